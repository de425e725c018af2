"""Kills the primary PostgreSQL under load and promotes its synchronous standby (N3).

The server of pages has the address of both. No acknowledged mark is lost, and writing goes on
within ten seconds of the promotion, in the same process.

The old primary must not come back as one. Started as it was it can be written to, but its commits
wait for a standby that is none any more, so nothing is acknowledged by it. Rewound it follows the
new primary, and whoever has the address of both writes to the new one alone.
"""

import threading
import time

from engines import address_of_both, cluster
from pages import Clerks, Client, code, is_vietnamese, mark, Pages, require_kept
from scene import expect, play, wait_until

MOST_SECONDS = 10


def trial(scene):
    old, new = cluster(scene)
    pages = Pages(scene, address_of_both(old, new)).start()
    with Clerks(scene, lambda: [pages.port], count=4) as clerks:
        clerks.wait_for(scene.size(40, 400), 120)
        time.sleep(scene.chance.uniform(0, 0.5))
        old.kill()
        time.sleep(0.6)
        new.promote()
        promoted = time.monotonic()
        wait_until(
            lambda: clerks.ledger.next_after(promoted), MOST_SECONDS + 20,
            f"nothing is written after the promotion: {clerks.refused[-3:]}",
        )
        clerks.wait_for(scene.size(80, 800), 120)
        seconds = clerks.ledger.next_after(promoted)
        pause = clerks.ledger.longest_pause()
    expect(seconds < MOST_SECONDS, f"writing took {seconds:.1f} s to go on after the promotion")
    others = [told for told in clerks.refused if told[0] != 503 or not is_vietnamese(told[1])]
    expect(not others, f"meanwhile a mark was answered with {others[:1]}")
    figures = require_kept(clerks.ledger, new)
    held = old_one_acknowledges_nothing(scene, old, new)
    old_one_follows(scene, old, new)
    return figures | {
        "seconds_from_promotion_to_the_next_mark": round(seconds, 1),
        "seconds_without_marks": round(pause, 1),
        "refused_meanwhile": len(clerks.refused), "unanswered": clerks.unanswered,
        "mark_held_by_the_old_primary": held,
    }


def old_one_acknowledges_nothing(scene, old, new):
    """A mark that reaches the old primary waits there; it goes to the new one once the old is gone."""
    old.start()
    pages = Pages(scene, address_of_both(old, new), name="astray").start()
    number = 700_001
    answers = []
    asking = threading.Thread(target=lambda: answers.append(mark(Client(pages.port), number)))
    asking.start()
    waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
    wait_until(lambda: old.number(waiting) == 1, 10, "no commit waits on the old primary")
    time.sleep(scene.size(1, 5))
    expect(not answers, "the old primary acknowledged a mark")
    old.kill()
    asking.join(40)
    expect(answers and answers[0].is_done, "a mark does not find its way to the new primary")
    expect(count(new, number) == 1, "a mark that was held by the old primary is lost or doubled")
    pages.kill()
    return 1


def old_one_follows(scene, old, new):
    """The fence: the old primary is rewound and follows, before anybody can reach it."""
    new.rows("CHECKPOINT")
    old.run(
        "pg_rewind", "--target-pgdata", old.data, "--write-recovery-conf", "--source-server",
        f"host=127.0.0.1 port={new.port} user=boiduong dbname=postgres application_name=primary",
    )
    old.start()
    expect(old.texts("SELECT pg_is_in_recovery()") == ["t"], "the old primary came back writable")
    pages = Pages(scene, address_of_both(old, new), name="fenced").start()
    numbers = range(700_002, 700_002 + scene.size(5, 50))
    for number in numbers:
        expect(mark(Client(pages.port), number).is_done, "with the old primary back a mark failed")
        expect(count(new, number) == 1, "a mark is not on the new primary")
    last = numbers[-1]
    wait_until(lambda: count(old, last) == 1, 10, "the old primary does not follow the new one")
    pages.kill()


def count(server, number):
    return server.number(
        f"SELECT count(*) FROM event WHERE subject_key = '{code(number)}' AND verb = 'added'"
    )


if __name__ == "__main__":
    play(trial, engines=("postgresql",))
