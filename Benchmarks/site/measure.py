"""Builds the same notes with unconf, Hugo and the floor, in turns, and prints tables, ratios and what is proven."""

import argparse
import json
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile

from corpus import Corpus
from generators import GENERATORS, KINDS, USUAL, Changes, Generator, Hugo, Unconf, run
from goals import goals
from proof import Proof

TITLES = {
    "cold": "cold", "same": "nothing changed", "text": "a sentence added", "title": "a title changed",
    "added": "a note added",
}


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="Benchmarks/site/run", description=__doc__)
    parser.add_argument("--notes", default="1000,4000,10000,40000", help="how many; several with commas (%(default)s)")
    parser.add_argument("--only", default=",".join(USUAL), help=f"of {', '.join(GENERATORS)} (%(default)s)")
    parser.add_argument("--steps", default=",".join(TITLES), help="of %(default)s; the order is kept")
    parser.add_argument("--rounds", type=int, default=5, help="medians are of so many (%(default)s)")
    parser.add_argument("--text", choices=["auto", "real", "generated"], default="auto", help="what the notes say")
    parser.add_argument("--disk", nargs="?", const=tempfile.gettempdir(), metavar="FOLDER", help="on disk, not in memory")
    parser.add_argument("--keep", metavar="FOLDER", help="keep the sites there and take them again: quicker to repeat")
    parser.add_argument("--repeat-to", type=int, default=10_000, metavar="NOTES",
                        help="above that, others than unconf build cold only (%(default)s)")
    parser.add_argument("--no-proof", action="store_true", help="measure only")
    parser.add_argument("--proof-to", type=int, default=10_000, metavar="NOTES", help="prove up to so many (%(default)s)")
    parser.add_argument("--json", metavar="FILE", help="write every single measurement there")
    return parser.parse_args()


def chosen(names: str) -> list[type[Generator]]:
    kinds = []
    for name in names.split(","):
        if name not in GENERATORS:
            sys.exit(f"no generator is called {name}; there are {', '.join(GENERATORS)}")
        reason = GENERATORS[name].missing()
        if reason:
            print(f"{name}: {reason}")
        else:
            kinds.append(GENERATORS[name])
    return kinds


def fitting(kinds: list[type[Generator]], count: int) -> list[type[Generator]]:
    """Those for which there is memory, as far as one can know beforehand: nobody else's program should have to end."""
    lines = open("/proc/meminfo").read().split("\n")
    free = next((int(line.split()[1]) / 1024 for line in lines if line.startswith("MemAvailable")), 0)
    # The sites and their outputs lie in memory too.
    free -= len(kinds) * count * 0.035 + 1024
    fit = []
    for kind in kinds:
        if free and kind.appetite * count > free:
            print(f"\n{kind.name}: {count:,} notes would take {kind.appetite * count / 1024:.0f} GB, and "
                  f"{max(0, free) / 1024:.0f} GB are free: not measured")
        else:
            fit.append(kind)
    return fit


def prepared(kind: type[Generator], work: pathlib.Path, corpus: Corpus) -> Generator:
    """The generator with its site; one that was kept and has the same bytes is taken again."""
    generator = kind(work)
    stamp = stamp_of(generator, work)
    if not (stamp.exists() and stamp.read_text() == corpus.name and generator.site.is_dir()):
        generator.prepare(corpus)
    # It comes back when all changes are undone, so that what was broken off is not taken again.
    stamp.unlink(missing_ok=True)
    return generator


def stamp_of(generator: Generator, work: pathlib.Path) -> pathlib.Path:
    return work / f"{generator.name}.stamp"


def measure(count: int, kinds: list[type[Generator]], choice: argparse.Namespace, base: pathlib.Path) -> dict:
    corpus = Corpus(count, choice.text)
    work = base / str(count)
    work.mkdir(parents=True, exist_ok=True)
    generators = [prepared(kind, work, corpus) for kind in fitting(kinds, count)]
    steps = [step for step in Changes.steps if step == "cold" or step in choice.steps.split(",")]
    taken: dict[str, dict[str, list]] = {generator.name: {step: [] for step in steps} for generator in generators}
    pages = {}
    for turn in range(choice.rounds):
        changes = Changes(corpus, turn)
        # The order turns with the rounds, so that nobody always comes after the same.
        order = generators[turn % len(generators):] + generators[: turn % len(generators)]
        for generator in order:
            generator.forget()
        for step in steps:
            for generator in order:
                isSpared = not generator.repeats or (count > choice.repeat_to and generator.name != "unconf")
                if step != "cold" and isSpared:
                    continue
                changes.apply(step, generator)
                if choice.disk:
                    os.sync()
                taken[generator.name][step].append(run(generator, work / "result"))
                if step == "cold" and turn == 0:
                    pages[generator.name] = {**generator.pages(), "megabytes": round(generator.size() / 1e6, 1)}
        for generator in order:
            changes.undo(generator)
    for generator in generators:
        stamp_of(generator, work).write_text(corpus.name)
    some = generators[0]
    sources = [path.stat().st_size for path in some.site.rglob("*.md") if "/notes/" in str(path)]
    report(count, corpus, sources, taken, pages)
    mistakes = []
    if Unconf in kinds and not choice.no_proof and count <= choice.proof_to:
        print(f"\nunconf, {count:,} notes, every file looked at:", flush=True)
        proof = Proof(work, corpus)
        proof.run()
        mistakes = proof.mistakes
    if not choice.keep:
        shutil.rmtree(work)
    return {"notes": count, "real": corpus.isReal, "taken": taken, "pages": pages, "mistakes": mistakes}


