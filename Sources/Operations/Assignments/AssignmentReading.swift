import Access
import Chronology
import Intake
import Personnel
import Records
import Vietnamese

/// A typed assignment held against the records: the assignment that it makes, or what is wrong.
struct AssignmentReading {
  let assignment: Assignment
  let agency: Code<Agency>

  /// Reads an entry.
  ///
  /// - Parameter before: What stands on record; nil for a new one. Its officer, agency and duty stay.
  init(
    _ entry: AssignmentEntry,
    of officer: ID<Officer>,
    over before: Assignment?,
    within scope: Scope,
    in records: any Reading,
    at now: Instant
  ) throws {
    let row = TypedRow.read(entry.texts, referenceYear: now.day().year)
    var problems = row.problems.filter { AssignmentEntry.fields.contains($0.field) }
      .map { FieldProblem($0.field, $0.sentence) }
    let place = try Self.agency(entry[.agency], before, within: scope, in: records)
    let duty = try records.all(.duties).first { $0.code.text == entry[.duty] }?.code
    if place == nil { problems.append(FieldProblem(.agency, Self.noAgency)) }
    if duty == nil, before == nil { problems.append(FieldProblem(.duty, Self.noDuty)) }
    let values = row.values
    if values.decision == nil { problems.append(FieldProblem(.decision, Self.noDecision)) }
    if values.from == nil, !problems.contains(where: { $0.field == .from }) {
      problems.append(FieldProblem(.from, Self.noFirstDay))
    }
    guard problems.isEmpty, let place, let duty = before?.duty ?? duty, let from = values.from,
      let number = values.decision
    else { throw AssignmentRefusal.wrong(problems) }
    guard let days = DayRange(from: from, until: values.until?.advanced(by: 1)) else {
      throw AssignmentRefusal.wrong([FieldProblem(.until, Self.endsBefore)])
    }
    agency = place.code
    assignment = Assignment(
      id: before?.id ?? ID(0),
      officer: officer,
      agency: place.id,
      duty: duty,
      decision: Assignment.Decision(number: number, day: values.decisionDay),
      share: values.share ?? before?.share ?? .concurrent,
      role: values.role ?? before?.role ?? .principal,
      days: days
    )
    try requirePossible(at: place, in: records)
  }

  private static func agency(
    _ text: String,
    _ before: Assignment?,
    within scope: Scope,
    in records: any Reading
  ) throws -> Agency? {
    let id = try before?.agency ?? Code<Agency>(text).flatMap { try records.first(.agencyID($0)) }
    guard let id, scope.lists(id) else { return nil }
    return try records.agencies([id]).first?.agency
  }

  /// Refuses days on which the agency is not there, and two assignments to the same at once.
  private func requirePossible(at place: Agency, in records: any Reading) throws {
    let days = assignment.days
    guard place.days.contains(days.from) else {
      throw AssignmentRefusal.wrong([FieldProblem(.from, Self.isOutside(place.days))])
    }
    let other = try records.all(Query<Assignment>.assignments(of: assignment.officer)).first {
      $0.id != assignment.id && $0.agency == place.id && $0.duty == assignment.duty
        && $0.days.overlaps(days)
    }
    if let other {
      throw AssignmentRefusal.wrong([FieldProblem(.from, Self.isThere(other.days))])
    }
  }
}

extension AssignmentReading {
  private static let noAgency = Bilingual(
    vi: "Chọn cơ quan trong phạm vi của bạn.",
    en: "Choose an agency within your reach."
  )
  private static let noDuty = Bilingual(vi: "Chọn nhiệm vụ.", en: "Choose the duty.")
  private static let noDecision = Bilingual(
    vi: "Ghi số quyết định phân công, như 15/QĐ-STTTT.",
    en: "Give the number of the decision, such as 15/QĐ-STTTT."
  )
  private static let noFirstDay = Bilingual(
    vi: "Ghi ngày bắt đầu, như 05/02/2020.",
    en: "Give the first day, such as 05/02/2020."
  )
  private static let endsBefore = Bilingual(
    vi: "Ngày kết thúc đứng trước ngày bắt đầu. Sửa một trong hai ngày.",
    en: "The last day comes before the first. Correct one of them."
  )

  private static func isOutside(_ days: DayRange) -> Bilingual {
    let last = days.last.map { " đến hết ngày \($0.slashed)" } ?? ""
    let lastEn = days.last.map { " to \($0)" } ?? ""
    return Bilingual(
      vi:
        "Ngày này cơ quan chưa có hoặc đã kết thúc: cơ quan có từ ngày \(days.from.slashed)\(last).",
      en: "The agency is not there on that day: it exists from \(days.from)\(lastEn)."
    )
  }

  private static func isThere(_ days: DayRange) -> Bilingual {
    let last = days.last.map { " đến hết ngày \($0.slashed)" } ?? ""
    let lastEn = days.last.map { " to \($0)" } ?? ""
    return Bilingual(
      vi: """
        Cán bộ đã được phân công nhiệm vụ này ở cơ quan này từ ngày \(days.from.slashed)\(last). Sửa \
        phân công đó, hoặc cho nó kết thúc trước.
        """,
      en: """
        The officer holds this duty here from \(days.from)\(lastEn). Change that assignment, or let it \
        end before.
        """
    )
  }
}
