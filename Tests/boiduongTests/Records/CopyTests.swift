import Foundation
import Records
import RecordsSQLite
import Testing

struct `Copying all records` {
  private func fingerprint(_ path: String) async throws -> Fingerprint {
    try await SQLiteStore(path: path, readers: 0, isNew: false).read { try Fingerprint(of: $0) }
  }

  private func copy(_ desk: Desk, _ more: String..., language: String = "vi_VN.UTF-8") async throws
    -> Answer
  {
    try await desk.run(
      ["copy", "--from", "sqlite:\(desk.database)", "--to", "sqlite:\(desk.file("b.sqlite"))"]
        + more,
      language: language
    )
  }

  @Test
  func `makes a database with the same records, and says how many`() async throws {
    let desk = try await Province.desk()
    let answer = try await copy(desk)
    #expect(answer.status == 0, "\(answer)")
    #expect(answer.errors.isEmpty)
    let here = try await fingerprint(desk.database)
    #expect(try await fingerprint(desk.file("b.sqlite")) == here)
    #expect(answer.lines.count == 1)
    #expect(
      answer.output.hasSuffix("hai bên khớp nhau (dấu vân tay \(here.digest.hexadecimal)).\n")
    )
    #expect(try await desk.isAsLoaded())
  }

  @Test
  func `says the same when it is done again, and in English`() async throws {
    let desk = try await Province.desk()
    let first = try await copy(desk)
    #expect(try await copy(desk).lines == first.lines)
    let english = try await copy(desk, language: "en_GB.UTF-8")
    #expect(english.output.hasPrefix("Copied "))
    #expect(english.output.contains("both sides are the same"))
  }

  @Test
  func `answers other programs table by table`() async throws {
    let desk = try await Province.desk()
    let answer = try await copy(desk, "--format", "json").json()
    let here = try await fingerprint(desk.database)
    #expect(answer["digest"]?.text == here.digest.hexadecimal)
    #expect(answer["rows"]?.number == here.tables.values.reduce(0) { $0 + $1.rows })
    let tables = try #require(answer["tables"]?.items)
    #expect(tables.count == here.tables.count)
    for table in tables {
      let name = try #require(table["table"]?.text)
      #expect(table["rows"]?.number == here.tables[name]?.rows)
      #expect(table["digest"]?.text == here.tables[name]?.digest.hexadecimal)
    }
  }

  @Test
  func `leaves a database alone that holds other records`() async throws {
    let desk = try await Province.desk()
    #expect(try await copy(desk).status == 0)
    try await desk.change {
      try $0.run("UPDATE agency_standing SET name_vi = 'Khác' WHERE agency_id = 1")
    }
    let before = try desk.bytes("b.sqlite")
    let answer = try await copy(desk)
    #expect(answer.status == 65)
    #expect(answer.told.count == 1)
    #expect(answer.errors.contains("Nơi đến đã có dữ liệu khác (bảng agency_standing)"))
    #expect(try desk.bytes("b.sqlite") == before)
  }

  @Test
  func `needs two addresses and a source that is there`() async throws {
    let desk = try Desk()
    let here = "sqlite:\(desk.database)"
    let same = try await desk.run("copy", "--from", here, "--to", here)
    #expect(same.status == 64)
    #expect(same.errors.contains("Nguồn và nơi đến là một"))
    let absent = try await desk.run(
      "copy",
      "--from",
      here,
      "--to",
      "sqlite:\(desk.file("b.sqlite"))"
    )
    #expect(absent.status == 66)
    #expect(!desk.has("b.sqlite"))
  }
}
