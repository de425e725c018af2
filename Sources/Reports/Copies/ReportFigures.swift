import Foundation
public import Vietnamese

/// What of a report pages show and a signed copy keeps: the table with the lists behind its counts.
public struct ReportFigures: Codable, Equatable, Sendable {
  /// Lines under the title.
  public let subtitle: [Bilingual]
  public let unit: Bilingual?
  public let columns: [ReportColumn]
  public let rows: [ReportRow]
  public let lists: [ReportList]
  /// The footnotes; the first is number 1.
  public let notes: [Bilingual]
  /// The lines after the table.
  public let closing: [Bilingual]

  /// Figures by their parts.
  public init(
    subtitle: [Bilingual],
    unit: Bilingual?,
    columns: [ReportColumn],
    rows: [ReportRow],
    lists: [ReportList],
    notes: [Bilingual],
    closing: [Bilingual]
  ) {
    self.subtitle = subtitle
    self.unit = unit
    self.columns = columns
    self.rows = rows
    self.lists = lists
    self.notes = notes
    self.closing = closing
  }
}

extension ReportFigures {
  /// Those of a report.
  public init(_ document: ReportDocument) {
    self.init(
      subtitle: document.subtitle,
      unit: document.unit,
      columns: document.columns,
      rows: document.rows,
      lists: document.lists,
      notes: document.notes,
      closing: document.closing
    )
  }

  /// As they were kept; nil where the bytes are no figures that this program understands.
  public init?(kept bytes: [UInt8]) {
    guard let kept = try? JSONDecoder().decode(Kept.self, from: Data(bytes)),
      kept.form == Kept.now
    else { return nil }
    self = kept.figures
  }

  /// The bytes by which they are kept.
  public func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(Kept(form: Kept.now, figures: self)))
  }

  /// Figures with the number of their form, so that a later program knows what it reads.
  private struct Kept: Codable {
    let form: Int
    let figures: ReportFigures

    static let now = 1
  }

  /// The list of a name.
  public func list(_ name: String) -> ReportList? {
    lists.first { $0.name == name }
  }
}

extension ReportList {
  /// The entries behind a row's count: those of its line, those that count in its group, or all
  /// that count in the total.
  public func entries(behind row: ReportRow) -> [Entry] {
    switch row.kind {
    case .line: entries.filter { $0.row == row.key }
    case .group: entries.filter { $0.group == row.key && $0.countsInGroup }
    case .total: entries.filter(\.countsInTotal)
    }
  }
}
