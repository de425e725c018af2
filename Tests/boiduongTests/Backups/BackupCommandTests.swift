import Foundation
import Records
import RecordsSQLite
import Spreadsheets
import Testing

extension Desk {
  /// A desk with records, a key and a back-up of them.
  static func withBackup() async throws -> Desk {
    let desk = try await Province.desk()
    try desk.write("mot cau khoa du dai de thu\n", to: "backup.key")
    let answer = try await desk.run(["backup", "--output", "a.bdbackup"] + keyed)
    #expect(answer.status == 0, "\(answer)")
    return desk
  }

  static let keyed = ["--key-file", "backup.key"]

  func restored(_ name: String = "b.sqlite") async throws -> Fingerprint {
    try await SQLiteStore(path: file(name), readers: 0, isNew: false).read {
      try Fingerprint(of: $0)
    }
  }
}

struct `Backing up and restoring` {
  @Test
  func `brings everything back, and says how much that is`() async throws {
    let desk = try await Desk.withBackup()
    let here = try await desk.fingerprint()
    let answer = try await desk.run(
      ["restore", "a.bdbackup", "--database", "sqlite:b.sqlite"] + Desk.keyed
    )
    #expect(answer.status == 0, "\(answer)")
    #expect(answer.output.hasPrefix("Đã khôi phục "))
    #expect(answer.output.contains(here.digest.hexadecimal))
    #expect(try await desk.restored() == here)
    #expect(try await desk.isAsLoaded())
    #expect(!desk.has("a.bdbackup.part"))
  }

  @Test
  func `answers other programs with figures`() async throws {
    let desk = try await Desk.withBackup()
    let here = try await desk.fingerprint()
    let verified = try await desk.run(["verify", "a.bdbackup", "--format", "json"] + Desk.keyed)
      .json()
    #expect(verified["digest"]?.text == here.digest.hexadecimal)
    #expect(verified["rows"]?.number == here.rows)
    #expect(verified["sha256"]?.text == Digest(of: try desk.bytes("a.bdbackup")).hexadecimal)
    let manifest = try JSON(String(decoding: desk.bytes("a.bdbackup.manifest.json"), as: UTF8.self))
    #expect(manifest["sha256"]?.text == verified["sha256"]?.text)
  }

  @Test
  func `needs a key, and says how to make one`() async throws {
    let desk = try await Province.desk()
    let answer = try await desk.run("backup", "--output", "a.bdbackup")
    #expect(answer.status == 65)
    #expect(answer.errors.contains("boiduong backup-key --output backup.key"))
    #expect(try await desk.run("backup-key", "--output", "backup.key").status == 0)
    let key = try desk.bytes("backup.key")
    let mode = try FileManager.default.attributesOfItem(atPath: desk.file("backup.key"))
    #expect((mode[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    let again = try await desk.run("backup-key", "--output", "backup.key")
    #expect(again.status == 65)
    #expect(try desk.bytes("backup.key") == key)
    let environment = ["BOIDUONG_BACKUP_KEY": "backup.key"]
    let made = try await desk.run("backup", "--output", "a.bdbackup", environment: environment)
    #expect(made.status == 0, "\(made)")
  }

  @Test(
    arguments: [
      (["verify", "khong.bdbackup"], 66, "Không đọc được tệp"),
      (["verify", "boiduong.sqlite"], 65, "không phải bản sao lưu"),
      (["restore", "khong.bdbackup", "--database", "sqlite:b.sqlite"], 66, "Không đọc được tệp"),
      (["restore", "a.bdbackup"], 65, "Nơi khôi phục phải trống"),
      (["backup", "--output", "a.bdbackup"], 65, "không ghi đè tệp nào"),
      (["backup", "--output", "khong/a.bdbackup"], 73, "không có thư mục"),
      (["rehearse", "boiduong.sqlite"], 65, ""),
    ]
  )
  func `tells what is wrong, and leaves everything as it was`(
    command: [String],
    status: Int32,
    words: String
  ) async throws {
    let desk = try await Desk.withBackup()
    let before = try desk.bytes("a.bdbackup")
    let answer = try await desk.run(command + Desk.keyed)
    #expect(answer.status == status, "\(answer)")
    let known = words.split(separator: "|").contains { answer.errors.contains($0) }
    #expect(known || words.isEmpty, "\(answer)")
    #expect(try desk.bytes("a.bdbackup") == before)
    #expect(!desk.has("b.sqlite"))
    #expect(try await desk.isAsLoaded())
  }

