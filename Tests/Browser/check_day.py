"""The example day on the live board, minute by minute: two organisers, a scribe, the door, the wall, a tablet, three guests.

usage: check_day.py UNCONF [--shots FOLDER]

Each device is a browser context of its own. The board's clock stands still while it runs; it is started again at the next
hour of the day on the same data, and every device comes back by itself. At the end axe-core looks at every page of desk,
door and screens in both colour schemes, at three widths; nothing may be wider than the window or cut off on the wall.
"""

import argparse
import re
import tempfile
import time
from pathlib import Path
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

from check_live import Story
from check_pages import OVERFLOW, RULES
from live_board import LiveBoard

AT_ONCE = 2_000
BACK = 25_000
DAY = "2027-03-19T"
TITLES = [
    ("Three months after launch it went quiet, whom do I ask first?", "lean-coffee"),
    ("Our directors posted once, then never again", "discussion"),
    ("My ambassadors were appointed, none volunteered", "discussion"),
    ("Our ambassadors burned out, what did we owe them?", "discussion"),
    ("Finance sees our activity numbers and says “so what?”", "fishbowl"),
    ("The pilot loved it, the next 9,000 don’t care", "world-cafe"),
    ("We went live with a bang and it failed", "discussion"),
    ("Legal wants to approve every comment", "troika"),
    ("The works council said no a week before launch", "discussion"),
    ("Half our people have no desk and no e-mail", "1-2-4-all"),
]
# What guests do is sent in check_live.py.
OTHERS = {"/do/second", "/do/wish", "/do/host", "/do/reply", "/do/avoid", "/do/leave", "/do/erase-me", "/do/way-back", "/do/consent", "/do/me", "/do/new-link"}
CUT_OFF = """() => {
    const main = document.getElementById('main').getBoundingClientRect(), found = [];
    for (const part of document.querySelectorAll('#main *, .screenhead *, .screenfoot *')) {
        const box = part.getBoundingClientRect();
        if (!box.width || part.closest('[hidden], svg') || part.parentElement.closest('[role=region]')) continue;
        const style = getComputedStyle(part);
        // What can be scrolled with a finger, and says that it is a part of its own, may be long.
        if (part.matches('[role=region]')) continue;
        if (style.overflowY !== 'visible' && part.scrollHeight > part.clientHeight + 3
            || style.overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 3)
            found.push('clips ' + (part.className || part.tagName) + ': ' + part.textContent.trim().slice(0, 60));
        if (part.closest('#main') && (box.bottom > main.bottom + 3 || box.right > main.right + 3))
            found.push('out of the sheet: ' + (part.className || part.tagName) + ': ' + part.textContent.trim().slice(0, 60));
        if (box.bottom > innerHeight + 3 || box.right > innerWidth + 3) found.push('out of the screen: ' + part.textContent.trim().slice(0, 60));
    }
    return [...new Set(found)].slice(0, 4);
}"""


