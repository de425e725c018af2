"""Holds connections open as long as it can while somebody looks at pages (W3, W4).

Heads that never end, bodies that come byte by byte, questions for thousands of ranges, answers that are
hardly read; and bodies of 2 GB. Each slow connection is cut within 30 s, an ordinary page takes a second
at most all the while, and memory stays flat.
"""

import http.client
import re
import select
import shutil
import socket
import threading
import time

from door import Door
from engines import records
from pages import Pages
from scene import expect, play

LONGEST_PAGE = 1.0
LONGEST_LIFE = 30.0
# A server that was never asked much grows until it is warm; what 500 connections need comes on top.
MOST_GROWTH = 200 << 10
LARGE = 2 << 30


def trial(scene):
    kept = records(scene)
    pages = Pages(scene, kept.address).start()
    reader = Reader(pages)
    reader.look(2)
    before = memory(pages, "VmRSS")
    longest = attack(scene, pages, reader)
    figures = {
        "connections_at_once": 500, "pages_read": len(reader.times),
        "ms_worst_page": round(max(reader.times) * 1000), "s_longest_slow_connection": longest,
        "cut_with_408": Slow.told,
    }
    figures |= tools(scene, pages, reader)
    sent = large_bodies(pages)
    after = memory(pages, "VmRSS")
    peak = memory(pages, "VmHWM")
    expect(pages.runs(), f"the server ended: {pages.tell()}")
    expect(peak - before < MOST_GROWTH, f"memory grew from {before} KiB to {peak} KiB")
    expect(" error " not in pages.tell(), f"the server complains: {pages.tell()}")
    return figures | {
        "MB_taken_of_2_GB": sent >> 20, "MiB_before": before >> 10, "MiB_after": after >> 10,
        "MiB_peak": peak >> 10,
    }


class Reader:
    """Somebody who opens a page, on a new connection each time."""

    def __init__(self, pages):
        self.port = pages.port
        self.times = []

    def look(self, seconds=0.0, until=lambda: True):
        end = time.monotonic() + seconds
        while time.monotonic() < end or not until():
            begin = time.monotonic()
            line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
            line.request("GET", "/", headers=Door.headers("GET"))
            answer = line.getresponse()
            answer.read()
            line.close()
            self.times.append(time.monotonic() - begin)
            expect(answer.status == 200, f"an ordinary page got {answer.status}")
            expect(self.times[-1] <= LONGEST_PAGE, f"a page took {self.times[-1]:.1f} s")
            time.sleep(0.05)


class Slow:
    """One slow connection: what it says at first, and what it does now and then."""

    told = 0
    path = "/"

    def __init__(self, port):
        self.line = socket.socket()
        self.prepare()
        self.line.settimeout(10)
        self.line.connect(("127.0.0.1", port))
        self.begin = time.monotonic()
        self.line.sendall(self.first())
        self.line.setblocking(False)

    def prepare(self):
        pass

    def head(self, method="GET", **more):
        fields = {"Host": "127.0.0.1", "Origin": "http://127.0.0.1"} | Door.headers(method) | more
        lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in fields.items())
        return f"{method} {self.path} HTTP/1.1\r\n{lines}".encode()

    def first(self):
        raise NotImplementedError

    def step(self):
        pass

    def end(self):
        """How long it lived."""
        life = time.monotonic() - self.begin
        try:
            Slow.told += self.line.recv(12) == b"HTTP/1.1 408"
        except OSError:
            pass
        self.line.close()
        return life


class Headers(Slow):
    """A head that never ends (slowhttptest -H)."""

    def first(self):
        return self.head()

    def step(self):
        self.line.send(b"X-More: 1\r\n")


class Body(Slow):
    """A form that comes byte by byte (slowhttptest -B)."""

    path = "/sign-in"

    def first(self):
        kind = "application/x-www-form-urlencoded"
        return self.head("POST", Content_Type=kind, Content_Length=8192) + b"\r\nname=a"

    def step(self):
        self.line.send(b"a")


class Upload(Body):
    """A roster that comes byte by byte."""

    path = "/rosters"

    def first(self):
        kind = "multipart/form-data; boundary=edge"
        return self.head("POST", Content_Type=kind, Content_Length=9_000_000) + b"\r\n--edge\r\n"


class Ranges(Slow):
    """A question for thousands of parts of a file (slowhttptest -R)."""

    path = "/static/bootstrap.css"

    def first(self):
        ranges = ",".join(f"5-{end}" for end in range(6, 1_200))
        return self.head("HEAD", Range=f"bytes=0-,{ranges}") + b"\r\n"


class Deaf(Slow):
    """Answers that are asked for many times and hardly read (slowhttptest -X)."""

    path = "/static/bootstrap.css"

    def prepare(self):
        self.line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1_024)

    def first(self):
        return (self.head() + b"\r\n") * 5

    def step(self):
        self.line.recv(32)


def attack(scene, pages, reader):
    """All kinds at once in short, one after the other in full; the longest life of a connection."""
    kinds = ([Headers], [Body, Upload], [Ranges], [Deaf])
    if scene.short:
        kinds = [[kind for group in kinds for kind in group]]
    longest = 0
    for group in kinds:
        crowd = Crowd(pages.port, group, scene.size(100 * len(group), 500), scene.size(0, 35))
        thread = threading.Thread(target=crowd.run)
        thread.start()
        try:
            reader.look(until=lambda thread=thread: not thread.is_alive())
        finally:
            crowd.over = True
            thread.join()
        expect(crowd.fault is None, f"{group[0].__doc__} {crowd.fault}")
        longest = max(longest, max(crowd.lives))
    return round(longest, 1)


