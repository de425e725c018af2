import Access
import Chronology
import Intake
import Personnel
import Records
import Vietnamese

/// A typed entry held against the records: the officer that it makes, or what is wrong with it.
struct OfficerReading {
  let record: OfficerRecord
  private let before: OfficerRecord?
  private let scope: Scope
  private let today: Day

  /// Reads an entry.
  ///
  /// - Parameter before: The record as its editor may see it; nil for somebody new.
  init(
    _ entry: OfficerEntry,
    over before: OfficerRecord?,
    within scope: Scope,
    in records: any Reading,
    at now: Instant
  ) throws {
    self.before = before
    self.scope = scope
    today = now.day()
    let row = TypedRow.read(entry.texts, referenceYear: today.year)
    var problems = row.problems.filter { OfficerEntry.fields.contains($0.field) }
      .map { FieldProblem($0.field, $0.sentence) }
    let agency: Code<Agency>?
    do {
      agency = try Self.agency(entry[.agency], over: before, within: scope, in: records, on: today)
    } catch let problem as AgencyProblem {
      problems.append(FieldProblem(.agency, problem.sentence))
      agency = nil
    }
    guard problems.isEmpty, let name = row.values.name else { throw OfficerRefusal.wrong(problems) }
    let code = try row.values.employeeCode ?? before?.officer.code ?? records.nextOwnCode()
    record = try Self.record(
      row.values,
      named: before?.officer.name.full == entry[.fullName] ? before?.officer.name ?? name : name,
      code: code,
      agency: agency,
      over: before,
      in: records
    )
  }

  /// The record that the values make: what they leave empty is empty.
  private static func record(
    _ values: RosterValues,
    named name: PersonName,
    code: Code<Officer>,
    agency: Code<Agency>?,
    over before: OfficerRecord?,
    in records: any Reading
  ) throws -> OfficerRecord {
    let bare = Officer(id: before?.officer.id ?? ID(0), code: code, name: name)
    var record = values.merged(into: OfficerRecord(officer: bare, ethnicity: nil))
    record.officer.name = name
    record.officer.agency = try agency.map { try records.one(.agencyID($0)) }
    record.agency = agency
    return record
  }

  /// The agency that is chosen: one of the reader's, unless it stands on record already.
  private static func agency(
    _ text: String,
    over before: OfficerRecord?,
    within scope: Scope,
    in records: any Reading,
    on today: Day
  ) throws -> Code<Agency>? {
    if text == before?.agency?.text ?? "", before != nil { return before?.agency }
    guard !text.isEmpty else {
      if case .everybody = scope.people { return nil }
      throw AgencyProblem.missing
    }
    guard let code = Code<Agency>(text), let id = try records.first(.agencyID(code)),
      scope.lists(id), let agency = try records.agencies([id]).first?.agency
    else { throw AgencyProblem.unknown(text) }
    if let last = agency.days.last, last < today { throw AgencyProblem.ended(last) }
    return code
  }
}

/// What is wrong with the agency of an entry.
enum AgencyProblem: Error {
  case missing
  case unknown(String)
  case ended(Day)

  var sentence: Bilingual {
    switch self {
    case .missing: Bilingual(vi: "Chọn cơ quan của cán bộ.", en: "Choose the officer's agency.")
    case .unknown(let text):
      Bilingual(
        vi: "Không có cơ quan “\(text)” trong phạm vi của bạn. Chọn trong danh sách.",
        en: "There is no agency “\(text)” within your reach. Choose from the list."
      )
    case .ended(let last):
      Bilingual(
        vi: "Cơ quan này đã kết thúc ngày \(last.slashed). Chọn cơ quan kế thừa.",
        en: "This agency ended on \(last). Choose the one that took over."
      )
    }
  }
}

extension OfficerReading {
  /// Refuses a code or a number that is somebody else's.
  func requireFree(in records: any Reading) throws {
    var problems: [FieldProblem] = []
    let officer = record.officer
    if officer.code != before?.officer.code, let other = try records.first(.officerID(officer.code))
    {
      problems.append(
        FieldProblem(.employeeCode, try taken("Mã", "code", by: other, in: records))
      )
    }
    if let number = officer.nationalID, number != before?.officer.nationalID,
      let other = try records.all(.officers(withNationalIDs: [number])).first(where: {
        $0 != officer.id
      })
    {
      problems.append(
        FieldProblem(.nationalID, try taken("Số CCCD", "ID", by: other, in: records))
      )
    }
    guard problems.isEmpty else { throw OfficerRefusal.wrong(problems) }
  }

  /// Whose it is, where the reader may know.
  private func taken(
    _ vi: String,
    _ en: String,
    by other: ID<Officer>,
    in records: any Reading
  ) throws -> Bilingual {
    guard
      let holder = try ScopedRecords(records, scope).first(Query<OfficerRecord>.officers([other]))
    else {
      return Bilingual(
        vi: """
          \(vi) này đã có ở hồ sơ ngoài phạm vi của bạn. Nếu đúng là người này, nhờ nhân sự của tỉnh \
          chuyển hồ sơ về; đừng lập hồ sơ thứ hai.
          """,
        en: """
          This \(en) stands in a record beyond your reach. If it is this person, ask the province's \
          personnel staff to move the record to you; make no second one.
          """
      )
    }
    let name = "\(holder.officer.name.full) (\(holder.officer.code))"
    return Bilingual(
      vi: "\(vi) này là của \(name). Mở hồ sơ đó để sửa, hoặc kiểm tra lại.",
      en: "This \(en) is that of \(name). Open that record to change it, or check what you typed."
    )
  }

  /// Those within the reader's reach who may be the same person: of the same name, tone marks placed
  /// either way, and nothing against it.
  func candidates(in records: any Reading) throws -> [Candidate] {
    let scoped = ScopedRecords(records, scope)
    let name = record.officer.name.full.matchingFold
    let ids = try scoped.all(.officers(named: name, limit: 50))
    return try scoped.all(Query<OfficerRecord>.officers(ids)).compactMap { other in
      guard let reason = reason(for: other) else { return nil }
      let agency = try other.officer.agency.flatMap { try records.agencies([$0]).first?.agency }
      return Candidate(
        officer: other.officer.id,
        code: other.officer.code,
        name: other.officer.name.full,
        birthDate: other.officer.birthDate,
        nationalID: other.officer.nationalID?.masked,
        position: other.officer.position,
        agency: agency.flatMap { ($0.standing(on: today) ?? $0.standings.last)?.name },
        reason: reason
      )
    }
  }

  private func reason(for other: OfficerRecord) -> MatchReason? {
    let officer = record.officer
    if officer.nationalID.isOther(than: other.officer.nationalID) { return nil }
    switch officer.birthDate.comparison(to: other.officer.birthDate) {
    case .same:
      let isSameAgency = officer.agency == other.officer.agency
      return isSameAgency ? .wholePerson : .nameAndBirthDate
    case .near: return .nameAndNearBirthDate
    case .oneUnknown, .bothUnknown: return .nameAlone
    case .different: return nil
    }
  }
}

extension Reading {
  /// The next code of ours that nobody has.
  func nextOwnCode() throws -> Code<Officer> {
    var number = try lastOwnNumber()
    while true {
      number += 1
      guard let code = Code<Officer>.ours(number) else { throw RecordFault.broken("no code left") }
      if try first(.officerID(code)) == nil { return code }
    }
  }
}
