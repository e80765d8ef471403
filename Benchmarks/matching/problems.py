"""Invented problems of realistic shape, the same for every solver, from a seed."""

import random


def _organisations(people, count, rng):
    """Organisations of uneven size; one person in six has none."""
    weights = [1 / (1 + rank) ** 0.5 for rank in range(count)]
    return [None if rng.random() < 1 / 6 else rng.choices(range(count), weights)[0] for _ in range(people)]


def pairs(people, rounds, degree=None, organisations=None, seed=1, share=None, most=20):
    """Pairs: every pair weighted (degree None), or so many random others for each person."""
    rng = random.Random(seed)
    groups = _organisations(people, organisations or max(2, people // 8), rng)
    if share:
        groups = [0 if rng.random() < share else group for group in groups]
    affinity = []
    if degree is None:
        for i in range(people):
            for j in range(i + 1, people):
                if groups[i] is None or groups[i] != groups[j]:
                    affinity.append([i, j, rng.randint(1, most)])
    else:
        seen = set()
        for i in range(people):
            for _ in range(degree // 2):
                j = rng.randrange(people)
                pair = (min(i, j), max(i, j))
                if i != j and pair not in seen and (groups[i] is None or groups[i] != groups[j]):
                    seen.add(pair)
                    affinity.append([pair[0], pair[1], rng.randint(1, most)])
    return {"people": people, "rounds": rounds, "organisations": groups, "affinity": affinity}


def mentors(mentees, count, degree, seed=1):
    rng = random.Random(seed)
    places = [rng.choice([1, 2, 3, 4, 5, 8]) for _ in range(count)]
    affinity = []
    for mentee in range(mentees):
        for mentor in sorted(rng.sample(range(count), min(degree, count))):
            affinity.append([mentee, mentor, rng.randint(1, 100)])
    return {
        "mentees": mentees,
        "mentors": [{"id": i, "places": p} for i, p in enumerate(places)],
        "affinity": affinity,
    }


def circles(people, rounds, size=(4, 6), seed=1, bonus=2):
    """Circles with affinity from asks and offers out of twenty themes, and organisations of at most a sixth."""
    rng = random.Random(seed)
    groups = []
    counts = {}
    for _ in range(people):
        group = rng.choice([None] + list(range(max(6, people // 6))))
        while group is not None and counts.get(group, 0) >= people // 6:
            group = rng.choice([None] + list(range(max(6, people // 6))))
        counts[group] = counts.get(group, 0) + 1
        groups.append(group)
    stages = [rng.choice([None, 0, 1, 2, 3, 4, 5]) for _ in range(people)]
    asks = [set(rng.sample(range(20), 3)) for _ in range(people)]
    offers = [set(rng.sample(range(20), 3)) for _ in range(people)]
    affinity = []
    for i in range(people):
        for j in range(i + 1, people):
            if groups[i] is not None and groups[i] == groups[j]:
                continue
            weight = 3 * (len(asks[i] & offers[j]) + len(asks[j] & offers[i])) + len(asks[i] & asks[j])
            if weight:
                affinity.append([i, j, weight])
    return {
        "people": people, "rounds": rounds, "size": list(size), "organisations": groups, "stages": stages,
        "forbidden": [], "met": [], "affinity": affinity, "stageBonus": bonus,
    }
