public import Chronology
import Personnel
public import Records
public import Training
import Assessment
public import Vietnamese

/// Proposes how a class could be called, and says what stands in its way.
public struct CallDrawing {
  private let records: any Reading
  private let calendar: WorkingCalendar

  /// Proposals from the records.
  public init(in records: any Reading) throws {
    self.records = records
    calendar = WorkingCalendar(holidays: try records.all(.holidays))
  }

  /// A form for a class of a course, its first day a month from a day on.
  public func form(of course: Course, from today: Day) throws -> ClassCallForm {
    var form = ClassCallForm()
    let first = calendar.workingDay(from: today.advanced(by: 30))
    form.code = try freeCode(in: first.year)
    form.course = course.code.text
    form.title = course.title.vi
    form.first = first.slashed
    form.seats = "30"
    form.lastDay = first.advanced(by: -10).slashed
    drawSessions(of: course, into: &form)
    try drawQuotas(of: course, into: &form)
    return form
  }

  /// A form for a class like an earlier one, a year later: the same times of the day, the same
  /// rooms, seats, shares and trainers.
  public func form(copying earlier: CalledClass, from today: Day) throws -> ClassCallForm {
    let agencies = try records.agencies()
    var form = ClassCallForm(earlier, agencies: agencies)
    let parts = earlier.trainingClass.days.from.parts
    var year = parts.year + 1
    var first = Day(year: year, month: parts.month, day: min(parts.day, 28)) ?? today
    while first < today {
      year += 1
      first = Day(year: year, month: parts.month, day: min(parts.day, 28)) ?? today
    }
    first = calendar.workingDay(from: first)
    let moved = SessionPlan(by: calendar).moved(earlier.planned, to: first)
    form.sessions = moved.map { .init($0) }
    form.first = first.slashed
    form.code = try freeCode(in: first.year)
    // “… (2020-03)” of LOP-2020-03 becomes that of the new class.
    let (old, new) = (earlier.trainingClass.code.text.dropFirst(4), form.code.dropFirst(4))
    if !old.isEmpty { form.title = form.title.replacing(old, with: new) }
    form.lastDay = first.advanced(by: -10).slashed
    (form.letterNumber, form.letterDay, form.notes) = ("", "", "")
    if form.seats.isEmpty {
      let places = try records.all(.enrolments(of: earlier.trainingClass.id)).count
      form.seats = "\(max(places, 30))"
    }
    let course = try records.curricula().course(earlier.trainingClass.course)
    if form.quotas.isEmpty, let course { try drawQuotas(of: course, into: &form) }
    return form
  }

  /// Draws the sessions anew, from the day that the form says.
  public func drawSessions(of course: Course, into form: inout ClassCallForm) {
    guard let first = Day(typed: form.first) else { return }
    let plan = SessionPlan(by: calendar)
    form.sessions = plan.sessions(of: course.modules, from: first).map { .init($0) }
  }

  /// Shares the seats out by who needs the course.
  public func drawQuotas(of course: Course, into form: inout ClassCallForm) throws {
    guard let seats = Int(form.seats), let first = Day(typed: form.first) else { return }
    let needs = try needs(of: course, on: first)
    let codes = Dictionary(
      try records.agencies().map { ($0.agency.id, $0.agency.code.text) },
      uniquingKeysWith: { $1 }
    )
    let proposal = QuotaProposal(of: seats, among: needs)
    form.quotas = [:]
    for (agency, share) in proposal.quotas where share > 0 {
      if let code = codes[agency] { form.quotas[code] = "\(share)" }
    }
  }

  /// How many officers of each agency hold a duty for which a course is meant and have not passed it,
  /// or what it gave holds no more; in the order of the province's lists.
  public func needs(of course: Course, on day: Day) throws -> [QuotaProposal.Need] {
    let holders = try records.all(Query<DutyHolder>.dutyHolders(on: day, of: course.audience))
    let passed = try records.all(.passedCourses(by: nil, of: [course.code]))
    let settled = Set(
      passed.filter { line in course.validUntil(passedOn: line.closed).map { day < $0 } ?? true }
        .map(\.officer)
    )
    var officers: [ID<Agency>: Set<ID<Officer>>] = [:]
    for holder in holders where !settled.contains(holder.officer) {
      officers[holder.agency, default: []].insert(holder.officer)
    }
    return try records.agencies().compactMap { record in
      officers[record.agency.id].map { QuotaProposal.Need(record.agency.id, $0.count) }
    }
  }

  private func freeCode(in year: Int) throws -> String {
    let start = "LOP-\(year)-"
    let numbers = try records.all(.classCodes(beginning: start)).compactMap {
      Int($0.text.dropFirst(start.count))
    }
    let next = (numbers.max() ?? 0) + 1
    return start + (next < 10 ? "0" : "") + "\(next)"
  }

  /// Why nobody works on a day; nil where people do.
  public func closed(_ day: Day) -> Bilingual? { calendar.closed(day) }
}
