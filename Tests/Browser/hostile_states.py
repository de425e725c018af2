"""Signs of markup in the forms that stand only while a class, a plan or a copy of a report is in some state.

The crawl through all pages cannot meet these: somebody else has to sign, approve or differ first. Each step
is made here as it comes in a year; every text goes into every field that takes words, and the pages that
tell of it are looked at.
"""
import re
import urllib.parse

import learners
import results_journeys
from class_journeys import mark, open_class
from hostile_journeys import called_class
from people_journeys import HOSTILE, administrator, require_text_only
from site_browser import DESKTOP, sign_in

FIELDS = "input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=file]), textarea"
UNFOLD = "document.querySelectorAll('main details').forEach((fold) => { fold.open = true })"
# All of them, in as few as the shortest field of words holds: a step takes seconds.
TEXTS = [" ".join(HOSTILE[number] for number in group) for group in ((0, 1), (2, 3, 4), (5, 6, 7, 9), (8, 10))]
assert all(text in " ".join(TEXTS) for text in HOSTILE) and max(map(len, TEXTS)) <= 100
# The addresses to which a form with a text was sent; these by other hostile journeys.
SENT = {"/rosters/1/apply", "/rosters/1/refuse", "/officers/1/merge/2", "/officers/1/separate/2"}
# Forms that have no field for words, that a script sends, or that are due to nobody in the sample.
FORGED = [
    ("quantri", "/admin/retention/phien-dang-nhap", ["stamp"]),
    ("canbo", "/check-in/1/{text}", ["key"]),
    ("nhansu", "/classes/6/attendance/1/check-in", ["act", "key"]),
    ("nhansu", "/classes/6/attendance/1/marks", ["m", "key", "act"]),
    ("nhansu", "/classes/6/nominations/approve", ["n", "act", "reason", "beyond"]),
    ("nhansu", "/classes/6/results/edit", ["attempt", "day", "changes", "seen"]),
    ("nhansu", "/rosters/1/columns", ["sheet", "row", "c1", "c2"]),
    ("nhansu", "/rosters/1/people", ["p1", "row", "choice"]),
    ("nhansu", "/plans/2021/proposed", ["course", "line", "seen"]),
    ("nhansu", "/plans/2021/classes", ["class", "line"]),
    ("nhansu", "/plans/2021/asked", ["course", "seen"]),
    ("nhansu", "/needs/2029/close", ["act"]),
]
FORGE = """([action, names, text]) => {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = action
  const mark = document.querySelector('input[name=mark]').value
  for (const [name, value] of [['mark', mark], ...names.map((name) => [name, text])])
    form.append(Object.assign(document.createElement('input'), { name, value }))
  document.body.append(form)
  window.sending = true
  form.submit()
}"""
# What a form carries unseen can be changed as well; the mark against forgery is left, or nothing is read.
TAMPER = """(form, text) => { for (const e of form.querySelectorAll('input[type=hidden]'))
  if (e.name !== 'mark') e.value = text }"""

# Where a button sends its form; `formAction` is the page itself where the button names nothing.
ACTION = "(button) => button.getAttribute('formaction') ?? button.form.getAttribute('action')"


def send(browser, action, text, exact=(), button=None):
    """A form filled in with a text, where `exact` says nothing else, and what comes of it looked at."""
    page, values = browser.page, dict(exact)
    page.evaluate(UNFOLD)
    form = page.locator(f"main form[action*='{action}']")
    form = (form.filter(has=page.get_by_role("button", name=button)) if button else form).first
    for field in form.locator(FIELDS).all():
        name = field.get_attribute("name")
        if field.is_visible() and name:
            field.fill(values.get(name, text))
    press_in(browser, form, button, f"{action} with {text}")


def press_in(browser, form, button, where):
    chosen = form.get_by_role("button", name=button) if button else form.get_by_role("button")
    SENT.add(urllib.parse.urlsplit(chosen.first.evaluate(ACTION)).path)
    with browser.page.expect_navigation():
        chosen.first.click()
    require_text_only(browser.page, where)


