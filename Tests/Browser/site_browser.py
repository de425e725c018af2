"""A browser on the site that notices what no journey may meet."""
import base64
import hashlib
import hmac
import json
import re
import socket
import struct
import threading
import time

from axe_playwright_python.sync_playwright import Axe

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 360, "height": 740}


class Door:
    """The accounts of the demonstration, with which browsers sign in by hand. Whose role asks for a second
    factor sets it up once; later windows hold what that browser holds, since a code works once."""

    def __init__(self, base, file):
        self.base = base
        lines = open(file, encoding="utf-8").read().splitlines()
        self.accounts = {entry["name"]: entry["password"] for entry in map(json.loads, lines)}
        self.held = {}

    def enter(self, page, name):
        if name:
            self.enter_at(page, self.base, name)

    def enter_at(self, page, base, name):
        """Signs in at the site, or at a line to it: cookies are the host's, whatever its port."""
        if name in self.held:
            page.context.add_cookies(self.held[name])
            return
        sign_in(page, base, name, self.accounts[name])
        if "/sign-in/" in page.url:
            show_code(page)
            self.held[name] = page.context.cookies()


class Line:
    """A line to the site that can be cut and mended, as if the network or the server were gone."""

    def __init__(self, base):
        host, port = base.removeprefix("http://").split(":")
        self.site = (host, int(port))
        self.ends = []
        self.door = None
        self.port = 0
        self.mend()
        self.base = f"http://127.0.0.1:{self.port}"

    def mend(self):
        self.door = socket.create_server(("127.0.0.1", self.port))
        self.port = self.door.getsockname()[1]
        threading.Thread(target=self.listen, args=(self.door,), daemon=True).start()

    def listen(self, door):
        while True:
            try:
                end, _ = door.accept()
                other = socket.create_connection(self.site)
            except OSError:
                return
            self.ends += [end, other]
            for one, two in ((end, other), (other, end)):
                threading.Thread(target=self.carry, args=(one, two), daemon=True).start()

    @staticmethod
    def carry(source, target):
        try:
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            return

    def cut(self):
        self.door.shutdown(socket.SHUT_RDWR)
        self.door.close()
        for end in self.ends:
            end.close()
        self.ends = []

    close = cut


class Count:
    """Counts what a person does, and how long the server takes for it."""

    def __init__(self):
        self.actions = 0
        self.times = []
        self.server = []

    def act(self, page, body):
        worked = []

        def heard(response):
            told = re.fullmatch(r"total;dur=([\d.]+)", response.headers.get("server-timing", ""))
            if told and response.request.is_navigation_request():
                worked.append(float(told[1]))

        page.on("response", heard)
        start = time.monotonic()
        with page.expect_navigation():
            body()
        page.wait_for_load_state("load")
        self.times.append(time.monotonic() - start)
        page.remove_listener("response", heard)
        self.server.append(sum(worked))
        self.actions += 1

    def tell(self, what):
        stood = ", ".join(f"{1000 * seconds:.0f}" for seconds in self.times)
        server = ", ".join(f"{milliseconds:.0f}" for milliseconds in self.server)
        print(
            f"        {what}: {self.actions} actions; ms at the server: {server}; until the page stood: {stood}"
        )


def sign_in(page, base, name, password):
    """As a person does it, with the keyboard."""
    page.goto(base + "/sign-in")
    page.get_by_label("Tên đăng nhập").fill(name)
    page.get_by_label("Mật khẩu").fill(password)
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url.rstrip("/").endswith(("code", "set-up")) or "sign-in" not in url,
                      timeout=10_000)


def show_code(page):
    """Sets the second factor up, as with a telephone."""
    secret = re.search(r"secret=([A-Z2-7]+)", page.content()).group(1)
    page.get_by_label("Mã").first.fill(code_of(secret))
    with page.expect_navigation():
        page.keyboard.press("Enter")


def code_of(secret):
    """What a telephone shows for a secret now (RFC 6238)."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
    start = digest[-1] & 15
    number = struct.unpack(">I", digest[start:start + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


class Browser:
    def __init__(self, chromium, base, shots, door):
        self.door = door
        self.chromium = chromium
        self.base = base
        self.shots = shots
        self.breaches = []
        self.contexts = []
        self.page = self.open_window(DESKTOP)

    def open_window(self, viewport, script=True, reader="nhansu"):
        context = self.chromium.new_context(
            viewport=viewport, java_script_enabled=script, locale="vi-VN", accept_downloads=True,
        )
        self.contexts.append(context)
        page = context.new_page()
        self.door.enter(page, reader)
        page.on("console", self.note_console)
        page.on("dialog", self.note_dialog)
        page.on("pageerror", lambda error: self.breaches.append(f"script error: {error}"))
        page.on("response", self.note_response)
        return page

    def note_console(self, message):
        if message.type == "error" and ("Content Security Policy" in message.text or "Refused" in message.text):
            self.breaches.append(f"policy: {message.text}")

    def note_dialog(self, dialog):
        self.breaches.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def note_response(self, response):
        if response.status >= 500:
            self.breaches.append(f"{response.status} at {response.url}")
        if not response.headers.get("content-security-policy"):
            self.breaches.append(f"no policy at {response.url}")

    def require_no_breach(self):
        assert not self.breaches, "; ".join(self.breaches[:3])
        for page in [page for context in self.contexts for page in context.pages]:
            if page.url.startswith(self.base):
                kept = page.evaluate("Object.keys(localStorage).concat(Object.keys(sessionStorage))")
                # A roll-call keeps what was not sent yet.
                kept = [name for name in kept if not name.startswith("bd-roll-call ")]
                assert not kept, f"the browser keeps {kept}"

    def visit(self, path):
        response = self.page.goto(self.base + path)
        self.page.wait_for_load_state("load")
        return response

    def heading(self):
        return self.page.inner_text("h1")

    def text(self):
        return self.page.inner_text("main")

    def see(self, words):
        assert words in self.text(), f"“{words}” is not on {self.page.url}"

    def follow(self, words, exact=False):
        self.page.get_by_role("link", name=words, exact=exact).first.click()
        self.page.wait_for_load_state("load")

    def axe(self, where):
        results = Axe().run(self.page, options={"runOnly": {"type": "tag", "values": TAGS}})
        found = [
            f"{violation['id']} ({len(violation['nodes'])}): {violation['nodes'][0]['html'][:120]}"
            for violation in results.response["violations"]
        ]
        assert not found, f"axe at {where}: " + "; ".join(found[:4])

    def overflow(self):
        return self.page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )

    def small_targets(self):
        """Buttons, fields and links that stand alone, lower than a finger."""
        return self.page.evaluate(
            """() => [...document.querySelectorAll('button, select, input:not([type=hidden]), '
              + '.btn, .bd-menu a, .bd-chip, .bd-language, summary, .bd-trail a, .bd-links a, '
              + '.bd-figure a, .bd-table:not(.bd-official) tbody th a')]
              .filter(e => e.offsetParent && e.getBoundingClientRect().height < 43.5)
              .map(e => e.outerHTML.slice(0, 80))"""
        )

    def shoot(self, name, page=None):
        if self.shots:
            (page or self.page).screenshot(path=str(self.shots / f"{name}.png"), full_page=True)

    def close(self):
        for context in self.contexts:
            context.close()
