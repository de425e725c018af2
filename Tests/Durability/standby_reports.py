"""Reads reports from a standby that lags behind, breaks off and comes back.

The page of a report says how far the standby is behind; a standby that does not answer is passed
over for the primary, and asked again when it is back. The command says the same.
"""

import re
import time

from engines import cluster
from pages import Client, mark, Pages
from scene import expect, play, wait_until

REPORT = "/reports/ttdn-summary?period=2020"
BEHIND = re.compile(r"đọc từ máy dự phòng, chậm (\d+),(\d) giây")


def trial(scene):
    primary, standby = cluster(scene)
    primary.rows("ALTER SYSTEM SET synchronous_standby_names = ''")
    primary.rows("SELECT pg_reload_conf()")
    pages = Pages(
        scene, primary.address, more=("--reports-from", standby.address)
    ).start()
    expect(mark(Client(pages.port), 1).is_done, "a mark failed")
    wait_until(lambda: behind(pages) is not None, 10, "the page names no standby")
    standby.rows("SELECT pg_wal_replay_pause()")
    expect(mark(Client(pages.port), 2).is_done, "a mark waited for the standby")
    time.sleep(scene.size(1, 5))
    lag = behind(pages)
    expect(lag >= scene.size(1, 5), f"a standby that stands still is told as {lag} s behind")
    expect("đọc từ máy dự phòng, chậm" in pages.tell(), "the log does not tell of the lag")
    told = primary.command(
        scene, "report", "ttdn-summary", "--period", "2020", "--format", "json",
        "--database", standby.address,
    )
    expect("a standby" in told.stderr, f"the command does not name the standby: {told.stderr}")
    standby.rows("SELECT pg_wal_replay_resume()")
    wait_until(lambda: behind(pages) < 1, 10, "a standby that goes on is still told as behind")
    standby.kill()
    text = Client(pages.port).get(REPORT).text
    expect("Máy dự phòng không trả lời" in text, "nobody is told that the standby is gone")
    expect("Máy dự phòng không trả lời" in pages.tell(), "the log does not tell that it is gone")
    standby.start()
    wait_until(lambda: behind(pages) is not None, 20, "the standby is not asked again")
    return {"seconds_told_behind": lag, "reports_without_standby": 1}


def behind(pages):
    """The seconds that a report's page names; nil where it names no standby."""
    answer = Client(pages.port).get(REPORT)
    expect(answer.status == 200, f"the report is answered with {answer.status}: {answer.text[:300]}")
    found = BEHIND.search(answer.text)
    return float(f"{found[1]}.{found[2]}") if found else None


if __name__ == "__main__":
    play(trial, engines=("postgresql",))
