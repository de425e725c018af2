"""Takes the records away from a running server in several ways, and gives them back.

Each fault has its sentence: in the command, on the page, which is answered with 503, and in the log. Once
it is mended, the same process goes on. A full disk and records that may only be read stand in
`full_disk`, a standby that lags in `standby_reports`.
"""

import subprocess

from engines import records
from pages import Client, is_vietnamese, mark, Pages, sentence
from scene import expect, play, wait_until


def trial(scene):
    kept = records(scene)
    pages = Pages(scene, kept.address).start()
    numbers = iter(range(1, 1_000))
    # What the page says, what the command says, how it comes and how it goes.
    faults = [
        ("phiên bản mới hơn", "phiên bản mới hơn", newer, older_again),
        ("boiduong migrate", "boiduong migrate", older, whole_again),
    ]
    if scene.engine == "postgresql":
        faults += [
            ("Cơ sở dữ liệu chưa trả lời", "Không kết nối được", stop, start),
            # A server that takes no changes is passed over, as a standby is.
            ("Cơ sở dữ liệu chưa trả lời", "read-only", forbid_writing, allow_writing),
        ]
    for on_page, by_command, do, undo in faults:
        expect(mark(Client(pages.port), next(numbers)).is_done, f"before “{on_page}” writing fails")
        left = do(kept)
        require_page(pages, on_page, numbers)
        require_command(scene, kept, by_command)
        undo(kept, left)
        number = next(numbers)
        wait_until(
            lambda: mark(Client(pages.port), number).is_done, 20,
            f"after “{on_page}” writing does not go on",
        )
    expect(pages.runs(), "the server ended")
    return {"faults": len(faults), "starts_of_the_server": 1}


def require_page(pages, words, numbers):
    """The page and the log say it. A connection that ends just then is told as such first."""
    known = len(pages.tell())

    def is_told():
        answer = mark(Client(pages.port), next(numbers))
        told = sentence(answer)
        expect(answer.status == 503, f"with “{words}” writing got {answer.status}: {told}")
        expect(is_vietnamese(told), f"the page does not say in Vietnamese: {told}")
        return words in told

    wait_until(is_told, 10, f"the page does not say “{words}”: {pages.tell()[-600:]}")
    log = [line for line in pages.tell()[known:].splitlines() if "error" in line]
    expect(any(map(is_vietnamese, log)), f"the log has no words on “{words}”: {log}")


def require_command(scene, kept, words):
    """The command ends with a sentence, and not as if the program had a defect."""
    file = scene.folder / "one.csv"
    file.write_text("Mã CBCCVC;Họ và tên\r\nKL-999999;Bùi Thị Hòa\r\n")
    done = subprocess.run(
        [scene.binary, "roster", "import", file], env=dict(kept.environment(), LANG="vi"),
        capture_output=True, text=True,
    )
    expect(done.returncode not in (0, 70), f"with “{words}” the command ended with {done.returncode}")
    expect(words in done.stderr, f"the command does not say “{words}”: {done.stderr}")


def newer(kept):
    kept.rows(
        "INSERT INTO schema_step (number, name, digest, at) "
        f"VALUES (999, 'tomorrow', '{'0' * 64}', '2030-01-01T00:00:00.000000Z')"
    )


def older_again(kept, _):
    kept.rows("DELETE FROM schema_step WHERE number = 999")


def older(kept):
    last = kept.rows("SELECT number, name, digest, at FROM schema_step ORDER BY number DESC LIMIT 1")
    kept.rows(f"DELETE FROM schema_step WHERE number = {last[0][0]}")
    return last[0]


def whole_again(kept, row):
    number, name, digest, at = row
    kept.rows(
        "INSERT INTO schema_step (number, name, digest, at) "
        f"VALUES ({number}, '{name}', '{digest}', '{at}')"
    )


def stop(kept):
    kept.stop()


def start(kept, _):
    kept.start()


def forbid_writing(kept):
    """As a server is that was made a standby, or whose keeper locked it."""
    kept.rows("ALTER DATABASE postgres SET default_transaction_read_only = on")
    leave(kept)


def allow_writing(kept, _):
    kept.rows(
        "BEGIN READ WRITE; ALTER DATABASE postgres RESET default_transaction_read_only; COMMIT"
    )
    leave(kept)


def leave(kept):
    """Ends the server's connections, since they keep what held when they were opened."""
    kept.rows(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'boiduong'"
    )


if __name__ == "__main__":
    play(trial)
