import Chronology
import Personnel
import Records
import Reports
import Testing
import Training
import Vietnamese

/// A line says the same in the report of the province and in that of an agency.
struct `Report narrowed to an agency` {
  static let days = ["2020-05-31", "2020-12-31", "2025-06-30"]

  static func document(_ agency: String?, asOf day: String) async throws -> ReportDocument {
    var request = Province.request("ttdn-summary")
    request.asOf = Province.day(day)
    request.agency = try agency.map { try Province.code($0) }
    return try await Province.document(request)
  }

  @Test(arguments: days)
  func `has the lines of the whole report`(day: String) async throws {
    let whole = try await Self.document(nil, asOf: day)
    for line in whole.rows where line.kind == .line {
      guard let code = line.code else { continue }
      let own = try await Self.document(code, asOf: day)
      let lines = own.rows.filter { $0.kind == .line }
      #expect(lines.contains { $0.key == code })
      for part in lines {
        let same = whole.rows.first { $0.key == part.key }
        #expect(part.cells.dropFirst() == same?.cells.dropFirst(), "\(code): \(part.key), \(day)")
      }
    }
  }

  @Test
  func `asks of an officer the duties held elsewhere too`() async throws {
    // Officer 4 meets the duty at the newspaper and misses one of the party's committee.
    let document = try await Self.document("BPY", asOf: "2020-12-31")
    #expect(document.cell(row: "BPY", column: "meetsProfile") == .count(0))
  }

  @Test
  func `gives readiness of the agencies asked about only`() async throws {
    let standings = try await `Standings to profiles`.standings("2020-12-31", under: 5)
    #expect(Set(standings.readiness.keys) == [ID(5)])
    #expect(standings.officers[ID(4)]?.pairs == 3)
  }

  @Test
  func `says so in its provenance, and has a digest of its own`() async throws {
    let whole = try await Self.document(nil, asOf: "2020-12-31")
    let own = try await Self.document("STTTT", asOf: "2020-12-31")
    #expect(whole.provenance.extent.vi == "Toàn tỉnh")
    #expect(own.provenance.extent.vi == "Cơ quan STTTT và các đơn vị trực thuộc")
    #expect(own.provenance.sha256 != whole.provenance.sha256)
  }

  @Test
  func `counts each record that it rests on once`() async throws {
    // Seven assignments, five pieces of evidence, six results, three papers.
    let whole = try await Self.document(nil, asOf: "2020-12-31")
    #expect(whole.provenance.records == 21)
    // The committee: officer 4 with two assignments and one piece of evidence.
    let own = try await Self.document("BTG", asOf: "2020-12-31")
    #expect(own.provenance.records == 3)
  }

  @Test
  func `tells two empty classes of the same days apart`() async throws {
    let store = try await Province.store()
    try await store.write { records in
      for (place, code) in ["LOP-A", "LOP-B"].enumerated() {
        try records.run(
          """
          INSERT INTO training_class (id, code, course_code, title, first_day, last_day, state)
          VALUES (\(90 + place), \(code), 'TTDN-01', 'Lớp', '2020-05-04', '2020-05-05', 'planned')
          """
        )
      }
    }
    let digests = try await store.read { records in
      try ["LOP-A", "LOP-B"].map { code in
        var request = Province.request("marks", period: nil)
        request.trainingClass = try Province.code(code)
        return try ReportCatalogue.document(request, in: records).provenance.sha256
      }
    }
    #expect(digests[0] != digests[1])
  }
}
