import Access
import Assessment
import Personnel
import Records
import Training
import Vietnamese

/// What values that are kept as words of the program say to people.
enum ValueWords {
  /// The words of a value under a name; nil where it says itself.
  static func title(_ value: String, of name: String) -> Bilingual? {
    switch name {
    case "share": Assignment.Share(rawValue: value)?.title
    case "role": Assignment.Role(rawValue: value)?.title ?? Access.Role(rawValue: value)?.title
    case "gender": Gender(rawValue: value)?.title
    case "outcome": Outcome(rawValue: value)?.title
    case "fields": Self.fields(value)
    case "why": RefusalWords.title(value)
    case "factor": RefusalWords.factor(value)
    case "state": TrainingClass.State(rawValue: value)?.title
    case "part": Session.PartOfDay(rawValue: value)?.title
    case "planState": PlanEdition.State(rawValue: value)?.title
    case "mode": PlanLine.Mode(rawValue: value)?.title
    case "fundingSource": FundingSource(rawValue: value)?.title
    case "nominationState": Nomination.State(rawValue: value)?.title
    case "act", "undone": ClassAction.Kind(rawValue: value)?.title
    default: plain[value].flatMap { name == $0.name ? $0.words : nil }
    }
  }

  private static func fields(_ names: String) -> Bilingual {
    let titles = names.split(separator: ",").map { FieldName.title(String($0).tidied) }
    return Bilingual(
      vi: titles.map(\.vi).joined(separator: ", "),
      en: titles.map(\.en).joined(separator: ", ")
    )
  }

  private static let plain: [String: (name: String, words: Bilingual)] = [
    "set": ("password", Bilingual(vi: "đã đặt", en: "set")),
    "reset": ("secondFactor", Bilingual(vi: "đặt lại", en: "reset")),
    "password": ("invited", Bilingual(vi: "mã đặt mật khẩu", en: "code for a password")),
    "administrator": (
      "invited",
      Bilingual(vi: "mã cho quản trị viên đầu tiên", en: "code of the first administrator")
    ),
    "made": ("calendar", Bilingual(vi: "đã tạo", en: "made")),
    "revoked": ("calendar", Bilingual(vi: "đã thu hồi", en: "revoked")),
    "command": ("source", Bilingual(vi: "dòng lệnh", en: "command line")),
  ]
}
