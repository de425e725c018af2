/// A chart over cells of the workbook; Excel draws it anew whenever they change.
public struct Chart: Hashable, Sendable {
  /// Its kind.
  public var kind: Kind
  /// Its title; nil is none.
  public var title: String?
  /// Its series.
  public var series: [Series]
  /// What stands below the horizontal axis.
  public var categoryTitle: String?
  /// What stands beside the vertical axis.
  public var valueTitle: String?
  /// The number format of the values: `0`, `0%`.
  public var valueFormat: String?
  /// The highest value of the axis, 1 for shares; nil is by the numbers.
  public var valueMaximum: Double?
  /// Where the legend stands.
  public var legend = Legend.bottom
  /// Whether the values stand at the bars, points or slices.
  public var showsValues = false
  /// Its width in pixels.
  public var width = 640
  /// Its height in pixels.
  public var height = 360
  /// What it shows, for people who do not see it.
  public var description: String?

  /// A chart of some series.
  public init(_ kind: Kind, title: String? = nil, series: [Series]) {
    self.kind = kind
    self.title = title
    self.series = series
  }

  /// The kinds of charts.
  public enum Kind: Hashable, Sendable {
    /// Upright bars side by side.
    case column
    /// Upright bars on top of each other.
    case stackedColumn
    /// Lying bars side by side, for long names.
    case bar
    /// Lying bars behind each other.
    case stackedBar
    /// Points joined by lines.
    case line
    /// Slices of a whole.
    case pie
  }

  /// Where the legend stands.
  public enum Legend: Hashable, Sendable {
    /// Nowhere.
    case none
    /// Below.
    case bottom
    /// To the right.
    case right
    /// Above.
    case top
  }

  /// A row of values.
  public struct Series: Hashable, Sendable {
    /// Its name in the legend.
    public var name: String
    /// The sheet in which its cells are.
    public var sheet: String
    /// The cells with the names of its values.
    public var categories: CellRange
    /// The cells with its values.
    public var values: CellRange
    /// Its colour; nil leaves it to Excel.
    public var color: Color?

    /// A row of values in a sheet.
    public init(
      name: String,
      sheet: String,
      categories: CellRange,
      values: CellRange,
      color: Color? = nil
    ) {
      self.name = name
      self.sheet = sheet
      self.categories = categories
      self.values = values
      self.color = color
    }
  }
}
