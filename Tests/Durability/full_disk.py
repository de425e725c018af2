"""Fills the disk under the server, empties it again, and takes writing away from it (D5).

While there is no room, writing is answered with 507 or 503 and a sentence in Vietnamese, and
reading goes on. Once there is room again, writing goes on in the same process. The folders for
files that are being sent, and a database that may not be written, are treated likewise.
"""

import os
import shutil
import subprocess

from engines import PostgresServer, server_user, SQLiteRecords
from pages import Client, code, is_vietnamese, Ledger, mark, Pages, require_kept, roster, sentence
from scene import as_user, Broken, expect, own_mounts, play, wait_until


def trial(scene):
    own_mounts()
    scene.move_program()
    scene.numbers = iter(range(1, 900_000))
    if scene.engine == "sqlite":
        figures = full_file(scene)
        figures |= full_upload_folder(scene)
        read_only(scene)
        return figures
    figures = full_server(scene)
    return figures if scene.short else figures | full_journal(scene)


def full_file(scene):
    """The records fill their disk by themselves; then it grows."""
    disk = scene.mount("disk", "4m")
    kept = SQLiteRecords(disk / "records.sqlite")
    kept.migrate(scene)
    pages = Pages(scene, kept.address).start()
    ledger = Ledger(scene.folder / "acknowledged")
    refusals = write_until_refused(scene, pages, ledger)
    require_reading(pages)
    require_command(scene, kept)
    subprocess.run(["mount", "-o", "remount,size=12m", disk], check=True)
    write_again(scene, pages, ledger)
    figures = require_kept(ledger, kept)
    kept.require_whole()
    return {"as_status_of_refusals": refusals} | figures


def full_server(scene):
    """A ballast file fills the disk of PostgreSQL; then it goes."""
    disk = scene.mount("disk", "160m")
    kept = PostgresServer(scene, "data", folder=disk).create("--wal-segsize=1")
    kept.start(max_wal_size="8MB", min_wal_size="2MB", wal_keep_size="0")
    kept.migrate(scene)
    pages = Pages(scene, kept.address).start()
    ledger = Ledger(scene.folder / "acknowledged")
    for _ in range(5):
        write(scene, pages, ledger)
    ballast = disk / "ballast"
    fill(ballast)
    refusals = write_until_refused(scene, pages, ledger)
    restarts = 0
    if not is_reading(kept):
        # Without room for its journal PostgreSQL stops; somebody has to start it again.
        ballast.unlink()
        kept.stop()
        kept.start()
        restarts = 1
    require_reading(pages)
    ballast.unlink(missing_ok=True)
    write_again(scene, pages, ledger)
    figures = require_kept(ledger, kept)
    kept.require_whole()
    return {"as_status_of_refusals": refusals, "starts_of_PostgreSQL_by_hand": restarts} | figures


def full_journal(scene):
    """Only the journal of PostgreSQL has no room: it stops, and its commits are unknown."""
    disk = scene.mount("journal", "24m", owner=server_user())
    kept = PostgresServer(scene, "other").create("--wal-segsize=1", f"--waldir={disk}/wal")
    kept.start()
    kept.migrate(scene)
    pages = Pages(scene, kept.address, name="journal").start()
    ledger = Ledger(scene.folder / "acknowledged-with-journal")
    write(scene, pages, ledger)
    fill_journal(kept)
    statuses = []
    for _ in range(3):
        answer = write(scene, pages, ledger)
        if not answer.is_done:
            require_sentence(answer, pages, "without room for the journal")
            statuses.append(answer.status)
    expect(statuses, "the journal does not get full")
    stopped = kept.process.poll() is not None
    subprocess.run(["mount", "-o", "remount,size=128m", disk], check=True)
    if stopped:
        kept.start()
    write_again(scene, pages, ledger)
    require_kept(ledger, kept)
    kept.require_whole()
    return {
        "as_status_without_room_for_the_journal": " and ".join(map(str, sorted(set(statuses)))),
        "PostgreSQL_started_by_hand_then": int(stopped), "marks_of_it_found": len(ledger.codes()),
    }


def fill_journal(kept):
    """Writes into the journal until it has no room, which stops the server in the middle."""
    message = "SELECT count(pg_logical_emit_message(false, 'trial', repeat('x', 900000)))"
    for _ in range(100):
        try:
            kept.rows(message)
        except Broken:
            return


def is_reading(kept):
    try:
        return kept.number("SELECT 1") == 1
    except Broken:  # the server is gone, or says no
        return False


def fill(ballast):
    """Takes all the room that is left."""
    with open(ballast, "wb", buffering=0) as file:
        for size in (1 << 20, 1 << 12):
            try:
                while file.write(bytes(size)) == size:
                    pass
            except OSError:
                pass


def write(scene, pages, ledger):
    number = next(scene.numbers)
    answer = mark(Client(pages.port), number)
    if answer.is_done:
        ledger.note(number)
    return answer


