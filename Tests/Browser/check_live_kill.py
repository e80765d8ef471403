"""Kills the live board again and again while people say things, and counts: what was acknowledged is there, and once.

usage: check_live_kill.py UNCONF [--kills N] [--people N]

Each of many people says the same numbered sentence until it is acknowledged, under one name of a tap, over connections
that break whenever the board is killed. In the end every sentence stands in the data file exactly once.
"""

import argparse
import http.client
import json
import random
import re
import tempfile
import threading
import time
import urllib.parse
from pathlib import Path

from live_board import HOST, LiveBoard

SENTENCES = 20


def post(board: LiveBoard, path: str, cookie: str, body: str, key: str = "") -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection("127.0.0.1", board.port, timeout=5)
    headers = {
        "Host": f"{HOST}:{board.port}", "Origin": board.address, "Cookie": cookie, "Accept": "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    if key:
        headers["Idempotency-Key"] = key
    connection.request("POST", path, body, headers)
    answer = connection.getresponse()
    answer.text = answer.read().decode()
    connection.close()
    return answer


def talk(board: LiveBoard, cookie: str, number: int, acknowledged: list, repeats: list) -> None:
    for sentence in range(SENTENCES):
        key, body = f"tap-{number:04}-{sentence:04}-xxxxxxxx", urllib.parse.urlencode({"text": f"p{number}s{sentence}"})
        tries = 0
        while True:
            tries += 1
            try:
                answer = post(board, "/do/aha", cookie, body, key)
            except (OSError, http.client.HTTPException):
                time.sleep(0.05)
                continue
            if answer.status == 200:
                break
            assert answer.status in (429, 503), f"{answer.status}: {answer.text}"
            time.sleep(0.3)
        acknowledged.append(f"p{number}s{sentence}")
        if tries > 1:
            repeats.append(key)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=8)
    parser.add_argument("--people", type=int, default=24)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        board = LiveBoard(options.program, Path(folder), capacity=max(60, options.people))
        board.start()
        board.command("event", "phase", "live")
        cookies = []
        for number in range(options.people):
            answer = post(board, "/do/join", "", f"name=P{number}")
            cookies.append(re.match(r"[^;]+", answer.getheader("Set-Cookie")).group(0))
        acknowledged: list[str] = []
        repeats: list[str] = []
        threads = [
            threading.Thread(target=talk, args=(board, cookie, number, acknowledged, repeats))
            for number, cookie in enumerate(cookies)
        ]
        for thread in threads:
            thread.start()
        chance = random.Random(7)
        kills = 0
        slowest = 0.0
        while kills < options.kills and any(thread.is_alive() for thread in threads):
            time.sleep(chance.uniform(0.01, 0.12))
            board.kill()
            began = time.monotonic()
            board.start()
            slowest = max(slowest, time.monotonic() - began)
            kills += 1
        for thread in threads:
            thread.join()
        board.stop()
        kept: list[str] = []
        for number in range(1, options.people + 1):
            kept += [moment["text"] for moment in json.loads(board.command("participant", "export", str(number), "--json"))["moments"]]
        assert sorted(kept) == sorted(acknowledged), f"{len(kept)} kept, {len(acknowledged)} acknowledged"
        assert len(set(kept)) == len(kept) == options.people * SENTENCES
        assert kills == options.kills, f"only {kills} kills were needed"
    print(f"live board: {kills} kills, {len(kept)} sentences acknowledged and kept once, {len(repeats)} sent again, "
          f"back after {slowest:.2f} s at most")


if __name__ == "__main__":
    main()
