"""Trainers record the results of sixty learners: by a paste from Excel, by the workbook, by keys alone."""
import pathlib
import re
import tempfile

import openpyxl

from site_browser import DESKTOP, PHONE

CLASS, LEARNERS = "LOP-2020-61", 60
MARKS = ["8,5", "7", "6.25", "9", "5,75", "10"]


def class_page(browser):
    """The class of sixty; script/test takes it in before the site is served."""
    browser.visit("/classes?year=2019")
    link = browser.page.get_by_role("link", name="Lớp chấm điểm sáu mươi học viên").first
    assert link.count() or link.is_visible(), f"{CLASS} is not on record: see Tests/Browser/big_class.py"
    link.click()
    browser.page.wait_for_load_state("load")
    return browser.page.url


def block(shift=0, columns=3):
    return "\r\n".join(
        "\t".join(MARKS[(row + column + shift) % len(MARKS)] for column in range(columns))
        for row in range(LEARNERS)
    )


def paste(browser, text):
    """As from Excel: the block is on the clipboard, and one presses Ctrl+V."""
    browser.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    browser.page.evaluate("(text) => navigator.clipboard.writeText(text)", text)
    with browser.page.expect_response(lambda answer: "/results/pasted" in answer.url):
        browser.page.keyboard.press("Control+V")
    browser.page.wait_for_function(
        "() => document.querySelector('[data-grid-words]').textContent.length > 10"
    )


def press(browser, name):
    """Presses a button; how many milliseconds the server took to answer."""
    took = []

    def note(request):
        if request.method == "POST":
            took.append(request.timing["responseStart"] - request.timing["requestStart"])

    browser.page.on("requestfinished", note)
    browser.page.get_by_role("button", name=name).click()
    browser.page.wait_for_load_state("load")
    browser.page.remove_listener("requestfinished", note)
    return took[0] if took else 0.0


