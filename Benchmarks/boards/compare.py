"""Solves boards with `unconf solve board` and with CP-SAT, one after the other, and prints one table.

    python3 -m venv .venv && .venv/bin/pip install ortools==9.15.6755
    .venv/bin/python Benchmarks/boards/compare.py --unconf .build/release/unconf --seconds 1,10 ../shared/data/boards/*.json

Each line has the value, the proven bound, the gap between them in percent, wall clock seconds and the most memory that
the process held. CP-SAT's model has boards and seats in one; `--no-reference` leaves it out.
"""

import argparse
import json
import os
import subprocess
import sys
import time


# A small process starts the one that is measured: a child's greatest memory counts that of its parent before it starts.
STARTER = """
import os, subprocess, sys, time
start = time.monotonic()
process = subprocess.Popen(sys.argv[1:])
_, status, usage = os.wait4(process.pid, 0)
print(time.monotonic() - start, usage.ru_maxrss / 1024, file=sys.stderr)
sys.exit(os.waitstatus_to_exitcode(status))
"""


def measured(command):
    """Runs a command and gives what it printed as JSON, its seconds and megabytes."""
    run = subprocess.run([sys.executable, "-S", "-c", STARTER, *command], capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with {run.returncode}: {run.stderr}")
    seconds, memory = run.stderr.split()[-2:]
    return json.loads(run.stdout), float(seconds), float(memory)


def checked(problem, answer):
    """The objective of an answer, counted anew; stops at a broken rule."""
    weight = {(a, t): w for a, t, w in problem["interests"]}
    place = {}
    for topic, slot, room in answer["board"]:
        entry, where = problem["topics"][topic], problem["rooms"][room]
        assert topic not in place and (slot, room) not in place.values()
        assert set(entry.get("requires", [])) <= set(where.get("features", []))
        assert slot not in entry.get("unavailableSlots", []) and [slot, room] not in problem.get("blocked", [])
        place[topic] = (slot, room)
    for lock in problem.get("locks", []):
        assert place[lock["topic"]] == (lock["slot"], lock["room"])
    busy = set()
    heads = {}
    for topic, (slot, _) in place.items():
        for host in problem["topics"][topic]["hosts"]:
            assert (host, slot) not in busy
            busy.add((host, slot))
        heads[topic] = len(problem["topics"][topic]["hosts"])
    busy |= {tuple(entry) for entry in problem.get("absent", [])}
    value = 0
    for attendee, topic in answer["seats"]:
        slot, _ = place[topic]
        assert (attendee, slot) not in busy
        busy.add((attendee, slot))
        heads[topic] += 1
        value += weight[attendee, topic]
    for topic, (_, room) in place.items():
        assert heads[topic] <= problem["rooms"][room]["capacity"]
    kept = {(t, *p) for t, p in place.items()}
    moves = sum(tuple(entry) not in kept for entry in problem.get("previous", []))
    return value - moves * problem.get("moveCost", 0)


def reference(path, seconds):
    """CP-SAT's value and bound, printed as JSON by a process of its own."""
    from ortools.sat.python import cp_model

    with open(path) as source:
        problem = json.load(source)
    model = cp_model.CpModel()
    rooms, slots = problem["rooms"], range(problem["slots"])
    blocked = {tuple(cell) for cell in problem.get("blocked", [])}
    absent = {tuple(entry) for entry in problem.get("absent", [])}
    at, runs = {}, {}
    for topic, entry in enumerate(problem["topics"]):
        for slot in slots:
            fits = [
                room
                for room, where in enumerate(rooms)
                if slot not in entry.get("unavailableSlots", [])
                and (slot, room) not in blocked
                and set(entry.get("requires", [])) <= set(where.get("features", []))
                and where["capacity"] >= len(entry["hosts"])
            ]
            for room in fits:
                at[topic, slot, room] = model.new_bool_var("")
            runs[topic, slot] = sum(at[topic, slot, room] for room in fits)
        model.add(sum(runs[topic, slot] for slot in slots) <= 1)
    for slot in slots:
        for room in range(len(rooms)):
            model.add(sum(v for (_, s, r), v in at.items() if (s, r) == (slot, room)) <= 1)
    for lock in problem.get("locks", []):
        model.add(at[lock["topic"], lock["slot"], lock["room"]] == 1)
    hosted = {}
    for topic, entry in enumerate(problem["topics"]):
        for host in entry["hosts"]:
            hosted.setdefault(host, []).append(topic)
    for host, topics in hosted.items():
        for slot in slots:
            model.add(sum(runs[topic, slot] for topic in topics) <= 1)
    seats, terms, taken = {}, [], {}
    for attendee, topic, weight in problem["interests"]:
        if attendee in problem["topics"][topic]["hosts"]:
            continue
        for slot in slots:
            if (attendee, slot) in absent:
                continue
            seat = model.new_bool_var("")
            model.add(seat <= runs[topic, slot])
            seats.setdefault((topic, slot), []).append(seat)
            taken.setdefault((attendee, slot), []).append(seat)
            terms.append(weight * seat)
    for (attendee, slot), own in taken.items():
        model.add(sum(own) + sum(runs[topic, slot] for topic in hosted.get(attendee, [])) <= 1)
    for (topic, slot), own in seats.items():
        hosts = len(problem["topics"][topic]["hosts"])
        space = sum(
            (rooms[room]["capacity"] - hosts) * at[topic, slot, room]
            for room in range(len(rooms))
            if (topic, slot, room) in at
        )
        model.add(sum(own) <= space)
    cost = problem.get("moveCost", 0)
    previous = [tuple(entry) for entry in problem.get("previous", [])]
    kept = sum(at[entry] for entry in previous if entry in at)
    model.maximize(sum(terms) - cost * (len(previous) - kept))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = os.cpu_count()
    status = solver.solve(model)
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    value = round(solver.objective_value) if found else None
    print(json.dumps({"objective": value, "bound": int(solver.best_objective_bound)}))


def line(name, engine, answer, seconds, memory):
    value, bound = answer["objective"], answer["bound"]
    gap = "–" if value is None else f"{100 * (bound - value) / max(1, abs(bound)):.2f} %"
    print(f"| {name} | {engine} | {value} | {bound} | {gap} | {seconds:.1f} | {memory:.0f} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("boards", nargs="+")
    parser.add_argument("--unconf", default=".build/release/unconf")
    parser.add_argument("--seconds", default="10", help="for ours, one run for each: 1,10")
    parser.add_argument("--reference-seconds", default="60", help="for CP-SAT")
    parser.add_argument("--no-reference", action="store_true")
    parser.add_argument("--reference", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.reference:
        return reference(options.boards[0], float(options.reference_seconds))
    print("| board | engine | value | limit | gap | seconds | MB |\n|---|---|---|---|---|---|---|", flush=True)
    for path in options.boards:
        name = os.path.basename(path).removesuffix(".json")
        with open(path) as source:
            problem = json.load(source)
        for seconds in options.seconds.split(","):
            command = [os.path.abspath(options.unconf), "solve", "board", path, "--seconds", seconds]
            answer, *spent = measured(command)
            counted = checked(problem, answer)
            assert counted == answer["objective"] <= answer["bound"], counted
            line(name, "unconf", answer, *spent)
        if options.no_reference:
            continue
        limit = options.reference_seconds
        answer, *spent = measured([sys.executable, __file__, "--reference", "--reference-seconds", limit, path])
        line(name, "CP-SAT", answer, *spent)


if __name__ == "__main__":
    main()
