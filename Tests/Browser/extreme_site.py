"""Writes a site folder that goes to the limits of a theme: extreme_site.py FOLDER [--theme NAME] [--language LANGUAGE]

Twelve rooms and ten slots, an event on whose board nothing stands, a cancelled one, titles without a space, a page that
reads from right to left, a note with every piece of Markdown and more footnotes than a margin holds, one with footnotes
for the margin, one with two long ones in its last line, a picture wider than any screen, a menu of eight. The same bytes
on every run.
"""

import argparse
import json
import pathlib
import struct
import zlib

ROOMS = [f"room-{n}" for n in range(1, 13)]
LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsverordnung"


def write(folder: pathlib.Path, path: str, text: str) -> None:
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def event(title: str, **keys: str) -> str:
    lines = {"title": json.dumps(title), "starts": "2027-05-07T08:00", "ends": "2027-05-07T20:00",
             "timezone": "Europe/Berlin", "attribution": "open"} | keys
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in lines.items()) + "---\nWhat it is.\n"


def board_keys() -> dict[str, str]:
    rooms = ", ".join(f"{{id: {room}, name: Room {n}, capacity: {n * 5}, features: [projector, step-free]}}"
                      for n, room in enumerate(ROOMS, 1))
    slots = ", ".join(f'{{id: s{n}, starts: "{8 + n:02}:00", ends: "{8 + n:02}:50"}}' for n in range(10))
    return {"rooms": f"[{rooms}]", "slots": f"[{slots}]"}


def topic(number: int, title: str, cell: tuple[str, str] | None) -> dict:
    made = {"number": number, "slug": f"topic-{number}", "title": title, "uid": f"uid-{number}", "detail": "",
            "format": ["discussion", "troika", "fishbowl"][number % 3], "needs": ["projector"] if number % 4 == 0 else [],
            "tags": ["one", "two words"], "hosts": [f"Host {number}"] if number % 2 else [],
            "wantsHost": number % 5 == 0, "mergedFrom": []}
    return made | ({"cell": {"slot": cell[0], "room": cell[1]}} if cell else {})


def board() -> str:
    topics = []
    for slot in range(10):
        for column, room in enumerate(ROOMS):
            number = len(topics) + 1
            if (slot + column) % 11 == 0:
                continue
            title = LONG if number % 17 == 0 else f"What do we do when thing {number} goes quiet, and whom do we ask first?"
            topics.append(topic(number, title, (f"s{slot}", room)))
    topics.append(topic(len(topics) + 1, "Nobody placed this", None))
    return json.dumps({"version": 1, "phase": "planning", "uid": "uid", "topics": topics, "stages": [], "people": [],
                       "cleared": {}, "blocked": [{"cell": {"slot": "s0", "room": "room-1"}, "reason": "painting"}]})


def note() -> str:
    footnotes = "".join(f"Line {n} of many words that fill the measure.[^{n}]\n\n" for n in range(1, 16))
    texts = "".join(f"[^{n}]: The note to line {n}.\n" for n in range(1, 16))
    return ("---\ntitle: \"" + LONG + "\"\nstatus: published\ntags: [one]\n---\nA sentence of gist.\n\n## What worked\n"
            "> A quotation.\n\n> [!WARNING]\n> Mind the gap.\n\n```swift\nlet line = \"" + "x" * 120 + "\"\n```\n\n"
            "| " + " | ".join("abcdefgh") + " |\n|" + "---|" * 8 + "\n| " + " | ".join(["a cell", LONG[:50]] * 4) + " |\n\n"
            "1. one\n2. two\n   - inner\n\n- [ ] open\n- [x] done\n\n## What failed\n" + footnotes + "\n---\n\n### Deeper\n"
            "~~gone~~ and `code` and https://example.org/" + "long/" * 30 + "\n\n" + texts)


def footnoted(title: str, places: str, footnotes: str) -> str:
    text = "Words that fill a line, and a little of the next one, so that what stands beside them has room.\n\n"
    alias = title.split()[0].lower()
    return (f"---\ntitle: {title}\nstatus: published\ntags: [one]\nbuilds-on: [wide/long]\naliases: [/old/{alias}/]\n---\n"
            "A sentence of gist.\n\n"
            f"## What we heard\n{text * 4}\n## What worked\n{places.format(text=text)}\n\n{footnotes}")


def picture(width: int, height: int) -> bytes:
    rows = b"".join(b"\0" + bytes(v for x in range(width) for v in (x * 255 // width, y * 255 // height, x * y % 251))
                    for y in range(height))

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--theme", default="default")
    parser.add_argument("--language", default="en")
    options = parser.parse_args()
    folder = options.folder
    write(folder, "unconf.yml", "title: The unconference of everybody who ever launched a network\nbase-url: https://limits.example.org/\n"
          f"language: {options.language}\ntheme: {options.theme}\n")
    write(folder, "Content/index.md", "---\ntitle: The unconference of everybody who ever launched a network\n---\nHow far the theme goes.\n")
    write(folder, "Content/events/wide/event.md", event("A wide board", language=options.language, **board_keys()))
    write(folder, "Content/events/wide/board.json", board())
    write(folder, "Content/events/wide/notes/long.md", note())
    write(folder, "Content/events/wide/notes/margin.md", footnoted(
        "Footnotes beside their lines", "{text}One.[^1] {text}Two and three.[^2] [^3]\n\n{text}{text}{text}{text}{text}",
        "".join(f"[^{n}]: A note that fills three lines of the margin, or four of them where it is narrow.\n"
                for n in range(1, 4))))
    long = "A source with a long name, in which one finds what was said here and a good deal more than that. " * 3
    write(folder, "Content/events/wide/notes/last-line.md", footnoted(
        "Long footnotes in the last line", "{text}One,[^1] and two.[^2]", f"[^1]: {long}\n\n[^2]: {long}\n"))
    write(folder, "Content/events/empty/event.md", event("An empty board", language=options.language, **board_keys()))
    write(folder, "Content/events/gone/event.md", event(LONG, status="cancelled", tagline=LONG))
    write(folder, "Content/pages/wall.md", "---\ntitle: A picture of the wall\nmenu: 2\n---\nWhat it looked like.\n\n"
          "## In the end\n![Stripes of many colours](wall.png)\n")
    (folder / "Content/pages/wall.png").write_bytes(picture(1800, 300))
    for number in range(3, 9):
        write(folder, f"Content/pages/more-{number}.md",
              f"---\ntitle: What else there is, part {number}\nmenu: {number}\n---\nNot much.\n")
    write(folder, "Content/pages/rtl.md", "---\ntitle: قهوة ثانية\nlanguage: ar\nmenu: 1\n---\nأربعون دقيقة مع القهوة.\n\n"
          "## ما نجح\n- واحد\n- اثنان\n\n## ما فشل\nثلاثة.\n\n## روابط\n[هنا](/)\n")
    write(folder, "Content/questions/open.md", "---\ntitle: " + LONG + "\nasked: 2027-01-01\nstatus: open\n---\n")


if __name__ == "__main__":
    main()
