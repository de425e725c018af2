// What a page does beside what its links and forms do: show that something goes on. Everything works
// without it.
"use strict";

const shown = (form) => {
  const box = form.querySelector("[data-progress]");
  return box && { box, bar: box.querySelector("progress"), words: box.querySelector("[data-progress-words]") };
};

const send = (form) => {
  const progress = shown(form);
  const words = progress.words;
  const button = form.querySelector("button[type=submit]");
  const request = new XMLHttpRequest();
  progress.box.hidden = false;
  words.textContent = words.dataset.sending;
  button.disabled = true;
  request.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) progress.bar.value = (100 * event.loaded) / event.total;
  });
  request.upload.addEventListener("load", () => {
    progress.bar.removeAttribute("value");
    words.textContent = words.dataset.reading;
  });
  const failed = () => {
    words.textContent = words.dataset.failed;
    progress.bar.value = 0;
    button.disabled = false;
  };
  request.addEventListener("error", failed);
  request.addEventListener("abort", failed);
  request.addEventListener("load", () => {
    if (request.responseURL && !request.responseURL.endsWith(form.getAttribute("action"))) {
      window.location.assign(request.responseURL);
      return;
    }
    const answer = new DOMParser().parseFromString(request.responseText, "text/html");
    const main = answer.getElementById("main");
    if (!main) return failed();
    document.getElementById("main").replaceWith(main);
    document.title = answer.title;
    begin();
    document.getElementById("refusal")?.focus();
  });
  request.open("POST", form.action);
  request.send(new FormData(form));
};

// The grid of a class's scores: arrows, Enter and Esc, and a block pasted from a spreadsheet. Where its
// cells belong the server says; nothing is recorded by pasting.
const place = (input) => {
  const row = input.closest("tr");
  return [[...row.parentElement.rows].indexOf(row), input.closest("td").cellIndex];
};

const moved = (input, down, right) => {
  const [row, column] = place(input);
  const rows = input.closest("tbody").rows;
  for (let r = row + down, c = column + right; rows[r] && rows[r].cells[c]; r += down, c += right) {
    const next = rows[r].cells[c].querySelector("input");
    if (next) {
      next.focus();
      next.select();
      return;
    }
  }
};

const noted = (input) => input.toggleAttribute("data-changed", input.value !== input.dataset.was);

const typed = (event) => {
  const input = event.target;
  if (!input.matches || !input.matches("input.bd-score") || event.isComposing) return;
  const atStart = input.selectionStart === 0 && (input.selectionEnd === 0 || input.selectionEnd === input.value.length);
  const atEnd = input.selectionEnd === input.value.length && (input.selectionStart === input.value.length || atStart);
  const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [event.shiftKey ? -1 : 1, 0] };
  if (atStart) steps.ArrowLeft = [0, -1];
  if (atEnd) steps.ArrowRight = [0, 1];
  if (event.key === "Escape") {
    input.value = input.dataset.was;
    input.select();
    noted(input);
  } else if (steps[event.key] && !event.ctrlKey && !event.altKey && !event.metaKey) {
    moved(input, ...steps[event.key]);
  } else {
    return;
  }
  event.preventDefault();
};

const pasted = async (form, event) => {
  // Where no field has the focus, the block begins at the first cell.
  const isCell = event.target.matches && event.target.matches("input.bd-score");
  const isField = event.target.matches && event.target.matches("input, textarea, select");
  const input = isCell ? event.target : isField ? null : form.querySelector("input.bd-score");
  if (!input) return;
  const block = event.clipboardData.getData("text/plain");
  if (!/[\t\r\n]./.test(block)) return;
  event.preventDefault();
  const words = form.querySelector("[data-grid-words]");
  const [, row, column] = input.name.split("-", 2).concat(input.name.split("-").slice(2).join("-"));
  try {
    const answer = await fetch(form.dataset.grid, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ block, row, column }),
    });
    if (!answer.ok) throw new Error(String(answer.status));
    const found = await answer.json();
    let filled = 0;
    for (const [name, text] of found.cells) {
      const cell = form.elements.namedItem(name);
      if (!cell) continue;
      cell.value = text;
      noted(cell);
      filled += 1;
    }
    words.textContent = `${words.dataset.filled} ${filled}. ${found.words.join(" ")}`;
  } catch {
    // What was copied is not lost: it stands in the field that is there without script.
    const field = form.querySelector("textarea[name=block]");
    field.value = block;
    form.elements.namedItem("row").value = row;
    form.elements.namedItem("column").value = column;
    field.closest("details").open = true;
    words.textContent = words.dataset.failed;
  }
};

const grid = (form) => {
  form.addEventListener("keydown", typed);
  document.addEventListener("paste", (event) => pasted(form, event));
  form.addEventListener("input", (event) => {
    if (event.target.matches("input.bd-score")) noted(event.target);
  });
  // What is typed takes the place of what stands there, however one came to the cell.
  form.addEventListener("focusin", (event) => {
    if (event.target.matches("input.bd-score")) event.target.select();
  });
  let isSent = false;
  form.addEventListener("submit", () => { isSent = true; });
  window.addEventListener("beforeunload", (event) => {
    if (!isSent && form.querySelector("[data-changed]")) event.preventDefault();
  });
};

const begin = () => {
  for (const form of document.querySelectorAll("form[data-grid]")) grid(form);
  for (const form of document.querySelectorAll("form[data-upload]")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      send(form);
    });
    // Choosing the file is enough: nothing is recorded by sending it.
    form.querySelector("input[type=file]").addEventListener("change", (event) => {
      if (event.target.files.length) send(form);
    });
  }
  // Where a browser lets pages copy, a link can be handed on without opening it.
  for (const button of document.querySelectorAll("button[data-copy-link]")) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.parentElement.querySelector("a").href);
      button.textContent = button.dataset.copied;
    });
  }
  for (const form of document.querySelectorAll("form[data-act]")) {
    form.addEventListener("submit", () => {
      const button = form.querySelector("button");
      button.setAttribute("aria-busy", "true");
      window.setTimeout(() => { button.disabled = true; });
    });
  }
};

begin();
