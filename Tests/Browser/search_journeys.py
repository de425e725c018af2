"""One box in the head of every page: whom and what it finds, for whom, and what it says when it finds nothing."""
import re

from people_journeys import HOSTILE, require_fit, require_text_only
from site_browser import Count, PHONE

NAME, PLAIN, PHONE_NUMBER = "Tô Thị Tường Vi", "to thi tuong vi", "0912 877 3461"
RESULTS = "main table tbody th a"


def search(browser, count, words):
    """Types into the box at the head of the page and presses Enter."""
    box = browser.page.get_by_role("searchbox", name="Tìm cán bộ, cơ quan, lớp")
    box.fill(words)
    count.act(browser.page, lambda: box.press("Enter"))


def names(browser):
    return browser.page.locator(RESULTS).all_inner_texts()


def add_officer(browser):
    """Somebody whose name nobody else has, with a telephone; returns the code that was given."""
    page = browser.page
    browser.visit("/officers/new")
    page.locator("#f-fullName").fill(NAME)
    page.locator("#f-birthDate").fill("04/06/1990")
    page.locator("#f-phone").fill(PHONE_NUMBER)
    page.locator("#f-agency").select_option(index=2)
    page.locator("#f-position").fill("Chuyên viên")
    with page.expect_navigation():
        page.get_by_role("button", name="Thêm cán bộ").click()
    browser.see("Đã thêm cán bộ.")
    return re.search(r"mã ([\w-]+)", page.inner_text("main .lead")).group(1)


def register(journey):
    state = {}

    @journey("Tìm một người từ trang bất kỳ: có dấu, không dấu, mã, đuôi số điện thoại")
    def whoever(browser):
        state["code"] = code = add_officer(browser)
        count = Count()
        for start, words in (("/", NAME), ("/classes", PLAIN), ("/reports", code), ("/agencies", "3461")):
            browser.visit(start)
            search(browser, count, words)
            assert NAME in names(browser), f"“{words}” finds {names(browser)[:3]}"
            # Whoever has just this name stands first.
            if words != "3461":
                assert names(browser)[0] == NAME, names(browser)[:3]
            assert browser.page.locator("#bd-q").input_value() == words
        search(browser, count, "tường VI tô")
        assert names(browser) == [NAME], names(browser)
        browser.axe("what a search finds")
        count.act(browser.page, lambda: browser.page.locator(RESULTS).first.click())
        assert browser.heading() == NAME
        count.tell("five searches, the last one opened")

    @journey("Ô tìm ở đầu mọi trang; tìm cơ quan, lớp, chương trình; vừa điện thoại, không cần script")
    def everything(browser):
        count = Count()
        for path in ("/", "/officers", "/agencies", "/classes", "/courses", "/competencies", "/reports", "/rosters",
                     "/certificates", "/ratings", "/me/account"):
            browser.visit(path)
            assert browser.page.locator("header #bd-q").count() == 1, f"no box on {path}"
        for words, heading, found in (("so ngoai vu", "Cơ quan", "Sở Ngoại vụ"), ("LOP-2020-05", "Lớp", "2020-05"),
                                      ("phat ngon", "Chương trình", "phát ngôn")):
            search(browser, count, words)
            section = browser.page.locator("main section", has=browser.page.get_by_role("heading", name=heading, exact=True))
            assert found in section.inner_text(), f"“{words}”: {browser.text()[:300]}"
        search(browser, count, "nguyen")
        assert len(names(browser)) == 10, len(names(browser))
        count.act(browser.page, lambda: browser.page.get_by_role("link", name="Xem tất cả cán bộ tìm thấy").click())
        assert browser.page.get_by_label("Tìm theo tên hoặc mã").input_value() == "nguyen"
        require_fit(browser, browser.base + "/search?q=nguyen", "tim-kiem")
        require_fit(browser, browser.base + "/search?q=phat+ngon", "tim-kiem-khac")
        browser.page = browser.open_window(PHONE, script=False)
        browser.visit("/")
        search(browser, count, "nguyễn")
        assert len(names(browser)) == 10, len(names(browser))
        count.tell("agency, class, course, everybody, and without script on a telephone")

    @journey("Nhân sự một cơ quan không tìm thấy người của cơ quan khác")
    def of_another(browser):
        browser.page, count = browser.open_window({"width": 1280, "height": 900}, reader="coquan"), Count()
        browser.visit("/")
        for words in (NAME, PLAIN, state.get("code", NAME), "3461", "8773461"):
            search(browser, count, words)
            assert NAME not in names(browser), f"“{words}” finds another agency's officer"
        search(browser, count, NAME)
        browser.see(f"Không tìm thấy “{NAME}”.")
        browser.visit("/officers")
        own = browser.page.locator(RESULTS).first.inner_text()
        search(browser, count, own)
        assert names(browser)[0] == own, names(browser)[:3]
        count.tell("six searches of another's, one of the own")

    @journey("Tìm không thấy, gõ quá ít, gõ chữ lạ: trang nói phải làm gì")
    def nothing(browser):
        count = Count()
        browser.visit("/officers")
        for words in ("", "   ", "a", "Đ", "?", "…"):
            search(browser, count, words)
            browser.see("ít nhất hai chữ")
            assert not names(browser), f"“{words}” finds {names(browser)[:3]}"
        require_fit(browser, browser.base + "/search?q=a", "tim-qua-it")
        search(browser, count, "Xyzk Wqz")
        browser.see("Không tìm thấy “Xyzk Wqz”.")
        browser.see("có dấu hay không dấu đều được")
        search(browser, count, "77")
        browser.see("Không tìm thấy “77”.")
        browser.see("ít nhất ba số cuối")
        require_fit(browser, browser.base + "/search?q=Xyzk+Wqz", "tim-khong-thay")
        for text in HOSTILE:
            search(browser, count, text)
            require_text_only(browser.page, f"a search for {text}")
            assert browser.page.locator("#bd-q").input_value() == re.sub(r"[\r\n]", "", text)[:100]
        count.tell(f"eight searches that say what to do, {len(HOSTILE)} of strange texts")
