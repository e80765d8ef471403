// Searches the site without a server: fetches the few shards that a query needs, and shows what they say.
// The layout of the shards is in the documentation, under Search.
(() => {
  "use strict";
  const form = document.querySelector("form.search");
  if (!form) return;
  const input = form.querySelector("input[type=search]");
  const said = document.querySelector(".search-said");
  const list = document.querySelector(".hits");
  const more = document.querySelector(".more-hits");
  const words = form.dataset;
  const PAGE = 8;
  // Pages are fetched for their passages only while a query has cost less than this.
  const BUDGET = 90_000;
  const LONGEST = 23;

  document.querySelector(".no-script").hidden = true;
  if (location.protocol === "file:") {
    said.textContent = words.onDisk;
    return;
  }
  form.hidden = false;

  // Letters are folded as the index folds them: accents dropped, small, letters with a stroke as those without.
  const PLAIN = { "ø": "o", "đ": "d", "ł": "l", "ð": "d", "ı": "i", "ŋ": "n", "ħ": "h", "ŧ": "t", "ſ": "s", "ς": "σ",
    "ĸ": "k", "ŀ": "l", "ŉ": "n", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ĳ": "ij" };
  const fold = (text) => text
    .replace(/[A-Z\u00c0-\u052f\u1e00-\u1fff]/g, (letter) => letter.normalize("NFD").toLowerCase().normalize("NFD"))
    .replace(/[\u0300-\u036f\u00ad\u200c\u200d\ufe00-\ufe0f]/g, "")
    .replace(/[øđłðıŋħŧſςĸŀŉßæœþĳ]/g, (letter) => PLAIN[letter]);
  const WORD = /[\p{L}\p{Nd}\p{M}\u00ad\u200c\u200d]+/gu;
  const UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3021-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}";
  const RUN = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, "gu");
  const isUnspaced = (text) => new RegExp(`^[${UNSPACED}]`, "u").test(text);
  const encoder = new TextEncoder();
  // A word as its bytes, one to a character, so that words compare as the index sorts them.
  const bytes = (word) => {
    const all = encoder.encode(word);
    let end = Math.min(all.length, LONGEST);
    while (end < all.length && (all[end] & 0xc0) === 0x80) end -= 1;
    return String.fromCharCode(...all.subarray(0, end));
  };

  // What is looked for: each word with its bytes, and how to find it in a text.
  function parse(query) {
    const found = new Map();
    for (const [word] of query.matchAll(WORD)) {
      for (const [run] of fold(word).matchAll(RUN)) {
        const letters = [...run];
        const isPairs = isUnspaced(run) && letters.length > 1;
        const parts = isPairs ? letters.slice(1).map((letter, n) => letters[n] + letter) : [run];
        for (const part of parts) found.set(part, { text: part, bytes: bytes(part) });
      }
    }
    return [...found.values()].slice(0, 8);
  }

  // Fetching. Each query counts what it costs, whether or not it was in the cache.
  const base = new URL(words.index, document.baseURI);
  const root = new URL(words.root, document.baseURI);
  const held = new Map();
  function get(path, read) {
    const url = new URL(path, base).href;
    if (!held.has(url)) {
      const promise = fetch(url).then((answer) => {
        if (!answer.ok) throw new Error(`${answer.status}`);
        return read(answer);
      });
      promise.catch(() => held.delete(url));
      held.set(url, promise);
    }
    return held.get(url);
  }
  const asBytes = async (answer) => new Uint8Array(await answer.arrayBuffer());
  const asText = (answer) => answer.text();

  const unescape = (name) => name.replace(/-(..)/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  const escape = (name) => name.replace(/[^a-z0-9]/g, (c) => `-${c.charCodeAt(0).toString(16).padStart(2, "0")}`);
  let manifest;
  async function open(isFresh) {
    if (manifest && !isFresh) return manifest;
    held.clear();
    const text = await get("index.json", asText);
    const read = JSON.parse(text);
    const split = (names) => names.split(" ").filter(Boolean).map(unescape);
    read.size = text.length;
    read.nodes = new Set(split(read.nodes));
    read.groups = split(read.groups).sort();
    manifest = read;
    return read;
  }

  // The shard that knows a beginning of words: the node's own, or the last one that begins before it.
  function shardOf(prefix) {
    if (manifest.nodes.has(prefix)) return { name: prefix, isNode: true };
    let length = 0;
    while (length < prefix.length && manifest.nodes.has(prefix.slice(0, length + 1))) length += 1;
    const parent = prefix.slice(0, length);
    const letter = prefix[length];
    let best = null;
    for (const name of manifest.groups) {
      if (name.length === length + 1 && name.startsWith(parent) && name[length] <= letter) best = name;
    }
    return best === null ? null : { name: best, isNode: false };
  }

  // Reads numbers: seven bits to a byte, then bit by bit, the lowest first.
  function reader(data) {
    let at = 4;
    let bit = 0;
    const self = {
      byte: () => data[at++],
      number() {
        let value = 0;
        for (let shift = 0; ; shift += 7) {
          const byte = data[at++];
          value |= (byte & 127) << shift;
          if (!(byte & 128)) return value;
        }
      },
      bits(count) {
        let value = 0;
        for (let n = 0; n < count; n += 1) {
          value |= ((data[at] >> bit) & 1) << n;
          if (++bit === 8) { bit = 0; at += 1; }
        }
        return value;
      },
      rice(k) {
        let quotient = 0;
        while (at < data.length && self.bits(1)) quotient += 1;
        return (quotient << k) | self.bits(k);
      },
      // Calls `each` with the documents that have a word, and its weight there.
      list(count, each) {
        if (!count) return;
        const k = 31 - Math.clz32(Math.max(1, Math.floor(manifest.documents / count)));
        const w = self.bits(2);
        let next = 0;
        for (let n = 0; n < count; n += 1) {
          const document = next + self.rice(k);
          each(document, self.rice(w) + 1);
          next = document + 1;
        }
      },
    };
    return self;
  }

  // Which documents have a word that begins so, with how well each fits.
  async function lookUp(word, cost) {
    const shard = shardOf(word.bytes);
    if (!shard) return new Map();
    const data = await get(`words/w${escape(shard.name)}.bin`, asBytes);
    cost.bytes += data.length;
    const stamp = (data[0] | data[1] << 8 | data[2] << 16 | data[3] << 24) >>> 0;
    if (stamp !== manifest.stamp) throw new Error("stale");
    const read = reader(data);
    const exact = new Map();
    const any = new Map();
    const note = (document, weight) => any.set(document, Math.max(weight, any.get(document) ?? 0));
    if (shard.isNode) {
      const counts = [read.number(), read.number()];
      read.list(counts[0], (document, weight) => exact.set(document, weight));
      read.list(counts[1], note);
    } else {
      const terms = [];
      let before = "";
      for (let left = read.number(); left > 0; left -= 1) {
        let term = before.slice(0, read.byte());
        for (let rest = read.byte(); rest > 0; rest -= 1) term += String.fromCharCode(read.byte());
        terms.push([term, read.number()]);
        before = term;
      }
      for (const [term, count] of terms) {
        if (!term.startsWith(word.bytes)) read.list(count, () => {});
        else if (term === word.bytes) read.list(count, (document, weight) => { exact.set(document, weight); note(document, weight); });
        else read.list(count, note);
      }
    }
    const rarity = (count) => Math.log(1 + manifest.documents / Math.max(1, count));
    const scores = new Map();
    for (const [document, weight] of any) {
      const own = exact.get(document);
      scores.set(document, 0.5 * rarity(any.size) * weight + (own ? rarity(exact.size) * own : 0));
    }
    return scores;
  }

  // The same, or as “Schaefer” is “Schäfer” for those who have no ä, where nothing is written so.
  async function lookUpEither(word, cost) {
    const scores = await lookUp(word, cost);
    const other = word.text.replace(/([aou])e/g, "$1");
    if (scores.size || other === word.text) return scores;
    Object.assign(word, { text: other, bytes: bytes(other) });
    return lookUp(word, cost);
  }

  // The documents that have all words, the best first; among equals those that come first in the index.
  async function find(wanted, cost) {
    await open(false);
    cost.bytes += manifest.size;
    let all;
    try {
      all = await Promise.all(wanted.map((word) => lookUpEither(word, cost)));
    } catch {
      // The site may have changed since the list of shards was fetched.
      await open(true);
      all = await Promise.all(wanted.map((word) => lookUpEither(word, cost)));
    }
    all.sort((left, right) => left.size - right.size);
    // What was learned counts for more than the session that it was said in, and than pages about the site.
    const likely = (document) =>
      document >= manifest.pages ? 0.5 : document >= manifest.topics ? 1.5 : document >= manifest.sessions ? 0.6 : 1;
    const hits = [];
    for (const [document, score] of all[0] ?? []) {
      let sum = score;
      if (all.every((scores) => scores.has(document) && (scores === all[0] || (sum += scores.get(document)) >= 0))) {
        hits.push([document, sum * likely(document)]);
      }
    }
    return hits.sort((left, right) => right[1] - left[1] || left[0] - right[0]).map(([document]) => document);
  }

  // Where in a text the wanted words are: from, to, and which.
  function places(text, wanted) {
    const found = [];
    for (const match of text.matchAll(WORD)) {
      const folded = fold(match[0]);
      if (isUnspaced(folded) || [...folded.matchAll(RUN)].length > 1) {
        for (const word of wanted) {
          for (let at = folded.indexOf(word.text); at >= 0 && folded.length === match[0].length; at = folded.indexOf(word.text, at + 1)) {
            found.push([match.index + at, match.index + at + word.text.length, word]);
          }
        }
        continue;
      }
      const own = wanted.find((word) => bytes(folded).startsWith(word.bytes));
      if (own) found.push([match.index, match.index + match[0].length, own]);
    }
    return found.sort((left, right) => left[0] - right[0]);
  }

  // Puts a text into an element, with what was looked for marked.
  function mark(element, text, wanted) {
    element.textContent = "";
    let at = 0;
    for (const [from, to] of places(text, wanted)) {
      if (to <= at) continue;
      const start = Math.max(from, at);
      if (start > at || !element.lastChild || element.lastChild.nodeName !== "MARK") {
        element.append(text.slice(at, start), document.createElement("mark"));
      }
      element.lastChild.append(text.slice(start, to));
      at = to;
    }
    element.append(text.slice(at));
  }

  // The words of a page of ours: its first paragraph and its text, without what stands around them and without tags.
  function plain(page) {
    const text = /<p class="lead[ "][^]*?<\/p>|<div class="prose[ "][^]*?(?=<footer|<aside|<section class="list|<\/article>|<\/main>)/g;
    return [...page.slice(page.indexOf("<main")).matchAll(text)].map((match) => match[0]).join(" ")
      .replace(/<sup[^]*?<\/sup>|<a [^>]*footnote-backref[^]*?<\/a>/g, "")
      .replace(/<\/h[1-6]>/g, ": ").replace(/<\/?(?:a|b|i|em|del|code|span|mark|strong)\b[^>]*>/g, "").replace(/<[^>]*>/g, " ")
      .replace(/&(lt|gt|quot|#39|amp);/g, (_, name) => ({ lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" })[name])
      .replace(/\s+/g, " ");
  }

  // The passage of some 200 characters in which most of the words are.
  function passage(text, wanted) {
    const found = places(text, wanted);
    let best = null;
    for (let first = 0, last = 0; first < found.length; first += 1) {
      while (last < found.length && found[last][1] - found[first][0] < 180) last += 1;
      const count = new Set(found.slice(first, last).map((place) => place[2])).size;
      if (!best || count > best.count) best = { at: found[first][0], count };
      if (best.count === wanted.length) break;
    }
    if (!best) return null;
    let start = Math.max(0, best.at - 60);
    if (start) start = text.indexOf(" ", start) + 1 || best.at;
    start = Math.min(start, best.at);
    let end = Math.min(text.length, start + 220);
    if (end < text.length) end = Math.max(text.lastIndexOf(" ", end), best.at + 20);
    const isCut = end < text.length;
    // A sentence that ends has its stop, and needs no other.
    const said = isCut ? text.slice(start, end).replace(/[\s,;:–—-]+$/, "") : text.slice(start, end);
    return (start ? "…" : "") + said + (isCut && !/[.!?…]$/.test(said) ? "…" : "");
  }

  const href = (path) => new URL(path + (words.namesFiles && path.endsWith("/") ? "index.html" : ""), root).href;

  async function card(document, cost) {
    const size = manifest.cards;
    const text = await get(`cards/c${Math.floor(document / size)}.json`, asText);
    const file = JSON.parse(text);
    if (!cost.files.has(file.first)) cost.bytes += encoder.encode(text).length;
    cost.files.add(file.first);
    if (file.stamp !== manifest.stamp) throw new Error("stale");
    const [title, path, kind, event, day, gist, kilobytes] = file.cards[document % size];
    return { title, path, kind, event: event < 0 ? "" : file.events[event], day, gist, size: kilobytes * 1000 };
  }

  function item(hit, wanted) {
    const element = document.createElement("li");
    const title = document.createElement("h2");
    const link = document.createElement("a");
    link.href = href(hit.path);
    mark(link, hit.title, wanted);
    title.append(link);
    const meta = document.createElement("p");
    meta.className = "meta";
    const kind = words[`kind${hit.kind}`];
    for (const fact of [kind, hit.event, hit.day].filter(Boolean)) {
      meta.append(Object.assign(document.createElement("span"), { textContent: fact }), " ");
    }
    const gist = document.createElement("p");
    gist.className = "gist";
    mark(gist, hit.gist, wanted);
    element.append(title, meta, gist);
    element.gist = gist;
    return element;
  }

  // Where neither title nor gist show the words, the page itself does, as long as that is not dear.
  async function addPassages(shown, wanted, cost, isCurrent) {
    for (const { hit, element } of shown) {
      const seen = new Set(places(`${hit.title} ${hit.gist}`, wanted).map((place) => place[2]));
      if (seen.size === wanted.length || !hit.size || cost.bytes + hit.size > BUDGET) continue;
      const page = await get(href(hit.path), asText).catch(() => "");
      if (!isCurrent()) return;
      cost.bytes += encoder.encode(page).length;
      const found = passage(plain(page), wanted);
      if (found) mark(element.gist, found, wanted);
    }
  }

  let turn = 0;
  let latest = null;
  const say = (key) => { said.textContent = words[key]; };
  // Each language has its own forms for numbers.
  function sayFound(count) {
    const language = document.documentElement.lang;
    const forms = JSON.parse(words.found);
    const text = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
    said.textContent = text.replace("{n}", count.toLocaleString(language));
  }

  async function showMore() {
    const { own, hits, wanted, cost } = latest;
    const isCurrent = () => own === turn;
    const next = hits.slice(list.children.length, list.children.length + PAGE);
    const cards = await Promise.all(next.map((document) => card(document, cost)));
    if (!isCurrent()) return null;
    const shown = cards.map((hit) => ({ hit, element: item(hit, wanted) }));
    list.append(...shown.map(({ element }) => element));
    list.hidden = !list.children.length;
    more.hidden = list.children.length >= hits.length;
    addPassages(shown, wanted, cost, isCurrent).then(() => { form.dataset.cost = cost.bytes; });
    return shown[0]?.element;
  }

  async function search(isSubmitted) {
    const own = ++turn;
    const query = input.value;
    const wanted = parse(query);
    const address = new URL(location.href);
    if (query.trim()) address.searchParams.set("q", query);
    else address.searchParams.delete("q");
    history.replaceState(null, "", address);
    if (!wanted.length || (!isSubmitted && query.trim().length < 2 && /^[\x00-\x7f]*$/.test(query))) {
      list.textContent = "";
      said.textContent = query.trim() ? words.tooShort : "";
      list.hidden = more.hidden = true;
      return;
    }
    try {
      const cost = { bytes: 0, files: new Set() };
      const hits = await find(wanted, cost);
      if (own !== turn) return;
      latest = { own, hits, wanted, cost };
      list.textContent = "";
      await showMore();
      if (own !== turn) return;
      if (!hits.length) say(wanted.length > 1 ? "foundNoneOfAll" : "foundNone");
      else sayFound(hits.length);
    } catch {
      if (own !== turn) return;
      manifest = undefined;
      list.textContent = "";
      list.hidden = more.hidden = true;
      said.textContent = words.failed;
    }
  }

  let timer;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, 250, false);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search(true);
  });
  more.addEventListener("click", async () => {
    const first = await showMore().catch(() => null);
    first?.querySelector("a").focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const links = [...list.querySelectorAll("h2 a")];
    const at = links.indexOf(document.activeElement);
    const isInput = document.activeElement === input;
    if (event.key === "/" && !document.activeElement.matches("input, textarea, select")) {
      event.preventDefault();
      input.focus();
      input.select();
    } else if (event.key === "Escape" && (isInput || at >= 0)) {
      event.preventDefault();
      input.value = "";
      input.focus();
      clearTimeout(timer);
      search(false);
    } else if (event.key === "ArrowDown" && (isInput || at >= 0)) {
      const next = links[at + 1];
      if (next) { event.preventDefault(); next.focus(); }
    } else if (event.key === "ArrowUp" && at >= 0) {
      event.preventDefault();
      (links[at - 1] ?? input).focus();
    }
  });

  input.value = new URL(location.href).searchParams.get("q") ?? input.value;
  // Whoever comes to search can type; whoever comes back to results is left where they were.
  if (input.value) search(true);
  else if (!location.hash) input.focus({ preventScroll: true });
})();
