"""Signs of markup in every text field of plans, classes and their money: on every page only text."""
import pathlib
import tempfile

import openpyxl

from people_journeys import HOSTILE, OFFICER, administrator, require_text_only
from people_journeys import press as lead
from plan_journeys import record
from roster_journeys import ONE_ROSTER, TITLES, person, spoil

LINE = ("audience", "place", "basis", "task", "notes")
CLASS = ("title", "place", "room", "letterNumber")


def look(browser, paths):
    for path in paths:
        browser.visit(path)
        require_text_only(browser.page, path)
    return len(paths)


def press(browser, name):
    browser.page.get_by_role("button", name=name, exact=True).first.click()
    browser.page.wait_for_load_state("load")


def plan_line(browser, text):
    page = browser.page
    browser.visit("/plans/2023/lines/new")
    page.locator("#f-course").select_option(index=1)
    page.locator("#f-learners").fill("30")
    page.locator("#f-classes").fill(text[:20])
    for name in LINE:
        page.locator(f"#f-{name}").fill(text)
    page.locator("[name='funds.local']").fill(text[:20])
    record(browser)
    require_text_only(page, "a line that was refused")
    page.locator("#f-classes").fill("1")
    page.locator("[name='funds.local']").fill("1")
    record(browser)
    assert page.url.split("?")[0].endswith("/plans/2023"), page.url


def called_class(browser, text):
    page = browser.page
    browser.visit("/classes/new")
    page.get_by_label("Chương trình").select_option(index=0)
    press(browser, "Mở lớp của chương trình này")
    page.get_by_label("Ngày khai giảng").fill("15/03/2023")
    press(browser, "Xếp lại các buổi từ ngày này")
    for name in CLASS:
        page.locator(f"[name='{name}']").fill(text)
    for name in ("s.topic", "s.room"):
        page.locator(f"[name='{name}']").first.fill(text)
    page.locator("[name=seats]").fill(text[:4])
    press(browser, "Ghi và mở lớp")
    require_text_only(page, "a class that was refused")
    page.locator("[name=seats]").fill("30")
    press(browser, "Ghi và mở lớp")
    return page.url.split("?")[0].removeprefix(browser.base)


def hostile_roster(path):
    """A roster whose cells, head, sheet and name have the texts; some of its rows are refused."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "<b>lạ</b>"[:31].replace("/", "")
    sheet["A1"] = HOSTILE[0]
    sheet["A4"] = "DANH SÁCH CÁN BỘ " + HOSTILE[1]
    for column, title in enumerate(TITLES + [HOSTILE[4]], 1):
        sheet.cell(6, column, title)
    for number, text in enumerate(HOSTILE * 2):
        row = person(700 + number) + [text]
        row[7] = row[8] = text
        if number >= len(HOSTILE):
            # What was wrong is told with what stood there.
            row = spoil(row, number)
            row[1] = row[2] = row[4] = row[6] = text
        for column, value in enumerate(row, 1):
            cell = sheet.cell(7 + number, column, value)
            cell.data_type = "n" if isinstance(value, int) else "s"
    book.save(path)


def send_roster(browser, path):
    browser.visit("/rosters")
    browser.page.set_input_files("#roster-file", path)
    browser.page.wait_for_url(ONE_ROSTER)
    require_text_only(browser.page, "a roster that was read")
    return browser.page.url.removeprefix(browser.base)


def two_of_one(browser, text):
    """Two records of one person; the address of their merge."""
    page = browser.page
    for position in ("Chuyên viên", text):
        browser.visit("/officers/new")
        page.locator("#f-fullName").fill("Lã Thị Hai Lần")
        page.locator("#f-birthDate").fill("08/08/1978")
        page.locator("#f-agency").select_option(index=2)
        page.locator("#f-position").fill(position)
        lead(page, "Thêm cán bộ")
        if page.locator("[name=new]").count():
            page.locator("[name=new]").check()
            lead(page, "Thêm cán bộ")
        assert OFFICER.search(page.url), page.url
    browser.visit("/officers/duplicates")
    require_text_only(page, "possible duplicates")
    with page.expect_navigation():
        page.get_by_role("link", name="Lã Thị Hai Lần").first.click()
    require_text_only(page, "two records side by side")


def register(journey):
    @journey("Chữ lạ trong tệp danh sách, trong lý do gộp và tách hồ sơ chỉ là chữ")
    def hostile_rosters_and_merges(browser):
        path = pathlib.Path(tempfile.mkdtemp()) / "<img src=x onerror=window.broken=1>'&.xlsx"
        hostile_roster(path)
        first = send_roster(browser, path)
        press(browser, "Bỏ tệp này, không ghi")
        require_text_only(browser.page, "a roster that was refused")
        path = path.with_name("'\"><svg onload=window.broken=1>.xlsx")
        hostile_roster(path)
        book = openpyxl.load_workbook(path)
        book.active["A2"] = "khác"
        book.save(path)
        second = send_roster(browser, path)
        with browser.page.expect_navigation():
            browser.page.locator("form[action$='/apply'] button").first.click()
        require_text_only(browser.page, "a roster that was recorded")
        shown = look(browser, [first, second, "/rosters", second + "?lang=en", "/officers?lang=vi"])
        browser.page.goto(browser.base + second)
        browser.page.locator(".bd-undo summary").click()
        lead(browser.page, "Hoàn tác lần nhập")
        require_text_only(browser.page, "a roster that was taken back")
        for text in HOSTILE[:3]:
            two_of_one(browser, text)
            browser.page.locator("#f-reason").fill(text)
            with browser.page.expect_navigation():
                browser.page.get_by_role("button", name="Gộp thành một hồ sơ").click()
            place = browser.page.url.removeprefix(browser.base).split("?")[0]
            require_text_only(browser.page, "a merged record")
            form = browser.page.locator("form[action*='/separate/']").first
            browser.page.evaluate("document.querySelectorAll('main details').forEach((fold) => { fold.open = true })")
            form.locator("[name=reason]").fill(text)
            with browser.page.expect_navigation():
                form.locator("button").click()
            shown += look(browser, [place, place + "?lang=en", "/officers?lang=vi"])
        watch = administrator(browser)
        watch.goto(browser.base + "/admin/log")
        require_text_only(watch, "the log")
        print(f"        rosters, merges: {shown} pages")

    @journey("Chữ lạ trong mọi ô của kế hoạch, lớp và khoản chi chỉ là chữ")
    def hostile_plans_and_classes(browser):
        browser.visit("/plans")
        browser.page.locator("#f-year").fill("2023")
        press(browser, "Lập dự thảo trống")
        shown = 0
        for number, text in enumerate(HOSTILE):
            plan_line(browser, text)
            place = called_class(browser, text)
            browser.visit(place + "/costs")
            browser.page.locator("#f-dong").fill(text[:20])
            browser.page.locator("#f-what").fill(text)
            record(browser)
            require_text_only(browser.page, "an amount that was refused")
            browser.page.locator("#f-dong").fill("1")
            record(browser)
            shown += look(browser, [
                f"/plans/2023/lines/{number + 1}", "/plans/2023", place, place + "/edit", place + "/costs",
                place + "/nominations", "/classes?lang=vi", "/reports/plan?period=2023&asOf=31/12/2020",
            ])
        print(f"        {len(HOSTILE)} texts in every field, {shown} pages")
