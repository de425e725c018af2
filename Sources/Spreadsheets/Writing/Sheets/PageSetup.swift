import CLibXLSXWriter

/// How a sheet is printed: on A4, as Decree 30/2020 prescribes.
public struct PageSetup: Hashable, Sendable {
  /// Landscape, for wide tables.
  public var isLandscape = false
  /// So many pages wide; 0 is as many as it takes. One, unless said otherwise.
  public var pagesWide = 1
  /// So many pages tall; 0 is as many as it takes.
  public var pagesTall = 0
  /// The margins in millimetres.
  public var margins = Margins(top: 20, right: 15, bottom: 20, left: 30)
  /// The rows that are repeated at the top of each page, from 1.
  public var repeatedRows: ClosedRange<Int>?
  /// The columns that are repeated at the left of each page, from 1. They are left out where rows
  /// are repeated too and the sheet's name is so long that the library cannot say both.
  public var repeatedColumns: ClosedRange<Int>?
  /// What is printed; nil is all of it.
  public var area: CellRange?
  /// Whether it stands in the middle of the page.
  public var isCentered = true
  /// Where the number of the page stands.
  public var pageNumbers = PageNumbers.topCenterFromSecondPage
  /// A text at the bottom of each page, in the language of Excel's footers (`&L`, `&C`, `&R`).
  public var footer: String?
  /// A plain line at the bottom left of each page, beside what else stands there.
  public var mark: String?

  /// A4, one page wide, numbered at the top from the second page on.
  public init() {}

  /// The same with something changed.
  public func with(_ change: (inout PageSetup) -> Void) -> PageSetup {
    var copy = self
    change(&copy)
    return copy
  }

  /// Where the number of the page stands.
  public enum PageNumbers: Hashable, Sendable {
    /// Nowhere.
    case none
    /// At the top in the middle, not on the first page (Decree 30/2020, Annex I).
    case topCenterFromSecondPage
    /// At the bottom in the middle of each page.
    case bottomCenter
  }

  /// Margins in millimetres.
  public struct Margins: Hashable, Sendable {
    /// Top.
    public var top: Double
    /// Right.
    public var right: Double
    /// Bottom.
    public var bottom: Double
    /// Left.
    public var left: Double

    /// Margins in millimetres.
    public init(top: Double, right: Double, bottom: Double, left: Double) {
      self.top = top
      self.right = right
      self.bottom = bottom
      self.left = left
    }
  }
}

extension SheetWriter {
  /// Sets how the sheet is printed.
  public func set(_ page: PageSetup) throws(WritingError) {
    guard workbook.isOpen else { throw .closed }
    worksheet_set_paper(sheet, 9)
    if page.isLandscape { worksheet_set_landscape(sheet) }
    if page.pagesWide > 0 || page.pagesTall > 0 {
      worksheet_fit_to_pages(sheet, UInt16(page.pagesWide), UInt16(page.pagesTall))
    }
    let margins = page.margins
    worksheet_set_margins(
      sheet,
      margins.left / 25.4,
      margins.right / 25.4,
      margins.top / 25.4,
      margins.bottom / 25.4
    )
    if page.isCentered { worksheet_center_horizontally(sheet) }
    try setRanges(page)
    try setNumbers(page)
  }

  private func setRanges(_ page: PageSetup) throws(WritingError) {
    if let rows = page.repeatedRows {
      let (first, last) = try corners(CellRange(rows: rows, columns: 1...1))
      try check(worksheet_repeat_rows(sheet, first.row, last.row))
    }
    if let columns = page.repeatedColumns, canRepeat(page.repeatedRows, columns) {
      let (first, last) = try corners(CellRange(rows: 1...1, columns: columns))
      try check(worksheet_repeat_columns(sheet, first.column, last.column))
    }
    if let area = page.area {
      let (first, last) = try corners(area)
      try check(
        worksheet_print_area(sheet, first.row, first.column, last.row, last.column)
      )
    }
  }

  /// The library cuts the name of both at 127 bytes, be it within a letter, and nobody can read the
  /// workbook then.
  private func canRepeat(_ rows: ClosedRange<Int>?, _ columns: ClosedRange<Int>) -> Bool {
    guard let rows else { return true }
    let letters = [columns.lowerBound, columns.upperBound].map {
      CellAddress.letters(ofColumn: $0)
    }
    let sheet = SheetName.quoted(name)
    let titles =
      "\(sheet)!$\(letters[0]):$\(letters[1]),\(sheet)!$\(rows.lowerBound):$\(rows.upperBound)"
    return titles.utf8.count <= WritableText.nameBytes
  }

  private func setNumbers(_ page: PageSetup) throws(WritingError) {
    let number = "&C&\"Times New Roman,Regular\"&13&P"
    switch page.pageNumbers {
    case .none: break
    case .topCenterFromSecondPage:
      try check(worksheet_set_header(sheet, number))
      leavesFirstPageBare = true
    case .bottomCenter: break
    }
    let foot = page.footer ?? (page.pageNumbers == .bottomCenter ? number : nil)
    let parts = [page.mark.map(Self.markCode), foot].compactMap { $0 }
    guard !parts.isEmpty else { return }
    try check(worksheet_set_footer(sheet, WritableText.plain(parts.joined())))
  }

  /// The line as a footer has it: small, an `&` doubled, and short enough for what else stands there,
  /// since Excel takes 255 signs.
  private static func markCode(_ text: String) -> String {
    var code = "&L&\"Times New Roman,Regular\"&8 "
    for scalar in text.unicodeScalars.prefix(170) {
      code.unicodeScalars.append(scalar)
      if scalar == "&" { code.unicodeScalars.append(scalar) }
    }
    return code
  }
}
