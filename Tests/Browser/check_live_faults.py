"""A net that loses, doubles, delays and reorders: taps go through a proxy that does all of it, and count once.

usage: check_live_faults.py UNCONF [--people N] [--taps N] [--seed N]

Each of many people does things one after the other, each under a name of its own, and sends it again until an answer comes,
as a phone does. The proxy drops requests, drops answers, sends requests twice, and keeps copies that it sends at any time
later. A model in a few lines says what must be so in the end: the last wish for each topic counts, every sentence stands
there once. The same tap is answered with the same bytes, and with another content it is refused.
"""

import argparse
import http.client
import json
import random
import re
import socket
import tempfile
import threading
import time
import urllib.parse
from collections import Counter
from pathlib import Path

from live_board import HOST, LiveBoard

TOPICS = 12


class Proxy:
    """One request a connection; what happens to it is drawn by lot."""

    def __init__(self, port: int, seed: int) -> None:
        self.port, self.chance, self.lock = port, random.Random(seed), threading.Lock()
        self.seen: Counter[str] = Counter()
        self.kept: list[bytes] = []
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.address = self.listener.getsockname()[1]
        self.quiet = False
        threading.Thread(target=self.accept, daemon=True).start()

    def draw(self) -> tuple[str, float]:
        with self.lock:
            fate = "pass" if self.quiet else self.chance.choices(
                ["pass", "drop the request", "drop the answer", "twice", "keep a copy", "delay"], [55, 9, 9, 9, 9, 9])[0]
            self.seen[fate] += 1
            return fate, self.chance.uniform(0, 0.05)

    def accept(self) -> None:
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def serve(self, client: socket.socket) -> None:
        with client:
            client.settimeout(10)
            try:
                request = whole(client)
                fate, pause = self.draw()
                if fate == "drop the request":
                    return
                if fate == "delay":
                    time.sleep(pause)
                if fate == "keep a copy":
                    with self.lock:
                        self.kept.append(request)
                if fate == "twice":
                    threading.Thread(target=self.send, args=(request,), daemon=True).start()
                answer = self.send(request)
                if fate != "drop the answer":
                    client.sendall(answer)
                if fate == "pass" and self.kept and pause < 0.01:
                    with self.lock:
                        old = self.kept.pop(self.chance.randrange(len(self.kept))) if self.kept else b""
                    if old:
                        self.send(old)
                        self.seen["an old copy came"] += 1
            except OSError:
                return

    def send(self, request: bytes) -> bytes:
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as server:
            server.sendall(request)
            return whole(server)

    def settle(self) -> None:
        """Sends every copy that is still kept, and from then on plays no tricks."""
        self.quiet = True
        time.sleep(0.5)
        for request in self.kept:
            self.send(request)
            self.seen["an old copy came"] += 1


def whole(connection: socket.socket) -> bytes:
    """A request or an answer from its first to its last byte."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            raise OSError("cut")
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    length = re.search(rb"content-length: *(\d+)", head, re.I)
    wanted = int(length.group(1)) if length else 0
    while len(body) < wanted:
        more = connection.recv(65536)
        if not more:
            raise OSError("cut")
        body += more
    return head + b"\r\n\r\n" + body


def post(port: int, board: LiveBoard, path: str, cookie: str, body: str, key: str) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("POST", path, body, {
            "Host": f"{HOST}:{board.port}", "Origin": board.address, "Cookie": cookie, "Accept": "application/json",
            "Content-Type": "application/x-www-form-urlencoded", "Idempotency-Key": key, "Connection": "close",
        })
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


class Phone:
    """Somebody who taps, and what must be so because of it."""

    def __init__(self, number: int, cookie: str, seed: int) -> None:
        self.number, self.cookie, self.chance = number, cookie, random.Random(f"{seed}.{number}")
        self.wishes: dict[int, bool] = {}
        self.sentences: list[str] = []
        self.again = 0

    def tap(self, index: int) -> tuple[str, dict[str, str]]:
        if self.chance.random() < 0.3:
            text = f"p{self.number}s{index}"
            self.sentences.append(text)
            return "/do/aha", {"text": text}
        topic = self.chance.randint(1, TOPICS)
        if self.wishes.get(topic) is not None or len(self.wishes) >= 4:
            topic = self.chance.choice(list(self.wishes)) if self.wishes else topic
            if self.chance.random() < 0.6:
                self.wishes.pop(topic, None)
                return "/do/wish", {"topic": str(topic), "level": "none"}
        self.wishes[topic] = False
        return "/do/wish", {"topic": str(topic), "level": "like"}

    def run(self, board: LiveBoard, proxy: Proxy, taps: int) -> None:
        for index in range(taps):
            path, fields = self.tap(index)
            body, key = urllib.parse.urlencode(fields), f"tap-{self.number:05}-{index:06}-xxxxxx"
            first = None
            while True:
                try:
                    status, text = post(proxy.address, board, path, self.cookie, body, key)
                except (OSError, http.client.HTTPException):
                    self.again += 1
                    continue
                if status == 429:
                    time.sleep(0.2)
                    continue
                assert status == 200, f"{path} {fields}: {status} {text}"
                if first is None:
                    first = text
                    # Now and then the phone has not heard, although it was answered.
                    if self.chance.random() < 0.1:
                        continue
                assert text == first, f"{key} was answered in two ways: {first} and {text}"
                break


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--people", type=int, default=12)
    parser.add_argument("--taps", type=int, default=25)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        board = LiveBoard(options.program, Path(folder), capacity=max(60, options.people))
        board.start()
        board.command("event", "phase", "voting")
        for number in range(TOPICS):
            board.command("topic", "pitch", f"Question number {number + 1}")
        phones = []
        for number in range(options.people):
            connection = http.client.HTTPConnection("127.0.0.1", board.port, timeout=10)
            connection.request("POST", "/do/join", f"name=P{number}", {
                "Host": f"{HOST}:{board.port}", "Origin": board.address,
                "Content-Type": "application/x-www-form-urlencoded",
            })
            cookie = connection.getresponse().getheader("Set-Cookie").split(";")[0]
            connection.close()
            phones.append(Phone(number, cookie, options.seed))
        proxy = Proxy(board.port, options.seed)
        threads = [threading.Thread(target=phone.run, args=(board, proxy, options.taps)) for phone in phones]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        proxy.settle()
        status, text = post(board.port, board, "/do/aha", phones[0].cookie, "text=other", "tap-00000-000000-xxxxxx")
        assert status == 422 and "operation-reused" in text, f"another content under a known name: {status} {text}"
        board.stop()
        for number, phone in enumerate(phones, 1):
            held = json.loads(board.command("participant", "export", str(number), "--json"))
            sentences = [moment["text"] for moment in held["moments"]]
            assert sorted(sentences) == sorted(phone.sentences), f"phone {number}: {sentences} for {phone.sentences}"
            wishes = {int(re.match(r"\D*(\d+)", wish).group(1)) for wish in held["wishes"]}
            assert wishes == set(phone.wishes), f"phone {number}: {wishes} for {phone.wishes}"
    happened = ", ".join(f"{count} {fate}" for fate, count in sorted(proxy.seen.items()))
    taps = options.people * options.taps
    assert all(proxy.seen[fate] for fate in ["drop the request", "drop the answer", "twice", "an old copy came"]), happened
    print(f"live board behind a bad net: {taps} taps of {options.people} phones counted once each "
          f"({sum(phone.again for phone in phones)} sent again; {happened})")


if __name__ == "__main__":
    main()
