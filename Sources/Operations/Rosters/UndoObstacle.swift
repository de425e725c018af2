public import Chronology
public import Personnel
public import Records
public import Vietnamese

/// Something that keeps a batch from being undone: on whom, what, and since when.
public struct UndoObstacle: Equatable, Sendable {
  /// The officer's code.
  public let code: Code<Officer>
  public let name: String
  public let kind: Kind

  /// What stands in the way.
  public enum Kind: Equatable, Sendable {
    /// The officer, or an assignment of theirs, was changed after the batch.
    case changed(by: String?, at: Instant?)
    /// The officer, whom the batch added, has something that it did not write.
    case has(OfficerDependent.Kind, String, since: Day?)
    /// A national ID or a code that the officer had before is another's now.
    case taken
  }

  /// In a sentence.
  public var sentence: Bilingual {
    let who = "\(name) (\(code))"
    switch kind {
    case .changed(let actor, let at):
      let day = at.map { $0.day().slashed }
      return Bilingual(
        vi: "\(who): đã sửa sau lần nhập này"
          + (actor.map { ", do \($0)" } ?? "") + (day.map { " ngày \($0)" } ?? ""),
        en: "\(who): changed since"
          + (actor.map { ", by \($0)" } ?? "") + (day.map { " on \($0)" } ?? "")
      )
    case .has(let kind, let name, let since):
      let day = since.map(\.slashed)
      let label = name.isEmpty ? "" : " \(name)"
      return Bilingual(
        vi: "\(who): có \(kind.title.vi)\(label)" + (day.map { " từ ngày \($0)" } ?? ""),
        en: "\(who): has \(kind.title.en)\(label)" + (day.map { " since \($0)" } ?? "")
      )
    case .taken:
      return Bilingual(
        vi: "\(who): số CCCD hoặc mã cũ nay thuộc về người khác",
        en: "\(who): the earlier ID or code is another's now"
      )
    }
  }
}

extension OfficerDependent.Kind {
  /// In words.
  var title: Bilingual {
    switch self {
    case .assignment: Bilingual(vi: "phân công theo", en: "an assignment by")
    case .nomination: Bilingual(vi: "đề cử vào lớp", en: "a nomination for")
    case .enrolment: Bilingual(vi: "ghi danh vào lớp", en: "an enrolment in")
    case .evidence: Bilingual(vi: "minh chứng năng lực", en: "evidence of")
    case .certificate: Bilingual(vi: "giấy chứng nhận", en: "a certificate")
    }
  }
}
