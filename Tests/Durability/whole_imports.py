"""Kills an import of a long roster at random moments and looks what is left of it (D3).

After each SIGKILL the records must be as before the import or as after it: no row of the file, or
all of them, and the file either waits to be taken in or is taken in already. At the end the import
runs through once, and a second time must find the file on record.
"""

import json
import signal
import subprocess
import time

from engines import records
from scene import expect, play, wait_until

FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ"]
MIDDLES = ["Văn", "Thị", "Minh", "Ngọc", "Thanh", "Đức", "Hữu", "Xuân", "Thu", "Quốc"]
GIVEN = ["Hòa", "An", "Bình", "Dung", "Giang", "Hà", "Lan", "Nam", "Phúc", "Tuấn", "Vinh", "Yến"]
TITLES = (
    "STT;Mã CBCCVC;Họ và tên;Ngày sinh;Giới tính;Số CCCD;Điện thoại;Email;Chức vụ;Ngạch;"
    "Trình độ chuyên môn;LLCT;Ngoại ngữ;Tin học;Dân tộc"
)
TABLES = ("officer", "officer_sensitive", "batch_row", "event", "batch", "batch_file")


def long_roster(rows, chance):
    """The text of a roster: every row is good."""
    lines = [TITLES]
    for number in range(1, rows + 1):
        name = " ".join(chance.choice(part) for part in (FAMILIES, MIDDLES, GIVEN))
        year = chance.randint(1965, 1999)
        gender = chance.choice(["Nam", "Nữ"])
        sign = "0" if gender == "Nam" else "1"
        cells = [
            number,
            f"KL-{number:06}",
            name,
            f"{chance.randint(1, 28):02}/{chance.randint(1, 12):02}/{year}",
            gender,
            f"054{sign}{year % 100:02}{number:06}",
            f"0905{number:06}",
            f"cb{number}@example.vn",
            "Chuyên viên",
            "01.003",
            "Đại học",
            "Trung cấp",
            "Tiếng Anh B1",
            "Cơ bản",
            "Kinh",
        ]
        lines.append(";".join(map(str, cells)))
    return "\r\n".join(lines) + "\r\n"


class Import:
    """A file, and the command that takes it into the records."""

    def __init__(self, scene, rows):
        self.scene = scene
        self.rows = rows
        self.kept = records(scene)
        self.file = scene.folder / "roster.csv"
        self.file.write_text(long_roster(rows, scene.chance), encoding="utf-8", newline="")

    def start(self):
        command = ["roster", "import", self.file, "--format", "json"]
        return subprocess.Popen(
            ["setpriv", "--pdeathsig", "KILL", self.scene.binary, *command],
            env=self.kept.environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )

    def state(self):
        """Rows of the tables that an import writes to, once nobody writes any more."""
        if self.scene.engine == "sqlite":
            self.kept.require_whole()
        else:
            others = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'boiduong'"
            wait_until(
                lambda: self.kept.number(others) == 0, 60,
                "the server goes on with a transaction whose program is dead",
            )
        return tuple(self.kept.number(f"SELECT count(*) FROM {table}") for table in TABLES)

    def clear(self):
        """Takes the import out again, so that the next kill finds the records as at first."""
        last = self.kept.number("SELECT max(id) FROM batch")
        done = self.kept.command(self.scene, "roster", "undo", str(last))
        expect(done.returncode == 0, f"the import can't be undone: {done.stderr}")


def trial(scene, asked):
    rows = asked.rows or scene.size(1_500, 10_000)
    kills = asked.kills or scene.size(3, 10)
    importing = Import(scene, rows)
    length = whole_run(importing)
    outcomes = [kill(importing, length * scene.chance.random()) for _ in range(kills)]
    finish(importing)
    return {
        "kills": kills, "rows_within": rows, "seconds_long": round(length, 1),
        "left_nothing": outcomes.count("none"), "left_all_of_it": outcomes.count("all"),
    }


def whole_run(importing):
    """How long an import takes; what it wrote is taken back."""
    begin = time.monotonic()
    process = importing.start()
    answer = process.communicate()[0]
    length = time.monotonic() - begin
    expect(process.returncode == 0, f"the import ended with {process.returncode}")
    expect(json.loads(answer)["added"] == importing.rows, "the import left rows out")
    importing.clear()
    return length


def kill(importing, after):
    """Kills one import; whether it left all of its rows or none."""
    before = importing.state()
    process = importing.start()
    time.sleep(after)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    now = importing.state()
    if now == before:
        return "none"
    rows = importing.rows
    wanted = tuple(
        old + more for old, more in zip(before, (rows, rows, rows, rows, 1, 1))
    )
    expect(now == wanted, f"{after:.3f} s: {before} became {now}, neither all nor nothing")
    importing.clear()
    return "all"


def finish(importing):
    """An import after all the kills goes through, and is known when it comes again."""
    process = importing.start()
    answer = json.loads(process.communicate()[0])
    through = process.returncode == 0 and answer["added"] == importing.rows
    expect(through, "the last import failed")
    again = json.loads(importing.start().communicate()[0])
    expect(again["earlier"] is not None and again["added"] == 0, "the file was taken in twice")


def options(parser):
    parser.add_argument("--kills", type=int)
    parser.add_argument("--rows", type=int)


if __name__ == "__main__":
    play(trial, also=options)
