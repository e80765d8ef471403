"""The same notes for every generator: real texts where they are, else text from a seeded generator.

Note number i is real text number i, in a seeded order, until all are used. From then on the texts come again, each
with its sections in another order and a paragraph of its own, so that sizes and markup stay those of real notes
and no two notes are the same. Same number, same bytes, on every machine.
"""

import dataclasses
import hashlib
import pathlib
import random
import re

SEED = 20270319
ROOT = pathlib.Path(__file__).resolve().parents[2]
REAL = ROOT.parent / "shared" / "data" / "notes"

WORDS = (
    "people ask answer network group pilot launch question leader manager budget policy search page room time week "
    "month team trust habit reason example story mistake problem change tool platform post reply read write share "
    "learn keep drop move start finish measure count number report chart meeting agenda decision owner driver office "
    "plant shift language culture country region board session circle corner table coffee morning evening first last "
    "early late quiet loud open closed clear simple hard easy small large useful useless honest careful slow quick "
    "nobody somebody everybody always never often seldom because although before after while until unless between "
    "the a of to in and for with on that is was it as by from at we they our their not but or if when what which who "
    "how why there here then than more less most least some any each every other same new old good better best worse"
).split()
SUBJECTS = (
    "ambassadors adoption answers archives boards budgets champions channels circles coaching communities content "
    "culture data decisions demos drivers engagement executives facilitation feedback forms front-line governance "
    "groups guidelines habits hosting identity intranets journeys knowledge languages launch leaders learning "
    "measuring meetings metrics migration mobile moderation newcomers notes onboarding openness pilots policy "
    "privacy questions recognition retiring rituals roles search security silence stories strategy structure "
    "tagging tools training translation trust vendors video voices wikis writing"
).split()


@dataclasses.dataclass(frozen=True)
class Event:
    slug: str
    text: str


@dataclasses.dataclass(frozen=True)
class Note:
    event: str
    slug: str
    text: str


