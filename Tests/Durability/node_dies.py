"""Kills one of three servers over one PostgreSQL while marks go round all three (N2).

Only what the dead one had in its hands fails; the others answer everything, and each acknowledged
mark is there once. The dead one is started again and takes part again.
"""

import time

from engines import records
from pages import Clerks, Pages, require_kept
from scene import expect, play

CLERKS = 6


def trial(scene):
    kept = records(scene)
    nodes = [Pages(scene, kept.address, name=f"node-{n}").start() for n in range(3)]
    alive = [node.port for node in nodes]
    kills = scene.size(2, 10)
    with Clerks(scene, lambda: list(alive), CLERKS) as clerks:
        for turn in range(kills):
            lose(scene, nodes[turn % 3], alive, clerks)
        clerks.wait_for(scene.size(150, 1500), 600)
    expect(not clerks.refused, f"a living server refused: {clerks.refused[:3]}")
    return {"kills": kills, "unanswered": clerks.unanswered} | require_kept(clerks.ledger, kept)


def lose(scene, node, alive, clerks):
    """Kills a server in the middle of its work; the clerks go on with the others."""
    clerks.wait_for(len(clerks.ledger.times) + 20, 60)
    time.sleep(scene.chance.uniform(0, 0.3))
    before = len(clerks.silences)
    node.kill()
    alive.remove(node.port)
    clerks.wait_for(len(clerks.ledger.times) + 20, 60)
    since = clerks.silences[before:]
    others = [silence for silence in since if silence[0] != node.port]
    expect(not others, f"a server that lives did not answer: {others[:3]}")
    expect(len(since) <= 2 * CLERKS, f"{len(since)} requests of {CLERKS} clerks failed")
    node.start()
    alive.append(node.port)


if __name__ == "__main__":
    play(trial, engines=("postgresql",))
