import Chronology
import Personnel

/// What an officer was and is assigned to: nothing, something that ended, or something that goes on,
/// with a new decision where a new agency took over.
struct AssignmentDraw {
  private let career: Career
  private let officer: ID<Officer>
  /// The first day on which the officer can be assigned to anything.
  private let grownUp: Day
  private let duties: DutyChoice
  private var draw: Draw

  init(_ career: Career, of officer: Officer, among duties: DutyChoice, _ draw: Draw) {
    self.career = career
    self.officer = officer.id
    grownUp = SampleCalendar.day((officer.birthDate?.year ?? 1980) + 22, 7, 1)
    self.duties = duties
    self.draw = draw
  }

  /// Draws them, by first day.
  mutating func assignments(_ ids: inout Numbering<Assignment>) -> [Assignment] {
    let fate = draw.below(1_000)
    let lasting = [930, 780, 780][safely: career.slot] ?? 520
    guard fate < lasting + 160 else { return [] }
    let stays = career.stays
    guard let began = start(in: stays[0].days) else { return [] }
    var found: [Assignment?] = []
    if draw.happens(150), let earlier = earlier(before: began, in: stays[0].days) {
      found.append(assignment(stays[0].agency, earlier, slot: 9, &ids))
    }
    if fate >= lasting {
      found.append(assignment(stays[0].agency, past(from: began, in: stays[0].days), &ids))
      return found.compactMap { $0 }
    }
    let whole = DayRange(from: began, until: stays[0].days.until)
    found.append(assignment(stays[0].agency, whole, &ids))
    if stays.count > 1, draw.happens(900) {
      found.append(assignment(stays[1].agency, stays[1].days, &ids))
    }
    return found.compactMap { $0 }
  }

  /// A first day within the days of an agency, not too near to its end.
  private mutating func start(in days: DayRange) -> Day? {
    let first = max(days.from, SampleCalendar.day(2013, 1, 1), grownUp)
    let last = min(days.until?.advanced(by: -60) ?? .last, SampleCalendar.day(2025, 10, 31))
    guard first <= last else { return nil }
    return SampleCalendar.workday(from: first.advanced(by: draw.below(first.days(until: last) + 1)))
  }

  private mutating func earlier(before day: Day, in days: DayRange) -> DayRange? {
    let from = day.advanced(by: -draw.within(400...1_600))
    return from < max(days.from, grownUp) ? nil : DayRange(from: from, until: day)
  }

  private mutating func past(from day: Day, in days: DayRange) -> DayRange? {
    let until = day.advanced(by: draw.within(200...1_500))
    let end = min(until, days.until ?? .last, SampleCalendar.today)
    return DayRange(from: day, until: end)
  }

  private mutating func assignment(
    _ agency: Agency,
    _ days: DayRange?,
    slot: Int? = nil,
    _ ids: inout Numbering<Assignment>
  ) -> Assignment? {
    let slot = slot ?? career.slot
    let group = days.flatMap { agency.standing(on: $0.from)?.group } ?? career.group
    guard let days, let duty = duties.duty(slot, in: group, &draw) else { return nil }
    let number = draw.within(2...1_900).padded(to: 2)
    let symbol = agency.code.text.split(separator: "-").last.map(String.init) ?? agency.code.text
    return Assignment(
      id: ids.next(),
      officer: officer,
      agency: agency.id,
      duty: duty,
      decision: Assignment.Decision(
        number: "\(number)/QĐ-\(symbol)",
        day: draw.happens(970) ? days.from.advanced(by: -draw.within(0...12)) : nil
      ),
      share: draw.happens(duty.text == "R1" ? 1_000 : duty.text == "R6" ? 500 : 110)
        ? .fullTime : .concurrent,
      role: slot == 1 || (slot > 2 && draw.happens(200)) ? .deputy : .principal,
      days: days
    )
  }
}

extension Array {
  /// The element at a place, or nil where there is none.
  subscript(safely place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
