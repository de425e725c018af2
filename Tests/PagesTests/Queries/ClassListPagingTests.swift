import Chronology
import Pages
import Personnel
import Records
import Testing
import Vietnamese

struct `The list of classes, a part at a time` {
  private let say = Speaker(language: .vi, day: Day(number: 18_600))

  private func page(_ limit: Int, after link: String? = nil) async throws -> ClassesPage {
    let say = say
    return try await Hamlet.read { records in
      try ClassesPage(
        course: nil,
        year: nil,
        after: link.flatMap { ClassListPlace(link: $0) },
        rows: limit,
        say: say,
        in: records
      )
    }
  }

  @Test(arguments: [1, 2, 3])
  func `has every class once, in the order of the whole`(limit: Int) async throws {
    let whole = try await page(100)
    var rows: [ClassesPage.Row] = []
    var link: String?
    repeat {
      let part = try await page(limit, after: link)
      #expect(part.rows.count <= limit)
      #expect(part.total == whole.rows.count)
      rows += part.rows
      link = part.next?["after"]
    } while link != nil
    #expect(rows == whole.rows)
    #expect(whole.rows.count > 1)
    #expect(whole.next == nil)
  }

  @Test(arguments: ["", "x", "2020-01-01", "2020-13-01~1", "2020-01-01~x", "2020-01-01~1~2"])
  func `begins at the first where a place is none`(link: String) {
    #expect(ClassListPlace(link: link) == nil)
  }
}
