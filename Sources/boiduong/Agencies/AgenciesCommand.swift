import ArgumentParser
import Intake
import Operations

struct AgenciesCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "agencies",
      abstract: say("Cơ quan, đơn vị.", "Agencies."),
      subcommands: [AgenciesImport.self]
    )
  }
}

struct AgenciesImport: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: say(
        "Nhập bảng cơ quan (.xlsx hoặc .csv): tên, loại, khối, cấp trên, ngày, kế thừa.",
        "Import a table of agencies (.xlsx or .csv): names, kinds, groups, parents, days, successors."
      )
    )
  }

  @Argument(
    help: ArgumentHelp(say("Tệp bảng cơ quan.", "The table."), valueName: say("tệp", "file"))
  )
  var file: String

  @OptionGroup var options: ImportOptions
  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      let outcome = try await importAgencies(
        from: file,
        again: options.again,
        in: world,
        by: records.actor
      )
      outcome.tell(file: fileName(file), records.face.format)
    }
  }
}
