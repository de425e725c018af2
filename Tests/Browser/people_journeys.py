"""HR staff add officers, change them and give them duties; nobody's text becomes anything but text."""
import re

from site_browser import PHONE

# What has broken out of fields elsewhere: quotes, tags, a combining mark behind a quote, marks that
# turn the direction round, the beginning of a formula, of a template, of an address that runs.
HOSTILE = [
    '"><script>window.broken=1</script>', "'><img src=x onerror=window.broken=1>",
    '"\u0301 onfocus=window.broken=1 autofocus x="', "<\u200dscript>window.broken=1</script>",
    "\u202eexe.gnp", "=HYPERLINK(\"http://x\")", "{{constructor}}", "javascript:window.broken=1",
    "</title><svg onload=window.broken=1>", "&lt;b&gt;", "</textarea><script>window.broken=1</script>",
]
OFFICER = re.compile(r"/officers/\d+\?done=")


def administrator(browser, viewport=None):
    """A window of the administrator."""
    return browser.open_window(viewport or {"width": 1280, "height": 900}, reader="quantri")


def fill(page, label, text):
    page.get_by_label(label, exact=True).fill(text)


def register(journey):
    @journey("Nhân sự thêm một cán bộ, phân công và sửa, chỉ bằng bàn phím")
    def by_keyboard(browser):
        page = browser.page
        browser.visit("/officers")
        press_to(page, "Thêm cán bộ")
        page.keyboard.press("Enter")
        page.wait_for_url("**/officers/new")
        actions = 1
        type_into(page, "fullName", "Huỳnh Thị Bích Trâm")
        type_into(page, "birthDate", "12/03/1988")
        type_into(page, "phone", "0905 111 222")
        choose_by_keys(page, "agency", 2)
        type_into(page, "position", "Chuyên viên")
        page.keyboard.press("Enter")
        page.wait_for_url(OFFICER)
        actions += 1
        browser.see("Đã thêm cán bộ.")
        browser.see("12/03/1988")
        press_to(page, "Phân công nhiệm vụ")
        page.keyboard.press("Enter")
        page.wait_for_url("**/assignments/new")
        choose_by_keys(page, "agency", 2)
        choose_by_keys(page, "duty", 1)
        type_into(page, "decision", "31/QĐ-SNgV")
        type_into(page, "from", "01/12/2020")
        page.keyboard.press("Enter")
        page.wait_for_url(OFFICER)
        actions += 2
        browser.see("31/QĐ-SNgV")
        press_to(page, "Sửa hồ sơ")
        page.keyboard.press("Enter")
        page.wait_for_url("**/edit")
        type_into(page, "position", "Phó Trưởng phòng")
        type_into(page, "reason", "Bổ nhiệm")
        page.keyboard.press("Enter")
        page.wait_for_url(OFFICER)
        actions += 2
        browser.see("Phó Trưởng phòng")
        browser.see("Lý do: Bổ nhiệm.")
        browser.axe("an officer after a change")
        browser.shoot("can-bo-sau-khi-sua")
        print(f"        {actions} actions: one officer added, assigned, changed")

    @journey("Hai người sửa cùng một hồ sơ: người sau thấy cả hai giá trị và chọn")
    def two_editors(browser):
        browser.visit("/officers")
        path = browser.page.locator("tbody th a").nth(3).get_attribute("href").split("?")[0]
        first, second = browser.page, browser.open_window({"width": 1280, "height": 900})
        for page, words in ((first, "Trưởng phòng A"), (second, "Trưởng phòng B")):
            page.goto(browser.base + path + "/edit")
            page.locator("#f-position").fill(words)
        for page in (first, second):
            press(page, "Ghi thay đổi")
        browser.page = second
        browser.see("người khác đã ghi thay đổi")
        browser.see("Trưởng phòng A")
        browser.axe("two editors")
        browser.shoot("hai-nguoi-sua")
        second.get_by_label("Đã ghi: Trưởng phòng A").check()
        second.get_by_role("button", name="Ghi thay đổi").click()
        second.wait_for_url("**/officers/*")
        browser.see("Trưởng phòng A")

    @journey("Chữ lạ trong mọi ô của mọi biểu mẫu chỉ là chữ, trên mọi trang")
    def hostile_texts(browser):
        page = browser.page
        shown = 0
        for text in HOSTILE:
            browser.visit("/officers/new")
            for field in page.locator("form.bd-form input:not([type=hidden])").all():
                name = field.get_attribute("name")
                if name in ("birthDate", "nationalID", "employeeCode"):
                    continue
                field.fill(f"Lạ {text}" if name == "fullName" else text)
            press(page, "Thêm cán bộ")
            if page.locator("[name=new]").count():
                page.locator("[name=new]").check()
                press(page, "Thêm cán bộ")
            assert OFFICER.search(page.url), page.url
            place = page.url.split("?")[0]
            for path in (place, place + "/edit", place + "/assignments/new", place + "?lang=en"):
                page.goto(path)
                require_text_only(page, path)
                shown += 1
            page.goto(browser.base + "/officers/new?lang=vi")
            page.locator("#f-fullName").fill("x")
            page.locator("#f-birthDate").fill(text)
            press(page, "Thêm cán bộ")
            require_text_only(page, "a form that was refused")
            browser.visit("/officers?q=" + "L%E1%BA%A1")
            require_text_only(page, "the list")
        watch = administrator(browser)
        for path in ("/admin/log", "/admin/log?actor=%22%3E%3Cscript%3Ewindow.broken=1%3C/script%3E",
                     "/admin/accounts", "/admin/jobs"):
            watch.goto(browser.base + path)
            require_text_only(watch, path)
            shown += 1
        print(f"        {len(HOSTILE)} texts in every field, {shown} pages")

    @journey("Trang của người quản trị và biểu mẫu: axe, 360 điểm, đủ lớn cho ngón tay")
    def new_pages(browser):
        browser.visit("/officers?assigned=yes")
        place = browser.page.locator("tbody th a").first.get_attribute("href").split("?")[0]
        forms = [
            ("them-can-bo", "/officers/new"), ("sua-can-bo", place + "/edit"),
            ("phan-cong", place + "/assignments/new"), ("tai-khoan-cua-toi", "/me/account"),
            ("them-co-quan", "/agencies/new"), ("sua-co-quan", "/agencies/3/edit"),
        ]
        watched = [
            ("tai-khoan", "/admin/accounts"), ("nhat-ky", "/admin/log"), ("viec-chay-nen", "/admin/jobs"),
        ]
        desktop, phone = browser.page, browser.open_window(PHONE)
        admin, admin_phone = administrator(browser), administrator(browser, PHONE)
        for pages, windows in ((forms, (desktop, phone)), (watched, (admin, admin_phone))):
            for name, path in pages:
                for page, size in zip(windows, ("may-tinh", "dien-thoai")):
                    browser.page = page
                    browser.visit(path)
                    assert page.locator("h1").count() == 1, name
                    browser.axe(f"{name} {size}")
                    assert browser.overflow() <= 0, f"{name} is {browser.overflow()} points too wide"
                    if size == "dien-thoai":
                        small = browser.small_targets()
                        assert not small, f"{name}: too small: {small[:3]}"
                    browser.shoot(f"{name}-{size}")


    @journey("Chữ lạ trong mọi ô của tài khoản và cơ quan chỉ là chữ")
    def hostile_accounts_and_agencies(browser):
        watch, clerk = administrator(browser), browser.page
        shown = 0
        for number, text in enumerate(HOSTILE):
            watch.goto(browser.base + "/admin/accounts")
            for name in ("name", "fullName", "officer"):
                watch.locator(f"#f-{name}").fill(text[:40])
            press(watch, "Thêm tài khoản")
            require_text_only(watch, "an account that was refused")
            watch.locator("#f-name").fill(f"la.{number}")
            watch.locator("#f-fullName").fill(text)
            watch.locator("#f-officer").fill("")
            press(watch, "Thêm tài khoản")
            assert re.search(r"/admin/accounts/\d+$", watch.url), watch.url
            place = watch.url
            close = watch.locator("form[action*='/close']")
            close.locator("[name=reason]").fill(text)
            with watch.expect_navigation():
                close.locator("button").click()
            for path in (place, place + "?lang=en", browser.base + "/admin/accounts?lang=vi",
                         browser.base + "/admin/log"):
                watch.goto(path)
                require_text_only(watch, path)
                shown += 1
            shown += hostile_agency(browser, clerk, number, text)
        print(f"        {len(HOSTILE)} texts in every field, {shown} pages")

    @journey("Gộp hai hồ sơ của một người rồi tách lại, chỉ bằng bàn phím")
    def merge_by_keyboard(browser):
        page = browser.page
        for position in ("Chuyên viên", "Phó Trưởng phòng"):
            browser.visit("/officers/new")
            type_into(page, "fullName", "Đinh Thị Gộp Thử")
            type_into(page, "birthDate", "09/09/1979")
            choose_by_keys(page, "agency", 2)
            type_into(page, "position", position)
            with page.expect_navigation():
                page.keyboard.press("Enter")
            if page.locator("[name=new]").count():
                reach(page, "new")
                page.keyboard.press("Space")
                press_to(page, "Thêm cán bộ")
                with page.expect_navigation():
                    page.keyboard.press("Enter")
            assert OFFICER.search(page.url), page.url
        browser.visit("/officers/duplicates")
        browser.axe("possible duplicates")
        browser.shoot("ho-so-co-the-trung")
        press_to(page, "Đinh Thị Gộp Thử")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        merge = page.url
        require_fit(browser, merge, "gop-ho-so")
        browser.visit(merge.removeprefix(browser.base))
        reach(page, "position")
        page.keyboard.press("ArrowRight")
        assert page.evaluate("document.activeElement.value") == "gone"
        type_into(page, "reason", "Một người gửi hai lần")
        press_to(page, "Gộp thành một hồ sơ")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        browser.see("Đã gộp hai hồ sơ.")
        browser.see("Phó Trưởng phòng")
        browser.axe("an officer after a merge")
        place = page.url.removeprefix(browser.base).split("?")[0]
        browser.visit("/officers/duplicates")
        assert "Đinh Thị Gộp Thử" not in browser.text(), "the pair is still there"
        browser.visit(place)
        summary = page.locator("summary", has_text="Đã gộp hồ sơ").inner_text().strip()
        press_to(page, summary)
        page.keyboard.press("Enter")
        type_into(page, "reason", "Hai người cùng tên")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        browser.see("Đã tách thành hai hồ sơ.")


