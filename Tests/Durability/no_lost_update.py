"""Lets people decide differently about the same at the same moment (N6).

Of recording and refusing the same roster exactly one happens, and the other is told so with a 409.
Two rosters that change the same officer at once are taken in one after the other: the later one has
seen what the earlier one wrote. Many who write different marks at once leave as many events as were
accepted.
"""

import json

from engines import records
from pages import at_once, Client, code, is_vietnamese, mark, Pages, roster, row, sentence, TITLES
from pages import told
from scene import expect, play


def trial(scene):
    kept = records(scene)
    pages = Pages(scene, kept.address).start()
    rounds = scene.size(6, 40)
    for number in range(1, 1 + rounds):
        record_or_refuse(kept, pages, number)
        record_and_undo(kept, pages, 1000 + number)
        change_the_same(kept, pages, 2000 + number)
    writers = many_writers(kept, pages, scene.size(50, 50))
    return {"rounds_of_three_quarrels": rounds, "lost_updates": 0} | writers


def receive(pages, number):
    sent = Client(pages.port).send(f"{code(number)}.csv", roster(number))
    expect(sent.is_done, f"a roster was not received: {told([sent])}")
    return sent.place


def state(kept, place):
    number = place.rsplit("/", 1)[1]
    return kept.texts(f"SELECT state FROM batch WHERE id = {number}")[0]


def is_there(kept, number):
    return kept.number(f"SELECT count(*) FROM officer WHERE code = '{code(number)}'") == 1


def record_or_refuse(kept, pages, number):
    place = receive(pages, number)
    answers = at_once(
        pages, [lambda client, verb=verb: client.post(f"{place}/{verb}")
                for verb in ("apply", "refuse")]
    )
    statuses = [answer.status for answer in answers]
    expect(sorted(statuses) == [303, 409], f"apply and refuse at once: {told(answers)}")
    loser = answers[statuses.index(409)]
    expect(is_vietnamese(sentence(loser)), "the loser is told nothing in Vietnamese")
    wanted = "applied" if statuses[0] == 303 else "refused"
    found = state(kept, place)
    expect(found == wanted, f"the one who won wanted {wanted}, the roster is {found}")
    expect(is_there(kept, number) == (wanted == "applied"), f"a roster {wanted} shows otherwise")


def record_and_undo(kept, pages, number):
    """Undoing comes too early and is told so, or it comes after recording and takes all back."""
    place = receive(pages, number)
    applied, undone = at_once(
        pages, [lambda client, verb=verb: client.post(f"{place}/{verb}")
                for verb in ("apply", "undo")]
    )
    statuses = (applied.status, undone.status)
    expect(statuses in ((303, 409), (303, 303)), f"apply and undo: {told([applied, undone])}")
    wanted = "applied" if undone.status == 409 else "undone"
    found = state(kept, place)
    expect(found == wanted, f"after {statuses} the roster is {found}")
    expect(is_there(kept, number) == (wanted == "applied"), f"a roster {wanted} shows otherwise")
    twice_undone(kept, pages, place, number)


def twice_undone(kept, pages, place, number):
    if state(kept, place) == "applied":
        answers = at_once(pages, [lambda client: client.post(f"{place}/undo")] * 2)
        statuses = sorted(answer.status for answer in answers)
        expect(statuses in ([303, 409], [303, 303]), f"undone twice at once: {told(answers)}")
    verbs = kept.texts(f"SELECT verb FROM event WHERE subject_key = '{code(number)}' ORDER BY id")
    expect(len(verbs) == 2 and verbs[0] == "added", f"one recording and one undoing left {verbs}")


def change_the_same(kept, pages, number):
    """Each roster gives the officer another telephone number."""
    mark(Client(pages.port), number)
    rows = [f"{row(number)};09051{number:05}", f"{row(number)};09052{number:05}"]
    places = []
    for text in rows:
        sent = Client(pages.port).send("phone.csv", f"{TITLES};Điện thoại\r\n{text}\r\n")
        places.append(sent.place)
    answers = at_once(
        pages, [lambda client, place=place: client.post(f"{place}/apply") for place in places]
    )
    expect(all(answer.is_done for answer in answers), f"two changes at once: {told(answers)}")
    events = [
        (json.loads(old), json.loads(new)) for old, new in kept.rows(
            "SELECT old_value, new_value FROM event WHERE verb = 'changed' AND subject = 'officer' "
            f"AND subject_key = '{code(number)}' ORDER BY id"
        )
    ]
    expect(len(events) == 2, f"two changes left {len(events)} events")
    expect(events[1][0] == events[0][1], "the later change has not seen the earlier one")
    phone = kept.texts(f"SELECT phone FROM officer WHERE code = '{code(number)}'")[0]
    expect(events[1][1]["phone"][-4:] == phone[-4:], "the last event is not what is kept")


def many_writers(kept, pages, writers):
    before = kept.number("SELECT count(*) FROM event")
    answers = at_once(
        pages,
        [lambda client, number=number: mark(client, number)
         for number in range(5000, 5000 + writers)],
    )
    accepted = sum(answer.is_done for answer in answers)
    events = kept.number("SELECT count(*) FROM event") - before
    expect(accepted == events, f"{accepted} marks were accepted, {events} events are there")
    expect(accepted == writers, f"{accepted} of {writers} writers were served: {told(answers)}")
    return {"writers_at_once": writers, "accepted": accepted, "events": events}


if __name__ == "__main__":
    play(trial)
