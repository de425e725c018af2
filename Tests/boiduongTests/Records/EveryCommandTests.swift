import Foundation
import Records
import RecordsSQLite
import Testing

struct `Every command that works on records` {
  static let commands: [[String]] = [
    ["officer", "show", "PY-000101"], ["report", "ttdn-summary", "--period", "2020"],
    ["report", "marks", "--class", "LOP-2020-01"], ["load"], ["load", "--expect-unchanged"],
    ["curricula", "load"], ["agencies", "import", "rosters/agencies.csv"],
    ["roster", "import", "rosters/officers-press.csv"],
    ["roster", "import", "--all-or-nothing", "rosters/officers-press.csv"],
    ["roster", "import", "--dry-run", "rosters/officers-press.csv"], ["roster", "history"],
    ["roster", "undo", "1"],
    ["class", "import", "rosters/classes/LOP-2020-01.xlsx"],
    ["class", "nominate", "LOP-2020-01", "rosters/officers-press.csv"],
    ["evidence", "import", "rosters/evidence.csv"], ["serve", "--port", "0"],
    ["sample", "--officers", "10"], ["needs", "open", "2021", "--until", "15/10/2020"],
    ["needs", "show", "2021"],
  ]

  /// A desk with the folders of the project on it, so that names are short.
  private func desk(_ desk: Desk) throws -> Desk {
    for (name, folder) in [("curricula", Repository.curricula), ("rosters", Repository.rosters)] {
      try FileManager.default.createSymbolicLink(
        atPath: desk.file(name),
        withDestinationPath: folder
      )
    }
    return desk
  }

  @Test(arguments: commands)
  func `asks for the database where there is none, and makes none`(command: [String]) async throws {
    let desk = try desk(Desk())
    for (language, word) in [("vi", "Chưa có cơ sở dữ liệu"), ("en", "There is no database")] {
      let answer = try await desk.run(command + ["--lang", language])
      #expect(answer.status == 66)
      #expect(answer.output.isEmpty)
      #expect(answer.told.count == 1)
      #expect(answer.errors.contains(word), "\(answer)")
      #expect(answer.errors.contains("boiduong migrate"), "\(answer)")
    }
    #expect(!desk.has("boiduong.sqlite") && !desk.has("exports"))
  }

  @Test(arguments: commands)
  func `leaves an empty file empty and says how to make it ready`(command: [String]) async throws {
    let desk = try desk(Desk())
    try desk.write([], to: "boiduong.sqlite")
    let answer = try await desk.run(command)
    #expect(answer.status == 65)
    #expect(answer.output.isEmpty)
    #expect(answer.told.count == 1)
    #expect(answer.errors.contains("Chạy: boiduong migrate"), "\(answer)")
    #expect(try desk.bytes("boiduong.sqlite").isEmpty)
    #expect(!desk.has("exports"))
  }

  @Test(arguments: commands)
  func `refuses a database of a later program or of another one`(command: [String]) async throws {
    let later = try desk(Desk())
    #expect(try await later.run("migrate").status == 0)
    try await later.change { records in
      try records.run(
        """
        INSERT INTO schema_step (number, name, digest, at)
        VALUES (\(Schema.steps.count + 1), 'later', \(String(repeating: "0", count: 64)),
                '2030-01-01T00:00:00Z')
        """
      )
    }
    let other = try desk(Desk())
    try await SQLiteStore(path: other.database, readers: 0, isNew: false).write { records in
      _ = try records.run("CREATE TABLE khach_hang (id INTEGER)")
    }
    for (desk, words) in [(later, "phiên bản mới hơn"), (other, "có bảng khach_hang")] {
      let before = try desk.bytes("boiduong.sqlite")
      let answer = try await desk.run(command)
      #expect(answer.status == 65)
      #expect(answer.output.isEmpty)
      #expect(answer.told.count == 1)
      #expect(answer.errors.contains(words), "\(answer)")
      #expect(try desk.bytes("boiduong.sqlite") == before)
      #expect(!desk.has("exports") && !desk.has("boiduong.sqlite-wal"))
    }
  }

  @Test(
    arguments: commands.filter { $0[0] != "serve" } + [
      ["migrate"], ["curricula", "show", "A3"], ["curricula", "check"], ["report", "list"],
      ["officer", "show", "XX"], ["report", "nope"], ["load", "--rosters", "khong"],
      ["class", "import", "khong.xlsx"], ["agencies", "import", "rosters"],
      ["roster", "import", "rosters/evidence.csv"], ["report", "marks", "--class", "XX"],
    ]
  )
  func `names no folder of the machine, whatever it answers`(command: [String]) async throws {
    let desk = try desk(await Province.desk())
    for options in [[], ["--format", "json"], ["--lang", "en"]] {
      if command[0] == "report", command[1] != "list", options == ["--format", "json"] { continue }
      let answer = try await desk.run(command + options)
      #expect([0, 65, 66].contains(answer.status), "\(answer)")
      for text in [answer.output, answer.errors] {
        for path in [desk.folder, Repository.root, "/tmp/", "/root", "file://", ".swift"] {
          #expect(!text.contains(path), "\(path): \(text.prefix(500))")
        }
      }
    }
  }

  @Test(
    arguments: [
      (["agencies", "import", "rosters/agencies.csv"], "agencies.csv", 158),
      (["roster", "import", "rosters/officers-press.csv"], "officers-press.csv", 48),
      (["class", "import", "rosters/classes/LOP-2020-01.xlsx"], "LOP-2020-01.xlsx", 20),
      (["evidence", "import", "rosters/evidence.csv"], "evidence.csv", 285),
    ]
  )
  func `that imports takes a file in again when asked, and finds it as it was`(
    command: [String],
    file: String,
    rows: Int
  ) async throws {
    let desk = try desk(await Province.desk())
    let known = try await desk.run(command + ["--format", "json"]).json()
    #expect(known["file"]?.text == file && known["read"]?.number == rows)
    #expect(known["earlier"]?.text?.contains(/^\d{4}-\d\d-\d\dT.*Z$/) == true)
    #expect(try await desk.isAsLoaded())
    let again = try await desk.run(command + ["--again", "--format", "json"]).json()
    #expect(again["earlier"]?.isNull == true)
    #expect(again["read"]?.number == rows)
    for name in ["added", "changed", "held"] { #expect(again[name]?.number == 0, "\(name)") }
    #expect(try await desk.tablesThatDiffer() == (file.hasPrefix("officers") ? [] : ["batch"]))
  }
}
