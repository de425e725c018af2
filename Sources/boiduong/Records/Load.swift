import ArgumentParser
import Foundation
import Intake
import Operations
import Records

struct Load: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: say(
        "Nạp toàn bộ curricula/ và rosters/ vào cơ sở dữ liệu; chạy lại không đổi gì.",
        "Load all of curricula/ and rosters/ into the database; safe to repeat."
      )
    )
  }

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Thư mục chương trình.", "Folder of curricula."),
      valueName: say("thư-mục", "dir")
    )
  )
  var curricula = "curricula"

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Thư mục danh sách.", "Folder of rosters."),
      valueName: say("thư-mục", "dir")
    )
  )
  var rosters = "rosters"

  @Flag(
    name: .long,
    help: ArgumentHelp(say("Báo lỗi nếu có gì thay đổi.", "Fail if anything changes."))
  )
  var expectUnchanged = false

  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding {
      let world = try await records.world()
      let actor = records.actor
      var outcomes = [
        ("curricula", try await loadCurricula(from: curricula, in: world, by: actor)),
        (
          "agencies.csv",
          try await importAgencies(from: "\(rosters)/agencies.csv", in: world, by: actor)
        ),
      ]
      for path in try files(in: rosters, beginning: "officers") {
        let (outcome, faults) = try await importRoster(from: path, in: world, by: actor)
        for fault in faults {
          Terminal.tell("\(fileName(path)): \(fault.line(in: CommandLanguage.current))")
        }
        outcomes.append((fileName(path), outcome))
      }
      for path in try files(in: "\(rosters)/classes") {
        outcomes.append((fileName(path), try await importClass(from: path, in: world, by: actor)))
      }
      for path in try files(in: rosters, beginning: "evidence") {
        outcomes.append(
          (fileName(path), try await importEvidence(from: path, in: world, by: actor))
        )
      }
      for (file, outcome) in outcomes { outcome.tell(file: file, records.face.format) }
      try conclude(outcomes.map(\.1))
    }
  }

  private func conclude(_ outcomes: [ImportOutcome]) throws {
    if expectUnchanged, !outcomes.allSatisfy(\.isUnchanged) {
      Terminal.tell(say("Dữ liệu đã thay đổi.", "The records have changed."))
      throw ExitCode.failure
    }
    if outcomes.contains(where: { $0.held > 0 }) { throw ExitStatus.partly }
  }

  /// The workbooks and text files of a folder, by name; none where there is no such folder.
  private func files(in folder: String, beginning: String = "") throws -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { name in
      ["xlsx", "csv"].contains((name as NSString).pathExtension) && name.utf8.starts(with: beginning.utf8)
        && !name.utf8.starts(with: "~$".utf8)
    }
    .sorted()
    .map { "\(folder)/\($0)" }
  }
}
