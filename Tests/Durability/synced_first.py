"""Watches the system calls of the server while it answers, and holds them in order (D2).

A mark that is acknowledged must be on the disk. With SQLite the journal beside the file is synced
after its last write and before the answer goes out. With PostgreSQL the server is set to sync, and
its answer to COMMIT comes in before ours goes out.
"""

import re
import signal
import time

from engines import records
from pages import Client, code, Pages, roster
from scene import expect, need, play, Skipped, stop, wait_until

CALLS = "trace=fsync,fdatasync,read,recvfrom,write,writev,pwrite64,sendto,sendmsg"


def trial(scene):
    need("strace")
    kept = records(scene)
    if scene.engine == "postgresql":
        require_settings(kept)
    pages = Pages(scene, kept.address).start()
    client = Client(pages.port)
    # Connections are opened and statements prepared before anything is watched.
    expect(send_and_apply(client, 1), "the first mark was not acknowledged")
    number = scene.size(3, 20)
    for mark in range(2, 2 + number):
        calls = watch(scene, pages, lambda mark=mark: send_and_apply(client, mark))
        answers = [call for call in calls if "HTTP/1.1 303" in call.text]
        expect(len(answers) == 2, f"strace saw {len(answers)} of 2 answers")
        check = require_synced if scene.engine == "sqlite" else require_committed
        begin = 0
        for answer in answers:
            check([call for call in calls if begin <= call.begun < answer.begun], answer)
            begin = answer.ended
    return {"answers": 2 * number, "before_the_disk": 0}


def require_settings(kept):
    for name in ("fsync", "synchronous_commit", "full_page_writes"):
        value = kept.texts(f"SHOW {name}")[0]
        expect(value == "on", f"the server has {name} = {value}")


def send_and_apply(client, number):
    sent = client.send(f"{code(number)}.csv", roster(number))
    return sent.is_done and client.post(f"{sent.place}/apply").is_done


class Call:
    """A system call with the places in the record where it began and where it returned."""

    def __init__(self, begun, ended, text):
        self.begun = begun
        self.ended = ended
        self.text = text


def watch(scene, pages, work):
    """The system calls of the server while something is done."""
    record = scene.folder / "calls"
    tracer = scene.start(
        ["strace", "-f", "-y", "-s", "600", "-e", CALLS, "-o", record, "-p", pages.process.pid],
        log="strace.log", end="TERM",
    )
    wait_until(lambda: "attached" in scene.tell("strace.log") or tracer.poll(), 10, "no strace")
    if tracer.poll() is not None:
        raise Skipped(f"strace may not watch here: {scene.tell('strace.log')}")
    time.sleep(0.2)
    expect(work(), "a mark was not acknowledged")
    stop(tracer, signal.SIGINT)
    (scene.folder / "strace.log").unlink()
    return read_calls(record.read_text(errors="replace").splitlines())


def read_calls(lines):
    """Joins the two halves of calls that others came between."""
    calls = []
    open_calls = {}
    for place, line in enumerate(lines):
        thread, text = line.split(maxsplit=1)
        resumed = re.match(r"<\.\.\. \w+ resumed>(.*)", text)
        if text.endswith("<unfinished ...>"):
            open_calls[thread] = Call(place, len(lines), text)
            calls.append(open_calls[thread])
        elif resumed and thread in open_calls:
            call = open_calls.pop(thread)
            call.ended = place
            call.text += resumed[1]
        else:
            calls.append(Call(place, place, text))
    return calls


def require_synced(calls, answer):
    """The journal is synced behind its last write, and that has returned before the answer."""
    journal = [call for call in calls if "-wal>" in call.text]
    written = [call.ended for call in journal if call.text.startswith("pwrite64(")]
    synced = [call for call in journal if re.match(r"f(data)?sync\(", call.text)]
    expect(written, "nothing was written before the answer")
    expect(
        any(call.begun > max(written) and call.ended < answer.begun for call in synced),
        "the answer went out before the journal was synced",
    )


def require_committed(calls, answer):
    """Each COMMIT of a transaction that writes was answered before."""
    asked = [call for call in calls if call.text.startswith("sendto(") and "COMMIT" in call.text]
    heard = [
        call for call in calls
        if call.text.startswith("recvfrom(") and r"COMMIT\0" in call.text
        and call.ended < answer.begun
    ]
    writing = [call for call in calls if "BEGIN ISOLATION LEVEL SERIALIZABLE\\0" in call.text]
    expect(writing, "no writing transaction was seen before the answer")
    expect(asked, "no COMMIT was seen before the answer")
    expect(len(heard) == len(asked), "the answer went out before that of COMMIT came in")


if __name__ == "__main__":
    play(trial)
