"""Fuzzes the live board's interface by its own OpenAPI description, as nobody, as somebody who takes part and as an organiser.

usage: check_live_api.py UNCONF [--examples N]

Whatever is sent, the board answers with what its description says: no mistake of its own, no undocumented status or
content. A tap too many (429) is documented; each run is slow enough that hardly any come.
"""

import argparse
import http.client
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from live_board import LiveBoard


def come_in(board: LiveBoard, path: str, body: str) -> str:
    connection = http.client.HTTPConnection("127.0.0.1", board.port, timeout=10)
    connection.request("POST", path, body, {
        "Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded",
    })
    return re.match("[^;]+", connection.getresponse().getheader("Set-Cookie")).group(0)


def failures(text: str) -> str:
    """What went wrong, without the advice behind it."""
    return text[text.find("FAILURES"):text.find("WARNINGS")][:6000]


# What is too large is refused before anybody reads it; the tool expects no 413.
SETTINGS = """
[checks]
negative_data_rejection.expected-statuses = [400, 401, 403, 404, 405, 409, 413, 415, 422, 429]
"""


def fuzz(board: LiveBoard, link: str, examples: str, folder: str) -> None:
    Path(folder, "schemathesis.toml").write_text(SETTINGS)
    board.command("event", "phase", "live")
    for number in range(1, 4):
        board.command("topic", "pitch", f"The question of table {number}")
    cookies = {
        "nobody": "", "a participant": come_in(board, "/do/join", "name=Ada"),
        "an organiser": come_in(board, "/do/come-in", "secret=" + link.rsplit("/", 1)[1]),
    }
    address = f"http://127.0.0.1:{board.port}"
    for who, cookie in cookies.items():
        words = [
            str(Path(sys.executable).parent / "schemathesis"), "run", f"{address}/api/v1/openapi.json", "--url", address,
            "--header", "Sec-Fetch-Site: same-origin", "--phases", "examples,coverage,fuzzing",
            "--max-examples", examples, "--generation-deterministic", "--no-color",
            # What is right in form may still be about a topic that is not there: 404, 409 and 422 are answers.
            # Whoever sends no cookie is nobody, which the description allows.
            "--exclude-checks", "positive_data_acceptance,ignored_auth",
        ]
        if cookie:
            words += ["--header", f"Cookie: {cookie}"]
        run = subprocess.run(words, capture_output=True, text=True, cwd=folder)
        assert run.returncode == 0, f"as {who}:\n{failures(run.stdout)}\n{run.stderr[-2000:]}"
        found = re.search(r"(\d+) generated", run.stdout)
        print(f"interface: {found.group(1) if found else '?'} requests as {who}, all answered as described")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--examples", default="12")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        board = LiveBoard(options.program, Path(folder))
        link = board.start()
        try:
            fuzz(board, link, options.examples, folder)
        finally:
            board.stop()


if __name__ == "__main__":
    main()
