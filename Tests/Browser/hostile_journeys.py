"""Signs of markup in every text field of plans, classes and their money: on every page only text."""
from people_journeys import HOSTILE, require_text_only
from plan_journeys import record

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


def register(journey):
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
