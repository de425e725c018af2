"""A long roster that is taken in by the command while others work."""

import json
import subprocess

from scene import expect
from whole_imports import long_roster

BUSY = 69


class Import:
    """The command, again and again until it says that the roster was taken in."""

    def __init__(self, scene, address, rows):
        self.scene = scene
        self.address = address
        self.rows = rows
        self.tries = 0
        self.file = scene.folder / "long.csv"
        self.file.write_text(long_roster(rows, scene.chance), encoding="utf-8", newline="")

    def start(self):
        self.tries += 1
        return subprocess.Popen(
            ["setpriv", "--pdeathsig", "KILL", self.scene.binary, "roster", "import", self.file,
             "--format", "json", "--database", self.address],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )

    def finish(self, process, tries):
        """Waits for it, and repeats what was refused for now."""
        while True:
            answer, fault = process.communicate(timeout=300)
            if process.returncode == 0:
                break
            expect(process.returncode == BUSY, f"import: {process.returncode}: {fault}")
            expect(self.tries < tries, f"an import was refused {tries} times, lastly: {fault}")
            process = self.start()
        told = json.loads(answer)
        known = told["earlier"] is not None
        expect(told["added"] == self.rows or known, f"the import says {answer}")

    def require_whole(self, kept):
        """Clerks begin with a higher number."""
        for table, column in (("officer", "code"), ("event", "subject_key")):
            found = kept.number(f"SELECT count(*) FROM {table} WHERE {column} < 'KL-1'")
            expect(found == self.rows, f"{found} of {self.rows} rows are in {table}")
