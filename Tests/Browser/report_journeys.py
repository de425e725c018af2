"""A report from its preparer to its signer, and from signing in to a workbook ready to be signed."""
import hashlib
import pathlib
import re
import tempfile
import time
import zipfile

import openpyxl

from site_browser import PHONE

DESKTOP = {"width": 1280, "height": 900}


def save(browser, button):
    with browser.page.expect_download() as download:
        browser.page.get_by_role("button", name=button).click()
    return open(download.value.path(), "rb").read()


def still(route):
    """Answers without having the page ask for itself again."""
    response = route.fetch()
    headers = {name: value for name, value in response.headers.items() if name != "refresh"}
    route.fulfill(response=response, headers=headers)


def press(browser, name):
    browser.page.get_by_role("button", name=name).click()
    browser.page.wait_for_load_state("load")


def register(journey):
    @journey("Lãnh đạo mở toàn cảnh: câu trả lời, biểu đồ có bảng, cơ quan chậm; không cần script")
    def overview(browser):
        browser.page = page = browser.open_window({"width": 1280, "height": 900}, reader="lanhdao")
        browser.visit("/")
        browser.follow("Toàn cảnh: xu hướng, cơ quan chậm")
        answers = page.locator(".bd-answers li")
        assert answers.count() >= 3, answers.all_inner_texts()
        page.wait_for_selector(".bd-chart canvas")
        assert page.locator(".bd-chart canvas").count() == 2
        drawn = page.evaluate(
            "[...document.querySelectorAll('.bd-chart canvas')].every((it) => it.getContext('2d')"
            ".getImageData(0, 0, it.width, it.height).data.some((byte) => byte))"
        )
        assert drawn, "a chart is empty"
        assert page.locator("table[data-chart] tbody tr").count() == 12
        browser.axe("the overview")
        browser.shoot("toan-canh-lanh-dao")
        words = answers.filter(has_text="giấy chứng nhận").first
        count = words.locator("strong").inner_text()
        with page.expect_navigation():
            words.locator("a").click()
        browser.see(count)
        browser.page = browser.open_window(PHONE, script=False, reader="lanhdao")
        browser.visit("/overview")
        assert browser.page.locator("table[data-chart] tbody tr").count() == 12
        assert browser.overflow() <= 0, browser.overflow()

    @journey("Lãnh đạo xem biểu tổng hợp bên cạnh kỳ trước và năm trước, tải bảng tính có so sánh")
    def compared(browser):
        browser.page = page = browser.open_window({"width": 1280, "height": 900}, reader="lanhdao")
        browser.visit("/reports/ttdn-summary?period=2020-Q4")
        page.get_by_label("So sánh với kỳ trước, năm trước").check()
        with page.expect_navigation():
            page.locator("main").get_by_role("button", name="Xem trước").click()
        browser.see("Kỳ trước: Quý III năm 2020")
        browser.see("Cùng kỳ năm trước: Quý IV năm 2019")
        browser.axe("a compared report")
        browser.shoot("bieu-so-sanh-may-tinh-lanh-dao")
        with page.expect_download() as waiting:
            page.get_by_role("button", name="Tải bảng tính để in và ký").click()
        path = pathlib.Path(tempfile.mkdtemp()) / "so-sanh.xlsx"
        waiting.value.save_as(path)
        assert "So sánh" in openpyxl.load_workbook(path).sheetnames

    @journey("Lãnh đạo lấy mỗi cơ quan một biểu: trang cho xem tiến độ rồi tải, không cần script, trên điện thoại")
    def each(browser):
        browser.page = page = browser.open_window(DESKTOP, reader="lanhdao")
        browser.visit("/reports/ttdn-summary?period=2020")
        page.get_by_role("button", name="Tải mỗi cơ quan một biểu").click()
        page.wait_for_url(re.compile(r"/reports/files/\d+$"))
        path = page.url
        browser.see("Người yêu cầu")
        # Held for a moment: it would load itself again while it is looked at.
        page.route(path, still)
        page.reload()
        assert page.locator("progress").count() == 1, browser.text()
        browser.axe("a report file that is being made")
        browser.shoot("tep-bao-cao-dang-lap-may-tinh")
        page.unroute(path)
        page.reload()
        # The page renews itself until the file is there.
        page.get_by_role("heading", name="Tệp báo cáo đã lập xong").wait_for(timeout=120_000)
        browser.axe("a report file that is there")
        browser.shoot("tep-bao-cao-xong-may-tinh")
        whole = pathlib.Path(tempfile.mkdtemp()) / "tung-co-quan.zip"
        with page.expect_download() as waiting:
            page.get_by_role("button", name="Tải tệp").click()
        waiting.value.save_as(whole)
        with zipfile.ZipFile(whole) as file:
            assert file.testzip() is None and len(file.namelist()) > 50, len(file.namelist())

        browser.page = page = browser.open_window(PHONE, script=False, reader="lanhdao")
        browser.visit("/reports")
        with page.expect_navigation():
            page.locator("#files a").first.click()
        assert page.url == path, page.url
        assert browser.overflow() <= 0, f"{page.url} is {browser.overflow()} px too wide"
        assert not browser.small_targets(), browser.small_targets()[:3]
        browser.shoot("tep-bao-cao-xong-dien-thoai")
        with page.expect_download() as waiting:
            page.get_by_role("button", name="Tải tệp").click()
        assert open(waiting.value.path(), "rb").read() == whole.read_bytes(), "other bytes"
        browser.visit("/reports/ttdn-summary?period=2020-Q2")
        page.get_by_role("button", name="Tải mỗi cơ quan một biểu").click()
        page.wait_for_url(re.compile(r"/reports/files/\d+$"))
        assert browser.overflow() <= 0, f"{page.url} is {browser.overflow()} px too wide"
        browser.shoot("tep-bao-cao-dang-lap-dien-thoai")
        page.get_by_role("heading", name="Tệp báo cáo đã lập xong").wait_for(timeout=120_000)

    @journey("Lãnh đạo từ đăng nhập đến bảng tính sẵn sàng ký: 2 thao tác")
    def ready_to_sign(browser):
        browser.page = browser.open_window(DESKTOP, reader="lanhdao")
        browser.visit("/")
        start = time.monotonic()
        browser.follow("Mở biểu tổng hợp")
        workbook = save(browser, "Tải bảng tính")
        took = time.monotonic() - start
        assert workbook.startswith(b"PK") and took <= 10, f"{took:.1f} s"
        print(f"        2 actions (bar 2), {took:.1f} s (bar 10)")

    @journey("Báo cáo được trình, người khác ký, tải lại đúng từng byte")
    def signed(browser):
        browser.visit("/reports/ttdn-summary?period=2020-Q3")
        browser.page.get_by_role("button", name="Trình ký bản này").click()
        browser.page.wait_for_load_state("load")
        browser.see("Chờ ký")
        browser.see("người khác phải ký")
        path = browser.page.url
        browser.axe("a copy, as its preparer sees it")
        handed_in = save(browser, "Tải tệp đã trình")

        browser.page = browser.open_window(DESKTOP, reader="lanhdao")
        browser.visit("/")
        browser.follow("báo cáo chờ ký")
        browser.see("Báo cáo đã trình ký")
        browser.axe("the reports, with copies")
        browser.shoot("bao-cao-da-trinh-may-tinh")
        browser.page.goto(path)
        browser.see("vẫn đúng như bản này")
        browser.shoot("ban-trinh-ky-may-tinh")
        press(browser, "Ký bản này")
        browser.see("Đã ký")
        assert save(browser, "Tải tệp đã ký") == handed_in, "other bytes"
        assert hashlib.sha256(handed_in).hexdigest() in browser.text(), "the digest is not told"
        browser.axe("a signed copy")
        browser.page.locator("tr.bd-total a").first.click()
        browser.page.wait_for_load_state("load")
        assert browser.page.locator("#list tbody tr").count() > 0, "no list"

        browser.page = browser.open_window(PHONE, reader="lanhdao")
        browser.page.goto(path)
        browser.see("Đã ký")
        assert browser.overflow() <= 0, f"{browser.page.url} is {browser.overflow()} px too wide"
        assert not browser.small_targets(), browser.small_targets()[:3]
        browser.shoot("ban-da-ky-dien-thoai")
        browser.visit("/reports")
        assert browser.overflow() <= 0, f"{browser.page.url} is {browser.overflow()} px too wide"
        browser.shoot("bao-cao-da-trinh-dien-thoai")
