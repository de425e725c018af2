"""Kills the server at random moments while two trainers call the roll (D1, D4), and sends the same
marks fifty times at once.

Each mark has a key and is sent again under it until it is acknowledged. Afterwards every mark that was
acknowledged is in the log once, what stands of each officer is what was acknowledged last, and the
database is whole.
"""

import pathlib
import threading
import time
import urllib.parse

from engines import records
from pages import at_once, Client, Pages, Unanswered
from scene import expect, play

ROOT = pathlib.Path(__file__).resolve().parents[2]
STATUSES = ["late.", "absent.", "excused.", "present.2", "present."]
FORM = "application/x-www-form-urlencoded"


def trial(scene):
    kept = records(scene)
    loaded = kept.command(scene, "load", "--curricula", ROOT / "curricula", "--rosters", ROOT / "rosters")
    expect(loaded.returncode == 0, f"load: {loaded.stderr}")
    pages = Pages(scene, kept.address).start()
    places = open_places(kept)
    before = events(kept)
    trainers = [Trainer(pages, places[half::2], scene.size(150, 500)) for half in (0, 1)]
    for trainer in trainers:
        trainer.thread.start()
    kills = 0
    while any(trainer.thread.is_alive() for trainer in trainers):
        if kills < scene.size(4, 20):
            time.sleep(scene.chance.uniform(0.1, 0.6))
            pages.kill()
            pages.start()
            kills += 1
        time.sleep(0.05)
    for trainer in trainers:
        expect(trainer.fault is None, f"a mark was refused: {trainer.fault}")
    marks = sum(len(trainer.acknowledged) for trainer in trainers)
    found = events(kept) - before
    standing = standings(kept)
    last = {key: mark for trainer in trainers for key, mark in trainer.acknowledged}
    lost = [key for key, mark in last.items() if standing.get(key) != mark]
    expect(not lost, f"{len(lost)} marks are not what was acknowledged last")
    expect(found == marks, f"{marks} marks were acknowledged, {found} are in the log")
    fifty = fifty_at_once(kept, pages, places[0])
    kept.require_whole()
    return {"kills": kills, "acknowledged": marks, "lost": 0, "doubled": 0} | fifty


STANDING = """
SELECT session_id, enrolment_id, status_code || '.' || coalesce(CAST(credited_periods AS text), '')
FROM attendance
"""


def open_places(kept):
    """Sessions whose roll-call is open, with those who are called, and their class."""
    rows = kept.rows(
        """
        SELECT class_session.id, enrolment.id, class_session.class_id
        FROM class_session JOIN enrolment ON enrolment.class_id = class_session.class_id
        WHERE class_session.roll_call_closed = 0 AND enrolment.withdrawn_on IS NULL
        ORDER BY class_session.id, enrolment.id
        """
    )
    known = standings(kept)
    return [tuple(map(int, row)) + (known.get((int(row[0]), int(row[1])), ""),) for row in rows]


def standings(kept):
    return {(int(row[0]), int(row[1])): row[2] for row in kept.rows(STANDING)}


def events(kept):
    return kept.number("SELECT count(*) FROM event WHERE subject = 'attendance' AND source LIKE 'web%'")


class Trainer:
    """Marks the officers of some places one after the other, again and again."""

    def __init__(self, pages, places, count):
        self.pages = pages
        self.places = places
        self.count = count
        self.acknowledged = []
        self.fault = None
        self.thread = threading.Thread(target=self.work)

    def work(self):
        seen = {}
        for number in range(self.count):
            session, enrolment, of_class, known = self.places[number % len(self.places)]
            before = seen.get((session, enrolment), known)
            after = STATUSES[(STATUSES.index(before) + 1) % len(STATUSES)] if before in STATUSES else STATUSES[0]
            key = f"{id(self):016x}{number:016x}"
            answer = self.send(of_class, session, key, f"{enrolment} {after} {before}".strip())
            if answer.status != 200 or '"differs":true' in answer.text:
                self.fault = (answer.status, answer.text[:200])
                return
            seen[(session, enrolment)] = after
            self.acknowledged.append(((session, enrolment), after))

    def send(self, of_class, session, key, mark):
        while True:
            try:
                return post(Client(self.pages.port, 10), of_class, session, key, mark)
            except Unanswered:
                time.sleep(0.05)


def post(client, of_class, session, key, mark):
    body = urllib.parse.urlencode([("key", key), ("m", mark)]).encode()
    answer = client.ask("POST", f"/classes/{of_class}/attendance/{session}/marks", body, FORM)
    client.close()
    return answer


def fifty_at_once(kept, pages, place):
    """The same mark under the same key from fifty at once: one record, one answer."""
    session, enrolment, of_class, _ = place
    standing = standings(kept).get((session, enrolment), "")
    after = next(status for status in STATUSES if status != standing)
    before = events(kept)
    mark = f"{enrolment} {after} {standing}".strip()
    answers = at_once(pages, [lambda client: post(client, of_class, session, "f" * 32, mark)] * 50)
    said = {(answer.status, answer.text) for answer in answers}
    expect(len(said) == 1 and answers[0].status == 200, f"fifty equal marks: {said}")
    expect(events(kept) == before + 1, "fifty equal marks made more than one record")
    return {"equal_at_once": 50, "records": 1}


if __name__ == "__main__":
    play(trial)
