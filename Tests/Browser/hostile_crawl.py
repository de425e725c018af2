"""Signs of markup in every text field of every form that each role meets, and then on every page again.

The other hostile journeys fill chosen forms in by hand, so that each text is recorded. This one misses no
form: it follows links from the start page, takes pages whose addresses differ by a number alone as one kind,
and sends each form twice: once with all texts in all fields, once with one text where words may stand.
"""
import pathlib
import re
import time
import urllib.parse

import hostile_states
from people_journeys import HOSTILE, require_text_only
from site_browser import sign_in

# Which is what the sample province has; the administrator comes last and may end what others hold.
ROLES = [None, "nhansu", "coquan", "giangvien", "lanhdao", "giamsat", "canbo", "quantri"]
# An account that another journey made may be closed; those of the demonstration are still needed.
LEFT_OUT = re.compile(r"/sign-out$|/admin/accounts/\d+/|/me/account/sign-ins$")
ACCESS = pathlib.Path(__file__).resolve().parents[2] / "docs" / "access.md"
PAGES_OF_A_KIND = 2
# Classes, rosters, plans and needs have forms by how far they have come: more of them are looked at.
PAGES_OF_STATES, STATES = 3, re.compile(r"^/(classes|rosters|plans|needs|reports/copies)/N")
ALL = " ".join(HOSTILE)

FORMS = """() => [...document.forms].map((form) => [form.getAttribute('action') || '',
  [...form.querySelectorAll('input, textarea')]
    .filter((e) => e.tagName === 'TEXTAREA' || ['text', 'search', 'tel', 'email', 'password'].includes(e.type))
    .map((e) => e.name)])"""

SEND = """([number, text, everywhere]) => {
  const form = document.forms[number]
  const label = (e) => (e.labels && e.labels[0] ? e.labels[0].innerText : '').toLowerCase()
  for (const e of form.elements) {
    if (e.tagName === 'SELECT' && !e.value && e.options.length > 1) e.selectedIndex = 1
    const words = e.tagName === 'TEXTAREA' || ['text', 'search', 'tel', 'email', 'password'].includes(e.type)
    if (words && (everywhere || !e.value || e.name.toLowerCase().includes('reason')))
      e.value = !everywhere && label(e).includes('ngày') ? '15/12/2020' : text
    if (e.type === 'checkbox') e.checked = true
  }
  for (const e of form.querySelectorAll('input[type=radio]'))
    if (!form.elements[e.name].value) e.checked = true
  const button = form.querySelector('button[name]')
  if (button) form.append(Object.assign(document.createElement('input'),
    { type: 'hidden', name: button.name, value: button.value }))
  window.sending = true
  HTMLFormElement.prototype.submit.call(form)
}"""


def kind(address):
    """An address without what tells one record from another."""
    return re.sub(r"/[^/]*\d[^/]*(?=/|$)", "/N", urllib.parse.urlsplit(address).path)


def posted():
    """The addresses to which the site takes a form, by the table of who may use what."""
    return re.findall(r"^\| POST \| `([^`]+)`", ACCESS.read_text(encoding="utf-8"), re.M)


def unmet(actions):
    """The addresses of forms that none of these is one of."""
    return [
        row for row in posted()
        if not any(re.fullmatch(re.sub(r"\{[^}]+\}", "[^/]+", row), action) for action in actions)
    ]


