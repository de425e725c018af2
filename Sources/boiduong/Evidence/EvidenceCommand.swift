import ArgumentParser
import Intake
import Operations

struct EvidenceCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "evidence",
      abstract: say("Minh chứng năng lực.", "Evidence of competency."),
      subcommands: [EvidenceImport.self]
    )
  }
}

struct EvidenceImport: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: say(
        "Nhập minh chứng: sản phẩm công tác, đánh giá, chứng chỉ, sát hạch (.xlsx, .csv).",
        "Import evidence: work products, ratings, certificates, examinations (.xlsx, .csv)."
      )
    )
  }

  @Argument(help: ArgumentHelp(say("Tệp minh chứng.", "The file."), valueName: say("tệp", "file")))
  var file: String

  @OptionGroup var options: ImportOptions
  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      let outcome = try await importEvidence(
        from: file,
        again: options.again,
        in: world,
        by: records.actor
      )
      outcome.tell(file: fileName(file), records.face.format)
    }
  }
}
