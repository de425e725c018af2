import Chronology
import Pages
import Personnel
import Records
import Testing
import Vietnamese

struct `The list of officers, asked` {
  static let day = "2020-12-31"

  /// The page that a question leads to.
  static func page(
    on day: String = day,
    after place: OfficerPlace? = nil,
    _ change: @escaping @Sendable (inout OfficersQuestion) throws -> Void = { _ in }
  ) async throws -> OfficersPage {
    try await Hamlet.read { records in
      var question = OfficersQuestion(day: Hamlet.day(day))
      try change(&question)
      question.after = place
      let say = Speaker(language: .vi, day: Hamlet.day(day))
      return try OfficersPage(question, say: say, knownAt: Hamlet.now, in: records)
    }
  }

  /// The numbers of all officers on all pages, in order.
  static func numbers(
    on day: String = day,
    _ change: @escaping @Sendable (inout OfficersQuestion) throws -> Void = { _ in }
  ) async throws -> [Int] {
    var numbers: [Int] = []
    var place: OfficerPlace?
    repeat {
      let page = try await page(on: day, after: place, change)
      numbers += page.rows.map { Int($0.id.number) }
      place = page.next?["after"].flatMap { OfficerPlace(link: $0) }
    } while place != nil && numbers.count < 1_000
    return numbers
  }

  static func search(_ text: String) async throws -> [Int] {
    try await numbers { $0.filter.search = text }
  }

  @Test
  func `goes through everybody once, by given name`() async throws {
    let numbers = try await Self.numbers()
    #expect(Hamlet.people.count == 135)
    #expect(numbers == Hamlet.inOrder.map(\.id))
  }

  @Test
  func `has fifty on a page and tells how many there are`() async throws {
    let first = try await Self.page()
    #expect(first.total == 135)
    #expect(first.rows.count == 50)
    let second = try await Self.page(after: first.next?["after"].flatMap { .init(link: $0) })
    #expect(second.total == 135)
    #expect(second.rows.count == 50)
    let third = try await Self.page(after: second.next?["after"].flatMap { .init(link: $0) })
    #expect(third.rows.count == 35)
    #expect(third.next == nil)
  }

  @Test
  func `puts a page's end between namesakes without losing one`() async throws {
    let names = Hamlet.inOrder.map(\.name)
    #expect(names[49] == names[50] || Set(names).count < names.count)
    let all = try await Self.numbers()
    #expect(Set(all).count == all.count)
  }

  @Test(
    arguments: [
      ("hoa", [1, 2, 3, 9, 12]), ("Hòa", [1, 2, 3, 9, 12]), ("HOA", [1, 2, 3, 9, 12]),
      ("dat", [7]), ("Đạt", [7]), ("đặng dat", [7]), ("bham", [5]), ("hen", [6]),
      ("PY-1005", [5]), ("py-1005", [5]), ("không ai", []), ("lan", [8]),
      ("  hoà   AN ", [9]), ("h'h", [6]), ("hen nie", [6]),
    ] as [(String, [Int])]
  )
  func `finds with and without marks, in any order of words`(
    text: String,
    found: [Int]
  ) async throws {
    #expect(try await Self.search(text).sorted() == found)
  }

  @Test
  func `finds what a plain search over folded names finds`() async throws {
    for word in ["an", "ng", "thị", "Đỗ", "uong", "o", "nguyen v", "thi hoa"] {
      let keys = word.searchFold.split(separator: " ").map(String.init)
      let expected = Hamlet.people.filter { person in
        let words = person.name.nameWords.flatMap(\.forms).map(\.fold)
        return keys.dropLast().allSatisfy(words.contains)
          && words.contains { $0.utf8.starts(with: keys[keys.count - 1].utf8) }
      }
      #expect(try await Self.search(word).sorted() == expected.map(\.id), "\(word)")
    }
  }

  @Test
  func `puts first who is written with the same marks`() async throws {
    #expect(try await Self.search("Hòa").prefix(2).sorted() == [1, 9])
    #expect(try await Self.search("Hoa").first.map { [3, 12].contains($0) } == true)
    #expect(try await Self.search("Hóa").first == 2)
  }

  @Test
  func `keeps the order and repeats nobody on the pages of a ranked search`() async throws {
    let found = try await Self.search("An")
    let key = "An".matchingFold
    func isExact(_ number: Int) -> Bool {
      Hamlet.people[number - 1].name.matchingFold.split(separator: " ").contains { $0 == key }
    }
    let exact = found.filter(isExact)
    #expect(found == exact + found.filter { !isExact($0) })
    #expect(exact == Hamlet.inOrder.map(\.id).filter { exact.contains($0) })
    #expect(Set(found).count == found.count)
  }

