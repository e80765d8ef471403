"""The preview in a real browser: a page loads itself again where the reader was, and says what is wrong.

usage: check_preview.py UNCONF
"""

import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from playwright.sync_api import sync_playwright


def main() -> None:
    program = sys.argv[1]
    here = Path(__file__).resolve().parents[2]
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        shutil.copytree(here / "Content", site / "Content")
        shutil.copy(here / "unconf.yml", site)
        preview = subprocess.Popen(
            [program, "--site", str(site), "preview", "--port", "0", "--date", "2027-04-05"],
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            watch(preview, site)
        finally:
            preview.terminate()
            assert preview.wait(20) == 0, "the preview does not end when it is told to"
    print("preview: follows a change, keeps the place, shows what is wrong")


def check_head(address: str) -> None:
    """Asking for a head alone answers as the page does, without its words."""
    with urllib.request.urlopen(urllib.request.Request(address, method="HEAD"), timeout=20) as answer:
        assert answer.status == 200 and answer.headers["Content-Type"].startswith("text/html")
        assert answer.read() == b""


def check_taken(command: list[str], address: str) -> None:
    """A second preview on the same port says so, before it builds anything."""
    port = re.search(r":(\d+)/", address).group(1)
    taken = [port if word == "0" else word for word in command]
    refused = subprocess.run(taken, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    assert refused.returncode != 0 and "port-taken" in refused.stderr, refused.stderr
    assert "Built in" not in refused.stderr, refused.stderr


def watch(preview: subprocess.Popen, site: Path) -> None:
    address = None
    while address is None:
        line = preview.stderr.readline()
        assert line, "the preview ended before it listened"
        found = re.search(r"http://127\.0\.0\.1:\d+/", line)
        address = found and found.group(0)
    check_head(address)
    check_taken(preview.args, address)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 900, "height": 500})
        complaints: list[str] = []
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(address + "docs-notes/")
        page.wait_for_timeout(200)
        page.evaluate("scrollTo(0, 900)")
        note = site / "Content/pages/docs-notes.md"
        started = time.monotonic()
        note.write_text(note.read_text() + "\nA sentence that was not there before.\n")
        page.wait_for_selector("text=A sentence that was not there before.", state="attached", timeout=20_000)
        seconds = time.monotonic() - started
        page.wait_for_timeout(200)
        place = page.evaluate("scrollY")
        assert abs(place - 900) < 3, f"the reader was at 900 and is at {place}"
        broken = site / "Content/pages/broken.md"
        broken.write_text("---\ntitel: <b>x</b>\n---\n")
        page.wait_for_selector("#unconf-preview[role=alert]", timeout=20_000)
        text = page.inner_text("#unconf-preview")
        assert "Content/pages/broken.md:2:1" in text and "did you mean `title`?" in text, text
        # A long list of mistakes stays where it was read, too.
        broken.write_text("---\ntitel: x\n" + "".join(f"wrong-{n}: x\n" for n in range(40)) + "---\n")
        page.wait_for_selector("text=wrong-39", state="attached", timeout=20_000)
        page.wait_for_timeout(300)
        page.evaluate("document.getElementById('unconf-preview').scrollTop = 300")
        broken.write_text(broken.read_text().replace("wrong-39", "other-39"))
        page.wait_for_selector("text=other-39", state="attached", timeout=20_000)
        page.wait_for_timeout(300)
        within = page.evaluate("document.getElementById('unconf-preview').scrollTop")
        assert abs(within - 300) < 3, f"the reader of mistakes was at 300 and is at {within}"
        broken.unlink()
        page.wait_for_selector("#unconf-preview[role=alert]", state="detached", timeout=20_000)
        assert not complaints, complaints
        preview.terminate()
        page.wait_for_selector("#unconf-preview-gone[role=status]", timeout=20_000)
        browser.close()
        print(f"preview: a change was on the page after {seconds:.2f} s")


main()
