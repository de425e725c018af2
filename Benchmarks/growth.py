"""How times grow from a province of 10,000 officers to one of BENCH_OFFICERS_GROWTH (by default
100,000, so that the standard run stays short; 1,000,000 is the goal's size): importing the same
roster, and opening pages."""

import http.client
import os
import shutil
import statistics
import subprocess
import time
import urllib.parse

import reader
import stores

LARGE = int(os.environ.get("BENCH_OFFICERS_GROWTH", "100000"))
SMALL = 10_000
# The exit status of an import that holds rows, here those who may be somebody on record.
HELD = 2
# What is allowed beside the ratio, in seconds: pages of a few milliseconds vary by as much.
NOISE = 0.005


def lines(binaries, work, rounds, line):
    print(f"growth: {LARGE:,} officers against {SMALL:,}")
    bench = stores.Bench(binaries, work, rounds, line)
    roster = bench.work / "growth-roster.xlsx"
    subprocess.run([f"{bench.bin}/bench-rosters", "make", roster, "10000"], check=True)
    for name in ("SQLite", "PostgreSQL"):
        small, large = (province(bench, name, officers) for officers in (SMALL, LARGE))
        page_lines(bench, name, small, large)
        report_lines(bench, name, small, large)
        import_lines(bench, name, roster, small, large)


def province(bench, name, officers):
    """The address of a province, made before where BENCH_PROVINCES names a folder for it."""
    kept = os.environ.get("BENCH_PROVINCES")
    if name == "SQLite":
        made = f"{kept}/{officers}.sqlite" if kept else str(bench.work / f"growth-{officers}.sqlite")
        if not os.path.exists(made):
            bench.sample(f"sqlite:{made}", officers)
        return f"sqlite:{made}"
    database = f"growth_{officers}"
    if kept and bench.psql(bench.server, f"SELECT 1 FROM pg_database WHERE datname = '{database}'"):
        return bench.server.rsplit("/", 1)[0] + "/" + database
    address = bench.fresh(database)
    bench.sample(address, officers)
    bench.psql(address, "VACUUM ANALYZE")
    return address


def copied(bench, name, address, number):
    """A copy of a province that may be changed."""
    if name == "SQLite":
        target = bench.work / "growth-copy.sqlite"
        for end in ("-wal", "-shm", ""):
            bench.work.joinpath(f"growth-copy.sqlite{end}").unlink(missing_ok=True)
        shutil.copyfile(address.removeprefix("sqlite:"), target)
        return f"sqlite:{target}"
    source = address.rsplit("/", 1)[1]
    bench.psql(bench.server, "DROP DATABASE IF EXISTS growth_copy WITH (FORCE)")
    bench.psql(bench.server, f"CREATE DATABASE growth_copy TEMPLATE {source} STRATEGY FILE_COPY")
    return bench.server.rsplit("/", 1)[0] + "/growth_copy"


