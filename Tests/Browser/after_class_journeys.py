"""What comes after a class: sheets without a name, ratings by supervisors, the file of its papers."""
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

import openpyxl

from learners import LEARNERS
from people_journeys import require_fit
from site_browser import Count, PHONE

DESKTOP = {"width": 1280, "height": 900}
CLASS = "Lớp sáu mươi học viên"
CHECK = pathlib.Path(__file__).resolve().parents[1] / "Workbooks" / "check_workbook.py"
PAPERS = ["02-danh-sach-hoc-vien.xlsx", "03-bang-diem-danh.xlsx", "04-bang-diem.xlsx", "05-phieu-danh-gia.xlsx"]
CALL_UP = "01-danh-sach-trieu-tap.xlsx"


def answer(page, count, marks, words=None):
    """Fills the sheet in: a mark for each question, perhaps some words, and sends it."""
    questions = page.locator("main fieldset")
    for place in range(questions.count()):
        questions.nth(place).get_by_role("radio").nth(marks[place] - 1).check()
        count.actions += 1
    if words:
        page.get_by_label("Điều bổ ích nhất").fill(words)
        count.actions += 1
    count.act(page, lambda: page.get_by_role("button", name="Gửi phiếu").click())
    assert "done=feedback" in page.url, page.inner_text("main")


def answer_by_keys(page):
    """The same by keys alone: Tab from question to question, arrows within one."""
    page.get_by_role("radio").first.focus()
    for _ in range(page.locator("main fieldset").count()):
        for key in ("ArrowDown", "ArrowDown", "Tab"):
            page.keyboard.press(key)
    while page.evaluate("document.activeElement.tagName") != "BUTTON":
        page.keyboard.press("Tab")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert "done=feedback" in page.url, page.inner_text("main")


def results(browser):
    """What whoever keeps the class is told."""
    browser.visit("/classes")
    browser.follow(CLASS)
    browser.follow("Kết quả phiếu đánh giá")
    return browser.text()


def open_form(browser, name, count=None, viewport=None, script=True):
    page = browser.open_window(viewport or DESKTOP, script=script, reader=name)
    page.goto(browser.base + "/")
    link = page.get_by_role("link", name=CLASS).first
    if count:
        count.act(page, link.click)
    else:
        with page.expect_navigation():
            link.click()
    return page


def levels_and_words(page, count, level):
    """A level for each competency, words for the first."""
    chosen = page.locator("select[name^='level-']")
    for place in range(chosen.count()):
        chosen.nth(place).select_option(str(level))
        count.actions += 1
    page.locator("input[name^='words-']").first.fill("Tự soạn được thông cáo hai thứ tiếng")
    page.get_by_label("Người quản lý đánh giá").fill("Nguyễn Văn Sơn, Trưởng phòng")
    count.actions += 2


def due_rows(page):
    return page.get_by_role("region", name="Đánh giá sau bồi dưỡng").locator("tbody tr")


def correct_rating(browser, name, officer, months):
    """A slip of the pen: the level is put right with a reason; what was recorded before stays to be read."""
    page, count = browser.page, Count()
    browser.visit("/ratings")
    given = page.get_by_role("region", name="Đã ghi gần đây")
    count.act(page, lambda: given.get_by_role("link", name=name).first.click())
    levels = page.locator("select[name^='level-']")
    assert levels.first.input_value() == "4"
    require_fit(browser, page.url, "sua-danh-gia")
    levels.first.select_option("5")
    page.get_by_label("Lý do sửa").fill("Ghi nhầm mức")
    count.actions += 2
    count.act(page, lambda: page.get_by_role("button", name="Ghi sửa đổi").click())
    browser.see("Đã sửa đánh giá.")
    count.act(page, lambda: given.get_by_role("link", name=name).first.click())
    assert levels.first.input_value() == "5"
    for words in ("Lý do: Ghi nhầm mức.", "Lịch sử"):
        browser.see(words)
    browser.axe("a rating that was corrected")
    browser.shoot("sua-danh-gia-lich-su")
    text = evidence(browser, officer)
    assert f"Đánh giá sau {months} tháng" in text and "người quản lý mức 5" in text, "the new level is not told"
    count.tell("a rating corrected and looked at")


