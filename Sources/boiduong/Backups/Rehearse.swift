import ArgumentParser
import Backups
import Foundation
import Operations
import Records
import RecordsSQLite
import Reports
import Vietnamese

struct Rehearse: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: say(
        "Diễn tập khôi phục một bản sao lưu vào chỗ tạm, và lập biên bản.",
        "Rehearse restoring a back-up into a temporary place, and write the minutes."
      ),
      discussion: say(
        "Dữ liệu đang dùng không bị đụng đến. Chỗ tạm ở thư mục TMPDIR và được xóa khi xong.",
        "The records in use are left alone. The temporary place is in TMPDIR and goes afterwards."
      )
    )
  }

  @OptionGroup var backup: BackupArgument

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Ghi biên bản vào tệp Excel này.", "Write the minutes into this workbook."),
      valueName: say("tệp.xlsx", "file.xlsx")
    )
  )
  var report: String?

  @OptionGroup var face: FaceOptions

  func run() async throws {
    try await concluding(as: face.format) {
      let key = try backup.key.key
      if let report, let obstacle = obstacle(to: report) {
        throw FileFault.cannotWrite(report, obstacle)
      }
      let path = try backup.path
      let rehearsal = try await TemporaryRecords.with { store in
        let world = World(store: store, now: { .now }, headway: ProgressBar.headway)
        return try await RehearseRestore(of: path, key: key).run(into: world)
      }
      let lines = RehearsalLines(rehearsal: rehearsal, file: fileName(backup.file)).lines
      if let report {
        let minutes = RehearsalMinutes(lines: lines, in: CommandLanguage.current)
        try writing(report) { try minutes.write(to: report) }
      }
      tell(lines, rehearsal)
      if !rehearsal.isGood { throw ExitStatus.badInput }
    }
  }

  private func tell(_ lines: [(name: Bilingual, value: Bilingual)], _ rehearsal: Rehearsal) {
    let language = CommandLanguage.current
    switch face.format {
    case .text:
      for line in lines { Terminal.answer("\(line.name[language]): \(line.value[language])") }
    case .json:
      Terminal.answer(
        Fields([
          "file": fileName(backup.file), "good": rehearsal.isGood,
          "rows": rehearsal.manifest?.closing.fingerprint.rows,
          "digest": rehearsal.manifest?.digest.hexadecimal,
          "tenths": Rehearsal.tenths(from: rehearsal.beganAt, to: rehearsal.lookedOver),
          "failure": rehearsal.failure?[language],
        ]).json
      )
    }
  }
}

/// A database that is there for one piece of work.
enum TemporaryRecords {
  /// Makes it in a folder of its own, for this user alone; it goes when the body ends.
  static func with<Answer: Sendable>(
    _ body: (any Store) async throws -> Answer
  ) async throws -> Answer {
    var template = Array((NSTemporaryDirectory() + "boiduong-rehearsal-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      let why = Bilingual(both: String(cString: strerror(errno)))
      throw FileFault.cannotWrite(NSTemporaryDirectory(), why)
    }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(SQLiteStore(path: folder + "/records.sqlite", readers: 0))
  }
}
