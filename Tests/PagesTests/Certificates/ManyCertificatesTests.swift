import Chronology
import Pages
import Personnel
import Testing
import Vietnamese

struct `A page of very many lapsing certificates` {
  private func page(_ count: Int) throws -> CertificatesPage {
    let issued = try #require(Day(iso: "2020-01-01"))
    let rows = (0..<count).map { number in
      CertificatesPage.Row(
        officer: ID(Int64(number + 1)),
        name: "Lê Hòa",
        title: Bilingual(both: "Lớp"),
        issued: issued,
        until: issued.advanced(by: 400 + number)
      )
    }
    return CertificatesPage(within: 90, rows: rows)
  }

  @Test(arguments: [(1, 1), (200, 200), (201, 200), (2_000, 200)])
  func `shows the first to lapse and says where the others are`(count: Int, shown: Int) throws {
    let page = try page(count)
    for language in [Language.vi, .en] {
      let body = Rendering.body(page, in: language)
      #expect(body.split(separator: "<th scope=\"row\">").count - 1 == shown)
      let told = language == .vi ? "tất cả có trong bảng tính" : "the workbook has all of them"
      #expect(body.contains(told) == (count > shown))
    }
  }

  @Test
  func `has all of them in the workbook`() throws {
    let say = Speaker(language: .vi, day: Day(number: 18_400))
    #expect(try page(700).list(say).rows.count == 700)
  }
}
