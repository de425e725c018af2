public import Chronology
public import Vietnamese

/// Who saved a file with people in it, when, and what for: it stands at the foot of each of its sheets,
/// so that a copy that is found tells from where it went.
public struct FileMark: Hashable, Sendable {
  public let by: String
  public let at: Instant
  public let purpose: Bilingual

  /// A file that somebody saves.
  public init(by name: String, at instant: Instant, for purpose: Bilingual) {
    by = name
    at = instant
    self.purpose = purpose
  }

  /// The line, in one language.
  public func line(_ language: Language) -> String {
    switch language {
    case .vi:
      "Tải bởi \(by), \(at.clock(.vi)). Mục đích: \(purpose.vi). Có dữ liệu cá nhân, không chuyển tiếp."
    case .en:
      "Saved by \(by), \(at.clock(.en)). Purpose: \(purpose.en). Personal data: do not pass on."
    }
  }
}
