"""Starts nginx with the files of docs/operations, as they are but for folders, before a server of pages.

In a network of its own with the addresses and ports that the files name: what browsers of old, visitors
from elsewhere, and whoever says to come from elsewhere, get; what protects the reader on every answer,
nginx's own included; limits; and what stands in its log.
"""

import ctypes
import http.client
import os
import pathlib
import socket
import ssl
import subprocess
import time
import urllib.parse
import warnings

from engines import records
from pages import Pages
from scene import Skipped, expect, need, own_mounts, play, wait_until

FILES = pathlib.Path(__file__).resolve().parents[2] / "docs" / "operations"
NAME = "boiduong.example.vn"
NODES = "boiduong-nodes.example.vn"
# Where people of the offices come from; the machine itself; somewhere else.
OFFICE, HERE, ELSEWHERE = "10.9.0.1", "10.9.0.9", "172.16.0.1"
NODE_ADDRESSES = ("10.10.0.11", "10.10.0.12", "10.10.0.13")
AROUND = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log warn;
worker_processes 1;
events {{ worker_connections 1024; }}
http {{
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  include {file};
}}
"""


def trial(scene):
    need("nginx", "openssl", "ip")
    own_mounts()
    own_network(scene)
    make_certificates(scene)
    kept = records(scene)
    pages = Pages(scene, kept.address, port=8080).start()
    figures = {}
    for file in ("nginx-one-machine.conf", "nginx-three-nodes.conf"):
        front = Front(scene, file)
        require_tls(front)
        require_visitors(front)
        figures["answers_with_every_header"] = require_headers(front)
        require_source(front, kept)
        require_forms(front)
        if "three" in file:
            require_nodes(front)
        require_limits(front)
        require_silent_log(front)
        require_counted(pages, kept)
        require_away(front)
        front.end()
        pages.start()
    return {"files": 2} | figures


def own_network(scene):
    """From here on this process and its children have a network of their own."""
    new_network = 0x40000000
    if ctypes.CDLL(None, use_errno=True).unshare(new_network) != 0:
        raise Skipped("This machine gives no network of our own.")
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    for address in (OFFICE, HERE, ELSEWHERE, *NODE_ADDRESSES):
        subprocess.run(["ip", "address", "add", f"{address}/32", "dev", "lo"], check=True)
    hosts = scene.folder / "hosts"
    nodes = [f"{address} node{place + 1}.example.vn" for place, address in enumerate(NODE_ADDRESSES)]
    hosts.write_text("\n".join(["127.0.0.1 localhost", *nodes]) + "\n")
    subprocess.run(["mount", "--bind", hosts, "/etc/hosts"], check=True)


def make_certificates(scene):
    """An authority for people, one for the nodes, and what the files ask for."""
    (scene.folder / "tls").mkdir()
    for authority in ("people-ca", "nodes-ca"):
        openssl(scene, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "9", "-subj",
                f"/CN={authority}", "-keyout", f"{authority}.key", "-out", f"{authority}.pem")
    for file, name, authority in ((NAME, NAME, "people-ca"), ("node", NODES, "nodes-ca"),
                                  ("stranger", NODES, "people-ca")):
        openssl(scene, "req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={name}",
                "-keyout", f"{file}.key", "-out", f"{file}.csr")
        (scene.folder / "tls" / "names").write_text(f"subjectAltName=DNS:{name}\n")
        openssl(scene, "x509", "-req", "-in", f"{file}.csr", "-CA", f"{authority}.pem", "-CAkey",
                f"{authority}.key", "-CAcreateserial", "-days", "9", "-extfile", "names",
                "-out", f"{file}.pem")


def openssl(scene, *words):
    done = subprocess.run(["openssl", *words], cwd=scene.folder / "tls", capture_output=True, text=True)
    expect(done.returncode == 0, f"openssl {words[0]}: {done.stderr[-300:]}")


class Front:
    """nginx with one of the files."""

    def __init__(self, scene, file):
        self.scene = scene
        self.folder = scene.folder
        self.logs = scene.folder / "logs"
        self.logs.mkdir(exist_ok=True)
        text = (FILES / file).read_text(encoding="utf-8")
        text = text.replace("/etc/ssl/boiduong/", f"{self.folder}/tls/")
        text = text.replace("/var/log/nginx/boiduong/", f"{self.logs}/")
        (self.folder / file).write_text(text, encoding="utf-8")
        around = self.folder / "nginx.conf"
        around.write_text(AROUND.format(folder=self.folder, file=self.folder / file))
        self.process = scene.start(["nginx", "-c", around, "-e", self.folder / "nginx.log"], end="TERM")
        wait_until(self.answers, 10, f"nginx does not answer: {scene.tell('nginx.log')}")

    def answers(self):
        expect(self.process.poll() is None, f"nginx ended: {self.scene.tell('nginx.log')}")
        try:
            socket.create_connection((HERE, 443), 1).close()
            return True
        except OSError:
            return False

    def end(self):
        self.process.terminate()
        self.process.wait(10)

    def context(self, client=None, authority="people-ca"):
        made = ssl.create_default_context(cafile=str(self.folder / "tls" / f"{authority}.pem"))
        if client:
            made.load_cert_chain(self.folder / "tls" / f"{client}.pem", self.folder / "tls" / f"{client}.key")
        return made

    def ask(self, path="/sign-in", method="GET", source=OFFICE, body=None, **headers):
        """One answer, its body read, over TLS."""
        line = Line(self, source)
        answer = line.ask(path, method, body, headers)
        line.close()
        return answer


class Line:
    """A connection of a visitor."""

    def __init__(self, front, source=OFFICE, place=(HERE, 443), name=NAME, context=None):
        plain = socket.create_connection(place, 20, source_address=(source, 0))
        self.socket = (context or front.context()).wrap_socket(plain, server_hostname=name)
        self.line = http.client.HTTPConnection(name)
        self.line.sock = self.socket

    def ask(self, path, method="GET", body=None, headers=None):
        self.line.request(method, path, body, headers or {})
        answer = self.line.getresponse()
        answer.text = answer.read().decode("utf-8", "replace")
        return answer

    def close(self):
        self.line.close()


def require_tls(front):
    """TLS 1.2 and 1.3 with keys of the moment, nothing older; plain HTTP leads to it."""
    line = http.client.HTTPConnection(HERE, 80, timeout=10, source_address=(OFFICE, 0))
    line.request("GET", "/officers?q=a", headers={"Host": NAME})
    answer = line.getresponse()
    expect((answer.status, answer.headers["Location"]) == (301, f"https://{NAME}/officers?q=a"),
           f"plain HTTP got {answer.status}")
    warnings.simplefilter("ignore", DeprecationWarning)
    for version, taken in ((ssl.TLSVersion.TLSv1, False), (ssl.TLSVersion.TLSv1_1, False),
                           (ssl.TLSVersion.TLSv1_2, True), (ssl.TLSVersion.TLSv1_3, True)):
        context = front.context()
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version = context.maximum_version = version
        told = handshake(front, context)
        expect(taken == (told in ("ECDHE", "TLS")), f"{version.name} got {told}")
        if not taken:
            expect("PROTOCOL_VERSION" in told, f"{version.name} was refused for another reason: {told}")
    context = front.context()
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("AES128-SHA:AES256-GCM-SHA384:@SECLEVEL=0")
    told = handshake(front, context)
    expect("HANDSHAKE_FAILURE" in told, f"a key that is kept got {told}")


def handshake(front, context):
    """The kind of key that was agreed on, or why there is none."""
    try:
        line = Line(front, context=context)
        kind = line.socket.cipher()[0].split("-")[0].split("_")[0]
        line.close()
        return kind
    except ssl.SSLError as error:
        return error.reason or str(error)


def require_visitors(front):
    """The offices come in; nobody else, and nobody asks for what watches over the process."""
    expect(front.ask().status == 200, "an office is not let in")
    for source in (ELSEWHERE, "127.0.0.1"):
        expect(front.ask(source=source).status == 403, f"{source} is let in")
    for path in ("/healthz", "/readyz"):
        expect(front.ask(path).status == 404, f"{path} is open")


def require_headers(front):
    """On every answer, the program's and nginx's own, once."""
    answers = [
        front.ask(), front.ask("/static/boiduong.css"), front.ask("/no-such-page"), front.ask("/readyz"),
        front.ask(source=ELSEWHERE), front.ask(method="PUT"), front.ask("/%zz"),
        front.ask("/rosters", "POST", body=b"x" * (22 << 20), Origin=f"https://{NAME}"),
    ]
    expect([answer.status for answer in answers][-1] == 413, "a body of 22 MB is taken")
    for answer in answers:
        for name, words in (("Strict-Transport-Security", "max-age=31536000"),
                            ("Content-Security-Policy", "frame-ancestors 'none'"),
                            ("X-Content-Type-Options", "nosniff")):
            told = answer.headers.get_all(name) or []
            expect(len(told) == 1 and words in told[0], f"{answer.status}: {name} is {told}")
        expect(answer.headers["Server"] in ("nginx", None), f"Server: {answer.headers['Server']}")
        kind = answer.headers["Content-Type"] or "none"
        expect("charset" in kind or answer.status in (400, 403, 404), f"{answer.status}: {kind}")
    expect("20 MB" in answers[-1].text, "413 does not say how large a file may be")
    return len(answers)


def form(**fields):
    return {
        "method": "POST", "body": urllib.parse.urlencode(fields).encode(),
        "Content-Type": "application/x-www-form-urlencoded",
    }


def require_source(front, kept):
    """From where somebody comes nginx says, whatever they say themselves."""
    asked = form(name="trial", password="không phải mật khẩu")
    lies = {"X-Forwarded-For": "9.9.9.9", "X-Real-IP": "9.9.9.9", "Forwarded": "for=9.9.9.9"}
    answer = front.ask("/sign-in", Origin=f"https://{NAME}", **asked, **lies)
    expect(answer.status == 422, f"a wrong password got {answer.status}")
    told = kept.texts("SELECT DISTINCT source FROM event WHERE verb = 'signInFailed'")
    expect(told == [f"web {OFFICE}"], f"the log has it from {told}")
    told = kept.texts("SELECT DISTINCT source FROM sign_in_failure")
    expect(told == [OFFICE], f"failures are counted for {told}")


def require_forms(front):
    """A form of this site is taken under its public name; that of another is not."""
    asked = form(name="trial", password="bốn quả na trên mái đình cũ")
    answer = front.ask("/sign-in?next=%2Fofficers", Origin=f"https://{NAME}", **asked)
    expect(answer.status == 303, f"the sign-in got {answer.status}")
    expect(answer.headers["Location"].startswith("/sign-in/code"), answer.headers["Location"])
    expect("Secure" in answer.headers["Set-Cookie"], "the cookie is not for TLS alone")
    for origin in ("https://example.org", f"https://{NAME}.example.org", f"http://{NAME}", "null",
                   "http://127.0.0.1:8080"):
        answer = front.ask("/sign-in", Origin=origin, **asked)
        expect(answer.status == 403, f"a form of {origin} got {answer.status}")


def require_nodes(front):
    """The door between the nodes opens to a node's certificate alone."""
    place = (NODE_ADDRESSES[0], 8443)
    for client, status in ((None, 400), ("stranger", 400), ("node", 200)):
        context = front.context(client, "nodes-ca")
        line = Line(front, NODE_ADDRESSES[1], place, NODES, context)
        answer = line.ask("/sign-in", headers={"X-Forwarded-For": OFFICE})
        expect(answer.status == status, f"with {client} a node got {answer.status}")
    line = Line(front, OFFICE, place, NODES, front.context("node", "nodes-ca"))
    expect(line.ask("/sign-in").status == 403, "the door between nodes opens to an office")