class Corpus:
    """N notes in events of at least 50 and at most 200, with tags whose number grows slowly."""

    def __init__(self, count: int, kind: str = "auto"):
        found = sorted(REAL.rglob("*.md")) if REAL.is_dir() else []
        if kind == "real" and not found:
            raise SystemExit(f"there are no notes in {REAL}")
        self.isReal = bool(found) and kind != "generated"
        self.count = count
        self.events = max(20, count // 200) if count >= 40 else 1
        self.tags = [self.tag(number) for number in range(40 + count // 100)]
        self.texts = [tamed(path.read_bytes()) for path in found] if self.isReal else []
        random.Random(SEED).shuffle(self.texts)
        self.sections = {}

    @staticmethod
    def tag(number: int) -> str:
        first, second = SUBJECTS[number % len(SUBJECTS)], number // len(SUBJECTS)
        return first if second == 0 else f"{first}-{SUBJECTS[(number * 7 + second) % len(SUBJECTS)]}-{second}"

    @property
    def name(self) -> str:
        """Changes with everything that the bytes depend on."""
        here = pathlib.Path(__file__).parent
        digest = hashlib.sha256(pathlib.Path(__file__).read_bytes())
        for path in sorted((here / "hugo").rglob("*.*")):
            digest.update(path.read_bytes() if path.is_file() else b"")
        for text in self.texts:
            digest.update(text.encode())
        return f"{'real' if self.isReal else 'generated'}-{self.count}-{digest.hexdigest()[:12]}"

    def event(self, number: int) -> Event:
        month = 2025 * 12 + 11 - number % 180
        year, month = divmod(month, 12)
        day = f"{year}-{month + 1:02}-{10 + number // 180:02}"
        dice = random.Random(f"{SEED} event {number}")
        head = [
            "---",
            f'title: "Unconference {number + 1}: {" ".join(dice.sample(WORDS, 3))}"',
            f"tagline: {sentence(dice)[:-1]}",
            f"starts: {day}T09:00:00",
            f"ends: {day}T17:00:00",
            "timezone: Europe/London",
            "status: announced",
            'venue: {name: The Old Bindery, address: "4 Glue Pot Lane, London", step-free: true}',
            "organisers: [{name: The team, contact: hello@example.org}]",
            "attribution: open",
            "capacity: 60",
            "---",
            "",
        ]
        body = "\n\n".join(paragraph(dice) for _ in range(3))
        return Event(f"event-{number + 1:03}", "\n".join(head) + body + "\n")

    def note(self, number: int) -> Note:
        event = self.event_of(number)
        dice = random.Random(f"{SEED} note {number}")
        year, month, day = re.search(r"starts: (\d+)-(\d+)-(\d+)", self.event(event).text).groups()
        title = " ".join(dice.sample(WORDS, 5)).capitalize()
        tags = sorted({self.tags[int(len(self.tags) * dice.random() ** 2)] for _ in range(3)})
        head = [
            "---",
            f'title: "{title}, {number + 1}"',
            "status: published",
            f"date: {year}-{month}-{day}",
            f"updated: {year}-{month}-{int(day) + 1 + number % 14:02}",
            f"tags: [{', '.join(tags)}]",
            "authors: [Note-taker at the Landing]",
        ]
        if number >= self.events and number % 5 == 0:
            other = dice.randrange(number)
            head.append(f"builds-on: [event-{self.event_of(other) + 1:03}/{self.slug(other)}]")
        head += ["---", "", paragraph(dice), "", ""]
        return Note(f"event-{event + 1:03}", self.slug(number), "\n".join(head) + self.body(number, dice))

    def event_of(self, number: int) -> int:
        return number % self.events

    @staticmethod
    def slug(number: int) -> str:
        return f"note-{number + 1:05}"

    def body(self, number: int, dice: random.Random) -> str:
        if not self.isReal:
            return generated(dice)
        turn, which = divmod(number, len(self.texts))
        if turn == 0:
            return self.texts[which]
        if which not in self.sections:
            self.sections[which] = sections(self.texts[which])
        parts = list(self.sections[which])
        dice.shuffle(parts)
        return "\n".join(parts)

    def added(self) -> Note:
        """A note that is not among the others."""
        note = self.note(self.count)
        return Note(note.event, "added", note.text)

    def write(self, notes_at, events_at) -> tuple[int, int]:
        """Writes every file to where the functions say; gives the number of notes and their bytes."""
        size = 0
        for number in range(self.events):
            event = self.event(number)
            place = events_at(event.slug)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(event.text)
            notes_at(event.slug, "x").parent.mkdir(parents=True, exist_ok=True)
        for number in range(self.count):
            note = self.note(number)
            data = note.text.encode()
            size += len(data)
            notes_at(note.event, note.slug).write_bytes(data)
        return self.count, size


def tamed(data: bytes) -> str:
    """A real text, ready for a folder where its pictures and neighbours are not.

    Pictures become links, links within become links to elsewhere, front matter and template braces go: otherwise a
    generator would stop, or would be measured on writing complaints.
    """
    text = data.decode("utf-8", errors="replace").lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\0", "")
    if text.startswith("---\n") and "\n---\n" in text:
        text = text.split("\n---\n", 1)[1]
    text = text.replace("{{", "{ {").replace("}}", "} }")
    text = re.sub(r"!\[", "[", text)
    text = re.sub(r"(\]\(\s*<?)(?!https?://|mailto:)([^)\s>]*)", away, text)
    text = re.sub(r"(?m)^( {0,3}\[[^\]\n]+\]:[ \t]*<?)(?!https?://|mailto:)([^\s>]*)", away, text)
    return text.strip("\n") + "\n"


def away(match: re.Match) -> str:
    return f"{match[1]}https://example.org/{match[2].lstrip('./#')}"


def sections(text: str) -> list[str]:
    """The text cut before each heading that stands outside of fenced code."""
    parts, lines, fence = [], [], None
    for line in text.split("\n"):
        mark = re.match(r" {0,3}(`{3,}|~{3,})", line)
        if mark and fence is None:
            fence = mark[1]
        elif mark and mark[1].startswith(fence) and not line.strip().strip(fence[0]):
            fence = None
        if fence is None and re.match(r"#{1,6} ", line) and lines:
            parts.append("\n".join(lines) + "\n")
            lines = []
        lines.append(line)
    tail = "\n".join(lines)
    if fence is not None:
        tail += f"\n{fence}\n"
    return parts + [tail]


def sentence(dice: random.Random) -> str:
    words = [WORDS[int(len(WORDS) * dice.random())] for _ in range(dice.randint(6, 18))]
    return " ".join(words).capitalize() + "."


def paragraph(dice: random.Random) -> str:
    return " ".join(sentence(dice) for _ in range(dice.randint(2, 6)))


def generated(dice: random.Random) -> str:
    """About 11 kB of Markdown, most notes shorter and few much longer, as the real ones are."""
    aim = min(150_000, int(dice.lognormvariate(8.75, 1.05)))
    parts, size = [], 0
    while size < aim:
        draw = dice.random()
        if draw < 0.12:
            part = "#" * dice.choice([2, 2, 2, 3, 3, 4]) + " " + sentence(dice)[:-1]
        elif draw < 0.27:
            part = "\n".join(f"- {sentence(dice)}" for _ in range(dice.randint(3, 9)))
        elif draw < 0.32:
            rows = [f"| {dice.choice(WORDS)} | {sentence(dice)} |" for _ in range(dice.randint(3, 8))]
            part = "\n".join(["| what | why |", "|---|---|", *rows])
        elif draw < 0.36:
            part = "```\n" + "\n".join(sentence(dice) for _ in range(dice.randint(2, 8))) + "\n```"
        elif draw < 0.40:
            part = "> " + sentence(dice)
        elif draw < 0.60:
            words = sentence(dice).split()
            words[1] = f"**{words[1]}**"
            words[3] = f"[{words[3]} {words[4]}](https://example.org/{words[2]})"
            words[-1] = f"`{words[-1]}`"
            part = " ".join(words) + " " + paragraph(dice)
        else:
            part = paragraph(dice)
        parts.append(part)
        size += len(part) + 2
    return "\n\n".join(parts) + "\n"
