"""Times commands as whole processes: start-up, and the board of 500 people, 100 topics and 4,000 wishes.

The commands take turns, so that a slow moment of the machine hits all of them; medians are printed, and each command's
ratio to `git --version` on the same machine in the same run. Needs nothing but Python and the program named by UNCONF.
"""

import csv
import os
import pathlib
import random
import statistics
import subprocess
import tempfile
import time

UNCONF = os.environ["UNCONF"]
RUNS = 25
PEOPLE, TOPICS, WISHES = 500, 100, 8


def unconf(site: pathlib.Path, *arguments: str) -> None:
    subprocess.run([UNCONF, "--site", str(site), "--quiet", *arguments], check=True, stdout=subprocess.DEVNULL)


def make_site(folder: pathlib.Path) -> pathlib.Path:
    site = folder / "site"
    subprocess.run([UNCONF, "init", str(site), "--title", "Large"], check=True, stdout=subprocess.DEVNULL)
    unconf(site, "event", "new", "Large", "--need", "a", "--for", "b", "--outcome", "c", "--people", str(PEOPLE),
           "--day", "2028-03-17", "--timezone", "Europe/London")
    people = folder / "people.csv"
    with people.open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["name", "email"])
        rows.writerows([f"Person {n}", f"person{n}@example.org"] for n in range(1, PEOPLE + 1))
    unconf(site, "import", str(people))
    unconf(site, "event", "phase", "voting")
    dice = random.Random(1)
    for topic in range(1, TOPICS + 1):
        unconf(site, "topic", "pitch", f"What do we do about thing {topic}?", "--by", str(topic))
    for person in range(1, PEOPLE + 1):
        wishes = dice.sample(range(1, TOPICS + 1), WISHES)
        unconf(site, "interest", "set", *map(str, wishes), "--by", str(person))
    return site


def seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        site = make_site(pathlib.Path(name))
        at = [UNCONF, "--site", str(site)]
        commands = {
            "git --version": ["git", "--version"],
            "python3 -c pass": ["python3", "-c", "pass"],
            "unconf --version": [UNCONF, "--version"],
            "unconf board --help": [UNCONF, "board", "--help"],
            "unconf event check": [*at, "event", "check"],
            f"unconf board show ({PEOPLE} people, {TOPICS} topics)": [*at, "board", "show"],
            "unconf topic list, same event": [*at, "topic", "list"],
        }
        taken: dict[str, list[float]] = {title: [] for title in commands}
        for turn in range(RUNS + 2):
            for title, command in commands.items():
                spent = seconds(command)
                if turn >= 2:
                    taken[title].append(spent)
    base = statistics.median(taken["git --version"])
    print(f"{'command':52} {'median':>9} {'fastest':>9} {'to git':>7}")
    for title, times in taken.items():
        median = statistics.median(times)
        print(f"{title:52} {median * 1000:6.1f} ms {min(times) * 1000:6.1f} ms {median / base:6.1f}×")


if __name__ == "__main__":
    main()
