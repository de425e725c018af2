import Chronology
import Intake
import Personnel
import Records
import Testing
import Vietnamese

@testable import Operations

/// People on record, told in a line each: code, name, birth date, ID, agency.
private struct People {
  var index = PersonIndex()

  init(_ lines: String...) throws {
    for (place, line) in lines.enumerated() {
      let cells = Self.cells(line)
      var officer = Officer(
        id: ID(Int64(place + 1)),
        code: try #require(Code(cells[0])),
        name: PersonName(suggestingPartsOf: cells[1])
      )
      officer.birthDate = PartialDate(iso: cells[2])
      officer.nationalID = NationalID(cells[3])
      officer.agency = Int64(cells[4]).map { ID($0) }
      let agencies = Set([officer.agency].compactMap { $0 })
      let record = OfficerRecord(officer: officer, ethnicity: nil)
      index.put(PersonIndex.Person(record: record, agencies: agencies, isNew: false))
    }
  }

  /// The same cells of a row: code, name, birth date, ID, agency.
  func match(_ line: String, choice: RosterChoices.Person? = nil) -> PersonMatch {
    let cells = Self.cells(line)
    var values = RosterValues()
    values.employeeCode = Code(cells[0])
    values.name = PersonName(suggestingPartsOf: cells[1])
    values.birthDate = PartialDate(iso: cells[2])
    values.nationalID = NationalID(cells[3])
    return PersonMatcher(people: index, agencyName: { _ in nil })
      .match(values, at: Int64(cells[4]).map { ID($0) }, choice: choice)
  }

  /// The match in a word: the number of the one, `new`, `? 1 2`, or `! 1`.
  func word(_ line: String, choice: RosterChoices.Person? = nil) -> String {
    switch match(line, choice: choice) {
    case .one(let id, _): "\(id)"
    case .new: "new"
    case .choose(let candidates): "? " + candidates.map { "\($0.officer)" }.joined(separator: " ")
    case .contradiction(let other, let field): "! \(other.officer) \(field.rawValue)"
    }
  }

  private static func cells(_ line: String) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).map(\.description)
  }
}

struct `The person of a row` {
  @Test(
    arguments: [
      ("|Lê Hòa|||", "new"), ("|Lê Thị Hòa||054180001234|", "1"),
      ("|LÊ THỊ HOÀ||054180001234|9", "1"), ("PY-1|Lê Thị Hòa|||", "1"),
      ("PY-1|Lê Thị Hòa||054180001234|", "1"), ("PY-9|Lê Thị Hòa|1980-02-05||8", "new"),
      ("|Trần An||123456789|", "new"),
    ]
  )
  func `is found by the ID, else by the code`(row: String, word: String) throws {
    let people = try People("PY-1|Lê Thị Hòa|1980-02-05|054180001234|7", "PY-2|Trần Bình|||")
    #expect(people.word(row) == word)
  }

  @Test(
    arguments: [
      ("|Trần Văn Nam||054180001234|", "? 1"), ("PY-1|Lê Thị Hoa||054180001234|", "1"),
      ("PY-2|Trần Bình||054180001234|", "! 1 nationalID"),
      ("PY-9|Lê Thị Hòa||054180001234|", "! 1 nationalID"),
      ("PY-1|Trần Nam||054180009999|", "? 1"), ("PY-1|Trần Nam|1990||", "? 1"),
      ("PY-1|Lê Thị Hòa||054180009999|", "1"), ("PY-1|Lê Thị Hoa|1980||", "1"),
      ("PY-1|Trần Nam||123456789|", "1"),
    ]
  )
  func `is asked where a number says one thing and the rest another`(
    row: String,
    word: String
  ) throws {
    let people = try People("PY-1|Lê Thị Hòa|1980-02-05|054180001234|7", "PY-2|Trần Bình|||")
    #expect(people.word(row) == word)
  }

  @Test(
    arguments: [
      ("|Lê Thị Hòa|1980-02-05||7", "1"), ("|Lê Thị Hoà|1980-02-05||7", "1"),
      ("|Lê Thị Hoa|1980-02-05||7", "new"), ("|Lê Thị Hòa|1980||7", "? 1"),
      ("|Lê Thị Hòa|1980||", "? 1"), ("|Lê Thị Hòa|1980||8", "new"),
      ("|Lê Thị Hòa|1980-02-05||8", "? 1"), ("|Lê Thị Hòa|1980-02-05||", "? 1"),
      ("|Lê Thị Hòa|||7", "? 1"), ("|Lê Thị Hòa|1990||7", "? 1"), ("|Lê Thị Hòa|1990||8", "new"),
      ("|Lê Thị Hòa|||", "new"), ("|Lê Thị Hòa|1980-02-05|054180009999|7", "? 1"),
      ("|Lê Thị Hòa|1980-02-05|054180009999|8", "new"),
      ("PY-9|Lê Thị Hòa|1980-02-05||7", "? 1"), ("PY-9|Lê Thị Hòa|1980||7", "new"),
    ]
  )
  func `is found by name, birth date and agency together, asked where only one goes with the name`(
    row: String,
    word: String
  ) throws {
    let people = try People("PY-1|Lê Thị Hòa|1980-02-05|054180001234|7")
    #expect(people.word(row) == word)
  }

  @Test(
    arguments: [
      ("|Lê An|||7", "1"), ("|Lê An|1980||7", "? 1"), ("|Lê An|||8", "new"),
      ("|Lê Bình|||", "2"), ("|Lê Cúc|1980||", "3"), ("|Lê Dung|1980||7", "? 4 5"),
      ("CB-00009|Lê An|||7", "1"), ("PY-7|Lê An|||7", "1"),
    ]
  )
  func `of whom little is known is found again by that little`(row: String, word: String) throws {
    let people = try People(
      "CB-00001|Lê An|||7",
      "CB-00002|Lê Bình|||",
      "CB-00003|Lê Cúc|1980||",
      "PY-4|Lê Dung|1980||7",
      "PY-5|Lê Dung|1980||7"
    )
    #expect(people.word(row) == word)
  }

  @Test
  func `is whom the clerk chose, unless a number is another's`() throws {
    let people = try People(
      "PY-1|Lê Thị Hòa|1980-02-05|054180001234|7",
      "PY-2|Lê Thị Hòa|1985||7"
    )
    let row = "|Lê Thị Hòa|||7"
    #expect(people.word(row) == "? 1 2")
    #expect(people.word(row, choice: .officer(ID(2))) == "2")
    #expect(people.word(row, choice: .new) == "new")
    #expect(people.word(row, choice: .officer(ID(9))) == "? 1 2")
    let numbered = "|Lê Thị Hòa||054180001234|7"
    #expect(people.word(numbered, choice: .officer(ID(2))) == "! 1 nationalID")
    #expect(people.word(numbered, choice: .new) == "! 1 nationalID")
    #expect(people.word("PY-1|Lê Thị Hòa|||7", choice: .new) == "! 1 employeeCode")
  }

  @Test(arguments: MatchReason.allCases)
  func `is told with a reason in both languages`(reason: MatchReason) {
    #expect(!reason.sentence.vi.isEmpty && reason.sentence.vi != reason.sentence.en)
  }

  @Test
  func `is shown with the ID covered`() throws {
    let people = try People("PY-1|Lê Thị Hòa|1980-02-05|054180001234|7")
    guard case .choose(let candidates) = people.match("|Lê Thị Hòa|||7") else {
      Issue.record("nobody is asked about")
      return
    }
    #expect(candidates.map(\.nationalID) == ["054•••••••34"])
    #expect(candidates.map(\.reason) == [.nameAndAgency])
  }
}
