import Assessment
import Chronology
import Foundation
import Personnel
import Spreadsheets
import Testing
import Training
import Vietnamese

@testable import Intake

/// What the classes and the evidence of the sample say together with everything else.
struct `The training of the sample` {
  let province = SampleScene.province
  let officers: [String: SampleOfficer]

  init() {
    officers = Dictionary(
      SampleScene.province.officers.map { ($0.code, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The curricula that come with the program.
  static func curricula() throws -> Curricula {
    var place = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { place.deleteLastPathComponent() }
    return try CurriculaFolder.read(place.appendingPathComponent("curricula").path).curricula
  }

  @Test
  func `is of at least ten classes of as many courses`() {
    #expect(province.classes.count >= 10)
    #expect(Set(province.classes.map(\.facts.course)).count >= 10)
    #expect(Set(province.classes.map(\.facts.code)).count == province.classes.count)
  }

  @Test
  func `knows every officer of a class by code, name, birth and agency`() throws {
    for place in province.classes.flatMap(\.places) {
      let officer = try #require(officers[place.officer.text])
      #expect(place.name == officer.name)
      #expect(place.birthDate == .day(officer.birth))
      #expect(place.agency == officer.agency.name)
    }
  }

  @Test
  func `has the components of its courses, by code, order and weight`() throws {
    let courses = Dictionary(
      try Self.curricula().courses.map { ($0.code, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for form in province.classes {
      let course = try #require(courses[form.facts.course])
      #expect(
        form.components.map(\.code) == course.assessment.components.map(\.code),
        "\(course.code)"
      )
      #expect(form.components.map(\.weight) == course.assessment.components.map { $0.weight })
      // The sample writes no commas in titles.
      let titles = course.assessment.components.map(\.title.vi.titleFold)
      #expect(form.components.map(\.title.titleFold) == titles)
      #expect(form.components.compactMap(\.weight).reduce(0, +) == 100)
    }
  }

  @Test
  func `agrees with the curricula on periods, audience, prerequisites and awards`() throws {
    for course in try Self.curricula().courses {
      guard let sample = SampleCourse.all[course.code.text] else { continue }
      #expect(sample.title == course.title.vi)
      #expect(
        sample.periods == course.modules.reduce(0) { $0 + $1.theory + $1.practice },
        "\(course.code)"
      )
      #expect(Set(sample.audience) == Set(course.audience.map(\.text)), "\(course.code)")
      #expect(Set(sample.prerequisites) == Set(course.prerequisites.map(\.text)), "\(course.code)")
      let awards = Set(
        course.awards.map { "\($0.competency):\($0.level.number):\($0.mark.hundredths)" }
      )
      #expect(
        Set(sample.awards.map { "\($0.competency):\($0.level):\($0.mark)" }) == awards,
        "\(course.code)"
      )
      for (component, real) in zip(sample.components, course.assessment.components) {
        #expect(
          component.minimum == real.minimum?.hundredths ?? 0,
          "\(course.code) \(component.code)"
        )
      }
    }
  }

  @Test
  func `is led by agencies that are there then`() throws {
    for form in province.classes {
      let lead = try #require(form.facts.lead)
      #expect(
        SampleAgency.all.contains {
          $0.code == lead.text && $0.from <= form.facts.first && form.facts.last <= $0.last ?? .last
        },
        "\(form.facts.code)"
      )
    }
  }

  @Test
  func `takes nobody who is not in office on the first day`() throws {
    for form in province.classes {
      for place in form.places {
        let officer = try #require(officers[place.officer.text])
        #expect(!officer.duties(on: form.facts.first).isEmpty, "\(form.facts.code) \(officer.code)")
      }
    }
  }

  @Test
  func `sends nobody to two sessions at one time`() {
    var seen: Set<String> = []
    for form in province.classes {
      for place in form.places {
        for session in form.sessions where place.attendance[session.time] != nil {
          let key = "\(place.officer) \(session.time.day) \(session.time.part)"
          #expect(seen.insert(key).inserted, "\(key)")
        }
      }
    }
    #expect(seen.count > 1_000)
  }

  @Test
  func `has marks of the roll-call that its sessions allow`() {
    for form in province.classes {
      let periods = Dictionary(
        form.sessions.map { ($0.time, $0.periods) },
        uniquingKeysWith: { first, _ in first }
      )
      for place in form.places {
        for (time, mark) in place.attendance {
          #expect((mark.periods ?? 0) <= periods[time] ?? -1)
          #expect(mark.symbol.map { ClassMark.symbols.contains($0) } ?? true)
        }
      }
    }
  }

  @Test
  func `has an entry for everybody in each closed session`() {
    for form in province.classes {
      for session in form.sessions where session.rollCallClosed == true {
        for place in form.places where place.attendance[session.time] == nil {
          guard case .withdrawn(let day, _) = place.standing else {
            Issue.record("\(form.facts.code) \(place.officer) \(session.time.day)")
            continue
          }
          #expect(day <= session.time.day)
        }
      }
    }
  }

  @Test
  func `scores by quarters, on days of the class or of a resit within a year`() {
    for form in province.classes {
      for score in form.places.flatMap(\.scores) {
        #expect(score.score.hundredths.isMultiple(of: 25))
        #expect(score.day >= form.facts.first)
        #expect(score.day <= form.facts.last.advanced(by: 366))
        #expect(form.components.contains { $0.code == score.component })
        if score.attempt == .resit { #expect(score.day > form.facts.last) }
      }
    }
  }

  @Test
  func `gives a resit only after a first attempt below the minimum`() throws {
    for form in province.classes {
      let course = try #require(SampleCourse.all[form.facts.course.text])
      let minimums = Dictionary(
        course.components.map { ($0.code, $0.minimum) },
        uniquingKeysWith: { first, _ in first }
      )
      for place in form.places {
        for resit in place.scores where resit.attempt == .resit {
          let first = try #require(
            place.scores.first { $0.component == resit.component && $0.attempt == .first }
          )
          #expect(first.score.hundredths < minimums[resit.component.text] ?? 0)
        }
      }
    }
  }

  @Test
  func `withdraws officers within the class, with a reason and without later entries`() {
    var reasons: Set<String> = []
    for form in province.classes {
      for place in form.places {
        guard case .withdrawn(let day, let reason) = place.standing else { continue }
        reasons.insert(reason)
        #expect((form.facts.first...form.facts.last).contains(day))
        #expect(place.scores.isEmpty)
        #expect(place.attendance.keys.allSatisfy { $0.day < day })
      }
    }
    #expect(reasons.count >= 2)
    #expect(!reasons.contains(""))
  }

  @Test
  func `comes out in every way that there is`() throws {
    var outcomes: [String: Int] = [:]
    for form in province.classes {
      let course = try #require(SampleCourse.all[form.facts.course.text])
      for place in form.places {
        let result = PlaceResult(place, course, form.sessions)
        let name =
          switch place.standing {
          case .withdrawn: "withdrawn"
          case .enrolled where form.facts.state == .running: "going on"
          case .enrolled where result.isPassed: "passed"
          case .enrolled where result.mark < 500: "failed by mark"
          default: "failed by a component or the roll-call"
          }
        outcomes[name, default: 0] += 1
      }
    }
    #expect(outcomes["passed", default: 0] >= 200)
    #expect(outcomes["withdrawn", default: 0] >= 3)
    #expect(outcomes["going on", default: 0] >= 10)
    #expect(outcomes["failed by a component or the roll-call", default: 0] >= 5)
  }

  @Test
  func `lets nobody into a course whose prerequisites were not passed`() throws {
    var passed: [Code<Officer>: Set<String>] = [:]
    for form in province.classes.sorted(by: { $0.facts.first < $1.facts.first }) {
      let course = try #require(SampleCourse.all[form.facts.course.text])
      for place in form.places {
        let done = passed[place.officer, default: []]
        #expect(done.isSuperset(of: course.prerequisites), "\(form.facts.code) \(place.officer)")
        #expect(!done.contains(course.code), "\(form.facts.code) \(place.officer)")
        if PlaceResult(place, course, form.sessions).isPassed {
          passed[place.officer, default: []].insert(course.code)
        }
      }
    }
  }

  @Test
  func `has evidence of competencies and levels that the framework has`() throws {
    let framework = try Self.curricula().framework
    let levels = Dictionary(
      framework.competencies.map { ($0.code.text, Set($0.levels.map(\.level.number))) },
      uniquingKeysWith: { first, _ in first }
    )
    for line in province.evidence {
      #expect(
        levels[line.competency]?.contains(line.level) == true,
        "\(line.competency):\(line.level)"
      )
      #expect(officers[line.officer.code] != nil)
      #expect(line.on <= line.last ?? .last)
      #expect(!line.source.isEmpty)
    }
    #expect(EvidenceMaker.competencies == framework.competencies.map(\.code.text))
  }

  @Test
  func `requires of its focal points what the framework requires`() throws {
    let framework = try Self.curricula().framework
    for (duty, digits) in EvidenceMaker.requirements {
      let profile = try #require(framework.duties.first { $0.duty.code.text == duty })
      let required = Dictionary(
        profile.requires.map { ($0.competency.text, $0.level) },
        uniquingKeysWith: { first, _ in first }
      )
      let sample = Dictionary(
        zip(EvidenceMaker.competencies, digits.compactMap { Int(String($0)) }),
        uniquingKeysWith: { first, _ in first }
      )
      #expect(sample == required, "\(duty)")
    }
  }

  @Test
  func `has evidence in order of days, of every kind`() {
    #expect(province.evidence.map(\.on) == province.evidence.map(\.on).sorted())
    #expect(
      Set(province.evidence.map(\.kind)) == [
        "Chứng chỉ", "Sản phẩm công việc", "Kiểm tra", "Đánh giá",
      ]
    )
  }
}