  @Test
  func `refuses a file with a byte changed, and another key`() async throws {
    let desk = try await Desk.withBackup()
    var bytes = try desk.bytes("a.bdbackup")
    bytes[bytes.count / 2] ^= 4
    try desk.write(bytes, to: "b.bdbackup")
    let damaged = try await desk.run(["verify", "b.bdbackup"] + Desk.keyed)
    #expect(damaged.status == 65)
    #expect(damaged.errors.contains("đã hỏng ở byte"))
    try desk.write("một khóa hoàn toàn khác với khóa kia", to: "other.key")
    let other = try await desk.run("verify", "a.bdbackup", "--key-file", "other.key")
    #expect(other.errors.contains("Khóa không mở được"))
  }

  @Test
  func `is rehearsed into a place that goes away, with minutes to be filed`() async throws {
    let desk = try await Desk.withBackup()
    try FileManager.default.createDirectory(
      atPath: desk.file("tam"),
      withIntermediateDirectories: false
    )
    let answer = try await desk.run(
      ["rehearse", "a.bdbackup", "--report", "bien-ban.xlsx"] + Desk.keyed,
      environment: ["TMPDIR": desk.file("tam")]
    )
    #expect(answer.status == 0, "\(answer)")
    #expect(answer.lines.last?.hasPrefix("Kết quả: ĐẠT") == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.file("tam")).isEmpty)
    let sheet = try Workbook(path: desk.file("bien-ban.xlsx")).table(sheet: 0)
    let texts = sheet.rows.flatMap { $0.cells }.compactMap { cell -> String? in
      if case .text(let text) = cell.value { text } else { nil }
    }
    #expect(texts.contains { $0.hasPrefix("BIÊN BẢN") })
    #expect(texts.contains(Digest(of: try desk.bytes("a.bdbackup")).hexadecimal))
    #expect(texts.contains { $0.hasPrefix("ĐẠT") })
    #expect(try await desk.isAsLoaded())
  }

  @Test
  func `whose rehearsal fails says why, also in the minutes`() async throws {
    let desk = try await Desk.withBackup()
    try desk.write(Array(try desk.bytes("a.bdbackup").dropLast(9)), to: "b.bdbackup")
    let answer = try await desk.run(
      ["rehearse", "b.bdbackup", "--report", "bien-ban.xlsx"] + Desk.keyed
    )
    #expect(answer.status == 65)
    #expect(answer.lines.last?.hasPrefix("Kết quả: KHÔNG ĐẠT: ") == true)
    #expect(answer.lines.last?.contains("thiếu phần cuối") == true)
    #expect(desk.has("bien-ban.xlsx"))
  }
}

struct `A damaged database` {
  @Test(arguments: [0x0D, 0x55, 0xFF])
  func `is noticed when the pages are to be opened, and a way back is named`(
    filler: UInt8
  ) async throws {
    let desk = try await Province.desk()
    var bytes = try desk.bytes("boiduong.sqlite")
    let start = bytes.count / 2 / 4096 * 4096
    for place in start..<(start + 8 * 4096) { bytes[place] = filler }
    try desk.write(bytes, to: "boiduong.sqlite")
    let answer = try await desk.run("serve", "--port", "0")
    #expect(answer.status == 69, "\(answer)")
    #expect(answer.errors.contains("boiduong restore"), "\(answer)")
    #expect(try desk.bytes("boiduong.sqlite") == bytes)
  }
}

struct `Upgrading the records of an earlier version` {
  /// Tables of the first step that nothing ever wrote to, and that a later one makes anew.
  private static let madeAnew: Set = ["plan", "plan_line"]

