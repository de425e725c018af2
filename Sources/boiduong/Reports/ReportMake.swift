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
        "Kỳ: 2020, 2020-Q3, 2020-H1, 2020-9M, 2020-05, 2020-stat, hoặc 01/01/2020..30/06/2020.",
        "Period: 2020, 2020-Q3, 2020-H1, 2020-9M, 2020-05, 2020-stat, or FROM..TO."
      ),
      valueName: say("kỳ", "period")
    )
  )
  var period: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        """
        Tại ngày, như 31/12/2020 (mặc định ngày cuối kỳ, hoặc hôm nay nếu kỳ chưa hết). Lớp bế giảng \
        sau ngày này không được tính.
        """,
        """
        As of a day (the period's last one, or today while it runs). Classes that closed later do \
        not count.
        """
      ),
      valueName: say("ngày", "day")
    )
  )
  var asOf: Day?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        """
        Chỉ tính kết quả, giấy và minh chứng đã ghi nhận đến lúc này, như \
        2020-12-31T17:00:00+07:00. Kết quả được sửa sau lúc này không được tính, vì giá trị cũ không \
        còn; phân công và điểm thành phần thì như hiện nay.
        """,
        """
        Count only results, papers and evidence recorded up to this instant, such as \
        2020-12-31T17:00:00+07:00. A result that was amended later is left out, since what it said \
        before is gone; assignments and component scores are as they are now.
        """
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

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Lập để làm gì, ghi vào nhật ký và chân trang (mặc định report).",
        "What it is for; noted in the log and at the foot of each sheet (report)."
      ),
      valueName: Purpose.allCases.map(\.rawValue).joined(separator: "|")
    )
  )
  var purpose: Purpose = .report

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say("JSON: tỷ lệ ghi đủ tử số, mẫu số.", "JSON: shares as exact quotients.")
    )
  )
  var exact = false

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say(
        "Thêm so sánh với kỳ trước và cùng kỳ năm trước.",
        "Add a comparison with the period before and a year before."
      )
    )
  )
  var compare = false

  @OptionGroup var records: DatabaseOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    try await concluding(as: format == .json ? .json : .text) {
      let format = try form()
      let named = try output.map { try ReportFile(at: $0) }
      let world = try await records.readingWorld()
      if let notice = try await world.store.standing().notice {
        Terminal.tell(notice[CommandLanguage.current])
      }
      let request = try request(madeAt: world.now())
      switch format {
      case .json:
        let document = try await world.store.read {
          try ReportCatalogue.document(request, in: $0)
        }
        try await note(document)
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
    do {
      let document = try await world.store.read {
        try ReportCatalogue.write(request, to: path, in: $0)
      }
      do { try await note(document) } catch {
        try? FileManager.default.removeItem(atPath: path)
        throw error
      }
    } catch let error as WritingError {
      throw file.fault(error)
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
    let known = knownAt.map { instant in
      "known-" + "\(instant)".prefix(19).replacing(":", with: "")
    }
    let other = CommandLanguage.current == .vi ? nil : CommandLanguage.current.rawValue
    return [
      code, trainingClass, officer, agency, period, asOf.map { "as-of-\($0)" }, known, other,
      compare ? "compared" : nil,
    ]
    .compactMap(\.self).joined(separator: "-")
    .replacing("..", with: "_").replacing("/", with: ".")
  }

  private func request(madeAt now: Instant) throws -> ReportRequest {
    var request = ReportRequest(
      code,
      period: period,
      agency: try agency.map { try parsed($0, "cơ quan", "an agency") },
      trainingClass: try trainingClass.map { try parsed($0, "lớp", "a class") },
      officer: try officer.map { try parsed($0, "cán bộ", "an officer") },
      asOf: asOf,
      knownAt: knownAt,
      language: CommandLanguage.current,
      madeBy: records.actor.name,
      madeAt: now
    )
    request.isCompared = compare
    request.mark = FileMark(by: records.actor.name, at: now, for: purpose.title)
    return request
  }

  /// Notes who made it and what for, before it is given: it names people. Records that may only be read
  /// answer all the same, and it is told that nothing was noted.
  private func note(_ document: ReportDocument) async throws {
    let asked = [period, agency, trainingClass, officer, asOf.map { "\($0)" }].compactMap(\.self)
    let saving = NoteSaving(
      .report,
      document.report,
      query: asked.joined(separator: " "),
      for: purpose
    )
    do {
      try await saving.run(in: records.world(), by: records.actor)
    } catch let fault as StoreFault where Self.mayNotWrite(fault) {
      Terminal.tell(
        say(
          "Cơ sở dữ liệu chỉ cho đọc: lần lập báo cáo này không ghi được vào nhật ký.",
          "The records may only be read: this report could not be noted in the log."
        )
      )
    }
  }

  private static func mayNotWrite(_ fault: StoreFault) -> Bool {
    switch fault {
    case .readOnly, .cannotOpen: true
    default: false
    }
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
