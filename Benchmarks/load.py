"""Pages under load, signed in, on BENCH_OFFICERS officers (100,000); and a roll-call of sixty, opened and
closed with five exceptions."""

import http.client
import os
import re
import statistics
import subprocess
import time
import urllib.parse

import reader
import stores

OFFICERS = stores.OFFICERS
EXCEPTIONS = ["late.", "absent.", "excused.", "present.2", "late."]


def lines(binaries, work, rounds, line):
    bench = stores.Bench(binaries, work, rounds, line)
    kept = os.environ.get("BENCH_PROVINCES")
    file = f"{kept}/{OFFICERS}.sqlite" if kept else str(bench.work / "pages.sqlite")
    if not os.path.exists(file):
        bench.sample(f"sqlite:{file}", OFFICERS)
    copy = bench.work / "pages-copy.sqlite"
    copy.unlink(missing_ok=True)
    ask(file, f"VACUUM INTO '{copy}'")
    held, sessions = sixty(copy)
    with stores.serving(bench, f"sqlite:{copy}") as port:
        load_line(bench, port, "an officer", copy, "SELECT id FROM officer ORDER BY random() LIMIT 1000", "/officers/")
        load_line(
            bench, port, "a class", copy,
            "SELECT id FROM training_class WHERE state = 'closed' ORDER BY random() LIMIT 300", "/classes/",
        )
        roll_call_line(bench, port, held, sessions)


def ask(file, sql):
    done = subprocess.run(["sqlite3", str(file), sql], capture_output=True, text=True, check=True)
    return done.stdout.split()


def sixty(file):
    """A class of sixty whose sessions are all to be called; its id and theirs."""
    held = ask(
        file, "SELECT class_id FROM class_session GROUP BY class_id ORDER BY count(*) DESC, class_id LIMIT 1"
    )[0]
    ask(
        file,
        f"""
        UPDATE training_class SET state = 'running' WHERE id = {held};
        UPDATE class_session SET roll_call_closed = 0 WHERE class_id = {held};
        DELETE FROM attendance WHERE class_id = {held};
        UPDATE result SET signed_at = NULL, signed_by = NULL
        WHERE enrolment_id IN (SELECT id FROM enrolment WHERE class_id = {held});
        INSERT INTO enrolment (class_id, officer_id)
        SELECT {held}, id FROM officer
        WHERE id NOT IN (SELECT officer_id FROM enrolment WHERE class_id = {held})
        ORDER BY id
        LIMIT max(0, 60 - (SELECT count(*) FROM enrolment WHERE class_id = {held} AND withdrawn_on IS NULL))
        """,
    )
    return held, ask(file, f"SELECT id FROM class_session WHERE class_id = {held} ORDER BY day, part_place")


def load_line(bench, port, name, file, sql, path):
    """Sixteen connections at once, each asking for one page after another."""
    script = bench.work / "wrk.lua"
    paths = ", ".join(f'"{path}{id}"' for id in ask(file, sql))
    script.write_text(
        f"""
        local paths = {{ {paths} }}
        local at = 0
        request = function()
          at = at % #paths + 1
          return wrk.format("GET", paths[at], {{ ["Cookie"] = "{reader.HEADERS['Cookie']}" }})
        end
        """
    )
    command = ["wrk", "-t2", "-c16", "-d8s", "--latency", "-s", str(script), f"http://127.0.0.1:{port}"]
    subprocess.run([*command[:3], "-d2s", *command[4:]], capture_output=True, check=True)
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in told:
        raise SystemExit(told)
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", told)[1])
    value, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", told).groups()
    last = float(value) * {"us": 0.001, "ms": 1, "s": 1000}[unit]
    bench.line(
        f"pages of {name}, 16 connections", f"{rate:,.0f}/s", f"p99 {last:.0f} ms", "",
        ">= 1,000/s", rate >= 1000 and last <= 40,
    )


def worked(answer):
    """Milliseconds that the server worked on an answer, as it says itself."""
    told = re.fullmatch(r"total;dur=([\d.]+)", answer.headers["Server-Timing"] or "")
    if not told:
        raise SystemExit(f"{answer.status} without the server's time")
    return float(told[1])


def roll_call_line(bench, port, held, sessions):
    """Opening a session's page and closing it: the results of all sixty are worked out again."""
    line = http.client.HTTPConnection("127.0.0.1", port)
    milliseconds, waited = [], []
    for session in sessions:
        path = f"/classes/{held}/attendance/{session}"
        start = time.monotonic()
        line.request("GET", path, headers=reader.HEADERS)
        answer = line.getresponse()
        opened = worked(answer)
        text = answer.read().decode()
        waiting = time.monotonic() - start
        mark = re.search(r'name="mark" value="([0-9a-f]+)"', text)
        people = re.findall(r'name="m\.?(\d+)"|data-enrolment="(\d+)"', text)
        people = list(dict.fromkeys(one or other for one, other in people))
        if answer.status != 200 or not mark or len(people) < 60:
            raise SystemExit(f"{path}: {answer.status}, {len(people)} learners")
        fields = [("mark", mark[1]), ("act", "close"), ("key", f"{session:0>16}{time.time_ns():0>20}")]
        fields += [("m", f"{one} {how}") for one, how in zip(people, EXCEPTIONS)]
        body = urllib.parse.urlencode(fields)
        headers = reader.HEADERS | {
            "Content-Type": "application/x-www-form-urlencoded", "Origin": f"http://127.0.0.1:{port}",
            "Sec-Fetch-Site": "same-origin",
        }
        start = time.monotonic()
        line.request("POST", f"{path}/marks", body, headers)
        answer = line.getresponse()
        said = answer.read().decode()
        if answer.status != 200 or '"closed":true' not in said:
            raise SystemExit(f"{path}: {answer.status} " + " ".join(re.sub("<[^>]*>", " ", said).split()))
        milliseconds.append(opened + worked(answer))
        waited.append(waiting + time.monotonic() - start)
    took = statistics.median(milliseconds)
    bench.line(
        "roll-call of 60 opened and closed, SQLite", f"{took:.1f} ms",
        f"waited {1000 * statistics.median(waited):.1f} ms", "", "<= 12 ms", took <= 12,
    )
