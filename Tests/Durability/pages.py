"""Servers of pages as a province runs them, and those who send rosters to them."""

import dataclasses
import http.client
import os
import re
import signal
import socket
import threading
import time

from door import Door, enter, make_account
from scene import expect, wait_until

TITLES = "Mã CBCCVC;Họ và tên;Ngày sinh;Giới tính;Số CCCD"
FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ"]
MIDDLES = ["Văn", "Minh", "Ngọc", "Thanh", "Đức", "Hữu", "Xuân", "Thu", "Quốc", "Trung"]
GIVEN = ["Hòa", "An", "Bình", "Dung", "Giang", "Hà", "Lan", "Nam", "Phúc", "Tuấn", "Vinh", "Yến"]


class Pages:
    """One server process; it keeps its port when it is started again."""

    def __init__(
        self, scene, address, name="pages", port=0, before=(), more=(), **environment
    ):
        self.scene = scene
        self.address = address
        self.name = name
        self.port = port
        self.before = before
        self.more = more
        self.environment = dict(os.environ, BOIDUONG_DATABASE=address, LANG="vi", **environment)
        self.process = None

    def start(self, **more):
        file = self.scene.folder / f"{self.name}.port"
        file.unlink(missing_ok=True)
        self.process = self.scene.start(
            [
                *self.before, self.scene.binary, "serve", "--port", self.port, "--port-file", file,
                *self.more,
            ],
            log=f"{self.name}.log", env=self.environment, cwd=self.scene.folder, **more,
        )
        self.port = wait_until(lambda: self.opened(file), 30, self.silence())
        if Door.records != self.address:
            Door.records = self.address
            make_account(self.scene, self.environment)
            enter(self.port)
        return self

    def opened(self, file):
        expect(self.process.poll() is None, f"the server ended: {self.tell()}")
        return int(file.read_text() or 0) if file.exists() else 0

    def silence(self):
        return f"the server {self.name} does not open its port"

    def tell(self):
        return self.scene.tell(f"{self.name}.log")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def runs(self):
        return self.process.poll() is None


@dataclasses.dataclass
class Answer:
    """What a server said."""

    status: int
    place: str
    text: str

    @property
    def is_done(self):
        return self.status == 303


class Unanswered(Exception):
    """The line broke, or nobody was there: what came of the request is not known."""


class Client:
    """Asks a server as a browser of this machine does."""

    def __init__(self, port, seconds=60):
        self.port = port
        self.seconds = seconds
        self.line = None

    def ask(self, method, path, body=b"", kind=None):
        """One request; a line that breaks is not tried again."""
        home = f"http://127.0.0.1:{self.port}"
        headers = {"Accept-Language": "vi"} | Door.headers(method)
        if method == "POST":
            headers |= {"Origin": home, "Sec-Fetch-Site": "same-origin"}
        if kind:
            headers["Content-Type"] = kind
        try:
            if self.line is None:
                self.line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=self.seconds)
                self.line.connect()
                self.line.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.line.request(method, path, body=body, headers=headers)
            answer = self.line.getresponse()
            text = answer.read().decode("utf-8", "replace")
            if answer.will_close:
                self.close()
            return Answer(answer.status, answer.getheader("Location", ""), text)
        except (OSError, http.client.HTTPException) as error:
            self.close()
            raise Unanswered(repr(error)) from error

    def close(self):
        if self.line:
            self.line.close()
        self.line = None

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path):
        """What came of it in the end: what takes long is told of on the page until it is over."""
        answer = self.ask("POST", path)
        return self.end_of(path.rsplit("/", 1)[0]) if answer.status == 202 else answer

    def end_of(self, place):
        for _ in range(self.seconds * 4):
            page = self.get(place)
            if page.status == 200 and 'class="bd-progress"' not in page.text:
                # What can still be applied was not.
                waits = f'action="{place}/apply' in page.text
                return Answer(409 if sentence(page) or waits else 303, place, page.text)
            time.sleep(0.25)
        raise Unanswered(f"{place} is not over")

    def send(self, name, text):
        """Sends a roster, as the form of the page does."""
        edge = "boiduong-trial-edge"
        head = (
            f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
            "Content-Type: text/csv\r\n\r\n"
        )
        body = f"{head}{text}\r\n--{edge}--\r\n".encode()
        return self.ask("POST", "/rosters", body, f"multipart/form-data; boundary={edge}")


def code(number):
    return f"KL-{number:06}"


def roster(*numbers):
    """The text of a roster with one row for each number; every row is good."""
    return "\r\n".join([TITLES, *map(row, numbers)]) + "\r\n"


def row(number):
    """No two numbers have both name and birthday in common, by which people are matched."""
    rest, given = divmod(number, len(GIVEN))
    rest, middle = divmod(rest, len(MIDDLES))
    rest, family = divmod(rest, len(FAMILIES))
    rest, day = divmod(rest, 28)
    name = f"{FAMILIES[family]} {MIDDLES[middle]} {GIVEN[given]}"
    birth = f"{day + 1:02}/{rest % 12 + 1:02}/{1965 + rest // 12:04}"
    return f"{code(number)};{name};{birth};Nam;0540{(65 + rest // 12) % 100:02}{number:06}"


