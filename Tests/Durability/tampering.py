"""Changes a sealed log with the database's own tools, through the command (U1).

Each change is made to a log that fits, must be named by `audit verify` with its place and status 65,
and is taken back; after each the log fits again.
"""

import json

from engines import records as fresh_records
from scene import expect, play

EVENTS = 600


def trial(scene):
    records = fresh_records(scene)
    values = ",".join(
        f"('2026-11-26T05:00:00.000000Z', 'lan', 'web', 'added', 'officer', 'PY-{n}', '{{}}')"
        for n in range(EVENTS)
    )
    records.rows(
        "INSERT INTO event (at, actor, source, verb, subject, subject_key, new_value) "
        f"VALUES {values} RETURNING id"
    )
    key, export = scene.folder / "seal.key", scene.folder / "seals.jsonl"
    good(records.command(scene, "audit", "key", key))
    good(records.command(scene, "audit", "seal", "--seal-key", key))
    good(records.command(scene, "audit", "export", export))
    options = ["--seal-key", f"{key}.pub", "--against", export]
    expect(verify(scene, records, options)["entries"] == EVENTS, "not every event was sealed")
    changes = [
        ("changed", 5, "event", "actor", "'lam'", "id = 5"),
        ("changed", 300, "event", "new_value", "'{\"a\":1}'", "id = 300"),
        ("changed", 600, "event", "source", "NULL", "id = 600"),
        ("changed", 7, "sealed_event", "leaf", f"'{'0' * 64}'", "place = 7"),
        ("sealForged", 257, "seal", "root", f"'{'0' * 64}'", "number = 2"),
    ]
    for word, place, table, column, value, row in changes:
        before = records.rows(f"SELECT {column} FROM {table} WHERE {row}")[0][0]
        change(records, table, column, value, row)
        answer = verify(scene, records, options, status=65)
        expect(
            (answer["fault"], answer["place"]) == (word, place),
            f"{table}.{column} was changed, and verify says {answer}",
        )
        change(records, table, column, f"'{before}'", row)
        verify(scene, records, options)
    records.rows("DELETE FROM sealed_event WHERE place > 512 RETURNING place")
    records.rows("DELETE FROM event WHERE id > 512 RETURNING id")
    records.rows("DELETE FROM seal WHERE number = 3 RETURNING number")
    verify(scene, records, ["--seal-key", f"{key}.pub"])
    answer = verify(scene, records, options, status=65)
    expect((answer["fault"], answer["place"]) == ("tailCut", 513), f"verify says {answer}")
    return {"events": EVENTS, "changes_named": len(changes) + 1, "missed": 0}


def change(records, table, column, value, row):
    records.rows(f"UPDATE {table} SET {column} = {value} WHERE {row} RETURNING 1")


def good(done):
    expect(done.returncode == 0, f"a command ended with {done.returncode}: {done.stderr}")


def verify(scene, records, options, status=0):
    done = records.command(scene, "audit", "verify", *options, "--format", "json")
    expect(done.returncode == status, f"verify ended with {done.returncode}: {done.stdout}{done.stderr}")
    return json.loads(done.stdout)


if __name__ == "__main__":
    play(trial)
