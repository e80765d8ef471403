"""Everything in a generated site that leads somewhere: check_links.py FOLDER

Every link, picture, style, script and fragment within the site resolves; no id stands twice in a page; nothing is loaded
from elsewhere; feeds, calendars and the sitemap say what their formats ask for, and lead to pages that are there. Ends with 1
and a list where something was found.
"""

import datetime
import html
import json
import pathlib
import re
import sys
import urllib.parse
import xml.etree.ElementTree as xml
from html.parser import HTMLParser

import icalendar

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


class Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []
        self.canonical: str | None = None
        self.data: list[str] = []
        self._reads_data = False

    def handle_starttag(self, tag, attributes) -> None:
        values = dict(attributes)
        if "id" in values:
            self.ids.append(values["id"])
        if tag in ("a", "area") and values.get("href") is not None:
            self.links.append(values["href"])
        if tag == "link":
            if values.get("rel") == "canonical":
                self.canonical = values["href"]
            elif values.get("rel") in ("stylesheet", "icon", "manifest"):
                self.loads.append(values["href"])
            else:
                self.links.append(values.get("href", ""))
        if values.get("src"):
            self.loads.append(values["src"])
        for part in (values.get("srcset") or "").split(","):
            if part.strip():
                self.loads.append(part.split()[0])
        self._reads_data = tag == "script" and values.get("type") == "application/ld+json"
        if self._reads_data:
            self.data.append("")

    def handle_data(self, data) -> None:
        if self._reads_data:
            self.data[-1] += data

    def handle_endtag(self, tag) -> None:
        if tag == "script":
            self._reads_data = False