def import_lines(bench, name, roster, small, large):
    """The same roster of 10,000 into both."""
    seconds = {small: [], large: []}
    for number in range(max(1, bench.rounds // 2)):
        for address in (small, large):
            target = copied(bench, name, address, number)
            seconds[address].append(bench.command(target, "roster", "import", roster, allowed=(0, HELD))[0])
    few, many = (statistics.median(seconds[address]) for address in (small, large))
    compare(bench, f"roster of 10,000, {name}", many, few, 1.3, 0)


def compare(bench, name, many, few, most, noise):
    shown = (lambda s: f"{s:.2f} s") if many > 0.5 else (lambda s: f"{s * 1e3:.1f} ms")
    met = many <= few * most + noise
    bench.line(
        f"{name}"[:44], shown(many), f"{SMALL:,}: {shown(few)}",
        f"{many / few:.2f}", f"<= {most}", met,
    )


def pages(bench, name, address):
    """The pages that are opened, by what they are called."""
    def ask(sql):
        if name == "SQLite":
            done = subprocess.run(
                ["sqlite3", address.removeprefix("sqlite:"), sql], capture_output=True, text=True, check=True
            )
            return done.stdout.strip().split("|")
        return bench.psql(address, sql).strip().split("|")

    count = int(ask("SELECT count(*) FROM officer")[0])
    officer = ask(f"SELECT id, code, full_name FROM officer ORDER BY code LIMIT 1 OFFSET {count // 2}")
    deep = ask(f"SELECT id, sort_key FROM officer ORDER BY sort_key, id LIMIT 1 OFFSET {count // 2}")
    rare = ask(
        "SELECT full_name FROM officer GROUP BY full_name ORDER BY count(*), full_name LIMIT 1"
    )[0]
    agency = ask(
        "SELECT agency_id FROM assignment GROUP BY agency_id ORDER BY count(*) DESC, agency_id LIMIT 1"
    )[0]
    held = ask(
        "SELECT class_id FROM enrolment GROUP BY class_id ORDER BY count(*) DESC, class_id LIMIT 1"
    )[0]
    words = urllib.parse.quote
    return {
        "home": "/",
        "officers, first page": "/officers",
        "officers, deep page": f"/officers?after=0~{deep[0]}~{words(deep[1])}",
        "officers by a common name": f"/officers?q={words('nguyen')}",
        "officers by two common words": f"/officers?q={words('Nguyễn Văn')}",
        "search by two common words": f"/search?q={words('nguyen van')}",
        "search by a begun word": f"/search?q={words('th')}",
        "search by the end of a telephone number": "/search?q=678",
        "officers by a full name": f"/officers?q={words(officer[2])}",
        "officers by a rare name": f"/officers?q={words(rare)}",
        "officers by code": f"/officers?q={words(officer[1])}",
        "officers of an agency": f"/officers?agency={agency}",
        "officers on a duty": "/officers?duty=R1",
        "officers who meet the profile": "/officers?profile=met",
        "officer": f"/officers/{officer[0]}",
        "agencies": "/agencies",
        "agency": f"/agencies/{agency}",
        "classes": "/classes",
        "class": f"/classes/{held}",
        "certificates": "/certificates",
        "competencies": "/competencies",
        "report, one agency": "/reports/ttdn-summary?period=2024&agency=" + agency,
        "report": "/reports/ttdn-summary?period=2024",
    }


def page_lines(bench, name, small, large):
    times = {}
    for address in (small, large):
        asked = pages(bench, name, address)
        with stores.serving(bench, address) as port:
            times[address] = {page: opened(port, path) for page, path in asked.items()}
    for page in times[large]:
        compare(bench, f"{page}, {name}", times[large][page], times[small][page], 1.3, NOISE)


def opened(port, path):
    """Half of the openings of a page take no longer; a slow page is opened less often."""
    seconds = []
    end = time.monotonic() + 3
    while not seconds or (len(seconds) < 15 and time.monotonic() < end):
        line = http.client.HTTPConnection("127.0.0.1", port, timeout=600)
        line.connect()
        start = time.monotonic()
        line.request("GET", path, headers=reader.HEADERS)
        answer = line.getresponse()
        answer.read()
        seconds.append(time.monotonic() - start)
        line.close()
        if answer.status != 200:
            print(f"{path}: {answer.status}")
            return seconds[-1]
    return statistics.median(seconds)


def report_lines(bench, name, small, large):
    """The year's report with all its lists: seconds an officer, and its memory."""
    figures = {}
    for address, officers in ((small, SMALL), (large, LARGE)):
        seconds, memory = bench.command(
            address, "report", "ttdn-summary", "--period", "2024",
            "--output", bench.work / "growth.xlsx",
        )
        figures[address] = (seconds / officers, memory)
    many, few = figures[large], figures[small]
    bench.line(
        f"  ttdn-summary an officer, {name}", f"{many[0] * 1e6:.0f} us", f"{few[0] * 1e6:.0f} us",
        f"{many[0] / few[0]:.2f}", "<= 1.3", many[0] <= few[0] * 1.3,
    )
    bench.line(
        "    its peak memory", f"{many[1]:.0f} MB", f"{few[1]:.0f} MB", f"{many[1] / few[1]:.2f}",
        "<= 512 MB", many[1] <= 512,
    )
