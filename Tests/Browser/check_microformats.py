"""What machines read out of the pages of the example site: check_microformats.py FOLDER

An event is an h-event with its name, times with their zone, place and address; a write-up and a story are h-entries with name,
day, address and text; lists are h-feeds of them; nobody is an author where the event's rule forbids names. The linked data of
each says the same. Ends with 1 and a list where something is missing.
"""

import datetime
import json
import pathlib
import re
import sys

import mf2py

mistakes: list[str] = []


def parsed(folder: pathlib.Path, file: pathlib.Path) -> dict:
    return mf2py.parse(doc=file.read_text(encoding="utf-8"), url="https://x.invalid/" + file.relative_to(folder).as_posix())


def all_items(items: list[dict]):
    for item in items:
        yield item
        yield from all_items(item.get("children", []))
        for values in item.get("properties", {}).values():
            yield from all_items([value for value in values if isinstance(value, dict) and "type" in value])


def need(file: pathlib.Path, item: dict, *names: str) -> None:
    for name in names:
        if not item["properties"].get(name):
            mistakes.append(f"{file}: {item['type'][0]} without {name}")


def zoned(file: pathlib.Path, item: dict, *names: str) -> None:
    for name in names:
        for text in item["properties"].get(name, []):
            if datetime.datetime.fromisoformat(text).tzinfo is None:
                mistakes.append(f"{file}: {name} {text} has no zone")


def linked(file: pathlib.Path) -> dict:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', file.read_text(encoding="utf-8"), re.S)
    if not found:
        mistakes.append(f"{file}: no linked data")
        return {}
    return json.loads(found.group(1))


def main() -> int:
    folder = pathlib.Path(sys.argv[1])
    seen = {"h-event": 0, "h-entry": 0, "h-feed": 0}
    for file in sorted(folder.rglob("index.html")):
        items = list(all_items(parsed(folder, file)["items"]))
        for item in items:
            for kind in item["type"]:
                if kind in seen:
                    seen[kind] += 1
        path = file.relative_to(folder).as_posix()
        first = items[0] if items else {"type": [], "properties": {}}
        if re.fullmatch(r"events/[^/]+/index\.html", path):
            need(file, first, "name", "start", "end", "url", "location", "summary")
            zoned(file, first, "start", "end")
            data = linked(file)
            moments = [data.get("startDate", ""), first["properties"]["start"][0]]
            if len({datetime.datetime.fromisoformat(moment) for moment in moments}) != 1:
                mistakes.append(f"{file}: linked data and microformats differ about the start")
        if re.fullmatch(r"(events/[^/]+/notes|stories|cases)/[^/]+/index\.html", path):
            need(file, first, "name", "published", "url", "content")
            data = linked(file)
            if data.get("headline") != first["properties"]["name"][0]:
                mistakes.append(f"{file}: linked data and microformats differ about the title")
            if "/notes/" in path and "second-cup-1" in path and first["properties"].get("author"):
                mistakes.append(f"{file}: names an author, which the Chatham House rule forbids")
        if path in ("index.html", "events/index.html", "stories/index.html"):
            feeds = [item for item in items if "h-feed" in item["type"]]
            if not feeds or not any(feed.get("children") for feed in feeds):
                mistakes.append(f"{file}: no h-feed with anything in it")
            for feed in feeds:
                need(file, feed, "name")
    for mistake in mistakes:
        print(mistake, file=sys.stderr)
    print(f"microformats: {seen['h-event']} events, {seen['h-entry']} entries, {seen['h-feed']} feeds, {len(mistakes)} mistakes")
    return 1 if mistakes or not all(seen.values()) else 0


sys.exit(main())
