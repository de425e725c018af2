import Chronology
import Personnel
import Testing
import Vietnamese

@testable import Records

/// More people have each word of a name than are looked at one by one.
struct `A name of common words` {
  /// How many people there are, numbered in the order of lists.
  private static let people = 9_000

  /// Whether the person of a number is a Văn; those of whom few are early in the list, or early or late.
  struct Scene: CustomTestStringConvertible {
    let testDescription: String
    let isVan: @Sendable (Int) -> Bool
  }

  private static let scenes = [
    Scene(testDescription: "everybody has them all") { _ in true },
    Scene(testDescription: "one of ten") { $0 % 10 == 3 },
    Scene(testDescription: "the last alone") { $0 >= people - 20 },
    Scene(testDescription: "few of the first, few of the last") { $0 < 20 || $0 >= people - 20 },
    Scene(testDescription: "nobody") { _ in false },
  ]

  private static func province(_ scene: Scene) async throws -> Province {
    let province = try await Province()
    try await province.store.write { records in
      var rows: [[SQLValue]] = []
      for number in 0..<people {
        let name = "Nguyễn \(scene.isVan(number) ? "Văn" : "Thị") An"
        let key = "an \(10_000 + number)"
        let officer = try records.one(
          Query<ID<Officer>>(
            """
            INSERT INTO officer (code, full_name, family_name, middle_name, given_name, sort_key,
                                 search_key, match_key)
            VALUES (\("PY-\(number)"), \(name), 'Nguyễn', '', 'An', \(key), '', '')
            RETURNING id
            """
          ) { try $0.get("id") }
        )
        rows += name.nameWords.map {
          [$0.fold.sqlValue, $0.syllable.sqlValue, key.sqlValue, officer.number.sqlValue]
        }
      }
      try records.append(rows, to: .officerWords)
    }
    return province
  }

  @Test(arguments: scenes)
  func `has everybody on its pages, once and in order, and is counted as far as it is told`(
    scene: Scene
  ) async throws {
    let province = try await Self.province(scene)
    let filter = try OfficerFilter(day: .on("2020-06-01"), search: "Nguyễn Văn")
    let (found, count) = try await province.store.read { records in
      var found: [String] = []
      var place: OfficerPlace?
      repeat {
        let rows = try records.officers(filter, after: place, limit: 700)
        found += rows.map(\.code.text)
        place = rows.last?.place
      } while place != nil && found.count <= Self.people
      return (found, try records.officerCount(filter, atMost: 2_000))
    }
    let expected = (0..<Self.people).filter(scene.isVan).map { "PY-\($0)" }
    #expect(found == expected)
    #expect(count.number == min(500, expected.count))
    #expect(count.hasMore == (expected.count > 500))
  }
}
