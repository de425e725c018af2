"""Learners with accounts of their own, made as administrators make them: account, role, one-time code, password."""
import class_of_sixty
from people_journeys import administrator, press

PASSWORD = "nam con ga trong sang som"


class Learners:
    """The first learners of the class of sixty, and somebody who is in no such class."""

    def __init__(self):
        self.people = {}

    def learner(self, browser, number):
        """The account of a learner of the class, made at its first use."""
        return self.account(browser, f"hocvien.{number}", class_of_sixty.learners()[number - 1])

    def outsider(self, browser):
        return self.account(browser, "nguoingoai", class_of_sixty.everybody()[60])

    def account(self, browser, name, person):
        if name in self.people:
            return name
        page = administrator(browser)
        page.goto(browser.base + "/admin/accounts")
        page.locator("#f-name").fill(name)
        page.locator("#f-fullName").fill(person[1])
        page.locator("#f-officer").fill(person[0])
        press(page, "Thêm tài khoản")
        page.locator("#f-role").select_option("officer")
        press(page, "Giao vai trò")
        press(page, "Tạo mã một lần để đặt mật khẩu")
        code = page.locator(".bd-secret").inner_text()
        self.set_password(browser, code)
        browser.door.accounts[name] = PASSWORD
        self.people[name] = person
        return name

    @staticmethod
    def set_password(browser, code):
        page = browser.open_window({"width": 1280, "height": 900}, reader=None)
        page.goto(browser.base + "/password")
        page.locator("#f-code").fill(code)
        page.locator("#f-password").fill(PASSWORD)
        page.locator("#f-again").fill(PASSWORD)
        press(page, "Đặt mật khẩu")
        assert "Đã đặt mật khẩu" in page.inner_text("main"), page.inner_text("main")


LEARNERS = Learners()
