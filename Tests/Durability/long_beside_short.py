"""Imports a long roster while clerks send marks (N6).

The import goes through at the first try, nobody is refused meanwhile, and all of both is there.
"""

import time

from engines import records
from imports import Import
from pages import Clerks, Pages, require_kept
from scene import expect, play


def trial(scene):
    kept = records(scene)
    pages = Pages(scene, kept.address).start()
    importing = Import(scene, kept.address, scene.size(500, 3_000))
    with Clerks(scene, lambda: [pages.port], count=3, first=100_000, pause=0.2) as clerks:
        clerks.wait_for(10, 60)
        begin = time.monotonic()
        importing.finish(importing.start(), tries=1)
        seconds = time.monotonic() - begin
        clerks.wait_for(len(clerks.ledger.times) + 10, 60)
    expect(not clerks.refused, f"a clerk was refused meanwhile: {clerks.refused[:2]}")
    importing.require_whole(kept)
    return {
        "rows_imported": importing.rows, "seconds_long": round(seconds, 1),
        "longest_wait_for_a_mark": round(clerks.ledger.longest_pause(), 1),
    } | require_kept(clerks.ledger, kept)


if __name__ == "__main__":
    play(trial)