def require_limits(front):
    """Whoever asks without a pause is held back, and nobody else."""
    line = Line(front)
    statuses = [line.ask("/sign-in").status for _ in range(150)]
    line.close()
    expect(429 in statuses and statuses[0] == 200, f"150 at once got {sorted(set(statuses))}")
    expect(front.ask(source=HERE).status == 200, "another visitor is held back as well")
    time.sleep(1)
    expect(front.ask().status == 200, "who waited is still held back")
    time.sleep(3)
    lines = [Line(front) for _ in range(41)]
    for one in lines:
        one.socket.sendall(
            f"POST /sign-in HTTP/1.1\r\nHost: {NAME}\r\nContent-Length: 9\r\n\r\n".encode()
        )
    time.sleep(0.5)
    expect(front.ask().status == 429, "a visitor holds as many connections as they like")
    expect(front.ask(source=HERE).status == 200, "another visitor is held back as well")
    for one in lines:
        one.close()
    time.sleep(0.2)


def require_silent_log(front):
    """No question that was asked stands in a log of nginx, since it may have people's names in it."""
    front.ask("/officers?q=canary", Referer=f"https://{NAME}/officers?q=canary")
    front.ask("/no-such-page?q=canary")
    time.sleep(0.2)
    text = (front.logs / "access.log").read_text()
    expect("/officers" in text and OFFICE in text, "the log has no visitors")
    for file in front.logs.iterdir():
        expect("canary" not in file.read_text(), f"what was asked stands in {file.name}")


def require_counted(pages, kept):
    """What was refused again and again is one line, and one with its number once the program ends."""
    pages.process.terminate()
    pages.process.wait(30)
    told = kept.texts("SELECT new_value FROM event WHERE subject = 'address' AND subject_key = '/sign-in' "
                      "ORDER BY id DESC LIMIT 2")
    expect(told == ['{"why":"otherSite","times":4}', '{"why":"otherSite"}'], f"the log has {told}")


def require_away(front):
    """Where boiduong is not there, a sentence says so, with what protects the reader."""
    answer = front.ask()
    expect(answer.status == 503, f"without boiduong a page got {answer.status}")
    expect("Hệ thống đang tạm dừng" in answer.text, "no sentence says that it is away")
    for name in ("Strict-Transport-Security", "Content-Security-Policy", "X-Content-Type-Options",
                 "Retry-After"):
        expect(len(answer.headers.get_all(name) or []) == 1, f"503 without {name}")


if __name__ == "__main__":
    play(trial, engines=("sqlite",))
