"""Starts the primary again while a commit waits for the standby that is away (N3).

Such a commit is on the primary's disk alone, and once the primary runs again it looks like any
other. It may be acknowledged only when the standby has it too: if the primary were lost now and the
standby promoted, the mark would be gone.
"""

import threading
import time

from engines import address_of_both, cluster
from pages import Client, code, Pages, roster
from scene import expect, play, wait_until

WAITING = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"


def trial(scene):
    primary, standby = cluster(scene)
    pages = Pages(scene, address_of_both(primary, standby)).start()
    sent = Client(pages.port).send(f"{code(1)}.csv", roster(1))
    expect(sent.is_done, "a roster was not received")
    standby.kill()
    answers = []
    asking = threading.Thread(
        target=lambda: answers.append(Client(pages.port).post(f"{sent.place}/apply"))
    )
    asking.start()
    wait_until(lambda: primary.number(WAITING) == 1, 10, "the commit does not wait for the standby")
    expect(not answers, "a mark was acknowledged without its standby")
    primary.kill()
    primary.start()
    time.sleep(scene.size(4, 10))
    expect(
        not any(answer.is_done for answer in answers),
        "a commit that no standby has was acknowledged after a restart of the primary",
    )
    begin = time.monotonic()
    standby.start()
    asking.join(60)
    expect(answers, "the mark was never answered")
    events = primary.number(f"SELECT count(*) FROM event WHERE subject_key = '{code(1)}'")
    expect(events == 1, f"one mark made {events} events")
    return {
        "acknowledged_without_standby": 0, "events": events, "status_in_the_end": answers[0].status,
        "seconds_from_the_standby's_return": round(time.monotonic() - begin, 1),
    }


if __name__ == "__main__":
    play(trial, engines=("postgresql",))
