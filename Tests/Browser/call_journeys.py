"""A class from its call to its learners: copied from last year, named by agencies, approved for sixty at once,
somebody replaced, taken back. Actions are counted, and the time that the server took is told."""
import pathlib
import re
import tempfile

import openpyxl

from site_browser import Count, PHONE

CLASS = re.compile(r"/classes/\d+(\?|$)")


def register(journey):
    state = {}

    @journey("Nhân sự tỉnh mở lớp chép từ lớp năm trước")
    def call(browser):
        page, count = browser.page, Count()
        browser.visit("/classes")
        count.act(page, lambda: page.get_by_role("link", name="Mở lớp", exact=True).click())
        browser.axe("where calling begins")
        browser.shoot("mo-lop-chon")
        earlier = page.locator("#f-copy option", has_text="LOP-2020-02").first.get_attribute("value")
        page.locator("#f-copy").select_option(earlier)
        count.act(page, lambda: page.get_by_role("button", name="Chép lớp này").click())
        assert page.locator("[name='s.day']").first.input_value().endswith("/2021")
        browser.axe("the form of a class")
        browser.shoot("mo-lop")
        page.locator("#f-seats").fill("75")
        page.locator("#f-room").fill("Hội trường A")
        count.act(page, lambda: page.get_by_role("button", name="Chia lại theo số người cần học").click())
        # STTTT gets five, whatever it needs; so that the total fits, another gives.
        page.locator("[name='q.STTTT']").fill("5")
        count.act(page, lambda: page.get_by_role("button", name="Ghi và mở lớp").first.click())
        assert CLASS.search(page.url), page.inner_text("[role=alert]")
        browser.see("Đã mở lớp.")
        browser.see("Hội trường A")
        browser.axe("a class that is called")
        browser.shoot("lop-da-mo")
        state["path"] = page.url.split("?")[0].removeprefix(browser.base)
        count.tell("a class called, copied from last year")

    @journey("Nhân sự cơ quan đề cử theo chỉ tiêu, chỉ thấy cán bộ của mình")
    def nominate(browser):
        page, count = browser.open_window({"width": 1280, "height": 900}, reader="coquan"), Count()
        browser.page = page
        browser.visit(state["path"])
        count.act(page, lambda: page.get_by_role("link", name="Đề cử và duyệt").click())
        browser.see("Đã đề cử 0 trên 5 chỗ")
        assert page.get_by_role("button", name=re.compile("^Duyệt")).count() == 0
        boxes = page.locator("input[name=c]")
        # Two are left: one who can go instead of another, and one whom the list names vaguely.
        named = min(3, boxes.count() - 2)
        assert named > 0, "the agency has too few to send"
        for place in range(named):
            boxes.nth(place).check()
            count.actions += 1
        page.locator("#f-nominate-number").fill("45/CV-STTTT")
        browser.axe("an agency's nominations")
        browser.shoot("de-cu-co-quan")
        count.act(page, lambda: page.get_by_role("button", name="Gửi đề cử").click())
        browser.see(f"Đã đề cử {named} người.")
        browser.see(f"Đã đề cử {named} trên 5 chỗ")
        state["named"] = named
        count.tell(f"{named} named against a share")

    @journey("Nhân sự cơ quan đề cử bằng tệp trên điện thoại: xem trước, đề cử, hoàn tác")
    def nominate_by_file(browser):
        page, count = browser.open_window(PHONE, reader="coquan"), Count()
        browser.page = page
        path = write_list(browser, state)
        browser.visit(state["path"] + "/nominations")
        page.set_input_files("#f-list-file", path)
        page.locator("#f-list-number").fill("46/CV-STTTT")
        count.act(page, lambda: page.get_by_role("button", name="Đọc tệp").click())
        browser.see("Sẽ đề cử 1 người; giữ lại 3 dòng.")
        browser.see("đã có ở dòng 5, chỉ tính một lần")
        browser.see("Dòng 7: Nguyễn Văn Lạ: chưa có hồ sơ cán bộ ở cơ quan đề cử")
        assert browser.overflow() <= 0, f"the preview is {browser.overflow()} points too wide"
        browser.axe("what a list would nominate")
        asked = page.get_by_role("group", name=re.compile("^Dòng 8: "))
        assert asked.get_by_role("radio", name="Không phải ai trong số này").is_checked()
        small = browser.small_targets()
        assert not small, f"the preview: too small: {small[:3]}"
        browser.shoot("de-cu-tep-xem-truoc")
        # By keyboard: the arrow goes from nobody to the one whom the row may mean.
        asked.get_by_role("radio", name="Không phải ai trong số này").focus()
        page.keyboard.press("ArrowUp")
        assert asked.get_by_role("radio").first.is_checked()
        count.actions += 1
        browser.shoot("de-cu-tep-chon-nguoi")
        button = "Đề cử 1 người và những người đã chọn"
        count.act(page, lambda: page.get_by_role("button", name=button).click())
        browser.see("Đã đề cử 2 người. Lý do: Công văn 46/CV-STTTT; 1 người do người nhập chọn trong danh sách.")
        browser.axe("after a list was sent")
        browser.shoot("de-cu-tep-xong")
        count.act(page, lambda: page.get_by_role("button", name=re.compile("^Hoàn tác")).first.click())
        browser.see(f"Đã đề cử {state['named']} trên 5 chỗ")
        count.tell("nominated by a file and taken back")

    @journey("Tỉnh đề cử thay các cơ quan cho đủ, rồi duyệt cả loạt 60 người trong 3 thao tác")
    def approve(browser):
        page = browser.page
        fill_up(browser, state)
        browser.visit("/classes")
        count = Count()
        count.act(page, lambda: page.locator(f"tbody a[href^='{state['path']}']").first.click())
        count.act(page, lambda: page.get_by_role("link", name="Đề cử và duyệt").click())
        button = page.get_by_role("button", name=re.compile(r"^Duyệt \d+ người$"))
        people = int(re.search(r"\d+", button.inner_text()).group())
        browser.axe("what approving would do")
        browser.shoot("duyet-xem-truoc")
        count.act(page, button.click)
        browser.see(f"Đã duyệt {people} người.")
        browser.axe("what was approved")
        browser.shoot("duyet-xong")
        count.tell(f"{people} approved from the list of classes")
        assert count.actions <= 3 and people >= 60, (count.actions, people)
        state["approved"] = people
        phone = browser.open_window(PHONE)
        browser.page = phone
        for path, name in ((state["path"] + "/nominations", "de-cu"), (state["path"] + "/edit", "sua-lop"),
                           (state["path"], "lop")):
            browser.visit(path)
            assert browser.overflow() <= 0, f"{path} is {browser.overflow()} points too wide"
            small = browser.small_targets()
            assert not small, f"{name}: too small: {small[:3]}"
            browser.axe(f"{path} on a phone")
            browser.shoot(f"{name}-dien-thoai")
        # A learner takes a few lines, and the parts of the page are a tap away.
        high = phone.evaluate("""Math.max(...[...document.querySelectorAll('#learners tbody tr')]
            .map(row => row.getBoundingClientRect().height))""")
        assert high <= 140, f"a learner takes {high} points"
        phone.get_by_role("navigation", name="Trên trang này").get_by_role("link", name="Biểu mẫu").click()
        assert phone.url.endswith("#reports"), phone.url

    @journey("Hoàn tác lần duyệt rồi duyệt lại, chỉ bằng bàn phím")
    def by_keyboard(browser):
        page, count = browser.page, Count()
        browser.visit(state["path"] + "/nominations")
        words = page.locator("form[action$='/undo'] button").first.inner_text()
        press_to(page, words.strip(), 600)
        count.act(page, lambda: page.keyboard.press("Enter"))
        button = page.get_by_role("button", name=re.compile(r"^Duyệt \d+ người$"))
        assert int(re.search(r"\d+", button.inner_text()).group()) == state["approved"]
        press_to(page, button.inner_text().strip(), 600)
        count.act(page, lambda: page.keyboard.press("Enter"))
        browser.see(f"Đã duyệt {state['approved']} người.")
        count.tell("taken back and approved again by keyboard")

    @journey("Cơ quan cử người khác đi thay, rồi hoàn tác")
    def substitute(browser):
        page, count = browser.open_window({"width": 1280, "height": 900}, reader="coquan"), Count()
        browser.page = page
        browser.visit(state["path"] + "/nominations")
        count.act(page, lambda: page.get_by_role("link", name="Thay, rút").first.click())
        browser.axe("a nominee")
        browser.shoot("thay-nguoi")
        page.locator("#f-reason").fill("Đi công tác đột xuất")
        count.act(page, lambda: page.get_by_role("button", name="Thay người").click())
        browser.see("Đã thay người 1 người.")
        browser.shoot("thay-nguoi-xong")
        count.act(page, lambda: page.get_by_role("button", name=re.compile("^Hoàn tác")).first.click())
        browser.see("Đã hoàn tác việc")
        count.tell("replaced and taken back")


