public import Vietnamese

/// A person's name as on the identity card, with its split into parts, which people may overrule.
public struct PersonName: Hashable, Sendable {
  /// The whole name, NFC, single spaces.
  public let full: String
  /// Họ, such as "Nguyễn"; may be empty.
  public let family: String
  /// Chữ đệm, such as "Thị Hồng"; may be empty.
  public let middle: String
  /// Tên, such as "Gấm": what lists are sorted by.
  public let given: String

  /// A name and its parts.
  public init(full: String, family: String, middle: String, given: String) {
    self.full = full
    self.family = family
    self.middle = middle
    self.given = given
  }

  /// A name with the split that its form suggests.
  public init(suggestingPartsOf full: String) {
    let full = full.tidied
    let parts = NameParts(splitting: full)
    self.init(full: full, family: parts.family, middle: parts.middle, given: parts.given)
  }

  /// What lists of people are sorted by: given name, then family and middle name.
  public var sortKey: SortKey { SortKey(parts: given, familyAndMiddle) }

  /// Họ và chữ đệm, which stands in one column of the official lists.
  public var familyAndMiddle: String {
    [family, middle].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
