import Chronology
public import Foundation
import Personnel
import Vietnamese

/// A reading on its way from the child process that read an upload to the server. Nothing but texts
/// and numbers travels, and all of it is checked again on arrival: a file may have taken the child
/// over.
public struct RosterParcel {
  /// Why a parcel is refused: it is no reading of ours.
  public struct Damaged: Error {}

  /// A reading as bytes.
  public static func pack(_ reading: RosterReading) throws -> Data {
    try JSONEncoder().encode(PackedReading(reading))
  }

  /// The reading that the bytes are; throws ``Damaged`` or what the decoder throws.
  public static func unpack(_ bytes: Data) throws -> RosterReading {
    try JSONDecoder().decode(PackedReading.self, from: bytes).reading
  }
}

struct PackedReading: Codable {
  let file: String
  let format: String
  let sheets: [PackedSheet]

  init(_ reading: RosterReading) {
    file = reading.file
    format = reading.format.rawValue
    sheets = reading.sheets.map(PackedSheet.init)
  }

  var reading: RosterReading {
    get throws {
      RosterReading(
        file: file,
        format: try arrived(RosterFormat(rawValue: format)),
        sheets: try sheets.enumerated().map { try $0.element.sheet(number: $0.offset) }
      )
    }
  }
}

struct PackedSheet: Codable {
  let name: String
  let head: [Int]
  let columns: [PackedColumn]
  let rows: [PackedRow]
  let ignored: [PackedIgnored]
  let warnings: [PackedRemark]
  let letterhead: [String]
  /// The columns of the fields, of each kind of row; see ``RosterColumns``.
  let places: [PackedPlaces]

  init(_ sheet: SheetReading) {
    name = sheet.name
    head = sheet.headRows.map { [$0.lowerBound, $0.upperBound] } ?? []
    columns = sheet.columns.map(PackedColumn.init)
    var places: [RosterColumns] = []
    rows = sheet.rows.map { row in
      let place = places.lastIndex(of: row.columns) ?? places.count
      if place == places.count { places.append(row.columns) }
      return PackedRow(row, place: place)
    }
    self.places = places.map(PackedPlaces.init)
    ignored = sheet.ignored.map(PackedIgnored.init)
    warnings = sheet.warnings.map {
      PackedRemark(field: nil, code: $0.code.rawValue, value: "", $0.sentence, row: $0.row)
    }
    letterhead = sheet.letterhead
  }

  func sheet(number: Int) throws -> SheetReading {
    let columnsOfRows = try places.map { try $0.columns }
    return SheetReading(
      name: name,
      headRows: head.isEmpty ? nil : try range(head),
      columns: try columns.map { try $0.column },
      rows: try rows.map { row in
        guard columnsOfRows.indices.contains(row.place) else { throw RosterParcel.Damaged() }
        return try row.row(sheet: number, columnsOfRows[row.place])
      },
      ignored: try ignored.map { try $0.ignored },
      warnings: try warnings.map { warning in
        SheetWarning(
          row: warning.row,
          code: try arrived(SheetWarning.Code(rawValue: warning.code)),
          sentence: warning.sentence
        )
      },
      letterhead: letterhead
    )
  }
}

struct PackedColumn: Codable {
  let number: Int
  let field: String?
  let title: String
  let reason: [String]

  init(_ column: ColumnReading) {
    number = column.column
    field = column.field?.rawValue
    title = column.title
    reason = [column.reason.vi, column.reason.en]
  }

  var column: ColumnReading {
    get throws {
      ColumnReading(
        column: try arrivedColumn(number),
        field: try field.map { try arrived(RosterField(rawValue: $0)) },
        title: title,
        reason: try bilingual(reason)
      )
    }
  }
}

struct PackedPlaces: Codable {
  let fields: [String: Int]
  let first: Int
  let last: Int

  init(_ columns: RosterColumns) {
    var fields: [String: Int] = [:]
    for field in RosterField.allCases { fields[field.rawValue] = columns[field] }
    self.fields = fields
    first = columns.first
    last = columns.last
  }

  var columns: RosterColumns {
    get throws {
      var byField: [RosterField: Int] = [:]
      for (name, column) in fields {
        byField[try arrived(RosterField(rawValue: name))] = try arrivedColumn(column)
      }
      return RosterColumns(
        byField,
        first: try arrivedColumn(first),
        last: try arrivedColumn(last)
      )
    }
  }
}

struct PackedIgnored: Codable {
  let rows: [Int]
  let reason: String

  init(_ ignored: IgnoredRows) {
    rows = [ignored.rows.lowerBound, ignored.rows.upperBound]
    reason = ignored.reason.rawValue
  }

  var ignored: IgnoredRows {
    get throws {
      IgnoredRows(
        rows: try range(rows),
        reason: try arrived(IgnoredRows.Reason(rawValue: reason))
      )
    }
  }
}

/// The value, where the parcel holds one that there is.
func arrived<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw RosterParcel.Damaged() }
  return value
}

private func arrivedColumn(_ column: Int) throws -> Int {
  guard (1...16_384).contains(column) else { throw RosterParcel.Damaged() }
  return column
}

private func range(_ bounds: [Int]) throws -> ClosedRange<Int> {
  guard bounds.count == 2, bounds[0] >= 1, bounds[0] <= bounds[1] else {
    throw RosterParcel.Damaged()
  }
  return bounds[0]...bounds[1]
}

func bilingual(_ texts: [String]) throws -> Bilingual {
  guard texts.count == 2 else { throw RosterParcel.Damaged() }
  return Bilingual(vi: texts[0], en: texts[1])
}
