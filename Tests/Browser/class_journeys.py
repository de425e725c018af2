"""Trainers call the roll of sixty officers: on a computer, on a telephone, and without a network."""
import re
import time

from call_journeys import press_to
from site_browser import Count, DESKTOP, Line, PHONE

CLASS = "Lớp sáu mươi học viên"
STATES = ".bd-call-state"


def register(journey):
    @journey("Giảng viên điểm danh 60 người, 5 người ngoại lệ")
    def roll_call(browser):
        page = browser.page
        open_class(browser)
        begin = time.monotonic()
        browser.follow("Điểm danh", exact=True)
        actions = 1
        assert page.locator(".bd-call").count() == 60
        browser.axe("điểm danh")
        for number, choice in ((3, "Đi muộn"), (14, "Vắng có phép"), (27, "Vắng không phép"), (41, "Đi muộn")):
            mark(page, number, choice)
            actions += 1
        mark(page, 55, "Về sớm")
        page.keyboard.type("2")
        page.keyboard.press("Tab")
        actions += 1
        settled(page, 5)
        counted(page, "55 có mặt")
        counted(page, "1 về sớm")
        browser.shoot("diem-danh")
        page.get_by_role("button", name=re.compile("^Chốt điểm danh")).click()
        page.wait_for_url("**done=closed")
        actions += 1
        browser.see("Đã chốt điểm danh.")
        browser.shoot("diem-danh-da-chot")
        browser.axe("điểm danh đã chốt")
        print(f"        {actions} thao tác (mức: 3 + 5), {time.monotonic() - begin:.1f} s")
        assert actions <= 8
        correct(browser)

    @journey("Giảng viên điểm danh khi mất mạng, tải lại trang, máy chủ tắt rồi bật")
    def offline(browser):
        line = Line(browser.base)
        context = browser.chromium.new_context(viewport=PHONE, locale="vi-VN")
        browser.contexts.append(context)
        page = context.new_page()
        browser.door.enter_at(page, line.base, "nhansu")
        roll = open_roll(page, line.base)
        page.wait_for_function(
            "() => caches.open('roll-call-pages').then(c => c.match(location.pathname)).then(Boolean)"
        )
        page.wait_for_function(
            "() => caches.open('roll-call-files').then(c => c.keys()).then(k => k.length >= 4)"
        )
        page.reload()
        mark(page, 1, "Đi muộn")
        settled(page, 1)
        line.cut()
        mark(page, 2, "Vắng có phép")
        mark(page, 5, "Vắng không phép")
        page.wait_for_selector("text=Chưa có mạng")
        page.goto(roll)
        assert page.locator(".bd-call").count() == 60, "the page does not open without a network"
        assert row(page, 2).get_by_label("Vắng có phép").is_checked()
        assert "giữ trên máy" in row(page, 5).inner_text()
        mark(page, 60, "Đi muộn")
        browser.shoot("diem-danh-mat-mang", page)
        # The browser is closed and opened again, still without a network.
        page.close()
        page = context.new_page()
        page.goto(roll)
        assert row(page, 60).get_by_label("Đi muộn").is_checked()
        line.mend()
        page.wait_for_function(
            "() => [...document.querySelectorAll('.bd-call-state')]"
            ".filter(e => e.dataset.state === 'saved').length >= 3",
            timeout=40_000,
        )
        page.reload()
        for number, choice in ((1, "Đi muộn"), (2, "Vắng có phép"), (5, "Vắng không phép"), (60, "Đi muộn")):
            assert row(page, number).get_by_label(choice).is_checked(), f"the mark of {number} is lost"
        line.cut()
        page.get_by_role("button", name=re.compile("^Chốt điểm danh")).click()
        page.wait_for_selector("text=Sẽ chốt khi có mạng")
        line.mend()
        page.wait_for_url("**done=closed", timeout=40_000)
        line.close()
        print("        4 dấu và việc chốt, ba lần mất mạng, một lần đóng trình duyệt: 0 dấu mất")

    @journey("Hai người điểm danh khác nhau thì thấy cả hai và chọn")
    def two_trainers(browser):
        first = browser.page
        open_class(browser)
        browser.follow("Điểm danh", exact=True)
        second = browser.open_window(DESKTOP, reader="nhansu")
        second.goto(first.url)
        mark(first, 7, "Vắng có phép")
        settled(first, 1)
        mark(second, 7, "Vắng không phép")
        second.wait_for_selector("text=Hai người đánh dấu khác nhau")
        browser.shoot("diem-danh-khac-nhau", second)
        second.get_by_role("button", name="Ghi “Vắng không phép”").click()
        second.wait_for_url("**done=settled")
        assert row(second, 7).get_by_label("Vắng không phép").is_checked()
        assert "khác nhau" not in second.inner_text("main")

    @journey("Điểm danh chỉ bằng bàn phím, và không có script")
    def keys_and_no_script(browser):
        page = browser.page
        open_class(browser)
        browser.follow("Điểm danh", exact=True)
        row(page, 1).get_by_role("radio").first.focus()
        for _ in range(3):
            page.keyboard.press("ArrowDown")
        page.keyboard.press("K")
        page.keyboard.press("ArrowUp")
        page.keyboard.press("M")
        settled(page, 2)
        assert row(page, 4).get_by_label("Vắng không phép").is_checked()
        assert row(page, 3).get_by_label("Đi muộn").is_checked()
        plain = browser.open_window(DESKTOP, script=False, reader="nhansu")
        plain.goto(page.url)
        row(plain, 10).get_by_label("Vắng có phép").check()
        plain.get_by_role("button", name="Lưu, chưa chốt").click()
        assert "Đã lưu, chưa chốt." in plain.inner_text("main")
        assert row(plain, 10).get_by_label("Vắng có phép").is_checked()
        sheet = browser.visit(re.sub(r"/\d+$", "/sheet", page.url.split("?")[0].replace(browser.base, "")))
        assert sheet.status == 200
        assert page.locator(".bd-sheet tbody tr").count() == 60
        browser.axe("tờ ký tên")
        browser.shoot("to-ky-ten")

    @journey("Giảng viên điểm danh và chốt một buổi chỉ bằng bàn phím, không chạm chuột")
    def whole_by_keys(browser):
        page, count = browser.page, Count()
        open_class(browser)
        press_to(page, "Điểm danh", 200)
        count.act(page, lambda: page.keyboard.press("Enter"))
        assert page.locator(".bd-call").count() == 60
        page.locator("body").press("Tab")
        while not page.evaluate("document.activeElement.closest('.bd-call') !== null"):
            page.keyboard.press("Tab")
        for keys in (("ArrowDown",) * 4 + ("K",), ("ArrowDown",) * 7 + ("M",)):
            for key in keys:
                page.keyboard.press(key)
            count.actions += 1
        settled(page, 2)
        assert row(page, 5).get_by_label("Vắng không phép").is_checked()
        assert row(page, 12).get_by_label("Đi muộn").is_checked()
        for _ in range(400):
            if page.evaluate("document.activeElement.innerText?.startsWith('Chốt điểm danh')"):
                break
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_url("**done=closed")
        count.actions += 1
        browser.see("Đã chốt điểm danh.")
        count.tell("a session called and closed by keyboard, two exceptions among 60")


