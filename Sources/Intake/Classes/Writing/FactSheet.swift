import Personnel
import Spreadsheets
import Training
import Vietnamese

/// The sheet of what the class is: a label and a value in each row.
struct FactSheet {
  private let sheet: SheetWriter
  private let styles: ClassFormStyles

  init(_ workbook: WorkbookWriter, _ styles: ClassFormStyles) throws(WritingError) {
    sheet = try workbook.addSheet(ClassFormLayout.facts)
    self.styles = styles
  }

  func write(_ facts: ClassFacts) throws(WritingError) {
    try sheet.setColumns(1...1, width: 26)
    try sheet.setColumns(2...2, width: 70)
    try sheet.write("THÔNG TIN LỚP", row: 1, column: 1, styles.title)
    for (index, fact) in ClassFormLayout.Fact.allCases.enumerated() {
      let row = index + 3
      try sheet.write(fact.rawValue, row: row, column: 1, styles.head)
      try sheet.write(content(fact, facts), row: row, column: 2, format(fact))
      if fact == .state {
        try sheet.validate(
          CellRange(rows: row...row, columns: 2...2),
          Validation(.list(TrainingClass.State.allCases.map(\.title.vi)))
        )
      }
    }
    try sheet.set(PageSetup())
    sheet.protect()
  }

  private func content(_ fact: ClassFormLayout.Fact, _ facts: ClassFacts) -> CellContent {
    switch fact {
    case .course: .text(facts.course.text)
    case .code: .text(facts.code.text)
    case .title: .text(facts.title)
    case .place: facts.place.map { .text($0) } ?? .blank
    case .lead: facts.lead.map { .text($0.text) } ?? .blank
    case .first: .day(facts.first)
    case .last: .day(facts.last)
    case .state: .text(facts.state.title.vi)
    case .notes: facts.notes.map { .text($0) } ?? .blank
    }
  }

  private func format(_ fact: ClassFormLayout.Fact) -> FormatID {
    switch fact {
    case .course, .code, .title, .lead: styles.text
    case .first, .last: styles.day
    case .place, .state, .notes: styles.openText
    }
  }
}