def hostile_agency(browser, page, number, text):
    """One agency with a text in every field, on every page that names it; how many those are."""
    browser.visit("/agencies/new")
    page.locator("#f-code").fill(text[:40])
    page.locator("#f-nameVi").fill(text)
    page.locator("#f-nameEn").fill(text)
    page.locator("#f-from").fill(text[:10])
    press(page, "Thêm cơ quan")
    require_text_only(page, "an agency that was refused")
    page.locator("#f-code").fill(f"LA{number}")
    page.locator("#f-kind").select_option(index=1)
    page.locator("#f-group").select_option(index=1)
    page.locator("#f-from").fill("01/12/2020")
    press(page, "Thêm cơ quan")
    assert re.search(r"/agencies/\d+\?done=", page.url), f"{page.url}: {browser.text()[:300]}"
    place = page.url.split("?")[0]
    paths = (place, place + "/edit", place + "?lang=en", browser.base + "/agencies?lang=vi",
             browser.base + "/officers/new", browser.base + "/officers")
    for path in paths:
        page.goto(path)
        require_text_only(page, path)
    return len(paths)


def require_fit(browser, place, name):
    """Without a fault of axe, at both widths, large enough for a finger."""
    desktop = browser.page
    for page, size in ((desktop, "may-tinh"), (browser.open_window(PHONE), "dien-thoai")):
        browser.page = page
        page.goto(place)
        browser.axe(f"{name} {size}")
        assert browser.overflow() <= 0, f"{name} is {browser.overflow()} points too wide"
        if size == "dien-thoai":
            small = browser.small_targets()
            assert not small, f"{name}: too small: {small[:3]}"
        browser.shoot(f"{name}-{size}")
    browser.page = desktop


def require_text_only(page, where):
    """Nothing ran, nothing was made of a text, the title is ours."""
    assert page.evaluate("window.broken") is None, f"a script ran at {where}"
    assert page.title().endswith("– Bồi Dưỡng"), f"the title is {page.title()} at {where}"
    made = page.evaluate(
        "[...document.querySelectorAll('main script, main img, main svg[onload], [onerror], [onfocus]')].length"
    )
    assert made == 0, f"{made} elements were made of a text at {where}"


def press(page, words):
    """Presses a button and waits for the page that it leads to."""
    with page.expect_navigation():
        page.get_by_role("button", name=words).click()


def press_to(page, words):
    """Tabs until a link or button with these words has the focus."""
    page.locator("body").press("Tab")
    for _ in range(150):
        if page.evaluate("document.activeElement.innerText?.trim()") == words:
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach “{words}”")


def reach(page, name):
    for _ in range(150):
        if page.evaluate("document.activeElement.name") == name:
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach the field {name}")


def type_into(page, name, text):
    reach(page, name)
    page.keyboard.press("Control+A")
    page.keyboard.type(text)


def choose_by_keys(page, name, steps):
    reach(page, name)
    for _ in range(steps):
        page.keyboard.press("ArrowDown")
