public import Vietnamese

/// A column of a report's table, of a list or of the data behind it.
public struct ReportColumn: Hashable, Codable, Sendable {
  /// What programs know it by, such as `trainedShare`.
  public let key: String
  /// Its title where it stands alone: in lists, data and JSON.
  public let title: Bilingual
  /// The cells of the table's head over it, the widest first. Equal neighbours become one cell.
  public let head: [Bilingual]
  /// What stands in the row of column numbers: `A`, `1`, `5=4/1`.
  public let number: String
  public let kind: Kind
  /// In characters of the sheet.
  public let width: Double
  /// What is counted, such as persons or periods.
  public let unit: Bilingual?
  /// How the figure comes about, in words.
  public let meaning: Bilingual?
  /// The list behind the column's counts.
  public let list: ListReference?

  /// What a column holds, which decides how faces align, format and calculate it.
  public enum Kind: Hashable, Codable, Sendable {
    /// The number of the line.
    case ordinal
    /// What the line is about.
    case label
    case text
    /// A short text, centred.
    case sign
    /// The level held of a competency, with its sign against what is required.
    case level
    case count
    case quantity
    /// One column divided by another.
    case share(part: String, whole: String)
    /// Two columns multiplied; a total adds its lines up.
    case product(String, String)
    /// Neighbouring columns added up.
    case sum([String])
    case mark
    /// The weighted mean of other columns' marks, rounded half up to a step in hundredths.
    case overall(parts: [Part], stepHundredths: Int)
    case date
    /// How many of other columns have a sign.
    case tally(sign: String, among: [String])
    /// What follows from how often each mark of a scale was given, as other columns tell it.
    case scale([Part], Statistic)
    /// Họ và chữ đệm: one cell with the next column's to the eye.
    case nameStart
    /// Tên, right after it.
    case nameEnd
    /// The numbers of the notes that the line has.
    case notes
  }

  /// What a scale is summed up by.
  public enum Statistic: String, Hashable, Codable, Sendable {
    case count, mean
    /// The standard deviation, rounded to two places.
    case deviation
  }

  /// A column that counts in an overall mark, and its weight in percent.
  public struct Part: Hashable, Codable, Sendable {
    public let key: String
    public let weight: Int

    /// A column by its key, with its weight.
    public init(key: String, weight: Int) {
      self.key = key
      self.weight = weight
    }
  }

  /// A list, and what of each entry is added up: one, or the number in one of its columns.
  public struct ListReference: Hashable, Codable, Sendable {
    public let name: String
    public let adds: String?

    /// The number of a list's entries, or the sum of one of its columns.
    public init(_ name: String, adding column: String? = nil) {
      self.name = name
      adds = column
    }
  }

  /// A column; without a head of its own its title heads it.
  public init(
    _ key: String,
    _ title: Bilingual,
    head: [Bilingual] = [],
    number: String = "",
    kind: Kind,
    width: Double,
    unit: Bilingual? = nil,
    meaning: Bilingual? = nil,
    list: ListReference? = nil
  ) {
    self.key = key
    self.title = title
    self.head = head.isEmpty ? [title] : head
    self.number = number
    self.kind = kind
    self.width = width
    self.unit = unit
    self.meaning = meaning
    self.list = list
  }
}

extension ReportColumn {
  /// The number of the line.
  static let ordinal = ReportColumn(
    "ordinal",
    Bilingual(vi: "STT", en: "No."),
    number: "A",
    kind: .ordinal,
    width: 5
  )

  /// A column of short texts, by its titles, what stands in the row of numbers, and its width.
  static func sign(
    _ key: String,
    _ vi: String,
    _ en: String,
    _ number: String,
    _ width: Double
  ) -> ReportColumn {
    ReportColumn(key, Bilingual(vi: vi, en: en), number: number, kind: .sign, width: width)
  }

  /// A column of texts, by its titles, what stands in the row of numbers, and its width.
  static func text(
    _ key: String,
    _ vi: String,
    _ en: String,
    _ number: String,
    _ width: Double
  ) -> ReportColumn {
    ReportColumn(key, Bilingual(vi: vi, en: en), number: number, kind: .text, width: width)
  }
}
