public import Intake
public import Markup
public import Operations
public import Personnel
public import Records
import Vietnamese

/// One roster that was sent: what was understood, what would be or was recorded, what is to be
/// corrected.
public struct RosterPage: Page {
  public let batch: Batch
  public let sheets: [Sheet]
  /// The rows that the filter leaves, as many as a page has.
  public let rows: [Row]
  public let counts: RosterCheck.Summary
  /// Of each rule, how many values it mended, with some of them.
  public let repairs: [RepairGroup]
  public let show: Show
  /// Where the rows of the next page begin; nil on the last.
  public let next: Int?
  /// Whether the very same file was taken in whole before.
  public let isKnown: Bool
  /// Why what was just asked could not be done.
  public let refusal: String?

  /// Which rows are shown.
  public enum Show: String, CaseIterable, Sendable {
    case held, changed, added, unchanged, all
  }

  /// A row beside what is on record.
  public struct Row: Equatable, Sendable {
    public let sheet: Int
    public let sheetName: String?
    public let number: Int
    public let name: String
    public let outcome: BatchRow.Outcome
    /// What a new officer is known by: birth date, position, agency.
    public let facts: [String]
    public let officer: ID<Officer>?
    public internal(set) var problems: [String]
    public let warnings: [String]
    public let changes: [FieldChange]
    public let repairs: [Repair]
    public let reason: MatchReason?
    public let candidates: [Candidate]
  }

  /// What was understood of a sheet.
  public struct Sheet: Equatable, Sendable {
    public let place: Int
    public let name: String
    public let columns: [ColumnReading]
    public let ignored: [IgnoredRows]
    public let warnings: [SheetWarning]
    public let hasTable: Bool
  }

  /// The values that one rule mended.
  public struct RepairGroup: Equatable, Sendable {
    public let rule: Repair.Rule
    public let count: Int
    public let examples: [Repair]
  }

  public var section: Section? { .rosters }

  public var hasScript: Bool { true }

  public func title(_ say: Speaker) -> String { batch.file.onOneLine }

  public func trail(_ say: Speaker) -> [Crumb] { [Crumb(say(Section.rosters.title), .rosters)] }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      refusal.map { words -> HTML in
        """
        <div class="bd-error" role="alert" tabindex="-1" id="refusal">\
        <h2>\(say("Chưa làm được", "That could not be done"))</h2>\
        \(words.lines.html { "<p>\($0)</p>" })</div>
        """
      }
      "<p class=\"lead\">\(batch.state.tag(say)) \(sentence(say))</p>"
      acts(say)
      rowsPart(say)
      understood(say)
      facts(say)
    }
  }

  private func facts(_ say: Speaker) -> HTML {
    var facts = Facts()
    facts.add(say("Lần nhập", "Import"), "\(batch.id)")
    facts.add(say("Nhận lúc", "Received"), say.moment(batch.at))
    facts.add(say("Người nhập", "By"), batch.actor)
    facts.add(say("Dấu vân tay của tệp", "Fingerprint of the file"), "SHA-256 " + batch.sha256)
    if let undone = batch.undone {
      facts.add(say("Hoàn tác", "Undone"), "\(say.moment(undone.at)), \(undone.actor)")
    }
    return "<h2>\(say("Về tệp này", "About this file"))</h2>" + facts.html
  }
}

extension String {
  /// Its lines, parted at line feeds, byte by byte.
  var lines: [String] {
    utf8.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
  }
}
