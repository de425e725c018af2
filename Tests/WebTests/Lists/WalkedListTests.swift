import Testing

@testable import Web

/// A list as somebody walks it who follows `next` to the end.
struct WalkedList {
  private(set) var names: [String] = []
  private(set) var sizes: [Int] = []
  private(set) var pages: [String] = []

  init(_ path: String) async throws {
    var next: String? = path
    while let address = next, pages.count < 20 {
      let text = try await Town.shared.value.ask(address).text
      let found = text.matches(of: /<th scope="row"><a href="\/officers\/[0-9]+[^"]*">([^<]+)<\/a>/)
        .map { String($0.1) }
      names += found
      sizes.append(found.count)
      pages.append(text)
      next = text.firstMatch(of: /rel="next" href="([^"]+)"/)
        .map { String($0.1).replacing("&amp;", with: "&") }
    }
  }
}

struct `Walking a list to its end` {
  @Test(
    arguments: [
      ("/officers?assigned=yes", 67), ("/officers?agency=5", 61), ("/officers?duty=R9", 60),
      ("/officers?q=nguyen", 122), ("/officers?q=nguyen&lang=en", 122),
      ("/officers?q=Nguy%E1%BB%85n+Th%E1%BB%8B&asOf=2020-05-31", 120), ("/officers?duty=R2", 4),
      ("/officers?assigned=yes&trained=yes", 2), ("/officers?q=khongcoai", 0),
    ]
  )
  func `meets everybody whom the filters leave, each once, 50 at a time`(
    path: String,
    count: Int
  ) async throws {
    let walked = try await WalkedList(path)
    #expect(walked.names.count == count)
    #expect(Set(walked.names).count == count)
    #expect(walked.sizes.dropLast().allSatisfy { $0 == 50 })
    #expect(walked.sizes.count == max(1, (count + 49) / 50))
    #expect((1...50).contains(walked.sizes.last ?? 0) || count == 0)
  }

  @Test(arguments: ["/officers?assigned=yes", "/officers?q=nguyen"])
  func `says the same number on every page`(path: String) async throws {
    let pages = try await WalkedList(path).pages
    let leads = pages.map { $0.firstMatch(of: /<p class="lead">([^<]*)/).map { String($0.1) } }
    #expect(pages.count > 1)
    #expect(Set(leads).count == 1)
    #expect(leads.first??.contains(/[0-9]+ cán bộ/) == true)
  }

  @Test
  func `keeps the language and the day on every page`() async throws {
    let pages = try await WalkedList("/officers?lang=en&asOf=2020-05-31").pages
    #expect(pages.count == 3)
    for page in pages {
      #expect(page.contains("<html lang=\"en\">"))
      #expect(page.contains("?asOf=2020-05-31&amp;lang=en\""))
      #expect(!page.contains("Cán bộ"))
    }
  }

  @Test(
    arguments: ["/officers", "/officers?assigned=yes", "/officers?q=nguyen", "/officers?q=hoa"]
  )
  func `meets those of the workbook in its order`(path: String) async throws {
    let file = path.replacing("/officers", with: "/officers.xlsx")
    let rows = try await `A list as a workbook`().rows(of: file)
    let walked = try await WalkedList(path).names
    let head = try #require(rows.firstIndex { $0.contains("Họ và tên") })
    #expect(rows.dropFirst(head + 1).compactMap(\.first).map { NameOrder($0).escaped } == walked)
  }

  @Test(
    arguments: [
      "0", "~", "~~", "2~1~x", "-1~1~x", "0~x~x", "0~99999999999999999999~x", "0~1", "x~1~x",
      "0~1~%27%20OR%201=1--", "<script>",
    ]
  )
  func `begins somewhere sensible where the place is nonsense`(place: String) async throws {
    let reply = try await Town.shared.value.ask("/officers?after=" + place)
    #expect(reply.status == 200)
    #expect(reply.text.contains("130 cán bộ"))
    #expect(!reply.text.contains("<script"))
  }

  @Test
  func `ends behind the last`() async throws {
    let walked = try await WalkedList("/officers")
    #expect(walked.pages.last?.contains("rel=\"next\"") == false)
    #expect(walked.pages.dropLast().allSatisfy { $0.components("rel=\"next\"") == 1 })
  }
}

struct `The other lists as workbooks` {
  /// What links of a page's table say.
  private func names(on path: String, _ folder: String) async throws -> [String] {
    let pattern = try Regex("<th scope=\"row\"[^>]*><a href=\"/\(folder)/[^\"]+\">([^<]+)</a>")
    return try await Town.shared.value.ask(path).text.matches(of: pattern)
      .compactMap { $0.output[1].substring.map(String.init) }
  }

  @Test(
    arguments: [
      ("agencies", "agencies", ""), ("agencies", "agencies", "?asOf=2020-05-31"),
      ("agencies", "agencies", "?asOf=2025-07-01"),
      ("agencies", "agencies", "?coverage=missing"), ("classes", "classes", ""),
      ("classes", "classes", "?year=2019"), ("classes", "classes", "?course=TTDN-01"),
      ("courses", "courses", ""), ("certificates", "officers", "?within=3660"),
      ("certificates", "officers", ""),
    ]
  )
  func `have the rows that the page has`(
    list: String,
    folder: String,
    query: String
  ) async throws {
    let shown = try await names(on: "/\(list)\(query)", folder)
    #expect(!shown.isEmpty)
    let rows = try await `A list as a workbook`().rows(of: "/\(list).xlsx\(query)")
    for name in shown {
      #expect(rows.contains { row in row.contains { $0.contains(name) } }, "\(name)")
    }
    let head = try #require(rows.lastIndex { row in !row.contains { shown.contains($0.trimmed) } })
    #expect(rows.count - head - 1 == shown.count)
  }

  @Test(arguments: ["officers", "agencies", "classes", "courses", "certificates"])
  func `are English where the page is`(list: String) async throws {
    let rows = try await `A list as a workbook`().rows(of: "/\(list).xlsx?lang=en&within=3660")
    let words = rows.prefix(4).joined()
    #expect(
      words.contains { $0.contains(/^(Name|Class|Course|Agency|Officers?|Code)/) },
      "\(words)"
    )
    for word in ["Họ và tên", "Cơ quan", "Mã", "Ngày", "Thời gian"] {
      #expect(!words.contains(word), "\(word)")
    }
  }
}

extension String {
  /// Without the blanks that show depth.
  fileprivate var trimmed: String { String(drop { $0.isWhitespace }) }
}
