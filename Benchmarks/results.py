"""The results of sixty learners, saved at the server: what the verb takes behind the button."""

import os
import re
import statistics
import subprocess


def lines(binaries, work, rounds, line):
    path = f"{work}/results.sqlite"
    environment = dict(os.environ, BOIDUONG_DATABASE=f"sqlite:{path}", LANG="en")
    for words in (["migrate"], ["curricula", "load"], ["sample", "--officers", "2000"]):
        subprocess.run([f"{binaries}/boiduong", *words], env=environment, check=True,
                       stdout=subprocess.DEVNULL)
    figures = []
    for _ in range(max(1, rounds // 2)):
        done = subprocess.run([f"{binaries}/bench-stores", "results", path], check=True,
                              capture_output=True, text=True)
        figures.append(float(re.search(r"^results (\S+)$", done.stdout, re.M).group(1)) * 1_000)
    took = statistics.median(figures)
    line("results of 60 x 3 saved, SQLite", f"{took:.1f} ms", "", "", "<= 12 ms", took <= 12)
