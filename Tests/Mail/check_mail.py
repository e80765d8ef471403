#!/usr/bin/env python3
"""Sends real letters through a real program to a real SMTP server, and reads what arrives strictly.

usage: check_mail.py UNCONF [--many N] [--kills N]
"""

import argparse
import email
import email.header
import http.client
import os
import random
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import icalendar

from mailsite import NOTE, MailSite, sendmail
from sink import Received, Sink

# What people may be called, and what somebody might try.
NAMES = [
    "Ada Nwosu", "Zoë O'Brien", "山田 太郎", "فاطمة الزهراء", "רות כהן", "Ðorđe Søndergård", "Nwosu, Ada (Ms)",
    "Ada <eve@evil.example>", 'Ada "the" Nwosu', "=?utf-8?q?Bcc=3A_eve=40evil.example?=", "eve@evil.example",
    "https://evil.example/prize", "Ada; Bcc: eve@evil.example", "👩‍👩‍👧‍👦 " * 5, "é" * 78, "a" * 80, "Ada\\", "<>", "@",
    "Robert'); DROP TABLE mailing;--", ".", "From Ada", "Visit evil.example now",
]
BROKEN = ["Ada\r\nBcc: eve@evil.example", "Ada\nBcc: eve@evil.example", "Ada\u2028Bcc: eve@evil.example",
          "Ada\u202eeve", "Ada\x0bBcc: x", "Ada\x1b[2J", "Ada\u0085Bcc: eve@evil.example"]


def look_at(letters, people, *, declinable=False):
    """Reads letters strictly: one for each, to nobody else; gives them by address."""
    seen = {}
    for letter in letters:
        message = letter.read()
        assert len(letter.recipients) == 1, letter.recipients
        assert letter.recipients[0] not in seen, f"two letters to {letter.recipients[0]}"
        assert ("List-Unsubscribe" in message) == declinable
        assert "\x1a" not in letter.text and "evil.example" not in letter.text.replace("evil[.]example", "")
        seen[letter.recipients[0]] = message
    assert set(seen) == set(people), (sorted(set(people) ^ set(seen)), len(letters))
    assert len({message["Message-ID"] for message in seen.values()}) == len(seen)
    return seen


def display_name(raw):
    """The name before the address, encoded words put together as RFC 2047 has it."""
    value = email.message_from_bytes(raw)["To"].rsplit("<", 1)[0].strip()
    return str(email.header.make_header(email.header.decode_header(value)))


