import Intake
import Personnel
public import Operations
public import Records

extension RosterPage {
  /// How many rows a page shows.
  private static let pageRows = 50
  private static let shownRepairs = 20

  /// The page of a roster beside the records.
  ///
  /// - Parameters:
  ///   - outcomes: What came of each row, by sheet and row, where it was recorded; empty before.
  public init(
    _ batch: Batch,
    _ check: RosterCheck,
    outcomes: [BatchRow] = [],
    show: Show? = nil,
    from: Int = 0,
    isKnown: Bool = false,
    refusal: String? = nil,
    say: Speaker
  ) {
    let done = Dictionary(
      outcomes.map { (Place(sheet: $0.sheet, row: $0.row), $0) },
      uniquingKeysWith: { $1 }
    )
    let all = check.rows.map { row in
      Row(row, done[Place(sheet: row.row.sheet, row: row.row.row)], check, say)
    }
    let counts = Self.counts(check, outcomes)
    let show = show ?? (counts.held > 0 ? .held : counts.changed > 0 ? .changed : .all)
    let chosen = all.filter { show.includes($0.outcome) }
    let page = chosen.dropFirst(max(0, from)).prefix(Self.pageRows)
    self.init(
      batch: batch,
      sheets: check.reading.sheets.enumerated().map { Sheet($0.offset, $0.element) },
      rows: Array(page),
      counts: counts,
      repairs: Self.groups(check.reading),
      show: show,
      next: page.endIndex < chosen.endIndex ? page.endIndex : nil,
      isKnown: isKnown,
      refusal: refusal
    )
  }

  /// The counts of the rows that were recorded, or of those that would be.
  private static func counts(
    _ check: RosterCheck,
    _ rows: [BatchRow]
  ) -> RosterCheck.Summary {
    var counts = check.summary
    guard !rows.isEmpty else { return counts }
    counts.rows = rows.count
    counts.added = rows.count { $0.outcome == .added }
    counts.changed = rows.count { $0.outcome == .changed }
    counts.unchanged = rows.count { $0.outcome == .unchanged }
    counts.held = rows.count { $0.outcome == .held }
    return counts
  }

  private static func groups(_ reading: RosterReading) -> [RepairGroup] {
    var counts: [Repair.Rule: Int] = [:]
    var examples: [Repair.Rule: [Repair]] = [:]
    for sheet in reading.sheets {
      for row in sheet.rows {
        for repair in row.repairs {
          counts[repair.rule, default: 0] += 1
          if examples[repair.rule, default: []].count < shownRepairs {
            examples[repair.rule, default: []].append(repair)
          }
        }
      }
    }
    return Repair.Rule.allCases.compactMap { rule in
      counts[rule].map { RepairGroup(rule: rule, count: $0, examples: examples[rule] ?? []) }
    }
  }
}

private struct Place: Hashable {
  let sheet: Int
  let row: Int
}

extension RosterPage.Row {
  fileprivate init(_ checked: CheckedRow, _ done: BatchRow?, _ check: RosterCheck, _ say: Speaker) {
    let row = checked.row
    let outcome = done?.outcome ?? checked.outcome
    func told(_ field: RosterField, _ sentence: String) -> String {
      "\(row.cell(of: field)): \(sentence)"
    }
    sheet = row.sheet
    sheetName = check.name(ofSheet: row.sheet)
    number = row.row
    name = row.values.name?.full ?? ""
    self.outcome = outcome
    facts =
      outcome == .added
      ? [row.values.birthDate.map(say.partial), row.values.position, row.values.agency]
        .compactMap { $0 } : []
    officer = done == nil ? checked.officer : done?.officer
    problems =
      outcome == .held ? checked.problems.map { told($0.field, say($0.sentence)) } : []
    if outcome == .held, checked.problems.isEmpty { problems.append(say(CheckedRow.settled)) }
    warnings = checked.warnings.map { told($0.field, say($0.sentence)) }
    changes = done == nil ? checked.changes : []
    repairs = row.repairs
    reason = checked.reason
    candidates = outcome == .held ? checked.candidates : []
  }
}

extension RosterPage.Sheet {
  fileprivate init(_ place: Int, _ sheet: SheetReading) {
    self.init(
      place: place,
      name: sheet.name,
      columns: sheet.columns,
      ignored: sheet.ignored,
      warnings: sheet.warnings,
      hasTable: sheet.headRows != nil
    )
  }
}

extension RosterPage.Show {
  func includes(_ outcome: BatchRow.Outcome) -> Bool {
    switch self {
    case .held: outcome == .held
    case .changed: outcome == .changed
    case .added: outcome == .added
    case .unchanged: outcome == .unchanged
    case .all: true
    }
  }
}
