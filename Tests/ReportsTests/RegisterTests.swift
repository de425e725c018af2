import Chronology
import Personnel
import Reports
import Testing
import Vietnamese

/// The registers: papers that were issued, and who answers for an agency.
struct `A register` {
  static func texts(_ document: ReportDocument, _ column: String) -> [String] {
    guard let place = document.place(ofColumn: column) else { return [] }
    return document.rows.map { row in
      switch row.cells[place] {
      case .text(let text): text.vi
      case .date(let date): date.slashed
      case .empty: "–"
      default: "?"
      }
    }
  }

  @Test
  func `of papers has those issued in the period, day by day, revoked ones marked`() async throws {
    let document = try await Province.document(Province.request("certificate-register"))
    let numbers = Self.texts(document, "number")
    #expect(numbers.prefix(3) == ["GCN-11", "GCN-15", "GCN-12"])
    #expect(Set(numbers.suffix(2)) == ["GCN-21", "GCN-27"])
    #expect(Self.texts(document, "given").prefix(3) == ["Ánh", "Đạt", "Gấm"])
    #expect(Self.texts(document, "birthDate").prefix(3) == ["05/02/1980", "01/01/1990", "11/1985"])
    #expect(Self.texts(document, "until").prefix(3) == ["19/03/2022", "19/03/2022", "30/12/2020"])
    let marked = zip(numbers, Self.texts(document, "remarks")).filter { $0.1 != "–" }
    #expect(marked.map(\.0) == ["GCN-27"])
    #expect(marked.map(\.1) == ["Thu hồi ngày 31/12/2020: Cấp sai"])
    #expect(
      document.closing.map(\.vi)
        == ["Trong kỳ cấp 5 (năm) giấy; 1 giấy đã thu hồi; 0 giấy chưa ghi số."]
    )
  }

  @Test
  func `of papers of an agency has those of who served there on the day of issue`() async throws {
    var request = Province.request("certificate-register")
    request.agency = try Province.code("STTTT")
    let document = try await Province.document(request)
    // Officer 5 left on the last day of the year, and is there on the day of the paper.
    #expect(Set(Self.texts(document, "number")) == ["GCN-11", "GCN-12", "GCN-15", "GCN-21"])
  }

  @Test
  func `of focal points has every agency that must have one, and says who lacks it`() async throws {
    let document = try await Province.document(Province.request("focal-points"))
    let people = zip(document.rows.map(\.label.vi), Self.texts(document, "name"))
      .filter { $0.1 != "–" }.map { "\($0.0): \($0.1)" }
    #expect(
      people == [
        "Sở Thông tin và Truyền thông: Nguyễn Văn Ánh",
        "Sở Thông tin và Truyền thông: Trần Thị Hồng Gấm", "Sở Nội vụ: Trần Thị Hồng Gấm",
        "Thị xã Đông Hòa: Lê An", "Thị xã Đông Hòa: =1+1 @SUM(A1) +cmd",
        "Ban Tuyên giáo Tỉnh ủy: Y Bhăm Niê", "Báo Phú Yên: Y Bhăm Niê",
      ]
    )
    #expect(Set(document.rows.map(\.key)).count == document.rows.count)
    let lines = document.rows.filter { $0.kind == .line && !$0.ordinal.isEmpty }
    #expect(
      lines.map(\.code) == ["STTTT", "SNV", "DH", "PVH", "BTG", "BPY", "BCH"],
      "each agency once, in the order of the form"
    )
    #expect(Self.texts(document, "decision").contains("1/QĐ ngày 01/01/2019"))
    let lacking = zip(lines.map(\.code), lines.map { $0.cells.last })
    #expect(lacking.filter { $0.1 != .empty }.count == 6)
    #expect(document.closing.first?.vi.hasPrefix("3 trên 7 cơ quan") == true)
  }
}
