import ArgumentParser
import Chronology
import Operations
import Personnel
import Records
import Reports
import Training
import Vietnamese

/// In which form a report is written.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case xlsx, json
}

struct ReportMake: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "make",
      abstract: say("Lập một báo cáo.", "Make a report.")
    )
  }

  @Argument(
    help: ArgumentHelp(
      say("Mã báo cáo, xem report list.", "The report's code, see report list."),
      valueName: say("mã", "code")
    )
  )
  var code: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Kỳ: 2020, 2020-Q3, 2020-H1, 2020-9M, 2020-05, 2020-stat, hoặc TỪ..ĐẾN.",
        "Period: 2020, 2020-Q3, 2020-H1, 2020-9M, 2020-05, 2020-stat, or FROM..TO."
      ),
      valueName: say("kỳ", "period")
    )
  )
  var period: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Tại ngày, như 31/12/2020 (mặc định ngày cuối kỳ).", "As of (the period's last day)."),
      valueName: say("ngày", "day")
    )
  )
  var asOf: Day?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Chỉ tính minh chứng đã biết vào lúc này, như 2020-12-31T17:00:00+07:00.",
        "Count only what was known at this instant, such as 2020-12-31T17:00:00+07:00."
      ),
      valueName: say("thời-điểm", "instant")
    )
  )
  var knownAt: Instant?

  @Option(
    name: .long,
    help: ArgumentHelp(say("Chỉ cơ quan này.", "Only this agency."), valueName: say("mã", "code"))
  )
  var agency: String?

  @Option(
    name: .customLong("class"),
    help: ArgumentHelp(say("Lớp.", "The class."), valueName: say("mã", "code"))
  )
  var trainingClass: String?

  @Option(
    name: .long,
    help: ArgumentHelp(say("Dạng tệp.", "Form of the file."), valueName: "xlsx|json")
  )
  var format: ReportFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      say(
        "Ghi vào tệp này (mặc định: thư mục exports/; JSON thì ra màn hình).",
        "Write to this file (in exports/ by default; JSON to the screen)."
      ),
      valueName: say("tệp", "file")
    )
  )
  var output: String?

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say("JSON: tỷ lệ ghi đủ tử số, mẫu số.", "JSON: shares as exact quotients.")
    )
  )
  var exact = false

  @OptionGroup var records: DatabaseOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    try await concluding {
      let world = try await records.world()
      let request = try request(madeAt: world.now())
      let document = try await world.store.read {
        try ReportCatalogue.document(request, in: $0)
      }
      switch format ?? (output?.hasSuffix(".json") == true ? .json : .xlsx) {
      case .json:
        let text = JSONFace(exact: exact).text(of: document)
        guard let output else { return Terminal.answer(text) }
        try write(Array(text.utf8), to: output)
      case .xlsx:
        let path = output ?? "exports/\(defaultName).xlsx"
        try writing(path) { try WorkbookFace().write(document, to: path) }
        Terminal.tell(say("Đã ghi \(path)", "Written: \(path)"))
      }
    }
  }

  private var defaultName: String {
    [code, trainingClass, agency, period].compactMap { $0 }.joined(separator: "-")
      .replacing("..", with: "_")
  }

  private func request(madeAt now: Instant) throws -> ReportRequest {
    ReportRequest(
      code,
      period: period,
      agency: try agency.map { try parsed($0, "cơ quan", "an agency") },
      trainingClass: try trainingClass.map { try parsed($0, "lớp", "a class") },
      asOf: asOf,
      knownAt: knownAt,
      language: CommandLanguage.current,
      madeBy: records.actor.name,
      madeAt: now
    )
  }

  private func parsed<Entity>(_ text: String, _ vi: String, _ en: String) throws -> Code<Entity> {
    guard let code = Code<Entity>(text) else {
      throw CommandFault.nothingFound(
        Bilingual(
          vi: "“\(text)” không phải mã \(vi). Mã chỉ gồm chữ không dấu, số, dấu - và dấu chấm.",
          en: "“\(text)” is no code of \(en). A code has letters, digits, hyphens and dots only."
        )
      )
    }
    return code
  }
}
