import Chronology
import Personnel
import Spreadsheets
import Training
import Vietnamese

/// Reads the roll-call.
struct RollCallReading {
  private(set) var marks: [Code<Officer>: [SessionTime: ClassMark]] = [:]
  private(set) var faults: [SheetFault] = []
  private let table: Table
  private let symbols: [String]
  /// The session of each column.
  private var columns: [Int: ClassSession] = [:]

  init(
    _ table: Table,
    _ sessions: SessionReading,
    _ places: PlaceReading,
    symbols: [String]
  ) {
    self.table = table
    self.symbols = symbols
    let people = PeopleRows(table, places)
    faults = people.faults
    guard let headRow = people.headRow else { return }
    findColumns(headRow, sessions)
    for (officer, row) in people.rows { read(row, of: officer) }
    requireClosed(people, places)
  }

  /// The heads: a day over a part of the day. What is no day (the counts at the right) is passed over.
  private mutating func findColumns(_ headRow: Int, _ sessions: SessionReading) {
    var seen: Set<SessionTime> = []
    let last = table.row(headRow + 1)?.cells.last?.column ?? 0
    for column in ClassFormLayout.firstColumn...max(ClassFormLayout.firstColumn, last) {
      guard let part = table[headRow + 1, column]?.plainText,
        let partOfDay = Session.PartOfDay.named(part),
        let day = table.headValue(row: headRow, column: column)?.day
      else {
        checkHead(headRow, column)
        continue
      }
      let time = SessionTime(day, partOfDay)
      let address = CellAddress(row: headRow, column: column)
      if !seen.insert(time).inserted {
        fault(
          address,
          vi: "buổi \(time.words.vi) có hai cột. Bỏ bớt một cột.",
          en: "the session on \(time.words.en) has two columns. Remove one."
        )
      } else if let session = sessions.byTime[time] {
        columns[column] = session
      } else if sessions.isComplete {
        fault(
          address,
          vi: "buổi \(time.words.vi) không có trong trang “\(ClassFormLayout.sessions)”.",
          en: "the session on \(time.words.en) is not in the sheet “\(ClassFormLayout.sessions)”."
        )
      }
    }
  }

  private mutating func checkHead(_ headRow: Int, _ column: Int) {
    let below = table[headRow + 1, column]?.plainText
    guard below != nil || table.headValue(row: headRow, column: column)?.day != nil else { return }
    fault(
      CellAddress(row: headRow, column: column),
      vi: "đầu cột phải có ngày (20/01/2020) và buổi (Sáng, Chiều, Tối).",
      en: "the head of the column needs a day (20/01/2020) and a part of it (Sáng, Chiều, Tối)."
    )
  }

  private mutating func read(_ row: SheetRow, of officer: Code<Officer>) {
    for cell in row.cells {
      guard let session = columns[cell.column] else { continue }
      let address = CellAddress(row: row.number, column: cell.column)
      guard let text = cell.value.plainText else {
        if cell.value == .formulaWithoutValue {
          faults.append(.notCalculated(address, sheet: table.name))
        }
        continue
      }
      guard let mark = ClassMark(reading: text, symbols: symbols) else {
        fault(
          address,
          vi: "không hiểu “\(text)”. Dùng \(symbols.joined(separator: ", ")) hoặc số tiết.",
          en: "“\(text)” is not known. Use \(symbols.joined(separator: ", ")) or periods."
        )
        continue
      }
      guard mark.periods ?? 0 <= session.periods else {
        fault(
          address,
          vi: "\(mark.periods ?? 0) tiết là nhiều hơn \(session.periods) tiết của buổi.",
          en: "\(mark.periods ?? 0) periods are more than the session's \(session.periods)."
        )
        continue
      }
      marks[officer, default: [:]][session.time] = mark
    }
  }

  /// A closed roll-call has an entry for everybody who had not withdrawn before.
  private mutating func requireClosed(_ people: PeopleRows, _ places: PlaceReading) {
    let rows = Dictionary(
      people.rows.map { ($0.officer, $0.row.number) },
      uniquingKeysWith: { first, _ in first }
    )
    for place in places.places {
      for (column, session) in columns.sorted(by: { $0.key < $1.key })
      where session.rollCallClosed == true {
        if case .withdrawn(let day, _)? = place.standing, day <= session.time.day { continue }
        guard marks[place.officer]?[session.time] == nil else { continue }
        let row = rows[place.officer]
        if let row, isEntry(row, column) { continue }
        fault(
          CellAddress(row: row ?? 1, column: row == nil ? 1 : column),
          vi: "buổi \(session.time.words.vi) đã chốt nhưng thiếu điểm danh của \(place.officer).",
          en: "\(place.officer) has no entry for the closed session on \(session.time.words.en)."
        )
        if row == nil { break }
      }
    }
  }

  /// Whether something stands in a cell, be it wrong, which has its own fault then.
  private func isEntry(_ row: Int, _ column: Int) -> Bool {
    let value = table[row, column]
    return value?.plainText != nil || value == .formulaWithoutValue
  }

  private mutating func fault(_ cell: CellAddress, vi: String, en: String) {
    faults.append(
      SheetFault(sheet: table.name, cell: cell, sentence: Bilingual(vi: vi, en: en))
    )
  }
}

extension ClassMark {
  /// Reads `x`, `3` or `P4`; case does not matter.
  init?(reading text: String, symbols: [String]) {
    let digits = text.utf8.reversed().prefix { (48...57).contains($0) }.count
    let sign = String(decoding: text.utf8.dropLast(digits), as: UTF8.self).tidied
    let number = String(decoding: text.utf8.suffix(digits), as: UTF8.self)
    let symbol = symbols.first { $0.lowercased() == sign.lowercased() }
    guard sign.isEmpty || symbol != nil, digits <= 2 else { return nil }
    self.init(symbol: symbol, periods: Int(number))
  }
}
