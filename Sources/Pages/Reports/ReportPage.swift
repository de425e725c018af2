public import Vietnamese

/// A report: what is asked, and, where it could be made, its table with the lists behind its counts.
public struct ReportPage: Page {
  public let code: String
  public let heading: Bilingual
  public let purpose: Bilingual
  public let asks: Asks
  /// What was asked, with the values as typed.
  public let address: Address
  public let periods: [Choice]
  public let agencies: [Choice]
  public let classes: [Choice]
  /// What keeps it from being made; shown over the form.
  public let problem: Bilingual?
  public let preview: Preview?
  /// Whether its table is over so many people that it is made only when asked for.
  public var isLong = false
  /// What the reader should know of where the figures come from.
  public var notice: Bilingual?
  /// By which a file that is asked for twice is known, where it is made beside the pages.
  public var key: String?
  /// Handing it in to be signed; nil where it can't be made.
  public var signing: ReportSigning?
  /// The figures beside those of other periods, where that was asked for.
  public var comparison: Comparison?

  /// What a report needs to be told.
  public struct Asks: OptionSet, Equatable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) {
      self.rawValue = rawValue
    }

    public static let period = Asks(rawValue: 1)
    public static let agency = Asks(rawValue: 2)
    public static let trainingClass = Asks(rawValue: 4)
    public static let officer = Asks(rawValue: 8)
    /// It may be held against other periods.
    public static let comparison = Asks(rawValue: 16)
  }

  /// The table of the report, and the list behind one of its counts where it was opened.
  public struct Preview: Equatable, Sendable {
    /// Lines under the title: the period, the unit, the day.
    public let subtitles: [Bilingual]
    public let columns: [Column]
    public let rows: [Row]
    /// Footnotes and the closing lines.
    public let remarks: [Bilingual]
    public let list: List?

    /// A table and what stands under it.
    public init(
      subtitles: [Bilingual],
      columns: [Column],
      rows: [Row],
      remarks: [Bilingual],
      list: List?
    ) {
      self.subtitles = subtitles
      self.columns = columns
      self.rows = rows
      self.remarks = remarks
      self.list = list
    }
  }

  /// A column of the table.
  public struct Column: Equatable, Sendable {
    public let title: Bilingual
    /// The cells of the head over it, the widest first; equal neighbours become one cell.
    public let head: [Bilingual]
    /// What stands in the row of column numbers: `A`, `1`, `5=4/1`.
    public let number: String
    public let isNumber: Bool
    /// How the figure comes about.
    public let meaning: Bilingual?

    /// A column, how it is aligned and what it means.
    public init(
      title: Bilingual,
      head: [Bilingual] = [],
      number: String = "",
      isNumber: Bool,
      meaning: Bilingual? = nil
    ) {
      self.title = title
      self.head = head.isEmpty ? [title] : head
      self.number = number
      self.isNumber = isNumber
      self.meaning = meaning
    }
  }

  /// A row of the table.
  public struct Row: Equatable, Sendable {
    public let kind: Kind
    public let cells: [Cell]

    /// What a row is.
    public enum Kind: Equatable, Sendable {
      case group, line, total
    }

    /// A row of cells.
    public init(kind: Kind, cells: [Cell]) {
      self.kind = kind
      self.cells = cells
    }
  }

  /// A cell, with the list behind it where there is one.
  public struct Cell: Equatable, Sendable {
    public let text: Bilingual
    public let list: Address?

    /// A text and where its list is opened.
    public init(_ text: Bilingual, list: Address? = nil) {
      self.text = text
      self.list = list
    }
  }

  /// The people, results or papers behind a count.
  public struct List: Equatable, Sendable {
    public let title: Bilingual
    public let columns: [Column]
    public let rows: [[Bilingual]]

    /// A list with its head.
    public init(title: Bilingual, columns: [Column], rows: [[Bilingual]]) {
      self.title = title
      self.columns = columns
      self.rows = rows
    }
  }

  /// A report as asked for.
  public init(
    code: String,
    heading: Bilingual,
    purpose: Bilingual,
    asks: Asks,
    address: Address,
    periods: [Choice],
    agencies: [Choice],
    classes: [Choice],
    problem: Bilingual?,
    preview: Preview?
  ) {
    self.code = code
    self.heading = heading
    self.purpose = purpose
    self.asks = asks
    self.address = address
    self.periods = periods
    self.agencies = agencies
    self.classes = classes
    self.problem = problem
    self.preview = preview
  }

  public var section: Section? { .reports }

  public func title(_ say: Speaker) -> String { say(heading) }

  public func trail(_ say: Speaker) -> [Crumb] { [Crumb(say(Section.reports.title), .reports)] }
}
