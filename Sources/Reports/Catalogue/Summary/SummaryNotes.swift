import Personnel
import Records
import Training
import Vietnamese

/// The footnotes of `ttdn-summary`: where totals are no sums, and where the minimum comes from.
struct SummaryNotes {
  private(set) var texts: [Bilingual] = []
  /// The number of the note on the yearly minimum.
  private(set) var minimumMark: Int?
  /// The number of the note on persons who count once, where it is needed.
  private(set) var onceMark: Int?
  /// The groups whose figures are no sums of their lines.
  let groupsCountedOnce: Set<String>

  init(_ facts: SummaryFacts, _ counting: SummaryCounting) {
    groupsCountedOnce = counting.groupsCountedOnce
    minimumMark = add(Self.minimum(facts.minimum, on: facts.scope.asOf.short))
    if !counting.countsEachOnce { onceMark = add(Self.once) }
  }

  private mutating func add(_ text: Bilingual) -> Int {
    texts.append(text)
    return texts.count
  }

  /// The notes of a group or, without one, of the total.
  func marks(ofGroup group: String? = nil) -> [Int] {
    guard let onceMark, group.map(groupsCountedOnce.contains) ?? true else { return [] }
    return [onceMark]
  }

  static let once = Bilingual(
    vi: """
      Dòng nhóm và dòng tổng cộng đếm mỗi người, mỗi lượt, mỗi giấy một lần; người được phân công \
      ở nhiều cơ quan có mặt ở dòng của từng cơ quan, nên số này nhỏ hơn tổng của các dòng.
      """,
    en: """
      Groups and the total count each person, attendance and paper once; who is assigned to several \
      agencies stands in the line of each, so that they are less than the sum of the lines.
      """
  )

  private static func minimum(_ rule: MinimumRule?, on day: (Language) -> String) -> Bilingual {
    guard let rule else {
      return Bilingual(
        vi: "Ngày \(day(.vi)) không có quy định về số tiết tối thiểu nên cột này để trống.",
        en: "No yearly minimum was in force on \(day(.en)), so the column is empty."
      )
    }
    let basis = rule.basis.map { " (\($0))" } ?? ""
    let doubt = Bilingual(
      vi: rule.certain ? "" : "; mức này chưa được đối chiếu với nguyên văn quy định",
      en: rule.certain ? "" : "; the figure has not been checked against the words of the text"
    )
    return Bilingual(
      vi: "Mức tối thiểu áp dụng: \(rule.periods) tiết/năm\(basis)\(doubt.vi).",
      en: "The minimum applied is \(rule.periods) periods a year\(basis)\(doubt.en)."
    )
  }
}

/// Whether sums of lines are right, told while the entries of lists come by.
struct SummaryCounting {
  /// The groups whose figures are no sums of their lines.
  private(set) var groupsCountedOnce: Set<String> = []
  /// Whether every entry counts in its group and in the total.
  private(set) var countsEachOnce = true

  mutating func add(_ entry: ReportList.Entry) {
    guard !entry.countsInGroup || !entry.countsInTotal else { return }
    countsEachOnce = false
    if !entry.countsInGroup, let group = entry.group { groupsCountedOnce.insert(group) }
  }

  /// Nothing came by yet.
  init() {}

  init(of lists: [ReportList]) {
    for list in lists { for entry in list.entries { add(entry) } }
  }
}
