"""A province under load that loses a server, and then its database's primary.

Three servers of pages stand behind nginx, over a primary PostgreSQL and its synchronous standby.
Readers read, clerks send marks, and a long roster is imported by the command, all at once. One
server is killed, then the primary, and the standby is promoted. No acknowledged mark may be lost or
doubled, nginx sends no mark a second time, and the import is there as a whole once it went through.
"""

import time

from engines import address_of_both, cluster
from front import Crowd, Front
from imports import Import
from pages import Clerks, Client, Pages, require_kept, Unanswered
from scene import expect, need, play, wait_until


def trial(scene, asked):
    need("nginx", "wrk")
    primary, standby = cluster(scene)
    address = address_of_both(primary, standby)
    nodes = [Pages(scene, address, name=f"node-{n}").start() for n in range(3)]
    front = Front(scene, nodes)
    wait_until(lambda: is_ready(front), 10, "nginx does not answer")
    crowd = Crowd(scene, front.port, scene.size(6, 12))
    importing = Import(scene, address, asked.rows or scene.size(500, 3_000))
    with Clerks(scene, lambda: [front.port], count=scene.size(3, 4), first=100_000) as clerks:
        goes_on(clerks, scene)
        begun = None if asked.no_import else importing.start()
        of_node = lose_node(scene, nodes[0], clerks)
        of_primary = lose_primary(scene, primary, standby, clerks)
        if begun:
            importing.finish(begun, tries=10)
        goes_on(clerks, scene)
        pages = crowd.figures()
    others = [told for told in clerks.refused if told[0] not in (502, 503, 504)]
    expect(not others, f"a mark was answered with {others[:1]}")
    require_no_repetition(clerks, standby)
    if begun:
        importing.require_whole(standby)
    figures = require_kept(clerks.ledger, standby)
    return figures | {
        "sent_twice_by_nginx": 0, "seconds_without_marks_when_a_server_died": of_node,
        "seconds_without_marks_when_the_primary_died": of_primary[0],
        "seconds_of_them_after_the_promotion": of_primary[1],
        "unanswered": clerks.unanswered, "refused": len(clerks.refused),
        "rows_imported": importing.rows if begun else 0, "tries_of_the_import": importing.tries,
    } | pages


def is_ready(front):
    try:
        return Client(front.port).get("/readyz").status == 200
    except Unanswered:
        return False


def goes_on(clerks, scene):
    clerks.wait_for(len(clerks.ledger.times) + scene.size(30, 200), 120)


def lose_node(scene, node, clerks):
    """Kills a server and starts it again; seconds until the next mark."""
    node.kill()
    died = time.monotonic()
    goes_on(clerks, scene)
    node.start()
    goes_on(clerks, scene)
    return round(clerks.ledger.next_after(died), 2)


def lose_primary(scene, primary, standby, clerks):
    """Kills the primary; seconds until the next mark, and those of them behind the promotion."""
    died = time.monotonic()
    primary.kill()
    time.sleep(0.6)
    standby.promote()
    promoted = time.monotonic()
    wait_until(
        lambda: clerks.ledger.next_after(promoted), 30,
        f"nothing is written after the promotion: {clerks.refused[-3:]}",
    )
    goes_on(clerks, scene)
    after = clerks.ledger.next_after(promoted)
    expect(after < 10, f"writing took {after:.1f} s to go on after the promotion")
    return round(promoted + after - died, 2), round(after, 2)


def require_no_repetition(clerks, kept):
    batches = kept.number("SELECT count(*) FROM batch WHERE file_name <> 'long.csv'")
    expect(
        batches <= clerks.sendings,
        f"{clerks.sendings} sendings made {batches} batches: something was sent twice",
    )


def options(parser):
    parser.add_argument("--rows", type=int, help="of the import")
    parser.add_argument("--no-import", action="store_true", help="marks and readers alone")


if __name__ == "__main__":
    play(trial, also=options, engines=("postgresql",))
