"""Walks at random through the life of a site whose builds are killed or meet a full disk, and looks at each step.

usage: check_build.py UNCONF [--steps N] [--seed N] [--same-disk]

In each step texts, pictures, templates, settings and consents come, change or go, and the site is built: undisturbed, killed
after some milliseconds, killed at some change that it makes on the disk (in the middle of a write, between two names, while
the former site is taken away), with a disk that is full from such a change on, or on a disk that has a few bytes left.

After every step the output is the site before or the new one, byte for byte; nothing else lies about; a build that was not
disturbed is what a build from nothing makes and says; `--rollback` gives a site that was there before, whole; and whoever
took a consent back is in nothing that an undisturbed build leaves.
"""

import argparse
import hashlib
import os
import random
import shutil
import signal
import struct
import subprocess
import tempfile
import time
import zlib
from collections import Counter
from pathlib import Path

EVENT = "Content/events/second-cup-2"
NAME = "Zebulon Quagmire"
BESIDE = {".Output.copy", ".Output.previous", ".Output.record", ".Output.words", ".Output.pictures"}
# What a build that ended in the middle may leave, for the next one to take away.
UNDONE = {".Output.lock", ".Output.next", ".Output.record.next", ".Output.words.next"}


def tree(folder: Path) -> dict[str, bytes]:
    """Every file with a sum of its bytes, and every folder."""
    found = {}
    for path, folders, files in os.walk(folder):
        inside = os.path.relpath(path, folder)
        found.update({f"{inside}/{name}/": b"" for name in folders})
        for name in files:
            found[f"{inside}/{name}"] = hashlib.sha256(Path(path, name).read_bytes()).digest()
    return found


def differing(first: dict, second: dict) -> str:
    paths = [path for path in sorted({*first, *second}) if first.get(path) != second.get(path)]
    return f"{len(paths)} differ: " + ", ".join(
        f"{'missing ' if path not in first else 'left over ' if path not in second else ''}{path}" for path in paths[:8]
    )


