import Assessment
import Chronology
public import Intake
import Personnel
public import Records
import Spreadsheets
import Training
import Vietnamese

/// Writes down the evidence of a file. Evidence that is on record already stays as it is; where its
/// level or its end is other now, the old piece is taken back and stays on record. One wrong line
/// holds the whole file.
public struct ImportEvidence: Sendable {
  let entries: [EvidenceEntry]
  let file: SourceFile

  /// Evidence that was read from a file.
  public init(_ entries: [EvidenceEntry], from file: SourceFile) {
    self.entries = entries
    self.file = file
  }

  /// Imports it; the outcome counts pieces of evidence.
  public func run(in world: World, by actor: Actor) async throws -> ImportOutcome {
    let now = world.now()
    return try await world.store.write { [entries, file] records in
      let ledger = Ledger(records, at: now, by: actor, verb: "evidence import", file: file)
      if let earlier = try ledger.earlierImport() {
        return ledger.leftAlone(entries.count, since: earlier)
      }
      let new = try Self.checked(entries, file, in: records, at: now)
      var known = KnownEvidence(try records.all(.evidence), beside: new.map(\.1))
      for (code, record) in new where !known.contains(record) {
        let old = known.correct(record)
        if let old { try records.run(.revoke(old.evidence, at: now)) }
        try records.run(.insert(record))
        let verb: Event.Verb = old == nil ? .added : .changed
        try ledger.note(
          Event(verb, .evidence, key: code.text, old: old?.fields, new: record.fields)
        )
      }
      return try ledger.finish(read: entries.count)
    }
  }

  /// The entries with their officers, or every line whose officer or competency is unknown.
  private static func checked(
    _ entries: [EvidenceEntry],
    _ file: SourceFile,
    in records: any Reading,
    at now: Instant
  ) throws -> [(Code<Officer>, EvidenceRecord)] {
    let officers = Dictionary(
      try records.all(Query<OfficerRecord>.officers).map { ($0.officer.code, $0.officer.id) },
      uniquingKeysWith: { $1 }
    )
    let framework = try records.framework()
    var faults: [SheetFault] = []
    var checked: [(Code<Officer>, EvidenceRecord)] = []
    for entry in entries {
      guard let officer = officers[entry.officer] else {
        faults.append(entry.unknownOfficer)
        continue
      }
      guard framework.competency(entry.competency) != nil else {
        faults.append(entry.unknownCompetency)
        continue
      }
      checked.append(
        (entry.officer, EvidenceRecord(officer: officer, evidence: entry.evidence(now)))
      )
    }
    guard faults.isEmpty else { throw FileRefusal(file: file.name, faults: faults) }
    return checked
  }
}

/// The evidence on record, by what it says and by what it is of.
private struct KnownEvidence {
  private var told: Set<[String]> = []
  private var standing: [[String]: [EvidenceRecord]] = [:]

  /// What is on record, beside what a file tells: what it tells too needs no correction.
  init(_ records: [EvidenceRecord], beside file: [EvidenceRecord]) {
    let kept = Set(file.map(\.whole))
    for record in records {
      told.insert(record.whole)
      let isOfFiles = record.enrolment == nil && record.evidence.revokedAt == nil
      if isOfFiles, !kept.contains(record.whole) {
        standing[record.subject, default: []].append(record)
      }
    }
  }

  /// Whether just this is on record, also where it was taken back: a file does not bring it back.
  func contains(_ record: EvidenceRecord) -> Bool { told.contains(record.whole) }

  /// Takes a piece up; the one on record that it corrects, if any.
  mutating func correct(_ record: EvidenceRecord) -> EvidenceRecord? {
    told.insert(record.whole)
    return standing[record.subject]?.popLast()
  }
}

extension EvidenceRecord {
  /// What it is of. Its level and its end may be corrected.
  fileprivate var subject: [String] {
    [
      "\(officer)", evidence.competency.text, evidence.kind.rawValue, "\(evidence.on)",
      evidence.source ?? "",
    ]
  }

  /// All that it says.
  fileprivate var whole: [String] {
    subject + ["\(evidence.level)", evidence.until.map { "\($0)" } ?? ""]
  }
}

extension EvidenceEntry {
  fileprivate func evidence(_ now: Instant) -> Evidence {
    Evidence(
      id: ID(0),
      competency: competency,
      level: level,
      kind: kind,
      on: on,
      until: until,
      recordedAt: now,
      source: source
    )
  }

  fileprivate var unknownOfficer: SheetFault {
    fault(
      at: officerCell,
      Bilingual(
        vi: "không có cán bộ mã \(officer). Nhập danh sách cán bộ trước, hoặc sửa mã.",
        en: "there is no officer \(officer). Import the roster first, or correct the code."
      )
    )
  }

  fileprivate var unknownCompetency: SheetFault {
    fault(
      at: competencyCell,
      Bilingual(
        vi: "không có năng lực \(competency) trong khung năng lực. Sửa mã (A1 đến D2).",
        en: "the framework has no competency \(competency). Correct the code (A1 to D2)."
      )
    )
  }

  private func fault(at cell: CellAddress, _ sentence: Bilingual) -> SheetFault {
    SheetFault(sheet: sheet, cell: cell, sentence: sentence)
  }
}
