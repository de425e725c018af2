"""Moves the server's clock five years ahead and three days back while marks are sent (D10).

Each mark is acknowledged and the server goes on; events keep the order in which they were written,
whatever the clock said; what was applied in the future is undone in the past.
"""

import glob

from door import Door, enter, wake_account
from engines import records
from pages import Client, code, Ledger, mark, Pages, require_kept, roster
from scene import expect, play, Skipped

ENDED = set()
MOVES = ("+0", "+5y", "-3d", "+5y", "+0")


def trial(scene):
    library = glob.glob("/usr/lib/*/faketime/libfaketime.so.1")
    if not library:
        raise Skipped("libfaketime is missing. Install it: script/bootstrap --tests")
    kept = records(scene)
    clock = scene.folder / "clock"
    clock.write_text("+0\n")
    pages = Pages(
        scene, kept.address, LD_PRELOAD=library[0], FAKETIME_TIMESTAMP_FILE=str(clock),
        FAKETIME_NO_CACHE="1", FAKETIME_DONT_FAKE_MONOTONIC="1",
    ).start()
    ledger = Ledger(scene.folder / "acknowledged")
    numbers = iter(range(1, 100_000))
    for move in MOVES:
        clock.write_text(f"{move}\n")
        require_outside(pages, move)
        come_in(pages)
        for _ in range(scene.size(5, 50)):
            send(pages, ledger, next(numbers), move)
        require_pages(pages, move)
    require_order(kept, ledger)
    figures = require_kept(ledger, kept)
    undo_in_the_past(pages, clock, next(numbers))
    return {"moves": len(MOVES)} | figures


def require_outside(pages, move):
    """Whoever signed in at another time is so no longer, whichever way the clock was turned."""
    if move != "+0" and Door.token in ENDED:
        answer = Client(pages.port).get("/rosters")
        expect(answer.status == 303, f"at {move} a sign-in that had ended came to life again")


def come_in(pages):
    """Signs in anew; the account may have slept for years."""
    ENDED.add(Door.token)
    wake_account(pages.scene, pages.environment)
    enter(pages.port)


def send(pages, ledger, number, move):
    answer = mark(Client(pages.port), number)
    expect(answer.is_done, f"at {move} a mark got {answer.status}")
    ledger.note(number)


def require_pages(pages, move):
    for path in ("/", "/rosters", "/officers", "/reports", "/readyz"):
        answer = Client(pages.port).get(path)
        expect(answer.status == 200, f"at {move} {path} got {answer.status}")
    expect(pages.runs(), f"at {move} the server ended: {pages.tell()}")


def undo_in_the_past(pages, clock, number):
    client = Client(pages.port)
    clock.write_text("+5y\n")
    come_in(pages)
    sent = client.send(f"{code(number)}.csv", roster(number))
    expect(client.post(f"{sent.place}/apply").is_done, "a roster of the future is not applied")
    clock.write_text("-3d\n")
    come_in(pages)
    answer = client.post(f"{sent.place}/undo")
    expect(answer.is_done, f"what was applied in the future can't be undone: {answer.status}")


def require_order(kept, ledger):
    """Events come in the order of their numbers, and their moments show that the clock moved."""
    events = kept.rows(
        "SELECT id, subject_key, at FROM event WHERE subject = 'officer' AND verb = 'added' "
        "ORDER BY id"
    )
    wanted = ledger.codes()
    found = [key for _, key, _ in events]
    expect(found == wanted, "events are not in the order in which they were acknowledged")
    moments = [at for _, _, at in events]
    expect(moments != sorted(moments), "the clock was not moved")


if __name__ == "__main__":
    play(trial)