def purposes(unconf, folder):
    """Every purpose, from sign-up to ninety days after the event."""
    with Sink() as sink:
        site = MailSite(unconf, folder / "purposes", sendmail(sink.port), capacity=len(NAMES) + 1)
        everybody = {}
        for number, name in enumerate(NAMES):
            address = f"p{number}@example.org"
            site.run("participant", "add", name, "--email", address)
            everybody[address] = " ".join(name.split())
        for name in BROKEN:
            site.run("participant", "add", name, "--email", "broken@example.org", status=None)
        for text in ("a@b.example, eve@evil.example", "a@b.example\nBcc: eve@evil.example", "a b@example.org"):
            site.run("participant", "add", "x", "--email", text, status=1)
        # Of the broken names a line end is only a space; whoever got in is as good a test as the others.
        for person in site.json("participant", "list"):
            if person["name"] not in everybody.values():
                site.run("participant", "erase", str(person["number"]), "--yes")
        assert len(site.json("participant", "list")) == len(NAMES)
        site.run("participant", "add", "No Mail")

        def send(purpose, people, *more, **kinds):
            drafted = site.json("mail", "draft", purpose, *more)
            assert drafted["drafted"] == len(people), drafted
            site.run("mail", "send", "--purpose", purpose, status=1)
            assert sink.take() == [], "sent without being asked"
            site.run("mail", "send", "--purpose", purpose, "--dry-run")
            assert sink.take() == [], "a rehearsal sent something"
            out, errors = site.run("mail", "send", "--purpose", purpose, "--yes")
            assert "@" not in out + errors, out + errors
            letters = sink.take()
            seen = look_at(letters, people, **kinds)
            # A second time there is nothing to send, and nobody to write to.
            assert site.json("mail", "draft", purpose, *more, status=None if purpose == "change" else 0)["drafted"] == 0 \
                if purpose != "change" else True
            site.run("mail", "send", "--yes")
            assert sink.take() == [], f"{purpose} went out twice"
            return seen, {letter.recipients[0]: letter.text for letter in letters}

        # confirmation
        seen, texts = send("confirmation", everybody)
        raw = {message["To"].addresses[0].addr_spec: message.as_bytes() for message in seen.values()}
        for address, name in everybody.items():
            assert display_name(raw[address]) == name, (seen[address]["To"], name)
            assert "what are you stuck on?" in texts[address]
        links = [re.search(r"https://board\.example\.org/in/(\S+)", text).group(1) for text in texts.values()]
        assert len(set(links)) == len(links) and all(len(link) >= 40 for link in links)
        data = (site.folder / "unconf.sqlite").read_bytes()
        assert not any(link.encode() in data for link in links), "a link is in the data file"
        shown = site.run("mail", "list")[0] + site.run("mail", "show", "1")[0] + site.run("log")[0]
        assert "@example.org" not in shown, shown
        assert "p0@example.org" in site.run("mail", "list", "--addresses")[0]

        # somebody who waited has a place when somebody else cancels, and is told so
        site.run("participant", "add", "Wanda", "--email", "wanda@example.org")
        site.run("participant", "cancel", "2")
        send("confirmation", ["wanda@example.org"])

        # cancellation, and nothing else to those who don't come
        seen, texts = send("cancellation", ["p1@example.org"])
        del everybody["p1@example.org"]
        everybody["wanda@example.org"] = "Wanda"

        # joining details, with a calendar
        site.run("event", "phase", "pitching")
        site.run("topic", "pitch", "It went quiet, see evil.example", "--by", "1")
        site.run("topic", "pitch", "Legal wants to approve\tevery comment", "--by", "3")
        site.run("interest", "set", "1", "--by", "4")
        site.run("event", "phase", "planning")
        site.run("board", "place", "1", "s1", "press")
        site.run("board", "place", "2", "s2", "ink")
        site.now = "2027-03-12T10:00:00Z"
        seen, texts = send("joining", everybody)
        for message in seen.values():
            files = list(message.iter_attachments())
            assert [file.get_content_type() for file in files] == ["text/calendar"]
            assert files[0].get_filename() == "second-cup-2.ics"
            calendar = icalendar.Calendar.from_ical(files[0].get_content())
            assert len(list(calendar.walk("VEVENT"))) >= 3
        assert all("without stairs" in text for text in texts.values())

        # change
        site.now = "2027-03-19T09:30:00Z"
        site.run("event", "phase", "live")
        assert site.json("mail", "draft", "change")["drafted"] == 0
        site.run("board", "move", "1", "s2", "press")
        seen, texts = send("change", ["p0@example.org", "p3@example.org"])
        assert all("11:45, Press" in text and "10:45, Press" in text for text in texts.values()), texts
        site.run("board", "move", "1", "s1", "press")
        seen, texts = send("change", ["p0@example.org", "p3@example.org"])
        assert all("It is now: Friday 19 March 2027, 10:45, Press" in text for text in texts.values()), texts

        # note nudges: at the end, that evening, after three days, then never
        site.now = "2027-03-19T11:40:00Z"
        send("nudge", ["p0@example.org"], declinable=True)
        site.now = "2027-03-19T19:30:00Z"
        send("nudge", ["p0@example.org", "p2@example.org"], declinable=True)
        slug = site.json("topic", "list")[0]["slug"]
        notes = site.folder / "Content/events/second-cup-2/notes"
        notes.mkdir(exist_ok=True)
        site.now = "2027-03-22T19:30:00Z"
        assert site.json("mail", "draft", "nudge")["drafted"] == 2
        # The one was written meanwhile: its reminder is taken back by itself.
        (notes / "quiet.md").write_text(NOTE.format(slug=slug))
        site.run("mail", "send", "--yes")
        look_at(sink.take(), ["p2@example.org"], declinable=True)
        site.now = "2027-04-10T12:00:00Z"
        assert site.json("mail", "draft", "nudge")["drafted"] == 0

        # thanks, with the notes
        seen, texts = send("thanks", everybody, declinable=True)
        assert all("/events/second-cup-2/notes/quiet/" in text for text in texts.values())

        # ninety days: nobody said yes, so nobody is asked; and after the data is gone nobody is written to
        site.run("mail", "draft", "ninety-days", status=1)
        site.now = "2027-06-20T12:00:00Z"
        assert site.json("mail", "draft", "ninety-days")["drafted"] == 0
        site.now = "2027-07-18T12:00:00Z"
        site.run("participant", "add", "Late", "--email", "late@example.org", status=None)
        out, errors = site.run("mail", "draft", "thanks", "--to", "Late", status=1)

        # erased: no letter, no trace
        site.run("participant", "erase", "1", "--yes")
        assert all(letter["participant"] != 1 for letter in site.json("mail", "list"))
        assert b"p0@example.org" not in (site.folder / "unconf.sqlite").read_bytes()
    print(f"purposes: {len(NAMES)} names, every purpose delivered and read strictly")


