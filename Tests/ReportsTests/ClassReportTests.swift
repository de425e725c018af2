import Chronology
import Personnel
import Records
import Reports
import Testing
import Training
import Vietnamese

/// `class-list`, `marks` and `attendance` of the class of March 2020.
struct `Reports of a class` {
  static func document(_ report: String, of code: String = "LOP-2020-01") async throws
    -> ReportDocument
  {
    var request = Province.request(report, period: nil)
    request.trainingClass = try Province.code(code)
    return try await Province.document(request)
  }

  static func text(_ row: String, _ column: String, in document: ReportDocument) -> String? {
    guard case .text(let text) = document.cell(row: row, column: column) else { return nil }
    return text.vi
  }

  @Test(arguments: ["class-list", "marks", "attendance"])
  func `orders people by given name with its tones, then by family name`(
    report: String
  ) async throws {
    let document = try await Self.document(report)
    let lines = document.rows.filter { $0.kind == .line }
    #expect(
      lines.map(\.label.vi) == [
        "Lê An", "Nguyễn Văn Ánh", "=1+1 @SUM(A1) +cmd", "Phạm Minh Đạt", "Trần Thị Hồng Gấm",
        "Y Bhăm Niê",
      ]
    )
    #expect(lines.map(\.ordinal) == ["1", "2", "3", "4", "5", "6"])
  }

  @Test
  func `puts the name into two columns under one head`() async throws {
    let document = try await Self.document("class-list")
    let name = document.columns[1...2]
    #expect(name.map(\.head) == [[Bilingual(vi: "Họ và tên", en: "Name")], name[1].head])
    #expect(Self.text("PY-002", "familyAndMiddle", in: document) == "Trần Thị Hồng")
    #expect(Self.text("PY-002", "given", in: document) == "Gấm")
    #expect(Self.text("PY-003", "familyAndMiddle", in: document) == "Lê")
  }

  @Test
  func `closes with the number in figures and words`() async throws {
    let document = try await Self.document("class-list")
    #expect(
      document.closing.map(\.vi) == [
        "Trong đó 1 người đã rút (xem cột ghi chú).", "Danh sách này có 6 (sáu) người./.",
      ]
    )
  }

  @Test
  func `keeps birth dates as precise as they are known`() async throws {
    let document = try await Self.document("class-list")
    #expect(
      document.cell(row: "PY-001", column: "birthDate") == .date(.day(Province.day("1980-02-05")))
    )
    #expect(
      document.cell(row: "PY-002", column: "birthDate") == .date(.month(year: 1985, month: 11))
    )
    #expect(document.cell(row: "PY-003", column: "birthDate") == .date(.year(1979)))
    #expect(document.cell(row: "PY-004", column: "birthDate") == .empty)
    #expect(document.cell(row: "PY-003", column: "gender") == .empty)
  }

  @Test
  func `names every agency of the report's day`() async throws {
    let document = try await Self.document("class-list")
    #expect(
      Self.text("PY-002", "agency", in: document) == "Sở Thông tin và Truyền thông; Sở Nội vụ"
    )
    #expect(Self.text("PY-007", "agency", in: document) == "Huyện Đông Hòa")
    var request = Province.request("class-list", period: nil)
    request.trainingClass = try Province.code("LOP-2020-01")
    request.asOf = Province.day("2020-06-01")
    let later = try await Province.document(request)
    #expect(Self.text("PY-007", "agency", in: later) == "Thị xã Đông Hòa")
  }

  @Test(
    arguments: [
      ("PY-001", 900, 800, 840, "Tám phẩy bốn", "Đạt"),
      ("PY-002", 725, 725, 730, "Bảy phẩy ba", "Đạt"),
      ("PY-003", 500, 400, 440, "Bốn phẩy bốn", "Không đạt"),
      ("PY-005", 500, 500, 500, "Năm", "Đạt"),
    ]
  )
  func `marks every component with the score that counts`(
    officer: String,
    test: Int,
    practice: Int,
    mark: Int,
    words: String,
    result: String
  ) async throws {
    let document = try await Self.document("marks")
    func score(_ column: String) -> Int? {
      guard case .mark(let score) = document.cell(row: officer, column: column) else { return nil }
      return score.hundredths
    }
    #expect(score("component-TN") == test)
    #expect(score("component-TH") == practice)
    #expect(score("mark") == mark)
    #expect(Self.text(officer, "markInWords", in: document) == words)
    #expect(Self.text(officer, "result", in: document) == result)
  }

  @Test
  func `says V for a score that is missing, and nothing for one who left`() async throws {
    let document = try await Self.document("marks")
    #expect(Self.text("PY-007", "component-TH", in: document) == "V")
    #expect(document.cell(row: "PY-004", column: "component-TN") == .empty)
    #expect(Self.text("PY-004", "result", in: document) == "Đã rút")
    #expect(Self.text("PY-004", "notes", in: document) == "Đã rút ngày 19/03/2020")
    #expect(Self.text("PY-007", "notes", in: document) == "Dự 20/40 tiết")
    #expect(Self.text("PY-001", "notes", in: document) == "Thi lại: Trắc nghiệm")
  }

  @Test
  func `leaves a missing score empty while the class is running`() async throws {
    let document = try await Self.document("marks", of: "LOP-2020-03")
    #expect(document.cell(row: "PY-004", column: "component-TN") == .empty)
    #expect(Self.text("PY-004", "result", in: document) == "Chưa đủ dữ liệu")
  }

  @Test
  func `heads each component with its weight`() async throws {
    let document = try await Self.document("marks")
    let heads = document.columns.map { $0.head.last?.vi ?? "" }
    #expect(heads.contains("Trắc nghiệm (40%)") && heads.contains("Thực hành (60%)"))
    #expect(document.signers.map(\.vi).first == "GIẢNG VIÊN CHẤM 1")
  }

  @Test
  func `refuses what it can't be asked`() async throws {
    await #expect(throws: ReportRefusal.classNeeded(report: "marks")) {
      _ = try await Province.document(Province.request("marks", period: nil))
    }
    await #expect(throws: ReportRefusal.unknownClass("LOP-9")) {
      _ = try await Self.document("marks", of: "LOP-9")
    }
    await #expect(throws: ReportRefusal.doesNotTake(report: "marks", .period)) {
      var request = Province.request("marks")
      request.trainingClass = try Province.code("LOP-2020-01")
      _ = try await Province.document(request)
    }
    await #expect(throws: ReportRefusal.unknownAgency("ABC")) {
      var request = Province.request("ttdn-summary")
      request.agency = try Province.code("ABC")
      _ = try await Province.document(request)
    }
    await #expect(
      throws: ReportRefusal.agencyNotOnDay("PDH", Province.day("2020-12-31"))
    ) {
      var request = Province.request("ttdn-summary")
      request.agency = try Province.code("PDH")
      _ = try await Province.document(request)
    }
  }

  @Test(arguments: ReportCatalogue.definitions.map(\.code))
  func `is found in the catalogue by its code`(code: String) throws {
    let found = try ReportCatalogue.definition(code)
    #expect(found.code == code)
    #expect(!found.title.vi.isEmpty && !found.purpose.en.isEmpty)
  }

  @Test
  func `names the reports there are when asked for another`() throws {
    #expect(throws: ReportRefusal.self) { try ReportCatalogue.definition("ttdn") }
    let refusal = ReportRefusal.unknownReport("ttdn", known: ["ttdn-summary"])
    #expect(refusal.explanation.en.contains("ttdn-summary"))
  }
}
