public import Personnel
public import Spreadsheets
import Training
import Vietnamese

/// Reads the workbook of a class that was sent back.
public enum ClassFormReader {
  /// The form, or every fault of it at once. The signs of the roll-call are those of the installation;
  /// where its officers are given by their names, codes of nobody and codes beside another's name are
  /// faults. Where scores alone are wanted, the roll-call need not be minded. Throws ``FileRefusal`` with the faults, or `WorkbookError` where the file is none of ours.
  public static func read(
    _ workbook: Workbook,
    file: String,
    symbols: [String] = ClassMark.symbols,
    officers: [Code<Officer>: String]? = nil,
    minding rollCall: Bool = true
  ) throws -> ClassForm {
    var sheets = ClassFormSheets()
    for (index, sheet) in workbook.sheets.enumerated() {
      sheets.add(try workbook.table(sheet: index), as: sheet.name)
    }
    var faults = sheets.missing
    guard faults.isEmpty else { throw FileRefusal(file: file, faults: faults) }
    let facts = FactReading(sheets)
    let sessions = SessionReading(sheets.sessions, facts)
    let places = PlaceReading(sheets.places, facts, officers: officers)
    let marks = RollCallReading(sheets.attendance, sessions, places, symbols: symbols)
    let scores = ScoreReading(sheets.scores, facts, places)
    faults =
      facts.faults + sessions.faults + places.faults + scores.faults
      + (rollCall ? marks.faults : [])
    guard faults.isEmpty, let known = facts.facts else {
      throw FileRefusal(file: file, faults: faults)
    }
    return ClassForm(
      facts: known,
      components: scores.components,
      sessions: sessions.sessions,
      places: places.places.map { place in
        var place = place
        place.attendance = marks.marks[place.officer] ?? [:]
        place.scores = scores.scores[place.officer] ?? []
        place.missed = scores.missed[place.officer] ?? []
        return place
      },
      seen: SeenScores(lines: sheets.hidden).scores
    )
  }
}

/// The sheets of the workbook by their names, however these are written.
struct ClassFormSheets {
  private var tables: [String: Table] = [:]
  /// The names of the form's own sheets that are there as they were written.
  private var exact: Set<String> = []

  /// Takes a sheet up. One that somebody added under a similar name does not displace the form's.
  mutating func add(_ table: Table, as name: String) {
    let fold = name.titleFold
    let isExact = ClassFormLayout.filledIn.contains(name)
    guard isExact || !exact.contains(fold) else { return }
    if isExact { exact.insert(fold) }
    tables[fold] = table
  }

  private func table(_ name: String) -> Table {
    tables[name.titleFold] ?? Table(name: name, rows: [])
  }

  var facts: Table { table(ClassFormLayout.facts) }
  var sessions: Table { table(ClassFormLayout.sessions) }
  var places: Table { table(ClassFormLayout.places) }
  var attendance: Table { table(ClassFormLayout.attendance) }
  var scores: Table { table(ClassFormLayout.scores) }
  var hidden: Table { table(ClassFormLayout.hidden) }

  /// A fault for each sheet that is not there.
  var missing: [SheetFault] {
    ClassFormLayout.filledIn
      .filter { tables[$0.titleFold] == nil }
      .map { name in
        SheetFault(
          sheet: nil,
          cell: nil,
          sentence: Bilingual(
            vi: "thiếu trang tính “\(name)”. Dùng lại tệp mẫu sổ lớp và điền vào đó.",
            en: "the sheet “\(name)” is missing. Take the form of the class again and fill it in."
          )
        )
      }
  }
}
