import Chronology
import Spreadsheets
import Training
import Vietnamese

/// A report as an Excel workbook: the official sheet, charts, data, the lists behind the counts, and
/// where it all comes from.
public struct WorkbookFace: Sendable {
  /// The form in which leadership gets it.
  public init() {}

  /// Writes the workbook. Nothing stands at the path until it is complete; throws
  /// `Spreadsheets.WritingError` where the disk does not take it.
  public func write(_ document: ReportDocument, to path: String) throws {
    try WorkbookWriter.write(to: path) { try write(document, into: $0) }
  }

  private func write(_ document: ReportDocument, into workbook: WorkbookWriter) throws {
    try workbook.set(Self.properties(of: document))
    let names = SheetNames(document)
    let styles = SheetStyles(workbook)
    let layouts = document.lists.map { list in
      ListLayout(list, sheet: names.lists[list.name] ?? list.name)
    }
    let form = FormSheet(
      document: document,
      lists: Dictionary(uniqueKeysWithValues: layouts.map { ($0.list.name, $0) }),
      styles: styles
    )
    let firstRow = try form.write(to: workbook.addSheet(names.form))
    if !document.charts.isEmpty {
      try ChartSheet(
        document: document,
        name: names.charts,
        form: names.form,
        firstRow: firstRow,
        styles: styles
      ).write(to: workbook.addSheet(names.charts))
    }
    if document.comparison != nil {
      try ComparisonSheet(document: document, form: names.form, firstRow: firstRow, styles: styles)
        .write(to: workbook.addSheet(names.comparison))
    }
    try DataSheet(
      table: document.table,
      styles: styles,
      language: document.language,
      mark: document.mark
    ).write(to: workbook.addSheet(names.data))
    for (place, layout) in layouts.enumerated() {
      try ListSheet(
        layout: layout,
        document: document,
        styles: styles,
        number: place + 1,
        form: names.form
      ).write(to: workbook.addSheet(layout.sheet))
    }
    try ProvenanceSheet(document: document, styles: styles)
      .write(to: workbook.addSheet(names.provenance))
  }

  /// With the moment of making fixed by the document, the same document gives the same bytes.
  static func properties(of document: ReportDocument) -> DocumentProperties {
    DocumentProperties(
      title: document.title[document.language],
      subject: document.period.title[document.language],
      author: document.provenance.madeBy,
      company: document.form.letterhead.issuer.map { $0[document.language] }.joined(separator: " "),
      keywords: document.report,
      comments: document.mark,
      created: document.provenance.madeAt
    )
  }
}
