"""A report from its preparer to its signer, and from signing in to a workbook ready to be signed."""
import hashlib
import time

from site_browser import PHONE

DESKTOP = {"width": 1280, "height": 900}


def save(browser, button):
    with browser.page.expect_download() as download:
        browser.page.get_by_role("button", name=button).click()
    return open(download.value.path(), "rb").read()


def press(browser, name):
    browser.page.get_by_role("button", name=name).click()
    browser.page.wait_for_load_state("load")


def register(journey):
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
