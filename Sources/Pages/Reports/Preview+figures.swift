import Chronology
public import Reports
import Vietnamese

extension ReportPage.Preview {
  /// The table of some figures, each count leading to its list.
  ///
  /// - Parameters:
  ///   - address: Where they are looked at.
  ///   - opened: The list that is open, by its name and the key of its row.
  public init(_ figures: ReportFigures, at address: Address, opened: (name: String, row: String)?) {
    self.init(
      subtitles: Self.subtitles(figures),
      columns: figures.columns.map { ReportPage.Column($0) },
      rows: figures.rows.map { row in
        ReportPage.Row(
          kind: ReportPage.Row.Kind(row.kind),
          cells: zip(figures.columns, row.cells).map { column, cell in
            ReportPage.Cell(cell.words, list: Self.address(of: column, row, cell, figures, address))
          }
        )
      },
      remarks: figures.notes.enumerated().map { index, note in
        Bilingual(vi: "(\(index + 1)) \(note.vi)", en: "(\(index + 1)) \(note.en)")
      } + figures.closing,
      list: opened.flatMap { Self.list($0.name, behind: $0.row, of: figures) }
    )
  }

  private static func subtitles(_ figures: ReportFigures) -> [Bilingual] {
    let unit = figures.unit.map {
      Bilingual(vi: "Đơn vị tính: \($0.vi)", en: "Unit: \($0.en)")
    }
    return figures.subtitle + (unit.map { [$0] } ?? [])
  }

  /// Where the list of a count is opened; nothing stands behind a zero.
  private static func address(
    of column: ReportColumn,
    _ row: ReportRow,
    _ cell: ReportCell,
    _ figures: ReportFigures,
    _ address: Address
  ) -> Address? {
    guard let reference = column.list, figures.list(reference.name) != nil,
      let number = cell.number, number.numerator > 0
    else { return nil }
    return address.with("list", reference.name).with("row", row.key)
  }

  private static func list(
    _ name: String,
    behind key: String,
    of figures: ReportFigures
  ) -> ReportPage.List? {
    guard let list = figures.list(name), let row = figures.rows.first(where: { $0.key == key })
    else { return nil }
    let title = Bilingual(
      vi: "\(list.title.vi): \(row.label.vi)",
      en: "\(list.title.en): \(row.label.en)"
    )
    return ReportPage.List(
      title: title,
      columns: list.columns.map { ReportPage.Column($0) },
      rows: list.entries(behind: row).map { $0.cells.map(\.words) }
    )
  }
}

extension ReportPage.Column {
  init(_ column: ReportColumn) {
    self.init(
      title: column.title,
      head: column.head,
      number: column.number,
      isNumber: column.kind.isNumber,
      meaning: column.meaning
    )
  }
}

extension ReportColumn.Kind {
  /// Whether its cells are aligned as figures.
  var isNumber: Bool {
    switch self {
    case .count, .quantity, .product, .sum, .share, .mark, .overall, .tally, .scale: true
    default: false
    }
  }
}

extension ReportPage.Row.Kind {
  init(_ kind: ReportRow.Kind) {
    switch kind {
    case .group: self = .group
    case .line: self = .line
    case .total: self = .total
    }
  }
}
