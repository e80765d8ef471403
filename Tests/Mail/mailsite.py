"""A site with an event, for letters: made with the program itself."""

import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
EVENT = """---
title: {title}
starts: 2027-03-19T09:00
ends: 2027-03-19T17:00
timezone: Europe/London
venue: {{name: The Old Bindery, address: "4 Glue Pot Lane, London", url: "https://example.org/venue", step-free: true}}
organisers: [{{name: {organiser}, contact: {contact}}}]
conduct: {{contact: "the person with the red badge"}}
capacity: {capacity}
{more}attribution: consent
rooms:
  - {{id: press, name: Press, capacity: 40}}
  - {{id: ink, name: Ink, capacity: 20}}
slots:
  - {{id: doors, starts: "09:00", ends: "09:30", kind: break, title: Doors and coffee}}
  - {{id: s1, starts: "10:45", ends: "11:35"}}
  - {{id: s2, starts: "11:45", ends: "12:35"}}
purpose: {{need: n, for: f, outcome: o, retire-on: 2027-07-17}}
---
A day.
"""
NOTE = """---
title: "What the room said about Tuesdays"
session: {slug}
status: published
date: 2027-03-19
---
## What we heard

Nothing.
"""


class MailSite:
    """The folder, and the program in it."""

    def __init__(self, unconf, folder, command, *, capacity=60, title='"Second Cup 2"', organiser="The team",
                 contact="hello@example.org", more=""):
        self.unconf, self.folder, self.now = unconf, Path(folder), "2027-02-01T10:00:00Z"
        subprocess.run([unconf, "init", str(folder), "--title", "Second Cup", "--quiet"], check=True,
                       stdout=subprocess.DEVNULL)
        day = self.folder / "Content/events/second-cup-2"
        day.mkdir(parents=True)
        (day / "event.md").write_text(EVENT.format(title=title, organiser=organiser, contact=contact,
                                                   capacity=capacity, more=more), encoding="utf-8")
        (self.folder / "unconf.yml").write_text("title: Second Cup\nbase-url: https://second-cup.example.org/\n"
                                                "board-url: https://board.example.org\n")
        self.settings = (self.folder / "unconf.yml").read_text()
        self.mail(command)

    def mail(self, command):
        """Sets the program that sends mail."""
        (self.folder / "unconf.yml").write_text(self.settings + f"mail: {json.dumps(command)}\n")

    def environment(self):
        return os.environ | {"UNCONF_NOW": self.now}

    def start(self, *words):
        return subprocess.Popen([self.unconf, *words, "--site", str(self.folder)], env=self.environment(),
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def run(self, *words, status=0):
        """Runs a command; what it wrote on standard output, and on standard error."""
        done = subprocess.run([self.unconf, *words, "--site", str(self.folder)], env=self.environment(),
                              capture_output=True, text=True, timeout=3600, stdin=subprocess.DEVNULL)
        assert status is None or done.returncode == status, f"{words}: {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout, done.stderr

    def json(self, *words, status=0):
        return json.loads(self.run(*words, "--json", status=status)[0])

    def people(self, count):
        """Registers so many people in one go."""
        rows = ["Name,Email"] + [f"Person {n},person{n}@example.org" for n in range(1, count + 1)]
        file = self.folder.parent / f"people-{count}.csv"
        file.write_text("\n".join(rows) + "\n")
        self.run("import", str(file), "--yes")

    def states(self):
        """How many letters stand where."""
        counts = {}
        for letter in self.json("mail", "list"):
            counts[letter["state"]] = counts.get(letter["state"], 0) + 1
        return counts


def sendmail(port, *more):
    """The command line of the little program that speaks SMTP."""
    # Without looking for packages, which it needs none of: it is started once for each letter.
    return [sys.executable, "-S", "-E", str(HERE / "sendmail.py"), str(port), *more]
