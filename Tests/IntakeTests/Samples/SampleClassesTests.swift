import Chronology
import Personnel
import Spreadsheets
import Testing
import Training

@testable import Intake

struct `The classes of the sample` {
  let province = SampleScene.province

  @Test
  func `are read back as they were made`() throws {
    let folder = try ScratchFolder()
    for form in province.classes {
      let name = "\(form.facts.code).xlsx"
      try ClassFormWriter.write(form, to: folder.file(name))
      #expect(try ClassFormReader.read(Workbook(path: folder.file(name)), file: name) == form)
    }
  }

  @Test
  func `are twelve, five of 2019 and seven of 2020, of 15 to 45 officers`() {
    #expect(province.classes.count == 12)
    #expect(province.classes.count { $0.facts.first.year == 2019 } == 5)
    for form in province.classes {
      #expect((15...45).contains(form.places.count), "\(form.facts.code): \(form.places.count)")
    }
  }

  @Test
  func `have half days of four periods that make up the course, on working days`() throws {
    for form in province.classes {
      let course = try #require(SampleCourse.all[form.facts.course.text])
      #expect(form.sessions.reduce(0) { $0 + $1.periods } == course.periods)
      #expect(form.sessions.allSatisfy { $0.periods == 4 })
      #expect(Set(form.sessions.map(\.time)).count == form.sessions.count)
      #expect(form.sessions.first?.time.day == form.facts.first)
      #expect(form.sessions.last?.time.day == form.facts.last)
      for session in form.sessions { #expect((Int(session.time.day.number) + 3) % 7 < 5) }
    }
  }

  @Test
  func `have one that is not over`() {
    let open = province.classes.filter { $0.facts.state == .running }
    #expect(open.map(\.facts.code.text) == ["LOP-2020-07"])
    #expect(open[0].sessions.contains { $0.rollCallClosed == false })
    #expect(open[0].sessions.contains { $0.rollCallClosed == true })
    #expect(open[0].places.allSatisfy { $0.scores.isEmpty })
    for form in province.classes where form.facts.state == .closed {
      #expect(form.sessions.allSatisfy { $0.rollCallClosed == true })
    }
  }

  @Test
  func `have some who fail, withdraw, come again, or were away`() {
    let places = province.classes.flatMap(\.places)
    #expect(places.count { $0.standing != .enrolled } >= 3)
    #expect(places.count { $0.scores.contains { $0.attempt == .resit } } >= 3)
    let marks = places.flatMap { $0.attendance.values }
    #expect(marks.count { $0.symbol == "P" && $0.periods == nil } >= 3)
    #expect(marks.count { $0.symbol == "K" } >= 2)
    #expect(marks.contains { $0.symbol == "P" && $0.periods == 4 })
    let full = marks.count { $0.symbol == "x" || $0.symbol == "M" }
    #expect(full * 100 >= marks.count * 93)
  }

  @Test
  func `are passed by most and failed by some`() throws {
    var passed = 0
    var all = 0
    for form in province.classes where form.facts.state == .closed {
      let course = try #require(SampleCourse.all[form.facts.course.text])
      for place in form.places {
        all += 1
        if PlaceResult(place, course, form.sessions).isPassed { passed += 1 }
      }
    }
    #expect((all * 75 / 100...all * 96 / 100).contains(passed), "\(passed) of \(all)")
  }

  @Test
  func `take only officers whose duty the course is for, once each`() throws {
    let officers = Dictionary(
      province.officers.map { ($0.code, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for form in province.classes {
      let course = try #require(SampleCourse.all[form.facts.course.text])
      #expect(Set(form.places.map(\.officer)).count == form.places.count)
      for place in form.places {
        let duties = try #require(officers[place.officer.text]).duties(on: form.facts.first)
        #expect(!Set(duties).isDisjoint(with: course.audience))
      }
    }
  }

  @Test
  func `let a good part of the focal points meet what their duty requires`() throws {
    let day = try #require(Day(iso: "2020-12-31"))
    var complete = 0
    for officer in province.officers {
      guard let duty = officer.assignments.first?.duty, officer.duties(on: day) == [duty],
        let levels = EvidenceMaker.requirements[duty]
      else { continue }
      let shown = province.evidence.filter {
        $0.officer.code == officer.code && ($0.last ?? .last) >= day
      }
      if shown.count >= 4, levels.utf8.count == EvidenceMaker.competencies.count { complete += 1 }
    }
    #expect(complete >= 25)
  }
}

struct `Random numbers of the sample` {
  @Test
  func `are those of SplitMix64`() {
    var random = SplitMix64(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
    #expect(random.next() == 9_817_491_932_198_370_423)
  }

  @Test
  func `stay below their bound and lose nothing in shuffling`() {
    var random = SplitMix64(seed: 1)
    #expect((0..<1_000).allSatisfy { _ in (0..<7).contains(random.below(7)) })
    #expect(random.below(0) == 0)
    let shuffled = random.shuffled(Array(0..<50))
    #expect(shuffled != Array(0..<50))
    #expect(shuffled.sorted() == Array(0..<50))
    #expect(!(0..<100).contains { _ in random.chance(0) })
    #expect((0..<100).allSatisfy { _ in random.chance(100) })
  }
}
