import Foundation
import Records
import Testing

/// Asks for a report of the sample as JSON.
func report(_ arguments: String...) async throws -> Answer {
  try await Province.reportingDesk.run(["report"] + arguments + ["--format", "json"])
}

extension JSON {
  /// The rows of a report's table of one kind.
  func rows(_ kind: String) -> [JSON] {
    (self["rows"]?.items ?? []).filter { $0["kind"]?.text == kind }
  }

  /// The figure of a row.
  func figure(_ column: String) -> Int? { self["cells"]?[column]?.number }
}

struct `The list of reports` {
  @Test
  func `names what can be made`() async throws {
    let answer = try await Desk().run("report", "list")
    #expect(answer.status == 0)
    #expect(
      answer.lines == [
        "ttdn-summary  Biểu tổng hợp công tác bồi dưỡng thông tin đối ngoại",
        "training-results  Biểu tổng hợp kết quả đào tạo, bồi dưỡng",
        "class-list  Danh sách học viên", "attendance  Bảng điểm danh", "marks  Bảng điểm",
        "feedback  Phiếu đánh giá tổng hợp khóa bồi dưỡng",
        "certificate-proposal  Danh sách đề nghị cấp chứng chỉ, giấy chứng nhận",
        "certificate-register  Sổ cấp chứng chỉ, giấy chứng nhận",
        "competency-matrix  Ma trận năng lực", "competency-person  Báo cáo năng lực cá nhân",
        "focal-points  Danh sách đầu mối, người phát ngôn",
        "composition  Cơ cấu cán bộ làm công tác thông tin đối ngoại",
        "plan  Kế hoạch đào tạo, bồi dưỡng công tác thông tin đối ngoại",
        "plan-tracking  Theo dõi thực hiện kế hoạch đào tạo, bồi dưỡng công tác thông tin đối ngoại",
        "budget  Tổng hợp kinh phí đào tạo, bồi dưỡng công tác thông tin đối ngoại",
      ]
    )
  }

  @Test
  func `is one object a line for other programs`() async throws {
    let answer = try await Desk().run("report", "list", "--format", "json", "--lang", "en")
    let reports = try answer.jsonLines()
    #expect(
      reports.map { $0["code"]?.text }
        == [
          "ttdn-summary", "training-results", "class-list", "attendance", "marks", "feedback",
          "certificate-proposal", "certificate-register", "competency-matrix",
          "competency-person", "focal-points", "composition",
          "plan", "plan-tracking", "budget",
        ]
    )
    #expect(reports.first?["title"]?.text == "Summary of training for external information")
  }
}

struct `The summary as JSON` {
  @Test(
    arguments: [
      ("2020", "2020-01-01", "2020-12-31"), ("2020-Q3", "2020-07-01", "2020-09-30"),
      ("2020-stat", "2019-12-15", "2020-12-14"), ("2020-H1", "2020-01-01", "2020-06-30"),
      ("2020-05", "2020-05-01", "2020-05-31"),
      ("2020-03-15..2020-04-14", "2020-03-15", "2020-04-14"),
    ]
  )
  func `is of the period that is asked, as of its last day`(
    period: String,
    first: String,
    last: String
  ) async throws {
    let answer = try await report("ttdn-summary", "--period", period)
    #expect(answer.status == 0)
    #expect(answer.errors.isEmpty)
    let document = try answer.json()
    #expect(document["report"]?.text == "ttdn-summary")
    #expect(document["period"]?["code"]?.text == period)
    #expect(document["period"]?["from"]?.text == first)
    #expect(document["period"]?["to"]?.text == last)
    #expect(document["asOf"]?.text == last)
    let total = try #require(document.rows("total").first)
    let groups = document.rows("group")
    for column in ["assigned", "fullTime", "concurrent"] {
      #expect(try #require(total.figure(column)) > 0)
      #expect(groups.count >= 4)
    }
    #expect(
      total.figure("concurrent") == (total.figure("assigned") ?? 0)
        - (total.figure("fullTime") ?? 0)
    )
  }

  @Test
  func `counts what plain SQL counts`() async throws {
    let document = try await report("ttdn-summary", "--period", "2020").json()
    let total = try #require(document.rows("total").first)
    let desk = try await Province.reportingDesk
    let assigned = try await desk.count(
      """
      (SELECT DISTINCT officer_id FROM assignment WHERE from_day <= '2020-12-31'
        AND (until_day IS NULL OR until_day > '2020-12-31')) AS assigned
      """
    )
    #expect(total.figure("assigned") == assigned)
    #expect(document.rows("line").count >= 45)
  }

  @Test(
    arguments: [
      ("2020-05-31", ["Huyện Đông Hòa"], ["Thị xã Đông Hòa", "Phường Đông Hòa"]),
      ("2020-06-01", ["Thị xã Đông Hòa"], ["Huyện Đông Hòa", "Phường Đông Hòa"]),
      (
        "2025-07-01", ["Phường Đông Hòa", "Văn phòng UBND tỉnh Đắk Lắk"],
        ["Thị xã Đông Hòa", "Huyện Đông Hòa", "Văn phòng UBND tỉnh"]
      ),
    ]
  )
  func `names agencies as of the day`(
    day: String,
    named: [String],
    unnamed: [String]
  ) async throws {
    let document = try await report("ttdn-summary", "--period", "2020", "--as-of", day).json()
    #expect(document["asOf"]?.text == day)
    let labels = Set(document.rows("line").compactMap { $0["label"]?.text })
    for name in named { #expect(labels.contains(name), "\(name)") }
    for name in unnamed { #expect(!labels.contains(name), "\(name)") }
  }

  @Test
  func `takes the day as it is written in Vietnam`() async throws {
    let document = try await report("ttdn-summary", "--period", "2020", "--as-of", "31/05/2020")
    #expect(try document.json()["asOf"]?.text == "2020-05-31")
  }

  @Test
  func `of one agency has its line only`() async throws {
    let whole = try await report("ttdn-summary", "--period", "2020").json()
    let own = try await report("ttdn-summary", "--period", "2020", "--agency", "STTTT").json()
    let lines = own.rows("line")
    #expect(lines.contains { $0["code"]?.text == "STTTT" })
    #expect(lines.count < whole.rows("line").count)
    let line = whole.rows("line").first { $0["code"]?.text == "STTTT" }
    let same = lines.first { $0["code"]?.text == "STTTT" }
    #expect(line?["cells"] == same?["cells"])
  }

  @Test
  func `has a list behind each count`() async throws {
    let document = try await report("ttdn-summary", "--period", "2020").json()
    let line = try #require(document.rows("line").first { $0["code"]?.text == "STTTT" })
    let name = try #require(line["lists"]?["assigned"]?.text)
    let list = try #require(
      document["lists"]?.items.first { $0["key"]?.text == name }
        ?? document["lists"]?[name]
    )
    let people = list["rows"]?.items ?? list.items
    #expect(people.count == line.figure("assigned"), "\(name)")
  }

  @Test
  func `is the same twice but for the moment of making`() async throws {
    let first = try await report(
      "ttdn-summary",
      "--period",
      "2020",
      "--known-at",
      "2026-01-01T00:00:00Z"
    )
    let second = try await report(
      "ttdn-summary",
      "--period",
      "2020",
      "--known-at",
      "2026-01-01T00:00:00Z"
    )
    #expect(first.output == second.output)
    #expect(try first.json()["sha256"]?.text?.utf8.count == 64)
  }
}

