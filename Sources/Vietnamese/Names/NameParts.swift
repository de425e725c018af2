/// A person's name in its three parts, as forms and the law name them: họ, chữ đệm, tên.
///
/// `init(splitting:)` suggests the parts; people may state others, and then those hold.
public struct NameParts: Hashable, Sendable {
  /// The family name (họ); empty where there is none.
  public let family: String
  /// The middle name (chữ đệm), or the gender mark of an Ê-đê name; empty where there is none.
  public let middle: String
  /// The given name (tên), by which lists are sorted.
  public let given: String
  /// Whether the family name is written last, as in `Y Bhăm Niê`.
  public let isFamilyLast: Bool

  /// A name by its parts, each tidied: composed, with single spaces.
  public init(family: String, middle: String, given: String, isFamilyLast: Bool = false) {
    self.family = family.tidied
    self.middle = middle.tidied
    self.given = given.tidied
    self.isFamilyLast = isFamilyLast
  }

  /// The name as it is written on the identity card.
  public var full: String {
    let parts = isFamilyLast ? [middle, given, family] : [family, middle, given]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What stands before the given name on forms with two columns: họ và chữ đệm.
  public var familyAndMiddle: String {
    [family, middle].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Its place in a list: by given name, then by family and middle name.
  public var sortKey: SortKey {
    SortKey(parts: given, familyAndMiddle)
  }
}