class Crowd:
    """Many slow connections, each opened again when it was cut, until the time is over."""

    def __init__(self, port, kinds, count, seconds):
        self.port, self.kinds, self.count, self.seconds = port, kinds, count, seconds
        self.lines = {}
        self.lives = []
        # The kinds of those that were cut and not opened again yet.
        self.cut = []
        self.poll = select.poll()
        self.over = False
        self.fault = None

    def run(self):
        try:
            for number in range(self.count):
                self.open(self.kinds[number % len(self.kinds)])
            end = time.monotonic() + self.seconds
            while self.lines and not self.over:
                self.watch(1_000)
                for line in self.lines.values():
                    self.step(line)
                self.replace(time.monotonic() < end)
        except Exception as fault:  # told by the main thread
            self.fault = repr(fault)
        for line in self.lines.values():
            line.line.close()

    def open(self, kind):
        line = kind(self.port)
        self.lines[line.line.fileno()] = line
        # Neither bytes nor room: only the end of it.
        self.poll.register(line.line, select.POLLRDHUP)

    def watch(self, milliseconds):
        end = time.monotonic() + milliseconds / 1_000
        while (rest := end - time.monotonic()) > 0:
            for number, _ in self.poll.poll(rest * 1_000):
                self.poll.unregister(number)
                line = self.lines.pop(number)
                self.lives.append(line.end())
                self.cut.append(type(line))

    def replace(self, goes_on):
        kinds, self.cut = self.cut, []
        for kind in kinds if goes_on else []:
            self.open(kind)
        for line in self.lines.values():
            life = time.monotonic() - line.begin
            expect(life <= LONGEST_LIFE, f"a connection lives for {life:.0f} s")

    @staticmethod
    def step(line):
        try:
            line.step()
        except OSError:
            pass  # its end is told by the poll


def tools(scene, pages, reader):
    """The same by slowhttptest, where it is installed."""
    if scene.short or shutil.which("slowhttptest") is None:
        return {}
    home = f"http://127.0.0.1:{pages.port}"
    seen = len(reader.times)
    for words in (
        ["-H", "-u", f"{home}/sign-in", "-i", "5"],
        ["-B", "-u", f"{home}/sign-in", "-i", "5", "-s", "8192"],
        ["-R", "-u", f"{home}/static/bootstrap.css", "-a", "5", "-b", "3000"],
        ["-X", "-u", f"{home}/static/bootstrap.css", "-w", "512", "-y", "1024", "-n", "5", "-z", "32",
         "-k", "3"],
    ):
        process = scene.start(
            ["slowhttptest", *words, "-c", "500", "-r", "200", "-l", "35"], log="slowhttptest.log"
        )
        reader.look(until=lambda process=process: process.poll() is not None)
    return {"ms_worst_page_beside_slowhttptest": round(max(reader.times[seen:]) * 1000)}


def large_bodies(pages):
    """Bodies without an end: the bytes that were taken of the one that never says its length."""
    form = "application/x-www-form-urlencoded"
    told, _ = send(pages, f"Content-Type: {form}\r\nContent-Length: {LARGE}", b"", 0)
    expect(told == 413, f"a length of 2 GB got {told}")
    part = b"a" * (1 << 20)
    chunk = b"100000\r\n" + part + b"\r\n"
    told, sent = send(pages, f"Content-Type: {form}\r\nTransfer-Encoding: chunked", chunk, LARGE)
    expect(told == 413, f"a form of 2 GB in chunks got {told}")
    expect(sent < 256 << 20, f"{sent >> 20} MB of 2 GB were taken")
    kind = "multipart/form-data; boundary=edge"
    head = f"Content-Type: {kind}\r\nTransfer-Encoding: chunked"
    name = b'--edge\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n'
    first = f"{len(name):x}\r\n".encode() + name + b"\r\n"
    told, roster = send(pages, head, chunk, LARGE, "/rosters", first)
    expect(told == 413, f"a roster of 2 GB in chunks got {told}")
    # A length that is too short: what comes behind it is no request.
    told, _ = send(pages, f"Content-Type: {form}\r\nContent-Length: 3", part, LARGE)
    expect(told in (400, 403, 422), f"a length of 3 before 2 GB got {told}")
    return max(sent, roster)


def send(pages, fields, part, count, path="/sign-in", first=b""):
    """The status that was answered, and how much was taken until the line was cut."""
    line = socket.create_connection(("127.0.0.1", pages.port), timeout=30)
    held = Door.headers("POST") | {"Host": "127.0.0.1", "Origin": "http://127.0.0.1"}
    lines = "".join(f"{name}: {value}\r\n" for name, value in held.items())
    line.sendall(f"POST {path} HTTP/1.1\r\n{lines}{fields}\r\n\r\n".encode() + first)
    answer = []

    def listen():
        text = b""
        while (data := receive(line)):
            text += data
            if not answer and (told := re.match(rb"HTTP/1.1 (\d+)", text)):
                answer.append(int(told[1]))
                if not count:
                    return

    listener = threading.Thread(target=listen)
    listener.start()
    sent = 0
    try:
        while sent < count:
            line.sendall(part)
            sent += len(part)
    except OSError:
        pass
    listener.join()
    line.close()
    return (answer or [None])[0], sent


def receive(line):
    try:
        return line.recv(1 << 16)
    except OSError:
        return b""


def memory(pages, word):
    """KiB of the server, as the kernel counts them."""
    with open(f"/proc/{pages.process.pid}/status", encoding="ascii") as file:
        return int(re.search(rf"{word}:\s+(\d+)", file.read())[1])


if __name__ == "__main__":
    play(trial, engines=("sqlite",))
