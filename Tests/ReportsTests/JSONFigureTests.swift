import Chronology
import Foundation
import Personnel
import Records
import Reports
import Testing
import Training
import Vietnamese

/// The JSON of `ttdn-summary` for several days and extents: lists, shares, keys.
struct `Figures in JSON` {
  static let days = ["2020-05-31", "2020-06-01", "2025-07-01"]

  static func object(
    _ day: String,
    _ agency: String?,
    exact: Bool = false,
    language: Language = .vi
  ) async throws -> [String: Any] {
    var request = Province.request("ttdn-summary")
    request.asOf = Province.day(day)
    request.language = language
    request.agency = try agency.map { try Province.code($0) }
    return try `Report as JSON`.object(try await Province.document(request), exact: exact)
  }

  static func cells(_ object: [String: Any]) throws -> [[String: Any]] {
    let rows = try #require(object["rows"] as? [[String: Any]])
    return try rows.map { try #require($0["cells"] as? [String: Any]) }
  }

  @Test(arguments: days, [nil, "SNV"])
  func `have a list as long as each count`(day: String, agency: String?) async throws {
    let object = try await Self.object(day, agency)
    let lists = try #require(object["lists"] as? [String: [[String: Any]]])
    let rows = try #require(object["rows"] as? [[String: Any]])
    var checked = 0
    for row in rows {
      let cells = try #require(row["cells"] as? [String: Any])
      for (key, name) in try #require(row["lists"] as? [String: String]) where key != "periods" {
        #expect(lists[name]?.count == cells[key] as? Int, "\(name)")
        checked += 1
      }
    }
    #expect(checked >= 8 * rows.count)
  }

  @Test(arguments: days, [nil, "SNV"])
  func `give shares as part and whole where exact`(day: String, agency: String?) async throws {
    for cells in try Self.cells(try await Self.object(day, agency, exact: true)) {
      let all = try #require(cells["assigned"] as? Int)
      for key in ["trained", "metMinimum", "meetsProfile"] {
        let share = try #require(cells[key + "Share"])
        if let part = cells[key] as? Int, all > 0 {
          #expect(share as? [String: Int] == ["n": part, "d": all], "\(key)")
        } else {
          #expect(share is NSNull, "\(key)")
        }
      }
    }
  }

  @Test(arguments: days)
  func `round shares half up to ten thousandths`(day: String) async throws {
    for cells in try Self.cells(try await Self.object(day, nil)) {
      let all = try #require(cells["assigned"] as? Int)
      for key in ["trained", "metMinimum", "meetsProfile"] {
        guard let part = cells[key] as? Int, all > 0 else { continue }
        let units = (part * 20_000 + all) / (2 * all)
        let share = try #require(cells[key + "Share"] as? Double)
        #expect(share == Double(units) / 10_000, "\(key) of \(all)")
      }
    }
  }

  @Test
  func `have thirds with four places`() async throws {
    let store = try await Province.store()
    try await store.write { records in
      _ = try records.run("UPDATE assignment SET agency_id = 1 WHERE officer_id = 3")
    }
    let request = Province.request("ttdn-summary")
    let document = try await store.read { try ReportCatalogue.document(request, in: $0) }
    let object = try `Report as JSON`.object(document)
    let row = try `Report as JSON`.row("STTTT", of: object)
    let cells = try #require(row["cells"] as? [String: Any])
    #expect(cells["assigned"] as? Int == 3)
    #expect(cells["trainedShare"] as? Double == 0.6667)
    #expect(cells["meetsProfileShare"] as? Double == 0.6667)
  }

  @Test
  func `have the keys that programs rely on`() async throws {
    let object = try await Self.object("2020-06-01", nil)
    #expect(
      Set(object.keys).isSuperset(of: [
        "report", "title", "period", "asOf", "knownAt", "formVersion", "columns", "rows", "lists",
        "sha256",
      ])
    )
    let columns = try #require(object["columns"] as? [[String: Any]])
    for column in columns {
      #expect(Set(column.keys).isSuperset(of: ["key", "title", "unit"]))
      #expect(Set((column["title"] as? [String: String] ?? [:]).keys) == ["vi", "en"])
    }
    for row in try #require(object["rows"] as? [[String: Any]]) {
      #expect(Set(row.keys).isSuperset(of: ["kind", "label", "code", "cells", "list"]))
      let kind = try #require(row["kind"] as? String)
      #expect(["group", "line", "total"].contains(kind))
      #expect((row["code"] is NSNull) == (kind != "line"))
    }
  }

  @Test
  func `speak the language of the request in labels only`() async throws {
    let vietnamese = try await Self.object("2020-06-01", nil)
    let english = try await Self.object("2020-06-01", nil, language: .en)
    let row = try `Report as JSON`.row("DH", of: english)
    #expect(row["label"] as? String == "Thị xã Đông Hòa (en)")
    #expect(vietnamese["sha256"] as? String == english["sha256"] as? String)
    let (one, other) = (try Self.cells(vietnamese), try Self.cells(english))
    #expect(one.map { NSDictionary(dictionary: $0) } == other.map { NSDictionary(dictionary: $0) })
  }
}
