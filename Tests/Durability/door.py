"""The account with which the trials ask for pages, and what their browsers hold of it."""

import base64
import hashlib
import http.client
import re
import subprocess
import urllib.parse

from scene import expect

NAME = "trial"
PASSWORD = "bốn quả na trên mái đình cũ"
COOKIE = "__Host-boiduong"


class Door:
    """What every browser of a trial holds: they are all one reader's."""

    token = None
    # Where the account is.
    records = None

    @classmethod
    def headers(cls, method):
        if cls.token is None:
            return {}
        held = {"Cookie": f"{COOKIE}={cls.token}"}
        return held | {"X-Form-Mark": mark_of(cls.token)} if method == "POST" else held


def mark_of(token):
    """What the forms of whoever holds a token carry."""
    data = base64.urlsafe_b64decode(token + "=")
    return hashlib.sha256(b"boiduong form mark\0" + data).hexdigest()


def make_account(scene, environment):
    """Adds the account, where it is not there yet."""
    run(scene, environment, ["add", NAME, "--full-name", "Người Thử", "--role", "provinceHR", "--from", "01/01/2020",
                             "--password-stdin"], PASSWORD + "\n")


def wake_account(scene, environment):
    """Opens the account again after years in which nobody used it."""
    for more in ([], ["--open"]):
        run(scene, environment, ["close", NAME, "--reason", "thử", *more])


def run(scene, environment, words, text=""):
    # libfaketime hides its words from a program that is the first to load it.
    command = ["setpriv", "--pdeathsig", "KILL", scene.binary, "account", *words]
    done = subprocess.run(command, input=text, text=True,
                          env=environment, capture_output=True, cwd=scene.folder)
    # One that is there already is as good as a new one.
    expect(done.returncode == 0 or words[0] == "add", f"account {words[0]}: {done.stderr}")


def enter(port):
    """Signs in; all browsers of the trial hold the token from then on."""
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    body = urllib.parse.urlencode({"name": NAME, "password": PASSWORD})
    home = f"http://127.0.0.1:{port}"
    line.request("POST", "/sign-in", body, {
        "Origin": home, "Content-Type": "application/x-www-form-urlencoded",
    })
    answer = line.getresponse()
    text = answer.read().decode("utf-8", "replace")
    told = re.search(r'(?s)role="alert".*?</div>', text)
    expect(answer.status == 303, f"the sign-in got {answer.status}: {told and told[0]}")
    held = [value for name, value in answer.getheaders() if name.lower() == "set-cookie"]
    Door.token = next(value.split(";")[0].split("=", 1)[1] for value in held
                      if value.startswith(COOKIE + "="))
    line.close()
