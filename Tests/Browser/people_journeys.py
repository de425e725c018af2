"""HR staff add officers, change them and give them duties; nobody's text becomes anything but text."""
import base64
import hashlib
import hmac
import re
import struct
import time

from site_browser import PHONE, sign_in

# What has broken out of fields elsewhere: quotes, tags, a combining mark behind a quote, marks that
# turn the direction round, the beginning of a formula, of a template, of an address that runs.
HOSTILE = [
    '"><script>window.broken=1</script>', "'><img src=x onerror=window.broken=1>",
    '"\u0301 onfocus=window.broken=1 autofocus x="', "<\u200dscript>window.broken=1</script>",
    "\u202eexe.gnp", "=HYPERLINK(\"http://x\")", "{{constructor}}", "javascript:window.broken=1",
    "</title><svg onload=window.broken=1>", "&lt;b&gt;", "</textarea><script>window.broken=1</script>",
]
OFFICER = re.compile(r"/officers/\d+\?done=")


def code_of(secret):
    """What a telephone shows for a secret now (RFC 6238)."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
    start = digest[-1] & 15
    number = struct.unpack(">I", digest[start:start + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


def administrator(browser, viewport=None):
    """A window of the administrator, who shows a code too; the secret is made once for all journeys."""
    door = browser.door
    page = browser.open_window(viewport or {"width": 1280, "height": 900}, reader=None)
    if not hasattr(door, "states"):
        sign_in(page, browser.base, "quantri", door.accounts["quantri"])
        text = page.content()
        secret = re.search(r"secret=([A-Z2-7]+)", text).group(1)
        page.get_by_label("Mã").first.fill(code_of(secret))
        with page.expect_navigation():
            page.keyboard.press("Enter")
        door.secret = secret
        door.states = page.context.cookies()
    else:
        page.context.add_cookies(door.states)
    return page


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