struct `Reports of a class` {
  @Test
  func `list its officers`() async throws {
    let document = try await report("class-list", "--class", "LOP-2020-01").json()
    #expect(document.rows("line").count == 20)
    #expect(document["asOf"]?.text == "2020-01-14")
    #expect(document.rows("line").contains { $0["code"]?.text == "PY-000268" })
  }

  @Test
  func `show their marks, in words too`() async throws {
    let document = try await report("marks", "--class", "LOP-2020-01").json()
    let line = try #require(document.rows("line").first { $0["code"]?.text == "PY-000291" })
    #expect(line["cells"]?["component-HD"] == (try JSON("9.5")))
    #expect(line["cells"]?["markInWords"]?.text == "Chín phẩy năm")
    #expect(line["cells"]?["result"]?.text == "Đạt")
  }

  @Test
  func `can be made for every class of the sample, finished or not`() async throws {
    for path in try Repository.classes() {
      let code = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
      let answer = try await report("marks", "--class", code)
      #expect(answer.status == 0, "\(code): \(answer.errors)")
      #expect(try answer.json().rows("line").isEmpty == false)
    }
  }
}

struct `A report that can't be made` {
  @Test(
    arguments: [
      (["nope", "--period", "2020"], "Không có báo cáo “nope”. Các báo cáo: ttdn-summary"),
      (["ttdn-summary", "--period", "2020Q"], "Không đọc được kỳ báo cáo “2020Q”."),
      (["ttdn-summary", "--period", ""], "Không đọc được kỳ báo cáo “”."),
      (["ttdn-summary", "--period", "2020..2021"], "Không đọc được kỳ báo cáo “2020..2021”."),
      (
        ["ttdn-summary", "--period", "2020-12-31..2020-01-01"],
        "Kỳ báo cáo kết thúc (01/01/2020) trước khi bắt đầu (31/12/2020)."
      ),
      (["ttdn-summary", "--agency", "XX"], "Không có cơ quan “XX”."),
      (
        ["ttdn-summary", "--agency", "x y"],
        "“x y” không phải mã cơ quan. Mã chỉ gồm chữ không dấu, số, dấu - và dấu chấm."
      ),
      (
        ["ttdn-summary", "--period", "2020", "--as-of", "2030-01-01", "--agency", "STTTT"],
        "Cơ quan STTTT không tồn tại vào ngày 01/01/2030."
      ),
      (["class-list"], "Báo cáo class-list là của một lớp. Cho biết mã lớp"),
      (["marks", "--class", "XX"], "Không có lớp “XX”."),
      (["marks", "--class", "Lớp 1"], "“Lớp 1” không phải mã lớp."),
      (["ttdn-summary", "--class", "LOP-2020-01"], "không lọc được theo lớp"),
      (["marks", "--class", "LOP-2020-01", "--period", "2020"], "không lọc được theo kỳ báo cáo"),
    ]
  )
  func `says why and what to do`(arguments: [String], sentence: String) async throws {
    let desk = try await Province.reportingDesk
    let answer = try await desk.run(["report"] + arguments + ["--output", "khong-ghi.xlsx"])
    #expect(answer.status == 65)
    #expect(answer.output.isEmpty)
    #expect(answer.told.count == 1)
    #expect(answer.errors.contains(sentence), "\(answer.errors)")
    #expect(!desk.has("khong-ghi.xlsx"))
  }

  @Test
  func `says so in English too`() async throws {
    let desk = try await Province.reportingDesk
    let answer = try await desk.run(
      "report",
      "ttdn-summary",
      "--agency",
      "x y",
      language: "en_US.UTF-8"
    )
    #expect(
      answer.told == [
        "“x y” is no code of an agency. A code has letters, digits, hyphens and dots only."
      ]
    )
  }

  @Test
  func `needs a name`() async throws {
    let answer = try await Desk().run("report")
    #expect(answer.status == 64)
    #expect(answer.told.first == "Lỗi: Thiếu tham số '<mã>'")
  }
}
