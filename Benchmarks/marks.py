"""The mark sheet of 10,000 learners with ten components each, as an official workbook from the
records; the same data written by the libraries that others use; and a workbook for each agency."""

import json
import re
import shutil
import statistics
import subprocess

import stores

LEARNERS, COMPONENTS, CLASS = 10_000, 10, "LOP-2020-MARKS"

# Both kept as plain as their own guides have it for long sheets.
PEERS = {
    "XlsxWriter": """
import xlsxwriter
book = xlsxwriter.Workbook(out, {"constant_memory": True, "strings_to_formulas": False})
sheet = book.add_worksheet()
for place, row in enumerate(rows): sheet.write_row(place, 0, row)
book.close()
""",
    "openpyxl": """
import openpyxl
book = openpyxl.Workbook(write_only=True)
sheet = book.create_sheet()
for row in rows: sheet.append(row)
book.save(out)
""",
    "rust_xlsxwriter": """
import rustpy_xlsxwriter
heads = [str(place) for place in range(len(rows[0]))]
rustpy_xlsxwriter.write_worksheet([dict(zip(heads, row)) for row in rows], out)
""",
}
HARNESS = """
import json, sys, time
rows, out = json.load(open(sys.argv[1])), sys.argv[2]
start = time.monotonic()
{body}
print(time.monotonic() - start)
"""


def lines(binaries, work, rounds, line):
    bench = stores.Bench(binaries, work, rounds, line)
    file = bench.work / "marks.sqlite"
    province(bench, file)
    address, sheet = f"sqlite:{file}", bench.work / "marks.xlsx"
    words = ("report", "marks", "--class", CLASS)
    made = [bench.command(address, *words, "-o", sheet) for _ in range(rounds)]
    took, memory = (statistics.median(one[place] for one in made) for place in (0, 1))
    size = f"{LEARNERS:,} x {COMPONENTS} marks"
    line(f"{size}, official workbook", f"{took:.2f} s", f"{memory:.0f} MB", "", "<= 0.4 s", took <= 0.4)
    data = bench.work / "marks.json"
    bench.command(address, *words, "--format", "json", "-o", bench.work / "report.json")
    rows = plain(json.loads((bench.work / "report.json").read_text()))
    data.write_text(json.dumps(rows))
    for name, body in PEERS.items():
        theirs = statistics.median(peer(body, data, bench.work / "peer.xlsx") for _ in range(max(1, rounds // 2)))
        line(f"  its cells alone, plain, by {name}", f"{took:.2f} s", f"{theirs:.2f} s", f"{took / theirs:.2f}", "", True)
    agencies(bench, address)


def province(bench, file):
    """The officers of a sample, and a class of all of them in a course of ten components."""
    curricula = bench.work / "curricula"
    shutil.copytree(stores.CURRICULA, curricula)
    course = (curricula / "courses" / "TTDN-01.yaml").read_text()
    parts = "".join(
        f"    - {{code: P{place}, title: {{vi: Bài {place}, en: Part {place}}}, weight: 10, minimum: 5.0, markers: 1}}\n"
        for place in range(1, COMPONENTS + 1)
    )
    course = re.sub(r"(?<=  components:\n).*?(?=  resit:)", parts, course, flags=re.S)
    course = course.replace("code: TTDN-01", "code: MARKS-10")
    (curricula / "courses" / "MARKS-10.yaml").write_text(course)
    address = f"sqlite:{file}"
    bench.command(address, "migrate")
    bench.command(address, "curricula", "load", curricula)
    bench.command(address, "sample", "--officers", LEARNERS, "--seed", 1)
    subprocess.run(["sqlite3", file], input=class_of_all(), text=True, check=True)


def class_of_all():
    """Marks from 5.0 to 10.0 that differ from person to person and part to part."""
    parts = " UNION ALL ".join(f"SELECT {place} AS place" for place in range(1, COMPONENTS + 1))
    of_class = f"(SELECT id FROM training_class WHERE code = '{CLASS}')"
    return f"""
    BEGIN;
    INSERT INTO training_class (code, course_code, title, first_day, last_day, state)
    VALUES ('{CLASS}', 'MARKS-10', 'Lớp của cả tỉnh', '2020-05-04', '2020-05-08', 'closed');
    INSERT INTO class_session (class_id, day, part, part_place, periods, roll_call_closed)
    SELECT {of_class}, '2020-05-04', 'morning', 1, 4, 1;
    INSERT INTO enrolment (class_id, officer_id) SELECT {of_class}, id FROM officer;
    INSERT INTO score (enrolment_id, class_id, course_code, component_code, day, attempt, score)
    SELECT enrolment.id, class_id, 'MARKS-10', 'P' || part.place, '2020-05-08', 1,
           500 + 10 * ((enrolment.id * 7 + part.place * 13) % 51)
    FROM enrolment CROSS JOIN ({parts}) AS part
    WHERE class_id = {of_class};
    INSERT INTO result (enrolment_id, outcome, mark, classification_vi, classification_en,
                        credited_numerator, credited_denominator, held_periods, coming_periods, recorded_at)
    SELECT enrolment.id, 'passed', sum(score) / {COMPONENTS} / 10 * 10, 'Khá', 'Good', 4, 1, 4, 0,
           '2020-05-08T09:00:00.000000Z'
    FROM enrolment JOIN score ON score.enrolment_id = enrolment.id
    WHERE enrolment.class_id = {of_class}
    GROUP BY enrolment.id;
    COMMIT;
    """


def plain(report):
    keys = [column["key"] for column in report["columns"]]
    rows = [[row["label"] if isinstance(row.get("label"), str) else "", *(row["cells"].get(key) for key in keys)]
            for row in report["rows"]]
    return [["" if cell is None else cell for cell in row] for row in rows]


def peer(body, data, out):
    """Seconds of writing alone: without the start of Python and without reading the data."""
    command = [".venv/bin/python", "-c", HARNESS.replace("{body}", body), str(data), str(out)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr)
    return float(done.stdout)


def agencies(bench, address):
    """The same report for each agency, on both cores and one after another."""
    ratios, together, alone = [], [], []
    for _ in range(max(1, bench.rounds // 2)):
        words = ("report", "each", "ttdn-summary", "--period", "2020", "-o", bench.work / "each.zip")
        together.append(bench.command(address, *words)[0])
        alone.append(bench.command(address, *words, "--at-once", 1)[0])
        ratios.append(together[-1] / alone[-1])
    ratio = statistics.median(ratios)
    bench.line(
        "a workbook for each agency, both cores", f"{statistics.median(together):.1f} s",
        f"{statistics.median(alone):.1f} s", f"{ratio:.2f}", "<= 0.6", ratio <= 0.6,
    )