def write_list(browser, state):
    """The list of an agency: somebody who can go, the same once more, somebody whom nobody knows, and
    somebody of the agency whose year of birth is wrong."""
    page = browser.page
    browser.visit(state["path"] + "/nominations")
    boxes = page.locator("input[name=c]")
    officers = [boxes.nth(place).get_attribute("value").split("-")[0] for place in range(2)]
    names = []
    for officer in reversed(officers):
        browser.visit(f"/officers/{officer}")
        names.insert(0, page.locator("h1").inner_text().strip())
    code = re.search(r"\b[A-Z]+-\d{5,}\b", page.locator("main").inner_text()).group()
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"] = "SỞ THÔNG TIN VÀ TRUYỀN THÔNG"
    sheet["A2"] = "DANH SÁCH ĐỀ CỬ CÁN BỘ DỰ LỚP"
    for column, title in enumerate(["STT", "Mã cán bộ", "Họ và tên", "Năm sinh"], 1):
        sheet.cell(4, column, title)
    people = [(code, names[0], None), (code, names[0], None), (None, "Nguyễn Văn Lạ", None), (None, names[1], 1951)]
    for row, person in enumerate(people, 5):
        sheet.cell(row, 1, row - 4)
        for column, value in enumerate(person, 2):
            sheet.cell(row, column, value)
    path = pathlib.Path(tempfile.mkdtemp()) / "de-cu.xlsx"
    book.save(path)
    return path


def fill_up(browser, state):
    """The province names officers of other agencies, as they would, until more are named than there are seats."""
    page = browser.page
    browser.visit(state["path"] + "/nominations")
    codes = [option.get_attribute("value") for option in page.locator("#f-agency option").all()]
    named = state["named"]
    for code in codes[1:]:
        if code == "STTTT":
            continue
        if named >= 150:
            break
        browser.visit(f"{state['path']}/nominations?agency={code}")
        boxes = page.locator("input[name=c]")
        for place in range(boxes.count()):
            boxes.nth(place).check()
        if not boxes.count():
            continue
        named += boxes.count()
        page.locator("#f-nominate-number").fill(f"12/CV-{code}")
        with page.expect_navigation():
            page.get_by_role("button", name="Gửi đề cử").click()


def press_to(page, words, most):
    """Tabs until a link or button with these words has the focus; a list of sixty has a box for each."""
    page.locator("body").press("Tab")
    for _ in range(most):
        if page.evaluate("document.activeElement.innerText?.trim()") == words:
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach “{words}”")
