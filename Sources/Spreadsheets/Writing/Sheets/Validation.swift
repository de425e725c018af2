public import Chronology

/// What may be typed into a cell, and what is said about it.
public struct Validation: Hashable, Sendable {
  /// What may be typed.
  public var rule: Rule
  /// Said when the cell is chosen: a title and a text.
  public var prompt: Message?
  /// Said when something else is typed.
  public var refusal: Message?
  /// Whether anything else is refused (or only warned about).
  public var isStrict = true
  /// Whether the cell may stay empty.
  public var allowsBlank = true

  /// A rule with what is said about it.
  public init(_ rule: Rule, prompt: Message? = nil, refusal: Message? = nil, isStrict: Bool = true)
  {
    self.rule = rule
    self.prompt = prompt
    self.refusal = refusal
    self.isStrict = isStrict
  }

  /// What may be typed.
  public enum Rule: Hashable, Sendable {
    /// One of these, from a drop-down list; together at most 255 characters.
    case list([String])
    /// One of what stands in a range, from a drop-down list: `='Danh mục'!$A$1:$A$20`.
    case listIn(String)
    /// A whole number between two.
    case integer(ClosedRange<Int>)
    /// A number between two.
    case decimal(ClosedRange<Double>)
    /// A day between two.
    case day(ClosedRange<Day>)
    /// A text with so many characters.
    case length(ClosedRange<Int>)
    /// Whatever makes a formula true.
    case formula(String)
    /// Anything; only the prompt is shown.
    case anything
  }

  /// A title of at most 32 characters and a text of at most 255.
  public struct Message: Hashable, Sendable {
    /// The title.
    public let title: String
    /// The text.
    public let text: String

    /// A title and a text.
    public init(_ title: String, _ text: String) {
      self.title = title
      self.text = text
    }
  }
}
