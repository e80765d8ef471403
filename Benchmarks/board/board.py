"""The live board under load, in one run: pages a second beside the bare framework's hello route and pretalx's schedule page,
and a crowd that votes while a session is moved every second.

usage: run [--people N] [--votes N] [--rate N] [--pages-only] [--pretalx FOLDER]

FOLDER is a virtual environment with pretalx, gunicorn, freezegun and faker; without it pretalx is left out.
"""

import argparse
import http.client
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Browser"))
from live_board import HOST, LiveBoard  # noqa: E402

ROUNDS = int(os.environ.get("ROUNDS", "5"))


# Each request with the cookie of another person, so that nobody's page is the one before.
IN_TURN = """
local cookies, place = {}, 0
for line in io.lines("%s") do cookies[#cookies + 1] = line end
function request()
  place = place %% #cookies + 1
  return wrk.format("GET", nil, {["Host"] = "%s", ["Cookie"] = cookies[place]})
end
"""


def pages(url: str, headers: dict[str, str], script: str | None = None, seconds: int = 3) -> float:
    words = ["wrk", "-t1", "-c32", f"-d{seconds}s", url] + (["-s", script] if script else [])
    for name, value in headers.items():
        words += ["-H", f"{name}: {value}"]
    out = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    assert "Non-2xx" not in out, out
    return float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1))


def memory(process: int) -> float:
    status = Path(f"/proc/{process}/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+)", status).group(1)) / 1024


def post(board: LiveBoard, path: str, cookie: str, body: str) -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection("127.0.0.1", board.port, timeout=30)
    connection.request("POST", path, body, {
        "Host": f"{HOST}:{board.port}", "Origin": board.address, "Cookie": cookie,
        "Content-Type": "application/x-www-form-urlencoded",
    })
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer


def come_in(board: LiveBoard, link: str) -> str:
    """The cookie of an organiser on this machine."""
    secret = link.rsplit("/", 1)[1]
    connection = http.client.HTTPConnection("127.0.0.1", board.port, timeout=30)
    connection.request("POST", "/do/come-in", f"secret={secret}", {
        "Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded",
    })
    cookie = connection.getresponse().getheader("Set-Cookie")
    return re.match("[^;]+", cookie).group(0)


