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

const begin = () => {
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
