// What it says stands in `texts`, in the language of the event, which the program writes above this.
// The pages work without this. It adds news as it comes, and taps that wait for the net.
(() => {
  const body = document.body;
  const net = document.getElementById("net");
  const announcer = document.getElementById("announce");
  const key = "unconf taps";
  let revision = body.dataset.revision || "";

  const say = (text) => {
    announcer.textContent = "";
    setTimeout(() => { announcer.textContent = text; }, 60);
  };
  const lot = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  };

  // A page as a document: scripts in it don't run, and nothing is made from text.
  const fetchPage = (address) => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.timeout = 15000;
    request.onload = () => (request.status === 200 && request.response ? resolve(request.response)
      : request.status === 205 ? resolve(null) : reject(new Error(String(request.status))));
    request.onerror = request.ontimeout = () => reject(new Error("net"));
    request.send();
  });

  const isBusy = (part) => {
    const active = document.activeElement;
    return part.contains(active) && active.matches("input, textarea, select");
  };

  // What somebody has opened or typed is theirs: it neither makes a part differ, nor is it lost when the part is new.
  const bare = (part) => {
    const copy = part.cloneNode(true);
    for (const one of copy.querySelectorAll("details[open]")) one.removeAttribute("open");
    for (const one of copy.querySelectorAll("[data-until]")) { one.textContent = ""; one.classList.remove("over"); }
    return copy;
  };
  const carry = (old, part) => {
    for (const one of old.querySelectorAll("details[open]")) {
      const title = one.querySelector("summary").textContent;
      const again = [...part.querySelectorAll("details")].find((other) => other.querySelector("summary").textContent === title);
      if (again) again.open = true;
    }
    for (const field of old.querySelectorAll("input[id], textarea[id]")) {
      const again = part.querySelector("#" + CSS.escape(field.id));
      if (again && field.type !== "checkbox" && field.value !== field.defaultValue) again.value = field.value;
    }
  };

  const take = (page, highlights) => {
    for (const fresh of page.querySelectorAll("[data-live][id]")) {
      const old = document.getElementById(fresh.id);
      if (!old || bare(old).isEqualNode(bare(fresh)) || isBusy(old)) continue;
      const focused = old.contains(document.activeElement) ? document.activeElement : null;
      const place = focused && (focused.dataset.level || focused.textContent);
      const part = document.importNode(fresh, true);
      carry(old, part);
      old.replaceWith(part);
      tick();
      if (place) {
        const again = [...part.querySelectorAll("a, button")].find((one) => (one.dataset.level || one.textContent) === place);
        if (again) again.focus({ preventScroll: true });
      }
      if (highlights && part.matches("td, li")) part.classList.add("changed");
    }
    narrow();
    if (page.body.dataset.now) body.dataset.now = page.body.dataset.now;
    revision = page.body.dataset.revision || revision;
  };

  // A list that is narrowed while somebody types; the board itself is asked with Enter, and knows the shops' codes, too.
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const narrow = () => {
    for (const box of document.querySelectorAll("input[data-find]")) {
      const words = box.value === box.defaultValue ? [] : fold(box.value).split(/\s+/);
      for (const item of document.querySelectorAll("#" + box.dataset.find + " [data-words]")) {
        item.hidden = !words.every((word) => (" " + fold(item.dataset.words)).includes(" " + word));
      }
    }
  };
  document.addEventListener("input", narrow);

  // Whoever was put out sees nothing any more, at once; a page that is being left for another is gone anyway.
  let leaving = false;
  addEventListener("beforeunload", () => { leaving = true; setTimeout(() => { leaving = false; }, 5000); });
  const goOut = () => {
    if (leaving) return;
    if (location.pathname.startsWith("/do/")) location.replace("/"); else location.reload();
  };

  let refreshing = false;
  let again = false;
  const refresh = async (highlights) => {
    if (refreshing) { again = true; return; }
    refreshing = true;
    try {
      const isBoard = body.classList.contains("live-board") && location.search === "";
      let page = isBoard && highlights ? await fetchPage("/board/changes?since=" + encodeURIComponent(revision)) : null;
      if (!page) page = await fetchPage(location.pathname + location.search.replace(/([?&])done=[a-z-]+/, "$1"));
      take(page, highlights);
    } catch (error) {
      // The next news, or the next load, brings it. A screen or a desk whose key was taken says so instead of showing what was.
      if (body.matches(".screen, .live-desk") && ["401", "403"].includes(error.message)) goOut();
    }
    refreshing = false;
    if (again) { again = false; refresh(highlights); }
  };

  // What ends at a certain time is counted down, by the board's clock and not by the phone's.
  const two = (number) => String(number).padStart(2, "0");
  let ahead = 0;
  const set = () => { if (body.dataset.now) ahead = Number(body.dataset.now) * 1000 - Date.now(); };
  const tick = () => {
    for (const timer of document.querySelectorAll("[data-until]")) {
      const left = Math.round((Number(timer.dataset.until) * 1000 - Date.now() - ahead) / 1000);
      const text = (left < 0 ? "+" : "") + Math.floor(Math.abs(left) / 60) + ":" + two(Math.abs(left) % 60);
      if (timer.textContent !== text) timer.textContent = text;
      timer.classList.toggle("over", left < 0);
    }
  };
  set();
  tick();
  new MutationObserver(set).observe(body, { attributeFilter: ["data-now"] });
  setInterval(tick, 1000);

  // News. The browser comes back by itself when the line breaks; we spread the phones so that they don't all come at once.
  let source = null;
  let silent = 0;
  const listen = () => {
    source = new EventSource("/events");
    source.addEventListener("change", (event) => {
      silent = 0;
      showNet();
      if (event.lastEventId === revision) return;
      if (event.data) say(event.data);
      setTimeout(() => refresh(true), Math.random() * 300);
    });
    source.addEventListener("gone", () => { source.close(); goOut(); });
    source.onerror = () => {
      silent += 1;
      showNet();
      if (source.readyState === EventSource.CLOSED) setTimeout(listen, 2000 + Math.random() * 8000);
    };
  };

  // Taps that wait: topic numbers and names drawn by lot, nobody's name.
  const read = () => { try { return JSON.parse(localStorage.getItem(key)) || []; } catch { return []; } };
  const write = (taps) => { try { localStorage.setItem(key, JSON.stringify(taps)); } catch { /* Then they live as long as the page. */ } };
  let waiting = read();

  const showNet = () => {
    const told = [];
    if (!navigator.onLine || silent > 1) told.push(texts.noNet);
    if (waiting.length) told.push(waiting.length === 1 ? texts.oneWaits : texts.wait.replace("{n}", waiting.length));
    net.hidden = told.length === 0;
    const text = told.join(" ");
    if (net.textContent !== text) net.textContent = text;
  };

  const send = (tap) => fetch(tap.path, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "application/json", "Idempotency-Key": tap.id },
    body: tap.fields,
    credentials: "same-origin",
    redirect: "error",
    signal: AbortSignal.timeout ? AbortSignal.timeout(20000) : undefined,
  });

  let sending = false;
  let pause = 1000;
  const flush = async () => {
    if (sending || waiting.length === 0) { showNet(); return; }
    sending = true;
    const tap = waiting[0];
    try {
      const answer = await send(tap);
      if (answer.status >= 500 || answer.status === 429) throw new Error("later");
      const told = await answer.json().catch(() => ({}));
      waiting = read().filter((other) => other.id !== tap.id);
      write(waiting);
      pause = 1000;
      if (answer.ok) say(told.done || texts.saved); else refuse(told, answer.status);
      if (waiting.length === 0) await refresh(false);
    } catch {
      pause = Math.min(pause * 2, 30000);
    }
    sending = false;
    showNet();
    if (waiting.length) setTimeout(flush, waiting[0] === tap ? pause * (0.5 + Math.random()) : 0);
  };

  const refuse = (told, status) => {
    const box = document.createElement("div");
    box.className = "said refused";
    box.setAttribute("role", "alert");
    for (const text of [told.message || (status === 401 ? texts.forgotten : texts.notTaken), told.help]) {
      if (!text) continue;
      const line = document.createElement("p");
      line.textContent = text;
      box.append(line);
    }
    for (const old of document.querySelectorAll(".said")) old.remove();
    document.getElementById("main").prepend(box);
    box.scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("form[data-tap]")) return;
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(form, event.submitter));
    fields.delete("back");
    const button = event.submitter || form.querySelector("button");
    if (button.hasAttribute("aria-pressed")) {
      const on = button.getAttribute("aria-pressed") !== "true";
      for (const other of form.querySelectorAll("[aria-pressed]")) other.setAttribute("aria-pressed", "false");
      button.setAttribute("aria-pressed", String(on));
      if (button.dataset.level) button.value = on ? "none" : button.dataset.level;
    }
    button.classList.add("pending");
    waiting = read();
    waiting.push({ id: lot(), path: form.getAttribute("action"), fields: fields.toString() });
    write(waiting);
    flush();
  });

  // With a mouse a card is dragged; what it comes to is the form that two taps would have found.
  let dragged = null;
  document.addEventListener("dragstart", (event) => {
    const card = event.target instanceof Element && event.target.closest("[data-topic]");
    if (!card) return;
    dragged = { topic: card.dataset.topic, seen: card.dataset.seen };
    event.dataTransfer.effectAllowed = "move";
  });
  document.addEventListener("dragend", () => { dragged = null; });
  const cellUnder = (event) => dragged && event.target instanceof Element && event.target.closest("td[data-live]");
  document.addEventListener("dragover", (event) => { if (cellUnder(event)) event.preventDefault(); });
  document.addEventListener("drop", async (event) => {
    const cell = cellUnder(event);
    if (!cell) return;
    event.preventDefault();
    const { topic, seen } = dragged;
    try {
      const there = (await fetchPage("/desk?topic=" + topic)).getElementById(cell.id);
      const form = there.querySelector("form[action='/do/place'], form[action='/do/swap']");
      if (form) {
        const own = document.importNode(form, true);
        own.elements.seen.value = seen;
        own.hidden = true;
        body.append(own);
        own.requestSubmit();
        own.remove();
      } else if (!there.querySelector("[data-topic='" + topic + "']")) {
        refuse({ message: there.querySelector("p:not(.where)").textContent }, 0);
      }
    } catch {
      refuse({ message: texts.cardStays }, 0);
    }
  });

  // A note saves itself while somebody writes; what two write at once is put together by the board.
  for (const form of document.querySelectorAll("form[data-autosave]")) {
    const text = form.elements.text;
    const base = form.elements.base;
    const status = form.querySelector(".saved");
    let timer = 0;
    let saving = false;
    const save = async () => {
      if (saving || text.value === base.value) return;
      saving = true;
      const sent = text.value;
      status.textContent = texts.saving;
      try {
        const answer = await send({ id: lot(), path: form.getAttribute("action"), fields: new URLSearchParams(new FormData(form)).toString() });
        const told = await answer.json().catch(() => ({}));
        if (answer.ok) {
          // Typing went on meanwhile: then only what was saved is the new beginning.
          if (text.value === sent && typeof told.text === "string" && told.text !== sent) text.value = told.text;
          base.value = text.value === sent || text.value === told.text ? told.text : sent;
          status.textContent = told.notices && told.notices.length ? texts.both : texts.saved;
        } else {
          status.textContent = told.message || texts.notSaved;
        }
      } catch {
        status.textContent = texts.notSavedYet;
        timer = setTimeout(save, 5000);
      }
      saving = false;
      if (text.value !== base.value && !timer) timer = setTimeout(() => { timer = 0; save(); }, 1500);
    };
    text.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(() => { timer = 0; save(); }, 1200); });
    form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(timer); timer = 0; save(); });
    addEventListener("online", save);
    addEventListener("beforeunload", (event) => { if (text.value !== base.value) event.preventDefault(); });
  }

  // Forms of text are not kept anywhere but in the page: without the net they say so, and stay as they are.
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented || event.target.method !== "post" || navigator.onLine) return;
    event.preventDefault();
    refuse({ message: texts.notSent, help: texts.textStays }, 0);
  });

  // What was said before about the same thing, while somebody types a pitch.
  for (const form of document.querySelectorAll("form[data-similar]")) {
    const place = document.getElementById("similar");
    let timer = 0;
    let last = "";
    const look = async () => {
      const text = form.elements.title.value.trim();
      if (text === last || text.length < 8) return;
      last = text;
      try {
        const answer = await fetch("/api/v1/similar?text=" + encodeURIComponent(text.slice(0, 300)));
        const found = (await answer.json()).similar;
        place.replaceChildren();
        if (found.length === 0) return;
        const title = document.createElement("h2");
        title.className = "kicker";
        title.textContent = texts.similar;
        const list = document.createElement("ul");
        for (const one of found) {
          const item = document.createElement("li");
          const link = document.createElement(one.path ? "a" : "span");
          if (one.path) link.setAttribute("href", one.path);
          link.textContent = one.title;
          item.append(link);
          list.append(item);
        }
        const section = document.createElement("section");
        section.className = "list similar";
        section.append(title, list);
        place.append(section);
      } catch { /* It is only a help. */ }
    };
    form.elements.title.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(look, 500); });
  }

  // A link that lets somebody in should not stay where others see it.
  if (document.querySelector("form[data-comein]")) history.replaceState(null, "", "/");
  if (/[?&]done=/.test(location.search)) {
    history.replaceState(null, "", location.pathname + location.search.replace(/[?&]done=[a-z-]+/, "") + location.hash);
  }

  addEventListener("online", () => { silent = 0; flush(); refresh(false); });
  addEventListener("offline", showNet);
  addEventListener("pagehide", () => source && source.close());
  addEventListener("pageshow", (event) => { if (event.persisted) { listen(); refresh(false); } });
  // “In 12 minutes” has to become eleven; the desk and the door see who has come in meanwhile.
  const rest = body.classList.contains("live-desk") ? 8000 : body.classList.contains("screen") ? 20000
    : document.getElementById("nownext") ? 60000 : 0;
  setInterval(() => { if (!document.hidden && rest) refresh(false); }, rest || 60000);
  showNet();
  if (waiting.length) flush();
  if (window.EventSource) listen();
})();
