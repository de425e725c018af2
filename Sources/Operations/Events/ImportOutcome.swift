public import Chronology
public import Vietnamese

/// What an import did.
public struct ImportOutcome: Equatable, Sendable {
  /// Rows that the file has.
  public let read: Int
  /// Things that are new.
  public let added: Int
  /// Things that have other values now.
  public let changed: Int
  /// Rows that were left out because something is wrong with them.
  public let held: Int
  /// When the very same file was taken in before; it was then left alone this time.
  public let earlier: Instant?

  /// An outcome by its counts.
  public init(read: Int, added: Int, changed: Int, held: Int, earlier: Instant? = nil) {
    self.read = read
    self.added = added
    self.changed = changed
    self.held = held
    self.earlier = earlier
  }

  /// Whether the records are as they were.
  public var isUnchanged: Bool { added == 0 && changed == 0 }

  /// The counts in a sentence.
  public var sentence: Bilingual {
    if let earlier {
      return Bilingual(
        vi: "tệp này đã nhập ngày \(earlier.day().slashed), không nhập lại",
        en: "taken in on \(earlier.day().slashed) already, left alone"
      )
    }
    return Bilingual(
      vi: "đọc \(read) dòng: thêm \(added) và sửa \(changed) mục hồ sơ, giữ lại \(held) dòng",
      en: "rows read: \(read); records added: \(added), changed: \(changed); rows held: \(held)"
    )
  }
}
