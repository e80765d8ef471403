"""Opens pages of a generated site in a real browser: check_pages.py FOLDER [--all] [--shots FOLDER]

For each page, light and dark: no violation of WCAG 2.2 AA that axe-core finds, none of the page's own security policy, no
request to anywhere else, nothing in the console; nothing wider than the window at 320 to 1920 pixels, nor at 1280 pixels
with the text at 150 and 200 %; and the whole menu within the window at those widths, with no scrolling of its own, no
short word of a heading torn in two, and no footnote too narrow to read or over what stands there already; no card of a
board wider than the window; on a phone the Tab key goes down the page, and links are 24 pixels high; and on paper nothing
cut off at the edge, and no address twice. Without --all one page of each kind is opened: by the class of its body, its
direction, and where its footnotes stand. Ends with 1 and a list where something was found.
"""

import argparse
import functools
import http.server
import json
import pathlib
import re
import shutil
import sys
import threading

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
WIDTHS = [320, 360, 700, 768, 1280, 1440, 1920]
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
OUTSIDE = """[...document.querySelectorAll('.masthead nav a')].filter(link => {
    const box = link.getBoundingClientRect();
    return box.left < 0 || box.right > document.documentElement.clientWidth;
}).map(link => link.textContent)"""
# Words of a heading that stand on two lines, though they are short enough for any column: its column is too narrow.
TORN = """[...document.querySelectorAll('h1, h3, .wordmark, .prose h2')].flatMap(heading => {
    const words = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    const torn = [];
    for (let text; (text = words.nextNode());) {
        for (const word of text.data.matchAll(/(?<!\\p{L})\\p{L}{2,12}(?!\\p{L})/gu)) {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            const lines = new Set([...range.getClientRects()].map(box => Math.round(box.top)));
            if (lines.size > 1) torn.push(word[0]);
        }
    }
    return torn;
})"""
# Facts in a line of which a part is out of sight: the line is clipped where its first dot would stand.
CLIPPED = """[...document.querySelectorAll(':is(.when, .byline, .meta, p.kicker):has(> *)')].flatMap(line => {
    const insets = getComputedStyle(line).clipPath.match(/-?[\\d.]+px/g)?.map(parseFloat) ?? [0];
    const [right, left] = [insets[1] ?? insets[0], insets[3] ?? insets[1] ?? insets[0]];
    const box = line.getBoundingClientRect();
    const words = document.createRange();
    return [...line.children].filter(part => {
        words.selectNodeContents(part);
        return [...words.getClientRects()].some(one =>
            one.width > 1 && (one.left < box.left + left - 1 || one.right > box.right - right + 1));
    }).map(part => part.textContent.trim().slice(0, 30));
})"""
# Links and buttons lower than WCAG 2.2 asks for, but for those within a sentence.
SMALL_TARGETS = """[...document.querySelectorAll('main h3 a, .more a, .noted a, .topics a, .tags a, .meta > a, .masthead a, button')]
    .filter(link => link.getBoundingClientRect().width > 1 && link.getBoundingClientRect().height < 24)
    .map(link => link.textContent.trim().slice(0, 30))"""
# Cards of a board that no window shows whole, on a board that scrolls or not.
WIDE_CARDS = """[...document.querySelectorAll('.card')].filter(card => card.offsetWidth > document.documentElement.clientWidth)
    .map(card => card.textContent.trim().slice(0, 30))"""
# Links and fields that the Tab key reaches before others that stand above them, in the same column.
OUT_OF_ORDER = """(() => {
    const stops = [...document.querySelectorAll('a[href], button, input, [tabindex="0"]')].map(stop => [stop, stop.getClientRects()[0]])
        .filter(([stop, box]) => box && box.width > 1 && !stop.matches('.skip'));
    return stops.slice(1).flatMap(([stop, box], index) => {
        const [before, former] = stops[index];
        const isAbove = box.bottom <= former.top && Math.abs(box.left - former.left) < 40;
        return isAbove ? [`“${stop.textContent.trim().slice(0, 30)}” comes after “${before.textContent.trim().slice(0, 30)}”`] : [];
    });
})()"""
# Footnotes that stand in a column too narrow for words, or over one another, the next parts of the page, or its foot.
FOOTNOTES = """(() => {
    const notes = [...document.querySelectorAll('.footnotes li[id]')];
    const below = [...document.querySelectorAll('.ties > *, .ties section > *, .foot')];
    const boxes = (elements) => elements.map(element => [element, element.getBoundingClientRect()]);
    const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return boxes(notes).flatMap(([note, box]) => {
        const em = parseFloat(getComputedStyle(note).fontSize);
        const over = boxes([...notes.filter(other => other !== note), ...below]).filter(([, other]) => meet(box, other));
        return [
            ...(box.width < 9 * em ? [`${note.id} is ${Math.round(box.width)} px wide`] : []),
            ...over.map(([other]) => `${note.id} lies over ${other.id || other.className || other.tagName}`),
        ];
    });
})()"""
# What paper would cut off, as it can't be scrolled; and links that say their address and have it printed behind them again.
ON_PAPER = """[
    ...[...document.querySelectorAll('.prose :is(pre, table)')].filter(box => box.scrollWidth > box.clientWidth + 1
        || box.getBoundingClientRect().right > document.documentElement.clientWidth
    ).map(box => `${box.tagName} is cut off: ${box.scrollWidth} px in ${box.clientWidth}`),
    ...[...document.querySelectorAll('.prose a[href]')].filter(link => /^(https?:|www\\.)/.test(link.textContent)
        && /attr|http/.test(getComputedStyle(link, '::after').content)
    ).map(link => `${link.textContent.slice(0, 40)} stands there twice`),
]"""
POLICY = "addEventListener('securitypolicyviolation', e => (window.violations ||= []).push(e.violatedDirective))"


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments) -> None:
        pass


