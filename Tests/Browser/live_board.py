"""A live board for tests: a copy of the example site, served under a name that is not localhost, killed and started again."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

NOW = "2027-03-19T10:50:00Z"
HOST = "board.test"


class LiveBoard:
    def __init__(self, program: str, folder: Path, now: str = NOW, capacity: int = 60) -> None:
        here = Path(__file__).resolve().parents[2]
        self.program, self.site, self.now = program, folder / "site", now
        shutil.copytree(here / "Content", self.site / "Content")
        shutil.copy(here / "unconf.yml", self.site)
        event = self.site / "Content/events/second-cup-2/event.md"
        text = re.sub(r"^registration: .*$", "registration: {mode: open}", event.read_text(), flags=re.M)
        text = re.sub(r"^capacity: .*$", f"capacity: {capacity}", text, flags=re.M)
        event.write_text(text)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://{HOST}:{self.port}"
        self.process: subprocess.Popen | None = None

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "UNCONF_NOW": self.now, "NO_COLOR": "1"}

    def start(self) -> str:
        """Starts the board and returns the link that lets an organiser in on this machine."""
        self.process = subprocess.Popen(
            [self.program, "--site", str(self.site), "serve", "--port", str(self.port), "--url", self.address],
            stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, env=self.environment,
        )
        said = ""
        while True:
            line = self.process.stderr.readline()
            said += line
            assert line, f"the board ended before it listened: {said}"
            if found := re.search(r"http://127\.0\.0\.1:\d+/in/\S+", line):
                return found.group(0)

    def speak(self, page, language: str) -> None:
        """Lets the event be in another language, and waits until a page of the board is."""
        event = self.site / "Content/events/second-cup-2/event.md"
        event.write_text(re.sub(r"^language: .*$", f"language: {language}", event.read_text(), flags=re.M))
        deadline = time.monotonic() + 10
        while page.reload() and page.locator("html").get_attribute("lang") != language:
            assert time.monotonic() < deadline, f"the board does not speak {language}"
            time.sleep(0.2)

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stderr.close()

    def stop(self) -> None:
        self.process.terminate()
        assert self.process.wait(20) == 0, "the board does not end when it is told to"
        self.process.stderr.close()

    def command(self, *words: str) -> str:
        """Runs a command of the program at the site, as an organiser beside the board would."""
        run = subprocess.run(
            [self.program, "--site", str(self.site), "--quiet", *words],
            capture_output=True, text=True, env=self.environment,
        )
        assert run.returncode == 0, f"{words}: {run.stderr}"
        return run.stdout

    def asked(self, *words: str):
        """The same, as the object that scripts read."""
        return json.loads(self.command(*words, "--json"))
