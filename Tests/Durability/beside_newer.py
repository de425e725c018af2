"""Expands the schema under a program that works and knows nothing of it (N5).

The program goes on, and all that it told as saved is there; rows that a newer program wrote, with a column
that the program does not know, stay as they are though it changes them. Once the schema is contracted the
program changes nothing more, says so, and goes on reading.
"""

import unicodedata

from engines import records
from pages import Client, Clerks, Pages, code, is_vietnamese, mark, require_kept, row, sentence, told
from scene import expect, play

EXPANDING = (
    "ALTER TABLE officer ADD COLUMN shoe_size {int}",
    "CREATE TABLE shoe (size {int} NOT NULL)",
    "CREATE INDEX officer_shoe ON officer (shoe_size)",
    "DROP VIEW every_officer", "CREATE VIEW every_officer AS SELECT * FROM officer",
)
CONTRACTING = ("DROP TABLE shoe",)
NEWER = 800_000


def trial(scene):
    kept = records(scene)
    pages = Pages(scene, kept.address).start()
    known = kept.number("SELECT count(*) FROM schema_step")
    count = scene.size(60, 600)
    with Clerks(scene, lambda: [pages.port], count=2) as clerks:
        clerks.wait_for(count, 300)
        step(scene, kept, known + 1, EXPANDING, oldest=known)
        for number in range(NEWER, NEWER + 20):
            write_newer(kept, number)
        clerks.wait_for(2 * count, 300)
        expect(not clerks.refused, f"some were refused: {clerks.refused[:3]}")
        expect(not clerks.unanswered, f"{clerks.unanswered} were not answered")
    require_both(pages, kept)
    expect(" error " not in pages.tell(), f"the program complains: {pages.tell()}")
    step(scene, kept, known + 2, CONTRACTING, oldest=known + 2)
    before = kept.number("SELECT count(*) FROM event")
    answer = mark(Client(pages.port), 1)
    expect(answer.status == 503 and is_vietnamese(sentence(answer)), f"a mark got {told([answer])}")
    expect(kept.number("SELECT count(*) FROM event") == before, "something was changed all the same")
    expect(Client(pages.port).get("/officers").status == 200, "reading does not go on")
    expect(Client(pages.port).get("/readyz").status == 503, "/readyz does not say so")
    return require_kept(clerks.ledger, kept) | {"rows_of_the_newer": 20}


def step(scene, kept, number, statements, oldest):
    """What a newer program's migration does."""
    words = {"int": "INTEGER" if scene.engine == "sqlite" else "BIGINT"}
    for statement in statements:
        kept.rows(statement.replace("{int}", words["int"]))
    kept.rows(
        "INSERT INTO schema_step (number, name, digest, at, works_from) VALUES "
        f"({number}, 'later', '{'0' * 64}', '2030-01-01T00:00:00.000000Z', {oldest})"
    )


def write_newer(kept, number):
    """An officer as a newer program writes one, with an event as it writes one."""
    name, birth = row(number).split(";")[1:3]
    folded = unicodedata.normalize("NFD", name.lower().replace("đ", "d")).encode("ascii", "ignore").decode()
    day = "-".join(reversed(birth.split("/")))
    kept.rows(
        "INSERT INTO officer (code, full_name, family_name, middle_name, given_name, sort_key, search_key, "
        f"match_key, birth_date, shoe_size) VALUES ('{code(number)}', '{name}', '', '', '{name}', "
        f"'{folded}', '{folded}', '{folded}', '{day}', 42)"
    )
    kept.rows(
        "INSERT INTO event (at, actor, verb, subject, subject_key, new_value) VALUES "
        f"('2030-01-01T00:00:00.000000Z', 'newer', 'added', 'officer', '{code(number)}', '{{}}')"
    )


def require_both(pages, kept):
    """The program changes a row of the newer one, and leaves what it does not know."""
    answer = mark(Client(pages.port), NEWER)
    expect(answer.is_done, f"a row of the newer program is not changed: {told([answer])}")
    changed = kept.number(
        f"SELECT count(*) FROM every_officer WHERE code = '{code(NEWER)}' AND shoe_size = 42 "
        "AND national_id IS NOT NULL"
    )
    expect(changed == 1, f"the two did not both write: {row(NEWER)}")
    left = kept.number("SELECT count(*) FROM officer WHERE shoe_size = 42")
    expect(left == 20, f"of 20 rows of the newer program {left} are as they were")


if __name__ == "__main__":
    play(trial)