def serve(folder: pathlib.Path) -> str:
    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/"


def pages(folder: pathlib.Path, everything: bool) -> list[str]:
    found: dict[str, str] = {}
    for file in sorted(folder.rglob("*.html")):
        path = file.relative_to(folder).as_posix()
        text = file.read_text(encoding="utf-8")
        if 'http-equiv="refresh"' in text:
            continue  # It leads elsewhere before anything can be asked of it.
        kind = re.search(r'<body class="([^"]*)"', text)
        case = ['dir="rtl"' in text[:100], 'class="footnotes"' in text, 'class="in-margin"' in text]
        key = path if everything or kind is None else f"{kind.group(1)} {case}"
        # Of several pages of a kind the longest has most in it.
        if key not in found or file.stat().st_size > (folder / found[key]).stat().st_size:
            found[key] = path
    return sorted(found.values())


def look(page, base: str, path: str, scheme: str, axe: Axe, shots: pathlib.Path | None) -> list[str]:
    mistakes: list[str] = []
    page.on("console", lambda message: mistakes.append(f"console: {message.text}"))
    page.on("request", lambda request: request.url.startswith(base) or mistakes.append(f"asks for {request.url}"))
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(base + path.removesuffix("index.html"))
    for width in [1280, 360]:
        page.set_viewport_size({"width": width, "height": 900})
        for violation in axe.run(page, options=RULES).response["violations"]:
            nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
            mistakes.append(f"{violation['id']} at {width} px: {violation['help']}: {nodes}")
        if shots:
            name = path.removesuffix("/index.html").replace("/", "-").removesuffix(".html")
            page.screenshot(path=str(shots / f"{name}-{width}-{scheme}.png"), full_page=True)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        if (wide := page.evaluate(OVERFLOW)) > 0:
            mistakes.append(f"{wide} px too wide at {width} px")
        for label in page.evaluate(OUTSIDE):
            mistakes.append(f"“{label}” of the menu is out of sight at {width} px")
        for word in page.evaluate(TORN):
            mistakes.append(f"“{word}” in a heading is torn in two at {width} px")
        mistakes += [f"“{part}” is cut off at {width} px" for part in page.evaluate(CLIPPED)]
        mistakes += [f"the card “{card}” is wider than the window at {width} px" for card in page.evaluate(WIDE_CARDS)]
        mistakes += [f"{mistake} at {width} px" for mistake in page.evaluate(FOOTNOTES)]
        if width == 360:
            mistakes += [f"“{link}” is too low for a thumb at {width} px" for link in page.evaluate(SMALL_TARGETS)]
            mistakes += [f"{mistake}, and stands above it, at {width} px" for mistake in page.evaluate(OUT_OF_ORDER)]
    page.set_viewport_size({"width": 1280, "height": 900})
    for percent in [150, 200]:
        page.evaluate(f"document.documentElement.style.fontSize = '{percent}%'")
        if (wide := page.evaluate(OVERFLOW)) > 0:
            mistakes.append(f"{wide} px too wide with text at {percent} %")
        mistakes += [f"{mistake} with text at {percent} %" for mistake in page.evaluate(FOOTNOTES)]
    page.evaluate("document.documentElement.style.fontSize = ''")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 672, "height": 900})
    mistakes += [f"{mistake} on paper" for mistake in page.evaluate(ON_PAPER)]
    for directive in page.evaluate("window.violations || []"):
        # The line above sets a style from outside of the page, which its policy rightly refuses to know.
        mistakes.append(f"breaks its own policy: {directive}")
    return mistakes


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--shots", type=pathlib.Path)
    options = parser.parse_args()
    chromium = shutil.which("chromium")
    if chromium is None:
        print("check_pages: there is no chromium; install it with: apt-get install chromium", file=sys.stderr)
        return 1
    if options.shots:
        options.shots.mkdir(parents=True, exist_ok=True)
    base = serve(options.folder)
    names = pages(options.folder, options.all)
    if not names:
        print(f"check_pages: there are no pages in {options.folder}", file=sys.stderr)
        return 1
    found: list[str] = []
    axe = Axe()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for scheme in ["light", "dark"]:
            context = browser.new_context(color_scheme=scheme, bypass_csp=False, reduced_motion="reduce")
            context.add_init_script(POLICY)
            for path in names:
                page = context.new_page()
                found += [f"{path} ({scheme}): {mistake}" for mistake in look(page, base, path, scheme, axe, options.shots)]
                page.close()
            context.close()
        browser.close()
    for line in found:
        print(line)
    print(json.dumps({"pages": len(names), "schemes": 2, "found": len(found)}))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
