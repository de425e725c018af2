"""What people come for, step by step, in their words."""
import json
import re
import zipfile

import after_class_journeys
import calendar_journeys
import call_journeys
import hostile_crawl
import hostile_journeys
import hostile_states
import class_journeys
import needs_journeys
import people_journeys
import plan_journeys
import report_journeys
import results_journeys
import roster_journeys
import search_journeys
import trust_journeys
from site_browser import PHONE

JOURNEYS = []

PAGES = [
    ("trang-chu", "/"),
    ("toan-canh", "/overview"),
    ("co-quan", "/agencies"),
    ("co-quan-thieu-dau-moi", "/agencies?coverage=missing"),
    ("mot-co-quan", None),
    ("can-bo", "/officers"),
    ("tim-can-bo", "/officers?q=hoa"),
    ("mot-can-bo", None),
    ("danh-sach-gui-den", "/rosters"),
    ("lop", "/classes"),
    ("mot-lop", None),
    ("chuong-trinh", "/courses"),
    ("mot-chuong-trinh", "/courses/TTDN-01"),
    ("nang-luc", "/competencies"),
    ("giay-chung-nhan", "/certificates"),
    ("bao-cao", "/reports"),
    ("bieu-tong-hop", "/reports/ttdn-summary?period=2020"),
    ("bieu-so-sanh", "/reports/ttdn-summary?period=2020-Q4&compare=1"),
    ("bang-diem", None),
    ("khong-tim-thay", "/khong-co-trang-nay"),
    ("ngay-sai", "/?asOf=30/02/2020"),
]


def journey(name):
    def register(function):
        JOURNEYS.append((name, function))
        return function

    return register


def number(text):
    return int(re.sub(r"[^0-9]", "", text))


def first_figure(browser, position):
    figure = browser.page.locator(".bd-figure").nth(position)
    words = figure.locator(".bd-figure-number").inner_text()
    return figure, number(words.split(" trên ")[0])


def all_pages(browser):
    """Every kind of page; where a page is of one thing, of the first in its list."""
    browser.visit("/agencies")
    agency = browser.page.locator("tbody tr", has=browser.page.locator("td.bd-number", has_text=re.compile("[1-9]")))
    found = {"mot-co-quan": agency.first.locator("th a").get_attribute("href")}
    browser.visit("/officers?assigned=yes&trained=yes")
    found["mot-can-bo"] = browser.page.locator("tbody th a").first.get_attribute("href")
    browser.visit("/classes?year=2020")
    closed = browser.page.locator("tbody tr", has_text="Đã bế giảng").first
    found["mot-lop"] = closed.locator("th a").get_attribute("href")
    found["bang-diem"] = "/reports/marks?class=" + closed.locator("td").last.inner_text()
    return [(name, path or found[name]) for name, path in PAGES]


@journey("Lãnh đạo đọc năm câu trên trang chủ và mở danh sách sau mỗi con số")
def five_sentences(browser):
    browser.visit("/")
    browser.see("cán bộ được phân công")
    assert browser.page.locator(".bd-figure").count() == 5
    for position in range(5):
        browser.visit("/")
        figure, count = first_figure(browser, position)
        figure.locator(".bd-figure-number a").click()
        browser.page.wait_for_load_state("load")
        said = number(re.match(r"[0-9.]+", browser.page.inner_text(".lead")).group())
        assert said == count, f"sentence {position + 1}: {count} at home, {said} in the list"


@journey("Lãnh đạo xem cách tính của một con số")
def how_computed(browser):
    browser.visit("/")
    summary = browser.page.get_by_text("Cách tính").nth(1)
    summary.click()
    browser.see("Mẫu số")


@journey("Số trên trang chủ bằng số trong biểu tổng hợp")
def one_set_of_numbers(browser):
    browser.visit("/")
    figures = [first_figure(browser, position)[1] for position in range(3)]
    browser.follow("Mở biểu tổng hợp")
    with browser.page.expect_download() as download:
        browser.page.get_by_role("button", name="Tải số liệu").click()
    report = json.load(open(download.value.path(), encoding="utf-8"))
    total = next(row for row in report["rows"] if row["kind"] == "total")["cells"]
    assert figures == [total["assigned"], total["trained"], total["meetsProfile"]], (figures, total)


