"""Sends the same roster many times at once, and cuts the line at COMMIT (D4).

A click that was made twice, a retry, a timeout: each makes one record. The same file that is sent
again while it waits leads to the batch that waits, and applying it again leads to the same page.
A COMMIT whose answer got lost is looked up and not done twice.
"""

import socket
import threading

from engines import records
from pages import at_once, Client, code, Pages, roster, told
from scene import expect, play


def trial(scene):
    kept = records(scene)
    figures = {}
    if scene.engine == "postgresql":
        figures |= cut_lines(scene, kept)
    pages = Pages(scene, kept.address).start()
    times = scene.size(20, 50)
    sent = at_once(pages, [lambda client: client.send("same.csv", roster(1))] * times)
    expect(all(answer.is_done for answer in sent), f"a sending failed: {told(sent)}")
    places = sorted({answer.place for answer in sent})
    applied = at_once(pages, [lambda client: client.post(f"{places[0]}/apply")] * times)
    for place in places[1:]:
        Client(pages.port).post(f"{place}/apply")
    found = {
        "sendings": times,
        "batches": kept.number("SELECT count(*) FROM batch WHERE file_name = 'same.csv'"),
        "officers": kept.number(f"SELECT count(*) FROM officer WHERE code = '{code(1)}'"),
        "events": kept.number(f"SELECT count(*) FROM event WHERE subject_key = '{code(1)}'"),
        "applied": sum(answer.is_done for answer in applied),
    }
    words = ", ".join(f"{value} {word}" for word, value in found.items())
    once = found["officers"] == 1 and found["events"] == 1
    expect(once, f"one roster was taken in twice: {words}")
    expect(found["batches"] == 1, f"one file made more than one batch: {words}")
    expect(found["applied"] == times, f"applying again leads elsewhere: {words}, {told(applied)}")
    expect({answer.place for answer in applied} == {places[0]}, "the answers lead to several pages")
    return figures | found


def cut_lines(scene, kept):
    """Sends marks through a line that is cut at COMMIT, before the server's answer passes."""
    line = Line(kept.port)
    address = f"postgresql://boiduong@127.0.0.1:{line.port}/postgres"
    pages = Pages(scene, address, name="cut").start()
    client = Client(pages.port)
    cuts = scene.size(4, 20)
    for number in range(1001, 1001 + cuts):
        line.cut_next()
        sent = client.send(f"{code(number)}.csv", roster(number))
        expect(sent.is_done, f"a cut line made a sending fail: {told([sent])}")
        line.cut_next()
        applied = client.post(f"{sent.place}/apply")
        expect(applied.is_done, f"a cut line made an applying fail: {told([applied])}")
    expect(line.cuts == 2 * cuts, f"only {line.cuts} of {2 * cuts} lines were cut")
    wanted = "WHERE file_name LIKE 'KL-%' AND state = 'applied'"
    batches = kept.number(f"SELECT count(*) FROM batch {wanted}")
    everything = kept.number("SELECT count(*) FROM batch")
    events = kept.number("SELECT count(*) FROM event WHERE verb = 'added' AND subject = 'officer'")
    expect(
        batches == everything == events == cuts,
        f"{cuts} marks made {everything} batches and {events} events",
    )
    pages.kill()
    line.close()
    return {"lines_cut_at_COMMIT": line.cuts, "records_of_them": events}


class Line:
    """Stands between the program and PostgreSQL, and loses the answer to a COMMIT when told to."""

    def __init__(self, server):
        self.server = server
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.cuts = 0
        self.armed = threading.Event()
        threading.Thread(target=self.accept, daemon=True).start()

    def cut_next(self):
        self.armed.set()

    def close(self):
        self.listener.close()

    def accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            server = socket.create_connection(("127.0.0.1", self.server))
            for socket_ in (client, server):
                socket_.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self.forward, args=(client, server), daemon=True).start()
            threading.Thread(target=self.give_back, args=(server, client), daemon=True).start()

    def forward(self, client, server):
        """What the program says. Behind the COMMIT of a transaction that writes it is cut."""
        writes = False
        try:
            while said := client.recv(65_536):
                if b"BEGIN ISOLATION LEVEL" in said:
                    writes = b"SERIALIZABLE\0" in said
                if writes and b"COMMIT\0" in said and self.armed.is_set():
                    self.armed.clear()
                    self.cuts += 1
                    # The way back is shut first, so that the answer gets lost.
                    client.shutdown(socket.SHUT_WR)
                    server.sendall(said)
                    server.shutdown(socket.SHUT_WR)
                    break
                server.sendall(said)
        except OSError:
            pass
        finally:
            client.close()

    def give_back(self, server, client):
        try:
            while said := server.recv(65_536):
                client.sendall(said)
        except OSError:
            pass
        finally:
            server.close()


if __name__ == "__main__":
    play(trial)
