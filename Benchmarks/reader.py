"""Who opens the pages that are timed: an account that is signed in."""

import http.client
import os
import subprocess
import urllib.parse

NAME, PASSWORD = "reader", "bốn quả na trên mái đình cũ"

# What the reader's browser sends along.
HEADERS = {}


def sign_in(binaries, address, port):
    """Adds the account where it is not there, and signs in."""
    subprocess.run(
        [f"{binaries}/boiduong", "account", "add", NAME, "--full-name", "Người Đọc", "--role",
         "provinceHR", "--from", "01/01/2000", "--password-stdin"],
        input=PASSWORD + "\n", text=True, env=dict(os.environ, BOIDUONG_DATABASE=address),
        capture_output=True,
    )
    line = http.client.HTTPConnection("127.0.0.1", port)
    line.request("POST", "/sign-in", urllib.parse.urlencode({"name": NAME, "password": PASSWORD}), {
        "Origin": f"http://127.0.0.1:{port}", "Content-Type": "application/x-www-form-urlencoded",
    })
    answer = line.getresponse()
    answer.read()
    if answer.status != 303:
        raise SystemExit(f"sign-in: {answer.status}")
    held = [value for name, value in answer.getheaders() if name.lower() == "set-cookie"]
    HEADERS["Cookie"] = held[0].split(";")[0]
    line.close()
