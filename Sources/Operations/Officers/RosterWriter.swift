import Chronology
import Intake
import Personnel
import Records
import Spreadsheets
import Vietnamese

/// Writes the rows of a roster down, one after another, within one transaction.
struct RosterWriter {
  private let records: any Writing
  private let ledger: Ledger
  private let agencies: AgencyMatcher
  private let duties: [String: Duty]
  private var officers: [Code<Officer>: OfficerRecord]
  private var assignments: [ID<Officer>: [Assignment]]
  private var owners: [NationalID: Code<Officer>]
  /// The first row of each officer in this file.
  private var told: [Code<Officer>: RosterRow] = [:]
  private(set) var faults: [SheetFault] = []
  /// The rows that were held, each once.
  private(set) var held: Set<String> = []

  init(_ records: any Writing, _ ledger: Ledger) throws {
    self.records = records
    self.ledger = ledger
    agencies = AgencyMatcher(try records.agencies())
    var duties: [String: Duty] = [:]
    for duty in try records.all(.duties) {
      for name in [duty.code.text, duty.title.vi, duty.title.en] {
        duties[name.matchingFold] = duty
      }
    }
    self.duties = duties
    let all = try records.all(Query<OfficerRecord>.officers)
    officers = Dictionary(all.map { ($0.officer.code, $0) }, uniquingKeysWith: { $1 })
    owners = Dictionary(
      all.compactMap { record in record.officer.nationalID.map { ($0, record.officer.code) } },
      uniquingKeysWith: { $1 }
    )
    assignments = Dictionary(grouping: try records.all(.assignments), by: \.officer)
  }

  /// Writes a row down, or notes why it is held; a held row writes nothing at all.
  mutating func write(_ row: RosterRow) throws {
    if let number = row.nationalID, let owner = owners[number], owner != row.code {
      return hold(
        row,
        at: row.places.nationalID,
        Bilingual(
          vi: "số CCCD \(number.masked) đã thuộc về cán bộ \(owner). Kiểm tra lại mã hoặc số.",
          en: "the ID \(number.masked) belongs to officer \(owner). Check the code or the number."
        )
      )
    }
    var target: (entry: RosterRow.AssignmentEntry, agency: Agency, duty: Duty)?
    if let entry = row.assignment {
      guard let agency = agency(of: row, on: entry.days.from), let duty = duty(of: entry, row)
      else { return }
      guard agency.days.contains(entry.days.from) else { return holdOutside(row, agency) }
      if let other = overlap(of: entry, row, agency, duty) { return holdOverlap(row, other) }
      target = (entry, agency, duty)
    }
    if let earlier = told[row.code], !row.agrees(with: earlier) { return holdOther(row, earlier) }
    if told[row.code] == nil { told[row.code] = row }
    let officer = try write(officer: row)
    if let target { try write(target.entry, of: officer, target.agency, target.duty) }
  }

  private mutating func write(officer row: RosterRow) throws -> Officer {
    guard var record = officers[row.code] else {
      var officer = row.merged(into: Officer(id: ID(0), code: row.code, name: row.name))
      officer = officer.with(id: try records.one(.insert(officer)))
      return try keep(OfficerRecord(officer: officer, ethnicity: row.ethnicity), row, old: nil)
    }
    let before = record
    record.officer = row.merged(into: record.officer)
    record.ethnicity = row.ethnicity ?? record.ethnicity
    guard record != before else { return record.officer }
    try records.run(.update(record.officer))
    return try keep(record, row, old: before)
  }

  private mutating func keep(
    _ record: OfficerRecord,
    _ row: RosterRow,
    old: OfficerRecord?
  ) throws -> Officer {
    if let ethnicity = row.ethnicity {
      try records.run(.upsert(ethnicity: ethnicity, of: record.officer.id))
    }
    let changes = old?.changes(to: record)
    let event = Event(
      old == nil ? .added : .changed,
      .officer,
      key: row.code.text,
      old: changes?.old,
      new: changes?.new ?? record.fields
    )
    try ledger.note(event)
    officers[row.code] = record
    if let number = old?.officer.nationalID { owners[number] = nil }
    if let number = record.officer.nationalID { owners[number] = row.code }
    return record.officer
  }

  private mutating func write(
    _ entry: RosterRow.AssignmentEntry,
    of officer: Officer,
    _ agency: Agency,
    _ duty: Duty
  ) throws {
    let known = assignments[officer.id, default: []].first {
      $0.agency == agency.id && $0.duty == duty.code && $0.days.from == entry.days.from
    }
    let told = entry.assignment(of: officer, agency, duty, over: known)
    guard told != known else { return }
    let assignment = try write(told, over: known)
    let event = Event(
      known == nil ? .added : .changed,
      .assignment,
      key: officer.code.text,
      old: known?.fields(agency: agency.code),
      new: assignment.fields(agency: agency.code)
    )
    try ledger.note(event)
    assignments[officer.id, default: []].removeAll { $0.id == assignment.id }
    assignments[officer.id, default: []].append(assignment)
  }

