import Chronology
import Intake
import Personnel
import Records
import Testing
import Work

@testable import Operations

/// What is written in parts of some rows must be what is written row by row: every table is compared,
/// ids, events and images too.
struct `A roster that is written in parts` {
  static let titles = "STT;Mã CBCCVC;Họ và tên;Ngày sinh;Số CCCD;Điện thoại;Dân tộc;Đơn vị"
  static let onDuty = "\(titles);Nhiệm vụ;Hình thức;Số quyết định;Từ ngày;Đến ngày"

  /// The fingerprint of the records after some files, one after another, and what was told of them.
  private func written(
    _ files: [(titles: String, lines: [String])],
    rowsAtOnce: Int
  ) async throws -> (fingerprint: Fingerprint, outcomes: [ImportOutcome]) {
    let scene = try await Scene()
    try await scene.importProvince()
    var outcomes: [ImportOutcome] = []
    for (place, file) in files.enumerated() {
      let (source, bytes) = scene.file("\(place).csv", [file.titles] + file.lines)
      let reading = try scene.read(source, bytes)
      outcomes.append(try await scene.write(reading, from: source, rowsAtOnce: rowsAtOnce))
    }
    return (try await scene.fingerprint(), outcomes)
  }

  private func compare(_ files: (titles: String, lines: [String])...) async throws {
    let single = try await written(files, rowsAtOnce: 1)
    for rowsAtOnce in [2, 3, 4, 500] {
      let parts = try await written(files, rowsAtOnce: rowsAtOnce)
      #expect(parts.fingerprint == single.fingerprint, "\(rowsAtOnce)")
      #expect(parts.outcomes == single.outcomes, "\(rowsAtOnce)")
    }
    #expect(single.outcomes.allSatisfy { $0.added + $0.changed > 0 })
  }

  @Test
  func `has the same people at the borders of parts and within them`() async throws {
    let lines = (1...9).map { "\($0);PY-\($0);Lê Hòa;0\($0)/02/1980;;;Kinh;SNgV" }
    for count in [1, 2, 3, 4, 5, 8, 9] {
      try await compare((Self.titles, Array(lines.prefix(count))))
    }
  }

  @Test
  func `gives everybody their own id, whatever order the records answer in`() async throws {
    let scene = try await Scene()
    try await scene.importProvince()
    let lines = [9, 3, 7, 1, 5].map {
      "1;PY-\($0);Lê \($0);;;090511122\($0);Kinh;SNgV;R1;;15/QĐ;10/01/2020;"
    }
    let (source, bytes) = scene.file("a.csv", [Self.onDuty] + lines)
    _ = try await scene.write(try scene.read(source, bytes), from: source, rowsAtOnce: 500)
    let people = try await scene.rows(
      """
      SELECT officer.code, officer.phone, officer_sensitive.ethnicity, batch_image.after
      FROM batch_row
      JOIN officer ON officer.id = batch_row.officer_id
      JOIN officer_sensitive ON officer_sensitive.officer_id = officer.id
      JOIN assignment ON assignment.officer_id = officer.id
      JOIN batch_image ON batch_image.subject = 'assignment'
        AND batch_image.subject_id = assignment.id
      ORDER BY batch_row.row
      """
    )
    #expect(people.map { $0[0] } == ["PY-9", "PY-3", "PY-7", "PY-1", "PY-5"])
    for person in people {
      let officer = try await scene.officer(person[0])
      #expect(person[1].last == person[0].last)
      #expect(person[3].contains("\"officerID\":\(officer.officer.id)"))
    }
  }

  @Test
  func `changes somebody whom the same part brings`() async throws {
    try await compare(
      (
        Self.titles,
        [
          "1;PY-1;Lê Hòa;05/02/1980;;;;SNgV", "2;PY-2;Lê An;;;;Tày;SNgV",
          "3;PY-1;Lê Hòa;;;0905111222;;SNgV", "4;PY-1;Lê Hòa;;054080001234;;Ê-đê;SNgV",
          "5;PY-3;Lê Tư;;;;;DH",
        ]
      )
    )
  }

