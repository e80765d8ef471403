"""The live board in a real browser: an organiser and three phones, from sign-up to note, with the net cut and the board killed.

usage: check_live.py UNCONF [--shots FOLDER]

One of the phones has no script. The board is reached by plain http under a name that is not localhost. Every page is
looked at by axe-core in both colour schemes and measured at 320 pixels; no page may break the board's own policy, and a
script that is put into one must.
"""

import argparse
import tempfile
import time
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

from check_pages import OVERFLOW, POLICY, RULES
from live_board import HOST, LiveBoard

SOON = 3_000


class Story:
    def __init__(self, board: LiveBoard, playwright) -> None:
        self.board = board
        self.complaints: list[str] = []
        self.browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium",
            args=["--no-sandbox", f"--host-resolver-rules=MAP {HOST} 127.0.0.1"],
        )

    def phone(self, script: bool = True, width: int = 390, scheme: str = "light"):
        context = self.browser.new_context(
            viewport={"width": width, "height": 800}, java_script_enabled=script, color_scheme=scheme,
            accept_downloads=True,
        )
        context.set_default_timeout(15_000)
        context.add_init_script(POLICY)
        page = context.new_page()
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: request.url.startswith(("http://" + HOST, "http://127.0.0.1", "data:"))
                or self.complaints.append(f"asks for {request.url}"))
        return page

    def sign_up(self, page, name: str) -> None:
        page.goto(self.board.address + "/")
        page.get_by_label("What shall we call you?").fill(name)
        page.get_by_role("button", name="Sign up").click()
        expect(page.get_by_text("You are in.")).to_be_visible()
        expect(page.locator(".link .address")).to_contain_text("/in/")

    def phase(self, desk, phase: str) -> None:
        desk.goto(f"http://127.0.0.1:{self.board.port}/desk")
        desk.get_by_label("The event is").select_option(phase)
        desk.get_by_role("button", name="Move it on").click()
        expect(desk.get_by_text("The event has moved on.")).to_be_visible()

    def tell(self) -> None:
        board = self.board
        desk = self.phone(width=1280)
        desk.goto(board.start())
        desk.get_by_role("button", name="Come in").click()
        expect(desk.get_by_role("heading", name="Desk")).to_be_visible()
        self.phase(desk, "pitching")

        ada, bea, cleo = self.phone(), self.phone(), self.phone(script=False)
        for page, name in [(ada, "Ada"), (bea, "Bea"), (cleo, "Cléo <i>")]:
            self.sign_up(page, name)
        assert len(board.asked("participant", "list")) == 3

        # A pitch: the pain first; what was said before is shown while it is typed; the others see it at once.
        bea.goto(board.address + "/topics")
        ada.goto(board.address + "/topics/new")
        ada.get_by_label("The pain or the question").press_sequentially("Three months after launch it went quiet")
        expect(ada.locator("#similar")).to_contain_text("Said before", timeout=SOON)
        ada.get_by_role("button", name="Put it on the wall").click()
        expect(ada.get_by_text("Your topic is on the wall.")).to_be_visible()
        expect(bea.locator("#t1")).to_contain_text("Three months after launch", timeout=SOON)

        # Seconds: by script, and by a form alone.
        bea.locator("#t1").get_by_role("button", name="Second it").click()
        expect(ada.locator("#t1")).to_contain_text("one more second needed", timeout=SOON)
        cleo.goto(board.address + "/topics")
        cleo.locator("#t1").get_by_role("button", name="Second it").click()
        expect(cleo.get_by_text("Noted.")).to_be_visible()
        expect(ada.locator("#t1")).not_to_contain_text("needed", timeout=SOON)

        # Somebody at the command line, while the board is served.
        board.command("topic", "pitch", "Legal wants to approve every comment")
        expect(bea.locator("#t2")).to_contain_text("Legal wants to approve", timeout=SOON)

        # A tap without the net waits, says so, and counts once when the net is back.
        self.phase(desk, "voting")
        bea.goto(board.address + "/topics")
        bea.context.set_offline(True)
        bea.locator("#t1").get_by_role("button", name="Must").click()
        expect(bea.locator("#net")).to_contain_text("One tap waits")
        assert board.asked("interest", "list", "--by", "2") == []
        bea.context.set_offline(False)
        expect(bea.locator("#net")).to_be_hidden(timeout=20_000)
        expect(bea.locator("#t1 [data-level=must]")).to_have_attribute("aria-pressed", "true")
        assert len(board.asked("interest", "list", "--by", "2")) == 1

        # The board is killed: the tap waits, the board comes back, the phone by itself.
        board.kill()
        bea.locator("#t2").get_by_role("button", name="I’d come").click()
        expect(bea.locator("#net")).to_contain_text("waits")
        board.start()
        expect(bea.locator("#net")).to_be_hidden(timeout=40_000)
        assert len(board.asked("interest", "list", "--by", "2")) == 2

        # Two taps at the desk; the board on the phones follows and says so.
        self.phase(desk, "live")
        ada.goto(board.address + "/board")
        began = time.monotonic()
        desk.goto(f"http://127.0.0.1:{board.port}/desk")
        desk.get_by_role("link", name="1 · Three months after launch it went quiet").click()
        desk.locator("#d-s1-press").get_by_role("button", name="Put it here").click()
        expect(ada.locator("#c-s1-press")).to_contain_text("Three months", timeout=SOON)
        expect(ada.locator("#c-s1-press")).to_contain_text("You host")
        expect(ada.locator("#announce")).to_contain_text("in Press", timeout=SOON)
        print(f"a move is on the phone {time.monotonic() - began:.2f} s after the desk began")
        expect(ada.locator("#nownext")).to_contain_text("Three months", timeout=SOON)

        # Two write in one note; the third by a form alone; nothing is lost.
        for page in [ada, bea, cleo]:
            page.goto(board.address + "/notes/1")
        heard = "What we heard"
        ada.get_by_label(heard).press_sequentially("Ask those who left first.")
        expect(ada.locator("#p-heard ~ .save .saved")).to_have_text("Saved.", timeout=SOON)
        bea.get_by_label(heard).press_sequentially("Nobody asks in public.")
        expect(bea.locator("#p-heard ~ .save .saved")).to_contain_text("Both texts are here", timeout=SOON)
        cleo.get_by_label("What failed").fill("A launch party. <script>alert(1)</script>")
        cleo.locator(".part-failed").get_by_role("button", name="Save").click()
        expect(cleo.get_by_text("Saved.", exact=True)).to_be_visible()
        ada.goto(board.address + "/notes/1/preview")
        for text in ["Ask those who left first.", "Nobody asks in public.", "A launch party."]:
            expect(ada.locator(".prose")).to_contain_text(text)

        self.closing(ada, bea, desk)
        self.looks(ada, desk)
        self.languages(ada)
        self.leave(ada, desk)

    def closing(self, ada, bea, desk) -> None:
        self.phase(desk, "closing")
        ada.goto(self.board.address + "/")
        ada.get_by_role("link", name="Say it").click()
        ada.get_by_label("One thing I will do").fill("Ring the three who stopped posting")
        ada.get_by_label("Ask me about it after 90 days").check()
        ada.get_by_role("button", name="Keep it").click()
        expect(ada.get_by_text("It is kept, for you alone.")).to_be_visible()
        ada.get_by_label("An aha moment").fill("Quiet is not failure.")
        ada.get_by_role("button", name="Tell it").click()
        expect(ada.get_by_text("Thank you. It is kept.")).to_be_visible()
        # Without the net a text stays where it is.
        bea.goto(self.board.address + "/closing")
        bea.get_by_label("An aha moment").fill("Nothing was lost.")
        bea.context.set_offline(True)
        bea.get_by_role("button", name="Tell it").click()
        expect(bea.get_by_role("alert")).to_contain_text("No net")
        bea.context.set_offline(False)
        bea.get_by_role("button", name="Tell it").click()
        expect(bea.get_by_text("Thank you. It is kept.")).to_be_visible()

    def looks(self, ada, desk) -> None:
        """Every page, for a guest, somebody outside and the desk, in both schemes."""
        axe = Axe()
        paths = ["/", "/board", "/board?room=press", "/topics", "/topics?show=mine", "/topics/1", "/topics/new",
                 "/topics/1/edit", "/meet", "/me", "/notes", "/notes/1", "/notes/1/preview", "/closing", "/elsewhere",
                 "/nothing", "/desk"]
        outside = ["/", "/board", "/topics", "/topics/2", "/me", "/in/nothing"]
        at_desk = ["/desk", "/desk?topic=2", "/desk/people", "/topics/1", "/", "/board"]
        seen = 0
        for scheme in ["light", "dark"]:
            somebody = self.phone(scheme=scheme)
            for page, base, wanted in [(ada, self.board.address, paths), (somebody, self.board.address, outside),
                                       (desk, f"http://127.0.0.1:{self.board.port}", at_desk)]:
                page.emulate_media(color_scheme=scheme)
                for path in wanted:
                    page.goto(base + path)
                    for width in [1280, 320]:
                        page.set_viewport_size({"width": width, "height": 800})
                        for violation in axe.run(page, options=RULES).response["violations"]:
                            nodes = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
                            self.complaints.append(f"{path} {scheme} {width}: {violation['id']}: {nodes}")
                        if (wide := page.evaluate(OVERFLOW)) > 0:
                            self.complaints.append(f"{path}: {wide} px too wide at {width} px")
                    for directive in page.evaluate("window.violations || []"):
                        self.complaints.append(f"{path} breaks its own policy: {directive}")
                    seen += 1
        assert not self.complaints, "\n".join(self.complaints)
        # The policy bites: a script that somebody brings in is not run.
        ada.goto(self.board.address + "/board")
        ada.evaluate("""() => { const bad = document.createElement('script');
            try { bad.append('window.bitten = 1'); document.body.append(bad) } catch {}
            try { document.body.innerHTML += '<b>x</b>' } catch {} try { document.body.setAttribute('onclick', 'window.bitten = 1') } catch {}
            document.body.click() }""")
        ada.wait_for_timeout(100)
        assert not ada.evaluate("window.bitten") and ada.evaluate("(window.violations || []).length") > 0
        print(f"live board: {seen} pages, no violation")

    def languages(self, ada) -> None:
        """What guests see in the other languages that the program writes: as narrow, and as good to hear."""
        axe = Axe()
        somebody = self.phone()
        guest = ["/", "/board", "/topics", "/topics/1", "/topics/new", "/meet", "/me", "/me/agenda", "/notes", "/notes/1",
                 "/closing", "/elsewhere", "/nothing"]
        for language in ["de", "fr"]:
            ada.goto(self.board.address + "/")
            self.board.speak(ada, language)
            for page, paths in [(ada, guest), (somebody, ["/", "/way-back", "/pair", "/in/nothing"])]:
                for path in paths:
                    page.goto(self.board.address + path)
                    page.set_viewport_size({"width": 320, "height": 800})
                    for violation in axe.run(page, options=RULES).response["violations"]:
                        self.complaints.append(f"{language} {path}: {violation['id']}")
                    if (wide := page.evaluate(OVERFLOW)) > 0:
                        self.complaints.append(f"{language} {path}: {wide} px too wide at 320 px")
        # The script says it in the same language.
        ada.goto(self.board.address + "/topics")
        ada.context.set_offline(True)
        expect(ada.locator("#net")).to_have_text("Pas de réseau pour l’instant : voici ce qui était.")
        ada.context.set_offline(False)
        self.board.speak(ada, "en")
        assert not self.complaints, "\n".join(self.complaints)

    def leave(self, ada, desk) -> None:
        ada.goto(self.board.address + "/me")
        with ada.expect_download() as download:
            ada.get_by_role("link", name="Take a copy").click()
        assert "Ring the three" in Path(download.value.path()).read_text()
        ada.get_by_text("Erase me").click()
        ada.get_by_role("button", name="Erase everything about me").click()
        expect(ada.get_by_text("Everything about you is erased.")).to_be_visible()
        assert len(self.board.asked("participant", "list")) == 2
        self.board.command("organiser", "revoke", "desk")
        deadline = time.monotonic() + 5
        while desk.goto(f"http://127.0.0.1:{self.board.port}/desk").status != 401:
            assert time.monotonic() < deadline, "a revoked organiser is still in"
            time.sleep(0.2)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        board = LiveBoard(options.program, Path(folder))
        story = Story(board, playwright)
        try:
            story.tell()
            assert not story.complaints, "\n".join(story.complaints)
        finally:
            board.stop()
    print("live board: an organiser and three phones, from sign-up to note")


if __name__ == "__main__":
    main()
