// A roll-call that works without a network: each mark is kept in this browser at once, is sent when
// there is a network, and says how far it has come. The server decides what stands.
"use strict";

(() => {
  const form = document.querySelector("form[data-roll-call]");
  if (!form) return;
  const words = form.dataset;
  const place = `bd-roll-call ${words.account} ${location.pathname}`;
  const isCorrection = form.action.endsWith("/correct");
  const rows = new Map([...form.querySelectorAll("[data-enrolment]")].map((row) => [row.dataset.enrolment, row]));
  const note = document.querySelector("[data-network]") || form.insertBefore(document.createElement("p"), form.firstChild);
  // What waits: marks by enrolment, the batch that is on its way, whether to close behind them.
  let kept = { marks: {}, batch: null, close: false };
  let formMark = words.mark;
  let timer = null;
  let pause = 2000;
  let isSending = false;

  const save = () => {
    if (!Object.keys(kept.marks).length && !kept.batch && !kept.close) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(kept));
  };
  const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const waiting = () => {
    const sent = kept.batch ? kept.batch.marks.map((mark) => mark[0]) : [];
    return new Set([...sent, ...Object.keys(kept.marks)]).size;
  };

  const state = (row, text, tone) => {
    const box = row.querySelector("[data-state]");
    box.textContent = text;
    box.dataset.state = tone;
  };
  const tell = (text, link) => {
    note.hidden = !text;
    note.textContent = text || "";
    if (!link) return;
    const way = document.createElement("a");
    way.href = words.signIn;
    way.textContent = words.enter;
    note.append(" ", way);
  };

  const markOf = (row) => {
    const chosen = row.querySelector("input[type=radio]:checked");
    const periods = row.querySelector("input:not([type=radio])");
    if (!chosen) return null;
    const isEarly = chosen.value.startsWith("*");
    const number = periods.value.trim();
    if (isEarly && !/^\d{1,2}$/.test(number)) return null;
    const status = isEarly ? chosen.value.slice(1) : chosen.value;
    const credited = isEarly || (status !== words.whole && /^\d{1,2}$/.test(number)) ? number : "";
    return `${status}.${credited}`;
  };
  const show = (row, mark) => {
    const [status, periods] = mark.split(".");
    const value = status === words.whole && periods ? `*${status}` : status;
    const radio = [...row.querySelectorAll("input[type=radio]")].find((one) => one.value === value);
    if (radio) radio.checked = true;
    row.querySelector("input:not([type=radio])").value = periods;
  };

  const count = () => {
    const numbers = new Map();
    for (const row of rows.values()) {
      const chosen = row.querySelector("input[type=radio]:checked");
      if (chosen) numbers.set(chosen.value, (numbers.get(chosen.value) || 0) + 1);
    }
    for (const box of document.querySelectorAll("[data-count]")) {
      box.textContent = String(numbers.get(box.dataset.count) || 0);
    }
  };

  const noteChange = (row) => {
    count();
    if (isCorrection) return;
    const mark = markOf(row);
    if (!mark) return;
    const enrolment = row.dataset.enrolment;
    const sent = kept.batch && kept.batch.marks.find((one) => one[0] === enrolment);
    const before = kept.marks[enrolment];
    const seen = before ? before[2] : sent ? sent[1] : row.dataset.seen;
    if (mark === seen) delete kept.marks[enrolment];
    else kept.marks[enrolment] = [enrolment, mark, seen];
    save();
    state(row, mark === seen && !sent ? (seen ? words.saved : "") : words.kept, "kept");
    plan(300);
  };

  const plan = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(send, wait);
  };

  // The form's mark belongs to a sign-in; after a new one the page has another.
  const renewed = async () => {
    const answer = await fetch(location.pathname, { redirect: "manual", cache: "no-store" });
    if (!answer.ok) return false;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("form[data-roll-call]");
    if (!fresh || fresh.dataset.account !== words.account || fresh.dataset.mark === formMark) return false;
    formMark = fresh.dataset.mark;
    return true;
  };

  const taken = (answer) => {
    for (const one of answer.answers) {
      const row = rows.get(String(one.enrolment));
      if (!row) continue;
      row.dataset.seen = one.standing;
      const isNewer = kept.marks[one.enrolment];
      if (!isNewer) state(row, one.differs ? words.differs : words.saved, one.differs ? "differs" : "saved");
    }
    const differs = answer.answers.some((one) => one.differs);
    const close = kept.batch.close;
    kept.batch = null;
    save();
    tell("");
    pause = 2000;
    if (close || answer.closed || differs) location.assign(location.pathname + (close ? "?done=closed" : ""));
    else if (Object.keys(kept.marks).length || kept.close) plan(0);
  };

  const send = async (isSecond) => {
    if (isSending && isSecond !== true) return;
    if (!kept.batch) {
      const marks = Object.values(kept.marks);
      if (!marks.length && !kept.close) return;
      kept.batch = { key: newKey(), marks, close: kept.close };
      kept.marks = {};
      kept.close = false;
      save();
    }
    isSending = true;
    for (const [enrolment] of kept.batch.marks) state(rows.get(enrolment) || form, words.sending, "sending");
    const body = new URLSearchParams([["key", kept.batch.key]]);
    if (kept.batch.close) body.append("act", "close");
    for (const mark of kept.batch.marks) body.append("m", mark.join(" ").trim());
    try {
      const answer = await fetch(words.rollCall, {
        method: "POST", body, redirect: "manual", headers: { "X-Form-Mark": formMark },
      });
      if (answer.ok) {
        taken(await answer.json());
      } else if (answer.status === 409 || answer.status === 422) {
        const refused = await answer.json();
        back();
        tell(words.refused + refused.error);
      } else if (answer.status === 401 || answer.status === 403 || answer.type === "opaqueredirect") {
        if (isSecond !== true && (await renewed())) return await send(true);
        hold();
        tell(`${words.again} ${waiting()}.`, true);
      } else throw new Error(String(answer.status));
    } catch (error) {
      hold();
      tell(`${words.offline} ${waiting()}.${kept.batch && kept.batch.close ? " " + words.closing : ""}`);
      pause = Math.min(pause * 1.6, 30000);
      plan(pause);
    } finally {
      isSending = false;
    }
  };
  const hold = () => {
    const batch = kept.batch ? kept.batch.marks.map((mark) => mark[0]) : [];
    for (const enrolment of [...batch, ...Object.keys(kept.marks)]) {
      if (rows.has(enrolment)) state(rows.get(enrolment), words.kept, "kept");
    }
  };
  // What was refused goes back among the marks that wait, for the next attempt.
  const back = () => {
    for (const mark of kept.batch.marks) kept.marks[mark[0]] = kept.marks[mark[0]] || mark;
    kept.batch = null;
    save();
    hold();
  };

  const restore = () => {
    try {
      kept = JSON.parse(localStorage.getItem(place)) || kept;
    } catch (error) {
      return;
    }
    for (const [enrolment, mark] of [...(kept.batch ? kept.batch.marks : []), ...Object.values(kept.marks)]) {
      const row = rows.get(enrolment);
      if (!row) continue;
      show(row, mark);
      state(row, words.kept, "kept");
    }
    count();
    if (waiting() || (kept.batch && kept.batch.close) || kept.close) send();
  };

  form.addEventListener("change", (event) => {
    const row = event.target.closest("[data-enrolment]");
    if (!row) return;
    const chosen = row.querySelector("input[type=radio]:checked");
    if (event.target.type === "radio" && chosen.value.startsWith("*")) row.querySelector("input:not([type=radio])").focus();
    noteChange(row);
  });
  // A letter of the sheet marks the row that has the focus: x, M, S, P, K; arrows go up and down.
  form.addEventListener("keydown", (event) => {
    const row = event.target.closest("[data-enrolment]");
    if (!row || event.target.type !== "radio" || event.ctrlKey || event.altKey || event.metaKey) return;
    const radios = [...row.querySelectorAll("input[type=radio]")];
    const meant = radios.find((one) => one.dataset.symbol.toLowerCase() === event.key.toLowerCase());
    if (meant) {
      event.preventDefault();
      meant.checked = true;
      meant.focus();
      meant.dispatchEvent(new Event("change", { bubbles: true }));
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const all = [...rows.values()];
      const next = all[all.indexOf(row) + (event.key === "ArrowDown" ? 1 : -1)];
      next?.querySelector("input[type=radio]:checked")?.focus();
    }
  });
  form.addEventListener("submit", (event) => {
    if (isCorrection || event.submitter?.value !== "close") return;
    event.preventDefault();
    for (const row of rows.values()) {
      const chosen = row.querySelector("input[type=radio]:checked");
      if (chosen?.value.startsWith("*") && !markOf(row)) {
        row.querySelector("input:not([type=radio])").focus();
        return;
      }
    }
    event.submitter.setAttribute("aria-busy", "true");
    kept.close = true;
    save();
    plan(0);
  });
  form.querySelector("[data-save]")?.setAttribute("hidden", "");
  window.addEventListener("online", () => plan(0));
  restore();

  const forget = () => Promise.all(["roll-call-pages", "roll-call-files"].map((name) => caches.delete(name)));
  for (const out of document.querySelectorAll("form[action^='/sign-out']")) {
    out.addEventListener("submit", () => { if (window.caches) forget(); });
  }
  if ("serviceWorker" in navigator) {
    navigator.serviceWorker.register("/service-worker.js", { scope: "/classes/" }).then(() => navigator.serviceWorker.ready).then(async () => {
      // The page that is open now came before anybody looked after it.
      const pages = await caches.open("roll-call-pages");
      if (!(await pages.match(location.pathname))) {
        const answer = await fetch(location.pathname, { redirect: "manual" });
        if (answer.ok) await pages.put(location.pathname, answer);
      }
      const files = await caches.open("roll-call-files");
      for (const one of document.querySelectorAll("link[rel=stylesheet], script[src]")) {
        const address = one.href || one.src;
        if (!(await files.match(address))) await files.add(address);
      }
    }).catch(() => {});
  }
})();
