import Assessment
import Chronology
import Personnel
import Training
import Vietnamese

/// The classes of a part: who was proposed, who came, and what came of it. Whoever passed what a
/// course needs comes first, and nobody repeats what was passed.
struct PartTraining {
  let scene: ProvinceScene
  let syllabus: SampleSyllabus
  let officers: [SampleOfficer]
  let seed: UInt64
  private var passed: [Set<Int>]

  init(
    _ officers: [SampleOfficer],
    in scene: ProvinceScene,
    _ syllabus: SampleSyllabus,
    seed: UInt64
  ) {
    self.officers = officers
    self.scene = scene
    self.syllabus = syllabus
    self.seed = seed
    passed = Array(repeating: [], count: officers.count)
  }

  /// Holds a class.
  mutating func hold(
    _ outline: ClassOutline,
    _ ids: inout SampleIDs,
    _ registers: inout Registers,
    _ draw: inout Draw
  ) throws -> SampleClass {
    let course = syllabus.courses[outline.course]
    let id = ids.classes.next()
    let sessions = sessions(of: id, outline, course, &ids)
    let trainingClass = try trainingClass(id, outline, course, sessions, &registers)
    let candidates = candidates(for: outline, course)
    let invited = draw.some(20 + draw.below(25), of: candidates)
    let seats = outline.isHeld ? invited.count - invited.count / 8 : 0
    let nominations = nominations(invited, seats, for: outline, &ids, &draw)
    var places: [SamplePlace] = []
    for officer in invited.prefix(seats) {
      var place = PlaceDraw(
        trainingClass,
        course,
        sessions,
        syllabus,
        Draw(seed, .enrolment, Int(ids.enrolments.last))
      )
      let drawn = try place.place(of: officers[officer].officer.id, &ids, &registers)
      if drawn.outcome.result.outcome == .passed { passed[officer].insert(outline.course) }
      places.append(drawn)
    }
    return SampleClass(
      trainingClass: trainingClass,
      sessions: sessions,
      nominations: nominations,
      places: places
    )
  }

  private func sessions(
    of trainingClass: ID<TrainingClass>,
    _ outline: ClassOutline,
    _ course: Course,
    _ ids: inout SampleIDs
  ) -> [Session] {
    guard outline.fate != .cancelled else { return [] }
    var topics = course.modules.flatMap { module in
      Array(repeating: module.title.vi, count: max(0, module.theory + module.practice))
    }[...]
    return outline.times(periods: course.periods).compactMap { day, part, periods in
      defer { topics = topics.dropFirst(periods) }
      return Session(
        id: ids.sessions.next(),
        trainingClass: trainingClass,
        day: day,
        part: part,
        periods: periods,
        rollCallClosed: outline.isHeld && day <= SampleCalendar.today,
        topic: topics.first
      )
    }
  }

  private func trainingClass(
    _ id: ID<TrainingClass>,
    _ outline: ClassOutline,
    _ course: Course,
    _ sessions: [Session],
    _ registers: inout Registers
  ) throws -> TrainingClass {
    let last = sessions.last?.day ?? outline.first.advanced(by: 3)
    return TrainingClass(
      id: id,
      code: try registers.nextClass(in: outline.first.year),
      course: course.code,
      title: "\(course.title.vi), năm \(outline.first.year)",
      place: outline.isOnline ? "Trực tuyến" : "Trường Chính trị tỉnh",
      lead: scene.lead(on: outline.first),
      days: DayRange(first: outline.first, last: last) ?? DayRange(from: outline.first),
      state: outline.fate.state,
      notes: outline.fate == .cancelled ? "Hoãn do chưa đủ số lượng học viên" : nil
    )
  }
}

extension PartTraining {
  /// Who can be proposed: the holders of the duties that the course is for; where they are too few,
  /// those of any duty, and at last everybody.
  private func candidates(for outline: ClassOutline, _ course: Course) -> [Int] {
    let needed = syllabus.prerequisites(of: outline.course)
    let open = officers.indices.filter { !passed[$0].contains(outline.course) }
    let active = open.filter { duty(of: $0, on: outline.first) != nil }
    let meant = active.filter { place in
      duty(of: place, on: outline.first).map { course.audience.contains($0.duty) } ?? false
    }
    let ready = meant.filter { passed[$0].isSuperset(of: needed) }
    return [ready, meant, active].first { $0.count >= 12 } ?? (active.isEmpty ? open : active)
  }

  private func duty(of place: Int, on day: Day) -> Assignment? {
    officers[place].assignments.last { $0.days.contains(day) }
  }

  /// The proposals: those who got a seat were approved, of the others each stands somewhere else.
  private func nominations(
    _ invited: [Int],
    _ seats: Int,
    for outline: ClassOutline,
    _ ids: inout SampleIDs,
    _ draw: inout Draw
  ) -> [SampleNomination] {
    invited.enumerated().map { number, place in
      let agency =
        duty(of: place, on: outline.first)?.agency ?? officers[place].officer.agency
        ?? scene.agencies[0].agency.id
      let (state, reason) =
        number < seats ? (SampleNomination.State.approved, nil) : rejected(outline, &draw)
      let symbol = scene.agency(agency)?.agency.code.text ?? ""
      return SampleNomination(
        id: ids.nominations.next(),
        agency: agency,
        officer: officers[place].officer.id,
        dispatch: (
          "\(draw.within(10...990))/CV-\(symbol)",
          outline.first.advanced(by: -draw.within(8...30))
        ),
        state: state,
        reason: reason
      )
    }
  }

  private func rejected(
    _ outline: ClassOutline,
    _ draw: inout Draw
  ) -> (SampleNomination.State, String?) {
    switch outline.fate {
    case .planned: (draw.pick([.proposed, .proposed, .endorsed]), nil)
    case .cancelled: (.returned, "Lớp đã hủy")
    case .closed, .running:
      draw.pick([
        (.waiting, nil), (.returned, "Không đúng đối tượng"), (.withdrawn, "Bận công tác đột xuất"),
      ])
    }
  }
}

extension ClassOutline {
  /// Whether it began.
  var isHeld: Bool { fate == .closed || fate == .running }
}
