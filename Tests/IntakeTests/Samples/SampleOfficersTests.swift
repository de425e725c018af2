import Chronology
import Personnel
import Testing
import Training
import Vietnamese

@testable import Intake

struct `The officers of the sample` {
  let officers = SampleScene.province.officers

  @Test
  func `have codes of one shape, each once and in order`() {
    #expect(officers.count >= 200)
    #expect(Set(officers.map(\.code)).count == officers.count)
    #expect(officers.map(\.code) == officers.map(\.code).sorted())
    for officer in officers {
      #expect(Code<Officer>(officer.code) != nil)
      #expect(officer.code.utf8.count == 9)
      #expect(officer.code.hasPrefix("PY-"))
    }
  }

  @Test
  func `work in at least 45 agencies of every group`() {
    #expect(Set(officers.map(\.agency.code)).count >= 45)
    #expect(
      Set(officers.map(\.agency.group)).count
        == AgencyGroup.allCases.filter { group in
          SampleAgency.all.contains { $0.group == group }
        }.count
    )
  }

  @Test
  func `have identity numbers that agree with sex, century and year of birth`() throws {
    for officer in officers {
      let digits = officer.nationalID
      #expect(digits.utf8.count == 12)
      #expect(digits.utf8.allSatisfy { (48...57).contains($0) })
      #expect(digits.hasPrefix("054"))
      let sex = try #require(digits.utf8.dropFirst(3).first)
      let isOfThisCentury = officer.birth.year >= 2000
      #expect(
        sex
          == UInt8(
            ascii: officer.gender == .male
              ? (isOfThisCentury ? "2" : "0") : (isOfThisCentury ? "3" : "1")
          )
      )
      #expect(digits.dropFirst(4).prefix(2) == "\(officer.birth.year)".suffix(2))
    }
    #expect(Set(officers.map(\.nationalID)).count == officers.count)
  }

  @Test
  func `are grown up and not retired in 2020`() {
    for officer in officers {
      #expect((1960...1999).contains(officer.birth.year), "\(officer.code)")
      #expect(officer.birth.parts.year + 18 <= 2018)
    }
  }

  @Test
  func `have names as the province has them, in composed letters`() {
    for officer in officers {
      #expect(officer.name.utf8.elementsEqual(officer.name.tidied.utf8), "\(officer.name)")
      #expect(officer.name.split(separator: " ").count >= 2, "\(officer.name)")
      #expect(officer.name.unicodeScalars.first?.properties.isUppercase == true)
    }
    #expect(Set(officers.map(\.name)).count > officers.count * 9 / 10)
    #expect(
      (officers.count * 40 / 100...officers.count * 64 / 100).contains(
        officers.count { $0.gender == .female }
      )
    )
  }

  @Test
  func `have addresses and numbers of their own that lead nowhere`() {
    #expect(Set(officers.map(\.email)).count == officers.count)
    #expect(Set(officers.map(\.phone)).count > officers.count - 3)
    for officer in officers {
      #expect(officer.email.hasSuffix("@phuyen.example"))
      #expect(officer.email.utf8.allSatisfy { $0 < 0x80 }, "\(officer.email)")
      #expect(officer.phone.utf8.count == 10)
      #expect(officer.phone.hasPrefix("09"))
    }
  }

  @Test
  func `say of themselves what the roster needs`() {
    for officer in officers {
      for text in [
        officer.position, officer.rank, officer.education, officer.politicalTheory,
        officer.ethnicity,
      ] {
        #expect(!text.isEmpty)
        #expect(text.utf8.elementsEqual(text.tidied.utf8))
      }
      #expect(!officer.assignments.isEmpty, "\(officer.code)")
    }
  }

  @Test
  func `hold no assignment before their agency was or after it is`() {
    for officer in officers {
      for assignment in officer.assignments {
        let lives = SampleAgency.all.filter { $0.code == assignment.agency.code }
        let from = lives.map(\.from).min() ?? .last
        #expect(from <= assignment.from, "\(officer.code)")
        if let end = assignment.agency.ending {
          #expect((assignment.last ?? .last) <= end, "\(officer.code) at \(assignment.agency.code)")
        }
      }
    }
  }

  @Test
  func `hold each assignment for at least a day, after it was signed`() {
    for officer in officers {
      for assignment in officer.assignments {
        #expect(assignment.from <= assignment.last ?? .last, "\(officer.code)")
        #expect(assignment.signed <= assignment.from, "\(officer.code)")
        #expect(assignment.signed.days(until: assignment.from) <= 31)
      }
    }
  }

  @Test
  func `hold no duty twice at one time in one agency`() throws {
    for officer in officers {
      for (index, one) in officer.assignments.enumerated() {
        for other in officer.assignments.dropFirst(index + 1)
        where one.duty == other.duty && one.agency.code == other.agency.code {
          let first = try #require(DayRange(first: one.from, last: one.last ?? .last))
          let second = try #require(DayRange(first: other.from, last: other.last ?? .last))
          #expect(!first.overlaps(second), "\(officer.code)")
        }
      }
    }
  }

  @Test
  func `are assigned by decisions with numbers of their agency that grow`() throws {
    var numbers: [String: [Int]] = [:]
    for assignment in officers.flatMap(\.assignments) {
      let parts = assignment.decision.split(separator: "/QĐ-")
      #expect(parts.count == 2, "\(assignment.decision)")
      let number = try #require(Int(parts[0]))
      #expect(number > 0)
      let body =
        assignment.agency.code.hasPrefix("DL-")
        ? assignment.agency.code.dropFirst(3) : assignment.agency.code[...]
      #expect(parts[1] == body)
      numbers[assignment.agency.code, default: []].append(number)
    }
    for (agency, numbers) in numbers { #expect(Set(numbers).count == numbers.count, "\(agency)") }
  }

  @Test
  func `carry every duty from R1 to R9`() {
    let duties = Set(officers.flatMap(\.assignments).map(\.duty))
    #expect(duties == Set((1...9).map { "R\($0)" }))
  }

  @Test
  func `are focal points in most agencies of 2020`() throws {
    let day = try #require(Day(iso: "2020-12-31"))
    let duties = ["R1", "R2", "R3"]
    let served = Set(
      officers.flatMap(\.assignments).filter {
        duties.contains($0.duty) && $0.from <= day && day <= $0.last ?? day
      }
      .map(\.agency.code)
    )
    #expect(served.count >= 45)
  }

  @Test
  func `are deputies, full-time, ended and going on, each some`() throws {
    let assignments = officers.flatMap(\.assignments)
    let day = try #require(Day(iso: "2020-12-31"))
    let merger = try #require(Day(iso: "2025-07-01"))
    #expect(assignments.count { $0.isDeputy } >= 10)
    #expect(assignments.count { $0.isFullTime } >= 20)
    #expect(assignments.count { ($0.last ?? .last) < day } >= 8)
    #expect(assignments.count { $0.from == merger } >= 10)
    #expect(assignments.contains { $0.last == nil })
  }

  @Test(arguments: [1, 2, 3, 99, 2_021])
  func `keep to all of this whatever the seed`(seed: Int) {
    let province = SampleProvince(seed: UInt64(seed))
    #expect(province.officerCount == officers.count)
    #expect(Set(province.officers.map(\.nationalID)).count == officers.count)
    for officer in province.officers {
      for assignment in officer.assignments {
        #expect(assignment.from <= assignment.last ?? .last, "\(seed): \(officer.code)")
        #expect((assignment.last ?? .first) <= assignment.agency.ending ?? .last)
        #expect(assignment.signed <= assignment.from)
      }
    }
  }
}