def offers(unconf, folder):
    """A place that is held for somebody, where tickets are sold elsewhere."""
    with Sink() as sink:
        site = MailSite(unconf, folder / "offers", sendmail(sink.port), capacity=1, more="registration: {mode: imported}\n")
        site.run("participant", "add", "Ada", "--email", "ada@example.org")
        site.run("participant", "add", "Wanda", "--email", "wanda@example.org")
        site.run("participant", "add", "Will", "--email", "will@example.org")
        site.run("participant", "cancel", "Ada")
        assert site.json("mail", "draft", "offer")["drafted"] == 1
        site.run("mail", "send", "--yes")
        letters = sink.take()
        look_at(letters, ["wanda@example.org"])
        assert "We hold it for you until Tuesday 2 February 2027, 10:00." in letters[0].text, letters[0].text
        # The offer lapses before the next one's letter leaves: it is taken back, and nobody is misled.
        site.run("participant", "cancel", "Wanda")
        assert site.json("mail", "draft", "offer")["drafted"] == 1
        site.now = "2027-02-03T10:00:00Z"
        out, errors = site.run("mail", "send", "--yes")
        assert "not due any more" in errors and sink.take() == [], errors
    print("offers: a place held, an offer that lapsed")


def links(unconf, folder):
    """The link in a letter opens the board, and one whose letter did not leave is nowhere."""

    def look(port, link):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        connection.request("GET", f"/in/{link}", headers={"Host": "board.example.org"})
        return connection.getresponse().status

    with Sink(refuse=["bo@example.org"]) as sink:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        site = MailSite(unconf, folder / "links", sendmail(sink.port))
        site.run("participant", "add", "Ada", "--email", "ada@example.org")
        site.run("participant", "add", "Bo", "--email", "bo@example.org")
        site.run("mail", "draft", "confirmation")
        board = site.start("serve", "--port", str(port), "--json")
        try:
            site.run("mail", "send", "--yes", status=1)
            link = re.search(r"/in/(\S+)", sink.take()[0].text).group(1)
            assert board.poll() is None
            end = time.monotonic() + 30
            while time.monotonic() < end:
                try:
                    if look(port, link) == 200:
                        break
                except OSError:
                    pass
                time.sleep(0.2)
            assert look(port, link) == 200, look(port, link)
            assert look(port, "x" * 43) == 410
        finally:
            board.send_signal(signal.SIGINT)
            board.communicate(timeout=30)
        with sqlite3.connect(f"file:{site.folder / 'unconf.sqlite'}?mode=ro", uri=True) as data:
            kept = data.execute("SELECT participant FROM access_key WHERE kind = 'link'").fetchall()
        assert kept == [(1,)], kept
    print("links: the one in a letter opens the board; the one that did not leave opens nothing")


def organisers(unconf, folder):
    """What organisers wrote themselves can't leave its place either."""
    tries = [
        ('"Cup\\r\\nBcc: eve@evil.example"', "The team", '"hello@example.org"'),
        ('"Cup\\u2028Bcc: eve"', '"Team, <eve@evil.example>"', '"hello@example.org"'),
        ('"=?utf-8?q?=0D=0ABcc=3A_eve=40evil.example?="', '"فريق"', '"hello+x?cc=eve@example.org"'),
        ('"Fête 🎉 \u202eeve"', '"Ada, <eve@evil.example>; ="', '"hello@example.org"'),
        ('"Cup"', '"a"', '"hello@example.org\\r\\nBcc: eve@evil.example"'),
        ('"Cup"', '"a"', '"hello@example.org, eve@evil.example"'),
        ('"Cup"', '"a"', '"hello@example.org\\0"'),
    ]
    with Sink() as sink:
        sent = 0
        for number, (title, organiser, contact) in enumerate(tries):
            site = MailSite(unconf, folder / f"organisers-{number}", sendmail(sink.port), title=title,
                            organiser=organiser, contact=contact)
            site.run("participant", "add", "Ada", "--email", "ada@example.org", status=None)
            site.run("mail", "draft", "confirmation", status=None)
            site.run("mail", "send", "--yes", status=None)
            for letter in sink.take():
                letter.read()
                assert letter.recipients == ["ada@example.org"], letter.recipients
                assert letter.sender.endswith("@example.org"), letter.sender
                sent += 1
        assert sent >= 2, f"only {sent} of them could be sent at all"
    print(f"organisers: {len(tries)} titles, names and addresses tried, {sent} harmless, the others refused")