def png(chance: random.Random, width: int) -> bytes:
    """A picture of a few colours."""
    rows = b"".join(b"\0" + bytes([chance.randrange(256)] * 3) * width for _ in range(40))
    chunks = [(b"IHDR", struct.pack(">IIBBBBB", width, 40, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


class Site:
    """A site folder, and what may happen to it."""

    def __init__(self, root: Path, unconf, chance: random.Random) -> None:
        self.root, self.unconf, self.chance, self.agrees = root, unconf, chance, True
        source = Path(__file__).resolve().parents[2]
        self.write(f"{EVENT}/event.md", (source / EVENT / "event.md").read_text())
        self.settings()
        assert unconf("participant", "add", NAME).returncode == 0
        assert unconf("participant", "consent", "1", "list-name").returncode == 0
        for number in range(6):
            self.note(number)

    def write(self, path: str, text: str | bytes) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())

    def settings(self) -> None:
        self.write("unconf.yml", f"title: Loom {self.chance.randrange(3)}\nbase-url: https://loom.example.org/\ndefault-event: second-cup-2\n")

    def note(self, number: int) -> None:
        pick = self.chance.randrange
        self.write(
            f"{EVENT}/notes/note-{number}.md",
            f"---\ntitle: Note {pick(9)}\nstatus: published\ndate: 2027-03-{10 + pick(9)}\ntags: [tag-{pick(5)}]\n---\n"
            f"Gist {pick(9)}.\n\n## What worked\n\nThis {pick(99)}, [that](note-{pick(8)}.md#part-{pick(3)}), [it](/topics/tag-{pick(5)}/) "
            f"and ![a picture](chart-{pick(3)}.png).\n\n## What failed\n\nNothing.\n\n## Part {pick(3)}\n\n" + "Word. " * pick(900) + "\n",
        )

    def change(self) -> str:
        pick = self.chance.randrange
        number = pick(8)
        match pick(14):
            case 0 | 1 | 2 | 3:
                self.note(number)
                return f"note {number}"
            case 4:
                (self.root / f"{EVENT}/notes/note-{number}.md").unlink(missing_ok=True)
                return f"no note {number}"
            case 5:
                self.write(f"{EVENT}/notes/chart-{pick(3)}.png", png(self.chance, self.chance.choice([200, 700])))
                return "picture"
            case 6:
                (self.root / f"{EVENT}/notes/chart-{pick(3)}.png").unlink(missing_ok=True)
                return "no picture"
            case 7:
                text = f"---\ntitle: Tea {pick(9)}\ndate: 2027-06-1{pick(9)}\nstatus: published\n---\nTold {pick(9)}.\n"
                self.write(f"Content/stories/tea-{pick(3)}.md", text)
                return "story"
            case 8:
                shutil.rmtree(self.root / "Content/stories", ignore_errors=True)
                return "no stories"
            case 9:
                self.write(f"Content/pages/more/page-{pick(2)}.md", f"---\ntitle: More {pick(9)}\n---\n# More\n\n{pick(9)}\n")
                return "page"
            case 10:
                self.settings()
                return "settings"
            case 11:
                part, text = self.chance.choice([
                    ("templates/note-card.mustache", f"<p>{{{{title}}}} {pick(9)}</p>\n"), ("assets/own.css", f"/* {pick(9)} */\n"),
                    # An error: nothing may be published until it is mended.
                    ("templates/note-card.mustache", "{{titel}}\n"),
                ])
                self.write(f"Themes/default/{part}", text)
                return f"theme: {text.strip()}"
            case 12:
                shutil.rmtree(self.root / "Themes", ignore_errors=True)
                return "no theme"
            case _:
                self.agrees = not self.agrees
                words = ["consent", "1", "list-name"] + ([] if self.agrees else ["--withdraw"])
                assert self.unconf("participant", *words).returncode == 0
                return "consent" if self.agrees else "no consent"


class Walk:
    def __init__(self, program: str, folder: Path, seed: int) -> None:
        self.program, self.folder, self.seed, self.chance = program, folder, seed, random.Random(seed)
        self.root, self.elsewhere = folder / "disk/site", folder / "elsewhere"
        self.root.mkdir(parents=True)
        self.output = self.root / "Output"
        self.library = folder / "stop.so"
        here = Path(__file__).resolve().parent
        subprocess.run([shutil.which("cc") or "clang", "-O1", "-shared", "-fPIC", "-o", self.library, here / "stop.c", "-ldl"], check=True)
        self.temporary = folder / "temporary"
        self.temporary.mkdir()
        self.environment = {**os.environ, "UNCONF_NOW": "2027-04-02T09:00:00Z", "TMPDIR": str(self.temporary)}
        self.site = Site(self.root, self.unconf, self.chance)
        # Every site that was ever published, by a sum of all of it.
        self.published: set[int] = set()
        self.seconds, self.changes = 0.3, 200
        self.seen = Counter()
        self.said = ""
        self.undone: set[str] = set()

    def start(self, *words: str, output: Path | None = None, limit: int = 0, **more: str) -> subprocess.Popen:
        place = ["--output", str(output)] if output else []

        def limited() -> None:
            import resource

            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

        return subprocess.Popen(
            [self.program, "--site", self.root, *words, *place], env={**self.environment, **more}, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, preexec_fn=limited if limit else None,
        )

    def ended(self, process: subprocess.Popen) -> subprocess.CompletedProcess:
        try:
            out, errors = process.communicate(timeout=60)
        finally:
            process.kill()
        assert process.returncode in (0, 1, -signal.SIGKILL), f"{process.returncode}: {errors}"
        return subprocess.CompletedProcess([], process.returncode, out, errors)

    def unconf(self, *words: str, **more) -> subprocess.CompletedProcess:
        return self.ended(self.start(*words, **more))

    def counting(self, **more: str) -> dict[str, str]:
        return {"LD_PRELOAD": str(self.library), "STOP_COUNT": str(self.folder / "count"), **more}

    def undisturbed(self) -> subprocess.CompletedProcess:
        begun = time.monotonic()
        run = self.unconf("build", **self.counting())
        self.seconds = 0.7 * self.seconds + 0.3 * (time.monotonic() - begun)
        self.changes = max(20, int((self.folder / "count").read_text()))
        return run

    def after_milliseconds(self) -> subprocess.CompletedProcess:
        process = self.start("build")
        time.sleep(self.chance.random() * self.seconds * 1.1)
        process.kill()
        return self.ended(process)

    def at_change(self, how: str) -> subprocess.CompletedProcess:
        """Half of them end somewhere, the others once the two sites have changed places."""
        if self.chance.random() < 0.5:
            begin = {"STOP_AT": str(1 + int(self.changes * self.chance.random() ** 2))}
        else:
            begin = {"STOP_FROM": "exchange", "STOP_AT": str(self.chance.choice([1, 2, 3, 5, 8, 20, 60, 120]))}
        return self.unconf("build", **self.counting(STOP_HOW=how, **begin))

    def little_room(self) -> subprocess.CompletedProcess:
        """A disk of its own with a little room left, where one can be had; else no file may be long."""
        disk = self.folder / "disk"
        if not os.path.ismount(disk):
            return self.unconf("build", limit=self.chance.randrange(1, 30_000))
        room = os.statvfs(disk).f_bavail * os.statvfs(disk).f_bsize
        with open(disk / "ballast", "wb") as ballast:
            os.posix_fallocate(ballast.fileno(), 0, room - self.chance.choice([0, 4096, 16_384, 65_536, 262_144]) or 1)
        try:
            return self.unconf("build")
        finally:
            (disk / "ballast").unlink()

    def cold(self) -> tuple[dict[str, bytes] | None, str]:
        """What a build from nothing makes, or refuses to, and what it says."""
        shutil.rmtree(self.elsewhere, ignore_errors=True)
        self.elsewhere.mkdir()
        run = self.unconf("build", output=self.elsewhere / "Output")
        return (tree(self.elsewhere / "Output") if run.returncode == 0 else None), run.stderr

    def remember(self, site: dict[str, bytes]) -> int:
        number = hash(frozenset(site.items()))
        self.published.add(number)
        return number

    def roll_back(self) -> None:
        before = tree(self.output)
        run = self.unconf("build", "--rollback")
        after = tree(self.output)
        if run.returncode == 0:
            number = hash(frozenset(after.items()))
            assert number in self.published, f"rolled back to what never was\n{differing(after, before)}"
            self.seen["rolled back"] += 1
        else:
            assert "no-previous" in run.stderr, run.stderr
            assert after == before, differing(after, before)
            self.seen["nothing to go back to"] += 1

    def beside(self) -> set[str]:
        return {name for name in os.listdir(self.root) if name.startswith(".")}

    def lies_about(self, is_clean: bool, undone: set[str]) -> None:
        names, allowed = self.beside(), BESIDE | undone
        assert names <= allowed, f"left behind: {sorted(names - allowed)}"
        pictures = [name for name in os.listdir(self.root / ".Output.pictures")] if ".Output.pictures" in names else []
        assert not is_clean or not [name for name in pictures if name.endswith((".next", ".svg"))], pictures
        assert not is_clean or not os.listdir(self.temporary), os.listdir(self.temporary)

    def gone(self) -> None:
        """Nobody who took a consent back is in what a build leaves."""
        parts = [part.encode() for part in NAME.lower().split()]
        for place in [self.output, *(self.root / name for name in BESIDE | UNDONE)]:
            files = [place] if place.is_file() else [path for path in place.rglob("*") if path.is_file()]
            for file in files:
                text = file.read_bytes().lower()
                assert not any(part in text for part in parts), f"{NAME} is still in {file.relative_to(self.root)}"

    def step(self) -> None:
        self.said = ""
        before, self.undone = tree(self.output), self.beside()
        changes = [self.site.change() for _ in range(self.chance.choice([0, 1, 1, 1, 2, 5]))]
        way = self.chance.choice(["undisturbed"] * 5 + ["killed in time", "killed at a change", "killed at a change", "full", "little room"])
        self.said = f"{way} after {', '.join(changes) or 'nothing'}"
        new, remarks = self.cold()
        match way:
            case "undisturbed": run = self.undisturbed()
            case "killed in time": run = self.after_milliseconds()
            case "killed at a change": run = self.at_change("kill")
            case "full": run = self.at_change("full")
            case _: run = self.little_room()
        self.seen[way if run.returncode in (0, 1) and way == "undisturbed" else f"{way}: {run.returncode}"] += 1
        after = tree(self.output)
        what = f"ended with {run.returncode}\n{run.stderr}"
        if new is not None:
            self.remember(new)
        if run.returncode == 0:
            assert new is not None and after == new, f"{what}{differing(after, new or {})}"
        elif run.returncode == 1:
            assert after == before, f"{what}{differing(after, before)}"
        else:
            assert after in (before, new), f"{what}neither old: {differing(after, before)}\nnor new: {differing(after, new or {})}"
        if way == "undisturbed":
            assert run.returncode == (1 if new is None else 0), what
            assert run.stderr == remarks, f"{run.stderr}\nfrom nothing:\n{remarks}"
        if way == "undisturbed" and run.returncode == 0 and not self.site.agrees:
            self.gone()
            self.seen["forgotten"] += 1
        # A build that fails leaves nothing that was not there.
        undone = set() if run.returncode == 0 else self.undone & UNDONE if run.returncode == 1 else UNDONE
        self.lies_about(run.returncode == 0, undone)
        if self.chance.random() < (0.2 if way == "undisturbed" else 0.5):
            self.said += ", rolled back"
            self.roll_back()
            self.lies_about(False, UNDONE)

    def run(self, steps: int) -> None:
        assert self.undisturbed().returncode == 0
        self.remember(tree(self.output))
        for number in range(steps):
            try:
                self.step()
            except AssertionError as error:
                raise SystemExit(f"step {number} of seed {self.seed}: {self.said}\n{error}") from None
        for what in ["killed at a change: -9", "killed in time: -9", "full: 1", "rolled back", "forgotten"]:
            assert self.seen[what], f"the walk never came to “{what}”: {self.seen}"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--steps", type=int, default=70)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--same-disk", action="store_true", help="don't try to get a small disk")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "disk").mkdir()
        mounted = not options.same_disk and os.geteuid() == 0 and subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", folder / "disk"], capture_output=True
        ).returncode == 0
        try:
            walk = Walk(os.path.abspath(options.program), folder, options.seed)
            walk.run(options.steps)
        finally:
            if mounted:
                subprocess.run(["umount", folder / "disk"], check=True)
    seen = ", ".join(f"{count} {what}" for what, count in sorted(walk.seen.items()))
    print(f"builds: {options.steps} steps, each left a whole site{'' if mounted else ' (no disk of its own could be had)'}: {seen}")


if __name__ == "__main__":
    main()
