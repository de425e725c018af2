import ArgumentParser
import Intake
import Operations

struct RosterCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "roster",
      abstract: say("Danh sách cán bộ do cơ quan gửi.", "Rosters that agencies send."),
      subcommands: [RosterImport.self]
    )
  }
}

struct RosterImport: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: say(
        "Nhập danh sách cán bộ và phân công (.xlsx, .csv): dòng đúng được ghi, dòng sai giữ lại.",
        "Import officers and assignments (.xlsx, .csv): good rows go in, bad rows are held."
      )
    )
  }

  @Argument(
    help: ArgumentHelp(say("Tệp danh sách.", "The rosters."), valueName: say("tệp", "file"))
  )
  var files: [String]

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say("Có một dòng sai thì không ghi dòng nào.", "One bad row holds them all.")
    )
  )
  var allOrNothing = false

  @OptionGroup var options: ImportOptions
  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      try await concludingEach(of: files, as: records.face.format) { file in
        let outcome = try await importRoster(
          from: file,
          as: records.face.format,
          allOrNothing: allOrNothing,
          again: options.again,
          in: world,
          by: records.actor
        )
        outcome.tell(file: fileName(file), records.face.format)
        if outcome.held > 0 { throw ExitStatus.partly }
      }
    }
  }
}
