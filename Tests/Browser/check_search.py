"""Searches a generated site in a real browser: check_search.py FOLDER [--queries QUERY,QUERY...] [--shots FOLDER]

Without --queries the site is the example's, and this is checked: a beginning of a word, accents, several words, words that
nothing has, that what is quoted stands in a page's text, the keyboard alone, an address with a query, the page without
script and from a disk, and axe-core's opinion of a page with results in both colour schemes. With --queries each is typed
into a page of its own. In both cases nothing may break the page's policy, come from elsewhere, or cost more than BUDGET
bytes: shards, cards and passages together, not compressed. Ends with 1 and a list where something was found.
"""

import argparse
import json
import pathlib
import shutil
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, sync_playwright

from check_pages import OVERFLOW, POLICY, RULES, WIDTHS, serve

BUDGET = 100_000


class Visit:
    """A page of the site with what it fetched and what was wrong."""

    def __init__(self, context, base: str, path: str = "search/") -> None:
        self.page: Page = context.new_page()
        self.base = base
        self.mistakes: list[str] = []
        self.fetched: dict[str, int] = {}
        self.page.on("console", lambda message: self.mistakes.append(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: self.mistakes.append(f"error: {error}"))
        self.page.on("response", self.note)
        self.page.goto(base + path)

    def note(self, response) -> None:
        if not response.url.startswith(self.base):
            self.mistakes.append(f"asks for {response.url}")
        elif response.request.resource_type == "fetch":
            self.fetched[response.url.removeprefix(self.base)] = len(response.body())

    def expect(self, what: str, holds: bool) -> None:
        if not holds:
            self.mistakes.append(f"not so: {what}; the page says “{self.said()}” and lists {self.titles()[:4]}")

    def search(self, query: str) -> None:
        field = self.page.locator("input[type=search]")
        field.fill("")
        self.page.wait_for_timeout(300)
        field.press_sequentially(query, delay=60)
        self.settle()

    def settle(self) -> None:
        self.page.wait_for_timeout(300)
        # The page's policy forbids what waits for an expression.
        self.page.locator(".search-said:not(:empty)").wait_for(timeout=10_000)
        self.page.wait_for_load_state("networkidle")

    def said(self) -> str:
        return self.page.locator(".search-said").inner_text()

    def titles(self) -> list[str]:
        return self.page.locator(".hits h2").all_inner_texts()

    def marked(self) -> list[str]:
        return [text.lower() for text in self.page.locator(".hits mark").all_inner_texts()]

    def focused(self) -> str:
        return self.page.evaluate("document.activeElement.tagName + ' ' + (document.activeElement.textContent || '')").strip()

    def finish(self) -> list[str]:
        for directive in self.page.evaluate("window.violations || []"):
            self.mistakes.append(f"breaks its own policy: {directive}")
        if sum(self.fetched.values()) > BUDGET:
            self.mistakes.append(f"fetched {sum(self.fetched.values())} bytes")
        self.page.close()
        return self.mistakes


def finds(context, base: str) -> list[str]:
    """What is found, query by query."""
    found: list[str] = []
    for query, holds in [
        ("ambas", lambda visit: any("ambassador" in mark for mark in visit.marked())),
        ("AMBASSÄDÓR", lambda visit: any("ambassador" in mark for mark in visit.marked())),
        ("ambassadors volunteered", lambda visit: len(visit.titles()) > 0 and len({m[:5] for m in visit.marked()}) > 1),
        ("aembassaedoers", lambda visit: any("ambassadors" in mark for mark in visit.marked())),
        ("l", lambda visit: visit.titles() == [] and "Two letters" in visit.said()),
        ("launch", lambda visit: "launch" in visit.titles()[0].lower()),
        ("zyxwv", lambda visit: visit.titles() == [] and "Nothing" in visit.said()),
        ("launch zyxwv", lambda visit: visit.titles() == [] and "all of these" in visit.said()),
    ]:
        visit = Visit(context, base)
        visit.search(query)
        visit.expect(f"“{query}” finds what it should", holds(visit))
        found += [f"“{query}”: {mistake}" for mistake in visit.finish()]
    visit = Visit(context, base, "search/?q=ambassadors")
    visit.settle()
    visit.expect("an address with a query searches", len(visit.titles()) > 0)
    link = visit.page.locator(".hits h2 a").first
    title = link.inner_text()
    link.click()
    visit.page.wait_for_load_state()
    heading = visit.page.locator("h1").inner_text()
    visit.page.go_back()
    visit.settle()
    visit.expect("a result leads to its page", heading == title)
    visit.expect("the way back leads to the same results", title in visit.titles())
    return found + visit.finish()


OWN_TEXT = """[...document.querySelectorAll('main .lead, main .prose')].map(text => {
    for (const mark of text.querySelectorAll('.footnote-ref, .footnote-backref')) mark.remove();
    return text.textContent;
}).join(' ')"""


def bare(text: str) -> str:
    """The letters of a text, whatever stands between them."""
    return "".join(letter for letter in text if letter.isalnum())


def quotes_the_text(context, base: str) -> list[str]:
    """That what is quoted under a title stands in the text of the page, not in what surrounds it."""
    found: list[str] = []
    reader = context.new_page()
    for query, several in [("failed differently", True), ("rota", False), ("ask first because", False), ("tickets", False)]:
        visit = Visit(context, base)
        visit.search(query)
        visit.page.wait_for_timeout(300)
        hits = visit.page.locator(".hits li").evaluate_all(
            "items => items.map(item => [item.querySelector('a').href, item.querySelector('.gist').textContent])")
        quoted = [(href, gist) for href, gist in hits if "…" in (gist[:1], gist[-1:])]
        visit.expect(f"“{query}” quotes a text", len(quoted) > int(several))
        for href, gist in quoted:
            reader.goto(href)
            if bare(gist) not in bare(reader.evaluate(OWN_TEXT)):
                found.append(f"“{query}”: {href} does not say “{gist}” in its text")
        found += [f"“{query}”: {mistake}" for mistake in visit.finish()]
        for _, gist in quoted:
            if gist.endswith((".…", ",…", ";…", ":…")):
                found.append(f"“{query}”: “{gist[-30:]}” ends with two signs")
    reader.close()
    return found


def by_keyboard(context, base: str) -> list[str]:
    visit = Visit(context, base)
    visit.page.set_viewport_size({"width": 360, "height": 640})
    visit.page.reload()
    visit.expect("one can type at once", visit.focused() == "INPUT")
    visit.expect("and the page stays where it begins", visit.page.evaluate("scrollY") == 0)
    visit.page.set_viewport_size({"width": 1280, "height": 900})
    keys = visit.page.keyboard
    visit.page.evaluate("document.activeElement.blur()")
    keys.press("/")
    visit.expect("/ leads to the field", visit.focused() == "INPUT")
    keys.type("launch", delay=60)
    visit.settle()
    titles = visit.titles()
    visit.expect("the number of pages is said", visit.said().split(" ")[0].isdigit())
    visit.expect("the words stay in the field", visit.page.input_value("input[type=search]") == "launch")
    keys.press("ArrowDown")
    visit.expect("an arrow leads to the first result", visit.focused() == f"A {titles[0]}")
    keys.press("ArrowDown")
    visit.expect("and on to the second", visit.focused() == f"A {titles[1]}")
    keys.press("ArrowUp")
    keys.press("ArrowUp")
    visit.expect("and back to the field", visit.focused() == "INPUT")
    keys.press("Tab")
    keys.press("Tab")
    visit.expect("Tab leads over the button to the first result", visit.focused() == f"A {titles[0]}")
    keys.press("Escape")
    visit.page.wait_for_timeout(100)
    visit.expect("Escape clears", visit.page.input_value("input[type=search]") == "" and visit.titles() == [])
    visit.expect("and leads back to the field", visit.focused() == "INPUT")
    return visit.finish()


# Dates and kinds of pages below a title that stand on two lines.
TORN_FACTS = """[...document.querySelectorAll('.hits .meta')].flatMap(line => {
    const range = document.createRange();
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const torn = [];
    for (let text; (text = texts.nextNode());) {
        for (const fact of text.data.matchAll(/\\d+ \\p{L}+ \\d{4}|^[^·]{2,20}$/gu)) {
            range.setStart(text, fact.index);
            range.setEnd(text, fact.index + fact[0].length);
            if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) torn.push(fact[0]);
        }
    }
    return torn;
})"""


def looks_right(context, base: str, shots: pathlib.Path | None, scheme: str) -> list[str]:
    visit = Visit(context, base, "search/?q=launch")
    visit.settle()
    visit.expect("whoever comes to results stands at their beginning", visit.focused().startswith("BODY"))
    axe = Axe()
    for width in WIDTHS:
        visit.page.set_viewport_size({"width": width, "height": 900})
        if (wide := visit.page.evaluate(OVERFLOW)) > 0:
            visit.mistakes.append(f"{wide} px too wide at {width} px")
        for violation in axe.run(visit.page, options=RULES).response["violations"]:
            nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
            visit.mistakes.append(f"{violation['id']} at {width} px: {violation['help']}: {nodes}")
        for fact in visit.page.evaluate(TORN_FACTS):
            visit.mistakes.append(f"“{fact}” is torn in two at {width} px")
        if shots:
            visit.page.screenshot(path=str(shots / f"search-{width}-{scheme}.png"), full_page=True)
    return visit.finish()


def without_help(browser, folder: pathlib.Path, base: str) -> list[str]:
    """Without script, and from a disk."""
    found: list[str] = []
    for name, script, start in [("no script", False, base), ("disk", True, folder.resolve().as_uri() + "/")]:
        context = browser.new_context(java_script_enabled=script)
        page = context.new_page()
        page.goto(start + "search/index.html")
        page.wait_for_timeout(200)
        if page.locator("form.search").is_visible():
            found.append(f"{name}: there is a field that does nothing")
        text = page.locator("main").inner_text()
        if ("needs its scripts" if name == "no script" else "on a server") not in text:
            found.append(f"{name}: the page does not say why")
        if page.locator("main a[href*='topics/']").count() != 1:
            found.append(f"{name}: no link leads to the topics")
        context.close()
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--queries")
    parser.add_argument("--shots", type=pathlib.Path)
    options = parser.parse_args()
    chromium = shutil.which("chromium")
    if chromium is None:
        print("check_search: there is no chromium; install it with: apt-get install chromium", file=sys.stderr)
        return 1
    if options.shots:
        options.shots.mkdir(parents=True, exist_ok=True)
    base = serve(options.folder)
    found: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for scheme in ["light", "dark"]:
            context = browser.new_context(color_scheme=scheme, reduced_motion="reduce")
            context.add_init_script(POLICY)
            if options.queries:
                for query in options.queries.split(",") if scheme == "light" else []:
                    visit = Visit(context, base)
                    visit.search(query)
                    print(f"“{query}”: {visit.said()} {visit.fetched} {sum(visit.fetched.values())} bytes: {visit.titles()[:2]}")
                    found += [f"“{query}”: {mistake}" for mistake in visit.finish()]
            else:
                if scheme == "light":
                    found += finds(context, base) + quotes_the_text(context, base) + by_keyboard(context, base)
                found += [f"{scheme}: {mistake}" for mistake in looks_right(context, base, options.shots, scheme)]
            context.close()
        if not options.queries:
            found += without_help(browser, options.folder, base)
        browser.close()
    for line in found:
        print(line)
    print(json.dumps({"found": len(found)}))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
