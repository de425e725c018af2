import Assessment
import Chronology
import Personnel
import Sampling
import Testing
import Vietnamese

struct `The officers of a sample` {
  let sample: WholeSample

  init() throws {
    sample = try WholeSample.usual.get()
  }

  @Test
  func `have names whose parts are those that their form suggests`() {
    for name in sample.people.map(\.name) {
      #expect(name == PersonName(suggestingPartsOf: name.full))
      #expect(name.full == name.full.nameCased, "\(name.full)")
      #expect(!name.given.isEmpty)
    }
  }

  @Test
  func `have identity numbers of their own, as long as the law has them`() {
    let numbers = sample.people.compactMap(\.nationalID?.digits)
    #expect(Set(numbers).count == numbers.count)
    #expect(numbers.filter { $0.hasPrefix("054") }.count > numbers.count / 2)
    #expect(numbers.contains { $0.count == 9 })
  }

  @Test
  func `have identity numbers that tell the sex and the year of birth`() {
    for officer in sample.people {
      guard let digits = officer.nationalID?.digits, digits.count == 12,
        let birth = officer.birthDate, let gender = officer.gender
      else { continue }
      let code = digits.dropFirst(3).prefix(3)
      let century = (birth.year < 2000 ? 0 : 2) + (gender == .male ? 0 : 1)
      #expect(code == "\(century)\(String(birth.year).suffix(2))")
    }
  }

  @Test
  func `have what real lists have: gaps, short dates, long and minority names`() {
    let people = sample.people
    #expect(people.contains { $0.nationalID == nil })
    #expect(people.contains { $0.birthDate == nil })
    #expect(people.contains { if case .year = $0.birthDate { true } else { false } })
    #expect(people.contains { if case .month = $0.birthDate { true } else { false } })
    #expect(people.contains { $0.name.full.count > 30 })
    #expect(people.contains { $0.name.full.hasPrefix("Y ") })
    #expect(people.contains { $0.name.full.hasPrefix("H'") })
    #expect(people.contains { $0.agency == nil })
    #expect(sample.officers.contains { $0.ethnicity == nil })
    #expect(sample.officers.contains { $0.ethnicity == "Ba-na" })
  }

  @Test
  func `can be reached at numbers and addresses that are well formed`() {
    for officer in sample.people {
      #expect(officer.phone?.wholeMatch(of: /\+84[35789][0-9]{8}/) != nil || officer.phone == nil)
      let address = /[a-z]+\.[0-9]+@[a-z]+\.example/
      #expect(officer.email?.wholeMatch(of: address) != nil || officer.email == nil)
    }
  }

  @Test
  func `are assigned while the agency exists, and to one duty of an agency at a time`() throws {
    let agencies = sample.agenciesByID
    for officer in sample.officers {
      for assignment in officer.assignments {
        let agency = try #require(agencies[assignment.agency]).agency
        #expect(agency.days.contains(assignment.days), "\(assignment)")
        #expect(assignment.decision.day.map { $0 <= assignment.days.from } ?? true)
      }
      let open = officer.assignments.filter { $0.days.until == nil }
      #expect(open.count <= 1)
    }
  }

  @Test
  func `are assigned, were assigned, or are not, each in some number`() {
    let today = Sample.toldAt.day()
    let assigned = sample.officers.filter { $0.assignments.contains { $0.days.contains(today) } }
    let never = sample.officers.filter(\.assignments.isEmpty)
    let count = sample.officers.count
    #expect((count / 3...count * 3 / 4).contains(assigned.count))
    #expect((count / 8...count / 2).contains(never.count))
    #expect(Set(sample.assignments.map(\.duty.text)).count == 9)
    #expect(sample.assignments.contains { $0.share == .fullTime })
    #expect(sample.assignments.contains { $0.role == .deputy })
  }
}
