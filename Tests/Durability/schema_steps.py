"""Kills `migrate` at random moments, and shows databases of other versions to the program (D9).

After each SIGKILL the database has no step or all of them, and a second `migrate` completes it. A
database of a newer version, and one that was not migrated yet, are refused in a sentence.
"""

import os
import signal
import subprocess
import time

from engines import PostgresServer, SQLiteRecords
from scene import expect, play, wait_until


def trial(scene):
    kept = empty(scene)
    length = whole_run(scene, kept)
    steps = kept.number("SELECT count(*) FROM schema_step")
    tables = count_tables(scene, kept)
    outcomes = []
    for _ in range(scene.size(5, 40)):
        clear(scene, kept)
        outcomes.append(kill(scene, kept, length * scene.chance.uniform(0.3, 1.1), steps, tables))
        kept.migrate(scene)
        now = (kept.number("SELECT count(*) FROM schema_step"), count_tables(scene, kept))
        expect(now == (steps, tables), f"after a kill migrate left {now}, not {(steps, tables)}")
    refuse_others(scene, kept, steps)
    return {
        "kills": len(outcomes), "milliseconds_long": round(length * 1000),
        "left_nothing": outcomes.count("none"), "left_all_steps": outcomes.count("all"),
        "other_versions_refused": 2,
    }


def empty(scene):
    if scene.engine == "sqlite":
        return SQLiteRecords(scene.folder / "records.sqlite")
    return PostgresServer(scene, "data").create().start()


def clear(scene, kept):
    if scene.engine == "sqlite":
        for ending in ("", "-wal", "-shm", "-journal"):
            if os.path.exists(kept.path + ending):
                os.remove(kept.path + ending)
    else:
        kept.rows("DROP SCHEMA public CASCADE")
        kept.rows("CREATE SCHEMA public")


def whole_run(scene, kept):
    begin = time.monotonic()
    kept.migrate(scene)
    return time.monotonic() - begin


def count_tables(scene, kept):
    if scene.engine == "sqlite":
        kept.require_whole()
        return kept.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' "
                           "AND name NOT LIKE 'sqlite_%'")
    return kept.number("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")


def kill(scene, kept, after, steps, tables):
    """Kills one migration; whether it left all steps or none."""
    process = subprocess.Popen(
        ["setpriv", "--pdeathsig", "KILL", scene.binary, "migrate"], env=kept.environment(),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    time.sleep(after)
    process.send_signal(signal.SIGKILL)
    process.wait()
    if scene.engine == "postgresql":
        others = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'boiduong'"
        wait_until(lambda: kept.number(others) == 0, 60, "the server goes on without the program")
    found = count_tables(scene, kept)
    if found == 0:
        return "none"
    done = kept.number("SELECT count(*) FROM schema_step")
    expect(
        (done, found) == (steps, tables),
        f"{after:.3f} s: {done} of {steps} steps and {found} of {tables} tables were left",
    )
    return "all"


def refuse_others(scene, kept, steps):
    kept.rows(
        "INSERT INTO schema_step (number, name, digest, at) "
        f"VALUES (999, 'tomorrow', '{'0' * 64}', '2030-01-01T00:00:00.000000Z')"
    )
    using = (["roster", "history"], ["serve", "--port", "0"])
    refuse(scene, kept, "newer version", ["migrate"], *using)
    kept.rows("DELETE FROM schema_step WHERE number = 999")
    kept.rows(f"DELETE FROM schema_step WHERE number = {steps}")
    refuse(scene, kept, "boiduong migrate", *using)


def refuse(scene, kept, words, *commands):
    for command in commands:
        done = subprocess.run(
            [scene.binary, *command], env=kept.environment(), capture_output=True, text=True,
            timeout=30,
        )
        told = done.stderr.strip()
        expect(done.returncode not in (0, 70), f"{command} ended with {done.returncode}: {told}")
        expect(words in told, f"{command} does not say “{words}”: {told}")


if __name__ == "__main__":
    play(trial)
