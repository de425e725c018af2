"""What every durability trial stands on: a folder, processes that end with it, a line of figures.

A trial is a function that takes a `Scene` and gives back its figures. `play` reads the command
line, runs it, prints one line, and takes everything away again, however the trial ended.
"""

import argparse
import ctypes
import os
import pathlib
import pwd
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time


class Broken(Exception):
    """A promise that did not hold, in a sentence."""


class Skipped(Exception):
    """Why a trial can't be made on this machine, in a sentence."""


SKIPPED = 77


def expect(holds, sentence):
    if not holds:
        raise Broken(sentence)


class Scene:
    """The folder and the processes of one trial."""

    def __init__(self, asked):
        self.binary = os.path.abspath(asked.binary)
        self.engine = asked.engine
        self.short = asked.short
        self.chance = random.Random(asked.seed)
        # A disk, where /tmp may be memory.
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="boiduong-trial.", dir="/var/tmp"))
        self.folder.chmod(0o755)
        self.processes = []
        self.mounts = []
        self.closing = []

    def size(self, short, full):
        """One of two sizes of the trial."""
        return short if self.short else full

    def start(self, command, log="log", user=None, end="KILL", **more):
        """Starts a process that ends with this one, whatever ends this one.

        Only the main thread may start one: the kernel counts the end of the thread.
        """
        words = [*as_user(user), "setpriv", "--pdeathsig", end, *map(str, command)]
        with open(self.folder / log, "ab") as output:
            process = subprocess.Popen(
                words, stdin=subprocess.DEVNULL, stdout=output, stderr=output,
                start_new_session=True, **more,
            )
        self.processes.append((process, end))
        return process

    def tell(self, log="log"):
        """The end of what a process said."""
        path = self.folder / log
        return path.read_text(errors="replace")[-2000:] if path.exists() else ""

    def move_program(self):
        """To where another user, and one who sees another /tmp, finds it."""
        binary = self.folder / "boiduong"
        shutil.copy(self.binary, binary)
        binary.chmod(0o755)
        self.binary = binary

    def mount(self, name, size, owner=None):
        """A file system in memory with an end."""
        place = self.folder / name
        place.mkdir()
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", place], capture_output=True
        )
        if done.returncode != 0:
            raise Skipped("A small file system can't be mounted here; run as root.")
        self.mounts.append(place)
        if owner:
            shutil.chown(place, owner)
        return place

    def close(self):
        for end in reversed(self.closing):
            end()
        for process, end in reversed(self.processes):
            stop(process, getattr(signal, f"SIG{end}"))
        for place in self.mounts:
            subprocess.run(["umount", "--lazy", place], capture_output=True)
        shutil.rmtree(self.folder, ignore_errors=True)


def as_user(user):
    """The words before a command that is run by another user."""
    if user is None or os.geteuid() != 0:
        return []
    group = pwd.getpwnam(user).pw_gid
    return ["setpriv", f"--reuid={user}", f"--regid={group}", "--clear-groups"]


def stop(process, how):
    """Ends a process and its group, and waits for its end."""
    if process.poll() is None:
        process.send_signal(how)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            pass
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()


def own_mounts():
    """From here on mounts are seen by this process and its children alone, and go with them."""
    if os.geteuid() != 0:
        raise Skipped("Small file systems are mounted for this trial; run it as root.")
    new_namespace = 0x00020000
    if ctypes.CDLL(None, use_errno=True).unshare(new_namespace) != 0:
        raise Skipped("This machine gives no mounts of our own.")
    subprocess.run(["mount", "--make-rprivate", "/"], check=True)


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_until(holds, seconds, sentence):
    """Waits until something holds; what it gave back."""
    end = time.monotonic() + seconds
    while True:
        found = holds()
        if found:
            return found
        expect(time.monotonic() < end, sentence)
        time.sleep(0.02)


def need(*programs):
    for program in programs:
        if shutil.which(program) is None:
            raise Skipped(f"{program} is missing. Install it: script/bootstrap --durability")


def play(trial, engines=("sqlite", "postgresql"), also=None):
    """Runs a trial as its script was asked to, and ends the process with what came of it."""
    parser = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__)
    parser.add_argument("binary", help="the program, such as .build/debug/boiduong")
    parser.add_argument("--engine", choices=engines, default=engines[0])
    parser.add_argument("--short", action="store_true", help="a small trial of some seconds")
    parser.add_argument("--seed", type=int, default=1)
    if also:
        also(parser)
    asked = parser.parse_args()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda number, _: sys.exit(128 + number))
    name = pathlib.Path(sys.argv[0]).stem
    scene = Scene(asked)
    begin = time.monotonic()
    try:
        figures = trial(scene, asked) if also else trial(scene)
        told = ", ".join(f"{value} {word.replace('_', ' ')}" for word, value in figures.items())
        print(f"{name} ({asked.engine}): {told}; {time.monotonic() - begin:.0f} s", flush=True)
    except Skipped as why:
        print(f"{name} ({asked.engine}): skipped. {why}", flush=True)
        sys.exit(SKIPPED)
    except Broken as why:
        print(f"{name} ({asked.engine}): {why}", file=sys.stderr, flush=True)
        sys.exit(1)
    finally:
        scene.close()
