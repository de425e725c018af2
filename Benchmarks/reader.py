"""Who opens the pages that are timed: an account that is signed in."""

import http.client
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "Tests" / "Durability"))
from second_step import COOKIE, Telephone  # noqa: E402: found by the line above

NAME, PASSWORD = "reader", "bốn quả na trên mái đình cũ"

# What the reader's browser sends along.
HEADERS = {}
# What the reader has at hand, for each database.
TELEPHONES = {}


def sign_in(binaries, address, port):
    """Adds the account where it is not there, and signs in."""
    subprocess.run(
        [f"{binaries}/boiduong", "account", "add", NAME, "--full-name", "Người Đọc", "--role",
         "provinceHR", "--from", "01/01/2000", "--password-stdin"],
        input=PASSWORD + "\n", text=True, env=dict(os.environ, BOIDUONG_DATABASE=address),
        capture_output=True,
    )
    line = http.client.HTTPConnection("127.0.0.1", port)
    telephone = TELEPHONES.setdefault(address, Telephone())
    token, status, _ = telephone.sign_in(line, port, NAME, PASSWORD)
    if not token:
        raise SystemExit(f"sign-in: {status}")
    HEADERS["Cookie"] = f"{COOKIE}={token}"
    line.close()
