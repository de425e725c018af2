public import Chronology
public import Vietnamese

/// Why somebody can't be erased.
public enum ErasureRefusal: Refusal, Equatable {
  case noSuchOfficer
  case noReason
  case erasedAlready
  /// A duty is held still, or will be.
  case onDuty
  /// A class has not ended.
  case inClass(until: Day)
  /// The person can sign in.
  case openAccount(String)

  public var explanation: Bilingual {
    switch self {
    case .noSuchOfficer: Bilingual(vi: "Không có cán bộ này.", en: "There is no such officer.")
    case .noReason:
      Bilingual(
        vi: "Ghi lý do, như “Theo đơn ngày 05/03/2026”.",
        en: "Give a reason, such as “At the request of 5 March 2026”."
      )
    case .erasedAlready:
      Bilingual(vi: "Người này đã được xóa.", en: "This person was erased already.")
    case .onDuty:
      Bilingual(
        vi: "Người này còn được phân công nhiệm vụ. Cho phân công kết thúc trước khi xóa.",
        en: "This person holds a duty. End the assignment first."
      )
    case .inClass(let day):
      Bilingual(
        vi:
          "Người này đang học một lớp đến ngày \(day.slashed). Rút khỏi lớp hoặc chờ lớp kết thúc.",
        en: "This person is in a class until \(day.slashed). Wait until it has ended."
      )
    case .openAccount(let name):
      Bilingual(
        vi: "Người này còn tài khoản \(name). Khóa tài khoản trước: boiduong account close \(name)",
        en: "This person has the account \(name). Close it first: boiduong account close \(name)"
      )
    }
  }
}
