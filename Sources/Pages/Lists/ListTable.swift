public import Chronology
import Markup

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
  /// The link that saves a list.
  func download(_ address: Address) -> HTML {
    """
    <p class="bd-downloads"><a class="btn btn-outline-primary" href="\(href(address.asWorkbook))">\
    \(self("Tải danh sách về bảng tính", "Download the list as a workbook"))</a></p>
    """
  }

  /// The filters that are set, in a sentence.
  func filters(_ chips: [Chip]) -> [String] {
    guard !chips.isEmpty else { return [] }
    return [self("Đang lọc theo: ", "Filtered by: ") + chips.map(\.words).joined(separator: "; ")]
  }
}