def register(journey):
    @journey("Giảng viên dán điểm 60 học viên từ Excel, xem thay đổi, ghi")
    def pasted(browser):
        class_page(browser)
        actions = 0
        browser.follow("Ghi và ký kết quả của lớp")
        actions += 1
        results = browser.page.url
        assert browser.page.locator("input.bd-score").count() == 3 * LEARNERS
        browser.axe(results)
        paste(browser, block())
        actions += 1
        browser.see("Số ô đã điền, chưa ghi: 180.")
        browser.shoot("ket-qua-da-dan-may-tinh")
        preview = press(browser, "Xem thay đổi")
        actions += 1
        browser.see("180 điểm của 60 học viên sẽ được ghi")
        browser.axe("the preview of results")
        browser.shoot("ket-qua-xem-thay-doi-may-tinh")
        saved = press(browser, "Ghi 180 điểm")
        actions += 1
        browser.see("Đã ghi 180 điểm.")
        browser.shoot("ket-qua-da-ghi-may-tinh")
        browser.axe("the results, saved")
        assert actions <= 4, actions
        print(f"        60 learners, 180 marks by paste: {actions} actions; the server took "
              f"{preview:.0f} ms for the preview, {saved:.0f} ms for the saving")

    @journey("Giảng viên tải sổ lớp, điền trong Excel, gửi lại, ghi")
    def by_workbook(browser):
        class_page(browser)
        folder = pathlib.Path(tempfile.mkdtemp())
        actions = 0
        browser.follow("Ghi và ký kết quả của lớp")
        actions += 1
        with browser.page.expect_download() as waiting:
            browser.page.get_by_role("button", name="Tải sổ lớp").click()
        actions += 1
        path = folder / "so-lop.xlsx"
        waiting.value.save_as(path)
        book = openpyxl.load_workbook(path)
        sheet = book["Điểm"]
        day = None
        for row in range(6, 6 + LEARNERS):
            for column in (4, 8, 12):
                day = day or sheet.cell(row, column + 1).value
                old = sheet.cell(row, column).value
                new = 5.5 if old != 5.5 else 6
                sheet.cell(row, column, new)
                sheet.cell(row, column + 1, sheet.cell(row, column + 1).value or book["Lớp"]["B9"].value)
        book.save(path)
        browser.page.set_input_files("#class-file", path)
        actions += 1
        browser.page.wait_for_selector("text=sẽ được ghi")
        browser.see("180 điểm của 60 học viên")
        saved = press(browser, "Ghi 180 điểm")
        actions += 1
        browser.see("Đã ghi 180 điểm.")
        assert actions <= 4, actions
        print(f"        60 learners by the workbook: {actions} actions; the server took {saved:.0f} ms "
              "for the saving")
        # Out and back without a change: nothing to save.
        with browser.page.expect_download() as waiting:
            browser.page.get_by_role("button", name="Tải sổ lớp").click()
        waiting.value.save_as(path)
        browser.page.set_input_files("#class-file", path)
        browser.page.wait_for_selector("text=Không có gì để ghi")

    @journey("Giảng viên ghi kết quả chỉ bằng bàn phím: mũi tên, Enter, Esc")
    def by_keys(browser):
        class_page(browser)
        browser.follow("Ghi và ký kết quả của lớp")
        keys = browser.page.keyboard
        cells = browser.page.locator("input.bd-score")
        cells.first.focus()
        old = [cells.nth(place).input_value() for place in range(7)]
        keys.type("9,25")
        keys.press("Enter")
        keys.type("9.5")
        keys.press("ArrowRight")
        keys.type("1")
        keys.press("Escape")
        assert cells.nth(0).input_value() == "9,25"
        assert cells.nth(3).input_value() == "9.5"
        assert cells.nth(4).input_value() == old[4], "Esc brings back what stood there"
        keys.press("ArrowUp")
        assert browser.page.evaluate("document.activeElement.name") == cells.nth(1).get_attribute("name")
        keys.press("ArrowDown")
        keys.press("ArrowLeft")
        assert browser.page.evaluate("document.activeElement.name") == cells.nth(3).get_attribute("name")
        browser.page.get_by_role("button", name="Xem thay đổi").focus()
        with browser.page.expect_navigation():
            keys.press("Enter")
        browser.see("2 điểm của 2 học viên sẽ được ghi")
        button = browser.page.get_by_role("button", name="Ghi 2 điểm")
        for _ in range(40):
            if button.evaluate("(it) => it === document.activeElement"):
                break
            keys.press("Tab")
        with browser.page.expect_navigation():
            keys.press("Enter")
        browser.see("Đã ghi 2 điểm.")

    @journey("Giảng viên ghi một điểm sai và được chỉ đúng ô")
    def wrong_cell(browser):
        class_page(browser)
        browser.follow("Ghi và ký kết quả của lớp")
        cells = browser.page.locator("input.bd-score")
        cells.nth(4).fill("11")
        cells.nth(6).fill("7,5")
        press(browser, "Xem thay đổi")
        browser.see("Điểm phải từ 0 đến 10, nhiều nhất hai chữ số sau dấu phẩy")
        assert cells.nth(6).input_value() == "7,5", "what was typed is not lost"
        browser.axe("results with a wrong cell")
        browser.page.locator(".bd-error a").first.click()
        assert browser.page.evaluate("document.activeElement.value") == "11"

    @journey("Kết quả lớp trên điện thoại, có và không có script")
    def on_a_phone(browser):
        address = class_page(browser) + "/results"
        path = re.sub(r"^https?://[^/]+", "", address)
        browser.page = browser.open_window(PHONE)
        browser.visit(path)
        assert browser.overflow() <= 0, browser.overflow()
        small = browser.small_targets()
        assert not small, small[:3]
        browser.axe("results on a phone")
        browser.shoot("ket-qua-dien-thoai")
        learner = browser.page.locator(".bd-grid tbody th a").first.get_attribute("href")
        browser.visit(learner)
        browser.axe("a learner's result on a phone")
        assert browser.overflow() <= 0, browser.overflow()
        browser.shoot("ket-qua-hoc-vien-dien-thoai")
        browser.page = browser.open_window(PHONE, script=False)
        browser.visit(path)
        browser.page.get_by_text("Dán khối từ Excel vào đây").click()
        browser.page.locator("#f-block").fill("4\t4\t4\n\t\t3")
        browser.page.get_by_role("button", name="Xem thay đổi").click()
        browser.page.wait_for_load_state("load")
        browser.see("Khối được điền theo thứ tự dòng")
        browser.see("4 điểm của 2 học viên sẽ được ghi")
        browser.shoot("ket-qua-xem-thay-doi-dien-thoai")

    @journey("Sửa một điểm đã ký: đề nghị có lý do, người khác duyệt, cả hai giá trị còn đó")
    def amended(browser):
        browser.visit("/classes?q=LOP-2019-03")
        browser.page.locator("tbody th a").first.click()
        browser.page.wait_for_load_state("load")
        results = re.sub(r"^https?://[^/]+", "", browser.page.url) + "/results"
        boss = browser.open_window(DESKTOP, reader="lanhdao")
        browser.page, desk = boss, browser.page
        browser.visit(results)
        press(browser, re.compile("^Ký "))
        browser.page, actions = desk, 0
        browser.visit(results)
        browser.page.locator(".bd-grid tbody th a").first.click()
        browser.page.wait_for_load_state("load")
        learner = re.sub(r"^https?://[^/]+", "", browser.page.url)
        actions += 1
        form = browser.page.locator("form[action$='/amend']")
        old = form.locator("select option").first.inner_text()
        form.get_by_label("Điểm mới").fill("9,75")
        form.get_by_label("Lý do").fill("Cộng thiếu câu 3, bài thi lưu tại hồ sơ lớp")
        asked = press(browser, "Gửi đề nghị")
        actions += 1
        browser.see("9,75")
        browser.see("Cộng thiếu câu 3")
        assert browser.page.get_by_role("button", name="Duyệt và ký lại").count() == 0, "nobody agrees to their own"
        browser.axe("a change that is asked for")
        browser.shoot("sua-diem-da-ky-de-nghi")
        browser.page = boss
        browser.visit(learner)
        decided = press(browser, "Duyệt và ký lại")
        actions += 1
        browser.visit(learner)
        story = browser.page.locator("section", has_text="Kết quả đã ký được sửa").last.inner_text()
        assert "9,75" in story and "Cộng thiếu câu 3" in story and "→" in story, story
        browser.axe("a result that was amended")
        browser.shoot("sua-diem-da-ky-da-duyet")
        print(f"        {old}: one signed score amended by two people: {actions} actions; the server took "
              f"{asked:.0f} ms to note it, {decided:.0f} ms to sign it again")
        # As it was before.
        browser.visit(results)
        browser.page.get_by_text("Bỏ ký", exact=True).click()
        browser.page.locator("#unsign-reason").fill("Thử xong")
        press(browser, re.compile("^Bỏ ký"))
