"""An SMTP server that keeps what it is given, and looks at each letter as a strict reader would."""

import email
import email.policy
import re
import socket
import threading

from aiosmtpd.controller import Controller

STRICT = email.policy.SMTP.clone(raise_on_defect=True)
ONCE = ["Date", "From", "To", "Reply-To", "Subject", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type"]
KNOWN = set(ONCE) | {"List-Unsubscribe", "Content-Transfer-Encoding"}


class Received:
    """One letter as it came over the wire."""

    def __init__(self, sender, recipients, raw):
        self.sender, self.recipients, self.raw = sender, recipients, raw

    @property
    def text(self):
        return self.read().get_body(("plain",)).get_content().replace("\r\n", "\n")

    def read(self):
        """The letter, strictly read; an exception where anything about it is wrong."""
        lines = self.raw.split(b"\n")
        assert all(len(line) <= 998 for line in lines), "a line is longer than 998 bytes"
        assert all(byte < 128 for byte in self.raw), "a byte is not ASCII"
        head = self.raw.replace(b"\r\n", b"\n").split(b"\n\n")[0]
        for line in head.split(b"\n"):
            assert len(line) <= 78 or b"=?" not in line, f"a header line of {len(line)} bytes"
        message = email.message_from_bytes(self.raw, policy=STRICT)
        names = message.keys()
        for name in ONCE:
            assert names.count(name) == 1, f"{names.count(name)} × {name}"
        assert set(names) <= KNOWN, f"headers {set(names) - KNOWN}"
        for part in message.walk():
            assert not part.defects, part.defects
            for name, value in part.items():
                assert not getattr(value, "defects", ()), (name, value, value.defects)
                assert not re.search(r"[\r\n\0\u2028\u2029]", str(value)), (name, value)
            if not part.is_multipart():
                part.get_content()
        assert len(message["To"].addresses) == 1, message["To"]
        assert len(message["From"].addresses) == 1 and len(message["Reply-To"].addresses) == 1
        assert [message["To"].addresses[0].addr_spec] == self.recipients, (message["To"], self.recipients)
        assert message["Auto-Submitted"] == "auto-generated"
        assert re.fullmatch(r"<[^<>@\s]+@[^<>@\s]+>", message["Message-ID"]), message["Message-ID"]
        assert message["Date"].datetime is not None
        return message


class Sink:
    """Where letters end up."""

    def __init__(self, refuse=()):
        self.letters, self.refuse = [], set(refuse)
        self.lock = threading.Lock()

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address in self.refuse:
            return f"550 no mailbox for {address}"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        with self.lock:
            self.letters.append(Received(envelope.mail_from, list(envelope.rcpt_tos), envelope.content))
        return "250 taken"

    def take(self):
        """What has come since anybody asked."""
        with self.lock:
            taken, self.letters = self.letters, []
        return taken

    def __enter__(self):
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.controller = Controller(self, hostname="127.0.0.1", port=self.port)
        self.controller.start()
        return self

    def __exit__(self, *_):
        self.controller.stop()
