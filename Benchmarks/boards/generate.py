"""Makes board problems of realistic shape, seeded: Zipf popularity, interest groups, hosts, features, locks.

    python3 generate.py ATTENDEES TOPICS SLOTS ROOMS SEED > board.json
"""

import json
import random
import sys


def board(attendees, topics, slots, rooms, seed):
    chance = random.Random(seed)
    features = ["projector", "quiet", "stepfree", "whiteboard"]
    sizes = [1.15 / (1 + 0.55 * rank) for rank in range(rooms)]
    total = attendees * 1.15
    room_list = [
        {
            "id": rank,
            "capacity": max(6, round(total * size / sum(sizes))),
            "features": features if rank == 0 else sorted(chance.sample(features, chance.randint(2, 3))),
        }
        for rank, size in enumerate(sizes)
    ]
    groups = max(3, topics // 10)
    topic_list = []
    for topic in range(topics):
        hosts = chance.sample(range(attendees), 2 if chance.random() < 0.08 else 1)
        topic_list.append(
            {
                "id": topic,
                "hosts": hosts,
                "requires": [chance.choice(features)] if chance.random() < 0.28 else [],
                "unavailableSlots": [chance.randrange(slots)] if chance.random() < 0.15 else [],
            }
        )
    group_of = [chance.randrange(groups) for _ in range(topics)]
    popularity = [1 / (1 + rank) ** 0.6 for rank in range(topics)]
    chance.shuffle(popularity)
    weights = [
        [popularity[topic] * (4 if group_of[topic] == group else 1) for topic in range(topics)]
        for group in range(groups)
    ]
    interests = []
    for attendee in range(attendees):
        if chance.random() < 0.08:
            continue
        count = min(topics, max(1, round(chance.gauss(slots * 1.35, slots * 0.4))))
        chosen = []
        for topic in chance.choices(range(topics), weights[chance.randrange(groups)], k=count * 2):
            if topic not in chosen and attendee not in topic_list[topic]["hosts"] and len(chosen) < count:
                chosen.append(topic)
        levels = sorted((chance.choice([1, 2, 3]) for _ in chosen), reverse=True)
        interests += [[attendee, topic, level] for topic, level in zip(chosen, levels)]
    locks = []
    for _ in range(max(1, topics // 20)):
        topic = chance.randrange(topics)
        slot, room = chance.randrange(slots), chance.randrange(rooms)
        entry = topic_list[topic]
        fits = set(entry["requires"]) <= set(room_list[room]["features"]) and slot not in entry["unavailableSlots"]
        busy = {host for lock in locks if lock["slot"] == slot for host in topic_list[lock["topic"]]["hosts"]}
        known = any(lock["topic"] == topic or (lock["slot"], lock["room"]) == (slot, room) for lock in locks)
        if fits and not known and not busy & set(entry["hosts"]):
            locks.append({"topic": topic, "slot": slot, "room": room})
    return {
        "attendees": attendees,
        "slots": slots,
        "rooms": room_list,
        "topics": topic_list,
        "interests": interests,
        "locks": locks,
    }


if __name__ == "__main__":
    json.dump(board(*map(int, sys.argv[1:6])), sys.stdout, separators=(",", ":"))
