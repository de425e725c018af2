import ArgumentParser
import Chronology
import Foundation
import Operations
import Personnel
import Records
import Reports
import Spreadsheets
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

  @OptionGroup var asked: ReportOptions

  @Option(
    name: .customLong("class"),
    help: ArgumentHelp(say("Lớp.", "The class."), valueName: say("mã", "code"))
  )
  var trainingClass: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Cán bộ, với báo cáo của một người.", "The officer, for a report of one."),
      valueName: say("mã", "code")
    )
  )
  var officer: String?

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

  func run() async throws {
    try await concluding(as: format == .json ? .json : .text) {
      let format = try form()
      let named = try output.map { try ReportFile(at: $0) }
      let world = try await asked.records.readingWorld()
      if let notice = try await world.store.standing().notice {
        Terminal.tell(notice[CommandLanguage.current])
      }
      let request = try request(madeAt: world.now())
      switch format {
      case .json:
        let document = try await world.store.read {
          try ReportCatalogue.document(request, in: $0)
        }
        try await asked.note(document.report, of: [trainingClass, officer])
        let text = JSONFace(exact: exact).text(of: document)
        guard let named else { return Terminal.answer(text) }
        try named.write(text)
      case .xlsx:
        let file = try named ?? ReportFile(named: "\(defaultName).xlsx")
        try await write(request, to: file, from: world)
        Terminal.tell(say("Đã ghi \(file.path)", "Written: \(file.path)"))
      }
    }
  }

  /// Writes the workbook. Long lists go to the file while they are read; where it can't be noted who
  /// has it, there is none.
  private func write(
    _ request: ReportRequest,
    to file: ReportFile,
    from world: World
  ) async throws {
    let path = file.path
    let document = try await file.taking {
      try await world.store.read { try ReportCatalogue.write(request, to: path, in: $0) }
    }
    do { try await asked.note(document.report, of: [trainingClass, officer]) } catch {
      try? FileManager.default.removeItem(atPath: path)
      throw error
    }
  }

  /// The form asked for, or the one that the file's name says.
  private func form() throws -> ReportFormat {
    let ending = try output.map { path in
      let said = ReportFormat.allCases.first { path.lowercased().hasSuffix(".\($0.rawValue)") }
      guard let said else { throw ReportFault.unknownForm(file: path) }
      if let format, format != said { throw ReportFault.otherForm(file: path, format) }
      return said
    }
    let form = format ?? ending ?? .xlsx
    if exact, form == .xlsx { throw ReportFault.exactWorkbook }
    return form
  }

  /// Two reports that may differ have names that do.
  private var defaultName: String {
    let known = asked.knownAt.map { instant in
      "known-" + "\(instant)".prefix(19).replacing(":", with: "")
    }
    let other = CommandLanguage.current == .vi ? nil : CommandLanguage.current.rawValue
    return [
      asked.code, trainingClass, officer, asked.agency, asked.period,
      asked.asOf.map { "as-of-\($0)" }, known, other, asked.compare ? "compared" : nil,
    ]
    .compactMap(\.self).joined(separator: "-")
    .replacing("..", with: "_").replacing("/", with: ".")
  }

  private func request(madeAt now: Instant) throws -> ReportRequest {
    var request = try asked.request(madeAt: now)
    request.trainingClass = try trainingClass.map { try ReportOptions.parsed($0, "lớp", "a class") }
    request.officer = try officer.map { try ReportOptions.parsed($0, "cán bộ", "an officer") }
    return request
  }
}
