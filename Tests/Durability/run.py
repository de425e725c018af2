#!/usr/bin/env python3
"""Runs every durability trial, one after the other, and prints the figures of each.

usage: run.py BINARY [--full] [--only WORDS] [--seed N]

The short form takes some minutes on two cores; the full one is what the README's promises rest on.
"""

import argparse
import pathlib
import signal
import subprocess
import sys
import time

from scene import SKIPPED

BOTH = ("sqlite", "postgresql")
FILE = ("sqlite",)
SERVER = ("postgresql",)
TRIALS = (
    ("acknowledged_writes", BOTH), ("synced_first", BOTH), ("whole_imports", BOTH),
    ("one_record", BOTH), ("full_disk", BOTH), ("roll_calls", BOTH),
    ("schema_steps", BOTH), ("each_fault", BOTH), ("clock", BOTH),
    ("back_up", BOTH), ("tampering", BOTH), ("left_behind", FILE), ("no_lost_update", BOTH),
    ("capacity", BOTH),
    ("long_beside_short", BOTH), ("slow_clients", FILE), ("sign_ins_at_once", BOTH),
    ("front_door", FILE), ("beside_newer", BOTH),
    ("node_dies", SERVER), ("failover", SERVER),
    ("unconfirmed_commit", SERVER), ("standby_reports", SERVER),
)
# These need more than the tests install.
LONG_TRIALS = (("cluster", SERVER),)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--full", action="store_true", help="the long form, with nginx and wrk")
    parser.add_argument("--only", default="", help="only trials whose name has these words")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda number, _: sys.exit(128 + number))
    begin = time.monotonic()
    trials = TRIALS + (LONG_TRIALS if asked.full else ())
    ended = [
        run(asked, name, engine) for name, engines in trials if asked.only in name
        for engine in engines
    ]
    skipped = ended.count(SKIPPED)
    failed = len(ended) - ended.count(0) - skipped
    print(
        f"{ended.count(0)} trials held, {failed} did not, {skipped} were skipped; "
        f"{time.monotonic() - begin:.0f} s"
    )
    return 1 if failed or not ended else 0


def run(asked, name, engine):
    """Runs one trial; how it ended. It cleans up after itself even where this script is killed."""
    script = pathlib.Path(__file__).with_name(f"{name}.py")
    words = ["--engine", engine, "--seed", str(asked.seed)] + ([] if asked.full else ["--short"])
    process = subprocess.Popen(
        ["setpriv", "--pdeathsig", "TERM", sys.executable, script, asked.binary, *words],
        stdin=subprocess.DEVNULL,
    )
    try:
        return process.wait()
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait()


if __name__ == "__main__":
    sys.exit(main())
