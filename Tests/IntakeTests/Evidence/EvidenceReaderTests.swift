import Assessment
import Chronology
import Personnel
import Spreadsheets
import Testing
import Training
import Vietnamese

@testable import Intake

struct `A file of evidence` {
  static let titles =
    "STT;Mã CBCCVC;Họ và tên;Năng lực;Mức;Loại minh chứng;Ngày;Có hiệu lực đến;Nguồn"

  static func read(_ lines: String...) throws -> [EvidenceEntry] {
    let text = ([titles] + lines).joined(separator: "\r\n")
    return try EvidenceReader.read(Workbook(bytes: Array(text.utf8)), file: "a.csv")
  }

  static func faults(_ lines: String...) throws -> [String] {
    let text = ([titles] + lines).joined(separator: "\r\n")
    do {
      _ = try EvidenceReader.read(Workbook(bytes: Array(text.utf8)), file: "a.csv")
      return []
    } catch let refusal as FileRefusal {
      return refusal.faults.map { $0.line(in: .en) }
    }
  }

  static let right = "1;PY-1;Lê Hòa;B1;4;Sản phẩm công việc;12/03/2020;11/03/2022;Thông cáo 01"

  @Test
  func `tells of whom, what, of which level and kind, from when until when, and its source`() throws
  {
    let entry = try #require(try Self.read(Self.right).first)
    #expect(entry.officer.text == "PY-1")
    #expect(entry.competency.text == "B1")
    #expect(entry.level.number == 4)
    #expect(entry.kind == .workProduct)
    #expect("\(entry.on)" == "2020-03-12")
    #expect(entry.until.map { "\($0)" } == "2022-03-12")
    #expect(entry.source == "Thông cáo 01")
    #expect(entry.row == 2)
  }

  @Test
  func `may be valid for ever`() throws {
    #expect(try Self.read("1;PY-1;;B1;1;rating;1/1/2020;;a").first?.until == nil)
  }

  @Test
  func `may be valid on one day`() throws {
    let until = try Self.read("1;PY-1;;B1;1;rating;1/1/2020;1/1/2020;a").first?.until
    #expect(until.map { "\($0)" } == "2020-01-02")
  }

  @Test(
    arguments: [
      ("Sản phẩm", .workProduct), ("sản phẩm công tác", .workProduct), ("Đánh giá", .rating),
      ("rating", .rating), ("Chứng chỉ", .certificate), ("outside certificate", .certificate),
      ("Kiểm tra", .examination), ("SÁT HẠCH", .examination), ("Tự đánh giá", .`self`),
    ] as [(String, EvidenceKind)]
  )
  func `names its kind in the words of people`(text: String, kind: EvidenceKind) throws {
    #expect(try Self.read("1;PY-1;;B1;1;\(text);1/1/2020;;a").first?.kind == kind)
  }

  @Test(
    arguments: [
      ("1;;;B1;1;rating;1/1/2020;;a", "B2: employee code is missing."),
      ("1;PY-1;;;1;rating;1/1/2020;;a", "D2: competency is missing."),
      ("1;PY-1;;B 1;1;rating;1/1/2020;;a", "D2: competency “B 1” is no code"),
      ("1;PY-1;;B1;0;rating;1/1/2020;;a", "E2: the level “0” must be 1 to 5."),
      ("1;PY-1;;B1;6;rating;1/1/2020;;a", "E2: the level “6” must be 1 to 5."),
      ("1;PY-1;;B1;;rating;1/1/2020;;a", "E2: the level “” must be 1 to 5."),
      ("1;PY-1;;B1;+3;rating;1/1/2020;;a", "E2: the level “+3” must be 1 to 5."),
      ("1;PY-1;;B1;3.0;rating;1/1/2020;;a", "E2: the level “3.0” must be 1 to 5."),
      ("1;PY-1;;B1;1;;1/1/2020;;a", "F2: the kind is missing."),
      ("1;PY-1;;B1;1;lời đồn;1/1/2020;;a", "F2: kind “lời đồn” is not known."),
      ("1;PY-1;;B1;1;courseResult;1/1/2020;;a", "F2: kind “courseResult” is not known."),
      ("1;PY-1;;B1;1;kết quả khóa bồi dưỡng;1/1/2020;;a", "F2: kind"),
      ("1;PY-1;;B1;1;rating;;;a", "G2: the date is missing."),
      ("1;PY-1;;B1;1;rating;30/02/2020;;a", "G2: date “30/02/2020” is no date."),
      ("1;PY-1;;B1;1;rating;2/1/2020;1/1/2020;a", "H2: the last day comes before"),
      ("1;PY-1;;B1;1;rating;1/1/2020;;", "I2: source is missing."),
    ]
  )
  func `is refused for one wrong cell, with its place and sentence`(
    line: String,
    sentence: String
  ) throws {
    let faults = try Self.faults(line)
    #expect(faults.count == 1)
    #expect(faults.first?.hasPrefix(sentence) == true, "\(faults)")
  }

  @Test
  func `is refused with all that is wrong at once, and gives nothing`() throws {
    let faults = try Self.faults(Self.right, ";;;;;;;;x", "1;PY-1;;B1;9;rating;1/1/2020;;a")
    #expect(faults.map { $0.prefix(2) } == ["B3", "D3", "E3", "G3", "F3", "E4"])
  }

  @Test
  func `passes over empty lines and column numbers`() throws {
    let entries = try Self.read("(1);(2);(3);(4);(5);(6);(7);(8);(9)", "", Self.right, ";;;;;;;;")
    #expect(entries.map(\.row) == [4])
  }

  @Test
  func `is refused where no sheet has the titles`() throws {
    let workbook = try WrittenSheet.csv("Mã;Tên", "1;2")
    #expect(throws: FileRefusal.self) { try EvidenceReader.read(workbook, file: "a.csv") }
  }
}
