import Chronology
import Personnel
import Training
import Vietnamese

/// A report as JSON: the same figures as on the page and in the workbook, for programs.
public struct JSONFace: Sendable {
  /// Whether shares and broken amounts come as `{"n": 12, "d": 45}`.
  public let isExact: Bool

  /// The form in which shares are rounded to four places, or the exact one.
  public init(exact: Bool = false) {
    isExact = exact
  }

  /// The whole document, indented.
  public func text(of document: ReportDocument) -> String {
    value(of: document).indented
  }

  private func value(of document: ReportDocument) -> JSONValue {
    let lists = NamedLists(document)
    return .object(
      [
        ("report", .string(document.report)),
        ("title", Self.both(document.title)),
        ("subtitle", .array(document.subtitle.map(Self.both))),
        ("period", Self.period(document.period)),
        ("asOf", .string("\(document.asOf)")),
        ("knownAt", .string("\(document.provenance.knownAt)")),
        ("formVersion", .string(document.provenance.formVersion)),
        ("columns", .array(document.columns.filter(\.isFigure).map(Self.column))),
        ("rows", .array(document.rows.map { row($0, of: document, lists) })),
        ("notes", .array(document.notes.map { .string($0[document.language]) })),
        ("closing", .array(document.closing.map { .string($0[document.language]) })),
        ("lists", .object(lists.all.map { ($0.name, entries($0, in: document.language)) })),
        ("records", .number(document.provenance.records)),
        ("sha256", .string(document.provenance.sha256)),
      ] + (document.comparison.map { [("comparison", value(of: $0, in: document))] } ?? [])
    )
  }

  static func period(_ period: ReportPeriod) -> JSONValue {
    .object([
      ("from", .string("\(period.first)")), ("to", .string("\(period.last)")),
      ("code", .string(period.code)), ("title", both(period.title)),
    ])
  }

  private static func column(_ column: ReportColumn) -> JSONValue {
    .object([
      ("key", .string(column.key)), ("title", both(column.title)),
      ("unit", column.unit.map(both) ?? .null),
      ("number", .string(column.number)),
      ("meaning", column.meaning.map(both) ?? .null),
    ])
  }

  private func row(
    _ row: ReportRow,
    of document: ReportDocument,
    _ lists: NamedLists
  ) -> JSONValue {
    let cells = zip(document.columns, row.cells).filter(\.0.isFigure)
    let named = lists.names(behind: row)
    return .object([
      ("kind", .string(row.kind.rawValue)),
      ("ordinal", .string(row.ordinal)),
      ("label", .string(row.label[document.language])),
      ("code", .text(row.code)),
      ("cells", .object(cells.map { ($0.0.key, value(of: $0.1, in: document.language)) })),
      ("list", .text(named.first?.list)),
      ("lists", .object(named.map { ($0.column, .string($0.list)) })),
      ("notes", .array(row.notes.map { .number($0) })),
    ])
  }

  private func entries(_ list: NamedLists.Part, in language: Language) -> JSONValue {
    .array(
      list.entries.map { entry in
        .object(
          zip(list.columns, entry.cells).map { ($0.0.key, value(of: $0.1, in: language)) }
        )
      }
    )
  }

  func value(of cell: ReportCell, in language: Language) -> JSONValue {
    switch cell {
    case .empty: .null
    case .text(let text): .string(text[language])
    case .count(let count): .number(count)
    case .date(let date): .string("\(date)")
    case .mark(let score): .number(Self.decimal(Fraction(score.hundredths, over: 100), places: 2))
    case .quantity(let number):
      number.whole.map { .number($0) }
        ?? (isExact ? Self.exact(number) : .number(Self.decimal(number, places: 4)))
    case .share(let share):
      isExact ? Self.exact(share) : .number(Self.decimal(share, places: 4))
    }
  }

  /// A number that may be under nothing.
  func value(of number: Fraction) -> JSONValue {
    if let whole = number.whole { return .number(whole) }
    if isExact { return Self.exact(number) }
    let digits = Self.decimal(number.magnitude, places: 4)
    return .number(number.numerator < 0 && digits != "0" ? "-" + digits : digits)
  }

  private static func exact(_ number: Fraction) -> JSONValue {
    .object([("n", .number(number.numerator)), ("d", .number(number.denominator))])
  }

  /// Digits with a point, rounded half up, without zeros at the end: `0.8444`, `1`.
  static func decimal(_ number: Fraction?, places: Int) -> String {
    guard let number else { return "0" }
    let digits = Array("\(number.units(places: places))".utf8)
    let padded = Array(repeating: UInt8(48), count: max(0, places + 1 - digits.count)) + digits
    let whole = padded.dropLast(places)
    var fraction = padded.suffix(places)
    while fraction.last == 48 { fraction.removeLast() }
    let point = fraction.isEmpty ? [] : [UInt8(ascii: ".")]
    return String(decoding: whole + point + fraction, as: UTF8.self)
  }

  static func both(_ text: Bilingual) -> JSONValue {
    .both(text)
  }
}

extension ReportColumn {
  /// Whether JSON carries it among the cells; the row itself says its ordinal and label.
  var isFigure: Bool {
    switch kind {
    case .ordinal, .label: false
    default: true
    }
  }
}