def evidence(browser, officer):
    """The officer's page, as evidence stands there."""
    browser.visit(officer)
    browser.page.evaluate("document.querySelectorAll('main details').forEach((fold) => { fold.open = true })")
    return browser.text()


def register(journey):
    @journey("Học viên gửi phiếu không ghi tên một lần; kết quả chỉ hiện từ năm phiếu")
    def feedback(browser):
        count, keeper = Count(), browser.page
        assert "Chưa đủ 5 phiếu" in results(browser)
        browser.axe("feedback that is not told yet")
        browser.page = page = open_form(browser, LEARNERS.learner(browser, 1), count)
        form = page.url
        browser.see("không ai biết phiếu nào là của bạn")
        browser.axe("the form of feedback")
        browser.shoot("phieu-danh-gia-may-tinh")
        answer(page, count, [5, 4, 3, 4, 5], "Phần thực hành phản bác tin sai")
        browser.shoot("phieu-danh-gia-da-gui")
        count.tell("one sheet")
        assert CLASS not in page.get_by_role("list").all_inner_texts(), "the form is still to be filled in"
        page.goto(form)
        browser.see("Bạn đã gửi phiếu của lớp này. Mỗi người gửi một lần.")
        browser.axe("a sheet that was given")
        stranger = browser.open_window(DESKTOP, reader=LEARNERS.outsider(browser))
        assert stranger.goto(form).status == 404, "somebody who was not in the class is asked"
        assert keeper.goto(form).status == 403, "whoever keeps classes sees the form"
        assert page.goto(form.replace("/feedback/", "/classes/") + "/feedback").status == 403
        self_only = Count()
        for number, marks in ((2, [4] * 5), (3, [4, 4, 5, 4, 5]), (4, [5] * 5)):
            answer(open_form(browser, LEARNERS.learner(browser, number)), self_only, marks)
        browser.page = keeper
        text = results(browser)
        assert "4 trên" in text and "Chưa đủ 5 phiếu" in text and "phản bác" not in text, text
        assert keeper.locator("main table").count() == 0, "figures are told of four sheets"
        page = open_form(browser, LEARNERS.learner(browser, 5), viewport=PHONE, script=False)
        answer_by_keys(page)
        text = results(browser)
        assert "Số liệu của 5 phiếu" in text and "Phần thực hành phản bác tin sai" in text, text
        row = keeper.locator("main tbody tr", has_text="Nội dung chương trình")
        cells = row.locator("td").all_inner_texts()
        assert cells[2:] == ["0", "0", "1", "2", "2"] and cells[0] == "4,2", cells
        require_fit(browser, keeper.url, "ket-qua-phieu")
        browser.page = keeper
        browser.follow("Phiếu đánh giá tổng hợp để in")
        browser.see("Nội dung chương trình")

    @journey("Phiếu đánh giá trên điện thoại: đủ lớn cho ngón tay; thiếu một câu thì nói câu nào")
    def feedback_on_a_phone(browser):
        browser.page = page = open_form(browser, LEARNERS.learner(browser, 6), viewport=PHONE, script=False)
        assert browser.overflow() <= 0, f"the form is {browser.overflow()} points too wide"
        assert not browser.small_targets(), browser.small_targets()[:3]
        browser.shoot("phieu-danh-gia-dien-thoai")
        page.get_by_label("Điều cần cải tiến").fill("Phòng học nóng")
        page.get_by_role("radio").first.check()
        page.get_by_role("button", name="Gửi phiếu").click()
        # The browser itself stops a form with a question that is not answered.
        assert "/feedback/" in page.url and page.get_by_label("Điều cần cải tiến").input_value() == "Phòng học nóng"

    @journey("Nhân sự cơ quan ghi đánh giá của người quản lý sau 3 tháng, sau 6 tháng")
    def rating(browser):
        browser.visit("/ratings")
        whole = due_rows(browser.page).count()
        for words in ("Sau 3 tháng", "Sau 6 tháng"):
            browser.see(words)
        browser.page, count = browser.open_window(DESKTOP, reader="coquan"), Count()
        page = browser.page
        browser.visit("/")
        count.act(page, lambda: page.locator(".bd-work a[href='/ratings']").first.click())
        rows = due_rows(page)
        due = rows.count()
        browser.see("Sở Thông tin và Truyền thông")
        assert 0 < due < whole, (due, whole)
        browser.axe("who is to be rated")
        browser.shoot("danh-gia-danh-sach-may-tinh")
        line = rows.first.inner_text()
        months = re.search(r"Sau (\d) tháng", line).group(1)
        name = rows.first.locator("th").inner_text()
        require_fit(browser, browser.base + "/ratings", "danh-gia-danh-sach")
        count.act(page, lambda: rows.first.locator("th a").click())
        assert browser.heading() == name
        browser.see(f"Sau {months} tháng kể từ lớp")
        require_fit(browser, page.url, "danh-gia")
        levels_and_words(page, count, 4)
        count.act(page, lambda: page.get_by_role("button", name="Ghi đánh giá").click())
        browser.see("Đã ghi đánh giá.")
        assert rows.count() == due - 1, rows.count()
        count.tell(f"an officer of {due} rated after {months} months")
        browser.visit("/officers")
        page.locator("#bd-q").fill(name)
        with page.expect_navigation():
            page.keyboard.press("Enter")
        officer = page.locator("main tbody th a", has_text=name).first.get_attribute("href")
        text = evidence(browser, officer)
        # By the framework ratings count from level 4 on: there the reasons name them.
        assert f"Đánh giá sau {months} tháng" in text and "người quản lý mức 4" in text and "Nguyễn Văn Sơn, Trưởng phòng" in text, text[:600]
        browser.axe("an officer who was rated")
        browser.shoot("can-bo-duoc-danh-gia")
        correct_rating(browser, name, officer, months)

    @journey("Tải cả hồ sơ lớp trong một tệp; mọi bảng tính trong đó mở được và đúng")
    def papers(browser):
        browser.visit("/classes")
        browser.follow(CLASS)
        count = Count()
        names, folder = class_file(browser, count)
        assert names == ["00-muc-luc.txt"] + PAPERS, names
        contents = (folder / "00-muc-luc.txt").read_text(encoding="utf-8")
        for needed in ["HỒ SƠ LỚP LOP-2020-60", CLASS] + PAPERS:
            assert needed in contents, f"{needed} is not in the contents: {contents}"
        count.tell("the file of a class of sixty")
        require_workbooks([folder / name for name in PAPERS])
        browser.visit("/classes")
        called = browser.page.locator("tbody tr", has_text="LOP-2021-01").first
        if called.count():
            called.locator("th a").click()
            names, folder = class_file(browser, Count())
            assert names == ["00-muc-luc.txt", CALL_UP] + PAPERS, names
            rows = [row for row in openpyxl.load_workbook(folder / CALL_UP).worksheets[0].iter_rows(values_only=True)]
            assert any("Công văn đề cử" in row for row in rows), rows[:6]
            assert sum("được duyệt" in str(row).lower() for row in rows) >= 60, len(rows)
            require_workbooks([folder / name for name in PAPERS])


def class_file(browser, count):
    """Saves the file from the class's page and opens it: the names in it in order, and where they lie."""
    page = browser.page
    count.act(page, lambda: page.get_by_role("link", name="Hồ sơ lớp (.zip)").click())
    require_fit(browser, page.url, "ho-so-lop")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Tải hồ sơ lớp (.zip)").click()
    count.actions += 1
    folder = pathlib.Path(tempfile.mkdtemp())
    waiting.value.save_as(folder / "ho-so.zip")
    assert re.fullmatch(r"ho-so-lop-[\w-]+\.zip", waiting.value.suggested_filename), waiting.value.suggested_filename
    with zipfile.ZipFile(folder / "ho-so.zip") as file:
        assert file.testzip() is None, "the file is broken"
        file.extractall(folder)
        return file.namelist(), folder


def require_workbooks(paths):
    """Each as official workbooks must be, and as LibreOffice calculates it."""
    done = subprocess.run([sys.executable, str(CHECK), *map(str, paths)], capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr
    for line in done.stdout.splitlines():
        print(f"        {line}")
