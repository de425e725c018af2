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
      let folder = try folder(at: rosters)
      var outcomes = [
        told("curricula", try await loadCurricula(from: curricula, in: world, by: records.actor))
      ]
      for (path, importing) in try sources(in: folder) {
        outcomes.append(told(fileName(path), try await importing(path, world, records.actor)))
      }
      try conclude(outcomes)
    }
  }

  private typealias Importing = (String, World, Actor) async throws -> ImportOutcome

  /// Every file with what reads it, in the order in which they rest on one another.
  private func sources(in folder: String) throws -> [(path: String, importing: Importing)] {
    let agencies = try files(in: folder, beginning: "agencies").map { path in
      (path, { try await importAgencies(from: $0, in: $1, by: $2) } as Importing)
    }
    let rosters = try files(in: folder, beginning: "officers").map { path in
      (path, { try await importRoster(from: $0, in: $1, by: $2) } as Importing)
    }
    let classes = try files(in: "\(folder)/classes").map { path in
      (path, { try await importClass(from: $0, in: $1, by: $2) } as Importing)
    }
    let evidence = try files(in: folder, beginning: "evidence").map { path in
      (path, { try await importEvidence(from: $0, in: $1, by: $2) } as Importing)
    }
    return agencies + rosters + classes + evidence
  }

  /// Tells an outcome as soon as it is there, so that one sees how far the loading came.
  private func told(_ file: String, _ outcome: ImportOutcome) -> ImportOutcome {
    outcome.tell(file: file, records.face.format)
    return outcome
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
      ["xlsx", "csv"].contains((name as NSString).pathExtension)
        && name.utf8.starts(with: beginning.utf8)
        && !name.utf8.starts(with: "~$".utf8)
    }
    .sorted()
    .map { "\(folder)/\($0)" }
  }
}
