"""Anybody checks a certificate by its code; the administrator looks at what has run out."""
import re

from people_journeys import administrator
from site_browser import PHONE


def a_code(browser):
    """The address of a certificate's check, from the page of an officer who has one."""
    browser.visit("/certificates?within=3660")
    browser.page.locator("main table tbody th a").first.click()
    browser.page.wait_for_load_state("load")
    return browser.page.locator("a[href^='/verify/']").first.get_attribute("href")


def register(journey):
    @journey("Ai cầm giấy chứng nhận cũng kiểm tra được bằng mã, trên máy tính và điện thoại")
    def check(browser):
        path = a_code(browser)
        name = browser.heading()
        code = path.rsplit("/", 1)[1]
        for viewport in ({"width": 1280, "height": 900}, PHONE):
            browser.page = browser.open_window(viewport, reader=None)
            browser.visit("/verify")
            browser.axe("the form of a certificate's code")
            browser.page.get_by_label("Mã trên giấy").fill(code.lower().replace("-", " "))
            browser.page.keyboard.press("Enter")
            browser.page.wait_for_url("**/verify?**")
            browser.see(name)
            browser.see("Tình trạng")
            assert browser.page.locator("dt").count() == 4
            assert browser.overflow() <= 0, "a certificate's check is too wide"
            assert not browser.small_targets(), browser.small_targets()
            browser.axe("a certificate that was found")
            answer = browser.visit(path + "0")
            assert answer.status == 404, answer.status
            browser.see("Không có giấy nào mang mã này")
            browser.axe("a certificate's code that is none")
            assert "noindex" in answer.headers["x-robots-tag"]
            browser.shoot(f"kiem-tra-giay-{viewport['width']}")

    @journey("Quản trị xem dữ liệu hết hạn lưu, bấm nút mới xóa")
    def retention(browser):
        for viewport in ({"width": 1280, "height": 900}, PHONE):
            browser.page = administrator(browser, viewport)
            browser.visit("/admin/retention")
            browser.see("Bản sao danh sách gửi đến")
            browser.see("Luật Bảo vệ dữ liệu cá nhân")
            assert browser.overflow() <= 0, f"retention is {browser.overflow()} points too wide"
            if viewport == PHONE:
                assert not browser.small_targets(), browser.small_targets()
            browser.axe("what has run out")
            browser.shoot(f"luu-giu-{viewport['width']}")
        button = browser.page.get_by_role("button", name=re.compile("^Xóa "))
        if button.count():
            button.first.click()
            browser.page.wait_for_load_state("load")
            browser.see("Đã xong")
