"""An officer's own sessions in the calendar of a telephone: the address is made, read, replaced and revoked."""
import datetime
import urllib.error
import urllib.request

import icalendar

from class_of_sixty import SESSIONS
from learners import LEARNERS
from people_journeys import require_fit
from site_browser import Count

DESKTOP = {"width": 1280, "height": 900}
# When half days begin and end, in UTC: 7.30 to 11.30 and 13.30 to 17.00 in Vietnam.
HOURS = {"Sáng": ((0, 30), (4, 30)), "Chiều": ((6, 30), (10, 0))}


def fetch(address):
    """As a telephone does: without a sign-in. The status, the kind and the bytes."""
    try:
        with urllib.request.urlopen(address, timeout=10) as answer:
            return answer.status, answer.headers["Content-Type"], answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers["Content-Type"], error.read()


def make(browser, count, words):
    count.act(browser.page, lambda: browser.page.get_by_role("button", name=words).click())
    return browser.page.locator("code.bd-secret").inner_text().strip()


def check_calendar(data, person):
    """What a calendar must have, and the sessions of the class of sixty in it; how many events there are."""
    calendar = icalendar.Calendar.from_ical(data)
    assert not calendar.errors, calendar.errors
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"] and calendar["METHOD"] == "PUBLISH"
    events = calendar.walk("VEVENT")
    for event in events:
        assert not event.errors, event.errors
        for needed in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "STATUS", "LAST-MODIFIED"):
            assert needed in event, f"{needed} is not in {event.to_ical()}"
        assert event["DTSTART"].dt < event["DTEND"].dt and event["DTSTART"].dt.tzinfo, event["DTSTART"]
    assert len({str(event["UID"]) for event in events}) == len(events), "two events have one UID"
    ours = sorted((event["DTSTART"].dt, event["DTEND"].dt) for event in events
                  if "Lớp sáu mươi học viên" in event["SUMMARY"] and event["STATUS"] == "CONFIRMED")
    assert ours == sorted(tuple(
        datetime.datetime(2020, 12, day, *hour, tzinfo=datetime.timezone.utc) for hour in HOURS[part]
    ) for day, part in SESSIONS), ours
    assert person[1] not in data.decode().replace("\r\n ", ""), "the calendar tells its owner's name"
    lines = data.decode().split("\r\n")
    assert lines[-1] == "" and max(len(line.encode()) for line in lines) <= 75, "the lines are not folded"
    return len(events)


def register(journey):
    @journey("Cán bộ đưa lịch học vào điện thoại bằng địa chỉ riêng, đổi địa chỉ, rồi thu hồi")
    def feed(browser):
        name = LEARNERS.learner(browser, 1)
        page, count = browser.open_window(DESKTOP, reader=name), Count()
        browser.page = page
        browser.visit("/")
        for words in ("Hồ sơ của tôi", "Lịch học của tôi"):
            count.act(page, lambda words=words: page.get_by_role("link", name=words).first.click())
        browser.see("Chưa có địa chỉ lịch.")
        browser.axe("a calendar without an address")
        first = make(browser, count, "Tạo địa chỉ lịch")
        browser.see("chỉ hiện một lần")
        assert first.startswith(browser.base + "/calendar/") and first.endswith(".ics"), first
        browser.axe("a calendar's address")
        browser.shoot("lich-hoc-dia-chi-may-tinh")
        assert browser.overflow() <= 0
        page.set_viewport_size({"width": 360, "height": 740})
        assert browser.overflow() <= 0, f"the address is {browser.overflow()} points too wide"
        browser.shoot("lich-hoc-dia-chi-dien-thoai")
        page.set_viewport_size(DESKTOP)
        status, kind, data = fetch(first)
        assert (status, kind) == (200, "text/calendar; charset=utf-8"), (status, kind)
        events = check_calendar(data, LEARNERS.people[name])
        count.act(page, lambda: page.goto(browser.base + "/me/calendar"))
        assert first not in page.content(), "the address is shown a second time"
        require_fit(browser, browser.base + "/me/calendar", "lich-hoc")
        browser.visit("/me/calendar")
        second = make(browser, count, "Tạo địa chỉ mới")
        assert fetch(first)[0] == 404, "the old address still answers"
        assert check_calendar(fetch(second)[2], LEARNERS.people[name]) == events
        count.act(page, lambda: page.get_by_role("button", name="Thu hồi địa chỉ").click())
        browser.see("Đã thu hồi địa chỉ lịch.")
        browser.see("Chưa có địa chỉ lịch.")
        assert fetch(second)[0] == 404, "a revoked address still answers"
        assert page.get_by_role("button", name="Thu hồi địa chỉ").count() == 0
        count.tell(f"{events} events read; made, replaced and revoked")
