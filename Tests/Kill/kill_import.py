"""Kills an import of a long roster at random moments and looks what is left of it.

usage: kill_import.py BINARY [--kills 10] [--rows 10000] [--seed 1]

After each SIGKILL the records must be as before the import or as after it: no row of the file, or
all of them, and the file either waits to be taken in or is taken in already. At the end the import
runs through once, and a second time must find the file on record.
"""

import argparse
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ"]
MIDDLES = ["Văn", "Thị", "Minh", "Ngọc", "Thanh", "Đức", "Hữu", "Xuân", "Thu", "Quốc"]
GIVEN = ["Hòa", "An", "Bình", "Dung", "Giang", "Hà", "Lan", "Nam", "Phúc", "Tuấn", "Vinh", "Yến"]
TITLES = (
    "STT;Mã CBCCVC;Họ và tên;Ngày sinh;Giới tính;Số CCCD;Điện thoại;Email;Chức vụ;Ngạch;"
    "Trình độ chuyên môn;LLCT;Ngoại ngữ;Tin học;Dân tộc"
)


def roster(rows, chance):
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


class Trial:
    """A database, a file, and the command that takes the one into the other."""

    def __init__(self, binary, folder, rows, chance):
        self.path = os.path.join(folder, "kill.sqlite")
        self.file = os.path.join(folder, "roster.csv")
        self.environment = dict(os.environ, BOIDUONG_DATABASE=f"sqlite:{self.path}", LANG="en")
        self.binary = binary
        self.rows = rows
        with open(self.file, "w", encoding="utf-8", newline="") as file:
            file.write(roster(rows, chance))
        subprocess.run([binary, "migrate"], env=self.environment, check=True, stdout=sys.stderr)

    def start(self):
        command = [self.binary, "roster", "import", self.file, "--format", "json"]
        return subprocess.Popen(
            command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )

    def state(self):
        """Officers, kept rows, events and batches, as they are on the disk."""
        with sqlite3.connect(self.path) as database:
            assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            tables = ("officer", "officer_sensitive", "batch_row", "event", "batch", "batch_file")
            return tuple(
                database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                for table in tables
            )

    def clear(self):
        """Takes the import out again, so that the next kill finds the records as at first."""
        subprocess.run(
            [self.binary, "roster", "undo", self.last()],
            env=self.environment, check=True, stdout=subprocess.DEVNULL,
        )

    def last(self):
        with sqlite3.connect(self.path) as database:
            return str(database.execute("SELECT max(id) FROM batch").fetchone()[0])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    chance = random.Random(asked.seed)
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(os.path.abspath(asked.binary), folder, asked.rows, chance)
        length = whole_run(trial)
        outcomes = [kill(trial, length * chance.random()) for _ in range(asked.kills)]
        finish(trial)
    print(
        f"{asked.kills} kills of an import of {asked.rows} rows within {length:.1f} s: "
        f"{outcomes.count('none')} left nothing, {outcomes.count('all')} left all of it"
    )


def whole_run(trial):
    """How long an import takes; what it wrote is taken back."""
    begin = time.monotonic()
    process = trial.start()
    answer = process.communicate()[0]
    length = time.monotonic() - begin
    expect(process.returncode == 0, f"the import ended with {process.returncode}")
    expect(json.loads(answer)["added"] == trial.rows, "the import left rows out")
    trial.clear()
    return length


def kill(trial, after):
    """Kills one import; whether it left all of its rows or none."""
    before = trial.state()
    process = trial.start()
    time.sleep(after)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    now = trial.state()
    if now == before:
        return "none"
    rows = trial.rows
    wanted = tuple(
        old + more for old, more in zip(before, (rows, rows, rows, rows, 1, 1))
    )
    expect(now == wanted, f"{after:.3f} s: {before} became {now}, neither all nor nothing")
    trial.clear()
    return "all"


def finish(trial):
    """An import after all the kills goes through, and is known when it comes again."""
    process = trial.start()
    answer = json.loads(process.communicate()[0])
    expect(process.returncode == 0 and answer["added"] == trial.rows, "the last import failed")
    again = json.loads(trial.start().communicate()[0])
    expect(again["earlier"] is not None and again["added"] == 0, "the file was taken in twice")


def expect(holds, sentence):
    if not holds:
        sys.exit(f"kill_import.py: {sentence}")


if __name__ == "__main__":
    main()
