import Assessment
import Chronology
import Personnel
import Testing
import Training

@testable import Sampling

struct `Where an officer of a sample works` {
  let scene: ProvinceScene

  init() throws {
    var draw = Draw(1, .agencies, 0)
    var ids = Numbering<Agency>()
    scene = try ProvinceScene(Province.all[0], officers: 2_000, isAlone: true, &draw, &ids)
  }

  private func career(_ place: Int) -> Career {
    var draw = Draw(1, .officer, place)
    return Career(place, in: scene, &draw)
  }

  @Test
  func `is every agency once before any has a second officer`() {
    let count = scene.agencies.count
    let first = (0..<count).map { scene.place(of: $0) }
    #expect(first.map(\.agency.agency.id) == scene.agencies.map(\.agency.id))
    #expect(first.allSatisfy { $0.slot == 0 })
    #expect(scene.place(of: count).slot == 1)
  }

  @Test
  func `gives each officer of an agency a number of its own`() {
    var slots: [ID<Agency>: [Int]] = [:]
    for place in 0..<4_000 {
      let found = scene.place(of: place)
      slots[found.agency.agency.id, default: []].append(found.slot)
    }
    for (_, slots) in slots { #expect(Set(slots).count == slots.count) }
    let counts = scene.agencies.map { slots[$0.agency.id]?.count ?? 0 }
    #expect((counts.min() ?? 0) * 3 <= counts.max() ?? 0)
  }

  @Test
  func `is the successor where an agency ended, for nearly all`() {
    let ended = (0..<2_000).map(career).filter { $0.first.agency.days.until != nil }
    let moved = ended.filter { $0.agency != $0.first.agency.id }
    #expect(moved.count < ended.count)
    #expect(moved.count * 10 > ended.count * 8)
    for career in moved {
      #expect(career.first.successors.contains(career.agency))
      #expect(career.stays.count == 2)
      #expect(career.stays[0].days.until == career.stays[1].days.from)
    }
  }

  @Test
  func `stays the agency that did not end`() {
    for career in (0..<500).map(career) where career.first.agency.days.until == nil {
      #expect(career.agency == career.first.agency.id)
      #expect(career.stays.map(\.agency.id) == [career.agency])
    }
  }

  @Test
  func `has somebody who leads its classes on every day`() throws {
    let days = ["2018-03-01", "2025-02-28", "2025-03-01", "2025-12-31"]
    let codes = try days.map { day in
      let day = try #require(Day(iso: day))
      return scene.lead(on: day).flatMap(scene.agency)?.agency.code.text
    }
    #expect(codes == ["STTTT", "STTTT", "SVHTTDL", "SVHTTDL"])
  }
}

struct `What an officer of a sample is assigned to` {
  @Test
  func `begins when the officer is grown up`() throws {
    for officer in try WholeSample.usual.get().officers {
      guard let year = officer.officer.birthDate?.year else { continue }
      #expect(officer.assignments.allSatisfy { $0.days.from.year >= year + 22 })
    }
  }

  @Test
  func `covers most agencies with a focal point and a deputy, and leaves some without`() throws {
    let sample = try WholeSample.usual.get()
    let today = SampleCalendar.today
    let focal = Set(
      sample.assignments.filter {
        ["R2", "R3", "R6"].contains($0.duty.text) && $0.role == .principal
          && $0.days.contains(today)
      }.map(\.agency)
    )
    let living = sample.agencies.map(\.agency).filter { $0.days.contains(today) }
    let covered = living.count { focal.contains($0.id) }
    #expect(covered < living.count)
    #expect(covered * 10 > living.count * 7)
  }

  @Test
  func `goes on at the successor by a new decision`() throws {
    let sample = try WholeSample.usual.get()
    let going = sample.officers.filter { officer in
      zip(officer.assignments, officer.assignments.dropFirst()).contains {
        $0.agency != $1.agency && $0.days.until == $1.days.from
      }
    }
    #expect(going.count > 100)
  }

  @Test
  func `is shown in full by a few, for whom a report finds the profile met`() throws {
    let sample = try WholeSample.usual.get()
    let whole = sample.officers.filter { officer in
      let shown = Set(officer.evidence.filter { $0.kind == .examination }.map(\.competency))
      return officer.assignments.contains { assignment in
        let asked = sample.curricula.framework.profile(assignment.duty)?.requires ?? []
        return !asked.isEmpty && shown.isSuperset(of: asked.map(\.competency))
      }
    }
    #expect((10...90).contains(whole.count))
  }
}