  private func write(_ assignment: Assignment, over known: Assignment?) throws -> Assignment {
    if known == nil { return assignment.with(id: try records.one(.insert(assignment))) }
    try records.run(.update(assignment))
    return assignment
  }
}

extension RosterWriter {
  private mutating func agency(of row: RosterRow, on day: Day) -> Agency? {
    guard let text = row.agency else {
      hold(
        row,
        at: row.places.agency,
        Bilingual(vi: "thiếu cơ quan, đơn vị.", en: "the agency is missing.")
      )
      return nil
    }
    switch agencies.match(text, on: day) {
    case .one(let agency): return agency
    case .several(let agencies):
      let codes = agencies.map(\.code.text).joined(separator: ", ")
      hold(
        row,
        at: row.places.agency,
        Bilingual(
          vi: "“\(text)” có thể là nhiều cơ quan: \(codes). Ghi mã cơ quan thay cho tên.",
          en: "“\(text)” may be several agencies: \(codes). Write the agency's code instead."
        )
      )
      return nil
    case nil:
      hold(
        row,
        at: row.places.agency,
        Bilingual(
          vi: "không có cơ quan nào tên “\(text)”. Sửa tên hoặc thêm cơ quan trước.",
          en: "no agency is called “\(text)”. Correct the name or add the agency first."
        )
      )
      return nil
    }
  }

  private mutating func duty(of entry: RosterRow.AssignmentEntry, _ row: RosterRow) -> Duty? {
    if let duty = duties[entry.duty.matchingFold] { return duty }
    hold(
      row,
      at: row.places.duty,
      Bilingual(
        vi: "không có nhiệm vụ “\(entry.duty)”. Ghi mã (R1 đến R9) hoặc đúng tên nhiệm vụ.",
        en: "there is no duty “\(entry.duty)”. Write its code (R1 to R9) or its exact name."
      )
    )
    return nil
  }

  /// The assignment to the same duty at the same agency that shares days with the row's.
  private func overlap(
    of entry: RosterRow.AssignmentEntry,
    _ row: RosterRow,
    _ agency: Agency,
    _ duty: Duty
  ) -> Assignment? {
    guard let officer = officers[row.code]?.officer else { return nil }
    return assignments[officer.id, default: []].first { other in
      other.agency == agency.id && other.duty == duty.code && other.days.from != entry.days.from
        && other.days.overlaps(entry.days)
    }
  }

  private mutating func holdOverlap(_ row: RosterRow, _ other: Assignment) {
    let last = other.days.last.map(\.slashed)
    hold(
      row,
      at: row.places.duty,
      Bilingual(
        vi: """
          trùng thời gian với phân công theo \(other.decision.number) từ \(other.days.from.slashed)\
          \(last.map { " đến \($0)" } ?? ""). Ghi ngày kết thúc của phân công cũ trước, hoặc sửa ngày.
          """,
        en: """
          shares days with the assignment by \(other.decision.number) from \
          \(other.days.from.slashed)\(last.map { " to \($0)" } ?? ""). End that one first, or correct \
          the days.
          """
      )
    )
  }

  private mutating func holdOther(_ row: RosterRow, _ earlier: RosterRow) {
    hold(
      row,
      at: row.places.code,
      Bilingual(
        vi: "dòng này nói khác dòng \(earlier.row) về cùng cán bộ \(row.code). Sửa cho khớp.",
        en: "this row says otherwise than row \(earlier.row) of the same officer. Correct one."
      )
    )
  }

  private mutating func holdOutside(_ row: RosterRow, _ agency: Agency) {
    let last = agency.days.last.map(\.slashed)
    hold(
      row,
      at: row.places.agency,
      Bilingual(
        vi: """
          cơ quan \(agency.code) không tồn tại vào ngày bắt đầu phân công (có từ \
          \(agency.days.from.slashed)\(last.map { " đến \($0)" } ?? "")). Sửa ngày hoặc cơ quan.
          """,
        en: """
          agency \(agency.code) did not exist when the assignment begins (it is of \
          \(agency.days.from.slashed)\(last.map { " to \($0)" } ?? "")). Correct the day or the agency.
          """
      )
    )
  }

  private mutating func hold(_ row: RosterRow, at cell: CellAddress, _ sentence: Bilingual) {
    held.insert("\(row.sheet)!\(row.row)")
    faults.append(SheetFault(sheet: row.sheet, cell: cell, sentence: sentence))
  }
}