  /// Records that have seen one step less than this program knows.
  private func old() async throws -> Desk {
    let desk = try await Province.desk()
    try desk.write("mot cau khoa du dai de thu\n", to: "backup.key")
    try await desk.change { records in
      for view in Schema.viewNames {
        try records.run(SQL(verbatim: "DROP VIEW \(view)"))
      }
      let triggers = Query<String>("SELECT name FROM sqlite_master WHERE type = 'trigger'") {
        try $0.get("name")
      }
      for trigger in try records.all(triggers) {
        try records.run(SQL(verbatim: "DROP TRIGGER \(trigger)"))
      }
      let first = Set(Schema.recordTables(through: 1).map(\.name))
      for table in Schema.tables.reversed()
      where !first.contains(table.name) || Self.madeAnew.contains(table.name) {
        try records.run(SQL(verbatim: "DROP TABLE \(table.name)"))
      }
      for statement in Schema.steps[0].statements where statement.hasPrefix("CREATE TABLE plan") {
        try records.run(SQL(verbatim: Dialect.sqlite.schema(statement)))
      }
      for words in Schema.steps.dropFirst().flatMap(\.statements).map({
        $0.split { " \n".contains($0) }
      }) {
        guard let on = words.firstIndex(of: "ON"), words[0] == "CREATE",
          words[on - 2] == "INDEX"
        else { continue }
        try records.run(SQL(verbatim: "DROP INDEX IF EXISTS \(words[on - 1])"))
      }
      for words in Schema.steps.dropFirst().flatMap(\.statements).map({
        $0.split { " \n".contains($0) }
      })
      where words[0] == "ALTER" && (first.contains(String(words[2])) || words[2] == "schema_step") {
        let drop = "ALTER TABLE \(words[2]) DROP COLUMN \(words[5])"
        try records.run(SQL(verbatim: drop))
      }
      try records.run("CREATE INDEX officer_match ON officer (match_key)")
      try records.run("DELETE FROM schema_step WHERE number > 1")
    }
    return desk
  }

  @Test
  func `asks for a back-up, makes it where it is named, and loses nothing`() async throws {
    let desk = try await old()
    let refused = try await desk.run("migrate")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("migrate --backup"))
    let answer = try await desk.run(["migrate", "--backup", "truoc.bdbackup"] + Desk.keyed)
    #expect(answer.status == 0, "\(answer)")
    #expect(desk.has("truoc.bdbackup") && desk.has("truoc.bdbackup.manifest.json"))
    #expect(try await desk.count("schema_step") == Schema.steps.count)
    // What later steps brought was not noted then; everything of the first one is as it was.
    let altered = Schema.steps.dropFirst().flatMap(\.statements)
      .map { $0.split { " \n".contains($0) } }.filter { $0[0] == "ALTER" }.map { String($0[2]) }
    let kept = Set(Schema.recordTables(through: 1).map(\.name)).subtracting(altered)
      .subtracting(Self.madeAnew)
    #expect(kept.count > 20)
    #expect(kept.isDisjoint(with: try await desk.tablesThatDiffer()))
  }

  @Test
  func `takes a back-up that was made before, if it is of this very state`() async throws {
    let desk = try await old()
    #expect(
      try await desk.run(["backup", "--output", "truoc.bdbackup"] + Desk.keyed).status == 0
    )
    try await desk.change { _ = try $0.run("UPDATE officer SET notes = 'sau đó'") }
    let stale = try await desk.run(["migrate", "--backup", "truoc.bdbackup"] + Desk.keyed)
    #expect(stale.status == 65)
    #expect(stale.errors.contains("không phải bản sao lưu của dữ liệu hiện nay"))
    try await desk.change { _ = try $0.run("UPDATE officer SET notes = NULL") }
    let again = try await desk.run(["backup", "--output", "lan-2.bdbackup"] + Desk.keyed)
    #expect(again.status == 0)
    let answer = try await desk.run(["migrate", "--backup", "lan-2.bdbackup"] + Desk.keyed)
    #expect(answer.status == 0, "\(answer)")
  }
}
