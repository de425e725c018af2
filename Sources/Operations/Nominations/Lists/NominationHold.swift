public import Chronology
public import Intake
import Personnel
public import Training
public import Vietnamese

/// Why somebody whom a list names is not nominated.
public enum NominationHold: Equatable, Sendable {
  /// What the row says can't be read, in the reader's words.
  case unreadable([Bilingual])
  /// Nobody whom the sender may name is called so.
  case unknown
  /// Somebody of the agency who is nearly the same, or one of several.
  case perhaps([Candidate])
  /// What the row says in a field goes with another record than this.
  case contradicts(Candidate, RosterField)
  /// Of another agency, by its name.
  case elsewhere(Bilingual?)
  /// Without a duty at the agency on the class's first day.
  case noDuty(on: Day)
  /// Named by a row above.
  case twice(ListRow)
  case nominated(Nomination.State)
  case enrolled
  /// What the class asks for is not there.
  case obstructed([Candidacy.Obstacle])

  /// As programs know it.
  public var kind: String {
    switch self {
    case .unreadable: "unreadable"
    case .unknown: "unknown"
    case .perhaps: "perhaps"
    case .contradicts: "contradicts"
    case .elsewhere: "elsewhere"
    case .noDuty: "noDuty"
    case .twice: "twice"
    case .nominated: "nominated"
    case .enrolled: "enrolled"
    case .obstructed: "obstructed"
    }
  }

  /// What is the matter, and what to do; it follows the row and the name.
  public var sentence: Bilingual {
    switch self {
    case .unreadable(let sentences):
      Bilingual(
        vi: sentences.map(\.vi).joined(separator: " "),
        en: sentences.map(\.en).joined(separator: " ")
      )
    case .unknown: Self.notOnRecord
    case .perhaps(let candidates): Self.near(candidates)
    case .contradicts(let other, let field): Self.mismatch(other, field)
    case .elsewhere(let agency): Self.belonging(to: agency)
    case .noDuty(let day): Self.lackOfDuty(on: day)
    case .twice(let row):
      Bilingual(
        vi: "đã có ở \(row.words.vi), chỉ tính một lần. Bỏ bớt một dòng.",
        en: "stands in \(row.words.en) already and counts once. Take one of the rows out."
      )
    case .nominated(let state):
      Bilingual(
        vi: "đã được đề cử (\(state.title.vi.lowercased())). Không cần đề cử lại.",
        en: "is nominated already (\(state.title.en.lowercased())). There is nothing to do."
      )
    case .enrolled:
      Bilingual(
        vi: "đã có chỗ trong lớp. Không cần đề cử.",
        en: "has a place in the class already. There is nothing to do."
      )
    case .obstructed(let obstacles):
      Bilingual(
        vi: "không dự lớp này được: "
          + obstacles.map(\.sentence.vi).joined(separator: "; ") + ". Cử người khác.",
        en: "can't take this class: "
          + obstacles.map(\.sentence.en).joined(separator: "; ") + ". Send somebody else."
      )
    }
  }

  private static func lackOfDuty(on day: Day) -> Bilingual {
    Bilingual(
      vi: """
        không giữ nhiệm vụ nào ở cơ quan đề cử vào ngày khai giảng \(day.slashed). Ghi phân công trước rồi \
        đề cử lại.
        """,
      en: """
        holds no duty at the nominating agency on the first day, \(day). Record the assignment first, then \
        nominate again.
        """
    )
  }

  private static let notOnRecord = Bilingual(
    vi: """
      chưa có hồ sơ cán bộ ở cơ quan đề cử. Thêm hồ sơ (Cán bộ) hoặc gửi danh sách cán bộ để nhập trước, \
      rồi đề cử lại.
      """,
    en: """
      no officer's record at the nominating agency. Add it (Officers), or have the roster taken in first, \
      then nominate again.
      """
  )

  private static func mismatch(_ other: Candidate, _ field: RosterField) -> Bilingual {
    Bilingual(
      vi: """
        \(field.title.vi) trong dòng không khớp hồ sơ \(other.name) (\(other.code)). Xem lại rồi gửi lại.
        """,
      en: """
        the \(field.title.en) in the row does not go with the record of \(other.name) (\(other.code)). \
        Check it and send the list again.
        """
    )
  }

  private static func near(_ candidates: [Candidate]) -> Bilingual {
    let shown = candidates.prefix(3)
    let more = candidates.count > 3 ? ", …" : ""
    let vi = shown.map { "\($0.name) (\($0.code), \($0.reason.sentence.vi))" }
    let en = shown.map { "\($0.name) (\($0.code), \($0.reason.sentence.en))" }
    return Bilingual(
      vi: """
        có thể là \(vi.joined(separator: "; "))\(more). Ghi thêm mã cán bộ của đúng người, hoặc sửa ngày \
        sinh, rồi gửi lại.
        """,
      en: """
        may be \(en.joined(separator: "; "))\(more). Add the code of the right person or correct the birth \
        date, and send the list again.
        """
    )
  }

  private static func belonging(to agency: Bilingual?) -> Bilingual {
    guard let agency else {
      return Bilingual(
        vi: "nay không thuộc cơ quan đề cử. Ghi phân công ở cơ quan này trước rồi đề cử lại.",
        en: "is not of the nominating agency now. Record the assignment there first."
      )
    }
    return Bilingual(
      vi: """
        thuộc \(agency.vi), không thuộc cơ quan đề cử. Cơ quan đó đề cử; nếu đã chuyển đến thì ghi phân công \
        trước.
        """,
      en: """
        is of \(agency.en), not of the nominating agency. That agency names them; where they have moved, \
        record the assignment first.
        """
    )
  }
}

/// A row of a list, as it is told to whoever sent it.
public struct ListRow: Hashable, Sendable {
  /// The sheet; nil where the file has one.
  public let sheet: String?
  /// From 1.
  public let number: Int

  /// A row by its number.
  public init(sheet: String?, number: Int) {
    self.sheet = sheet
    self.number = number
  }

  /// `dòng 7`, `dòng 7 trang “Phòng A”`.
  public var words: Bilingual {
    guard let sheet, !sheet.isEmpty else {
      return Bilingual(vi: "dòng \(number)", en: "row \(number)")
    }
    return Bilingual(
      vi: "dòng \(number) trang “\(sheet.onOneLine)”",
      en: "row \(number) of sheet “\(sheet.onOneLine)”"
    )
  }
}
