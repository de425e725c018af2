public import Chronology

/// What a workbook says about itself. With a fixed day of creation the same cells give the same bytes.
public struct DocumentProperties: Hashable, Sendable {
  /// The title.
  public var title: String?
  /// The subject.
  public var subject: String?
  /// Who made it.
  public var author: String?
  /// The body it comes from.
  public var company: String?
  /// Words to find it by.
  public var keywords: String?
  /// Remarks.
  public var comments: String?
  /// When it was made; nil is now.
  public var created: Instant?

  /// A workbook that says nothing about itself.
  public init(
    title: String? = nil,
    subject: String? = nil,
    author: String? = nil,
    company: String? = nil,
    keywords: String? = nil,
    comments: String? = nil,
    created: Instant? = nil
  ) {
    self.title = title
    self.subject = subject
    self.author = author
    self.company = company
    self.keywords = keywords
    self.comments = comments
    self.created = created
  }
}