  @Test
  func `hands a national ID from one officer to another`() async throws {
    try await compare(
      (Self.titles, ["1;PY-1;Lê Hòa;;054080001111;;;SNgV", "2;PY-2;Lê An;;;;;SNgV"]),
      (
        Self.titles,
        [
          "1;PY-3;Lê Tư;;054080003333;;;SNgV", "2;PY-1;Lê Hòa;;054080002222;;;SNgV",
          "3;PY-4;Lê Năm;;054080001111;;;SNgV", "4;PY-3;Lê Tư;;;0905111222;;SNgV",
          "5;PY-5;Lê Sáu;;;;;SNgV",
        ]
      )
    )
  }

  @Test
  func `gives one officer several assignments, and ends one of them`() async throws {
    try await compare(
      (
        Self.onDuty,
        [
          "1;PY-1;Lê Hòa;;;;;SNgV;R1;;15/QĐ;10/01/2020;",
          "2;PY-2;Lê An;;;;;SNgV;R1;;15/QĐ;10/01/2020;",
          "3;PY-1;Lê Hòa;;;;;DH;R4;;16/QĐ;10/01/2020;",
          "4;PY-1;Lê Hòa;;;;;SNgV;R1;;17/QĐ;10/01/2020;30/06/2020",
          "5;PY-1;Lê Hòa;;;;;SNgV;R1;;18/QĐ;01/07/2020;",
        ]
      ),
      (
        Self.onDuty,
        [
          "1;PY-2;Lê An;;;;;SNgV;R1;;15/QĐ;10/01/2020;31/03/2020",
          "2;PY-2;Lê An;;;;;SNgV;R1;;19/QĐ;01/04/2020;",
          "3;PY-6;Lê Bảy;;;;;Sở Vui chơi;R1;;1;1/1/2020;",
        ]
      )
    )
  }

  @Test
  func `forgets the image of whom a part leaves as they were`() async throws {
    let lines = ["1;PY-1;Lê Hòa;;;0905111222;;SNgV", "2;PY-2;Lê An;;;;;SNgV"]
    try await compare(
      (Self.titles, lines),
      (Self.titles, ["1;PY-1;Lê Hòa;1980;;;;SNgV", "2;PY-1;Lê Hòa;1980;;;Kinh;SNgV"])
    )
  }

  @Test(arguments: 60..<80)
  func `is the same at random`(seed: Int) async throws {
    var chance = Seeded(seed)
    let titles = `Rosters at random`.titles
    let files = (0..<4).map { _ in (titles, `Rosters at random`.file(&chance)) }
    let single = try await written(files, rowsAtOnce: 1)
    for rowsAtOnce in [2, 3, 500] {
      let parts = try await written(files, rowsAtOnce: rowsAtOnce)
      #expect(parts.fingerprint == single.fingerprint, "\(rowsAtOnce)")
      #expect(parts.outcomes == single.outcomes)
    }
  }
}

extension Scene {
  /// Writes a roster in parts of so many rows.
  fileprivate func write(
    _ reading: RosterReading,
    from source: SourceFile,
    rowsAtOnce: Int
  ) async throws -> ImportOutcome {
    let (now, lan, headway) = (world.now(), lan, world.headway)
    return try await world.store.write { records in
      let ledger = Ledger(records, at: now, by: lan, verb: ImportRoster.verb, file: source)
      var check = try RosterCheck(reading, RosterChoices(), in: records, on: now.day(), headway)
      var writer = RosterWriter(
        records,
        ledger,
        of: try ledger.begin(),
        headway,
        rowsAtOnce: rowsAtOnce
      )
      try writer.write(&check)
      return try ledger.finish(read: check.summary.rows, held: check.summary.held)
    }
  }
}