def troubles(unconf, folder):
    """A program that fails, hangs, is not there, or refuses one person."""
    with Sink(refuse=["person2@example.org"]) as sink:
        site = MailSite(unconf, folder / "troubles", ["/no/such/program"])
        site.people(6)
        site.run("mail", "draft", "confirmation")
        out, errors = site.run("mail", "send", "--yes", status=1)
        assert "could not be started" in errors and site.states() == {"waiting": 6}, errors
        site.mail([])
        assert "no-mail-command" in site.run("mail", "send", "--yes", status=1)[1]
        site.mail(["/bin/sh", "-c", "cat >/dev/null; echo 'no route to person1@example.org' >&2; exit 75"])
        out, errors = site.run("mail", "send", "--yes", status=1)
        assert "try again later" in errors and "(address)" in errors and "@" not in out + errors, errors
        assert site.states() == {"failed": 3, "waiting": 3}, site.states()
        assert "@" not in site.run("mail", "list")[0] + site.run("log")[0]
        # It ends before it has read anything, and it says more than anybody wants to read.
        site.mail(["/bin/sh", "-c", "exec <&-; head -c 5000000 /dev/zero | tr '\\0' x >&2; exit 78"])
        out, errors = site.run("mail", "send", "1", "--yes", status=1)
        assert "its settings are wrong" in errors and len(errors) < 2000, len(errors)
        site.mail(["/bin/sh", "-c", "sleep 987 & echo > $0; wait", str(folder / "hangs")])
        begun = time.monotonic()
        site.run("mail", "send", "1", "--yes", "--patience", "1", status=1)
        assert time.monotonic() - begun < 20 and (folder / "hangs").exists()
        assert site.states().get("unsure") == 1
        left = subprocess.run(["pgrep", "-f", "sleep 987"], capture_output=True, text=True).stdout
        assert not left, "what the mail program started is still there"
        # Nobody knows whether that one was sent: it is not sent again by itself.
        site.mail(sendmail(sink.port))
        site.run("mail", "send", "--yes", status=1)
        assert sorted(len(letter.recipients) for letter in sink.take()) == [1] * 4
        assert site.states() == {"unsure": 1, "failed": 1, "sent": 4}, site.states()
        site.run("mail", "send", "1", "--yes", status=1)
        assert sink.take() == []
        site.run("mail", "send", "1", "--again", "--yes")
        look_at(sink.take(), ["person1@example.org"])
        site.run("mail", "stop", "--all")
        assert site.states() == {"sent": 5}
    print("troubles: missing, failing, deaf, talkative and hanging programs; one refused recipient")


def kills(unconf, folder, count):
    """The program is killed while it sends, again and again: everybody gets theirs at most once."""
    chance = random.Random(7)
    with Sink() as sink:
        site = MailSite(unconf, folder / "kills", sendmail(sink.port, "--pause", "0.02"), capacity=1000)
        site.people(max(20, count * 3))
        site.run("mail", "draft", "confirmation")
        for _ in range(count):
            process = site.start("mail", "send", "--yes")
            time.sleep(chance.uniform(0.1, 0.5))
            process.send_signal(signal.SIGKILL)
            process.communicate()
        time.sleep(1)
        site.run("mail", "send", "--yes", status=None)
        states = site.states()
        received = [letter.recipients[0] for letter in sink.take()]
        assert len(received) == len(set(received)), "somebody got a letter twice"
        assert set(states) <= {"sent", "unsure"}, states
        names = {letter["address"]: letter["state"] for letter in site.json("mail", "list", "--addresses")}
        assert all(state == "unsure" or address in received for address, state in names.items())
        assert states.get("unsure", 0) <= count, states
    print(f"kills: {count} kills in the middle, {len(received)} letters, each once; {states.get('unsure', 0)} in doubt, all said")


