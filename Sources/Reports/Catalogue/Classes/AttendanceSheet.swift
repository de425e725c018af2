import Assessment
import Chronology
import Personnel
public import Records
import Training
public import Vietnamese

/// `attendance`: the attendance sheet of a class (Bảng điểm danh), session by session, with the
/// periods credited and whether they are enough.
public struct AttendanceSheet: ReportDefinition {
  public let code = "attendance"
  public let title = Bilingual(vi: "Bảng điểm danh", en: "Attendance sheet")
  public let purpose = Bilingual(
    vi: "Điểm danh từng buổi của một lớp, số tiết được tính và tỷ lệ dự học của từng học viên.",
    en: "The roll-call of each session of a class, with each learner's periods and share."
  )
  public let parameters: [ReportParameter] = [.trainingClass]
  public let dependsOnKnowledge = false

  /// The report.
  public init() {}

  public func content(
    for scope: ReportScope,
    in records: any Reading
  ) throws -> ReportContent {
    let facts = try AttendanceFacts(scope, report: code, in: records)
    let learners = facts.classFacts.learners
    let rows = AttendanceRows(facts: facts)
    var content = ReportContent(
      columns: AttendanceColumns(facts: facts).all,
      rows: rows.all,
      records: learners.count + facts.recordCount
    )
    content.subtitle = facts.classFacts.subtitle
    content.lists = rows.lists
    content.notes = Self.notes(facts)
    content.closing = [Self.summary(facts)]
    content.signers = [Bilingual(vi: "CHỦ NHIỆM LỚP", en: "CLASS LEADER")]
    return content
  }

  /// What the signs mean, and what is not counted yet.
  private static func notes(_ facts: AttendanceFacts) -> [Bilingual] {
    let statuses = facts.signs.map(\.status)
    let parts = Bilingual(
      vi: "S: sáng; C: chiều; T: tối",
      en: "AM: morning; PM: afternoon; Eve: evening"
    )
    var notes = [
      Bilingual(
        vi: (statuses.map { "\($0.symbol): \($0.title.vi.lowercased())" } + [parts.vi])
          .joined(separator: "; ") + ".",
        en: (statuses.map { "\($0.symbol): \($0.title.en.lowercased())" } + [parts.en])
          .joined(separator: "; ") + "."
      ),
      Bilingual(
        vi: "Đủ điều kiện khi số tiết được tính đạt từ \(facts.percent)% số tiết đã học.",
        en: "Enough are \(facts.percent)% of the periods held."
      ),
    ]
    if facts.open > 0 {
      notes.append(
        Bilingual(
          vi: "\(facts.open) buổi chưa chốt điểm danh, chưa tính vào số tiết đã học.",
          en: "\(facts.open) sessions have their roll-call open and do not count as held."
        )
      )
    }
    return notes
  }

  private static func summary(_ facts: AttendanceFacts) -> Bilingual {
    let learners = facts.classFacts.learners
    let count = learners.count
    let enough = learners.filter { facts.isEligible($0.learner) == true }.count
    return Bilingual(
      vi: """
        Bảng điểm danh này có \(count) (\(NumberWords.vietnamese(count))) học viên, \
        trong đó \(enough) học viên đủ điều kiện./.
        """,
      en: "This sheet has \(count) learners, of whom \(enough) attended enough."
    )
  }
}