def median(runs: list) -> tuple[float, float, float]:
    return tuple(statistics.median(values) for values in zip(*runs))


def report(count: int, corpus: Corpus, sources: list[int], taken: dict, pages: dict) -> None:
    texts = "real texts" if corpus.isReal else "generated texts"
    print(f"\n{count:,} notes, {sum(sources) / 1e6:.1f} MB of {texts}, {corpus.events} events, {len(corpus.tags)} tags")
    kinds = [kind for kind in [*KINDS, "megabytes"] if any(counts.get(kind) for counts in pages.values())]
    print(f"  {'files':14}" + "".join(f"{kind:>13}" for kind in kinds))
    for name, counts in pages.items():
        print(f"  {name:14}" + "".join(f"{counts[kind]:13,}" for kind in kinds))
    print(f"\n  {'':14}{'':18}{'wall':>10}{'(spread)':>20}{'cpu':>10}{'memory':>10}{'to cold':>9}")
    for name, steps in taken.items():
        cold = median(steps["cold"])[0] if steps.get("cold") else None
        for step, runs in steps.items():
            if not runs:
                continue
            wall, cpu, memory = median(runs)
            walls = [run[0] for run in runs]
            spread = f"{min(walls):.3f}–{max(walls):.3f}"
            share = f"{wall / cold:8.3f}" if cold else ""
            print(f"  {name:14}{TITLES[step]:18}{wall:8.3f} s{spread:>20}{cpu:8.3f} s{memory:7.0f} MB{share:>9}")
    sys.stdout.flush()


def machine() -> str:
    model = next(
        (line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.machine()
    )
    return f"{os.cpu_count()} cores, {model}, load {os.getloadavg()[0]:.1f}"


def main() -> None:
    choice = options()
    kinds = chosen(choice.only)
    if not kinds:
        sys.exit("nothing to measure")
    above = choice.disk or ("/dev/shm" if os.path.isdir("/dev/shm") else tempfile.gettempdir())
    if choice.keep:
        base = pathlib.Path(choice.keep)
        base.mkdir(parents=True, exist_ok=True)
    else:
        base = pathlib.Path(tempfile.mkdtemp(prefix="unconf-site-", dir=above))
    kept = bool(choice.keep)
    if Unconf in kinds:
        # A copy, since somebody may build another meanwhile.
        Unconf.program = pathlib.Path(shutil.copy2(Unconf.program, base / "unconf-measured"))
    print(f"{machine()}; in {base}; medians of {choice.rounds}, in turns")
    for kind in kinds:
        if issubclass(kind, (Unconf, Hugo)):
            program = Hugo.binary() if issubclass(kind, Hugo) else Unconf.program
            word = "version" if issubclass(kind, Hugo) else "--version"
            told = subprocess.run([str(program), word], capture_output=True, text=True).stdout.strip()
            print(f"{kind.name}: {told}")
    results = []
    try:
        for count in map(int, choice.notes.split(",")):
            results.append(measure(count, kinds, choice, base))
    finally:
        if not kept:
            shutil.rmtree(base, ignore_errors=True)
    medians = {
        entry["notes"]: {
            name: {step: median(runs) for step, runs in steps.items() if runs}
            for name, steps in entry["taken"].items()
        }
        for entry in results
    }
    mistakes = [f"{entry['notes']:,} notes: {mistake}" for entry in results for mistake in entry["mistakes"]]
    isProven = any(not choice.no_proof and Unconf in kinds and entry["notes"] <= choice.proof_to for entry in results)
    print("\n" + goals(medians, mistakes if isProven else None))
    if choice.json:
        pathlib.Path(choice.json).write_text(json.dumps(results, indent=1))
    if mistakes:
        print("\nnot as it has to be:\n  " + "\n  ".join(mistakes))
        sys.exit(1)


if __name__ == "__main__":
    main()
