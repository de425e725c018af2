import ArgumentParser
import Intake
import Operations
import Records

struct ClassCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "class",
      abstract: say("Lớp bồi dưỡng.", "Classes."),
      subcommands: [ClassImport.self, ClassNominate.self, ClassParcelCommand.self]
    )
  }
}

struct ClassImport: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: say(
        "Nhập tệp lớp (.xlsx): buổi học, học viên, điểm danh, điểm; kết quả được tính ngay.",
        "Import class workbooks (.xlsx): sessions, officers, attendance, scores; results follow."
      )
    )
  }

  @Argument(
    help: ArgumentHelp(say("Tệp lớp.", "The workbooks."), valueName: say("tệp", "file"))
  )
  var files: [String]

  @OptionGroup var options: ImportOptions
  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      try await concludingEach(of: files, as: records.face.format) { file in
        let outcome = try await importClass(
          from: file,
          again: options.again,
          in: world,
          by: records.actor
        )
        outcome.tell(file: fileName(file), records.face.format)
      }
    }
  }
}
