"""Prints every kind of paper in a real browser and looks at the pages.

Three events: one of sixty people with a planned board, one where every name and title is as long, as wide or as hostile as
it may be, in German, whose words are long, and one in French where nothing has happened yet; each on A4 and on letter. For each document: as many PDF pages as it has
sheets, each of the size that it says; nothing sticks out of its box or is cut off; no violation of WCAG 2.2 AA that
axe-core finds; nothing asked for from anywhere. The report of each event, which is as long as it is, fits screens from 320
pixels up and is looked at by axe-core too. --shots DIR keeps the PDFs, to be looked at by people.
"""

import argparse
import csv
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

HERE = pathlib.Path(__file__).resolve().parents[2]
BOARD = "http://192.168.1.20:8080"
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}
# Millimetres, upright.
SIZES = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
SIDEWAYS = {"cards", "blank-cards", "board"}
# What sticks out of the box that holds it, and boxes that hold more than they show.
CUT = """() => {
    const found = [];
    const boxes = '.piece, .sheet, .wall td, .wall th, .page';
    for (const page of document.querySelectorAll('.page')) {
        for (const one of page.querySelectorAll('*')) {
            if (one.closest('.unseen, svg.marks') || one.closest('svg') && one.tagName !== 'svg') continue;
            const box = one.getBoundingClientRect();
            if (!box.width && !box.height || getComputedStyle(one).display === 'inline') continue;
            const hold = (one.parentElement.closest(boxes) || page).getBoundingClientRect();
            if (box.right > hold.right + 1 || box.bottom > hold.bottom + 1 || box.left < hold.left - 1 || box.top < hold.top - 1)
                found.push(`${one.tagName}.${one.className.baseVal ?? one.className} sticks out: ${one.textContent.trim().slice(0, 40)}`);
        }
        for (const one of [page, ...page.querySelectorAll(boxes)])
            if (one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
                found.push(`${one.tagName}.${one.className} holds more than it shows: ${one.textContent.trim().slice(0, 40)}`);
    }
    return found;
}"""
LONG = [
    "W" * 80, "👩🏽‍🚀" * 21, "漢" * 80, "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "O'Brien & \"Søn\"",
    "שלום " * 16, "a", ("Donaudampfschifffahrt" * 4)[:80], "Ana Lúcia Ferreira-Costa de Albuquerque e Vasconcelos",
]


class Site:
    """A copy of the example site, in which commands are run."""

    def __init__(self, program: str, folder: pathlib.Path) -> None:
        self.program, self.folder = program, folder
        shutil.copytree(HERE / "Content", folder / "Content")
        shutil.copy(HERE / "unconf.yml", folder)

    def run(self, *words: str) -> str:
        environment = {**os.environ, "UNCONF_NOW": "2027-03-19T09:10:00Z", "NO_COLOR": "1"}
        run = subprocess.run([self.program, "--site", str(self.folder), "--quiet", "--yes", *words],
                             capture_output=True, text=True, env=environment)
        assert run.returncode == 0, f"{words}: {run.stderr}"
        return run.stdout

    def number(self, *words: str) -> int:
        return len(json.loads(self.run(*words, "--json")))


def busy(site: Site) -> None:
    """The example day as it stands at ten past nine."""
    demo = site.folder / "Content/events/second-cup-2/demo"
    site.run("import", str(demo / "tickets-eventbrite.csv"))
    site.run("event", "phase", "pitching")
    with open(demo / "topics.csv", newline="") as file:
        for row in csv.DictReader(file):
            words = ["topic", "pitch", row["title"], "--number", row["number"], "--format", row["format"], "--by", row["proposer"]]
            words += ["--needs", *row["needs"].split(";")] if row["needs"] else []
            site.run(*words)
    for slot, room, topic in [(f"s{1 + index // 4}", ["press", "ink", "paper-store", "landing"][index % 4], index + 1) for index in range(15)]:
        try:
            site.run("board", "place", str(topic), slot, room)
        except AssertionError:
            pass  # A host can't be in two rooms; the cell stays free.
    site.run("event", "phase", "live")
    site.run("participant", "check-in", *[str(number) for number in range(1, 31)])
    site.run("match", "pairs", "--rounds", "2", "--here", "--iterations", "20")
    site.run("outcome", "record", "commitments", "23")


