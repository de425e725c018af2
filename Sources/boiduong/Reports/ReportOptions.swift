import ArgumentParser
import Chronology
import Operations
import Personnel
import Records
import Reports
import Vietnamese

/// What is asked of a report, whoever makes it and in whatever form.
struct ReportOptions: ParsableArguments {
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
      say(
        "Thêm so sánh với kỳ trước và cùng kỳ năm trước.",
        "Add a comparison with the period before and a year before."
      )
    )
  )
  var compare = false

  @OptionGroup var records: DatabaseOptions
  @OptionGroup var language: LanguageOption
}

extension ReportOptions {
  /// The request that they stand for.
  func request(madeAt now: Instant) throws -> ReportRequest {
    var request = ReportRequest(
      code,
      period: period,
      agency: try agency.map { try Self.parsed($0, "cơ quan", "an agency") },
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
  func note(_ report: String, of others: [String?] = []) async throws {
    let asked = ([period, agency] + others + [asOf.map { "\($0)" }]).compactMap(\.self)
    let saving = NoteSaving(
      .report,
      report,
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

  /// A code as typed, or what is wrong with it.
  static func parsed<Entity>(_ text: String, _ vi: String, _ en: String) throws -> Code<Entity> {
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
