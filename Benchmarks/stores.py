"""Both kinds of database side by side, on the same invented officers.

PostgreSQL is the one that script/postgres starts (fsync off), so its figures are compared with what
the same server does for `COPY`, and SQLite's with what the `sqlite3` shell does for the same rows.
"""

import contextlib
import http.client
import os
import pathlib
import re
import statistics
import subprocess
import time

import reader

CURRICULA = "curricula"
OFFICERS = int(os.environ.get("BENCH_OFFICERS", "100000"))
GROWN = int(os.environ.get("BENCH_OFFICERS_GROWN", "10000"))


class Bench:
    def __init__(self, binaries, work, rounds, line):
        self.bin = binaries
        self.work = pathlib.Path(work)
        self.rounds = rounds
        self.line = line
        self.server = os.environ["BOIDUONG_TEST_POSTGRES"]

    def fresh(self, name):
        """A database on the server, without tables; its address."""
        self.psql(self.server, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        self.psql(self.server, f"CREATE DATABASE {name}")
        return self.server.rsplit("/", 1)[0] + "/" + name

    def psql(self, address, *statements):
        words = [word for statement in statements for word in ("-c", statement)]
        done = subprocess.run(
            ["psql", "-qAt", "-v", "ON_ERROR_STOP=1", address, *words], capture_output=True, text=True
        )
        if done.returncode:
            raise SystemExit(f"psql: {done.stderr}")
        return done.stdout

    def command(self, address, *words, allowed=(0,)):
        """Seconds of one command, and its peak memory in MB; with other allowed ends than 0 where
        rows of a file may be held."""
        environment = dict(os.environ, BOIDUONG_DATABASE=address, LANG="en")
        start = time.monotonic()
        process = subprocess.Popen(
            [f"{self.bin}/boiduong", *map(str, words)], env=environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        )
        told = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        if os.waitstatus_to_exitcode(status) not in allowed:
            raise SystemExit(f"{words}: {told}")
        return time.monotonic() - start, usage.ru_maxrss / 1024

    def sample(self, address, officers):
        self.command(address, "migrate")
        self.command(address, "curricula", "load", CURRICULA)
        return self.command(address, "sample", "--officers", officers, "--seed", 1)

    def bulk(self, source, target):
        """Seconds of adding all rows of a file to an empty target."""
        told = subprocess.run(
            [f"{self.bin}/bench-stores", "bulk", source, target], capture_output=True, text=True, check=True
        ).stdout
        return float(re.search(r"^bulk (\S+)$", told, re.M)[1])


    def gaps(self, address):
        """Seconds of working out what everybody lacks, how many are assigned, and MB of memory."""
        process = subprocess.Popen(
            [f"{self.bin}/bench-stores", "gaps", address], stdout=subprocess.PIPE, text=True
        )
        told = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        if status:
            raise SystemExit(f"gaps: {told}")
        figures = dict(re.findall(r"^(\w+) (\S+)$", told, re.M))
        return float(figures["gaps"]), int(figures["officers"]), usage.ru_maxrss / 1024


def lines(binaries, work, rounds, line):
    bench = Bench(binaries, work, rounds, line)
    file = bench.work / "stores.sqlite"
    places = {"SQLite": f"sqlite:{file}", "PostgreSQL": bench.fresh("bench_stores")}
    for name, address in places.items():
        seconds, memory = bench.sample(address, OFFICERS)
        line(
            f"sample of {OFFICERS:,} officers, {name}", f"{seconds:.1f} s", "", "",
            f"{memory:.0f} MB", memory <= 300,
        )
    bulk_lines(bench, file)
    roster_lines(bench)
    page_lines(bench, places)
    gap_lines(bench, places)
    report_lines(bench, places)


def bulk_lines(bench, file):
    """The same rows by us, and by what comes with each database."""
    tables = tables_of(bench, file)
    dump = bench.work / "rows.sql"
    with open(dump, "w") as output:
        output.write("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; BEGIN;\n")
        output.flush()
        subprocess.run(
            ["sqlite3", file, f".dump --data-only {' '.join(tables)}"], stdout=output, check=True
        )
    text = dump.read_text().replace("BEGIN TRANSACTION;", "").replace("PRAGMA foreign_keys=OFF;", "")
    dump.write_text("\n".join(in_order(text, tables)))
    ours, shell, server, copy = [], [], [], []
    source = bench.fresh("bench_source")
    bench.bulk(file, source)
    texts = {table: bench.work / f"{table}.copy" for table in tables}
    for table, path in texts.items():
        bench.psql(source, f"\\copy {table} TO '{path}'")
    for number in range(max(1, bench.rounds // 2)):
        ours.append(bench.bulk(file, str(bench.work / f"ours-{number}.sqlite")))
        shell.append(by_shell(bench, dump, number))
        server.append(bench.bulk(file, bench.fresh("bench_ours")))
        copy.append(by_copy(bench, texts))
    compare(bench.line, "all rows into SQLite", ours, "sqlite3", shell, 2)
    compare(bench.line, "all rows into PostgreSQL", server, "COPY", copy, 2)


def tables_of(bench, file):
    """The tables that have rows, those that others point to first: the order they were made in."""
    told = subprocess.run(
        ["sqlite3", file, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid"],
        capture_output=True, text=True, check=True,
    ).stdout.split()
    left_out = {"schema_step", "write_key", "job", "sqlite_sequence"}
    return [name for name in told if name not in left_out]


def in_order(text, tables):
    """The statements of a dump, table by table in the order in which they can go in."""
    heads, statements = [], {table: [] for table in tables}
    for statement in re.split(r"(?<=;)\n", text):
        found = re.match(r"INSERT INTO (\w+)", statement.strip())
        if found and found[1] in statements:
            statements[found[1]].append(statement.strip())
        elif statement.strip().startswith(("PRAGMA", "BEGIN")):
            heads.append(statement.strip())
    return heads + [one for table in tables for one in statements[table]] + ["COMMIT;"]


def by_shell(bench, dump, number):
    target = bench.work / f"shell-{number}.sqlite"
    bench.command(f"sqlite:{target}", "migrate")
    start = time.monotonic()
    with open(dump) as statements:
        subprocess.run(["sqlite3", "-bail", target], stdin=statements, check=True)
    return time.monotonic() - start


def by_copy(bench, texts):
    address = bench.fresh("bench_copy")
    bench.command(address, "migrate")
    copies = [f"\\copy {table} FROM '{path}'" for table, path in texts.items()]
    start = time.monotonic()
    bench.psql(address, "BEGIN", *copies, "COMMIT")
    return time.monotonic() - start


def compare(line, name, ours, other, theirs, most):
    a, b = statistics.median(ours), statistics.median(theirs)
    ratio = statistics.median(x / y for x, y in zip(ours, theirs))
    line(name, f"{a:.1f} s", f"{other} {b:.1f} s", f"{ratio:.2f}", f"<= {most}", ratio <= most)


def roster_lines(bench):
    """A roster of 10,000 rows by the command, into records that have nobody yet."""
    roster = bench.work / "stores-roster.xlsx"
    subprocess.run([f"{bench.bin}/bench-rosters", "make", roster, "10000"], check=True)
    for name in ("SQLite", "PostgreSQL"):
        seconds = []
        for number in range(max(1, bench.rounds // 2)):
            address = (
                f"sqlite:{bench.work / f'roster-{number}.sqlite'}" if name == "SQLite"
                else bench.fresh("bench_roster")
            )
            bench.command(address, "migrate")
            seconds.append(bench.command(address, "roster", "import", roster)[0])
        middle = statistics.median(seconds)
        bench.line(f"roster of 10,000 x 15, {name}", f"{middle:.2f} s", "", "", "<= 3 s", middle <= 3)


def page_lines(bench, places):
    """A page of an officer, one after another over one line."""
    ids = bench.psql(
        places["PostgreSQL"], "SELECT id FROM officer ORDER BY md5(code) LIMIT 300"
    ).split()
    for name, address in places.items():
        with serving(bench, address) as port:
            times = sorted(open_page(port, id) for id in ids)
        half, most = times[len(times) // 2], times[int(len(times) * 0.99)]
        bench.line(
            f"page of an officer, {name}", f"{half * 1e3:.1f} ms", f"p99 {most * 1e3:.1f} ms", "",
            "<= 40 ms", most <= 0.04,
        )


def gap_lines(bench, places):
    """What everybody who is assigned lacks, from the records; the goal is for a million officers."""
    most = 60 * OFFICERS / 1_000_000
    for name, address in places.items():
        figures = [bench.gaps(address) for _ in range(bench.rounds)]
        seconds = statistics.median(figure[0] for figure in figures)
        bench.line(
            f"all gaps of {figures[0][1]:,} assigned, {name}", f"{seconds:.1f} s",
            f"{figures[0][2]:.0f} MB", "", f"<= {most:.0f} s", seconds <= most,
        )


@contextlib.contextmanager
def serving(bench, address):
    port = bench.work / "port"
    port.unlink(missing_ok=True)
    environment = dict(os.environ, BOIDUONG_DATABASE=address)
    process = subprocess.Popen(
        [f"{bench.bin}/boiduong", "serve", "--port", "0", "--port-file", port, "--key",
         bench.work / "boiduong.key"],
        env=environment,
        stderr=subprocess.DEVNULL,
    )
    try:
        while not (port.exists() and port.read_text()):
            if process.poll() is not None:
                raise SystemExit(f"serve ended with {process.returncode}")
            time.sleep(0.02)
        reader.sign_in(bench.bin, address, int(port.read_text()))
        yield int(port.read_text())
    finally:
        process.terminate()
        process.wait()


def open_page(port, id):
    line = http.client.HTTPConnection("127.0.0.1", port)
    line.connect()
    start = time.monotonic()
    line.request("GET", f"/officers/{id}", headers=reader.HEADERS)
    answer = line.getresponse()
    answer.read()
    seconds = time.monotonic() - start
    line.close()
    if answer.status != 200:
        raise SystemExit(f"/officers/{id}: {answer.status}")
    return seconds


def report_lines(bench, places):
    """The year's report, with all its lists; and how its time grows with the officers."""
    for name, address in places.items():
        seconds, memory = bench.command(
            address, "report", "ttdn-summary", "--period", "2024",
            "--output", bench.work / "summary.xlsx",
        )
        bench.line(
            f"ttdn-summary on {OFFICERS:,}, {name}", f"{seconds:.1f} s", f"{memory:.0f} MB", "",
            "<= 60 s", seconds <= 60,
        )
        small = (
            f"sqlite:{bench.work / 'small.sqlite'}" if name == "SQLite" else bench.fresh("bench_small")
        )
        bench.sample(small, GROWN)
        fewer, _ = bench.command(
            small, "report", "ttdn-summary", "--period", "2024", "--output", bench.work / "s.xlsx"
        )
        growth = (seconds / OFFICERS) / (fewer / GROWN)
        bench.line(
            f"  time an officer, against {GROWN:,}", f"{seconds / OFFICERS * 1e6:.0f} us",
            f"{fewer / GROWN * 1e6:.0f} us", f"{growth:.2f}", "<= 1.3", growth <= 1.3,
        )