def extreme(site: Site) -> None:
    """Twelve rooms, ten slots, and everything as long as it may be."""
    event = site.folder / "Content/events/second-cup-2/event.md"
    text = event.read_text(encoding="utf-8")
    rooms = "\n".join(f"  - {{id: r{index}, name: {json.dumps(LONG[index % 10], ensure_ascii=False)}, capacity: 999, features: [step-free, projector]}}"
                      for index in range(12))
    slots = "\n".join(f"  - {{id: s{index}, starts: \"{index + 8:02}:00\", ends: \"{index + 8:02}:50\"}}" for index in range(10))
    text = re.sub(r"^rooms:\n(  .*\n)+", lambda _: f"rooms:\n{rooms}\n", text, flags=re.M)
    text = re.sub(r"^slots:\n(  .*\n)+", lambda _: f"slots:\n{slots}\n", text, flags=re.M)
    text = re.sub(r"^starts: .*$", "starts: 2027-03-19T08:00", text, flags=re.M)
    text = re.sub(r"^ends: .*$", "ends: 2027-03-19T18:00", text, flags=re.M)
    text = re.sub(r"^capacity: .*$", "capacity: 200", text, flags=re.M)
    text = re.sub(r"text: commitments made, target: \d+", lambda _: f"text: {json.dumps('W' * 90)}, target: 999999", text)
    text = re.sub(r"^title: .*$", lambda _: f"title: {json.dumps('W' * 60)}", text, count=1, flags=re.M)
    text = re.sub(r"^language: .*$", "language: de", text, count=1, flags=re.M)
    assert "language: de" in text
    event.write_text(text, encoding="utf-8")
    for index in range(40):
        name = LONG[index % 10].strip()
        site.run("participant", "add", name, "--organisation", name, "--asks", "governance", "--offers", "pilots")
        site.run("participant", "consent", str(index + 1), "list-organisation")
    site.run("event", "phase", "pitching")
    for index in range(40):
        title = f"{index} {LONG[index % 10]} {LONG[index % 10]}".strip()[:140]
        site.run("topic", "pitch", title, "--number", str(index + 1), "--by", str(index + 1))
        site.run("board", "place", str(index + 1), f"s{index % 10}", f"r{index // 10}")
    site.run("event", "phase", "live")
    site.run("participant", "check-in", *[str(index + 1) for index in range(40)])
    site.run("outcome", "record", "commitments", "1000000")
    site.run("match", "pairs", "--rounds", "2", "--here", "--iterations", "20")


def empty(site: Site) -> None:
    site.run("event", "new", "Next one", "--day", "2027-09-03")
    event = site.folder / "Content/events/next-one/event.md"
    text = event.read_text(encoding="utf-8")
    assert "language: en" in text
    event.write_text(text.replace("language: en", "language: fr", 1), encoding="utf-8")
    text = (site.folder / "unconf.yml").read_text(encoding="utf-8")
    (site.folder / "unconf.yml").write_text(re.sub(r"^default-event: .*$", "default-event: next-one", text, flags=re.M))


def opened(page, file: pathlib.Path, axe: Axe) -> list[str]:
    """Opens a document; what it asks for, complains of, and keeps from anybody."""
    mistakes: list[str] = []
    page.on("request", lambda request: request.url == file.as_uri() or mistakes.append(f"asks for {request.url}"))
    page.on("console", lambda message: mistakes.append(f"console: {message.text}"))
    page.goto(file.as_uri())
    for media in ["screen", "print"]:
        page.emulate_media(media=media)
        for violation in axe.run(page, options=RULES).response["violations"]:
            nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:2])
            mistakes.append(f"{violation['id']} ({media}): {violation['help']}: {nodes}")
    return mistakes


