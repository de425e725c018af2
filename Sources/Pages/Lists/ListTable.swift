public import Chronology
import Markup
import Operations

/// A list as a table to be saved: what the page shows under its filters, on all of its pages.
public struct ListTable: Equatable, Sendable {
  public let title: String
  /// Short, for the tab of its sheet.
  public let tab: String
  /// The page's sentence and filters, so that the file says what it holds.
  public let sentences: [String]
  public let heads: [String]
  /// Each in the order of the heads.
  public let rows: [[Cell]]

  /// What stands in a cell.
  public enum Cell: Equatable, Sendable {
    case text(String)
    case count(Int)
    case day(Day)
  }

  /// A table by its parts.
  public init(title: String, tab: String, sentences: [String], heads: [String], rows: [[Cell]]) {
    self.title = title
    self.tab = tab
    self.sentences = sentences
    self.heads = heads
    self.rows = rows
  }
}

/// A page whose list can be saved.
public protocol ListPage: Page {
  /// The list with what stands in each column.
  func list(_ say: Speaker) -> ListTable
}

extension Address {
  /// Where the list of a page is saved from: the same question, with no place in the list.
  var asWorkbook: Address {
    Address(path: path + ".xlsx", query: query).with("after", nil)
  }
}

extension Speaker {
  /// The link that saves a list with nobody in it.
  func download(_ address: Address) -> HTML {
    """
    <p class="bd-downloads"><a class="btn btn-outline-primary" href="\(href(address.asWorkbook))">\
    \(downloadWords)</a></p>
    """
  }

  /// The form that saves a list of people: it asks what for.
  func downloadOfPeople(_ address: Address) -> HTML {
    let button: HTML = """
      <button class="btn btn-outline-primary" type="submit">\(downloadWords)</button>
      """
    return saving(address.asWorkbook, button)
  }

  /// A form that saves people's data by its buttons, with what for.
  func saving(_ address: Address, _ buttons: HTML) -> HTML {
    """
    <form class="bd-downloads bd-saving" method="post" action="\(href(address))">\(mark)\
    \(Purpose.choices(self).select(
      "purpose",
      label: self("Để làm gì (ghi vào nhật ký)", "What for (noted in the log)"),
      none: nil,
      chosen: Purpose.report.rawValue
    ))\(buttons)</form>
    """
  }

  private var downloadWords: String {
    self("Tải danh sách về bảng tính", "Download the list as a workbook")
  }

  /// The filters that are set, in a sentence.
  func filters(_ chips: [Chip]) -> [String] {
    guard !chips.isEmpty else { return [] }
    return [self("Đang lọc theo: ", "Filtered by: ") + chips.map(\.words).joined(separator: "; ")]
  }
}

extension Purpose {
  /// The purposes to choose from.
  static func choices(_ say: Speaker) -> [Choice] {
    allCases.map { Choice($0.rawValue, say($0.title)) }
  }
}
