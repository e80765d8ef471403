"""Pairs, mentors and circles: ours beside public solvers, on the same problems, in one run.

    python3 -m venv .venv && .venv/bin/pip install networkx rustworkx ortools
    .venv/bin/python Benchmarks/matching/compare.py [--unconf PATH] [--quick] [--only WORD]

Each solver has a process of its own, whose greatest memory is printed. Ours is timed as a whole process, reading and
writing JSON included; the others are timed inside Python, without reading. Every answer of ours is counted anew here.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time

import problems


# A small process starts the one that is measured: a child's greatest memory counts that of its parent before it starts.
STARTER = """
import os, subprocess, sys, time
start = time.monotonic()
process = subprocess.Popen(sys.argv[1:])
_, status, usage = os.wait4(process.pid, 0)
print(time.monotonic() - start, usage.ru_maxrss // 1024, file=sys.stderr)
sys.exit(os.waitstatus_to_exitcode(status))
"""


def measured(command):
    """Runs a command and gives what it printed as JSON, its seconds and megabytes."""
    run = subprocess.run([sys.executable, "-S", "-c", STARTER, *command], capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with {run.returncode}: {run.stderr}")
    seconds, memory = run.stderr.split()[-2:]
    return json.loads(run.stdout), float(seconds), int(memory)


def line(problem, solver, value, bound, seconds, memory, note=""):
    gap = "" if bound is None else f"{100 * abs(bound - value) / max(1, abs(value)):.2f} %"
    bound = "" if bound is None else bound
    print(f"| {problem} | {solver} | {value} | {bound} | {gap} | {seconds:.2f} | {memory} | {note} |", flush=True)


def checked_meetings(problem, rounds):
    """The affinity of all meetings and how many repeat; stops at a forbidden pair."""
    weight = {(min(i, j), max(i, j)): w for i, j, w in problem["affinity"]}
    barred = {(min(i, j), max(i, j)) for i, j in problem.get("forbidden", [])}
    total, seen, meetings = 0, set(), 0
    for groups in rounds:
        people = [person for group in groups for person in group]
        assert len(people) == len(set(people))
        for group in groups:
            for place, i in enumerate(group):
                for j in group[place + 1:]:
                    pair = (min(i, j), max(i, j))
                    assert pair not in barred
                    meetings += 1
                    seen.add(pair)
                    total += weight.get(pair, 0)
    return total, meetings - len(seen)


def weights(problem):
    """The whole graph of one round, unlisted pairs at weight nothing, as a dictionary."""
    groups = problem["organisations"]
    listed = {(i, j): w for i, j, w in problem["affinity"]}
    people = problem["people"]
    return {
        (i, j): listed.get((i, j), 0)
        for i in range(people)
        for j in range(i + 1, people)
        if groups[i] is None or groups[i] != groups[j]
    }


def rustworkx_rounds(problem):
    import rustworkx

    left = weights(problem)
    start = time.monotonic()
    total = 0
    for _ in range(problem["rounds"]):
        graph = rustworkx.PyGraph()
        graph.add_nodes_from(range(problem["people"]))
        graph.add_edges_from([(i, j, w) for (i, j), w in left.items()])
        for i, j in rustworkx.max_weight_matching(graph, max_cardinality=True, weight_fn=int):
            total += left.pop((min(i, j), max(i, j)))
    return total, time.monotonic() - start


def networkx_round(problem):
    import networkx

    graph = networkx.Graph()
    graph.add_nodes_from(range(problem["people"]))
    graph.add_weighted_edges_from([(i, j, w) for (i, j), w in weights(problem).items()])
    start = time.monotonic()
    pairs = networkx.max_weight_matching(graph, maxcardinality=True)
    return sum(graph[i][j]["weight"] for i, j in pairs), time.monotonic() - start


def ortools_flow(problem):
    from ortools.graph.python import min_cost_flow

    start = time.monotonic()
    flow = min_cost_flow.SimpleMinCostFlow()
    mentees, mentors = problem["mentees"], len(problem["mentors"])
    source, sink = mentees + mentors, mentees + mentors + 1
    most = 1 + max(w for _, _, w in problem["affinity"])
    bonus = most * (mentees + 1)
    for i in range(mentees):
        flow.add_arc_with_capacity_and_unit_cost(source, i, 1, 0)
        flow.add_arc_with_capacity_and_unit_cost(i, sink, 1, 0)
    arcs = []
    for i, j, w in problem["affinity"]:
        arcs.append((flow.add_arc_with_capacity_and_unit_cost(i, mentees + j, 1, -(w + bonus)), w))
    for mentor in problem["mentors"]:
        flow.add_arc_with_capacity_and_unit_cost(mentees + mentor["id"], sink, mentor["places"], 0)
    flow.set_node_supply(source, mentees)
    flow.set_node_supply(sink, -mentees)
    flow.solve()
    used = [w for arc, w in arcs if flow.flow(arc)]
    return len(used), sum(used), time.monotonic() - start


def peer_rustworkx(problem, _):
    value, seconds = rustworkx_rounds(problem)
    return value, None, seconds, ""


def peer_networkx(problem, _):
    value, seconds = networkx_round(problem)
    return value, None, seconds, ""


def peer_flow(problem, _):
    placed, value, seconds = ortools_flow(problem)
    return value, None, seconds, f"{placed} placed"


def peer_cpsat(problem, limit):
    import circles_cpsat

    start = time.monotonic()
    found = circles_cpsat.solve(problem, limit)
    seconds = time.monotonic() - start
    if not found:
        return 0, None, seconds, "no plan"
    return -found[2], found[3] if len(found) > 3 else None, seconds, "0 colleagues, 0 repeats"


PEERS = {
    "rustworkx": peer_rustworkx,
    "NetworkX": peer_networkx,
    "OR-Tools flow": peer_flow,
    "CP-SAT": peer_cpsat,
}


def ours(kind, name, problem, path, unconf, seconds):
    answer, spent, memory = measured([unconf, "solve", kind, path, "--seconds", str(seconds)])
    bound = answer["bound"]
    if kind == "pairs":
        assert checked_meetings(problem, answer["rounds"]) == (answer["affinity"], 0)
        note = f"{answer['pairs']} pairs{', optimal' if answer['optimal'] else ''}"
        line(name, "unconf", answer["affinity"], bound["affinity"], spent, memory, note)
    elif kind == "mentors":
        weight = {(i, j): w for i, j, w in problem["affinity"]}
        assert sum(weight[i, j] for i, j in answer["assigned"]) == answer["affinity"]
        note = f"{len(answer['assigned'])} placed{', optimal' if answer['optimal'] else ''}"
        line(name, "unconf", answer["affinity"], bound["affinity"], spent, memory, note)
    else:
        assert checked_meetings(problem, answer["rounds"])[1] == answer["repeats"] or problem.get("met")
        note = f"{answer['sameOrganisation']} colleagues, {answer['repeats']} repeats"
        line(name, "unconf", answer["score"], bound["score"], spent, memory, note)


def cases(quick, limit):
    """Kind, name, problem, seconds for ours, peers, seconds for peers."""
    rust, both = ["rustworkx"], ["rustworkx"] if quick else ["rustworkx", "NetworkX"]
    yield "pairs", "pairs 400 dense", problems.pairs(400, 1), 30, both, 0
    yield "pairs", "pairs 1000 dense", problems.pairs(1000, 1, most=1000), 30, rust, 0
    yield "pairs", "pairs 5000 × 20", problems.pairs(5000, 1, 20), 30, [], 0
    yield "pairs", "pairs 5000 × 20, one organisation 60 %", problems.pairs(5000, 1, 20, share=0.6), 30, [], 0
    for people, rounds in ((60, 5), (120, 5), (400, 6)):
        name = f"pairs {people} dense, {rounds} rounds"
        yield "pairs", name, problems.pairs(people, rounds, most=100), 10, rust, 0
    flow = ["OR-Tools flow"]
    yield "mentors", "mentors 10000 × 2000 × 20", problems.mentors(10_000, 2_000, 20), 5, flow, 0
    for people, rounds in ((24, 2), (60, 3), (120, 3), (400, 3)):
        peers = [] if quick or people > 120 else ["CP-SAT"]
        name = f"circles {people}, {rounds} rounds of 4–6"
        yield "circles", name, problems.circles(people, rounds), 5, peers, limit
    for people, size, rounds in ((16, 4, 5), (25, 5, 6), (9, 3, 4), (20, 4, 5), (36, 6, 3), (49, 7, 8), (12, 3, 4)):
        problem = {"people": people, "rounds": rounds, "size": [size, size], "affinity": []}
        yield "circles", f"perfect: {people} in circles of {size}, {rounds} rounds", problem, 5, [], 0
    if quick:
        return
    crowd = problems.pairs(100_000, 1, 20, organisations=2000)
    yield "pairs", "pairs 100000 × 20", crowd, 60, [], 0
    yield "pairs", "pairs 100000 × 20, 3 rounds", crowd | {"rounds": 3}, 60, [], 0
    yield "mentors", "mentors 100000 × 20000 × 20", problems.mentors(100_000, 20_000, 20), 60, flow, 0
    circles = crowd | {"rounds": 2, "size": [4, 6]}
    yield "circles", "circles 100000 × 20, 2 rounds of 4–6", circles, 60, [], 0


def table(options):
    for kind, name, problem, seconds, peers, limit in cases(options.quick, options.reference_seconds):
        if options.only and options.only not in name:
            continue
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "problem.json")
            with open(path, "w") as file:
                json.dump(problem, file)
            ours(kind, name, problem, path, options.unconf, seconds)
            for peer in peers:
                command = [sys.executable, __file__, "--peer", peer, "--file", path, "--reference-seconds", str(limit)]
                (value, bound, spent, note), _, memory = measured(command)
                line(name, peer, value, bound, spent, memory, note)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--unconf", default=".build/release/unconf")
    parser.add_argument("--quick", action="store_true", help="leave out what takes minutes")
    parser.add_argument("--only", help="problems whose name holds this word")
    parser.add_argument("--peer", help=argparse.SUPPRESS)
    parser.add_argument("--file", help=argparse.SUPPRESS)
    parser.add_argument("--reference-seconds", type=float, default=60, help="for CP-SAT")
    options = parser.parse_args()
    options.unconf = os.path.abspath(options.unconf)
    if options.peer:
        with open(options.file) as source:
            problem = json.load(source)
        return print(json.dumps(PEERS[options.peer](problem, options.reference_seconds)))
    print("| problem | solver | value | limit | gap | seconds | MB | |\n|---|---|---|---|---|---|---|---|", flush=True)
    table(options)


if __name__ == "__main__":
    main()
