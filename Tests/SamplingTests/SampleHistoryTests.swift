import Assessment
import Chronology
import Personnel
import Testing
import Training

@testable import Sampling

/// What happened in a sample has to have happened in an order that can be.
struct `The order of things in a sample` {
  let sample: WholeSample

  init() throws {
    sample = try WholeSample.usual.get()
  }

  /// Each place with its class.
  private var places: [(held: SampleClass, place: SamplePlace)] {
    sample.classes.flatMap { held in held.places.map { (held, $0) } }
  }

  @Test
  func `has roll-calls of sessions that took place, and none behind a withdrawal`() {
    for (held, place) in places {
      let days = Dictionary(
        held.sessions.map { ($0.id, $0.day) },
        uniquingKeysWith: { $1 }
      )
      let closed = Set(held.sessions.filter(\.rollCallClosed).map(\.id))
      let attended = place.attendance.filter { $0.status.text == "present" }
      #expect(place.attendance.allSatisfy { closed.contains($0.session) })
      #expect(place.attendance.allSatisfy { $0.enrolment == place.enrolment.id })
      if case .withdrawn(let day, _) = place.enrolment.standing {
        #expect(held.trainingClass.days.contains(day) && day <= SampleCalendar.today)
        #expect(attended.allSatisfy { (days[$0.session] ?? .last) <= day })
      }
    }
  }

  @Test
  func `has scores of the last day or a resit soon after, of components of the course`() throws {
    for (held, place) in places {
      let last = held.trainingClass.days.last ?? .last
      let course = try #require(sample.curricula.course(held.trainingClass.course))
      let codes = Set(course.assessment.components.map(\.code))
      for (score, attempt) in place.scores {
        #expect(score.day == last.advanced(by: (attempt - 1) * 10))
        #expect((1...2).contains(attempt) && codes.contains(score.component))
      }
      let attempts = place.scores.map { "\($0.score.component) \($0.attempt)" }
      #expect(Set(attempts).count == attempts.count)
    }
  }

  @Test
  func `has results written down behind the class, and signed behind that`() {
    var signed = 0
    for (held, place) in places {
      let last = held.trainingClass.days.last ?? .last
      #expect(place.outcome.recordedAt <= SampleCalendar.closing)
      if held.trainingClass.state == .closed { #expect(place.outcome.recordedAt.day() > last) }
      guard let signature = place.outcome.signed else { continue }
      signed += 1
      #expect(signature.at > place.outcome.recordedAt && !signature.by.isEmpty)
      #expect(held.trainingClass.state == .closed)
    }
    #expect(signed * 2 > places.count)
  }

  @Test
  func `has evidence taken back at the moment at which what replaced it was given`() {
    for (held, place) in places {
      let revoked = place.evidence.filter { $0.revokedAt != nil }
      for piece in revoked {
        #expect(piece.revokedAt == place.outcome.recordedAt)
        #expect(piece.recordedAt < place.outcome.recordedAt)
      }
      for piece in place.evidence {
        #expect(piece.on == held.trainingClass.days.last)
        #expect(piece.kind == .courseResult && piece.source == held.trainingClass.code.text)
        if piece.revokedAt == nil { #expect(piece.recordedAt == place.outcome.recordedAt) }
      }
    }
  }

  @Test
  func `has papers of the last day, revoked no earlier, for a reason`() throws {
    for (held, place) in places {
      let course = try #require(sample.curricula.course(held.trainingClass.course))
      for paper in place.papers {
        #expect(paper.issuedOn == held.trainingClass.days.last)
        #expect(paper.until == course.paperEnd(issuedOn: paper.issuedOn))
        #expect(paper.kind == course.document.kind)
        #expect(paper.revoked.map { $0.on >= paper.issuedOn && !$0.reason.isEmpty } ?? true)
      }
    }
  }

  @Test
  func `has proposals sent before the class, by agencies that were there`() throws {
    let agencies = sample.agenciesByID
    for held in sample.classes {
      for nomination in held.nominations {
        #expect(nomination.dispatch.day < held.trainingClass.days.from)
        let agency = try #require(agencies[nomination.agency]).agency
        #expect(nomination.dispatch.number.hasSuffix("/CV-\(agency.code)"))
        #expect(nomination.reason?.isEmpty != true)
      }
    }
  }

  @Test
  func `has assignments one after another`() {
    for officer in sample.officers {
      let days = officer.assignments.map(\.days)
      for (earlier, later) in zip(days, days.dropFirst()) {
        #expect((earlier.until ?? .last) <= later.from)
      }
    }
  }

  @Test
  func `has years in which more and more is on record`() {
    let evidence = sample.evidence.filter { $0.revokedAt == nil }
    let known = (2018...2025).map { year in
      evidence.count { $0.recordedAt.day().year <= year }
    }
    #expect(known == known.sorted() && Set(known).count == known.count)
    #expect(sample.evidence.contains { $0.kind != .courseResult && $0.revokedAt != nil })
  }
}
