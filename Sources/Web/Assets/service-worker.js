// Keeps the pages of roll-calls that were opened, so that they open again where there is no network.
// Nothing else is kept; signing out forgets them.
"use strict";

const PAGES = "roll-call-pages";
const FILES = "roll-call-files";
const MOST = 8;
const PATIENCE = 6000;

const isRollCall = (url) => /^\/classes\/\d+\/attendance\/\d+$/.test(url.pathname);

const fromNetwork = async (request) => {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), PATIENCE);
  try {
    return await fetch(request, { signal: control.signal });
  } finally {
    clearTimeout(timer);
  }
};

const keep = async (name, key, answer) => {
  const cache = await caches.open(name);
  await cache.delete(key);
  await cache.put(key, answer);
  const keys = await cache.keys();
  if (name === PAGES) await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST)).map((old) => cache.delete(old)));
};

const page = async (request) => {
  const key = new URL(request.url).pathname;
  const kept = async () => (await caches.open(PAGES)).match(key);
  try {
    const answer = await fromNetwork(request);
    if (answer.ok && !answer.redirected) await keep(PAGES, key, answer.clone());
    // A machine in between that finds no server is no network either.
    if (answer.status >= 500) return (await kept()) || answer;
    return answer;
  } catch (error) {
    const known = await kept();
    if (known) return known;
    throw error;
  }
};

const file = async (request) => {
  const cache = await caches.open(FILES);
  const known = await cache.match(request);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) {
    // Of each file the newest edition alone.
    for (const old of await cache.keys()) {
      if (new URL(old.url).pathname === new URL(request.url).pathname) await cache.delete(old);
    }
    await cache.put(request, answer.clone());
  }
  return answer;
};

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
  if (event.request.mode === "navigate" && isRollCall(url)) event.respondWith(page(event.request));
  else if (url.pathname.startsWith("/static/") && url.search.startsWith("?v=")) event.respondWith(file(event.request));
});