class Site:
    def __init__(self, folder: pathlib.Path) -> None:
        self.folder = folder
        self.mistakes: list[str] = []
        self.pages: dict[str, Page] = {}
        self.links = 0
        for file in sorted(folder.rglob("*.html")):
            page = Page()
            page.feed(file.read_text(encoding="utf-8"))
            self.pages[file.relative_to(folder).as_posix()] = page
        home = self.pages["index.html"].canonical
        self.base = home if home else "https://no-address.invalid/"

    def wrong(self, where: str, what: str) -> None:
        self.mistakes.append(f"{where}: {what}")

    def target(self, address: str) -> tuple[str, str] | None:
        """The file and fragment of an address on this site; nothing for one elsewhere."""
        whole, fragment = urllib.parse.urldefrag(address)
        if not whole.startswith(self.base):
            return None
        path = urllib.parse.unquote(urllib.parse.urlsplit(whole[len(self.base):]).path)
        if path == "" or path.endswith("/"):
            path += "index.html"
        return path, urllib.parse.unquote(fragment)

    def follow(self, where: str, address: str, loads: bool = False) -> None:
        self.links += 1
        target = self.target(address)
        if target is None:
            if loads:
                self.wrong(where, f"loads {address}")
            return
        path, fragment = target
        if not (self.folder / path).is_file():
            return self.wrong(where, f"leads to {address}, which is not there")
        if fragment and path in self.pages and fragment not in self.pages[path].ids:
            self.wrong(where, f"leads to #{fragment} of {path}, which is not there")

    def check_pages(self) -> None:
        for path, page in self.pages.items():
            here = self.base + path.removesuffix("index.html")
            for name in {name for name in page.ids if page.ids.count(name) > 1}:
                self.wrong(path, f"the id {name} stands twice")
            for link in page.links:
                address = urllib.parse.urljoin(here, link)
                if path == "404.html" and link.startswith("/"):
                    address = urllib.parse.urljoin(self.base, link)
                self.follow(path, address)
            for link in page.loads:
                self.follow(path, urllib.parse.urljoin(here, link), loads=True)
            for data in page.data:
                self.check_data(path, json.loads(data))

    def check_data(self, path: str, data: dict) -> None:
        if data.get("@context") != "https://schema.org":
            self.wrong(path, "linked data without its context")
        kind = data.get("@type")
        if kind == "Event":
            for key in ("name", "startDate", "eventStatus", "eventAttendanceMode", "location"):
                if not data.get(key):
                    self.wrong(path, f"the event's linked data has no {key}")
            start = datetime.datetime.fromisoformat(data["startDate"])
            if start.tzinfo is None or datetime.datetime.fromisoformat(data["endDate"]) <= start:
                self.wrong(path, "the event's times have no zone or no length")

    def check_atom(self, path: str) -> None:
        root = xml.parse(self.folder / path).getroot()
        if root.tag != ATOM + "feed":
            return self.wrong(path, "is no Atom feed")
        seen = set()
        for element in [root, *root.findall(ATOM + "entry")]:
            name = "feed" if element is root else element.findtext(ATOM + "title", "")
            for tag in ("id", "title", "updated"):
                if not element.findtext(ATOM + tag, "").strip():
                    self.wrong(path, f"{name} has no {tag}")
            identity = element.findtext(ATOM + "id", "")
            if identity in seen:
                self.wrong(path, f"the id {identity} stands twice")
            seen.add(identity)
            if not urllib.parse.urlsplit(identity).scheme:
                self.wrong(path, f"the id {identity} is no whole address")
            updated = self.instant(path, element.findtext(ATOM + "updated", ""))
            published = element.findtext(ATOM + "published")
            if published and updated and self.instant(path, published) > updated:
                self.wrong(path, f"{name} was changed before it was published")
            for link in element.findall(ATOM + "link"):
                self.follow(path, urllib.parse.urljoin(self.base + path, link.get("href", "")))
            self.check_text(path, element.findtext(ATOM + "content", ""))
        if root.find(ATOM + "author") is None and any(e.find(ATOM + "author") is None for e in root.findall(ATOM + "entry")):
            self.wrong(path, "an entry without an author, in a feed without one")
        if not any(link.get("rel") == "self" for link in root.findall(ATOM + "link")):
            self.wrong(path, "does not say where it is")

    def check_text(self, path: str, text: str) -> None:
        """A text that is told whole is read anywhere: its links and pictures have whole addresses, and lead somewhere."""
        for address in re.findall(r'<[^>]*\s(?:href|src)="([^"]*)"', text):
            if urllib.parse.urlsplit(address).scheme not in ("https", "http", "mailto", "tel"):
                self.wrong(path, f"{address} leads nowhere for those who read the feed elsewhere")
            else:
                self.follow(path, html.unescape(address))
        if re.search(r"<(script|style|input|form|iframe)\b", text):
            self.wrong(path, "has what readers of feeds leave out")

    def instant(self, path: str, text: str):
        if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", text):
            self.wrong(path, f"“{text}” is no moment")
            return None
        return datetime.datetime.fromisoformat(text)

    def check_json_feed(self, path: str) -> None:
        feed = json.loads((self.folder / path).read_text(encoding="utf-8"))
        if feed.get("version") != "https://jsonfeed.org/version/1.1" or not feed.get("title"):
            self.wrong(path, "is no JSON feed of version 1.1 with a title")
        for item in feed["items"]:
            if not item.get("id") or not (item.get("content_html") or item.get("content_text")):
                self.wrong(path, f"{item.get('title')} has no id or no content")
            self.check_text(path, item.get("content_html", ""))
            self.instant(path, item.get("date_published", ""))
            self.follow(path, urllib.parse.urljoin(self.base + path, item["url"]))
        for key in ("home_page_url", "feed_url"):
            self.follow(path, urllib.parse.urljoin(self.base + path, feed[key]))

    def check_calendar(self, path: str) -> None:
        raw = (self.folder / path).read_bytes()
        if b"\r\n" not in raw or any(len(line) > 75 for line in raw.split(b"\r\n")):
            self.wrong(path, "has lines of more than 75 bytes, or other line ends")
        calendar = icalendar.Calendar.from_ical(raw)
        names = set()
        for event in calendar.walk("VEVENT"):
            for key in ("UID", "DTSTAMP", "DTSTART", "SUMMARY"):
                if key not in event:
                    self.wrong(path, f"an entry has no {key}")
            if event["UID"] in names:
                self.wrong(path, f"the name {event['UID']} stands twice")
            names.add(event["UID"])
            if "URL" in event:
                self.follow(path, str(event["URL"]))
        if not names:
            self.wrong(path, "has no entry")

    def check_sitemap(self, path: str) -> None:
        root = xml.parse(self.folder / path).getroot()
        listed = [url.findtext(MAP + "loc", "") for url in root.findall(MAP + "url")]
        if len(listed) != len(set(listed)):
            self.wrong(path, "lists a page twice")
        for address in listed:
            self.follow(path, address)
            if self.target(address) is None:
                self.wrong(path, f"lists {address}, which is elsewhere")
        left_out = {"404.html", "search/index.html"}
        for page in self.pages:
            text = (self.folder / page).read_text(encoding="utf-8")
            address = self.base + urllib.parse.quote(page.removesuffix("index.html"))
            if page not in left_out and 'name="robots"' not in text and address not in listed:
                self.wrong(path, f"does not list {page}")

    def check_files(self) -> None:
        checks = {
            "feed.xml": self.check_atom, "feed.json": self.check_json_feed,
            "calendar.ics": self.check_calendar, "sitemap.xml": self.check_sitemap,
        }
        for file in sorted(self.folder.rglob("*")):
            if file.name in checks:
                checks[file.name](file.relative_to(self.folder).as_posix())
        for ending, most in ((".css", 30_000), (".js", 20_000)):
            size = sum(file.stat().st_size for file in (self.folder / "assets").glob("*" + ending))
            if size > most:
                self.wrong("assets", f"{size} bytes of {ending}, at most {most}")


def main() -> int:
    site = Site(pathlib.Path(sys.argv[1]))
    site.check_pages()
    site.check_files()
    for mistake in site.mistakes:
        print(mistake, file=sys.stderr)
    print(f"links: {site.links} followed in {len(site.pages)} pages and their files, {len(site.mistakes)} mistakes")
    return 1 if site.mistakes or not site.links else 0


sys.exit(main())