def sentence(answer):
    """What a page tells in its alert; empty where it has none."""
    alert = re.search(r'(?s)role="alert"[^>]*>(.*?)</div>', answer.text)
    return " ".join(re.sub(r"<[^>]+>", " ", alert[1]).split()) if alert else ""


def is_vietnamese(text):
    return re.search("[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]", text.lower()) is not None


def mark(client, number):
    """Sends a roster of one row and applies it; the last answer that was given."""
    sent = client.send(f"{code(number)}.csv", roster(number))
    return client.post(f"{sent.place}/apply") if sent.is_done else sent


def told(answers):
    """Answers in a few words, for a sentence about a promise that did not hold."""
    return sorted({(answer.status, sentence(answer)[:300]) for answer in answers})


def at_once(pages, asks):
    """What each of several clients was answered who ask at the same moment."""
    gate = threading.Barrier(len(asks))
    answers = [None] * len(asks)

    def work(place, ask):
        client = Client(pages.port)
        client.get("/healthz")
        gate.wait()
        answers[place] = ask(client)
        client.close()

    threads = [threading.Thread(target=work, args=work_of) for work_of in enumerate(asks)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    expect(None not in answers, "a request was not answered")
    return answers


class Ledger:
    """What was acknowledged: on the disk before the next mark is sent."""

    def __init__(self, path):
        self.path = path
        self.file = open(path, "a", encoding="ascii")
        self.lock = threading.Lock()
        self.times = []

    def note(self, number):
        with self.lock:
            self.file.write(f"{code(number)}\n")
            self.file.flush()
            os.fsync(self.file.fileno())
            self.times.append(time.monotonic())

    def codes(self):
        with open(self.path, encoding="ascii") as file:
            return file.read().split()

    def next_after(self, moment):
        """Seconds from a moment to the first acknowledgement behind it; None where none came."""
        later = [done - moment for done in self.times if done > moment]
        return min(later) if later else None

    def longest_pause(self):
        """The longest time between two acknowledgements."""
        times = sorted(self.times)
        return max((after - before for before, after in zip(times, times[1:])), default=0)


class Clerks:
    """People who send marks one after the other until they are told to stop.

    What was not answered, or refused for now, is sent again: nobody knows whether it was done.
    """

    def __init__(self, scene, ports, count, first=1, pause=0):
        self.ledger = Ledger(scene.folder / "acknowledged")
        self.ports = ports
        self.numbers = iter(range(first, first + 900_000))
        self.lock = threading.Lock()
        self.over = threading.Event()
        self.pause = pause
        self.silences = []
        self.sendings = 0
        self.refused = []
        self.fault = None
        self.threads = [threading.Thread(target=self.work, args=(n,)) for n in range(count)]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        for thread in self.threads:
            thread.join()
        if self.fault:
            raise self.fault

    @property
    def unanswered(self):
        return len(self.silences)

    def work(self, place):
        try:
            self.send_all(place)
        except Exception as fault:  # told by the main thread
            self.fault = fault

    def send_all(self, turn):
        while not self.over.is_set():
            with self.lock:
                number = next(self.numbers)
            while not self.over.is_set():
                turn += 1
                ports = self.ports()
                # A line of one's own, since one to a server that died is dead too.
                client = Client(ports[turn % len(ports)])
                done = self.try_once(client, number)
                client.close()
                if done:
                    self.ledger.note(number)
                    time.sleep(self.pause)
                    break
                time.sleep(0.05)

    def try_once(self, client, number):
        with self.lock:
            self.sendings += 1
        try:
            answer = mark(client, number)
        except Unanswered as why:
            self.silences.append((client.port, str(why)))
            return False
        if not answer.is_done:
            self.refused.append((answer.status, sentence(answer)))
        return answer.is_done

    def wait_for(self, count, seconds):
        """Waits until so many marks were acknowledged in all."""
        wait_until(
            lambda: self.fault or len(self.ledger.times) >= count, seconds,
            f"only {len(self.ledger.times)} of {count} marks were acknowledged in {seconds} s: "
            f"{self.refused[-3:]}",
        )


def require_kept(ledger, records):
    """Every acknowledged mark is present once. The figures that say so."""
    wanted = ledger.codes()
    officers = records.texts("SELECT code FROM officer")
    events = records.texts(
        "SELECT subject_key FROM event WHERE subject = 'officer' AND verb = 'added'"
    )
    lost = sorted(set(wanted) - set(officers) | set(wanted) - set(events))
    doubled = sorted({key for key in set(events) if events.count(key) > 1})
    expect(not lost, f"{len(lost)} of {len(wanted)} acknowledged marks are lost: {lost[:5]}")
    expect(not doubled, f"{len(doubled)} marks were recorded twice: {doubled[:5]}")
    expect(len(wanted) == len(set(wanted)), "a mark was acknowledged twice")
    expect(len(officers) == len(set(events)), "officers and their events differ")
    found = len(set(wanted) & set(officers))
    return {"acknowledged": len(wanted), "found": found, "lost": 0, "doubled": 0}
