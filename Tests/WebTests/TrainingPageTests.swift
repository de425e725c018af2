import Testing

struct `Classes` {
  @Test
  func `are listed with the latest first and what came of them`() async throws {
    let text = try await Town.shared.value.ask("/classes").text
    let places = ["LOP-2020-02", "LOP-2020-01", "LOP-2019-01"].compactMap {
      text.place(of: "<td class=\"bd-code\">\($0)")
    }
    #expect(places == places.sorted())
    #expect(places.count == 3)
    #expect(text.contains("3 lớp"))
  }

  @Test
  func `are filtered by year and course`() async throws {
    let visitor = try await Town.shared.value
    #expect(try await visitor.ask("/classes?year=2019").text.contains("1 lớp"))
    #expect(try await visitor.ask("/classes?course=TTDN-01").text.contains("2 lớp"))
    #expect(try await visitor.ask("/classes?course=TTDN-01&year=2021").text.contains("0 lớp"))
  }

  @Test
  func `have a page with sessions, attendance, marks and outcomes`() async throws {
    let text = try await Town.shared.value.ask("/classes/1").text
    #expect(text.contains("2 trên 5 học viên đạt"))
    #expect(text.contains("Đã học 24 trên 24 tiết, 6 buổi"))
    #expect(text.contains("20 trên 24 tiết đã học"))
    #expect(text.contains("Bài trắc nghiệm (40%)"))
    #expect(text.contains("data-label=\"Điểm tổng kết:\">8,4</td>"))
    #expect(text.contains("href=\"/reports/marks?class=LOP-2020-01\""))
  }

  @Test
  func `that run still say what is to come`() async throws {
    let text = try await Town.shared.value.ask("/classes/2").text
    #expect(text.contains("0 trên 4 tiết đã học, còn 4 tiết"))
    #expect(text.contains("chưa chốt"))
  }
}

struct `Courses and competencies` {
  @Test
  func `are shown as the files of curricula say`() async throws {
    let visitor = try await Town.shared.value
    let list = try await visitor.ask("/courses").text
    #expect(list.contains("12 chương trình, 384 tiết"))
    let course = try await visitor.ask("/courses/TTDN-03").text
    #expect(course.contains("TTDN-01"))
    #expect(course.contains("Trọng số"))
    #expect(course.contains("24 tháng"))
    let framework = try await visitor.ask("/competencies").text
    #expect(framework.contains("14 năng lực trong 4 nhóm"))
    #expect(framework.components("<details") == 14)
  }
}

struct `Reports` {
  @Test
  func `are listed and previewed with the figures of the document`() async throws {
    let visitor = try await Town.shared.value
    let list = try await visitor.ask("/reports").text
    #expect(list.contains("href=\"/reports/ttdn-summary\""))
    let page = try await visitor.ask("/reports/ttdn-summary?period=2020").text
    #expect(page.contains("Sở Thông tin và Truyền thông"))
    #expect(page.contains("class=\"bd-total\""))
    #expect(page.contains("action=\"/reports/ttdn-summary.xlsx?period=2020\""))
  }

  @Test
  func `open the list behind a count`() async throws {
    let page = try await Town.shared.value
      .ask("/reports/ttdn-summary?period=2020&list=assigned&row=STTTT").text
    #expect(page.contains("id=\"list\""))
    #expect(page.contains("Trần Thị Hóa"))
    #expect(!page.contains("Lê Thị Hoa"))
  }

  @Test(
    arguments: [
      ("/reports/ttdn-summary?period=abc", "abc"), ("/reports/ttdn-summary?agency=NOPE", "NOPE"),
      ("/reports/marks?class=NOPE", "NOPE"),
    ]
  )
  func `that cannot be made say why and keep what was typed`(
    path: String,
    words: String
  ) async throws {
    let reply = try await Town.shared.value.ask(path)
    #expect(reply.text.contains("Cần xem lại"))
    #expect(reply.text.contains(words))
    #expect(!reply.text.contains("Xem trước</h2>"))
  }

  @Test
  func `of a class ask for it`() async throws {
    let visitor = try await Town.shared.value
    let page = try await visitor.ask("/reports/class-list").text
    #expect(page.contains("<option value=\"LOP-2020-01\">"))
    #expect(!page.contains("Cần xem lại"))
    let list = try await visitor.ask("/reports/class-list?class=LOP-2020-01").text
    #expect(list.contains("Trần Thị"))
    #expect(list.contains("action=\"/reports/class-list.xlsx?class=LOP-2020-01\""))
  }

  @Test
  func `come as files with a plain name`() async throws {
    let visitor = try await Town.shared.value
    let json = try await visitor.ask("/reports/ttdn-summary.json?period=2020")
    #expect(json.status == 200)
    #expect(json["Content-Type"] == "application/json; charset=utf-8")
    #expect(json["Content-Disposition"] == "attachment; filename=\"ttdn-summary-2020.json\"")
    #expect(json.text.hasPrefix("{"))
    let workbook = try await visitor.ask("/reports/marks.xlsx?class=LOP-2020-01")
    #expect(workbook.status == 200)
    #expect(workbook.bytes.starts(with: Array("PK".utf8)))
    #expect(workbook["Content-Disposition"] == "attachment; filename=\"marks-LOP-2020-01.xlsx\"")
    let wrong = try await visitor.ask("/reports/ttdn-summary.xlsx?period=abc")
    #expect(wrong.status == 400)
  }
}
