"""Backs up under load and restores into an empty place (D8).

While clerks send marks, back-ups are made. Each is restored into an empty database, of the same kind
and of the other, and holds what its manifest says; every mark that was acknowledged before a back-up
began is in it once. A killed back-up leaves no file of its name, a killed restore nothing.
Three machines that begin the same scheduled back-up at once make one.
"""

import json
import signal
import subprocess
import time

from engines import records as fresh_records, SQLiteRecords
from pages import Clerks, code, Pages
from scene import expect, play


def trial(scene):
    records = fresh_records(scene)
    key = scene.folder / "backup.key"
    key.write_text("a line that is long enough for a trial\n")
    pages = Pages(scene, records.address).start()
    with Clerks(scene, lambda: [pages.port], count=3) as clerks:
        clerks.wait_for(scene.size(15, 300), 120)
        backups = []
        for number in range(scene.size(2, 5)):
            before = clerks.ledger.codes()
            begin = time.monotonic()
            made = command(scene, records, "backup", "--output", name(scene, number))
            backups.append((before, made, time.monotonic() - begin))
            clerks.wait_for(len(before) + 5, 60)
    seconds = [restore(scene, number, *made) for number, made in enumerate(backups)]
    once = machines_at_once(scene, records)
    kills = killed_ones_leave_nothing(scene, records)
    return {
        "back-ups_under_load": len(backups), "marks_in_the_last": len(backups[-1][0]), "lost": 0,
        "rows": backups[-1][1]["rows"],
        "seconds_to_back_up": round(max(made[2] for made in backups), 1),
        "seconds_to_restore": round(max(seconds), 1), "made_by_three_machines_at_once": once,
        "kills": kills,
    }


def name(scene, number):
    return scene.folder / f"{number}.bdbackup"


def command(scene, records, *words):
    """Runs a command that must go well; its answer."""
    done = records.command(
        scene, *words, "--key-file", scene.folder / "backup.key", "--format", "json"
    )
    expect(done.returncode == 0, f"{words[0]} ended with {done.returncode}: {done.stderr}")
    return json.loads(done.stdout)


def restore(scene, number, before, made, _):
    """Restores a back-up into a new file, and looks for the marks in it; the seconds it took."""
    place = SQLiteRecords(scene.folder / f"restored-{number}.sqlite")
    begin = time.monotonic()
    answer = command(scene, place, "restore", name(scene, number))
    seconds = time.monotonic() - begin
    expect(answer["digest"] == made["digest"], "what was restored is not what was backed up")
    place.require_whole()
    found = place.texts("SELECT code FROM officer")
    expect(len(found) == len(set(found)), "a mark is in the back-up twice")
    lost = set(before) - set(found)
    expect(not lost, f"{len(lost)} marks acknowledged before the back-up are not in it")
    again = command(scene, place, "backup", "--output", scene.folder / f"again-{number}.bdbackup")
    expect(again["digest"] == made["digest"], "a back-up of the restored records differs")
    return seconds


def machines_at_once(scene, records):
    """Three begin the scheduled back-up; how many make it."""
    words = ["backup", "--once-in", "20", "--key-file", scene.folder / "backup.key"]
    processes = [
        scene.start(
            [scene.binary, *words, "--output", scene.folder / f"machine-{number}.bdbackup"],
            log="machines.log", env=records.environment(),
        )
        for number in range(3)
    ]
    for process in processes:
        expect(process.wait(120) == 0, f"a machine failed: {scene.tell('machines.log')}")
    made = len(list(scene.folder.glob("machine-*.bdbackup")))
    expect(made == 1, f"{made} back-ups were made for one")
    return made


def killed_ones_leave_nothing(scene, records):
    """Kills back-ups and restores at random moments."""
    kills = scene.size(3, 20)
    for number in range(kills):
        output = scene.folder / "killed.bdbackup"
        kill(scene, records, "backup", "--output", output)
        if output.exists():
            command(scene, records, "verify", output)
            output.unlink()
        place = SQLiteRecords(scene.folder / f"killed-{number}.sqlite")
        kill(scene, place, "restore", name(scene, 0))
        tables = place.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table'")
        if tables == 0:
            command(scene, place, "restore", name(scene, 0))
        place.require_whole()
        expect(place.number("SELECT count(*) FROM officer") > 0, "a killed restore left a part")
    return kills


def kill(scene, records, *words):
    words = [*words, "--key-file", scene.folder / "backup.key"]
    process = scene.start(
        [scene.binary, *words], log="killed.log", env=records.environment(),
    )
    try:
        process.wait(scene.chance.uniform(0.02, 1.2))
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()


if __name__ == "__main__":
    play(trial)