def press(browser, name):
    press_in(browser, browser.page.locator("main"), name, f"what {name} leads to")


def tamper(browser, action, text):
    """A form whose hidden values are the text."""
    browser.page.evaluate(UNFOLD)
    form = browser.page.locator(f"main form[action*='{action}']").first
    form.evaluate(TAMPER, text)
    press_in(browser, form, None, f"{action} tampered with")


def look(browser, *paths):
    for path in paths:
        browser.visit(path)
        require_text_only(browser.page, path)
    return len(paths)


def path_of(browser):
    return browser.page.url.removeprefix(browser.base).split("?")[0]


def as_reader(browser, reader):
    browser.page = browser.open_window(DESKTOP, reader=reader)


def entered(browser):
    """Scores typed, pasted as a block and by keys, and what a preview carries on."""
    results_journeys.class_page(browser)
    browser.follow("Ghi và ký kết quả của lớp")
    results = path_of(browser)
    for number, text in enumerate(TEXTS):
        browser.visit(results)
        cells = browser.page.locator("input.bd-score")
        cells.first.focus()
        results_journeys.paste(browser, f"{text}\t{text}\r\n7\t{text}")
        require_text_only(browser.page, "a block that was pasted")
        SENT.add(results + "/pasted")
        for place in range(6, 9):
            cells.nth(place).fill(text)
        browser.page.locator("[name=day]").fill(text)
        browser.page.evaluate(UNFOLD)
        browser.page.locator("#f-block").fill(f"{text}\t{text}\n\t{text}")
        press(browser, "Xem thay đổi")
        browser.visit(results)
        browser.page.locator("input.bd-score").nth(5).fill(f"{1 + number % 9},25")
        press(browser, "Xem thay đổi")
        tamper(browser, "/results/save", text)
    return look(browser, results)


def apart(browser):
    """Two markers who differ, and the decision between them, for a learner for each text."""
    for reader, score in (("nhansu", "9"), ("giangvien", "3")):
        as_reader(browser, reader)
        open_results(browser, "LOP-2020-01")
        cells = browser.page.locator("input.bd-score[name$='-HD']")
        for place in range(len(TEXTS)):
            cells.nth(place).fill(score)
        press(browser, "Xem thay đổi")
        press(browser, re.compile("^Ghi "))
    as_reader(browser, "lanhdao")
    open_results(browser, "LOP-2020-01")
    links = [link.get_attribute("href") for link in browser.page.locator("tbody th a").all()][:len(TEXTS)]
    for link, text in zip(links, TEXTS):
        browser.visit(link)
        send(browser, "/moderate", text)
        send(browser, "/moderate", text, {"score": "5"})
        look(browser, link)
    as_reader(browser, "nhansu")
    for link, text in zip(links, TEXTS):
        browser.visit(link)
        send(browser, "/clear", text)
        look(browser, link)


def spent(browser):
    """Money of a class that is taken back with a reason."""
    open_class(browser)
    costs = path_of(browser) + "/costs"
    for text in TEXTS:
        browser.visit(costs)
        browser.page.locator("#f-dong").fill("1")
        browser.page.locator("#f-what").fill(text)
        press(browser, re.compile("^Ghi$"))
        send(browser, "/remove", text)
        look(browser, costs)


def signed(browser):
    """Results that are signed: what is asked of them, decided, taken back."""
    as_reader(browser, "lanhdao")
    results = open_results(browser, "LOP-2019-02")
    press(browser, re.compile("^Ký "))
    links = [link.get_attribute("href") for link in browser.page.locator("tbody th a").all()][:len(TEXTS)]
    for number, (link, text) in enumerate(zip(links, TEXTS)):
        as_reader(browser, "nhansu")
        browser.visit(link)
        send(browser, "/amend", text)
        send(browser, "/amend", text, {"score": f"4,{10 + number}"})
        as_reader(browser, "lanhdao")
        look(browser, "/", link)
        tamper(browser, "/results/decide", text)
        browser.visit(link)
        form = browser.page.locator("main form[action*='/results/decide']").first
        press_in(browser, form, "Duyệt và ký lại" if number % 2 else "Bỏ đề nghị", "an amendment decided")
        look(browser, link)
        browser.visit(results)
        send(browser, "/results/unsign", text)
        look(browser, results, link)
        browser.visit(results)
        press(browser, re.compile("^Ký "))


