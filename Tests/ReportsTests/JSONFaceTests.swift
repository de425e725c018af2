import Chronology
import Foundation
import Personnel
import Records
import Reports
import Testing
import Training
import Vietnamese

/// The JSON, read by another reader than ours.
struct `Report as JSON` {
  static func object(
    _ document: ReportDocument,
    exact: Bool = false
  ) throws -> [String: Any] {
    let text = JSONFace(exact: exact).text(of: document)
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: Any])
  }

  static func row(_ code: String, of object: [String: Any]) throws -> [String: Any] {
    let rows = try #require(object["rows"] as? [[String: Any]])
    return try #require(rows.first { $0["code"] as? String == code })
  }

  @Test
  func `says the report, its period, its day and its digest`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    let object = try Self.object(document)
    #expect(object["report"] as? String == "ttdn-summary")
    #expect(
      (object["title"] as? [String: String])?["en"]
        == "Summary of training for external information"
    )
    let period = try #require(object["period"] as? [String: Any])
    #expect(period["from"] as? String == "2020-01-01")
    #expect(period["to"] as? String == "2020-12-31")
    #expect(object["asOf"] as? String == "2020-12-31")
    #expect(object["knownAt"] as? String == "2021-01-14T17:00:00.000000Z")
    #expect(object["formVersion"] as? String == "2020.1")
    #expect((object["sha256"] as? String)?.utf8.count == 64)
  }

  @Test
  func `has a cell for each column, numbers as numbers`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    let object = try Self.object(document)
    let columns = try #require(object["columns"] as? [[String: Any]])
    #expect(
      columns.compactMap { $0["key"] as? String } == [
        "assigned", "fullTime", "concurrent", "trained", "trainedShare", "metMinimum",
        "metMinimumShare", "attendances", "periods", "issued", "valid", "meetsProfile",
        "meetsProfileShare", "notes",
      ]
    )
    let cells = try #require(try Self.row("STTTT", of: object)["cells"] as? [String: Any])
    #expect(cells.count == columns.count)
    #expect(cells["assigned"] as? Int == 2)
    #expect(cells["periods"] as? Double == 104.5)
    #expect(cells["meetsProfileShare"] as? Double == 0.5)
    let empty = try #require(try Self.row("PVH", of: object)["cells"] as? [String: Any])
    #expect(empty["trainedShare"] is NSNull)
    #expect(empty["assigned"] as? Int == 0)
  }

  @Test
  func `keeps shares exact where asked`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    let object = try Self.object(document, exact: true)
    let rows = try #require(object["rows"] as? [[String: Any]])
    let total = try #require(rows.last?["cells"] as? [String: Any])
    #expect(total["trainedShare"] as? [String: Int] == ["n": 3, "d": 5])
    #expect(total["periods"] as? [String: Int] == ["n": 241, "d": 2])
  }

  @Test
  func `rounds shares half up to four places`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    let text = JSONFace().text(of: document)
    #expect(text.contains(#""trainedShare": 0.6"#))
    #expect(!text.contains("0.6000"))
  }

  @Test
  func `names the list behind each count of a line`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    let object = try Self.object(document)
    let lists = try #require(object["lists"] as? [String: [[String: Any]]])
    let row = try Self.row("STTTT", of: object)
    #expect(row["list"] as? String == "assigned/STTTT")
    let cells = try #require(row["cells"] as? [String: Any])
    let named = try #require(row["lists"] as? [String: String])
    for key in SummaryKeys.counts {
      let name = try #require(named[key])
      #expect(lists[name]?.count == cells[key] as? Int, "\(key)")
    }
    #expect(
      lists["trained/STTTT"]?.compactMap { $0["officer"] as? String } == ["PY-001", "PY-002"]
    )
  }

  @Test(arguments: ["2017-10-20", "2020-12-31", "2025-07-01"])
  func `has for every count of every row a list of as many`(day: String) async throws {
    var request = Province.request("ttdn-summary", period: "2020-01-01..2020-12-31")
    request.asOf = Province.day(day)
    let object = try Self.object(try await Province.document(request))
    let lists = try #require(object["lists"] as? [String: [[String: Any]]])
    let rows = try #require(object["rows"] as? [[String: Any]])
    for row in rows {
      let cells = try #require(row["cells"] as? [String: Any])
      let named = try #require(row["lists"] as? [String: String])
      for name in named.values { #expect(lists[name] != nil, "\(name)") }
      for key in SummaryKeys.counts {
        guard let count = cells[key] as? Int else { continue }
        let name = try #require(named[key], "\(key)")
        #expect(lists[name]?.count == count, "\(name)")
      }
    }
  }

  @Test
  func `names groups by their numerals and the total as such`() async throws {
    let object = try Self.object(try await Province.document(Province.request("ttdn-summary")))
    let lists = try #require(object["lists"] as? [String: Any])
    #expect(lists["concurrent/I"] != nil && lists["concurrent/total"] != nil)
    let rows = try #require(object["rows"] as? [[String: Any]])
    #expect(rows.last?["list"] as? String == "assigned/total")
    #expect((rows.last?["cells"] as? [String: Any])?["notes"] as? String == "(2)")
  }

  @Test
  func `has equal digests for equal data, whoever asks and in whatever language`() async throws {
    var request = Province.request("ttdn-summary")
    let first = try await Province.document(request)
    request.language = .en
    request.madeBy = "somebody else"
    request.madeAt = Instant(startOf: Province.day("2021-06-01"))
    let second = try await Province.document(request)
    #expect(first.provenance.sha256 == second.provenance.sha256)
    request.knownAt = Instant(startOf: Province.day("2021-03-01"))
    let third = try await Province.document(request)
    #expect(first.provenance.sha256 != third.provenance.sha256)
  }

  @Test
  func `keeps hostile names as they are`() async throws {
    var request = Province.request("class-list", period: nil)
    request.trainingClass = try Province.code("LOP-2020-01")
    let object = try Self.object(try await Province.document(request))
    let row = try Self.row("PY-007", of: object)
    #expect(row["label"] as? String == "=1+1 @SUM(A1) +cmd")
  }
}

/// The keys of `ttdn-summary` that count.
enum SummaryKeys {
  static let counts = [
    "assigned", "fullTime", "concurrent", "trained", "metMinimum", "attendances", "issued", "valid",
    "meetsProfile",
  ]
}
