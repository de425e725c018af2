"""What agencies need before a year is planned: asked for, filled in, sent, read, taken into the plan."""
from plan_journeys import on_phone, well_made
from report_journeys import press
from site_browser import DESKTOP, Count


def register(journey):
    @journey("Khảo sát nhu cầu: mở, cơ quan gửi phiếu điền sẵn, lãnh đạo xem, lấy làm chỉ tiêu")
    def needed(browser):
        browser.visit("/plans")
        browser.follow("Hỏi nhu cầu của các cơ quan")
        browser.page.get_by_label("Năm kế hoạch").fill("2022")
        browser.page.get_by_label("Hạn gửi").fill("ngày mai")
        browser.page.get_by_label("Số công văn").fill("45/SNV-CCVC")
        press(browser, "Mở khảo sát")
        browser.see("Ghi hạn gửi, như 15/10/2020")
        assert browser.page.get_by_label("Số công văn").input_value() == "45/SNV-CCVC"
        well_made(browser, "a survey with a wrong day", "mo-khao-sat-sai")
        browser.page.get_by_label("Hạn gửi").fill("20/01/2021")
        press(browser, "Mở khảo sát")
        browser.see("Đã mở khảo sát")
        browser.see("0 trên")
        well_made(browser, "a survey that nobody answered", "khao-sat-moi-mo")
        sends(browser)
        reads(browser)
        takes(browser)

    def sends(browser):
        page, count = browser.open_window(DESKTOP, reader="coquan"), Count()
        browser.page = page
        browser.visit("/")
        browser.see("Nhu cầu bồi dưỡng năm 2022: gửi chậm nhất 20/01/2021")
        count.act(page, lambda: page.get_by_role("link", name="Nhu cầu bồi dưỡng năm 2022").first.click())
        page.locator("summary", has_text="Ai cần, vì sao").first.click()
        well_made(browser, "an agency's needs", "phieu-nhu-cau")
        first = page.locator("input[name^='n.']").first
        proposed = first.input_value()
        assert int(proposed) > 0, proposed
        # A word is no number: it is said at the field, and nothing that was typed is lost.
        page.locator("input[name='notes']").fill("Cần lớp tiếng Anh")
        first.fill("hai")
        press(browser, "Gửi phiếu nhu cầu")
        browser.see("“hai” không phải là số người")
        assert page.locator("input[name='notes']").input_value() == "Cần lớp tiếng Anh"
        well_made(browser, "a return with a wrong number", "phieu-nhu-cau-sai")
        page.locator("input[name^='n.']").first.fill(proposed)
        count.act(page, lambda: page.get_by_role("button", name="Gửi phiếu nhu cầu").click())
        browser.see("Đã gửi phiếu nhu cầu")
        count.tell("an agency sends what it needs")
        assert count.actions <= 2, count.actions
        browser.visit("/")
        assert "phiếu nhu cầu bồi dưỡng chưa gửi" not in browser.text()
        # Two people with the form open: the second is told, and sees both numbers.
        browser.visit("/needs/2022")
        page.locator("#agencies tbody th a").first.click()
        page.wait_for_load_state("load")
        path = page.url.split("://", 1)[1].split("/", 1)[1].split("?")[0]
        other = browser.open_window(DESKTOP, reader="nhansu")
        other.goto(f"{browser.base}/{path}")
        other.locator("input[name^='n.']").first.fill("7")
        with other.expect_navigation():
            other.get_by_role("button", name="Gửi lại").click()
        page.locator("input[name^='n.']").first.fill("9")
        press(browser, "Gửi lại")
        browser.see("Người khác đã gửi: 7")
        well_made(browser, "two senders", "phieu-nhu-cau-hai-nguoi")
        press(browser, "Gửi lại")
        browser.see("Đã gửi phiếu nhu cầu")
        for at, picture in [(f"/{path}", "phieu-nhu-cau"), ("/needs/2022", "khao-sat-cua-co-quan"),
                            ("/", "trang-chu-co-quan")]:
            on_phone(browser, at, picture, reader="coquan")

    def reads(browser):
        browser.page = browser.open_window(DESKTOP, reader="lanhdao")
        browser.visit("/overview")
        browser.see("Nhu cầu bồi dưỡng năm 2022 (hạn 20/01/2021): 1 trên")
        well_made(browser, "the overview with needs", "toan-canh-nhu-cau")
        browser.page.locator("a[href*='/needs/2022'][href*='state=received']").click()
        browser.page.wait_for_load_state("load")
        browser.see("Cần lớp tiếng Anh")
        assert browser.page.locator("#agencies tbody tr").count() == 1
        with browser.page.expect_download() as saved:
            browser.page.get_by_role("link", name="Tải danh sách về bảng tính").click()
        assert open(saved.value.path(), "rb").read(2) == b"PK"
        browser.visit("/needs/2022?state=missing")
        assert browser.page.locator("#agencies tbody tr").count() > 10
        browser.visit("/needs/2022")
        well_made(browser, "a survey", "khao-sat")
        for path, picture in [("/needs/2022", "khao-sat"), ("/needs", "cac-dot-khao-sat"),
                              ("/overview", "toan-canh")]:
            on_phone(browser, path, picture, reader="lanhdao")

    def takes(browser):
        browser.page = page = browser.open_window(DESKTOP)
        browser.visit("/plans")
        page.get_by_label("Năm", exact=True).fill("2022")
        press(browser, "Lập dự thảo trống")
        browser.visit("/plans/2022/proposal")
        browser.see("1 trên")
        browser.follow("TTDN-01")
        browser.see("Cơ quan đề nghị:")
        well_made(browser, "shares as agencies ask", "lay-chi-tieu")
        press(browser, "Lấy chỉ tiêu theo cơ quan đề nghị")
        browser.see("Dòng 1: ")
        on_phone(browser, "/plans/2022/proposal?course=TTDN-01", "lay-chi-tieu")
        browser.page = browser.open_window(DESKTOP)
        browser.visit("/needs/2022")
        press(browser, "Đóng khảo sát")
        browser.see("Đã đóng khảo sát")
        well_made(browser, "a survey that is closed", "khao-sat-da-dong")
        press(browser, "Mở lại khảo sát")
        browser.see("Đã mở lại khảo sát")
