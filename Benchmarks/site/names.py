"""What looking for names costs: the same site built from nothing with nobody known and with all guests known, in turns."""

import argparse
import csv
import io
import os
import pathlib
import random
import re
import shutil
import statistics
import subprocess
import tempfile

from corpus import SEED, Corpus
from generators import Unconf, run

# Names that are words as well, as a site lists them, and employers that everybody talks about.
WORDS = ["Mark", "Will", "Grace", "May", "Rose", "Bill", "Art", "Young", "King", "Long", "Price", "Banks"]
EMPLOYERS = ["Mozilla", "Google", "Microsoft", "Opera", "Adobe"]
KINDS = ["Works", "Group", "Rail", "Bank", "Ltd", "Health", "Logistics", "GmbH", "Council", "Partners"]


class Guests:
    """Invented people, from a seed: no name is a word of the texts, so that a build has nothing to complain about."""

    def __init__(self, count: int, corpus: Corpus):
        self.dice = random.Random(f"{SEED} guests")
        texts = corpus.texts or [corpus.note(number).text for number in range(min(corpus.count, 500))]
        self.taken = {word for text in texts for word in re.findall(r"[a-z]+", text.lower())}
        firsts = [self.word(2) for _ in range(900)] + WORDS
        lasts = [self.word(3) for _ in range(3000)] + WORDS
        employers = [f"{self.word(2)} {self.dice.choice(KINDS)}" for _ in range(1500)] + EMPLOYERS
        self.rows = []
        for number in range(count):
            first, last, employer = (self.dice.choice(words) for words in (firsts, lasts, employers))
            while first in WORDS and last in WORDS:
                last = self.dice.choice(lasts)
            host = employer.lower().replace(" ", "-")
            self.rows.append([f"{first} {last}", f"{first}.{last}.{number}@{host}.example".lower(), employer])

    def word(self, syllables: int) -> str:
        while True:
            parts = (
                self.dice.choice("b br ch d dr f g gl h j k kr l m n p r s st t tr v w z".split())
                + self.dice.choice("a e i o u ei ou".split())
                for _ in range(syllables)
            )
            word = "".join(parts) + self.dice.choice(["l", "n", "r", "th", "v", "m", "k", "nd", "lk"])
            if word not in self.taken:
                return word.capitalize()

    @property
    def table(self) -> str:
        text = io.StringIO()
        csv.writer(text).writerows([["Name", "Email", "Organisation"], *self.rows])
        return text.getvalue()


class Knowing(Unconf):
    """The site with a data file."""

    name = "knowing"
    people = 5000

    def settle(self) -> None:
        super().settle()
        with (self.site / "unconf.yml").open("a") as file:
            allowed = ", ".join(f"{{text: {name}, reason: everybody talks about it}}" for name in EMPLOYERS)
            file.write(f"privacy:\n  allow: [{allowed}]\n  common-words: [{', '.join(WORDS)}]\n")

    def prepare(self, corpus: Corpus) -> tuple[int, int]:
        written = super().prepare(corpus)
        self.home.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(
            [str(self.program), "--site", str(self.site), "--event", "event-001", "--yes", "import", "-"],
            env=self.environment(), input=Guests(self.people, corpus).table, capture_output=True, text=True,
        )
        if done.returncode != 0:
            raise SystemExit(f"the guests could not be imported:\n{done.stderr[-4000:]}")
        with (self.site / ".sources").open("a") as file:
            file.write("".join(f"\n{path.name}" for path in self.site.glob("unconf.sqlite*")))
        return written


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="Benchmarks/site/run names", description=__doc__)
    parser.add_argument("--notes", type=int, default=10_000, help="how many (%(default)s)")
    parser.add_argument("--people", type=int, default=5_000, help="how many are known (%(default)s)")
    parser.add_argument("--rounds", type=int, default=5, help="medians are of so many (%(default)s)")
    parser.add_argument("--text", choices=["auto", "real", "generated"], default="auto", help="what the notes say")
    parser.add_argument("--keep", metavar="FOLDER", help="keep the sites there and take them again: quicker to repeat")
    return parser.parse_args()


def main() -> None:
    choice = options()
    above = "/dev/shm" if os.path.isdir("/dev/shm") else tempfile.gettempdir()
    base = pathlib.Path(choice.keep or tempfile.mkdtemp(prefix="unconf-names-", dir=above))
    base.mkdir(parents=True, exist_ok=True)
    # A copy, since somebody may build another meanwhile.
    Unconf.program = pathlib.Path(shutil.copy2(Unconf.program, base / "unconf-measured"))
    Knowing.people = choice.people
    try:
        corpus = Corpus(choice.notes, choice.text)
        pair = [Unconf(base), Knowing(base)]
        for generator in pair:
            stamp = base / f"{generator.name}.stamp"
            wanted = f"{corpus.name} {choice.people}"
            if not (stamp.exists() and stamp.read_text() == wanted):
                generator.prepare(corpus)
                stamp.write_text(wanted)
        taken: dict[str, list] = {generator.name: [] for generator in pair}
        for turn in range(choice.rounds):
            for generator in pair[:: 1 if turn % 2 else -1]:
                generator.forget()
                taken[generator.name].append(run(generator, base / "result"))
    finally:
        if not choice.keep:
            shutil.rmtree(base, ignore_errors=True)
    (_, nobody, _), (_, known, memory) = (
        [statistics.median(run[column] for run in runs) for column in range(3)] for runs in taken.values()
    )
    print(f"{choice.notes:,} notes, medians of {choice.rounds} cold builds in turns, processor time")
    print(f"  nobody known      {nobody:8.3f} s")
    print(f"  {choice.people:,} people {known:12.3f} s, {memory:.0f} MB")
    print(f"  the names         {known - nobody:8.3f} s, {(known - nobody) / known:.3f} of the build (to reach: 0.200)")


if __name__ == "__main__":
    main()