struct `The agencies' lives in the sample` {
  @Test
  func `are in order and follow each other without a gap or an overlap`() {
    for (code, lines) in Dictionary(grouping: SampleAgency.all, by: \.code) {
      for (one, next) in zip(lines, lines.dropFirst()) {
        #expect(one.last?.advanced(by: 1) == next.from, "\(code)")
      }
      for line in lines { #expect(line.from <= line.last ?? .last, "\(code)") }
      #expect(lines.dropLast().allSatisfy { $0.last != nil }, "\(code)")
    }
  }

  @Test
  func `end with successors that are there when they are needed`() throws {
    let byCode = Dictionary(grouping: SampleAgency.all, by: \.code)
    for agency in SampleAgency.all {
      for successor in agency.successors {
        let lines = try #require(byCode[successor], "\(agency.code) → \(successor)")
        let next = try #require(agency.last).advanced(by: 1)
        #expect(
          lines.contains { $0.from <= next && next <= $0.last ?? .last },
          "\(agency.code) → \(successor)"
        )
        #expect(successor != agency.code)
      }
    }
  }

  @Test
  func `lie under a parent that lived as long`() throws {
    let byCode = Dictionary(grouping: SampleAgency.all, by: \.code)
    for agency in SampleAgency.all where !agency.parent.isEmpty {
      let parent = try #require(byCode[agency.parent])
      #expect((parent.map(\.from).min() ?? .last) <= agency.from, "\(agency.code)")
    }
  }

  @Test
  func `have names in both languages, each once`() {
    #expect(Set(SampleAgency.all.map(\.name)).count == SampleAgency.all.count)
    #expect(Set(SampleAgency.all.map(\.english)).count >= SampleAgency.all.count - 1)
    for agency in SampleAgency.all {
      #expect(agency.name.utf8.elementsEqual(agency.name.tidied.utf8), "\(agency.name)")
      #expect(!agency.english.isEmpty)
    }
  }

  @Test
  func `staff nobody but with duties that there are`() {
    for post in SampleAgency.all.flatMap(\.staff) {
      let marks = post.dropFirst(2)
      #expect(post.hasPrefix("R"))
      #expect(("1"..."9").contains(post.dropFirst().prefix(1)))
      #expect(["", "d", "x"].contains(marks), "\(post)")
    }
  }

  @Test
  func `staff nobody under two names of one body`() {
    for (code, lines) in Dictionary(grouping: SampleAgency.all, by: \.code) where lines.count > 1 {
      #expect(lines.count { !$0.staff.isEmpty } <= 1, "\(code)")
    }
  }
}
