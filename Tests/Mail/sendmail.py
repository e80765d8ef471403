#!/usr/bin/env python3
"""A program that sends mail, as `sendmail -t -i` does: one letter on standard input, to whoever its headers name.

usage: sendmail.py PORT [--pause SECONDS]

It believes the headers, Cc and Bcc included: where something slipped into them, somebody else gets the letter.
"""

import argparse
import email
import email.policy
import email.utils
import re
import smtplib
import sys
import time

parser = argparse.ArgumentParser()
parser.add_argument("port", type=int)
parser.add_argument("--pause", type=float, default=0)
options = parser.parse_args()

raw = sys.stdin.buffer.read()
message = email.message_from_bytes(raw, policy=email.policy.compat32)
fields = [value for name in ("To", "Cc", "Bcc") for value in message.get_all(name, [])]
recipients = [address for _, address in email.utils.getaddresses(map(str, fields)) if address]
sender = email.utils.parseaddr(str(message.get("From", "")))[1]
if not recipients:
    sys.exit("no recipient in the headers")
time.sleep(options.pause)
try:
    with smtplib.SMTP("127.0.0.1", options.port, timeout=20) as server:
        server.sendmail(sender, recipients, re.sub(rb"\r?\n", b"\r\n", raw))
except smtplib.SMTPRecipientsRefused as refused:
    print(refused, file=sys.stderr)
    sys.exit(67)
except OSError as error:
    print(error, file=sys.stderr)
    sys.exit(75)
