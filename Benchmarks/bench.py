"""Runs the lines of script/bench. usage: bench.py BIN WORK [--rounds N] [LINE ...]"""

import os
import pathlib
import re
import resource
import statistics
import subprocess
import sys
import time

import growth
import load
import marks
import results
import stores

BIN, WORK = sys.argv[1], sys.argv[2]
ROUNDS = int(sys.argv[sys.argv.index("--rounds") + 1]) if "--rounds" in sys.argv else 5
ASKED = [a for a in sys.argv[3:] if not a.startswith("--") and not a.isdigit()]


def run(command):
    """Seconds of processor time, peak memory in MB and output of one run."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        raise SystemExit(f"{command[0]} ended with {status}")
    del before
    cpu = usage.ru_utime + usage.ru_stime
    return cpu, usage.ru_maxrss / 1024, time.monotonic() - start, output


def pairs(ours, theirs):
    """Both commands in turn; the list of figures of each."""
    run(ours), run(theirs)
    figures = [(run(ours), run(theirs)) for _ in range(ROUNDS)]
    return [f[0] for f in figures], [f[1] for f in figures]


def median(figures, place):
    return statistics.median(f[place] for f in figures)


def line(name, ours, theirs, ratio, goal, met):
    print(f"{name:44} {ours:>16} {theirs:>16} {ratio:>8} {goal:>12}  {'met' if met else 'NOT MET'}", flush=True)


def against_c(name, program, *formats):
    """A writer of ours against the C program with the same cells, and its memory at two sizes."""
    ours, theirs = pairs(
        [f"{BIN}/{program}", f"{WORK}/ours.xlsx"],
        [f"{WORK}/write-xlsx", f"{WORK}/theirs.xlsx", "100000", *formats],
    )
    a, b = median(ours, 0), median(theirs, 0)
    ratio = statistics.median(x[0] / y[0] for x, y in zip(ours, theirs))
    line(f"{name} 100,000 x 12 (cpu)", f"{a:.2f} s", f"C {b:.2f} s", f"{ratio:.2f}", "<= 1.15", ratio <= 1.15)
    small = run([f"{BIN}/{program}", f"{WORK}/small.xlsx", "10000"])[1]
    large = median(ours, 1)
    line("  its peak memory, 100,000 vs 10,000 rows", f"{large:.0f} MB", f"{small:.0f} MB", f"{large / small:.2f}", "<= 1.10", large <= small * 1.1)


def write_sheet():
    against_c("write .xlsx", "bench-sheets")


def write_report():
    against_c("write a long report", "bench-report", "#,##0.0#")


def engine():
    figures = [run([f"{BIN}/bench-engine"]) for _ in range(max(1, ROUNDS // 2))]
    def value(key):
        return statistics.median(float(re.search(rf"^{key} (\S+)$", f[3], re.M).group(1)) for f in figures)
    mine, plain = value("timelines_per_second"), value("baseline_timelines_per_second")
    line("timelines per second and core", f"{mine:,.0f}", f"by day {plain:,.0f}", f"{mine / plain:.0f}", ">= 1,000,000", mine >= 1e6)
    gaps = value("gaps_seconds")
    line("gaps of 1,000,000 x 12 on 2 cores", f"{gaps:.1f} s", "", "", "<= 15 s", gaps <= 15)
    memory = max(f[1] for f in figures)
    line("  its peak memory", f"{memory:.0f} MB", "", "", "<= 512 MB", memory <= 512)


CALAMINE = """
import sys, time
from python_calamine import CalamineWorkbook
start = time.process_time()
CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0)
print("cells", time.process_time() - start)
"""


def said(figures, key):
    return [float(re.search(rf"^{key} (\S+)$", f[3], re.M).group(1)) for f in figures]


def empty():
    """The address of records with nothing in them."""
    address = f"sqlite:{WORK}/empty.sqlite"
    for end in ("", "-wal", "-shm"):
        pathlib.Path(f"{WORK}/empty.sqlite{end}").unlink(missing_ok=True)
    run([f"{BIN}/boiduong", "migrate", "--database", address])
    return address


def rosters():
    roster, long = f"{WORK}/roster.xlsx", f"{WORK}/long.xlsx"
    run([f"{BIN}/bench-rosters", "make", roster, "10000"])
    run([f"{BIN}/bench-rosters", "make", long, "100000"])
    ours, theirs = pairs(
        [f"{BIN}/bench-rosters", "cells", roster], [".venv/bin/python", "-c", CALAMINE, roster]
    )
    mine, other = said(ours, "cells"), said(theirs, "cells")
    ratio = statistics.median(a / b for a, b in zip(mine, other))
    a, b = statistics.median(mine), statistics.median(other)
    line("read the cells of 10,000 x 15 (cpu)", f"{a:.3f} s", f"calamine {b:.3f} s", f"{ratio:.2f}", "<= 1.5", ratio <= 1.5)
    figures = [run([f"{BIN}/bench-rosters", "import", roster]) for _ in range(ROUNDS)]
    whole = statistics.median(f[2] for f in figures)
    line("roster of 10,000 x 15: read, checked, applied", f"{whole:.2f} s", "", "", "<= 3 s", whole <= 3)
    read = run([f"{BIN}/bench-rosters", "read", long])
    line("  100,000 rows read: peak memory", f"{read[1]:.0f} MB", f"{read[2]:.1f} s", "", "<= 300 MB", read[1] <= 300)
    done = run([f"{BIN}/boiduong", "roster", "import", long, "--database", empty()])
    line("  100,000 rows applied: peak memory", f"{done[1]:.0f} MB", f"{done[2]:.1f} s", "", "<= 300 MB", done[1] <= 300)


LINES = {
    "sheet": write_sheet, "report": write_report, "engine": engine, "roster": rosters,
    "stores": lambda: stores.lines(BIN, WORK, ROUNDS, line),
    "pages": lambda: load.lines(BIN, WORK, ROUNDS, line),
    "results": lambda: results.lines(BIN, WORK, ROUNDS, line),
    "marks": lambda: marks.lines(BIN, WORK, ROUNDS, line),
    "growth": lambda: growth.lines(BIN, WORK, ROUNDS, line),
}
print(f"{'line':44} {'ours':>16} {'baseline':>16} {'ratio':>8} {'goal':>12}")
for name, work in LINES.items():
    if not ASKED or name in ASKED:
        work()
