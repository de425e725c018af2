import Chronology
import Foundation
import Personnel
import Spreadsheets
import Testing
import Training
import Vietnamese

@testable import Intake

/// The province that the tests look at, made once.
enum SampleScene {
  static let province = SampleProvince()
}

struct `The sample province` {
  let folder: ScratchFolder
  let province = SampleScene.province

  init() throws {
    folder = try ScratchFolder()
  }

  static let rosters = [
    "officers-province.xlsx", "officers-localities.xlsx", "officers-press.csv",
  ]

  func agencies() throws -> [AgencyEntry] {
    try AgencyFile.write(to: folder.file("agencies.csv"))
    return try AgencyReader.read(Workbook(path: folder.file("agencies.csv")), file: "agencies.csv")
  }

  func rows() throws -> [SampleRow] {
    try province.writeRosters(to: folder.path)
    return try Self.rosters.flatMap { name in
      let reading = try RosterReader.read(
        Workbook(path: folder.file(name)),
        file: name,
        referenceYear: 2020
      )
      let problems = reading.rows.flatMap(\.problems)
      #expect(problems.map(\.sentence.en) == [], "\(name)")
      return try reading.rows.map(SampleRow.init)
    }
  }

  @Test
  func `is the same for the same seed, byte for byte`() throws {
    let again = try ScratchFolder()
    try province.write(to: folder.path)
    try SampleProvince().write(to: again.path)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    #expect(names.count == 18)
    for name in names where name != "classes" {
      #expect(try folder.bytes(name) == again.bytes(name), "\(name)")
    }
  }