def look_at_report(page, file: pathlib.Path, axe: Axe, shots: pathlib.Path | None) -> list[str]:
    mistakes = opened(page, file, axe)
    page.emulate_media(media="screen")
    for width in [320, 700, 1400]:
        page.set_viewport_size({"width": width, "height": 900})
        over = page.evaluate("() => document.documentElement.scrollWidth - innerWidth")
        if over > 0:
            mistakes.append(f"{over} pixels wider than a screen of {width}")
    if shots:
        (shots / f"{file.stem}.pdf").write_bytes(page.pdf(prefer_css_page_size=True, print_background=True))
    return mistakes


def look(page, file: pathlib.Path, paper: str, axe: Axe, shots: pathlib.Path | None) -> tuple[int, list[str]]:
    mistakes = opened(page, file, axe)
    mistakes += page.evaluate(CUT)[:5]
    sheets = page.locator(".page").count()
    pdf = page.pdf(prefer_css_page_size=True, print_background=True)
    boxes = re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]", pdf)
    if len(boxes) != sheets:
        mistakes.append(f"{sheets} sheets become {len(boxes)} pages")
    width, height = SIZES[paper]
    if file.stem in SIDEWAYS:
        width, height = height, width
    elif file.stem == "board-poster":
        width, height = 2 * width, height
    for box in boxes:
        if any(abs(float(points) * 25.4 / 72 - length) > 0.6 for points, length in zip(box, (width, height))):
            mistakes.append(f"a page is {box} points, not {width} by {height} mm")
            break
    if shots:
        (shots / f"{file.parent.name}-{file.stem}.pdf").write_bytes(pdf)
    return sheets, mistakes


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--shots", type=pathlib.Path)
    options = parser.parse_args()
    chromium = shutil.which("chromium")
    if chromium is None:
        print("check_paper: there is no chromium; install it with: apt-get install chromium", file=sys.stderr)
        return 1
    if options.shots:
        options.shots.mkdir(parents=True, exist_ok=True)
    found: list[str] = []
    looked = pages = 0
    axe = Axe()
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for setting in [busy, extreme, empty]:
            site = Site(str(pathlib.Path(options.program).resolve()), pathlib.Path(scratch) / setting.__name__)
            setting(site)
            report = pathlib.Path(scratch) / f"report-{setting.__name__}.html"
            site.run("report", "--html", str(report))
            page = browser.new_page(viewport={"width": 1400, "height": 900})
            found += [f"{report.name}: {mistake}" for mistake in look_at_report(page, report, axe, options.shots)]
            page.close()
            looked += 1
            coming = site.number("participant", "list", "--standing", "registered")
            for paper in SIZES:
                folder = pathlib.Path(scratch) / f"{setting.__name__}-{paper}"
                site.run("export", "print", "--output", str(folder), "--paper", paper, "--url", BOARD, "--blank", "10")
                files = sorted(folder.glob("*.html"))
                assert len(files) == 11, files
                counts = {}
                for file in files:
                    page = browser.new_page(viewport={"width": 1700, "height": 1200})
                    counts[file.stem], mistakes = look(page, file, paper, axe, options.shots)
                    found += [f"{folder.name}/{file.name}: {mistake}" for mistake in mistakes]
                    page.close()
                expected = {"board": 1, "board-poster": 1, "principles": 1, "blank-cards": 3, "badges": coming // 8 + 1}
                found += [f"{folder.name}/{name}: {counts[name]} pages instead of {count}"
                          for name, count in expected.items() if counts[name] != count]
                looked += len(files)
                pages += sum(counts.values())
        browser.close()
    for line in found:
        print(line)
    print(json.dumps({"documents": looked, "pages": pages, "found": len(found)}))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