def open_results(browser, code):
    browser.visit(f"/classes?q={code}")
    with browser.page.expect_navigation():
        browser.page.locator("tbody th a").first.click()
    browser.visit(path_of(browser) + "/results")
    return path_of(browser)


def called(browser):
    """Marks of two people that differ, before and after closing; closed marks put right."""
    open_class(browser)
    browser.follow("Điểm danh", exact=True)
    first, roll = browser.page, path_of(browser)
    for number, text in enumerate(TEXTS):
        browser.page = first
        browser.visit(roll)
        if first.locator("[data-save]").count() == 0:
            send(browser, "/correct", text, button="Mở lại điểm danh")
        second = browser.open_window(DESKTOP)
        for page in (first, second):
            page.goto(browser.base + roll)
        with first.expect_response(lambda answer: answer.request.method == "POST"):
            mark(first, 10 + number, "Vắng có phép")
        mark(second, 10 + number, "Vắng không phép")
        second.wait_for_selector("text=Hai người đánh dấu khác nhau")
        first.goto(browser.base + roll)
        fill_minutes(browser, text)
        form = first.locator("main form.bd-roll").first
        press_in(browser, form, re.compile("^Chốt điểm danh"), "a roll-call that is closed")
        browser.visit(roll)
        send(browser, "/settle", text)
        browser.visit(roll)
        first.evaluate(UNFOLD)
        mark(first, 30 + number, "Vắng có phép")
        send(browser, "/correct", text, button="Ghi sửa đổi")
        look(browser, roll, roll + "?lang=en", roll + "?lang=vi")


def fill_minutes(browser, text):
    """Texts where the minutes of somebody late belong, sent by the script and by the form."""
    fields = browser.page.locator(".bd-call input:not([type=radio]):not([type=hidden])")
    for place in range(min(2, fields.count())):
        fields.nth(place).evaluate("(field, text) => { field.type = 'text'; field.value = text }", text)


def named(browser):
    """Proposals without a letter, the letter, the return, the approval."""
    nominations = called_class(browser, TEXTS[0]) + "/nominations"
    browser.visit(nominations)
    agencies = [option.get_attribute("value") for option in browser.page.locator("#f-agency option").all()]
    texts = list(TEXTS)
    for agency in agencies[1:]:
        place = f"{nominations}?agency={agency}"
        browser.visit(place)
        while texts and browser.page.locator("input[name=c]").count() > 0:
            text = texts.pop()
            browser.page.locator("input[name=c]").first.check()
            browser.page.locator("#f-nominate-number").fill("")
            press(browser, "Gửi đề cử")
            browser.visit(place)
            send(browser, "/endorse", text)
            browser.visit(place)
            send(browser, "/endorse", text, {"day": "05/12/2020"})
            look(browser, nominations)
            send(browser, "/preview", text, button="Trả lại những người được đánh dấu")
            look(browser, nominations, place)
        if not texts:
            return


