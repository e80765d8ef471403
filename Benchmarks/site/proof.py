"""What a fast build may not cost: that nothing is touched without need, and that the result is that of a cold build."""

import hashlib
import os
import pathlib
import shutil
import subprocess

from corpus import Corpus
from generators import Changes, OneCore, Unconf, run


def files(folder: pathlib.Path) -> dict[str, tuple[int, int]]:
    """Inode and time of every file."""
    found = {}
    stack = [str(folder)]
    while stack:
        for entry in os.scandir(stack.pop()):
            if entry.is_dir(follow_symlinks=False):
                stack.append(entry.path)
            else:
                facts = entry.stat(follow_symlinks=False)
                found[os.path.relpath(entry.path, folder)] = (facts.st_ino, facts.st_mtime_ns)
    return found


def digests(folder: pathlib.Path, paths) -> dict[str, bytes]:
    return {path: hashlib.blake2b((folder / path).read_bytes(), digest_size=16).digest() for path in paths}


class Proof:
    """Builds a site again and again, and looks at each file after each build."""

    def __init__(self, work: pathlib.Path, corpus: Corpus):
        self.site = Unconf(work / "proof")
        self.cold = Unconf(work / "proof-cold")
        self.result = work / "proof.result"
        self.corpus = corpus
        self.mistakes: list[str] = []
        self.lines: list[str] = []
        self.folders = [work / "proof", work / "proof-cold"]

    def run(self) -> None:
        try:
            self.prove()
        finally:
            for folder in self.folders:
                shutil.rmtree(folder, ignore_errors=True)

    def prove(self) -> None:
        for generator in (self.site, self.cold):
            generator.prepare(self.corpus)
            generator.forget()
        run(self.site, self.result)
        self.stamps = files(self.site.output)
        self.digests = digests(self.site.output, self.stamps)
        changes = Changes(self.corpus)
        self.step("nothing changed", equal=True)
        for step, title in {
            "text": "a sentence added to a note", "title": "a note's title changed", "added": "a note added",
            "removed": "that note removed",
        }.items():
            for generator in (self.site, self.cold):
                changes.apply(step, generator)
            self.step(title, equal=False)
        for generator in (self.site, self.cold):
            event = generator.events_at("event-001")
            event.write_text(event.read_text().replace("Unconference 1:", "Unconference one:"))
        self.step("an event's title changed", equal=False)
        for generator in (self.site, self.cold):
            settings = generator.site / "unconf.yml"
            settings.write_text(settings.read_text().replace("title: Bench", "title: Workbench"))
        self.step("the site's title changed", equal=False)
        shutil.rmtree(self.site.output / "topics")
        self.step("topic pages lost from the output", equal=False, lost=True)
        self.cold.forget()
        held = OneCore(self.cold.site.parent)
        held.site, held.output, held.home = self.cold.site, self.cold.output, self.cold.home
        run(held, self.result)
        self.compare("a cold build on one core", "")

    def step(self, title: str, equal: bool, lost: bool = False) -> None:
        run(self.site, self.result)
        output = self.site.output
        stamps = files(output)
        touched = {path for path, stamp in stamps.items() if self.stamps.get(path) != stamp}
        now = {path: self.digests[path] for path in stamps if path not in touched} | digests(output, touched)
        different = {path for path in stamps if self.digests.get(path) != now[path]}
        gone = len(self.stamps.keys() - stamps.keys())
        needless = touched - different if not lost else set()
        needed = len(touched) if lost else len(different)
        told = f"{title}: {len(touched):,} of {len(stamps):,} files written, {needed:,} had to be"
        told += f", {gone:,} removed" if gone else ""
        if needless:
            self.mistakes.append(f"{title}: written without need: {', '.join(sorted(needless)[:5])}")
        if equal and touched:
            self.mistakes.append(f"{title}: {len(touched):,} files were touched")
        self.stamps, self.digests = stamps, now
        self.cold.forget()
        run(self.cold, self.result)
        self.compare(title, told)

    def compare(self, title: str, told: str) -> None:
        """Sets the two outputs side by side."""
        output = self.site.output
        told = f"{told}; " if told else f"{title}: "
        compared = subprocess.run(
            ["diff", "-rq", str(output), str(self.cold.output)], capture_output=True, text=True, errors="replace"
        )
        if compared.returncode == 0:
            told += "equal to a cold build"
        else:
            told += "NOT equal to a cold build"
            first = compared.stdout.strip().split("\n")
            self.mistakes.append(f"{title}: {len(first):,} differences to a cold build, such as {first[0]}")
        self.lines.append(told)
        print("  " + told, flush=True)
