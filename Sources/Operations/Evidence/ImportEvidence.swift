import Assessment
import Chronology
public import Intake
import Personnel
public import Records
import Spreadsheets
import Training
import Vietnamese

/// Writes down the evidence of a file. Evidence that is on record already stays as it is; one
/// wrong line holds the whole file.
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
      let new = try Self.checked(entries, file, in: records, at: now)
      var known = Set(try records.all(Query<EvidenceRecord>.evidence).map(Self.key))
      for (code, record) in new where known.insert(Self.key(record)).inserted {
        try records.run(.insert(record))
        try ledger.note(Event(.added, .evidence, key: code.text, new: record.fields))
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

  /// What makes two pieces of evidence the same one.
  private static func key(_ record: EvidenceRecord) -> [String] {
    [
      "\(record.officer)", record.evidence.competency.text, "\(record.evidence.level)",
      record.evidence.kind.rawValue, "\(record.evidence.on)",
      record.evidence.until.map { "\($0)" } ?? "", record.evidence.source ?? "",
    ]
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
      Bilingual(
        vi: "không có cán bộ mã \(officer). Nhập danh sách cán bộ trước, hoặc sửa mã.",
        en: "there is no officer \(officer). Import the roster first, or correct the code."
      )
    )
  }

  fileprivate var unknownCompetency: SheetFault {
    fault(
      Bilingual(
        vi: "không có năng lực \(competency) trong khung năng lực. Sửa mã (A1 đến D2).",
        en: "the framework has no competency \(competency). Correct the code (A1 to D2)."
      )
    )
  }

  private func fault(_ sentence: Bilingual) -> SheetFault {
    SheetFault(sheet: sheet, cell: CellAddress(row: row, column: 1), sentence: sentence)
  }
}
