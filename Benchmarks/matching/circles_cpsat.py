"""Circles with OR-Tools' CP-SAT: every pair that may sit together is a variable per circle and round."""

from ortools.sat.python import cp_model


def solve(problem, seconds, workers=2, hint=None):
    people, rounds = problem["people"], problem["rounds"]
    low, high = problem["size"]
    best = None
    counts = range(-(-people // high), people // low + 1)
    for circles in counts:
        found = _solve(problem, circles, seconds / len(counts), workers)
        if found and (best is None or found < best):
            best = found
    return best


def _solve(problem, circles, seconds, workers):
    people, rounds = problem["people"], problem["rounds"]
    groups = problem["organisations"] or [None] * people
    stages = problem["stages"] or [None] * people
    model = cp_model.CpModel()
    sizes = [people // circles + (1 if c < people % circles else 0) for c in range(circles)]
    x = {}
    for r in range(rounds):
        for p in range(people):
            for c in range(circles):
                x[p, r, c] = model.new_bool_var("")
            model.add_exactly_one(x[p, r, c] for c in range(circles))
        for c in range(circles):
            model.add(sum(x[p, r, c] for p in range(people)) == sizes[c])
        for group in set(g for g in groups if g is not None):
            members = [p for p in range(people) if groups[p] == group]
            if len(members) > 1:
                for c in range(circles):
                    model.add_at_most_one(x[p, r, c] for p in members)
    weight = {(i, j): w for i, j, w in problem["affinity"]}
    value = []
    for i in range(people):
        for j in range(i + 1, people):
            if groups[i] is not None and groups[i] == groups[j]:
                continue
            meets = []
            for r in range(rounds):
                m = model.new_bool_var("")
                meets.append(m)
                for c in range(circles):
                    model.add(x[i, r, c] + x[j, r, c] <= 1 + m)
                    model.add(x[i, r, c] - x[j, r, c] <= 1 - m)
                    model.add(x[j, r, c] - x[i, r, c] <= 1 - m)
            model.add_at_most_one(meets)
            if (i, j) in weight:
                value += [weight[i, j] * m for m in meets]
    bonus = problem["stageBonus"]
    if bonus:
        for r in range(rounds):
            for c in range(circles):
                for stage in set(s for s in stages if s is not None):
                    y = model.new_bool_var("")
                    model.add(y <= sum(x[p, r, c] for p in range(people) if stages[p] == stage))
                    value.append(bonus * y)
    model.maximize(sum(value) - bonus * circles * rounds)
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = workers
    status = solver.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None
    # Without colleagues together and without repeats, as the model demands.
    return (0, 0, -int(solver.objective_value), int(solver.best_objective_bound))
