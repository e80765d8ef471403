"""Pairs, mentors and circles: ours beside public solvers, on the same problems, in one run.

    python3 -m venv .venv && .venv/bin/pip install networkx rustworkx ortools
    .venv/bin/python Benchmarks/matching/compare.py [--unconf "PATH solve"] [--quick]

Ours is timed as a whole process, reading and writing JSON included; the others are timed inside Python, without reading.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time

import circles_cpsat
import problems


def ours(kind, problem, command, *options):
    with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as file:
        json.dump(problem, file)
    timer = ["/usr/bin/time", "-f", "%M"] if os.path.exists("/usr/bin/time") else []
    try:
        start = time.monotonic()
        run = subprocess.run([*timer, *command, kind, file.name, *options], capture_output=True, text=True)
        seconds = time.monotonic() - start
    finally:
        os.unlink(file.name)
    peak = int(run.stderr.split()[-1]) // 1024 if timer and run.stderr else 0
    if run.returncode != 0:
        sys.exit(run.stderr)
    return json.loads(run.stdout), seconds, peak


def line(problem, solver, value, bound, seconds, note=""):
    gap = "" if bound is None else f"{100 * (bound - value) / max(1, abs(value)):.3f} %"
    print(f"| {problem} | {solver} | {value} | {'' if bound is None else bound} | {gap} | {seconds:.3f} | {note} |", flush=True)


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


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--unconf", default=".build/release/unconf solve")
    parser.add_argument("--quick", action="store_true", help="leave out what takes minutes")
    options = parser.parse_args()
    command = options.unconf.split()
    print("| problem | solver | value | bound | gap | seconds | |\n|---|---|---|---|---|---|---|")

    single = [
        ("pairs 400 dense", problems.pairs(400, 1), True),
        ("pairs 1000 dense", problems.pairs(1000, 1, most=1000), False),
        ("pairs 5000 × 20", problems.pairs(5000, 1, 20), False),
        ("pairs 5000 × 20, one organisation 60 %", problems.pairs(5000, 1, 20, share=0.6), False),
    ]
    for name, problem, slow in single:
        answer, seconds, peak = ours("pairs", problem, command, "--seconds", "30")
        line(name, "unconf", answer["affinity"], answer["bound"]["affinity"], seconds,
             f"{answer['pairs']} pairs, optimal: {answer['optimal']}, {peak} MB")
        if problem["people"] <= 1000:
            value, seconds = rustworkx_rounds(problem)
            line(name, "rustworkx", value, None, seconds)
        if slow and not options.quick:
            value, seconds = networkx_round(problem)
            line(name, "networkx", value, None, seconds)

    for name, problem in [
        ("pairs 60 dense, 5 rounds", problems.pairs(60, 5, most=100)),
        ("pairs 120 dense, 5 rounds", problems.pairs(120, 5, most=100)),
        ("pairs 400 dense, 6 rounds", problems.pairs(400, 6, most=100)),
    ]:
        answer, seconds, peak = ours("pairs", problem, command, "--seconds", "10")
        line(name, "unconf", answer["affinity"], answer["bound"]["affinity"], seconds,
             f"{answer['pairs']} pairs, optimal: {answer['optimal']}")
        value, seconds = rustworkx_rounds(problem)
        line(name, "rustworkx, round after round", value, None, seconds)
    if not options.quick:
        problem = problems.pairs(100_000, 1, 20, organisations=2000)
        answer, seconds, peak = ours("pairs", problem, command, "--seconds", "60")
        line("pairs 100000 × 20", "unconf", answer["affinity"], answer["bound"]["affinity"], seconds,
             f"{answer['pairs']} pairs, optimal: {answer['optimal']}, {peak} MB")

    problem = problems.mentors(10_000, 2_000, 20)
    answer, seconds, peak = ours("mentors", problem, command)
    line("mentors 10000 × 2000 × 20", "unconf", answer["affinity"], answer["bound"]["affinity"], seconds,
         f"{len(answer['assigned'])} placed, optimal: {answer['optimal']}")
    placed, value, seconds = ortools_flow(problem)
    line("mentors 10000 × 2000 × 20", "OR-Tools min-cost flow", value, None, seconds, f"{placed} placed")

    for people, rounds in ((24, 2), (60, 3), (120, 3), (400, 3)):
        name = f"circles {people}, {rounds} rounds of 4–6"
        problem = problems.circles(people, rounds)
        answer, seconds, peak = ours("circles", problem, command, "--seconds", "5")
        line(name, "unconf", answer["score"], answer["bound"]["score"], seconds,
             f"{answer['sameOrganisation']} colleagues, {answer['repeats']} repeats")
        if options.quick or people > 120:
            continue
        start = time.monotonic()
        found = circles_cpsat.solve(problem, 60)
        line(name, "CP-SAT", -found[2] if found else 0, None, time.monotonic() - start)

    for people, size, rounds in ((16, 4, 5), (25, 5, 6), (9, 3, 4), (20, 4, 5), (36, 6, 3), (49, 7, 8), (12, 3, 4)):
        problem = {"people": people, "rounds": rounds, "size": [size, size], "affinity": []}
        answer, seconds, peak = ours("circles", problem, command)
        line(f"perfect plan: {people} in circles of {size}, {rounds} rounds", "unconf", answer["repeats"],
             answer["bound"]["repeats"], seconds, "repeats")


if __name__ == "__main__":
    main()