def open_class(browser):
    browser.visit("/classes")
    browser.follow(CLASS)


def open_roll(page, base):
    page.goto(base + "/classes")
    page.get_by_role("link", name=CLASS).click()
    page.get_by_role("link", name="Điểm danh", exact=True).first.click()
    page.wait_for_selector(".bd-call")
    return page.url


def correct(browser):
    page = browser.page
    page.get_by_text("Sửa sau khi chốt").click()
    mark(page, 14, "Có mặt")
    page.get_by_label("Lý do sửa").fill("Có giấy xác nhận nộp sau")
    page.get_by_role("button", name="Ghi sửa đổi").click()
    page.wait_for_url("**done=corrected")
    browser.see("“Vắng có phép” → “Có mặt”")
    browser.see("Có giấy xác nhận nộp sau")


def row(page, number):
    return page.locator(".bd-call").nth(number - 1)


def mark(page, number, choice):
    row(page, number).get_by_label(choice).check()


def settled(page, count):
    page.wait_for_function(
        "count => [...document.querySelectorAll('.bd-call-state')]"
        ".filter(e => e.dataset.state === 'saved').length >= count",
        arg=count,
    )


def counted(page, words):
    text = " ".join(page.inner_text(".bd-roll-count").split())
    assert words in text, f"“{words}” is not in “{text}”"
