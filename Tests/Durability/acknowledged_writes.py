"""Kills the server at random moments while marks are sent to it, and looks for each of them (D1).

A mark is a roster of one row, sent and applied; it is acknowledged when both were answered with a
303, and then noted in a file on the disk. After the last kill every acknowledged mark must be there
once, and the database must be whole.
"""

import time

from engines import records
from pages import Clerks, Pages, require_kept
from scene import expect, play


def trial(scene):
    kept = records(scene)
    pages = Pages(scene, kept.address).start()
    kills = scene.size(3, 20)
    with Clerks(scene, lambda: [pages.port], count=2) as clerks:
        for _ in range(kills):
            kill_after(scene, pages, clerks)
        clerks.wait_for(scene.size(100, 1000), 600)
    figures = require_kept(clerks.ledger, kept)
    kept.require_whole()
    return {"kills": kills, "unanswered": clerks.unanswered} | figures


def kill_after(scene, pages, clerks):
    """Kills the server between one request and another, or within one, and starts it again."""
    before = len(clerks.ledger.times)
    clerks.wait_for(before + 5, 30)
    time.sleep(scene.chance.uniform(0, 0.5))
    pages.kill()
    pages.start()
    expect(pages.runs(), "the server does not start again")


if __name__ == "__main__":
    play(trial)
