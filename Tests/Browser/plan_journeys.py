"""The year's plan: proposed, drafted, decided by others, amended, carried out, paid for."""
import re

from report_journeys import press, save
from site_browser import DESKTOP, PHONE


def well_made(browser, where, picture):
    browser.axe(where)
    browser.shoot(f"{picture}-may-tinh")


def on_phone(browser, path, picture, reader="nhansu"):
    browser.page = browser.open_window(PHONE, reader=reader)
    browser.visit(path)
    assert browser.overflow() <= 0, f"{path} is {browser.overflow()} px too wide"
    assert not browser.small_targets(), (path, browser.small_targets()[:3])
    browser.shoot(f"{picture}-dien-thoai")


def record(browser):
    browser.page.get_by_role("button", name="Ghi", exact=True).first.click()
    browser.page.wait_for_load_state("load")


def open_details(browser, words):
    browser.page.locator("summary", has_text=words).first.click()


def register(journey):
    @journey("Kế hoạch năm: đề xuất, sửa, trình, người khác duyệt")
    def planned(browser):
        browser.visit("/plans")
        well_made(browser, "the plans", "ke-hoach-cac-nam")
        browser.follow("Xem đề xuất cho năm 2021")
        browser.see("chưa đạt mức yêu cầu")
        well_made(browser, "the proposal", "de-xuat-ke-hoach")
        browser.page.locator("tbody th a").first.click()
        browser.page.wait_for_load_state("load")
        browser.see("Ai cần:")
        well_made(browser, "who needs a course", "de-xuat-ai-can")
        browser.page.locator("#needs tbody th a").first.click()
        browser.page.wait_for_load_state("load")
        assert "/officers/" in browser.page.url
        browser.visit("/plans/2021/proposal")
        press(browser, "Lập dự thảo từ đề xuất này")
        browser.see("Dự thảo")
        lines = browser.page.locator("tbody tr").count()
        assert lines >= 5, lines
        well_made(browser, "a draft", "ke-hoach-du-thao")

        browser.page.locator("tbody th a").first.click()
        browser.page.wait_for_load_state("load")
        well_made(browser, "a line in the draft", "dong-ke-hoach")
        browser.page.get_by_label("Ngân sách địa phương (triệu đồng)").fill("hai mươi")
        record(browser)
        browser.see("không phải là số tiền")
        browser.page.get_by_label("Ngân sách địa phương (triệu đồng)").fill("45,5")
        browser.page.get_by_label("Cơ quan chủ trì").select_option(index=1)
        record(browser)
        browser.see("45,5")

        press(browser, "Trình lãnh đạo sở")
        browser.see("Đang chờ người có quyền duyệt")
        browser.page = browser.open_window(DESKTOP, reader="lanhdao")
        browser.visit("/")
        browser.follow("kế hoạch năm chờ duyệt")
        browser.page.get_by_label("Số tờ trình").fill("45/TTr-SNV")
        browser.page.get_by_label("Ngày tờ trình").fill("15/11/2020")
        press(browser, "Trình UBND tỉnh")
        browser.page.get_by_label("Số quyết định").fill("2020/QĐ-UBND")
        browser.page.get_by_label("Ngày quyết định").fill("10/12/2020")
        well_made(browser, "a plan before its approval", "ke-hoach-cho-duyet")
        press(browser, "Ghi quyết định phê duyệt")
        browser.see("Đã phê duyệt")
        browser.see("2020/QĐ-UBND ngày 10/12/2020")
        for path, picture in [
            ("/plans", "ke-hoach-cac-nam"), ("/plans/2021", "ke-hoach"),
            ("/plans/2021/proposal", "de-xuat-ke-hoach"), ("/plans/2021/lines/1", "dong-ke-hoach"),
        ]:
            on_phone(browser, path, picture)

    @journey("Kế hoạch được điều chỉnh; lớp thực hiện một dòng, ghi khoản chi")
    def carried_out(browser):
        browser.visit("/plans/2021")
        open_details(browser, "Lập bản điều chỉnh")
        browser.page.get_by_label("Lý do điều chỉnh").fill("Bổ sung 1 lớp theo Công văn số 12")
        press(browser, "Lập bản điều chỉnh")
        browser.see("Điều chỉnh lần 1")
        browser.page.locator("tbody th a").first.click()
        browser.page.wait_for_load_state("load")
        classes = browser.page.get_by_label("Số lớp")
        before = int(classes.input_value())
        classes.fill(str(before + 1))
        record(browser)
        browser.see(f"số lớp {before} → {before + 1}")
        well_made(browser, "an amendment", "dieu-chinh-ke-hoach")
        press(browser, "Trình lãnh đạo sở")
        browser.page = browser.open_window(DESKTOP, reader="lanhdao")
        browser.visit("/plans/2021")
        open_details(browser, "Trả lại")
        browser.page.get_by_label("Lý do").fill("Chưa có kinh phí cho lớp bổ sung")
        press(browser, "Trả lại")
        browser.see("Chưa có kinh phí cho lớp bổ sung")

        browser.page = browser.open_window(DESKTOP)
        browser.visit("/classes/new")
        browser.page.get_by_label("Chương trình").select_option(index=0)
        press(browser, "Mở lớp của chương trình này")
        browser.page.get_by_label("Ngày khai giảng").fill("15/03/2021")
        press(browser, "Xếp lại các buổi từ ngày này")
        browser.page.get_by_role("button", name="Ghi và mở lớp").first.click()
        browser.page.wait_for_load_state("load")
        browser.follow("Kinh phí, dòng kế hoạch")
        path = re.sub(r"^https?://[^/]+", "", browser.page.url)
        browser.page.get_by_label("Dòng kế hoạch năm 2021").select_option(index=1)
        press(browser, "Ghi dòng kế hoạch")
        browser.see("kế hoạch năm 2021")
        browser.page.get_by_label("Số tiền (triệu đồng)").fill("12,5")
        browser.page.get_by_label("Ngày chi").fill("15/12/2020")
        browser.page.get_by_label("Nội dung, số chứng từ").fill("Thuê hội trường, PC 123")
        record(browser)
        browser.see("Đã chi 12,5 triệu đồng")
        well_made(browser, "the money of a class", "kinh-phi-lop")
        browser.visit("/plans/2021")
        browser.see("12,5")
        for code in ("plan", "plan-tracking", "budget"):
            browser.visit(f"/reports/{code}?period=2021")
            well_made(browser, f"the report {code}", f"bieu-{code}")
            assert save(browser, "Tải bảng tính").startswith(b"PK")
        on_phone(browser, path, "kinh-phi-lop")
