"""Cuts the power at chosen moments, and looks whether everything that was acknowledged is still there.

usage: check_power.py UNCONF [--cuts N]

A recorder notes what the program writes to its data file and when it tells the disk to keep it. From that, states are made
that a power cut may leave: what was synced is there; of the rest any part may be, in any order, torn at 512 bytes. Each
state is opened by the program, which must find it whole, with everything acknowledged before the cut. To prove that the
test bites, the same is done with a disk that forgets its promises: there something must be missing, or broken.
"""

import argparse
import json
import os
import random
import shutil
import struct
import subprocess
import tempfile
from pathlib import Path

SECTOR = 512


class Log:
    """What was written, and when something was acknowledged, in one order."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def acknowledge(self) -> None:
        with open(self.path, "ab") as file:
            file.write(struct.pack("<cHqI", b"A", 0, 0, 0))

    def entries(self) -> list[tuple[str, str, int, bytes]]:
        found, data, at = [], self.path.read_bytes(), 0
        while at < len(data):
            kind, size = data[at:at + 1].decode(), struct.unpack_from("<H", data, at + 1)[0]
            name = data[at + 3:at + 3 + size].decode()
            offset, length = struct.unpack_from("<qI", data, at + 3 + size)
            at += 15 + size
            found.append((kind, os.path.basename(name), offset, data[at:at + length] if kind == "W" else b""))
            at += length if kind == "W" else 0
        return found


def put(content: bytearray, offset: int, data: bytes) -> None:
    if len(content) < offset + len(data):
        content.extend(bytes(offset + len(data) - len(content)))
    content[offset:offset + len(data)] = data


def state(start: dict[str, bytes], entries, cut: int, chance: random.Random, honest: bool) -> dict[str, bytearray]:
    """The files as a cut before an entry may have left them."""
    files = {name: bytearray(data) for name, data in start.items()}
    pending: dict[str, list] = {}
    for kind, name, offset, data in entries[:cut]:
        if kind in "WT":
            pending.setdefault(name, []).append((kind, offset, data))
        elif kind == "S" and (honest or chance.random() < 0.5):
            for change in pending.pop(name, []):
                apply(files.setdefault(name, bytearray()), change)
    for name, changes in pending.items():
        content = files.setdefault(name, bytearray())
        changes = changes if chance.random() < 0.5 else chance.sample(changes, len(changes))
        for kind, offset, data in changes:
            if kind == "T":
                if chance.random() < 0.5:
                    apply(content, (kind, offset, data))
                continue
            for piece in range(0, len(data), SECTOR):
                if chance.random() < 0.5:
                    put(content, offset + piece, data[piece:piece + SECTOR])
    return files


def apply(content: bytearray, change) -> None:
    kind, offset, data = change
    if kind == "W":
        put(content, offset, data)
    elif len(content) > offset:
        del content[offset:]
    else:
        content.extend(bytes(offset - len(content)))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--cuts", type=int, default=40)
    options = parser.parse_args()
    here = Path(__file__).resolve().parent
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        recorder = folder / "record.so"
        subprocess.run([shutil.which("cc") or "clang", "-O1", "-shared", "-fPIC", "-o", recorder, here / "record.c", "-ldl"], check=True)
        site = folder / "site"
        shutil.copytree(here.parents[1] / "Content/events/second-cup-2", site / "Content/events/second-cup-2")
        shutil.copy(here.parents[1] / "unconf.yml", site)
        environment = {**os.environ, "UNCONF_NOW": "2027-02-01T09:00:00Z"}

        def unconf(*words: str, at: Path = site, **more: str) -> subprocess.CompletedProcess:
            return subprocess.run(
                [options.program, "--site", at, "--quiet", *words], env={**environment, **more}, capture_output=True, text=True
            )

        assert unconf("participant", "add", "P0").returncode == 0
        start = {file.name: file.read_bytes() for file in site.glob("unconf.sqlite*")}
        log = Log(folder / "log")
        recording = {"LD_PRELOAD": str(recorder), "RECORD_LOG": str(log.path), "RECORD_FILE": str(site / "unconf.sqlite")}
        for number in range(1, 16):
            run = unconf("participant", "add", f"P{number}", "--stuck", "x" * 700, **recording)
            assert run.returncode == 0, run.stderr
            log.acknowledge()
        entries = log.entries()
        syncs = sum(kind == "S" for kind, *_ in entries)
        assert syncs >= 30, f"{syncs} syncs for 15 acknowledged changes"

        broken = {True: 0, False: 0}
        for honest in [True, False]:
            chance = random.Random(11)
            for turn in range(options.cuts):
                cut = chance.randrange(1, len(entries) + 1)
                acknowledged = sum(kind == "A" for kind, *_ in entries[:cut])
                after = folder / "after"
                shutil.rmtree(after, ignore_errors=True)
                shutil.copytree(site, after, ignore=shutil.ignore_patterns("unconf.sqlite*"))
                for file, content in state(start, entries, cut, chance, honest).items():
                    (after / file).write_bytes(content)
                    (after / file).chmod(0o600)
                seen = unconf("participant", "list", "--json", at=after)
                names = [person["name"] for person in json.loads(seen.stdout)] if seen.returncode == 0 else []
                wanted = [f"P{number}" for number in range(acknowledged + 1)]
                # What was under way when the power went may be there as well, whole.
                whole = names[:len(wanted)] == wanted and len(names) <= len(wanted) + 1
                whole = whole and unconf("doctor", at=after).returncode == 0
                broken[honest] += not whole
                assert whole or not honest, f"cut {cut} of {len(entries)}: {acknowledged} acknowledged, {names}\n{seen.stderr}"
        assert broken[False] > 0, "a disk that forgets is not noticed: the test does not bite"
    print(f"power: {options.cuts} cuts, nothing acknowledged was lost; with a disk that forgets {broken[False]} states were broken")


if __name__ == "__main__":
    main()