def write_until_refused(scene, pages, ledger):
    """Writes until nothing goes in any more; the statuses of what was refused."""
    statuses = set()
    in_a_row = tries = 0
    while in_a_row < scene.size(5, 200):
        tries += 1
        expect(tries < 2_000, "the disk does not get full")
        answer = write(scene, pages, ledger)
        in_a_row = 0 if answer.is_done else in_a_row + 1
        if not answer.is_done:
            require_sentence(answer, pages, "on a full disk")
            statuses.add(answer.status)
    expect(pages.runs(), "the server ended on a full disk")
    return " and ".join(map(str, sorted(statuses)))


def require_sentence(answer, pages, where):
    """In Vietnamese, on the page and in the log."""
    words = sentence(answer)
    in_log = [line for line in pages.tell().splitlines() if "error" in line and is_vietnamese(line)]
    expect(in_log, f"{where} the log says nothing in words: {pages.tell()[-500:]}")
    expect(answer.status in (503, 507), f"{where} writing got {answer.status}: {words[:300]}")
    expect(is_vietnamese(words), f"{where} the answer is not in Vietnamese: {words[:300]}")


def require_command(scene, kept):
    """The command says it too, and does not fail as if the program had a defect."""
    (scene.folder / "many.csv").write_text(roster(*range(900_000, 902_000)))
    done = kept.command(scene, "roster", "import", scene.folder / "many.csv")
    expect(done.returncode not in (0, 70), f"importing without room ended with {done.returncode}")
    expect("disk is full" in done.stderr, f"importing without room says: {done.stderr}")


def require_reading(pages):
    for path in ("/", "/rosters", "/officers", "/healthz"):
        answer = Client(pages.port).get(path)
        expect(answer.status == 200, f"reading {path} got {answer.status} without room")


def write_again(scene, pages, ledger):
    """Once there is room, without a start of the server."""
    wait_until(
        lambda: write(scene, pages, ledger).is_done, 20,
        "there is room again, but writing does not go on",
    )
    for _ in range(3):
        answer = write(scene, pages, ledger)
        expect(answer.is_done, f"with room again writing got {answer.status}")


def full_upload_folder(scene):
    """A file that is being sent finds no room; smaller ones do, and so do pages."""
    own_folder = "mount -t tmpfs -o size=256k tmpfs /tmp && exec \"$@\""
    folder = scene.mount("temporary", "256k")
    kept = SQLiteRecords(scene.folder / "uploads.sqlite")
    kept.migrate(scene)
    figures = {}
    big = roster(*range(1, 6_000))
    for name, before, environment in (
        ("/tmp", ["unshare", "--mount", "sh", "-c", own_folder, "sh"], {}),
        ("TMPDIR", [], {"TMPDIR": str(folder)}),
    ):
        pages = Pages(scene, kept.address, name=name.strip("/"), before=before, **environment)
        pages.start()
        answer = Client(pages.port).send("big.csv", big)
        require_sentence(answer, pages, f"without room in {name}")
        require_reading(pages)
        answer = mark(Client(pages.port), next(scene.numbers))
        expect(answer.is_done, f"after a file too big for {name} a mark got {answer.status}")
        left = os.listdir(folder)
        expect(not left, f"files were left in {name}: {left}")
        figures[f"without_room_in_{name}"] = answer.status
        pages.kill()
    return {"upload_folders": len(figures)}


def sign_in_before(scene, kept, **environment):
    """Nobody can sign in where nothing can be written; who is signed in goes on reading."""
    pages = Pages(scene, kept.address, name="before", **environment).start()
    pages.kill()
    kept.rows("PRAGMA journal_mode = DELETE")


def read_only(scene):
    """A user who may only read the records sees the pages; writing is refused in words."""
    folder = scene.folder / "read-only"
    folder.mkdir()
    kept = SQLiteRecords(folder / "records.sqlite")
    kept.migrate(scene)
    key = str(scene.folder / "nobody.key")
    sign_in_before(scene, kept, BOIDUONG_KEY=key)
    if os.geteuid() == 0:
        shutil.chown(key, "nobody")
    os.chmod(kept.path, 0o444)
    folder.chmod(0o555)
    scene.folder.chmod(0o777)
    pages = Pages(scene, kept.address, name="read-only", BOIDUONG_KEY=key).start(user="nobody")
    require_reading(pages)
    answer = Client(pages.port).send(f"{code(1)}.csv", roster(1))
    require_sentence(answer, pages, "where it may not write")
    told = as_nobody(scene, kept, "roster", "import", scene.folder / "one.csv")
    expect(is_vietnamese(told), f"the command does not say that it may not write: {told}")
    folder.chmod(0o777)
    os.chmod(kept.path, 0o666)
    wait_until(
        lambda: mark(Client(pages.port), 2).is_done, 20,
        "the records may be written again, but writing does not go on",
    )


def as_nobody(scene, kept, *words):
    """What a command of a user says who may only read."""
    (scene.folder / "one.csv").write_text(roster(1))
    done = subprocess.run(
        [*as_user("nobody"), scene.binary, *words], env=dict(kept.environment(), LANG="vi"),
        capture_output=True, text=True, cwd=scene.folder,
    )
    expect(done.returncode not in (0, 70), f"{words} ended with {done.returncode}: {done.stderr}")
    return done.stderr


if __name__ == "__main__":
    play(trial)