  @Test(arguments: ["%", "_", "100%", "\\", "'", "\"", "<", "%%%", "!", "--", ";"])
  func `takes signs of patterns as they are`(text: String) async throws {
    let isNothing = text.searchFold.isEmpty
    #expect(try await Self.search(text).sorted() == (isNothing ? Hamlet.people.map(\.id) : []))
  }

  @Test(arguments: [
    "2020-12-31", "2020-06-30", "2020-10-31", "2019-03-01", "2025-07-01", "2001-01-01",
  ])
  func `has the assigned of a day`(day: String) async throws {
    let expected = Set(
      Hamlet.postings(on: day).filter { posting in
        Hamlet.bodies(on: day).contains { $0.id == posting.agency }
      }.map(\.officer)
    )
    let found = try await Self.numbers(on: day) { $0.filter.isAssigned = true }
    #expect(Set(found) == expected)
    #expect(found.count == expected.count)
    #expect(try await Self.page(on: day) { $0.filter.isAssigned = true }.total == expected.count)
  }

  @Test
  func `has the officers of a duty, of an agency, and of both`() async throws {
    func expected(_ isMeant: (Hamlet.Posting) -> Bool) -> [Int] {
      Set(Hamlet.postings(on: Self.day).filter(isMeant).map(\.officer)).sorted()
    }
    let spokespersons = try await Self.numbers { $0.filter.duty = try Sketch.code("R4") }
    #expect(spokespersons.sorted() == expected { $0.duty == "R4" })
    let press = try await Self.numbers { $0.filter.agency = ID(6) }
    #expect(press.sorted() == expected { $0.agency == 6 })
    let both = try await Self.numbers {
      $0.filter.duty = try Sketch.code("R4")
      $0.filter.agency = ID(2)
    }
    #expect(both == [1])
  }

  @Test(
    arguments: [
      ("2019-01-01", true), ("2020-03-20", true), ("2020-03-21", false), ("2022-01-01", false),
    ]
  )
  func `has who was trained since a day, without a last one`(
    first: String,
    isAnybody: Bool
  ) async throws {
    let since = try await Self.numbers {
      $0.filter.trained = DayRange(from: Hamlet.day(first))
    }
    #expect(since.isEmpty != isAnybody)
    #expect(!since.contains(60), "whoever passed nothing")
  }

  @Test
  func `has who was trained in a year, and who meets the profile`() async throws {
    let trained = try await Self.numbers {
      $0.filter.trained = DayRange(calendarYearOf: $0.filter.day)
    }
    #expect(trained.sorted() == [1, 2, 20, 21, 22, 23, 24])
    let before = try await Self.numbers(on: "2019-12-31") {
      $0.filter.trained = DayRange(calendarYearOf: $0.filter.day)
    }
    #expect(before == [6])
    // A1 and A2 are held by 1; 3's A2 is not known yet, 5 holds nothing, 6 holds A1. Nothing is
    // asked of reporters, who have no requirement to miss.
    let meets = try await Self.numbers { $0.meetsProfile = true }
    #expect(Set(meets).isSuperset(of: [1, 6]))
    #expect(Set(meets).isDisjoint(with: [2, 3, 5]))
  }

  @Test
  func `shows each officer's agencies and duties under the names of the day`() async throws {
    func lines(_ number: Int64, on day: String) async throws -> [String] {
      let page = try await Self.page(on: day) { $0.filter.search = "PY-\(1_000 + number)" }
      return page.rows.flatMap(\.assignments).map { "\($0.agency.vi): \($0.duty.vi)" }
    }
    #expect(
      try await lines(1, on: Self.day) == [
        "Sở Thông tin và Truyền thông: \(Sketch.focalPoint.vi)",
        "Sở Thông tin và Truyền thông: \(Sketch.spokesperson.vi)",
      ]
    )
    #expect(try await lines(5, on: "2020-05-31") == ["Huyện Đông Hòa: \(Sketch.focalPoint.vi)"])
    #expect(try await lines(5, on: "2020-06-01") == ["Thị xã Đông Hòa: \(Sketch.focalPoint.vi)"])
    #expect(try await lines(5, on: "2025-07-01") == ["Phường Đông Hòa: \(Sketch.focalPoint.vi)"])
    #expect(try await lines(10, on: Self.day).isEmpty)
  }
}