class Day(Story):
    def __init__(self, board: LiveBoard, playwright, shots: Path | None) -> None:
        super().__init__(board, playwright)
        self.shots = shots
        self.offered: set[str] = set()
        self.sent: set[str] = set()
        self.began = self.chapter_began = time.monotonic()

    def phone(self, **how):
        page = super().phone(**how)
        page.on("request", self.note)
        return page

    def note(self, request) -> None:
        """What a browser itself sends: forms, and the taps of the script."""
        if request.method == "POST" and (request.is_navigation_request() or "idempotency-key" in request.headers):
            self.sent.add(urlsplit(request.url).path)

    def chapter(self, text: str) -> None:
        now = time.monotonic()
        print(f"{text} ({now - self.chapter_began:.1f} s)", flush=True)
        self.chapter_began = now

    def screen(self, width: int, height: int):
        page = self.phone(width=width)
        page.set_viewport_size({"width": width, "height": height})
        return page

    def open(self, page, path: str) -> None:
        """The first organiser came in on the board's own machine; everybody else by its name."""
        page.goto((f"http://127.0.0.1:{self.board.port}" if page is self.desk else self.board.address) + path)
        self.offered |= set(page.locator("main").evaluate_all(
            """parts => parts.flatMap(part => [...part.querySelectorAll("form[method=post]")].map(form => form.getAttribute("action"))
                .concat([...part.querySelectorAll("[formaction]")].map(button => button.getAttribute("formaction"))))"""
        ))

    def until(self, clock: str) -> None:
        """Lets it be later: the board is started again, and every device finds back."""
        self.board.stop()
        self.board.now = f"{DAY}{clock}:00Z"
        self.board.start()
        # Pages ask for their line again three seconds after it broke; what is timed begins after that.
        time.sleep(3.5)

    def do(self, page, deed: str, **fields) -> str:
        """What a tap sends, where its button is not what is looked at."""
        answer = page.evaluate(
            """async ([deed, fields]) => { const answer = await fetch('/do/' + deed, { method: 'POST', body: fields,
                headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' } });
                return [answer.ok, await answer.text()] }""",
            [deed, "&".join(f"{name}={value}" for name, value in fields.items())],
        )
        assert answer[0], f"{deed} {fields}: {answer[1]}"
        return answer[1]

    def freeze(self, page) -> None:
        """Lets a page grow old, as one whose news is late."""
        page.evaluate("document.querySelectorAll('[data-live]').forEach(part => part.removeAttribute('id'))")

    # Devices come in

    def link(self, role: str, name: str) -> str:
        self.open(self.desk, "/desk/screens")
        form = self.desk.locator("form", has=self.desk.get_by_label("May do what"))
        form.get_by_label("Name").fill(name)
        form.get_by_label("May do what").select_option(role)
        form.get_by_role("button", name="Make a link").click()
        return self.desk.locator(".link .address").inner_text().strip()

    def digits(self, role: str, name: str) -> str:
        self.open(self.desk, "/desk/screens")
        if role == "screen":
            form = self.desk.locator("form", has=self.desk.get_by_label("Which"))
            form.get_by_label("Which").select_option(name)
        else:
            form = self.desk.locator("form", has=self.desk.get_by_label("May do what"))
            form.get_by_label("Name").fill(name)
            form.get_by_label("May do what").select_option(role)
        form.get_by_role("button", name="Make six digits").click()
        return self.desk.locator("p.digits").inner_text().replace(" ", "")

    def pair(self, page, digits: str) -> None:
        self.open(page, "/pair")
        page.get_by_label("The digits").fill(digits)
        page.get_by_role("button", name="Come in").click()

    def ways_in(self) -> None:
        for page, role, name in [(self.second, "organiser", "kim"), (self.observer, "observer", "ola")]:
            page.goto(self.link(role, name))
            page.get_by_role("button", name="Come in").click()
            expect(page.get_by_role("heading", name="Desk", exact=True)).to_be_visible()
        for page, role, name, path in [
            (self.scribe, "scribe", "pat", "/desk"), (self.door, "door", "jo", "/door"),
            (self.wall, "screen", "wall", "/wall"), (self.tablet, "screen", "press", "/room/press"),
        ]:
            digits = self.digits(role, name)
            if name == "pat":
                self.pair(page, f"{(int(digits) + 1) % 1_000_000:06}")
                expect(page.get_by_role("alert")).to_contain_text("This code is not good")
            self.pair(page, digits)
            expect(page).to_have_url(re.compile(re.escape(path) + "$"))
        stranger = self.phone()
        digits = self.digits("door", "al")
        for wrong in range(1, 6):
            self.pair(stranger, f"{(int(digits) + wrong) % 1_000_000:06}")
            expect(stranger.get_by_role("alert")).to_be_visible()
        self.pair(stranger, digits)
        expect(stranger.get_by_role("alert")).to_contain_text("This code is not good")
        stranger.context.close()
        self.open(self.desk, "/desk/screens")
        for name in ["kim", "pat", "jo", "Press", "wall"]:
            expect(self.desk.locator("#access li", has_text=name)).to_contain_text("in on one device")
        self.chapter("09:05 links and six digits: two organisers, scribe, door, wall, tablet; five wrong codes end a code")

    # The door

    def check_in(self) -> None:
        door = self.door
        self.open(door, "/door")
        guest = door.locator(".guest", has_text="Ada Finch")
        guest.get_by_role("button", name="Let in").click()
        expect(guest).to_contain_text("in since", timeout=AT_ONCE)
        expect(door.locator("#doorcount")).to_contain_text("1 of")
        guest.get_by_role("button", name="Not here after all").click()
        expect(guest).not_to_contain_text("in since", timeout=AT_ONCE)
        guest.get_by_role("button", name="Let in").click()
        expect(guest).to_contain_text("in since", timeout=AT_ONCE)
        # By a number that is typed, found while it is typed, and by Enter for a keyboard scanner.
        bea = door.locator(".guest", has_text="Bea Quill")
        code = re.search(r"· (\S+)$", bea.locator(".who .soft").inner_text()).group(1)
        door.get_by_label("Name, number or code").fill(code)
        door.get_by_label("Name, number or code").press("Enter")
        expect(door.locator(".guest")).to_have_count(1)
        door.locator(".guest", has_text="Bea Quill").get_by_role("button", name="Let in").click()
        expect(door.locator(".guest", has_text="Bea Quill")).to_contain_text("in since", timeout=AT_ONCE)
        # By the address on a badge, which says nothing to others.
        self.open(door, "/door")
        cleo = door.locator(".guest", has_text="Cléo Marsh")
        code = re.search(r"· (\S+)$", cleo.locator(".who .soft").inner_text()).group(1)
        self.open(self.ada, f"/door/{code}")
        expect(self.ada.get_by_role("heading", name="This is a badge")).to_be_visible()
        self.open(door, f"/door/{code}")
        door.locator(".guest", has_text="Cléo Marsh").get_by_role("button", name="Let in").click()
        expect(door.locator(".guest", has_text="Cléo Marsh")).to_contain_text("in since", timeout=AT_ONCE)
        # The net is cut: the tap waits, and arrives.
        self.open(door, "/door")
        door.context.set_offline(True)
        helper = door.locator(".guest:not(.here)").first
        number = helper.get_attribute("id")
        helper.get_by_role("button", name="Let in").click()
        expect(door.locator("#net")).to_contain_text("One tap waits")
        door.context.set_offline(False)
        expect(door.locator("#net")).to_be_hidden(timeout=BACK)
        expect(door.locator(f"#{number}")).to_contain_text("in since", timeout=BACK)
        # Two doors tap for the same person: once is enough.
        self.open(self.desk, "/door")
        self.do(self.desk, "check-in", person=number[1:])
        door.get_by_label("Name", exact=True).fill("Dov Walker")
        door.locator("form", has=door.get_by_label("Name", exact=True)).get_by_role("button", name="Let in").click()
        expect(door.locator(".guest", has_text="Dov Walker")).to_contain_text("in line for a place")
        self.open(self.desk, "/door")
        self.desk.get_by_label("Name, number or code").press_sequentially("wal dov")
        expect(self.desk.locator(".guest:visible")).to_have_count(1)
        self.desk.locator(".guest", has_text="Dov Walker").get_by_role("button", name="Let in all the same").click()
        expect(door.locator(".guest", has_text="Dov Walker")).to_contain_text("in since", timeout=AT_ONCE)
        expect(self.desk.locator(".guest:visible")).to_have_count(1)
        self.code = code
        self.chapter("09:20 the door: by tap, by code, by the badge, without the net; a walk-in for whom an organiser makes room")

    # The opening

    def opening(self) -> None:
        self.until("09:46")
        self.open(self.desk, "/door")
        self.desk.get_by_role("button", name="Pass their places on").click()
        expect(self.desk.locator("#release")).to_contain_text("Everybody who has a place is here.")
        self.open(self.scribe, "/desk/opening")
        self.scribe.get_by_role("button", name="Call the first").click()
        expect(self.scribe.locator("#pitchnow")).to_contain_text(TITLES[0][0])
        expect(self.wall.locator(".pitching h1")).to_have_text(TITLES[0][0], timeout=BACK)
        expect(self.wall.locator(".pitching .timer")).to_have_text(re.compile(r"^\d:\d\d$"))
        for number in [2, 3, 4]:
            expect(self.wall.locator(f"#ready-{number}")).to_be_visible()
        expect(self.scribe.locator("#pitchnow .timer")).to_have_text(re.compile(r"^\d:\d\d$"))
        self.scribe.get_by_role("button", name="Not here: later").click()
        expect(self.scribe.locator("#pitchqueue li").last).to_contain_text(TITLES[0][0])
        self.scribe.locator("#pitchnow").get_by_label("Hands").fill("14")
        self.scribe.locator("#pitchnow").get_by_role("button", name="Note").click()
        self.scribe.get_by_role("button", name="Next", exact=True).click()
        expect(self.wall.locator(".pitching h1")).to_have_text(TITLES[2][0], timeout=AT_ONCE)
        # Two taps at two desks call one pitch.
        self.open(self.second, "/desk/opening")
        self.freeze(self.second)
        self.scribe.get_by_role("button", name="Next", exact=True).click()
        self.second.get_by_role("button", name="Next", exact=True).click()
        expect(self.second.get_by_role("alert")).to_contain_text("somebody has called", ignore_case=True)
        self.open(self.scribe, "/desk/opening")
        self.scribe.get_by_label("The pain or the question").fill("I’m the community team, on Fridays")
        self.scribe.get_by_role("button", name="Put it on the list").click()
        expect(self.scribe.locator("#pitchqueue")).to_contain_text("on Fridays")
        # Whoever has to leave early comes first, whoever isn't ready last, and somebody is called out of turn.
        order = lambda: [int(re.match(r"\d+", text).group(0)) for text in self.scribe.locator("#pitchqueue h3").all_inner_texts()]
        waiting = order()
        row = lambda number: self.scribe.locator("#pitchqueue li", has_text=re.compile(rf"^\s*{number} · "))
        row(waiting[-1]).get_by_role("button", name="First").click()
        expect(self.scribe.locator("#pitchqueue h3").first).to_contain_text(f"{waiting[-1]} · ")
        row(waiting[-1]).get_by_role("button", name="Last").click()
        expect(self.scribe.locator("#pitchqueue h3").last).to_contain_text(f"{waiting[-1]} · ")
        row(waiting[-1]).get_by_role("button", name="Now").click()
        expect(self.scribe.locator("#pitchnow")).to_contain_text("on Fridays" if waiting[-1] == 11 else TITLES[waiting[-1] - 1][0])
        self.scribe.get_by_label("This topic").select_option("4")
        self.scribe.get_by_label("lives on in").select_option("3")
        self.scribe.get_by_role("button", name="Merge them").click()
        expect(self.scribe.locator("#heard, #pitchqueue").first).not_to_contain_text(TITLES[3][0])
        expect(self.scribe.get_by_label("This topic").locator("option[value='4']")).to_have_count(0)
        self.chapter("09:46 the opening: no-shows, the queue, the wall, hands, a card of the scribe, 4 merged into 3")

    # The plan

    def plan(self) -> None:
        self.phase(self.desk, "voting")
        for page, number in [(self.ada, 1), (self.bea, 2)]:
            self.open(page, "/topics")
            for topic in [1, 2, 3, 5, 6, 7][number - 1:]:
                self.do(page, "wish", topic=topic, level="must" if topic == 3 else "like")
        self.phase(self.desk, "planning")
        self.until("10:31")
        self.open(self.desk, "/desk/plan")
        self.desk.get_by_role("button", name="Plan the board anew").click()
        expect(self.desk.locator("#proposal .log li").first).to_be_visible(timeout=15_000)
        self.shot(self.desk, "plan")
        self.desk.get_by_role("button", name="Leave it").click()
        expect(self.desk.locator("#proposal")).to_have_count(0)
        self.desk.get_by_role("button", name="Plan the board anew").click()
        expect(self.desk.locator("#proposal .log li").first).to_be_visible(timeout=15_000)
        self.desk.get_by_role("button", name="Accept it as one step").click()
        expect(self.desk.locator(".card").first).to_be_visible()
        cards = self.desk.locator(".card").count()
        self.desk.get_by_role("button", name="Undo").click()
        expect(self.desk.locator(".card")).to_have_count(0)
        self.open(self.desk, "/desk/plan")
        self.desk.get_by_role("button", name="Plan the board anew").click()
        self.desk.get_by_role("button", name="Accept it as one step").click()
        expect(self.desk.locator(".card")).to_have_count(cards)
        self.chapter(f"10:31 a plan: looked at, accepted, undone, accepted: {cards} sessions")

    def put(self, topic: int, slot: str, room: str) -> None:
        """Has a topic in a certain cell, whatever the plan said."""
        self.open(self.desk, f"/desk?topic={topic}")
        cell = self.desk.locator(f"#d-{slot}-{room}")
        if cell.get_by_text(re.compile(rf"^{topic} · ")).count():
            return
        cell.get_by_role("button").click()
        expect(cell).to_contain_text(f"{topic} · ", timeout=AT_ONCE)

    def fights(self) -> None:
        """Two organisers and one topic: who comes second is told where it was, and where it is."""
        self.put(1, "s1", "press")
        self.open(self.second, "/desk?topic=1")
        self.freeze(self.second)
        self.open(self.desk, "/desk?topic=1")
        self.desk.locator("#d-s4-garden").get_by_role("button", name="Put it here").click()
        expect(self.desk.locator("#d-s4-garden")).to_contain_text("1 · ", timeout=AT_ONCE)
        self.second.locator("td.free").get_by_role("button", name="Put it here").first.click()
        alert = self.second.get_by_role("alert")
        expect(alert).to_contain_text("moved meanwhile")
        for place in ["s1", "s4"]:
            expect(alert).to_contain_text(place)
        self.put(1, "s1", "press")
        self.put(6, "s2", "press")
        self.desk.set_viewport_size({"width": 1280, "height": 2000})
        # With the mouse: from where it is onto another card, and onto a free cell.
        self.open(self.desk, "/desk")
        seen = self.desk.locator("td.free .where").count()
        assert seen > 0
        source, free = self.desk.locator("td:has(.card)").last, self.desk.locator("td.free:visible").last
        number = re.match(r"\d+", source.locator("h2").inner_text()).group(0)
        free_id = free.get_attribute("id")
        source.locator(".card").drag_to(free)
        expect(self.desk.locator(f"#{free_id}")).to_contain_text(f"{number} · ", timeout=AT_ONCE)
        self.desk.locator(f"#{free_id} .card").drag_to(self.desk.locator("#d-s1-press .card"))
        expect(self.desk.locator("#d-s1-press")).to_contain_text(f"{number} · ", timeout=AT_ONCE)
        self.desk.set_viewport_size({"width": 1280, "height": 800})
        self.put(1, "s1", "press")
        # Whoever only looks on finds no button, and their tap is refused.
        self.open(self.observer, "/desk?topic=1")
        assert self.observer.locator("#main form").count() == 0, "an observer is offered something to do"
        status = self.observer.evaluate(
            "fetch('/do/take-off', { method: 'POST', body: new URLSearchParams({ topic: 1 }) }).then(answer => answer.status)"
        )
        assert status == 403, status
        for path in ["/desk/plan", "/desk/people", "/desk/screens", "/desk/rounds", "/desk/opening", "/door"]:
            assert self.observer.goto(self.board.address + path).status == 403, path
        self.chapter("10:40 a stale move is refused with both places; cards are dragged; an observer changes nothing")

    # The sessions

    def sessions(self) -> None:
        self.phase(self.desk, "live")
        self.until("10:52")
        for page, path in [(self.ada, "/board"), (self.bea, "/")]:
            self.open(page, path)
        self.open(self.desk, "/desk/day")
        self.desk.get_by_label("On every phone and screen").fill("The lift is out. Ask for the back stairs.")
        expect(self.wall.locator("#net")).to_be_hidden(timeout=BACK)
        expect(self.tablet.locator("#net")).to_be_hidden(timeout=BACK)
        expect(self.wall.locator("#clock")).to_have_text("10:52", timeout=BACK)
        expect(self.tablet.locator("#clock")).to_have_text("10:52", timeout=BACK)
        began = time.monotonic()
        self.desk.get_by_role("button", name="Tell them").click()
        for page in [self.wall, self.tablet, self.ada, self.bea]:
            expect(page.locator(".message").first).to_contain_text("back stairs", timeout=AT_ONCE)
        told = time.monotonic() - began
        self.open(self.cleo, "/")
        expect(self.cleo.locator(".message")).to_contain_text("back stairs")
        # Nobody has begun: a phone without script starts it, as anybody may.
        expect(self.tablet.locator("#door")).to_contain_text("Who will start?", timeout=BACK)
        self.open(self.cleo, "/topics/1")
        self.cleo.get_by_role("button", name="I’ll start it").click()
        expect(self.cleo.locator("main")).to_contain_text("It has begun.")
        expect(self.tablet.locator(".step-name")).to_be_visible(timeout=AT_ONCE)
        # A lean coffee: cards from phones, dots and thumbs on the tablet.
        for page, text in [(self.ada, "Whom did you ask first?"), (self.cleo, "Who misses it at all?")]:
            self.open(page, "/topics/1/table")
            page.get_by_label("A card").fill(text)
            page.get_by_role("button", name="Put it on the table").click()
        # Three dots each, by phone; at the tablet one after the other; without a script as well.
        for left in ["2 dots are left.", "One dot is left.", "Your three dots are used."]:
            self.ada.locator("li", has_text="Whom did you").get_by_role("button", name="Dot").click()
            expect(self.ada.locator("#purse")).to_contain_text(left, timeout=AT_ONCE)
        expect(self.ada.get_by_role("button", name="Dot")).to_have_count(0)
        self.ada.get_by_role("button", name="Take mine off").click()
        expect(self.ada.locator("#purse")).to_contain_text("One dot is left.", timeout=AT_ONCE)
        expect(self.tablet.locator("#card-1 .dots")).to_have_text("●●", timeout=AT_ONCE)
        for count in [3, 4, 5]:
            self.tablet.locator("#card-1").get_by_role("button", name="Dot").click()
            expect(self.tablet.locator("#card-1 .dots")).to_have_text("●" * count, timeout=AT_ONCE)
        expect(self.tablet.locator("#purse")).to_contain_text("Your three dots are used.", timeout=AT_ONCE)
        self.tablet.get_by_role("link", name="Next person").click()
        self.tablet.locator("#card-2").get_by_role("button", name="Dot").click()
        expect(self.tablet.locator("#purse")).to_contain_text("2 dots are left.", timeout=AT_ONCE)
        self.open(self.cleo, "/topics/1/table")
        self.cleo.locator("#card-2").get_by_role("button", name="Dot").click()
        expect(self.cleo.locator("#purse")).to_contain_text("2 dots are left.")
        self.tablet.locator("#card-1").get_by_role("button", name="Talk about it").click()
        expect(self.tablet.locator(".talking #card-1 .timer")).to_have_text(re.compile(r"^\d:\d\d$"), timeout=AT_ONCE)
        self.shot(self.tablet, "tablet-coffee")
        self.whole_tablet()
        self.tablet.locator("#card-1").get_by_role("button", name="Later").click()
        expect(self.tablet.locator(".waiting #card-1")).to_be_visible(timeout=AT_ONCE)
        self.tablet.locator("#card-1").get_by_role("button", name="Talk about it").click()
        self.tablet.locator("#card-1").get_by_role("button", name="Two minutes more").click()
        self.tablet.locator("#card-1").get_by_role("button", name="Done").click()
        expect(self.tablet.locator(".done #card-1")).to_be_visible(timeout=AT_ONCE)
        self.tablet.get_by_role("button", name="It’s over").click()
        expect(self.tablet.locator("#door")).to_contain_text("Free", timeout=AT_ONCE)
        self.chapter(f"10:52 a message on four devices after {told:.1f} s; nobody began, a phone did; a lean coffee; it’s over")

    def whole_tablet(self) -> None:
        """Nothing is cut off at a door, whichever way the tablet hangs, and what is tapped is as large as a thumb."""
        for width, height in [(768, 1024), (1280, 800), (1024, 768)]:
            self.tablet.set_viewport_size({"width": width, "height": height})
            self.complaints += [f"tablet {width}: {text}" for text in self.tablet.evaluate(CUT_OFF)]
            low = self.tablet.evaluate(
                """() => [...document.querySelectorAll('main .button')].filter(button => button.offsetParent && button.offsetHeight < 40)
                    .map(button => button.textContent + ' is ' + button.offsetHeight + ' px high')"""
            )
            assert not low, low
            places = self.tablet.evaluate(
                """() => ['.head', '.stepnow', '.session > .deeds', '.following', '.screenfoot'].map(name => document.querySelector(name))
                    .filter(part => part).map(part => [part.getBoundingClientRect().top, part.getBoundingClientRect().bottom])"""
            )
            for (_, end), (begin, _) in zip(places, places[1:]):
                assert end <= begin + 1, f"parts of the door lie on each other at {width}: {places}"
            # Both are asked for in one step: news may put another part in the place of one that was found.
            over, facts = self.tablet.evaluate(
                """() => [document.querySelector('.stepnow'), document.querySelector('.facts')]
                    .map((part, place) => place ? parseFloat(getComputedStyle(part).fontSize) : part.scrollHeight - part.clientHeight)"""
            )
            # The box of a large figure is a little taller than its line.
            assert over <= 12, f"the step is {over} px too long at {width}"
            assert facts >= 20, f"the facts are {facts} px"

    def clock(self) -> None:
        desk = self.desk
        self.open(self.bea, "/")
        self.open(self.ada, "/board")
        expect(self.ada.locator("#h-s2")).to_contain_text("11:45")
        self.open(desk, "/desk/day")
        desk.get_by_label("From").select_option("s2")
        desk.get_by_label("Taken up by").select_option("lunch")
        desk.get_by_role("button", name="Move it").click()
        expect(desk.locator("#day-s2")).to_contain_text("11:55")
        # The rows of a board that is open, and one's own day, within a second or two.
        expect(self.bea.locator("#nownext")).to_contain_text("11:55", timeout=AT_ONCE)
        expect(self.bea.locator("#agenda")).to_contain_text("11:55", timeout=AT_ONCE)
        expect(self.ada.locator("#h-s2")).to_contain_text("11:55", timeout=AT_ONCE)
        expect(self.ada.locator("#h-s2")).not_to_contain_text("11:45")
        # Once more, in two halves, and a room that can't be used.
        first = desk.locator("#day-s2 .topic").last
        number = re.search(r"day-t(\d+)", first.get_attribute("id")).group(1)
        first.get_by_role("button", name="Offer it again").click()
        expect(first.get_by_role("button", name="Offer it again")).to_have_count(0, timeout=AT_ONCE)
        before = len(self.board.asked("topic", "list"))
        first.locator("summary").click()
        first.get_by_label("One half").fill("The first half of it")
        first.get_by_label("The other").fill("The rest of it")
        first.get_by_role("button", name="Split it").click()
        expect(desk.locator(f"#day-t{number}")).to_contain_text("The first half of it")
        assert len(self.board.asked("topic", "list")) == before + 1
        self.until("12:10")
        expect(self.tablet.locator("#clock")).to_have_text("12:10", timeout=BACK)
        self.tablet.get_by_role("button", name="We begin").click()
        expect(self.tablet.locator(".step-name")).to_be_visible(timeout=AT_ONCE)
        expect(self.tablet.locator(".tables li").first).to_contain_text("Table 1")
        # The tightest of all: tables beside a long step, and a message above.
        self.do(desk, "announce", text="Lunch is ten minutes late. The soup is worth it.", minutes=10)
        expect(self.tablet.locator(".message")).to_be_visible(timeout=AT_ONCE)
        self.shot(self.tablet, "tablet-cafe")
        self.whole_tablet()
        self.open(desk, "/desk/day")
        desk.get_by_role("button", name="Take it down").click()
        expect(self.tablet.locator(".message")).to_have_count(0, timeout=AT_ONCE)
        self.chapter("11:40 ten minutes later, taken up by lunch; repeat, split; a world café’s tables")

    # What else an organiser does on the day

    def calendar(self) -> dict[str, tuple[int, str]]:
        """What a calendar program would read: the number and the state of each appointment."""
        parts = self.board.command("export", "ics").replace("\r\n ", "").split("BEGIN:VEVENT")[1:]
        field = lambda part, name: re.search(rf"^{name}:(.*?)\r?$", part, re.M).group(1)
        return {field(part, "SUMMARY").replace("\\", ""): (int(field(part, "SEQUENCE")), field(part, "STATUS")) for part in parts}

    def deeds(self) -> None:
        desk = self.desk
        self.open(desk, "/desk")
        ahead = [card for card in desk.locator("td[id^=d-s3] .card h2, td[id^=d-s4] .card h2").all_inner_texts()]
        one, other = (int(re.match(r"\d+", text).group(0)) for text in ahead[:2])
        title = ahead[0].split(" · ", 1)[1]
        # Lock, unlock, swap by two taps, off the board and on again.
        self.open(desk, f"/desk?topic={one}")
        desk.get_by_role("button", name="Lock").click()
        desk.get_by_role("button", name="Unlock").click()
        expect(desk.get_by_role("button", name="Lock", exact=True)).to_be_visible(timeout=AT_ONCE)
        cell = desk.locator("td", has=desk.locator(f"h2:has-text('{other} · ')")).get_attribute("id")
        desk.locator(f"#{cell}").get_by_role("button", name=f"Swap with {one}").click()
        expect(desk.locator(f"#{cell}")).to_contain_text(f"{one} · ", timeout=AT_ONCE)
        former = self.calendar()[title]
        self.open(desk, f"/desk?topic={one}")
        desk.get_by_role("button", name="Take it off the board").click()
        expect(desk.locator("#unplaced")).to_contain_text(f"{one} · ", timeout=AT_ONCE)
        # A cell is blocked, with the reason on phones; what is typed stays while news come; and opened again.
        self.open(self.ada, "/board")
        self.open(desk, "/desk")
        free = desk.locator(f"#{cell}")
        free.locator("summary").click()
        free.get_by_label("Why").fill("The heating is off")
        desk.get_by_role("heading", name="Desk", exact=True).click()
        self.do(self.second, "announce", text="Soup is ready", minutes=10)
        time.sleep(9)
        expect(free.get_by_label("Why")).to_have_value("The heating is off")
        expect(free.get_by_label("Why")).to_be_visible()
        free.get_by_role("button", name="Block it").click()
        expect(desk.locator(f"#{cell}")).to_contain_text("The heating is off")
        expect(self.ada.locator("#c-" + cell[2:])).to_contain_text("The heating is off", timeout=AT_ONCE)
        self.open(desk, f"/desk?topic={one}")
        expect(desk.locator(f"#{cell}").get_by_role("button", name="Put it here")).to_have_count(0)
        desk.locator(f"#{cell}").get_by_role("button", name="Open it again").click()
        desk.locator(f"#{cell}").get_by_role("button", name="Put it here").click()
        expect(desk.locator(f"#{cell}")).to_contain_text(f"{one} · ", timeout=AT_ONCE)
        assert self.calendar()[title] == former, "it is where it was before it was taken off"
        # Messages are taken down before their time.
        self.open(desk, "/desk/day")
        desk.locator("#told li", has_text="Soup").get_by_role("button", name="Take it down").click()
        expect(desk.locator("#told li")).to_have_count(0)
        expect(self.wall.locator(".message")).to_have_count(0, timeout=AT_ONCE)
        # A session begins later, has another host, and does not take place after all.
        self.until("13:25")
        self.open(desk, "/desk/day")
        row = desk.locator("[id^=day-t]").first
        number = int(row.get_attribute("id")[5:])
        title = row.locator("h3").inner_text().split(" · ", 1)[1]
        sequence = self.calendar()[title][0]
        row.get_by_role("button", name="Five minutes late").click()
        expect(row).to_contain_text("begins at 13:50", timeout=AT_ONCE)
        assert self.calendar()[title] == (sequence + 1, "CONFIRMED")
        row.locator("summary").click()
        row.get_by_label("The number of the new host").fill("3")
        row.get_by_role("button", name="Hand it over").click()
        expect(desk.get_by_text("It has another host.")).to_be_visible()
        self.open(self.ada, "/board")
        row.locator("summary").click()
        row.get_by_label("Why it does not take place").fill("the projector")
        row.get_by_role("button", name="Cancel the session").click()
        expect(desk.get_by_text("It does not take place.")).to_be_visible()
        expect(self.ada.locator(".dropped", has_text=title)).to_contain_text("does not take place: the projector", timeout=AT_ONCE)
        assert self.calendar()[title] == (sequence + 2, "CANCELLED")
        # As little as possible is moved; and a way back in for somebody who lost their link.
        self.open(desk, "/desk/plan")
        desk.get_by_role("button", name="Move as little as possible").click()
        expect(desk.locator("#proposal")).to_be_visible(timeout=15_000)
        self.open(desk, "/desk/people")
        desk.get_by_label("Find somebody").fill("Bea")
        desk.get_by_role("button", name="Find").click()
        desk.get_by_role("button", name="Link").first.click()
        self.bea.context.clear_cookies()
        self.bea.goto(desk.locator(".link .address").inner_text().strip())
        self.bea.get_by_role("button", name="Come in").click()
        expect(self.bea.get_by_text("Hello Bea Quill")).to_be_visible()
        self.chapter("13:25 lock, swap, off and on, a blocked cell, late, another host, cancelled, a lost link")

    # Coffee

    def rounds(self) -> None:
        self.until("14:50")
        for page in [self.ada, self.bea, self.cleo]:
            self.open(page, "/meet")
            page.locator("#r-coffee").get_by_role("button", name="Join in").click()
            expect(page.locator("#r-coffee")).to_contain_text("you are in")
        here = [person["number"] for person in self.board.asked("participant", "list") if person.get("checkedIn")]
        desk = self.desk
        self.open(desk, "/desk/rounds")
        for person in here[-2:]:
            desk.get_by_label("The number of somebody who asks to join").fill(str(person))
            desk.get_by_role("button", name="Put them in").click()
        expect(desk.locator("#round-coffee")).to_contain_text("5 who joined are here")
        expect(desk.locator("#round-coffee")).to_contain_text("One pair will be three")
        desk.get_by_role("button", name="Bring them together").click()
        tables = desk.locator("#tables .log li")
        expect(tables).to_have_count(2)
        assert sorted(len(re.split(r", | and ", text)) for text in tables.locator("span").all_inner_texts()) == [2, 3]
        # Somebody comes late, and asks at the desk to join.
        self.board.command("participant", "add", "Lore Late", "--walk-in", "--overbook")
        late = max(person["number"] for person in self.board.asked("participant", "list"))
        self.do(desk, "join-for", person=late, slot="coffee")
        self.open(desk, "/desk/rounds")
        desk.get_by_role("button", name="Find them company").click()
        expect(desk.locator("#tables")).not_to_contain_text("Without company")
        # Contacts: nothing is shown before both have tapped.
        pages = {}
        for page, name in [(self.ada, "Ada Finch"), (self.bea, "Bea Quill"), (self.cleo, "Cléo Marsh")]:
            self.open(page, "/meet")
            pages[name] = page.locator("article.meet .what").inner_text()
        one, other = next(((a, b) for a in pages for b in pages if a != b and b in pages[a] and a in pages[b]), (None, None))
        devices = {"Ada Finch": self.ada, "Bea Quill": self.bea, "Cléo Marsh": self.cleo}
        assert one, f"no two of the three meet: {pages}"
        self.swap(devices[one], f"{one}-number")
        assert f"{one}-number" not in devices[other].locator("main").inner_text()
        self.open(devices[other], "/meet")
        assert f"{one}-number" not in devices[other].locator("main").inner_text(), "a contact is shown to one who has not tapped"
        self.swap(devices[other], f"{other}-number")
        expect(devices[other].locator(".contact").first).to_contain_text(f"{one}-number")
        self.open(devices[one], "/meet")
        expect(devices[one].locator(".contact").first).to_contain_text(f"{other}-number")
        self.chapter("14:50 coffee: five joined, a pair and a trio, a late one has company, contacts swapped when both tapped")

    def swap(self, page, contact: str) -> None:
        page.get_by_text("Swap contacts").first.click()
        page.get_by_label("How they can reach you").fill(contact)
        page.get_by_role("button", name="Swap contacts").click()

    # The end

    def closing(self) -> None:
        self.phase(self.desk, "closing")
        self.until("16:40")
        expect(self.wall.locator("#sheet-notes-0 li").first).to_be_attached(timeout=BACK)
        assert self.wall.locator("#sheet-notes-0 li svg").count() == self.wall.locator("#sheet-notes-0 li").count() > 0
        self.chapter("16:40 closing: the wall lists what has no note yet, each with its code")

    def put_out(self) -> None:
        self.open(self.desk, "/desk/screens")
        form = self.desk.locator("form", has=self.desk.get_by_label("Which"))
        form.get_by_label("Which").select_option("ink")
        form.get_by_role("button", name="Make a link for it").click()
        ink = self.screen(1024, 768)
        ink.goto(self.desk.locator(".link .address").inner_text().strip())
        ink.get_by_role("button", name="Come in").click()
        expect(ink.locator("#door")).to_be_visible()
        self.open(self.second, "/desk/day")
        for page, name, gone in [(self.wall, "wall", "#sheets"), (ink, "Ink", "#door"), (self.second, "kim", "#told")]:
            expect(page.locator(gone)).to_have_count(1)
            page.wait_for_timeout(600)
            self.open(self.desk, "/desk/screens")
            self.desk.locator("#access li", has_text=name).get_by_role("button", name="Put out").click()
            expect(page.locator(gone)).to_have_count(0, timeout=AT_ONCE)
            expect(page.locator("body")).not_to_contain_text("quiet")
        # At the command line, beside the board.
        self.open(self.scribe, "/desk/day")
        expect(self.scribe.locator("#nownext, #day-s4, h1").first).to_be_visible()
        self.board.command("organiser", "revoke", "pat", "--yes")
        expect(self.scribe.get_by_role("heading", name="Day", exact=True)).to_have_count(0, timeout=AT_ONCE)
        self.chapter("17:00 two screens, an organiser and a scribe are put out, and their pages go at once")

    def everything(self) -> None:
        """Whatever a page of the day offers, somebody has sent from it."""
        forgotten = {path for path in self.offered if path.startswith("/do/")} - self.sent - OTHERS
        assert not forgotten, f"offered and never sent: {sorted(forgotten)}"
        self.chapter(f"all {len(self.sent)} deeds that the pages offer were sent by a browser")

    # How it looks

    def shot(self, page, name: str) -> None:
        if self.shots:
            self.shots.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=str(self.shots / f"{name}.png"), full_page=False)

    def looks(self, moment: str, pages, widths) -> int:
        axe, seen = Axe(), 0
        for page, path in pages:
            def complain(message, path=path) -> None:
                # By plain http, as in the room, Chromium says that it leaves this header aside; that is known.
                if message.type == "error" and "Cross-Origin-Opener-Policy" not in message.text:
                    self.complaints.append(f"{path}: {message.text}")

            page.on("console", complain)
            self.open(page, path)
            for scheme in ["light", "dark"]:
                page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
                for width, height in widths:
                    page.set_viewport_size({"width": width, "height": height})
                    for sheet in self.sheets(page):
                        where = f"{moment} {path} {sheet or ''} {scheme} {width}"
                        if scheme == "light" or not sheet:
                            for violation in axe.run(page, options=RULES).response["violations"]:
                                nodes = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
                                self.complaints.append(f"{where}: {violation['id']}: {nodes}")
                        if (wide := page.evaluate(OVERFLOW)) > 0:
                            self.complaints.append(f"{where}: {wide} px too wide")
                        if page.locator("body.screen").count():
                            self.complaints += [f"{where}: {text}" for text in page.evaluate(CUT_OFF)]
                        if self.shots:
                            name = f"{moment}-{path.strip('/').replace('/', '-').replace('?', '-')}-{sheet or 'page'}-{width}-{scheme}"
                            self.shots.mkdir(parents=True, exist_ok=True)
                            page.screenshot(path=str(self.shots / f"{name}.png"), full_page=page.locator("body.screen").count() == 0)
                        seen += 1
            for directive in page.evaluate("window.violations || []"):
                self.complaints.append(f"{path} breaks its own policy: {directive}")
            page.remove_listener("console", complain)
        return seen

    def sheets(self, page):
        """Each sheet of the wall, one after the other; another page as it is."""
        names = page.locator(".sheet").evaluate_all("sheets => sheets.map(sheet => sheet.id)")
        for name in names:
            page.evaluate(
                "name => { for (const sheet of document.querySelectorAll('.sheet')) sheet.hidden = sheet.id !== name }", name
            )
            yield name
        if not names:
            yield None

    def look_at_screens(self, moment: str) -> None:
        seen = self.looks(moment, [(self.wall, "/wall")], [(1920, 1080), (1280, 720), (1080, 1920)])
        seen += self.looks(moment, [(self.tablet, "/room/press")], [(1024, 768), (1080, 1920)])
        self.wall.set_viewport_size({"width": 1920, "height": 1080})
        self.tablet.set_viewport_size({"width": 1024, "height": 768})
        self.chapter(f"{moment} screens: {seen} looked at")

    def hear_languages(self) -> None:
        """Walls, doors and the desk in the other languages of the program, whose words are longer."""
        seen = 0
        for language in ["de", "fr"]:
            self.board.speak(self.wall, language)
            seen += self.looks(f"10:52 {language}", [(self.wall, "/wall")], [(1920, 1080), (1280, 720), (1080, 1920)])
            seen += self.looks(f"10:52 {language}", [(self.tablet, "/room/press"), (self.door, "/door")], [(1024, 768)])
            desk = ["/desk", "/desk?topic=2", "/desk/day", "/desk/opening", "/desk/rounds", "/desk/people", "/desk/screens"]
            seen += self.looks(f"10:52 {language}", [(self.desk, path) for path in desk], [(320, 800)])
        self.board.speak(self.wall, "en")
        self.desk.set_viewport_size({"width": 1280, "height": 800})
        self.wall.set_viewport_size({"width": 1920, "height": 1080})
        self.tablet.set_viewport_size({"width": 1024, "height": 768})
        self.chapter(f"screens, the door and the desk in German and French: {seen} looked at")

    def look_at_pages(self) -> None:
        pages = [(self.desk, path) for path in ["/desk", "/desk?topic=2", "/desk/day", "/desk/plan", "/desk/opening", "/desk/rounds",
                                                "/desk/people", "/desk/screens", "/door", f"/door/{self.code}"]]
        pages += [(self.ada, "/topics/1/table"), (self.ada, "/meet"), (self.ada, "/pair")]
        seen = self.looks("desk", pages, [(1280, 800), (390, 800), (320, 800)])
        self.chapter(f"desk, door, pair, table: {seen} looked at")

    def tell(self) -> None:
        board = self.board
        self.desk, self.second, self.scribe = (self.phone(width=1280) for _ in range(3))
        self.observer = self.phone(width=1280)
        self.door, self.ada, self.bea = self.phone(), self.phone(), self.phone()
        self.cleo = self.phone(script=False)
        self.wall, self.tablet = self.screen(1920, 1080), self.screen(1024, 768)
        self.desk.goto(board.start())
        self.desk.get_by_role("button", name="Come in").click()
        self.phase(self.desk, "pitching")
        for page, name in [(self.ada, "Ada Finch"), (self.bea, "Bea Quill"), (self.cleo, "Cléo Marsh")]:
            self.sign_up(page, name)
        board.command("import", str(board.site / "Content/events/second-cup-2/demo/tickets-eventbrite.csv"))
        for number, (title, format) in enumerate(TITLES):
            host = [self.ada, self.bea][number % 2] if number in (1, 2, 4) else self.desk
            self.do(host, "pitch", title=title, format=format, **({"host": 1} if host is not self.desk else {}))
        for page in [self.ada, self.bea]:
            for topic in [1, 2, 3, 4, 5, 6, 7, 8]:
                if topic not in {self.ada: [3, 5], self.bea: [2]}[page]:
                    self.do(page, "second", topic=topic)
        self.chapter("09:00 three join by phone, sixty by ticket, ten pitches")
        self.ways_in()
        self.check_in()
        self.opening()
        self.look_at_screens("09:46")
        self.plan()
        self.fights()
        self.sessions()
        self.look_at_screens("10:52")
        self.hear_languages()
        self.clock()
        self.deeds()
        self.rounds()
        self.closing()
        self.look_at_screens("16:40")
        self.look_at_pages()
        self.put_out()
        self.everything()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--shots", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        board = LiveBoard(options.program, Path(folder), now=f"{DAY}09:05:00Z", capacity=64)
        day = Day(board, playwright, options.shots)
        try:
            day.tell()
            assert not day.complaints, "\n".join(day.complaints)
        finally:
            board.stop()
    print(f"the day: nine devices play it in {time.monotonic() - day.began:.0f} s")


if __name__ == "__main__":
    main()