class Crawl:
    def __init__(self, browser, role):
        self.browser = browser
        self.page = browser.open_window({"width": 1280, "height": 900}, reader=role)
        self.page.on("download", self.note_download)
        self.saved = 0
        self.met = {}
        self.waiting = []
        self.forms = {}
        self.actions = set()
        self.round = 0

    def note_download(self, download):
        self.saved += 1
        download.cancel()

    def go(self):
        for path in ("/", "/sign-in", "/password", "/verify"):
            self.meet(path)
        place = 0
        while place < len(self.waiting):
            path = self.waiting[place]
            place += 1
            if self.open(path):
                self.fill_in(path)

    def again(self):
        for path in self.waiting:
            self.open(path)

    def meet(self, address):
        parts = urllib.parse.urlsplit(urllib.parse.urljoin(self.browser.base, address))
        if parts.netloc != urllib.parse.urlsplit(self.browser.base).netloc or "lang=" in parts.query:
            return
        path = parts.path + ("?" + parts.query if parts.query else "")
        seen = self.met.setdefault(kind(path), set())
        most = PAGES_OF_STATES if STATES.search(kind(path)) else PAGES_OF_A_KIND
        if path in seen or len(seen) >= most:
            return
        seen.add(path)
        self.waiting.append(path)

    def open(self, path):
        """Whether a page came; what is on it becomes known."""
        before = self.saved
        try:
            self.page.goto(self.browser.base + path)
        except Exception as error:
            # A link to a file: the browser saves it and stays where it is.
            assert "ERR_ABORTED" in str(error) or "Download" in str(error), f"{path}: {error}"
            self.page.wait_for_timeout(20)
            assert self.saved > before, f"{path}: neither a page nor a file"
            return False
        if not self.is_page():
            return False
        self.look(path)
        return True

    def is_page(self):
        return self.page.evaluate("document.contentType") == "text/html"

    def look(self, where):
        require_text_only(self.page, where)
        for address in self.page.evaluate("[...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href'))"):
            self.meet(address)

    def fill_in(self, path):
        found = self.page.evaluate(FORMS)
        for number, (action, fields) in enumerate(found):
            action = action or path
            self.actions.add(urllib.parse.urlsplit(action).path)
            shape = (kind(action), tuple(re.sub(r"\d+", "N", name) for name in sorted(set(fields))))
            if not fields or LEFT_OUT.search(action) or shape in self.forms:
                continue
            self.forms[shape] = path
            for everywhere in (True, False):
                self.open(path)
                if number < self.page.evaluate("document.forms.length"):
                    self.send(number, everywhere, f"{action} from {path}")

    def send(self, number, everywhere, where):
        self.round += 1
        text = ALL if everywhere else HOSTILE[self.round % len(HOSTILE)]
        before = self.saved
        self.page.evaluate(SEND, [number, text, everywhere])
        end = time.monotonic() + 60
        while time.monotonic() < end and self.saved == before and not self.left():
            self.page.wait_for_timeout(15)
        assert time.monotonic() < end, f"{where}: no answer"
        if self.saved == before and self.is_page():
            self.look(where)

    def left(self):
        """Whether the page that a form was sent from is gone and the next one stands."""
        try:
            return self.page.evaluate("!window.sending && document.readyState === 'complete'")
        except Exception:
            return False


def second_step(browser, name):
    """The texts where the code of a second factor belongs; the address of the form."""
    page = browser.open_window({"width": 1280, "height": 900}, reader=None)
    sign_in(page, browser.base, name, browser.door.accounts[name])
    assert "/sign-in/" in page.url, page.url
    path = urllib.parse.urlsplit(page.url).path
    for text in HOSTILE[:3]:
        page.locator("input[autocomplete='one-time-code']").first.fill(text)
        with page.expect_navigation():
            page.keyboard.press("Enter")
        require_text_only(page, path)
    return path


def register(journey):
    @journey("Chữ lạ trong mọi ô của mọi biểu mẫu mà mỗi vai trò gặp, rồi trên mọi trang")
    def hostile_everywhere(browser):
        seen, met = {}, {second_step(browser, "lanhdao")}
        for role in ROLES:
            crawl = seen[role] = Crawl(browser, role)
            crawl.go()
            browser.require_no_breach()
            print(f"        {role or 'nobody'}: {len(crawl.forms)} forms, {len(crawl.waiting)} pages", flush=True)
        met = met.union(hostile_states.SENT, *(crawl.actions for crawl in seen.values()))
        print(f"        forms that nobody met: {', '.join(unmet(met)) or 'none'}", flush=True)
        # Whoever sees most looks at what the others left.
        for role in ("nhansu", "quantri"):
            seen[role].again()
