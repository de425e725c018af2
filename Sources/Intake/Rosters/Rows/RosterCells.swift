import Spreadsheets
import Vietnamese

/// A row of a sheet under the titles of a table of people: its cells that say something.
struct RosterCells {
  let row: Int
  let cells: [RosterCell]
  /// The field of each cell; nil where its column has none.
  private let fields: [RosterField?]

  init(row: Int, cells: [RosterCell]) {
    self.row = row
    self.cells = cells
    fields = cells.map { $0.head?.field }
  }
}

/// A cell that says something.
struct RosterCell {
  /// From 1.
  let column: Int
  /// What its column was taken for; nil for one without a title.
  let head: RosterColumn?
  let value: CellValue
  /// What it says; nothing where a formula left an error or no result.
  let text: CellText
  let format: String?

  /// Whether a formula left an error or nothing.
  var isBroken: Bool { value.brokenFormula != nil }
}

extension RosterCells {
  /// The first cell of a field that says something.
  func cell(_ field: RosterField) -> RosterCell? {
    fields.firstIndex(of: field).map { cells[$0] }
  }

  /// Every cell of a field that says something; dates of birth have two columns at times.
  func cells(_ field: RosterField) -> [RosterCell] {
    cells.indices.filter { fields[$0] == field }.map { cells[$0] }
  }

  /// The text of a field; nil where it says nothing.
  func text(_ field: RosterField) -> String? { cell(field)?.text.text }

  /// Whether it has a running number in digits: `12`, `12.`.
  var isNumbered: Bool {
    guard let text = text(.number) else { return false }
    let digits = text.utf8.prefix { (48...57).contains($0) }
    return !digits.isEmpty && text.utf8.count - digits.count <= 1 && digits.count <= 7
  }

  /// Whether a name, or a piece of one, stands in it.
  var isNamed: Bool {
    fields.contains { $0 == .fullName || $0 == .givenName || $0 == .familyAndMiddleName }
  }

  /// How many fields other than the running number say something.
  var fieldCount: Int {
    var count = 0
    for (index, field) in fields.enumerated() where field != nil && field != .number {
      if !fields[..<index].contains(field) { count += 1 }
    }
    return count
  }

  /// Whether something stands in it that only a person has: digits of a birth date, an ID or a
  /// telephone, the sign of an e-mail address, a code.
  var hasPersonalData: Bool {
    for (index, field) in fields.enumerated() {
      let isTold =
        switch field {
        case .birthDate: cells[index].digitCount >= 4 || cells[index].isDate
        case .nationalID, .phone: cells[index].digitCount >= 7
        case .email: cells[index].text.text.utf8.contains(UInt8(ascii: "@"))
        case .employeeCode: cells[index].digitCount >= 1
        default: false
        }
      if isTold { return true }
    }
    return false
  }
}

extension RosterCell {
  fileprivate var digitCount: Int {
    text.text.utf8.count { (48...57).contains($0) }
  }

  fileprivate var isDate: Bool { if case .date = value { true } else { false } }
}
