import Personnel
public import Training
import Vietnamese

/// Reads the file that says which reports are made by themselves: all of it, or everything that is wrong
/// with it at once.
public enum ReportScheduleReader {
  /// Reads a schedule.
  ///
  /// - Parameter reports: The codes of the reports that there are.
  public static func read(
    _ source: SourceText,
    reports: [String]
  ) throws(DocumentFaults) -> ReportSchedule {
    let log = FaultLog(file: source.name)
    let schedule = source.node(log: log).flatMap { root in
      Self.schedule(Spot(root: root, log: log), reports)
    }
    guard let schedule, log.faults.isEmpty else { throw DocumentFaults(Array(log.faults)) }
    return schedule
  }

  private static func schedule(_ spot: Spot, _ reports: [String]) -> ReportSchedule? {
    guard let list = spot.fields("schedule")?.required("schedule") else { return nil }
    var names: Set<Code<ReportSchedule.Entry>> = []
    let entries = list.all(atLeast: 1) { item -> ReportSchedule.Entry? in
      guard let entry = entry(item, reports) else { return nil }
      if !names.insert(entry.name).inserted { item.fault(Wording.repeated(entry.name.text)) }
      return entry
    }
    return entries.map { ReportSchedule($0) }
  }

  private static func entry(_ spot: Spot, _ reports: [String]) -> ReportSchedule.Entry? {
    guard
      let fields = spot.fields(
        "name",
        "report",
        "periods",
        "daysAfter",
        "agency",
        "each",
        "compare"
      )
    else { return nil }
    let name = fields.required("name")?.code(ReportSchedule.Entry.self)
    let report = fields.required("report").flatMap { self.report($0, reports) }
    let periods = fields.required("periods")?.all(atLeast: 1) { self.suffix($0) }
    let daysAfter = fields.maybe("daysAfter") { $0.whole(0...366) }
    let agency = fields.maybe("agency") { $0.code(Agency.self) }
    let isForEach = fields.maybe("each") { $0.flag() }
    let isCompared = fields.maybe("compare") { $0.flag() }
    guard let name, let report, let periods, let daysAfter, let agency, let isForEach,
      let isCompared
    else { return nil }
    return ReportSchedule.Entry(
      name: name,
      report: report,
      periods: periods,
      daysAfter: daysAfter ?? 1,
      agency: agency,
      isForEach: isForEach ?? false,
      isCompared: isCompared ?? false
    )
  }

  private static func report(_ spot: Spot, _ reports: [String]) -> String? {
    guard let text = spot.text() else { return nil }
    guard reports.contains(text) else {
      spot.expected(Wording.oneOf(reports))
      return nil
    }
    return text
  }

  /// In quotes, as in the rules of periods: `"Q1"`, `""`.
  private static func suffix(_ spot: Spot) -> String? {
    guard case .quoted(let text) = spot.node.content, text.utf8.count <= 20 else {
      spot.expected(suffixForm)
      return nil
    }
    return text
  }

  private static let suffixForm = Bilingual(
    vi:
      "phần đứng sau năm trong mã kỳ, trong dấu nháy: \"Q1\", \"H1\", \"05\", hoặc \"\" cho cả năm",
    en:
      "what follows the year in a period's code, in quotes: \"Q1\", \"H1\", \"05\", or \"\" for the year"
  )
}