def rivals(unconf, folder):
    """Two at once, from two terminals."""
    with Sink() as sink:
        site = MailSite(unconf, folder / "rivals", sendmail(sink.port, "--pause", "0.02"), capacity=1000)
        site.people(20)
        site.run("mail", "draft", "confirmation")
        pair = [site.start("mail", "send", "--yes") for _ in range(2)]
        ends = [process.communicate(timeout=120) + (process.returncode,) for process in pair]
        assert sorted(end[2] for end in ends) in ([0, 1], [0, 0]), ends
        look_at(sink.take(), [f"person{n}@example.org" for n in range(1, 21)])
        # Two who draft at once make no second letter either.
        site.now = "2027-03-12T10:00:00Z"
        pair = [site.start("mail", "draft", "joining") for _ in range(4)]
        for process in pair:
            process.communicate(timeout=120)
        assert site.states() == {"sent": 20, "waiting": 20}, site.states()
        # Control-C ends it after the letter that is under way.
        process = site.start("mail", "send", "--yes")
        time.sleep(0.6)
        process.send_signal(signal.SIGINT)
        errors = process.communicate(timeout=60)[1]
        assert "you interrupted it" in errors, errors
        assert set(site.states()) == {"sent", "waiting"}, site.states()
        site.run("mail", "send", "--yes")
        look_at(sink.take(), [f"person{n}@example.org" for n in range(1, 21)])
    print("rivals: two senders, four writers, one interrupted: each letter once")


def files(unconf, folder, many):
    """As files, to a great many people."""
    site = MailSite(unconf, folder / "files", [], capacity=many)
    site.people(many)
    begun = time.monotonic()
    assert site.json("mail", "draft", "confirmation")["drafted"] == many
    drafted = time.monotonic() - begun
    for bad in ("Content/mail", "Output/mail", "Themes/x", "Content/../Output/mail"):
        site.run("mail", "send", "--yes", "--output", str(site.folder / bad), status=1)
    letters = folder / "letters"
    begun = time.monotonic()
    site.run("mail", "send", "--yes", "--output", str(letters))
    written = time.monotonic() - begun
    names = sorted(letters.iterdir())
    assert len(names) == many and all(name.stat().st_mode & 0o777 == 0o600 for name in names)
    assert letters.stat().st_mode & 0o777 == 0o700
    seen = set()
    for name in names:
        raw = name.read_bytes()
        assert b"\r\n" in raw and not re.search(rb"[^\r]\n", raw)
        address = re.search(rb"^To: .*?<(.*?)>", raw, re.M | re.S).group(1).decode()
        Received("", [address], raw).read()
        seen.add(address)
    assert len(seen) == many
    assert site.states() == {"sent": many}
    print(f"files: {many} letters drafted in {drafted:.1f} s, written in {written:.1f} s")


def crowd(unconf, folder, many):
    """A great many people through the real thing; only where asked for."""
    with Sink() as sink:
        site = MailSite(unconf, folder / "crowd", sendmail(sink.port), capacity=many)
        site.people(many)
        begun = time.monotonic()
        site.run("mail", "draft", "confirmation")
        drafted = time.monotonic() - begun
        begun = time.monotonic()
        process = site.start("mail", "send", "--yes")
        threading.Thread(target=process.stderr.read, daemon=True).start()
        threading.Thread(target=process.stdout.read, daemon=True).start()
        _, status, usage = os.wait4(process.pid, 0)
        took = time.monotonic() - begun
        assert status == 0, status
        look_at(sink.take(), [f"person{n}@example.org" for n in range(1, many + 1)])
    print(f"crowd: {many} letters drafted in {drafted:.1f} s, sent over SMTP in {took:.0f} s, each once; "
          f"{usage.ru_maxrss // 1024} MiB at most, {usage.ru_utime + usage.ru_stime:.0f} s of processor of its own and its programs'")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("unconf")
    parser.add_argument("--many", type=int, default=300)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--crowd", type=int, default=0)
    parser.add_argument("--only")
    options = parser.parse_args()
    unconf = str(Path(options.unconf).resolve())
    parts = {
        "purposes": lambda folder: purposes(unconf, folder),
        "offers": lambda folder: offers(unconf, folder),
        "links": lambda folder: links(unconf, folder),
        "organisers": lambda folder: organisers(unconf, folder),
        "troubles": lambda folder: troubles(unconf, folder),
        "rivals": lambda folder: rivals(unconf, folder),
        "kills": lambda folder: kills(unconf, folder, options.kills),
        "files": lambda folder: files(unconf, folder, options.many),
    }
    if options.crowd:
        parts["crowd"] = lambda folder: crowd(unconf, folder, options.crowd)
    for name, part in parts.items():
        if options.only in (None, name):
            with tempfile.TemporaryDirectory() as folder:
                part(Path(folder))


if __name__ == "__main__":
    sys.exit(main())