  @Test
  func `is what stands in rosters`() throws {
    var place = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { place.deleteLastPathComponent() }
    let rosters = place.appendingPathComponent("rosters")
    // `RECORD=1` writes them again, where the way they are written has changed.
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try province.write(to: rosters.path)
    }
    try province.write(to: folder.path)
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    where name != "classes" {
      let kept = try Data(contentsOf: rosters.appendingPathComponent(name))
      #expect(try folder.bytes(name) == Array(kept), "\(name): write rosters/ again")
    }
  }

  @Test
  func `is another for another seed`() throws {
    let other = SampleProvince(seed: 7)
    #expect(other.officers.map(\.name) != province.officers.map(\.name))
    #expect(other.officerCount == province.officerCount)
  }

  @Test
  func `has its agencies with their dates, and the 34 communes of 2025`() throws {
    let agencies = try agencies()
    let newYear = try #require(Day(iso: "2020-01-20"))
    let after = try #require(Day(iso: "2025-07-01"))
    func count(_ day: Day, _ isMeant: (Agency.Standing) -> Bool) -> Int {
      agencies.flatMap(\.standings).count { $0.days.contains(day) && isMeant($0) }
    }
    #expect(count(newYear) { [.city, .town, .district].contains($0.kind) } == 9)
    #expect(count(after) { [.city, .town, .district].contains($0.kind) } == 0)
    #expect(count(after) { [.ward, .commune].contains($0.kind) } == 34)
    #expect(count(newYear) { $0.kind == .department } == 22)
    #expect(Set(agencies.map(\.code)).count == agencies.count)
  }

  @Test(
    arguments: [
      ("2020-05-31", "Huyện Đông Hòa"),
      ("2020-06-01", "Thị xã Đông Hòa"),
      ("2025-06-30", "Thị xã Đông Hòa"),
      ("2025-07-01", nil),
    ] as [(String, String?)]
  )
  func `calls Đông Hòa by the name of the day`(iso: String, name: String?) throws {
    let day = try #require(Day(iso: iso))
    let entry = try agencies().first { $0.code.text == "DongHoa" }
    #expect(entry?.standings.first { $0.days.contains(day) }?.name.vi == name)
  }

  @Test
  func `has agencies that end just where their successors begin or go on`() throws {
    let agencies = try agencies()
    let days = Dictionary(
      agencies.map { ($0.code, ($0.standings[0].days.from, $0.standings.last?.days.until)) },
      uniquingKeysWith: { first, _ in first }
    )
    for agency in agencies {
      guard let end = agency.standings.last?.days.until else { continue }
      for successor in agency.successors {
        let (from, until) = try #require(days[successor])
        #expect(from <= end, "\(agency.code) → \(successor)")
        #expect(until ?? .last > end, "\(agency.code) → \(successor)")
      }
    }
  }

  @Test
  func `has about 240 officers in more than 45 agencies`() throws {
    let rows = try rows()
    #expect((230...260).contains(Set(rows.map(\.code)).count))
    #expect(Set(rows.map(\.code)).count == province.officerCount)
    #expect(Set(rows.compactMap(\.agency)).count >= 60)
    #expect(rows.count > province.officerCount + 20)
    #expect(Set(rows.compactMap { $0.assignment?.duty }).count >= 9)
  }

  @Test
  func `has identity numbers of the right shape, each once`() throws {
    let officers = Dictionary(try rows().map { ($0.code, $0) }, uniquingKeysWith: { $1 }).values
    let numbers = officers.compactMap(\.nationalID?.digits)
    #expect(Set(numbers).count == officers.count)
    for officer in officers {
      let digits = try #require(officer.nationalID?.digits)
      let year = try #require(officer.birthDate?.year)
      #expect(digits.hasPrefix("054"))
      #expect(digits.utf8.count == 12)
      #expect(digits.dropFirst(3).prefix(1) == (officer.gender == .male ? "0" : "1"))
      #expect(digits.dropFirst(4).prefix(2) == "\(year)".suffix(2))
      #expect(officer.email?.hasSuffix("@phuyen.example") == true)
      #expect(officer.phone?.hasPrefix("+849") == true)
    }
  }

  @Test
  func `says of an officer the same in every row`() throws {
    for (code, rows) in Dictionary(grouping: try rows(), by: \.code) {
      #expect(Set(rows.map(\.name.full)).count == 1, "\(code)")
      #expect(Set(rows.map(\.nationalID)).count == 1, "\(code)")
      #expect(Set(rows.map(\.phone)).count == 1, "\(code)")
    }
  }

  @Test
  func `assigns only where and while an agency exists`() throws {
    let agencies = try agencies()
    for row in try rows() {
      let assignment = try #require(row.assignment)
      let agency = agencies.first { entry in
        entry.standings.contains { $0.name.vi == row.agency }
      }
      let from = try #require(agency?.standings.first?.days.from, "\(row.agency ?? "?")")
      #expect(from <= assignment.days.from, "\(row.code) \(row.agency ?? "")")
      let until = agency?.standings.last?.days.until
      #expect((assignment.days.until ?? .last) <= (until ?? .last), "\(row.code)")
      #expect((assignment.decisionDay ?? .last) <= assignment.days.from, "\(row.code)")
    }
  }

  @Test
  func `has officers with two duties, some in two agencies, some ended, some going on in 2025`()
    throws
  {
    let rows = try rows()
    let day = try #require(Day(iso: "2020-12-31"))
    let active = Dictionary(
      grouping: rows.filter { $0.assignment?.days.contains(day) == true },
      by: \.code
    )
    let double = active.values.filter { $0.count > 1 }
    #expect(double.count >= 10)
    #expect(double.count { Set($0.map(\.agency)).count > 1 } >= 5)
    #expect(rows.count { ($0.assignment?.days.until ?? .last) <= day } >= 12)
    let merger = try #require(Day(iso: "2025-07-01"))
    #expect(rows.count { $0.assignment?.days.from == merger } >= 10)
    #expect(Set(rows.compactMap(\.ethnicity)).isSuperset(of: ["Kinh", "Ê-đê", "Chăm", "Ba-na"]))
    #expect(rows.contains { $0.assignment?.role == .deputy })
    #expect(rows.contains { $0.assignment?.share == .fullTime })
  }

  @Test
  func `leaves some agencies without a focal point`() throws {
    let staffed = Set(try rows().compactMap(\.agency))
    let day = try #require(Day(iso: "2020-12-31"))
    let bare = try agencies().filter { entry in
      entry.standings.contains { $0.days.contains(day) }
        && !entry.standings.contains { staffed.contains($0.name.vi) }
    }
    #expect((5...20).contains(bare.count))
  }

  @Test
  func `has evidence that the reader takes, for officers that are there`() throws {
    try EvidenceFile.write(province.evidence, to: folder.file("evidence.csv"))
    let workbook = try Workbook(path: folder.file("evidence.csv"))
    let entries = try EvidenceReader.read(workbook, file: "evidence.csv")
    #expect((230...420).contains(entries.count))
    let codes = Set(try rows().map(\.code))
    #expect(entries.allSatisfy { codes.contains($0.officer) })
    #expect(Set(entries.map(\.kind)).count == 4)
    let from = try #require(Day(iso: "2020-12-31"))
    let soon = entries.count { entry in
      entry.until.map { from < $0 && $0 <= from.advanced(by: 90) } ?? false
    }
    #expect(soon >= 20)
  }
}
