public import Vietnamese

/// What is wrong with what stands in a cell.
public struct ScoreProblem: Equatable, Sendable {
  public let cell: ScoreCell
  public let sentence: Bilingual

  /// A cell and its sentence.
  public init(_ cell: ScoreCell, _ sentence: Bilingual) {
    self.cell = cell
    self.sentence = sentence
  }

  /// Text that is no score.
  public static let noScore = Bilingual(
    vi: "Điểm phải từ 0 đến 10, nhiều nhất hai chữ số sau dấu phẩy; vắng thi ghi V.",
    en: "A score is 0 to 10 with at most two decimals; V for absent."
  )

  /// An absence where a score stands.
  public static let absentBesideScore = Bilingual(
    vi:
      "Ô này đang có điểm nên không ghi V được. Muốn bỏ điểm, mở trang của học viên và ghi lý do.",
    en: "A score stands here, so V can't be written. Clear it on the learner's page, with a reason."
  )

  static let withdrawn = Bilingual(
    vi: "Học viên đã rút khỏi lớp nên không ghi điểm được.",
    en: "The learner has withdrawn, so no score is recorded."
  )

  static let signed = Bilingual(
    vi: """
      Kết quả đã ký nên điểm không đổi ở đây được. Đề nghị sửa (có lý do) ở trang của học viên, hoặc nhờ \
      người có quyền ký bỏ ký.
      """,
    en: """
      The result is signed, so its scores don't change here. Ask for a change on the learner's page, \
      with a reason, or have the signature taken back.
      """
  )

  static let noFirst = Bilingual(
    vi: "Thi lại chỉ ghi khi đã có điểm lần 1.",
    en: "A resit is recorded only where there is a first score."
  )

  static let markedTwice = Bilingual(
    vi: "Đã có đủ người chấm thành phần này; bạn không phải một trong những người đó.",
    en: "This component has all its markers already, and you are none of them."
  )

  static let unknown = Bilingual(
    vi: "Không có học viên hoặc thành phần điểm này trong lớp.",
    en: "There is no such learner or component in the class."
  )

  static func wrongDay(_ first: String, _ last: String) -> Bilingual {
    Bilingual(
      vi: "Ngày của điểm phải từ ngày khai giảng \(first) đến \(last).",
      en: "The day of a score lies between the first day of the class, \(first), and \(last)."
    )
  }
}

/// A cell in which somebody else recorded something since the editor saw it.
public struct ScoreConflict: Equatable, Sendable {
  /// What was entered, beside what its editor saw.
  public let entry: ScoreEntry
  /// What stands there now.
  public let current: ScoreValue?
}

/// Why scores can't be recorded.
public enum ScoreRefusal: Refusal, Equatable {
  case wrong([ScoreProblem])
  case changedMeanwhile([ScoreConflict])

  public var explanation: Bilingual {
    switch self {
    case .wrong(let problems): problems.first?.sentence ?? ScoreProblem.noScore
    case .changedMeanwhile(let conflicts):
      Bilingual(
        vi: """
          Trong lúc bạn nhập, người khác đã ghi \(conflicts.count) ô mà bạn cũng sửa. Chưa ghi gì của \
          bạn: xem hai giá trị ở từng ô, sửa nếu cần, rồi xem thay đổi lại.
          """,
        en: """
          Somebody else recorded \(conflicts.count) of the cells that you changed. Nothing of yours was \
          saved: look at both values of each, correct yours if need be, and go on.
          """
      )
    }
  }
}