def pretalx(folder: str) -> subprocess.Popen | None:
    """pretalx with its own test event, behind gunicorn with as many workers as there are cores; nothing where it can't be set up.

    Its `rebuild` is left out, for it may not end; the schedule page answers without it.
    """
    program = Path(folder).resolve() / "bin"
    home = Path(folder).resolve() / "data"
    environment = {**os.environ, "PRETALX_DATA_DIR": str(home), "DJANGO_SETTINGS_MODULE": "pretalx.settings",
                   "PRETALX_FILESYSTEM_DATA": str(home), "PRETALX_SITE_URL": "http://localhost:8092",
                   "DJANGO_SUPERUSER_EMAIL": "bench@example.org", "DJANGO_SUPERUSER_PASSWORD": "correct-horse-4711",
                   "PRETALX_INIT_ORGANISER_NAME": "Bench", "PRETALX_INIT_ORGANISER_SLUG": "bench"}
    if not (home / "ready").exists():
        home.mkdir(exist_ok=True)
        # The test event needs an administrator, and says nothing but exits well where there is none.
        for words, seconds in [(["migrate", "--noinput"], 300), (["init", "--noinput"], 60),
                               (["create_test_event", "--stage", "schedule"], 120)]:
            began = time.monotonic()
            try:
                subprocess.run([program / "python", "-m", "pretalx", *words], env=environment, capture_output=True,
                               stdin=subprocess.DEVNULL, check=True, timeout=seconds)
            except (subprocess.SubprocessError, OSError) as problem:
                print(f"pretalx left out: {words[0]} failed after {time.monotonic() - began:.0f} s: {type(problem).__name__}")
                return None
            print(f"pretalx {words[0]}: {time.monotonic() - began:.0f} s")
        (home / "ready").touch()
    server = subprocess.Popen(
        [str(program / "gunicorn"), "pretalx.wsgi", "--bind", "127.0.0.1:8092", "--workers", "2"],
        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    for _ in range(30):
        time.sleep(1)
        try:
            connection = http.client.HTTPConnection("127.0.0.1", 8092, timeout=20)
            connection.request("GET", "/democon/schedule/", headers={"Host": "localhost:8092"})
            if connection.getresponse().status == 200:
                return server
        except OSError:
            continue
    server.terminate()
    print("pretalx left out: its schedule page does not answer")
    return None


def readers(board: LiveBoard, people: int) -> list[str]:
    """The cookies of people who have come in, each with wishes of their own."""
    cookies = []
    for number in range(people):
        joined = post(board, "/do/join", "", f"name=Reader{number}")
        cookies.append(re.match("[^;]+", joined.getheader("Set-Cookie")).group(0))
        for topic in range(5):
            level = "must" if topic == 0 else "like"
            sent = post(board, "/do/wish", cookies[-1], f"topic={(number * 3 + topic * 4) % 20 + 1}&level={level}")
            assert sent.status == 303, sent.status
    return cookies


def compare_pages(board: LiveBoard, options, folder: Path) -> None:
    bare = subprocess.Popen([os.environ["BARE"], "8091"])
    other = pretalx(options.pretalx) if options.pretalx else None
    time.sleep(1)
    host = {"Host": f"{HOST}:{board.port}"}
    cookies = readers(board, 200)
    cookie = cookies[0]
    (folder / "readers").write_text("\n".join(cookies) + "\n")
    (folder / "turn.lua").write_text(IN_TURN % (folder / "readers", f"{HOST}:{board.port}"))
    base = f"http://127.0.0.1:{board.port}"
    cases = [("the bare framework's hello", "http://127.0.0.1:8091/", {}),
             ("the board, for somebody outside", base + "/board", host),
             ("the board, for somebody who is in", base + "/board", {**host, "Cookie": cookie}),
             ("now and my day, for somebody who is in", base + "/", {**host, "Cookie": cookie}),
             ("all topics, for somebody who is in", base + "/topics", {**host, "Cookie": cookie})]
    in_turn = str(folder / "turn.lua")
    turns = [("the board, for 200 people in turn", base + "/board"), ("now and my day, for 200 people in turn", base + "/"),
             ("all topics, for 200 people in turn", base + "/topics")]
    if other:
        cases.append(("pretalx, its public schedule", "http://127.0.0.1:8092/democon/schedule/", {"Host": "localhost:8092"}))
    results: dict[str, list[float]] = {name: [] for name in [case[0] for case in cases] + [turn[0] for turn in turns]}
    for _ in range(ROUNDS):
        for name, url, headers in cases:
            results[name].append(pages(url, headers))
        for name, url in turns:
            results[name].append(pages(url, {}, in_turn))
    hello = statistics.median(results[cases[0][0]])
    print(f"\n| page | requests a second | of hello |\n|---|---:|---:|")
    for name, figures in results.items():
        middle = statistics.median(figures)
        print(f"| {name} | {middle:,.0f} | {middle / hello:.2f} |")
    bare.terminate()
    if other:
        other.terminate()


def crowd(board: LiveBoard, organiser: str, options, folder: Path) -> None:
    people = options.people
    began = time.monotonic()
    cookies = []
    for number in range(people):
        answer = post(board, "/do/join", "", f"name=V{number}")
        while answer.status == 403 or answer.status == 429:
            time.sleep(1)
            answer = post(board, "/do/join", "", f"name=V{number}")
        cookies.append(re.match("[^;]+", answer.getheader("Set-Cookie")).group(0))
    print(f"\n{people} people signed up in {time.monotonic() - began:.1f} s, one after the other")
    (folder / "cookies").write_text("\n".join(cookies) + "\n")
    seconds = options.votes * people / options.rate + 20
    generator = subprocess.Popen(
        [os.environ["CROWD"], "127.0.0.1", str(board.port), f"{HOST}:{board.port}", str(folder / "cookies"),
         str(options.votes), str(options.rate), str(seconds)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )
    assert generator.stdout.readline() == "ready\n"
    rooms = ["paper-store", "press"]
    turn = 0
    while generator.poll() is None:
        time.sleep(1)
        moment = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
        try:
            generator.stdin.write(f"m{moment}\n")
            generator.stdin.flush()
        except BrokenPipeError:
            break
        moved = post(board, "/do/place", organiser, f"topic=1&slot=s1&room={rooms[turn % len(rooms)]}")
        assert moved.status == 303, moved.status
        turn += 1
    print(generator.stdout.read().strip())
    print(f"memory {memory(board.process.pid):.0f} MB at most")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=5000)
    parser.add_argument("--votes", type=int, default=20)
    parser.add_argument("--rate", type=float, default=500, help="votes a second in all")
    parser.add_argument("--pages-only", action="store_true")
    parser.add_argument("--crowd-only", action="store_true")
    parser.add_argument("--pretalx")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_FOLDER")) as name:
        folder = Path(name)
        board = LiveBoard(os.environ["UNCONF"], folder, capacity=20000)
        organiser = come_in(board, board.start())
        try:
            board.command("event", "phase", "voting")
            for number in range(1, 21):
                board.command("topic", "pitch", f"The question of table number {number}: what do we do about it")
            for number, (slot, room) in enumerate((s, r) for s in ["s1", "s2", "s3", "s4"] for r in ["press", "ink", "landing"]):
                board.command("board", "place", str(number + 1), slot, room)
            if not options.crowd_only:
                compare_pages(board, options, folder)
            if not options.pages_only:
                crowd(board, organiser, options, folder)
        finally:
            board.stop()


if __name__ == "__main__":
    main()
