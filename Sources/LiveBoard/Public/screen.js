"use strict";
// A wall turns its sheets by itself, keeps its clock, rings the bell, and comes back by itself.
(() => {
  const body = document.body;
  // The board's clock counts, not the screen's.
  let ahead = 0;
  const set = () => { ahead = Number(body.dataset.now) * 1000 - Date.now(); };
  set();
  new MutationObserver(set).observe(body, { attributeFilter: ["data-now"] });
  const now = () => Date.now() + ahead;
  const two = (number) => String(number).padStart(2, "0");

  const tick = () => {
    const clock = document.getElementById("clock");
    if (clock) {
      const local = new Date(now() + Number(clock.dataset.zone) * 1000);
      clock.textContent = two(local.getUTCHours()) + ":" + two(local.getUTCMinutes());
    }
  };

  // The bell: a tone where the browser lets us, and light in any case.
  let sound = null;
  const tone = () => {
    try {
      sound = sound || new AudioContext();
      for (const [number, pitch] of [880, 1174.7, 880].entries()) {
        const [voice, loudness] = [sound.createOscillator(), sound.createGain()];
        const at = sound.currentTime + number * 0.45;
        voice.frequency.value = pitch;
        loudness.gain.setValueAtTime(0.0001, at);
        loudness.gain.exponentialRampToValueAtTime(0.5, at + 0.02);
        loudness.gain.exponentialRampToValueAtTime(0.0001, at + 1.1);
        voice.connect(loudness).connect(sound.destination);
        voice.start(at);
        voice.stop(at + 1.2);
      }
    } catch { /* Then it is light alone. */ }
  };
  const ring = () => {
    body.classList.add("ringing");
    setTimeout(() => body.classList.remove("ringing"), 4000);
    tone();
  };
  // A bell that lies far back, as after a night with the lid closed, is not rung.
  let rung = now();
  const bells = () => {
    const present = now();
    const times = [...document.querySelectorAll("[data-bells]")].map((part) => part.dataset.bells).join(" ").split(" ");
    if (times.some((text) => { const at = Number(text) * 1000; return text && at > rung && at <= present && present - at < 20000; })) ring();
    rung = present;
  };

  // The sheets.
  let shown = "";
  const sheets = () => [...document.querySelectorAll(".sheet")];
  const show = (sheet) => {
    for (const other of sheets()) other.hidden = other !== sheet;
    shown = sheet ? sheet.id : "";
  };
  const turn = () => {
    const all = sheets();
    if (all.length) show(all[(all.findIndex((sheet) => sheet.id === shown) + 1) % all.length]);
  };

  // What has changed is lit up for a moment.
  const texts = new Map();
  const look = (isFirst) => {
    for (const line of document.querySelectorAll("li[id]")) {
      if (!isFirst && texts.get(line.id) !== line.textContent) line.classList.add("changed");
      texts.set(line.id, line.textContent);
    }
  };

  const first = sheets().find((sheet) => !sheet.hidden);
  shown = first ? first.id : "";
  look(true);
  tick();
  setInterval(() => { tick(); bells(); }, 1000);
  const place = document.getElementById("sheets");
  if (place) setInterval(turn, Number(place.dataset.stay) * 1000);
  new MutationObserver(() => {
    const all = sheets();
    if (all.length) show(all.find((sheet) => sheet.id === shown) || all[0]);
    look(false);
  }).observe(document.getElementById("main"), { childList: true });
  // A screen that goes dark shows nobody anything.
  const stayAwake = () => { if (navigator.wakeLock && !document.hidden) navigator.wakeLock.request("screen").catch(() => {}); };
  document.addEventListener("visibilitychange", stayAwake);
  stayAwake();
})();