@journey("Lãnh đạo tải bảng tính của biểu tổng hợp")
def download_workbook(browser):
    browser.visit("/reports")
    browser.follow("Biểu tổng hợp")
    browser.page.get_by_label("Kỳ báo cáo").fill("2020")
    browser.page.get_by_role("button", name="Xem trước").click()
    browser.see("Tổng")
    with browser.page.expect_download() as download:
        browser.page.get_by_role("button", name="Tải bảng tính").click()
    assert download.value.suggested_filename == "ttdn-summary-2020.xlsx"
    assert "xl/workbook.xml" in zipfile.ZipFile(download.value.path()).namelist()


@journey("Xem danh sách sau một con số của biểu")
def list_behind_a_count(browser):
    browser.visit("/reports/ttdn-summary?period=2020")
    total = browser.page.locator("tr.bd-total a").first
    count = number(total.inner_text())
    total.click()
    browser.page.wait_for_load_state("load")
    assert browser.page.locator("#list tbody tr").count() == count


@journey("Cán bộ tổ chức tìm người không cần gõ dấu")
def search_without_marks(browser):
    browser.visit("/officers")
    browser.page.get_by_label("Tìm theo tên hoặc mã").fill("nguyen")
    browser.page.locator("main").get_by_role("button", name="Tìm").click()
    found = number(browser.page.inner_text(".lead").split(" ")[0])
    assert found > 0
    browser.page.get_by_label("Tìm theo tên hoặc mã").fill("Nguyễn")
    browser.page.locator("main").get_by_role("button", name="Tìm").click()
    assert number(browser.page.inner_text(".lead").split(" ")[0]) == found
    browser.page.locator(".bd-chip").first.click()
    assert number(browser.page.inner_text(".lead").split(" ")[0]) > found


@journey("Cán bộ tổ chức đi hết danh sách, mỗi người một lần")
def walk_the_list(browser):
    browser.visit("/officers")
    total = number(browser.page.inner_text(".lead").split(" ")[0])
    seen = []
    while True:
        seen += [link.get_attribute("href") for link in browser.page.locator("tbody th a").all()]
        following = browser.page.get_by_role("link", name="50 người tiếp theo")
        if following.count() == 0:
            break
        following.click()
        browser.page.wait_for_load_state("load")
    assert len(seen) == len(set(seen)) == total, (len(seen), len(set(seen)), total)


@journey("Cán bộ tổ chức tải danh sách đang xem về bảng tính")
def save_a_list(browser):
    browser.visit("/agencies?coverage=missing")
    shown = browser.page.locator("tbody tr").count()
    with browser.page.expect_download() as download:
        browser.page.get_by_role("link", name="Tải danh sách về bảng tính").click()
    assert download.value.suggested_filename == "agencies-2020-12-31.xlsx"
    sheet = zipfile.ZipFile(download.value.path()).read("xl/tables/table1.xml").decode()
    first, last = map(int, re.search(r'ref="A(\d+):[A-Z]+(\d+)"', sheet).groups())
    assert last - first == shown, (first, last, shown)


@journey("Cán bộ tổ chức mở một người: mức năng lực, hình vẽ, lý do")
def one_officer(browser):
    browser.visit("/officers?assigned=yes&trained=yes")
    name = browser.page.locator("tbody th a").first.inner_text()
    browser.page.locator("tbody th a").first.click()
    assert browser.heading() == name
    assert browser.page.locator("svg[role=img] rect").count() > 0
    browser.page.get_by_text("Xem dạng bảng").click()
    browser.see("từ ngày")
    browser.page.locator("details.bd-why summary").first.click()
    assert browser.page.locator("details.bd-why[open] .bd-reasons li").count() > 0


@journey("Xem cơ quan nào chưa có đầu mối")
def agencies_without_focal_point(browser):
    browser.visit("/")
    browser.follow("Danh sách cơ quan chưa có đầu mối")
    assert browser.page.locator("tbody tr").count() > 0
    assert browser.page.locator("tbody .bd-bad").count() == browser.page.locator("tbody tr").count()
    browser.page.locator("tbody th a").first.click()
    browser.see("còn thiếu")


