"""Kills the server while people's files are sent to it, and looks what stays in the temporary folder.

A roster holds names, birthdays and ID numbers. Whatever kills the server, no copy of it may stay
where nobody would look for it, and none may be open to other users of the machine.
"""

import pathlib
import stat
import subprocess
import time

from engines import records
from pages import Clerks, Pages
from scene import expect, own_mounts, play


def trial(scene):
    own_mounts()
    scene.move_program()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", "/tmp"], check=True)
    scene.mounts.append("/tmp")
    kept = records(scene)
    pages = Pages(scene, kept.address).start()
    kills = scene.size(5, 30)
    with Clerks(scene, lambda: [pages.port], count=6) as clerks:
        for _ in range(kills):
            clerks.wait_for(len(clerks.ledger.times) + 5, 30)
            time.sleep(scene.chance.uniform(0, 0.1))
            pages.kill()
            pages.start()
    pages.kill()
    pages.start()
    left = [path for path in pathlib.Path("/tmp").rglob("*") if path.is_file()]
    seen = [path for path in left if path.stat().st_mode & (stat.S_IROTH | stat.S_IRGRP)]
    expect(
        not left,
        f"after {kills} kills {len(left)} files were left in /tmp, {len(seen)} of them for all to "
        f"read, such as {left[0].name if left else ''}",
    )
    return {"kills": kills, "files_left": len(left)}


if __name__ == "__main__":
    play(trial)
