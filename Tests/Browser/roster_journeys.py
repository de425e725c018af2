"""HR staff enrol the officers of a list as it came, correct what was wrong, and take it back."""
import pathlib
import re
import tempfile

import openpyxl

from site_browser import PHONE

TITLES = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Điện thoại", "Đơn vị", "Chức vụ", "Sở thích"]
FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ"]
MIDDLES = ["Văn", "Thị", "Minh", "Ngọc"]
GIVEN = ["An", "Bình", "Châu", "Dũng", "Hạnh", "Hòa", "Khánh", "Lan", "Mai", "Nam"]
ROWS, BAD = 200, 20
ONE_ROSTER = re.compile(r"/rosters/\d+$")


def person(number):
    """Somebody invented; the IDs begin with a province code that there is not."""
    woman = number % 2
    year = 1965 + number % 30
    name = f"{FAMILIES[number % 10]} {MIDDLES[number % 4]} {GIVEN[number // 10 % 10]}"
    return [
        number + 1, name, f"{1 + number % 28:02}/{1 + number % 12:02}/{year}", ["Nam", "Nữ"][woman],
        f"999{woman}{year % 100:02}{number:06}", f"0905{number:06}", "Sở Ngoại vụ", "Chuyên viên", "Đọc sách",
    ]


def spoil(row, number):
    if number % 4 == 0:
        row[1] = None
    elif number % 4 == 1:
        row[2] = "31/02/1980"
    elif number % 4 == 2:
        row[4] = row[4][:8]
    else:
        row[6] = "Sở Không Có Thật"
    return row


def write_roster(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Danh sách"
    sheet["A1"] = "UBND TỈNH PHÚ YÊN"
    sheet["A2"] = "SỞ NGOẠI VỤ"
    sheet["A4"] = "DANH SÁCH CÁN BỘ PHỤ TRÁCH CÔNG TÁC THÔNG TIN ĐỐI NGOẠI"
    for column, title in enumerate(TITLES, 1):
        sheet.cell(6, column, title)
    for number in range(ROWS):
        row = person(number)
        if number % (ROWS // BAD) == 3:
            row = spoil(row, number // (ROWS // BAD))
        for column, value in enumerate(row, 1):
            sheet.cell(7 + number, column, value)
    sheet.cell(7 + ROWS, 1, f"Danh sách này có {ROWS} người./.")
    book.save(path)


def correct(path):
    """Does what the remarks say; returns how many rows they asked for."""
    book = openpyxl.load_workbook(path)
    sheet = book.active
    titles = [cell.value for cell in sheet[6]]
    assert titles[-2:] == ["Kết quả", "Cần sửa"], titles
    asked = 0
    for number in range(ROWS):
        row = 7 + number
        if sheet.cell(row, len(titles) - 1).value != "Phải sửa":
            continue
        assert sheet.cell(row, len(titles)).value, row
        asked += 1
        for column, value in enumerate(person(number), 1):
            sheet.cell(row, column, value)
    book.save(path)
    return asked


def register(journey):
    @journey("Nhân sự nhập danh sách 200 dòng có 20 dòng sai, sửa, gửi lại, rồi hoàn tác")
    def roster_from_upload_to_undo(browser):
        folder = pathlib.Path(tempfile.mkdtemp())
        path = folder / "danh-sach.xlsx"
        write_roster(path)
        actions = 0
        browser.visit("/rosters")
        browser.page.set_input_files("#roster-file", path)
        actions += 1
        browser.page.wait_for_url(ONE_ROSTER)
        first = browser.page.url
        browser.see("Đọc được 200 dòng")
        browser.see("20 dòng phải sửa")
        browser.see("Chưa ghi gì vào hồ sơ")
        browser.see("31/02/1980")
        browser.axe(first)
        browser.page.get_by_role("button", name="Ghi 180 dòng đúng").click()
        actions += 1
        browser.page.wait_for_load_state("load")
        browser.see("Đã ghi 180 trên 200 dòng: 180 cán bộ mới")
        browser.axe(first)
        with browser.page.expect_download() as waiting:
            browser.page.get_by_role("link", name="Tải tệp có ghi nhận xét").first.click()
        actions += 1
        returned = folder / "tra-lai.xlsx"
        waiting.value.save_as(returned)
        assert correct(returned) == BAD
        browser.page.set_input_files("#roster-file", returned)
        actions += 1
        browser.page.wait_for_url(lambda url: url != first and ONE_ROSTER.search(url))
        second = browser.page.url
        browser.see("Đọc được 200 dòng: 20 cán bộ mới, 0 có thay đổi, 180 không đổi")
        browser.page.get_by_role("button", name="Ghi 200 dòng").click()
        actions += 1
        browser.page.wait_for_load_state("load")
        browser.see("Đã ghi 200 trên 200 dòng")
        assert actions <= 6, actions
        for url in (second, first):
            browser.page.goto(url)
            browser.page.locator(".bd-undo summary").click()
            browser.page.get_by_role("button", name="Hoàn tác lần nhập").click()
            browser.page.wait_for_load_state("load")
            browser.see("Lần nhập này đã hoàn tác")
        browser.visit("/rosters")
        browser.see("Đã hoàn tác")

    @journey("Nhân sự gửi nhầm tệp và được cho biết phải làm gì")
    def wrong_file(browser):
        folder = pathlib.Path(tempfile.mkdtemp())
        path = folder / "anh.xlsx"
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
        browser.visit("/rosters")
        browser.page.set_input_files("#roster-file", path)
        browser.page.wait_for_selector("#refusal")
        browser.see("Chưa nhận được tệp")
        browser.see("hình ảnh")
        browser.axe("/rosters")

    @journey("Nhân sự nhập danh sách trên điện thoại, không có script")
    def roster_on_a_phone(browser):
        folder = pathlib.Path(tempfile.mkdtemp())
        path = folder / "danh-sach.xlsx"
        write_roster(path)
        browser.page = browser.open_window(PHONE, script=False)
        browser.visit("/rosters")
        browser.page.set_input_files("#roster-file", path)
        browser.page.get_by_role("button", name="Đọc tệp").click()
        browser.page.wait_for_load_state("load")
        browser.see("Đọc được 200 dòng")
        cut = browser.page.locator(".bd-details li").evaluate_all(
            "(lines) => lines.filter((line) => line.getBoundingClientRect().right > innerWidth).length"
        )
        assert cut == 0, f"{cut} sentences run out of the screen"
        browser.page.get_by_label("Cột I là").select_option(label="ghi chú")
        browser.page.get_by_role("button", name="Đọc lại theo lựa chọn này").click()
        browser.page.wait_for_load_state("load")
        browser.page.locator(".bd-columns summary").click()
        browser.see("do người nhập chọn")
        browser.page.get_by_role("button", name="Bỏ tệp này, không ghi").click()
        browser.page.wait_for_load_state("load")
        browser.see("Tệp này đã được bỏ")