@journey("Tên cơ quan theo ngày: huyện, thị xã, rồi phường")
def names_by_day(browser):
    for day, there, gone in [
        ("31/05/2020", "Huyện Đông Hòa", "Thị xã Đông Hòa"),
        ("01/06/2020", "Thị xã Đông Hòa", "Huyện Đông Hòa"),
        ("01/07/2025", "Phường Đông Hòa", "Thị xã Đông Hòa"),
    ]:
        browser.visit("/agencies")
        browser.page.get_by_label("Xem tình hình ngày").fill(day)
        browser.page.get_by_role("button", name="Xem").click()
        browser.see(there)
        assert gone not in browser.text(), f"{gone} on {day}"


@journey("Gõ một ngày không có trong lịch")
def no_such_day(browser):
    browser.visit("/")
    browser.page.get_by_label("Xem tình hình ngày").fill("30/02/2020")
    browser.page.get_by_role("button", name="Xem").click()
    browser.see("Không có ngày “30/02/2020”")
    browser.follow("Về trang chủ")
    browser.see("cán bộ được phân công")


@journey("Giảng viên xem một lớp: chuyên cần, điểm, kết quả và lý do")
def one_class(browser):
    path = dict(all_pages(browser))["mot-lop"]
    browser.visit(path)
    browser.see("tiết đã học")
    browser.see("học viên đạt")
    browser.follow("Bảng điểm")
    browser.see("Xem trước")


@journey("Đổi sang tiếng Anh và vẫn là tiếng Anh khi đi tiếp")
def english(browser):
    browser.visit("/officers?q=hoa")
    browser.follow("English")
    assert browser.page.locator("html").get_attribute("lang") == "en"
    assert browser.page.get_by_label("Search by name or code").input_value() == "hoa"
    browser.visit("/agencies")
    assert browser.heading() == "Agencies"
    browser.follow("Tiếng Việt")
    assert browser.heading() == "Cơ quan"


@journey("Đi bằng bàn phím: bỏ qua menu đến nội dung")
def keyboard(browser):
    browser.visit("/")
    browser.page.keyboard.press("Tab")
    assert browser.page.evaluate("document.activeElement.className") == "bd-skip"
    browser.page.keyboard.press("Enter")
    browser.page.keyboard.press("Tab")
    assert browser.page.evaluate("document.activeElement.closest('main') !== null")


@journey("Mọi trang dùng được khi tắt script")
def without_script(browser):
    paths = all_pages(browser)
    browser.page = browser.open_window(PHONE, script=False)
    for name, path in paths:
        browser.visit(path)
        assert browser.page.locator("h1").count() == 1, name
    browser.visit("/officers")
    browser.page.get_by_label("Tìm theo tên hoặc mã").fill("an")
    browser.page.locator("main").get_by_role("button", name="Tìm").click()
    browser.see("cán bộ")


@journey("Mọi trang đạt chuẩn tiếp cận (axe, đến WCAG 2.2 AA)")
def accessible(browser):
    for name, path in all_pages(browser):
        browser.visit(path)
        browser.axe(name)
        browser.shoot(f"{name}-may-tinh")
    browser.visit("/?lang=en")
    browser.axe("English home")


@journey("Mọi trang vừa màn hình điện thoại 360 điểm, nút đủ lớn cho ngón tay")
def phone(browser):
    paths = all_pages(browser)
    browser.page = browser.open_window(PHONE)
    for name, path in paths:
        browser.visit(path)
        assert browser.overflow() <= 0, f"{name} is {browser.overflow()} points too wide"
        small = browser.small_targets()
        assert not small, f"{name}: too small: {small[:3]}"
        browser.axe(f"{name} on a phone")
        browser.shoot(f"{name}-dien-thoai")


@journey("In một trang ra giấy: không có menu")
def printed(browser):
    browser.visit("/")
    browser.page.emulate_media(media="print")
    assert not browser.page.locator(".bd-menu").is_visible()
    assert browser.page.locator("h1").is_visible()
    browser.shoot("trang-chu-in")


roster_journeys.register(journey)
people_journeys.register(journey)
class_journeys.register(journey)
trust_journeys.register(journey)
call_journeys.register(journey)
results_journeys.register(journey)
report_journeys.register(journey)
plan_journeys.register(journey)
needs_journeys.register(journey)
search_journeys.register(journey)
calendar_journeys.register(journey)
after_class_journeys.register(journey)
hostile_journeys.register(journey)
hostile_states.register(journey)
# Last: it changes whatever can be changed.
hostile_crawl.register(journey)
