"""Lets two hundred be approved for thirty seats at the same moment (N7), and a class be called fifty times by
one form (D4).

Exactly thirty are in the class afterwards, whichever database keeps it. Whoever was too late is told so with a
409, and the page shows what would happen now. The fifty sendings make one class, and every one leads to it.
"""

import html
import pathlib
import re
import urllib.parse

from engines import records
from pages import at_once, Client, Pages, told
from scene import expect, play

CURRICULA = pathlib.Path(__file__).resolve().parents[2] / "curricula"
FORM = "application/x-www-form-urlencoded"
SEATS = 30
TITLES = "Mã CBCCVC;Họ và tên;Cơ quan;Nhiệm vụ TTĐN;Chuyên trách/Kiêm nhiệm;Chính/Phó;Số quyết định;Từ ngày"


def trial(scene):
    kept = records(scene)
    load(scene, kept)
    pages = Pages(scene, kept.address).start()
    client = Client(pages.port, seconds=120)
    people = 200
    enrol(client, people)
    called = call_at_once(pages, client, scene.size(50, 50))
    wanted = nominate(client, kept, called, people)
    seen = [preview(client, called, number) for number in wanted]
    answers = at_once(
        pages,
        [lambda one, number=number, stamp=stamp: approve(one, called, number, stamp)
         for number, stamp in zip(wanted, seen)],
    )
    done = sum(answer.is_done for answer in answers)
    late = sum(answer.status == 409 for answer in answers)
    learners = kept.number("SELECT count(*) FROM enrolment WHERE withdrawn_on IS NULL")
    approved = kept.number("SELECT count(*) FROM nomination WHERE state = 'approved'")
    events = kept.number(
        "SELECT count(*) FROM event WHERE subject = 'enrolment' AND verb = 'added'"
    )
    figures = {
        "asked_at_once": people, "seats": SEATS, "learners": learners, "told_done": done, "told_too_late": late,
    }
    expect(learners == approved == events == done == SEATS, f"{figures}, {told(answers)}")
    expect(done + late == people, f"some were told something else: {told(answers)}")
    return {"sendings_of_one_call": scene.size(50, 50), "classes": 1} | figures


def load(scene, kept):
    done = kept.command(scene, "curricula", "load", str(CURRICULA))
    expect(done.returncode == 0, f"curricula load: {done.stderr}")
    file = scene.folder / "agencies.csv"
    file.write_text(
        "Mã;Tên cơ quan;Tên tiếng Anh;Loại;Khối;Cơ quan cấp trên;Từ ngày;Đến hết ngày;Kế thừa bởi\n"
        "SNgV;Sở Ngoại vụ;;department;departments;;01/01/2000;;\n", encoding="utf-8"
    )
    done = kept.command(scene, "agencies", "import", str(file))
    expect(done.returncode == 0, f"agencies import: {done.stderr}")


def enrol(client, people):
    rows = [f"HV-{number:04};Trần Thị {word(number)};SNgV;R2;Kiêm nhiệm;Chính;1/QĐ-SNgV;01/01/2020"
            for number in range(1, people + 1)]
    sent = client.send("nguoi.csv", "\r\n".join([TITLES, *rows]) + "\r\n")
    expect(sent.is_done, f"the roster was not received: {told([sent])}")
    applied = client.post(f"{sent.place}/apply")
    expect(applied.is_done, f"the roster was not recorded: {told([applied])}")


def word(number):
    """Two hundred given names that nobody shares."""
    return "BCDGHKLMNPRSTV"[number // 15 % 14] + "aăâeêioôơuưyaoi"[number % 15] + "nhtm"[number // 50 % 4]


def call_at_once(pages, client, times):
    form = fields(client.get("/classes/new?course=TTDN-01").text, "/classes")
    form = [item for item in form if item[0] != "seats" and not item[0].startswith("q.")]
    body = encoded(form + [("seats", str(SEATS)), ("act", "save")])
    answers = at_once(pages, [lambda one: one.ask("POST", "/classes", body, FORM)] * times)
    places = {answer.place.split("?")[0] for answer in answers}
    expect(all(answer.is_done for answer in answers), f"a call failed: {told(answers)}")
    expect(len(places) == 1, f"one form called {len(places)} classes")
    return places.pop()


def nominate(client, kept, called, people):
    officers = kept.texts("SELECT officer_id FROM assignment ORDER BY officer_id")
    agency = kept.texts("SELECT id FROM agency")[0]
    chosen = [("c", f"{officer}-{agency}") for officer in officers]
    sent = client.ask("POST", f"{called}/nominations", encoded(chosen + [("number", "1/CV"), ("day", "")]), FORM)
    expect(sent.is_done, f"nobody was nominated: {told([sent])}")
    wanted = kept.texts("SELECT id FROM nomination WHERE state = 'endorsed' ORDER BY id")
    expect(len(wanted) == people, f"{len(wanted)} of {people} are nominated")
    return wanted


def preview(client, called, number):
    shown = client.ask("POST", f"{called}/nominations/preview", encoded([("n", number), ("act", "preview")]), FORM)
    return re.search(r'name="seen" value="([^"]+)"', shown.text)[1]


def approve(client, called, number, stamp):
    body = encoded([("n", number), ("chosen", "yes"), ("seen", stamp)])
    return client.ask("POST", f"{called}/nominations/approve", body, FORM)


def fields(text, action):
    """What the form with an action would send, without its buttons."""
    form = text.split(f'action="{action}"')[1].split("</form>")[0]
    found = []
    for tag in re.finditer(r'(?s)<input[^>]*>|<select[^>]*>.*?</select>', form):
        name = re.search(r'name="([^"]*)"', tag[0])[1]
        if "type=\"checkbox\"" in tag[0] and " checked" not in tag[0]:
            continue
        values = re.findall(r'value="([^"]*)"( selected)?', tag[0])
        chosen = [value for value, is_chosen in values if is_chosen] or [value for value, _ in values]
        found.append((name, html.unescape(chosen[0]) if chosen else ""))
    return found


def encoded(items):
    return urllib.parse.urlencode(items).encode()


if __name__ == "__main__":
    play(trial)
