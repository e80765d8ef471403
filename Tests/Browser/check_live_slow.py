"""Slow and broken phones at the live board: half-sent requests and readers who never read cost the others nothing.

usage: check_live_slow.py UNCONF [--half N] [--deaf N]
"""

import argparse
import http.client
import re
import socket
import tempfile
import time
from pathlib import Path

from live_board import HOST, LiveBoard


def get(board: LiveBoard, path: str) -> float:
    began = time.monotonic()
    connection = http.client.HTTPConnection("127.0.0.1", board.port, timeout=10)
    connection.request("GET", path, headers={"Host": f"{HOST}:{board.port}"})
    answer = connection.getresponse()
    answer.read()
    assert answer.status == 200, answer.status
    connection.close()
    return time.monotonic() - began


def memory(board: LiveBoard) -> int:
    text = Path(f"/proc/{board.process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", text).group(1)) // 1024


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--half", type=int, default=400)
    parser.add_argument("--deaf", type=int, default=200)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        board = LiveBoard(options.program, Path(folder))
        board.start()
        try:
            board.command("event", "phase", "planning")
            board.command("topic", "pitch", "It went quiet")
            before = memory(board)
            lines = []
            for number in range(options.half + options.deaf):
                line = socket.create_connection(("127.0.0.1", board.port))
                host = f"Host: {HOST}:{board.port}\r\n"
                if number < options.half:
                    # Some stop in the head, some in the body.
                    head = "GET /board HTTP/1.1\r\n" + host if number % 2 else (
                        "POST /do/join HTTP/1.1\r\n" + host + f"Origin: {board.address}\r\n"
                        "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 50\r\n\r\nname="
                    )
                    line.sendall(head.encode())
                else:
                    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
                    line.sendall(f"GET /events HTTP/1.1\r\n{host}\r\n".encode())
                lines.append(line)
            # Somebody who does read, while the board changes again and again.
            reader = socket.create_connection(("127.0.0.1", board.port), timeout=5)
            reader.sendall(f"GET /events HTTP/1.1\r\nHost: {HOST}:{board.port}\r\n\r\n".encode())
            times = []
            rooms = ["press", "ink"]
            heard = b""

            def hear(count: int) -> None:
                nonlocal heard
                while heard.count(b"event: change") < count:
                    heard += reader.recv(65536)

            hear(1)
            board.command("board", "place", "1", "s1", "press")
            hear(2)
            for turn in range(8):
                board.command("board", "move", "1", "s1", rooms[(turn + 1) % 2])
                times += [get(board, "/board") for _ in range(10)]
                hear(3 + turn)
            times.sort()
            slowest, grown = times[len(times) * 99 // 100], memory(board) - before
            assert slowest < 1, f"the board takes {slowest:.2f} s"
            assert grown < 100, f"{grown} MB more"
            # The board ends while all of them still hold their lines.
            began = time.monotonic()
            board.stop()
            ended = time.monotonic() - began
            assert ended < 5, f"the board takes {ended:.1f} s to end"
        finally:
            board.kill()
    print(f"live board: {options.half} half-sent requests and {options.deaf} readers who never read; "
          f"a page takes {slowest * 1000:.0f} ms at the 99th percentile, {grown} MB more, "
          f"and the board ends in {ended * 1000:.0f} ms")


if __name__ == "__main__":
    main()
