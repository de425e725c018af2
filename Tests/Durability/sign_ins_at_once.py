"""A hundred browsers sign in at the same moment (S1).

As many get in as the throttle lets; the others are asked to wait. An ordinary page takes half a second at most meanwhile, and memory stays flat: hashing is
done by few threads, one password after the other.
"""

import http.client
import threading
import time
import urllib.parse

from door import NAME, PASSWORD
from engines import records
from pages import Pages
from scene import expect, play
from slow_clients import memory, Reader

PEOPLE = 100
LONGEST_PAGE = 0.5
# Each hash takes 19 MiB while it is made; two are made at once.
MOST_GROWTH = 100 << 10


def trial(scene):
    kept = records(scene)
    pages = Pages(scene, kept.address).start()
    reader = Reader(pages)
    reader.look(1)
    before = memory(pages, "VmRSS")
    reader.times.clear()
    answers = []
    people = [threading.Thread(target=sign_in, args=(pages.port, answers)) for _ in range(PEOPLE)]
    begin = time.monotonic()
    for person in people:
        person.start()
    reader.look(until=lambda: not any(person.is_alive() for person in people))
    length = time.monotonic() - begin
    in_time = answers.count(303)
    waiting = sorted(set(answers) - {303})
    expect(len(answers) == PEOPLE, f"{PEOPLE - len(answers)} were not answered")
    expect(not set(waiting) - {429, 503}, f"some were answered {waiting}")
    expect(in_time > 0, "nobody got in")
    worst = max(reader.times)
    expect(worst <= LONGEST_PAGE, f"a page took {worst:.2f} s meanwhile")
    peak = memory(pages, "VmHWM")
    expect(peak - before < MOST_GROWTH, f"memory grew from {before} KiB to {peak} KiB")
    return {
        "signed_in": in_time, "asked_to_wait": PEOPLE - in_time, "s_for_all": round(length, 1),
        "ms_worst_page": round(worst * 1000), "pages_read": len(reader.times),
        "MiB_before": before >> 10, "MiB_peak": peak >> 10,
    }


def sign_in(port, answers):
    """Signs in on a connection of one's own; notes the answer's status."""
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    body = urllib.parse.urlencode({"name": NAME, "password": PASSWORD})
    line.request("POST", "/sign-in", body, {
        "Origin": f"http://127.0.0.1:{port}", "Content-Type": "application/x-www-form-urlencoded",
    })
    answer = line.getresponse()
    answer.read()
    answers.append(answer.status)
    line.close()


if __name__ == "__main__":
    play(trial)
