import Assessment
import Chronology
import Personnel
import Sampling
import Testing
import Training

struct `The classes of a sample` {
  let sample: WholeSample

  init() throws {
    sample = try WholeSample.usual.get()
  }

  @Test
  func `have codes of their own and sessions on their days`() throws {
    #expect(Set(sample.classes.map(\.trainingClass.code)).count == sample.classes.count)
    for held in sample.classes {
      let days = held.sessions.map(\.day)
      let range = held.trainingClass.days
      #expect(days.allSatisfy(range.contains))
      #expect(held.sessions.isEmpty || range.from == days.min() && range.last == days.max())
      #expect(Set(held.sessions.map { "\($0.day) \($0.part)" }).count == held.sessions.count)
      let course = try #require(sample.curricula.course(held.trainingClass.course))
      let periods = held.sessions.reduce(0) { $0 + $1.periods }
      #expect(held.trainingClass.state == .cancelled || periods == course.periods)
    }
  }

  @Test
  func `are of every year and stand everywhere`() {
    let years = Set(sample.classes.map(\.trainingClass.days.from.year))
    #expect(years.isSuperset(of: 2018...2026))
    let states = Set(sample.classes.map(\.trainingClass.state))
    #expect(states == Set(TrainingClass.State.allCases))
    #expect(sample.classes.allSatisfy { $0.trainingClass.lead != nil })
  }

  @Test
  func `have results that are what the rules of the course give`() throws {
    for held in sample.classes {
      let course = try #require(sample.curricula.course(held.trainingClass.course))
      for place in held.places {
        let record = ClassRecord(
          course: course,
          scheme: sample.curricula.scheme(
            of: course,
            startingOn: held.trainingClass.days.from
          ),
          enrolment: place.enrolment,
          sessions: held.sessions,
          attendance: place.attendance,
          statuses: sample.curricula.attendanceStatuses,
          scores: place.scores.map(\.score)
        )
        #expect(place.outcome.result == record.result())
      }
    }
  }

  @Test
  func `end well for most and in every other way for some`() {
    let outcomes = sample.places.map(\.outcome.result.outcome)
    let counts = Dictionary(grouping: outcomes, by: { $0 }).mapValues(\.count)
    #expect((counts[.passed] ?? 0) * 10 > outcomes.count * 6)
    for outcome in Outcome.allCases { #expect((counts[outcome] ?? 0) > 0, "\(outcome)") }
    #expect(sample.places.contains { $0.scores.contains { $0.attempt == 2 } })
  }

  @Test
  func `teach nobody what was passed before, and mostly those whom the course is for`() {
    var passed: Set<String> = []
    for held in sample.classes {
      for place in held.places {
        let key = "\(place.enrolment.officer) \(held.trainingClass.course)"
        #expect(!passed.contains(key))
        if place.outcome.result.outcome == .passed { passed.insert(key) }
      }
    }
  }

  @Test
  func `give standing evidence and one paper for what was passed, and keep what was revoked`() {
    for held in sample.classes {
      for place in held.places {
        let isPassed =
          place.outcome.result.outcome == .passed && held.trainingClass.state == .closed
        let standing = place.evidence.filter { $0.revokedAt == nil }
        #expect(standing.count == (isPassed ? place.outcome.result.awards.count : 0))
        #expect(place.papers.filter { $0.revoked == nil }.count == (isPassed ? 1 : 0))
      }
    }
    #expect(sample.places.contains { $0.evidence.contains { $0.revokedAt != nil } })
    #expect(sample.places.contains { $0.papers.contains { $0.revoked != nil } })
    let numbers = sample.places.flatMap(\.papers).map(\.number)
    #expect(Set(numbers).count == numbers.count)
  }

  @Test
  func `have proposals beside those who got a seat`() {
    for held in sample.classes {
      let approved = held.nominations.filter { $0.state == .approved }.map(\.officer)
      #expect(approved == held.places.map(\.enrolment.officer))
      #expect(Set(held.nominations.map(\.officer)).count == held.nominations.count)
    }
    let states = Set(sample.classes.flatMap(\.nominations).map(\.state))
    #expect(states.count == 6)
  }
}

struct `The evidence of a sample` {
  @Test
  func `is of every kind, known by the day on which the sample is told`() throws {
    let sample = try WholeSample.usual.get()
    let evidence = sample.evidence
    #expect(Set(evidence.map(\.kind)) == Set(EvidenceKind.allCases))
    #expect(evidence.allSatisfy { $0.recordedAt <= Sample.toldAt })
    #expect(evidence.allSatisfy { $0.revokedAt.map { $0 <= Sample.toldAt } ?? true })
    #expect(evidence.allSatisfy { ($0.until ?? .last) > $0.on })
    let known = Set(sample.curricula.framework.competencies.map(\.code))
    #expect(evidence.allSatisfy { known.contains($0.competency) })
    #expect(Set(evidence.map(\.id)).count == evidence.count)
  }
}
