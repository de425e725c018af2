import Personnel
public import Spreadsheets
import Vietnamese
public import Work

/// Reads a roster of officers as it arrives: finds the titles under whatever letterhead stands above
/// them and the people under the titles, and repairs what rules can repair. It needs no records.
public enum RosterReader {
  /// What people said that columns mean, by sheet (from 0) and column (from 1); nil takes a column's
  /// meaning away.
  public typealias Meanings = [Int: [Int: RosterField?]]

  /// Reads every sheet; a file without a table of people is refused. Throws ``WorkbookError`` too.
  ///
  /// - Parameters:
  ///   - referenceYear: The year by which ages and years of two digits are judged.
  ///   - headway: Is told, sheet by sheet, the row that was read and the last one with something in it.
  public static func read(
    _ workbook: Workbook,
    file: String,
    referenceYear: Int,
    meanings: Meanings = [:],
    headway: Headway = .untold
  ) throws -> RosterReading {
    func read(needsName: Bool) throws -> [SheetReading] {
      try workbook.sheets.indices.map { sheet in
        var reader = try SheetRosterReader(
          workbook,
          sheet: sheet,
          meanings[sheet] ?? [:],
          needsName: needsName
        )
        let reading = try reader.read(workbook, referenceYear: referenceYear, headway)
        if let (stamp, row) = reader.stamped {
          let name = workbook.sheets.count > 1 ? workbook.sheets[sheet].name : nil
          throw FileRefusal(file: file, faults: [stamp.fault(sheet: name, row: row)])
        }
        return reading
      }
    }
    var sheets = try read(needsName: true)
    if sheets.allSatisfy({ $0.headRows == nil }) { sheets = try read(needsName: false) }
    guard sheets.contains(where: { $0.headRows != nil }) else {
      let people = Bilingual(vi: "danh sách cán bộ", en: "officers")
      throw FileRefusal(file: file, faults: [.noTable(of: people)])
    }
    holdDuplicates(in: &sheets)
    return RosterReading(file: file, format: RosterFormat(workbook.kind), sheets: sheets)
  }

  /// Holds every later row with an ID that stands in the file already. An officer with several
  /// assignments has several rows: these name the same code.
  private static func holdDuplicates(in sheets: inout [SheetReading]) {
    struct Place {
      let sheet: Int
      let row: Int
      let code: Code<Officer>?
    }
    var places: [NationalID: Place] = [:]
    for sheet in sheets.indices {
      for index in sheets[sheet].rows.indices {
        let row = sheets[sheet].rows[index]
        guard let number = row.values.nationalID else { continue }
        guard let first = places[number] else {
          places[number] = Place(sheet: sheet, row: row.row, code: row.values.employeeCode)
          continue
        }
        if let code = row.values.employeeCode, code == first.code { continue }
        let other = first.sheet == sheet ? nil : sheets[first.sheet].name
        let sentence = RosterSentences.duplicate(number, row: first.row, sheet: other)
        sheets[sheet].rows[index].problems.append(
          RowProblem(.duplicateInFile, .nationalID, value: number.masked, sentence)
        )
      }
    }
  }
}

extension RosterFormat {
  init(_ kind: WorkbookKind) {
    switch kind {
    case .officeOpen: self = .xlsx
    case .legacyExcel: self = .xls
    case .delimited: self = .csv
    }
  }
}
