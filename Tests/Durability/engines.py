"""The two databases that a trial can be made over, each by itself and for this trial alone."""

import glob
import os
import pathlib
import pwd
import re
import shutil
import signal
import sqlite3
import subprocess
import time

from scene import as_user, expect, free_port, Skipped, wait_until


def records(scene, folder=None):
    """New, migrated records in the engine that was asked for."""
    if scene.engine == "sqlite":
        made = SQLiteRecords((folder or scene.folder) / "records.sqlite")
    else:
        made = PostgresServer(scene, "data").create().start()
    made.migrate(scene)
    return made


class Records:
    """What both have in common."""

    def environment(self):
        return dict(os.environ, BOIDUONG_DATABASE=self.address, LANG="en")

    def command(self, scene, *words):
        """Runs a command of the program over these records."""
        return subprocess.run(
            [scene.binary, *words], env=self.environment(), capture_output=True, text=True
        )

    def migrate(self, scene):
        done = self.command(scene, "migrate")
        expect(done.returncode == 0, f"migrate ended with {done.returncode}: {done.stderr}")

    def number(self, statement):
        return int(self.rows(statement)[0][0])

    def texts(self, statement):
        return [row[0] for row in self.rows(statement)]


class SQLiteRecords(Records):
    """A file."""

    def __init__(self, path):
        self.path = str(path)
        self.address = f"sqlite:{path}"

    def rows(self, statement):
        database = sqlite3.connect(self.path, timeout=30)
        try:
            rows = database.execute(statement).fetchall()
            database.commit()
            return rows
        finally:
            database.close()

    def require_whole(self):
        """Damage that the database itself can find."""
        verdict = self.texts("PRAGMA integrity_check")
        expect(verdict == ["ok"], f"integrity_check says {verdict}")


def programs():
    """The folder of the newest PostgreSQL's programs."""
    found = glob.glob("/usr/lib/postgresql/*/bin/postgres")
    if not found:
        raise Skipped("PostgreSQL is missing. Install it: script/bootstrap --tests")
    newest = max(found, key=lambda path: int(re.search(r"postgresql/(\d+)", path)[1]))
    return os.path.dirname(newest)


def server_user():
    """PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        return "nobody"


class PostgresServer(Records):
    """A server of our own on 127.0.0.1 that keeps what it acknowledged, with checksums."""

    def __init__(self, scene, name, folder=None):
        self.scene = scene
        self.name = name
        self.bin = programs()
        self.user = server_user()
        self.home = (folder or scene.folder) / name
        self.data = self.home / "data"
        self.port = free_port()
        self.process = None
        if not self.home.exists():
            self.home.mkdir(parents=True)
            if self.user:
                shutil.chown(self.home, self.user)

    @property
    def host(self):
        return f"127.0.0.1:{self.port}"

    @property
    def address(self):
        return f"postgresql://boiduong@{self.host}/postgres"

    @property
    def log(self):
        return f"{self.name}.log"

    def run(self, program, *words):
        """Runs one of PostgreSQL's programs as the server's user."""
        done = subprocess.run(
            [*as_user(self.user), f"{self.bin}/{program}", *map(str, words)],
            cwd=self.home, capture_output=True, text=True,
        )
        expect(done.returncode == 0, f"{program} failed: {done.stderr}")
        return done.stdout

    def create(self, *more):
        """Vietnamese order by default, so that a statement that leans on the default is noticed."""
        self.run(
            "initdb", "-D", self.data, "-U", "boiduong", "-A", "trust", "-E", "UTF8",
            "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=vi", "--data-checksums",
            "--no-sync", *more,
        )
        # In the file, since rewinding looks for old journals before any server runs.
        with open(self.data / "postgresql.conf", "a", encoding="ascii") as file:
            file.write("wal_keep_size = 64MB\n")
        return self

    def start(self, ready=True, **settings):
        wanted = {
            "fsync": "on", "synchronous_commit": "on", "full_page_writes": "on",
            "max_connections": 100, "max_pred_locks_per_transaction": 256,
            "shared_buffers": "32MB", "max_wal_size": "256MB", "listen_addresses": "127.0.0.1",
            "wal_retrieve_retry_interval": "200ms", **settings,
        }
        words = [word for name, value in wanted.items() for word in ("-c", f"{name}={value}")]
        self.process = self.scene.start(
            [f"{self.bin}/postgres", "-D", self.data, "-k", self.home, "-p", self.port, *words],
            log=self.log, user=self.user, end="QUIT", cwd=self.home,
        )
        if ready:
            wait_until(self.answers, 30, f"PostgreSQL does not start: {self.scene.tell(self.log)}")
        return self

    def answers(self):
        expect(self.process.poll() is None, f"PostgreSQL ended: {self.scene.tell(self.log)}")
        done = subprocess.run(
            [f"{self.bin}/pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)]
        )
        return done.returncode == 0

    def rows(self, statement):
        done = subprocess.run(
            [f"{self.bin}/psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-F", "\x1f", "-R", "\x1e", "-d",
             self.address, "-c", statement],
            capture_output=True, text=True,
        )
        expect(done.returncode == 0, f"psql failed: {done.stderr}")
        answer = done.stdout.removesuffix("\n")
        return [row.split("\x1f") for row in answer.split("\x1e")] if answer else []

    def kill(self):
        """Kills the server and each of its processes outright, as if the machine had stopped."""
        self.process.send_signal(signal.SIGSTOP)
        for child in children(self.process.pid):
            try:
                os.kill(child, signal.SIGKILL)
            except ProcessLookupError:
                pass
        self.process.kill()
        self.process.wait()
        # Memory that the dead ones shared is let go before the next start.
        time.sleep(0.1)

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        self.process.wait(60)

    def require_whole(self):
        """Reads every page against its checksum. The server is stopped for it."""
        if self.process.poll() is None:
            self.stop()
        self.run("pg_checksums", "--check", "-D", self.data)

    def follow(self, primary):
        """Becomes a standby of another server, from a copy of it."""
        self.run(
            "pg_basebackup", "-D", self.data, "-R", "-X", "stream", "-c", "fast", "-d",
            f"host=127.0.0.1 port={primary.port} user=boiduong application_name={self.name}",
        )
        return self.start()

    def wait_for_standby(self, name):
        """Commits are acknowledged from here on only when the standby has them on its disk too."""
        self.rows(f"ALTER SYSTEM SET synchronous_standby_names = '{name}'")
        self.rows("SELECT pg_reload_conf()")
        question = "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'"
        wait_until(lambda: self.number(question) == 1, 30, "the standby does not follow")

    def promote(self):
        self.run("pg_ctl", "promote", "-D", self.data, "-W")


def children(parent):
    """The processes that a process started."""
    found = []
    for entry in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            after_name = entry.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(after_name[1]) == parent:
            found.append(int(entry.parent.name))
    return found


def cluster(scene):
    """A primary and the synchronous standby that follows it, migrated."""
    primary = PostgresServer(scene, "primary").create().start()
    primary.migrate(scene)
    standby = PostgresServer(scene, "standby").follow(primary)
    primary.wait_for_standby("standby")
    return primary, standby


def address_of_both(primary, standby):
    return (
        f"postgresql://boiduong@{primary.host},{standby.host}/postgres"
        "?target_session_attrs=read-write&connect_timeout=2"
    )
