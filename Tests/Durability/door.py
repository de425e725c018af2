"""The account with which the trials ask for pages, and what their browsers hold of it."""

import http.client
import re
import subprocess

from scene import expect
from second_step import COOKIE, Telephone, mark_of

NAME = "trial"
PASSWORD = "bốn quả na trên mái đình cũ"


class Door:
    """What every browser of a trial holds: they are all one reader's."""

    token = None
    # What the account's owner has at hand.
    telephone = Telephone()
    # Where the account is.
    records = None

    @classmethod
    def headers(cls, method):
        if cls.token is None:
            return {}
        held = {"Cookie": f"{COOKIE}={cls.token}"}
        return held | {"X-Form-Mark": mark_of(cls.token)} if method == "POST" else held


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
    token, status, text = Door.telephone.sign_in(line, port, NAME, PASSWORD)
    told = re.search(r'(?s)role="alert".*?</div>', text)
    expect(token, f"the sign-in got {status}: {told and told[0]}")
    Door.token = token
    line.close()
