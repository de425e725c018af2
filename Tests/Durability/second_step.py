"""The second step of a sign-in, as a browser with a telephone beside it takes it."""

import base64
import email.utils
import hashlib
import hmac
import re
import struct
import urllib.parse

FORM = "application/x-www-form-urlencoded"
COOKIE = "__Host-boiduong"


def code_of(secret, seconds):
    """What a telephone shows for a secret at a moment (RFC 6238)."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(seconds) // 30), hashlib.sha1).digest()
    start = digest[-1] & 15
    number = struct.unpack(">I", digest[start:start + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


def mark_of(token):
    """What the forms of whoever holds a token carry."""
    data = base64.urlsafe_b64decode(token + "=")
    return hashlib.sha256(b"boiduong form mark\0" + data).hexdigest()


class Telephone:
    """Signs in with a password and, where the site asks, with a second factor: set up at the first time,
    then with the codes for a lost telephone, which know no time and work on a clock that was turned."""

    def __init__(self):
        self.codes = []

    def sign_in(self, line, port, name, password):
        """The token that the browser holds in the end, or what was said instead."""
        home = f"http://127.0.0.1:{port}"
        answer, text = ask(line, home, "/sign-in", {"name": name, "password": password})
        token = token_of(answer)
        if answer.status != 303 or not token:
            return None, answer.status, text
        if "/sign-in/code" not in answer.headers["Location"]:
            return token, answer.status, text
        return self.confirm(line, home, token)

    def confirm(self, line, home, token):
        answer, text = ask(line, home, "/sign-in/set-up", token=token)
        if answer.status != 200:
            answer, text = ask(line, home, "/sign-in/code", {"code": self.codes.pop()}, token)
            return token_of(answer), answer.status, text
        secret = re.search(r"secret=([A-Z2-7]+)", text)[1]
        now = email.utils.parsedate_to_datetime(answer.headers["Date"]).timestamp()
        answer, text = ask(line, home, "/sign-in/set-up", {"code": code_of(secret, now)}, token)
        self.codes = re.findall(r"<li><code>([0-9A-Z-]{30})</code>", text)
        return token_of(answer), answer.status, text


def ask(line, home, path, form=None, token=None):
    headers = {"Origin": home} if form else {}
    if token:
        headers["Cookie"] = f"{COOKIE}={token}"
    body = None
    if form:
        headers["Content-Type"] = FORM
        body = urllib.parse.urlencode(form | ({"mark": mark_of(token)} if token else {}))
    line.request("POST" if form else "GET", path, body, headers)
    answer = line.getresponse()
    return answer, answer.read().decode("utf-8", "replace")


def token_of(answer):
    """The token that an answer gives the browser, where it gives one."""
    held = [value for name, value in answer.getheaders() if name.lower() == "set-cookie"]
    return next((value.split(";")[0].split("=", 1)[1] for value in held
                 if value.startswith(COOKIE + "=")), None)