def planned(browser):
    """A plan that is decided, amended, explained where less was done."""
    browser.visit("/plans")
    browser.page.locator("#f-year").fill("2024")
    press(browser, "Lập dự thảo trống")
    plan = path_of(browser)
    browser.visit(plan + "/lines/new")
    browser.page.locator("#f-course").select_option(index=1)
    for name, value in (("learners", "30"), ("classes", "1")):
        browser.page.locator(f"#f-{name}").fill(value)
    press(browser, re.compile("^Ghi$"))
    browser.visit(plan)
    press(browser, "Trình lãnh đạo sở")
    keeper = browser.page
    as_reader(browser, "lanhdao")
    for button in ("Trình UBND tỉnh", "Ghi quyết định phê duyệt"):
        for text in TEXTS:
            browser.visit(plan)
            send(browser, "/move", text, button=button)
        browser.visit(plan)
        send(browser, "/move", TEXTS[0], {"day": "10/12/2020"}, button=button)
    leader, browser.page = browser.page, keeper
    for text in TEXTS:
        browser.visit(plan + "/lines/1")
        send(browser, "/shortfall", text)
        browser.visit(plan)
        send(browser, "/amend", text)
        browser.visit(plan + "/lines/1")
        browser.page.locator("#f-learners").fill("31")
        browser.page.locator("#f-notes").fill(text)
        press(browser, re.compile("^Ghi$"))
        browser.visit(plan)
        press(browser, "Trình lãnh đạo sở")
        browser.page = leader
        browser.visit(plan)
        send(browser, "/move", text, button="Trả lại")
        browser.page = keeper
        look(browser, plan, plan + "/lines/1", "/plans", "/reports/plan-tracking?period=2024&asOf=31/12/2020")
        press_discard(browser, plan)


def press_discard(browser, plan):
    browser.visit(plan)
    browser.page.evaluate(UNFOLD)
    press(browser, "Bỏ bản điều chỉnh này")


def handed_in(browser):
    """A copy of a report, given back with a reason and with hidden values of one's own."""
    keeper, leader = browser.page, browser.open_window(DESKTOP, reader="lanhdao")
    for text in TEXTS:
        browser.page = keeper
        browser.visit("/reports/ttdn-summary?period=2019-Q3")
        press(browser, "Trình ký bản này")
        copy = path_of(browser)
        browser.page = leader
        look(browser, "/", copy)
        tamper(browser, "/sign", text)
        browser.visit(copy)
        send(browser, "/return", text)
        look(browser, copy, "/reports")
    browser.page = keeper


def second_factor(browser):
    """The code of a second factor that is set up, by somebody new who signs."""
    page = administrator(browser)
    page.goto(browser.base + "/admin/accounts")
    page.locator("#f-name").fill("lanhdao.moi")
    page.locator("#f-fullName").fill("Lãnh đạo mới")
    for button in ("Thêm tài khoản", "Giao vai trò", "Tạo mã một lần để đặt mật khẩu"):
        if button == "Giao vai trò":
            page.locator("#f-role").select_option("leadership")
        with page.expect_navigation():
            page.get_by_role("button", name=button).click()
    learners.Learners.set_password(browser, page.locator(".bd-secret").inner_text())
    page = browser.page = browser.open_window(DESKTOP, reader=None)
    sign_in(page, browser.base, "lanhdao.moi", learners.PASSWORD)
    assert page.url.endswith("/sign-in/set-up"), page.url
    for text in TEXTS:
        send(browser, "/sign-in/set-up", text)


def forged(browser):
    """Texts in the place of what a page would send."""
    for reader, action, names in FORGED:
        as_reader(browser, reader)
        for text in TEXTS:
            browser.visit("/me/account")
            address = action.replace("{text}", urllib.parse.quote(text, safe=""))
            with browser.page.expect_navigation() as answer:
                browser.page.evaluate(FORGE, [address, names, text])
            # Whoever sends it may; it is the text that is refused, and the page that says so.
            assert answer.value.status in (200, 400, 404, 409, 422), f"{action}: {answer.value.status}"
            require_text_only(browser.page, f"{action} with {text}")
            SENT.add(address)


def register(journey):
    steps = {
        "điểm được ghi, dán, xem trước": entered,
        "hai người chấm lệch nhau": apart,
        "kết quả đã ký": signed,
        "điểm danh": called,
        "đề cử và duyệt": named,
        "kế hoạch": planned,
        "khoản chi": spent,
        "bản trình ký": handed_in,
        "mã lần hai": second_factor,
        "những gì trang không có ô": forged,
    }
    for words, step in steps.items():
        journey(f"Chữ lạ từng bước: {words}")(step)
