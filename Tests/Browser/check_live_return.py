"""Ends the live board with an abort, again and again, while phones listen; it is started as the documented unit says.

usage: check_live_return.py UNCONF [--phones N] [--ends N]

A service manager is not needed: how long it waits before it starts the board again is read from the unit in
docs-live-board.md, and waited here. Phones do what browsers do: they come again after as long as the board told them to.
Every one must hear from the new board, and the board must be back within three seconds.
"""

import argparse
import asyncio
import os
import re
import resource
import signal
import tempfile
import time
from pathlib import Path

from live_board import HOST, LiveBoard

DOCS = Path(__file__).resolve().parents[2] / "Content/pages/docs-live-board.md"


class Phone:
    """A page that listens, and comes again when the line breaks."""

    def __init__(self, port: int) -> None:
        self.port, self.retry, self.heard, self.tries = port, 3.0, 0.0, 0

    async def listen(self) -> None:
        while True:
            try:
                self.tries += 1
                reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
                writer.write(f"GET /events HTTP/1.1\r\nHost: {HOST}:{self.port}\r\nAccept: text/event-stream\r\n\r\n".encode())
                while line := await asyncio.wait_for(reader.readline(), 40):
                    if found := re.match(rb"retry: *(\d+)", line):
                        self.retry = int(found.group(1)) / 1000
                    if line.startswith(b"event: change"):
                        self.heard = time.monotonic()
                writer.close()
            except (OSError, asyncio.TimeoutError, asyncio.IncompleteReadError):
                pass
            await asyncio.sleep(self.retry)


async def heard_since(phones: list[Phone], moment: float, share: float, limit: float) -> float:
    """How long it took until so many phones had heard from the board."""
    while sum(phone.heard > moment for phone in phones) < share * len(phones):
        assert time.monotonic() - moment < limit, f"{sum(phone.heard > moment for phone in phones)} of {len(phones)} are back"
        await asyncio.sleep(0.05)
    return time.monotonic() - moment


async def run(board: LiveBoard, options, pause: float) -> None:
    phones = [Phone(board.port) for _ in range(options.phones)]
    began = time.monotonic()
    tasks = [asyncio.create_task(phone.listen()) for phone in phones]
    await heard_since(phones, began, 1, 30)
    retries = {phone.retry for phone in phones}
    assert min(retries) >= 1 and max(retries) <= 10, f"told to come again after {min(retries)} to {max(retries)} s"
    assert len(retries) > min(20, options.phones // 4), "all phones are told to come again at the same moment"
    back, returned = [], []
    for _ in range(options.ends):
        ended = time.monotonic()
        board.process.send_signal(signal.SIGABRT)
        board.process.wait()
        board.process.stderr.close()
        await asyncio.sleep(pause)
        await asyncio.to_thread(board.start)
        back.append(time.monotonic() - ended)
        returned.append(await heard_since(phones, ended, 0.99, 30))
    for task in tasks:
        task.cancel()
    assert max(back) < 3, f"the board is back after {max(back):.1f} s"
    print(f"live board: ended {options.ends} times, back after {max(back):.1f} s at most, {pause:.0f} s of it waiting; "
          f"99 % of {options.phones} phones heard from it again within {max(returned):.1f} s")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--phones", type=int, default=200)
    parser.add_argument("--ends", type=int, default=2)
    options = parser.parse_args()
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, 20_000), most))
    unit = DOCS.read_text()
    assert re.search(r"^Restart=always$", unit, re.M), "the documented unit does not start the board again"
    pause = float(re.search(r"^RestartSec=(\d+)$", unit, re.M).group(1))
    # With a trace of the crash the board would take seconds more to end, and might show what was in its memory.
    crash = re.search(r"^Environment=SWIFT_BACKTRACE=(enable=no)$", unit, re.M)
    assert crash, "the documented unit lets a crash show memory"
    os.environ["SWIFT_BACKTRACE"] = crash.group(1)
    with tempfile.TemporaryDirectory() as folder:
        board = LiveBoard(options.program, Path(folder))
        board.start()
        try:
            asyncio.run(run(board, options, pause))
        finally:
            board.kill()


if __name__ == "__main__":
    main()
