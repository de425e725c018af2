import ArgumentParser
import Chronology
import Intake
import Operations
import Personnel
import Records
import Vietnamese

struct RosterImportCommand: AsyncParsableCommand {
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
      say(
        "Chỉ kiểm tra và cho biết từng dòng sẽ ra sao, không ghi gì.",
        "Check only: tell what would come of each row, and write nothing."
      )
    )
  )
  var dryRun = false

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say("Có một dòng sai thì không ghi dòng nào.", "One bad row holds them all.")
    )
  )
  var allOrNothing = false

  @OptionGroup var year: ReferenceYearOption

  @OptionGroup var options: ImportOptions
  @OptionGroup var records: RecordOptions

  func run() async throws {
    let format = records.face.format
    try await concluding(as: format) {
      let world = try await records.world()
      try await concludingEach(of: files, as: format) { file in
        let held = dryRun ? try await check(file, in: world) : try await take(file, in: world)
        if held { throw ExitStatus.partly }
      }
    }
  }

  /// Imports a file; whether rows were held.
  private func take(_ file: String, in world: World) async throws -> Bool {
    let done = try await importRoster(
      from: file,
      as: records.face.format,
      allOrNothing: allOrNothing,
      again: options.again,
      referenceYear: year.referenceYear,
      in: world,
      by: records.actor
    )
    let outline = RosterOutline(file: fileName(file), check: done.check)
    outline.tellWarnings(as: records.face.format)
    switch records.face.format {
    case .text: Terminal.answer(outline.sentence(of: done))
    case .json: Terminal.answer(outline.json(of: done))
    }
    return done.outcome.held > 0
  }

  /// Checks a file; whether rows would be held.
  private func check(_ file: String, in world: World) async throws -> Bool {
    let check = try await checkRoster(file, referenceYear: year.referenceYear, in: world)
    let outline = RosterOutline(file: fileName(file), check: check)
    switch records.face.format {
    case .text:
      for fault in check.faults { Told(fault, of: fileName(file)).tell(as: .text) }
      outline.tellWarnings(as: .text)
      outline.lines.forEach(Terminal.answer)
    case .json: Terminal.answer(outline.json)
    }
    return check.summary.held > 0
  }
}
