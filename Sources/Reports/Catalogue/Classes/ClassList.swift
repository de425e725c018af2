import Personnel
public import Records
public import Vietnamese

/// `class-list`: the learners of a class, in the order of official lists (Danh sách học viên).
public struct ClassList: ReportDefinition {
  public let code = "class-list"
  public let title = Bilingual(vi: "Danh sách học viên", en: "List of learners")
  public let purpose = Bilingual(
    vi: "Học viên của một lớp, xếp theo tên, với chức vụ và cơ quan công tác.",
    en: "The learners of a class by given name, with their posts and agencies."
  )
  public let parameters: [ReportParameter] = [.trainingClass]
  public let dependsOnKnowledge = false

  /// The report.
  public init() {}

  public func content(
    for scope: ReportScope,
    in records: any Reading
  ) throws -> ReportContent {
    let facts = try ClassFacts(scope, report: code, in: records)
    var content = ReportContent(
      columns: Self.columns,
      rows: facts.learners.enumerated().map { place, learner in
        learner.row(number: place + 1, cells: Self.cells(of: learner))
      },
      records: facts.learners.count
    )
    content.subtitle = facts.subtitle
    content.closing = Self.closing(facts)
    return content
  }

  private static func cells(of learner: ClassFacts.ClassLearner) -> [ReportCell] {
    let officer = learner.learner
    return [
      officer.birthDate.map { .date($0) } ?? .empty,
      officer.gender.map { .text($0.title) } ?? .empty,
      .text(officer.position), .text(learner.agencies), .text(officer.rank),
      .text(officer.education), .text(officer.politicalTheory),
      .text(officer.phone.map(Self.national)),
      learner.remarks.joined,
    ]
  }

  /// As it is dialled at home: 0905123456 for +84905123456.
  static func national(_ phone: String) -> String {
    phone.hasPrefix("+84") ? "0" + phone.dropFirst(3) : phone
  }

  /// The sentence that closes a list, with the number in words; and who left the class.
  private static func closing(_ facts: ClassFacts) -> [Bilingual] {
    let count = facts.learners.count
    let words = NumberWords.vietnamese(count)
    let left = facts.learners.filter { $0.learner.withdrawnOn != nil }.count
    let sentence = Bilingual(
      vi: "Danh sách này có \(OfficialNumber.text(count)) (\(words)) người./.",
      en: "This list has \(OfficialNumber.text(count, in: .en)) persons."
    )
    guard left > 0 else { return [sentence] }
    return [
      Bilingual(
        vi: "Trong đó \(left) người đã rút (xem cột ghi chú).",
        en: "Of them \(left) are withdrawn (see the notes)."
      ), sentence,
    ]
  }

  private static let columns: [ReportColumn] =
    ClassFacts.nameColumns + [
      ReportColumn(
        "birthDate",
        Bilingual(vi: "Ngày, tháng, năm sinh", en: "Date of birth"),
        number: "1",
        kind: .date,
        width: 11.5
      ),
      ReportColumn(
        "gender",
        Bilingual(vi: "Giới tính", en: "Sex"),
        number: "2",
        kind: .sign,
        width: 6.5
      ),
      .text("position", "Chức vụ, chức danh", "Post", "3", 17),
      .text("agency", "Cơ quan, đơn vị công tác", "Agency", "4", 24),
      .text("rank", "Ngạch, chức danh nghề nghiệp", "Rank", "5", 12),
      .text("education", "Trình độ chuyên môn", "Education", "6", 11),
      .text("politicalTheory", "Trình độ lý luận chính trị", "Political theory", "7", 10),
      .text("phone", "Điện thoại", "Phone", "8", 11.5),
      .text("notes", "Ghi chú", "Notes", "9", 13),
    ]
}
