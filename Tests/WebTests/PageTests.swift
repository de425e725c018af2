import HTTPTypes
import Records
import Reports
import Testing

struct `The home page` {
  @Test
  func `says five sentences, each with its list and how it is computed`() async throws {
    let text = try await Town.shared.value.ask("/").text
    #expect(text.contains(">67</a></strong>"))
    #expect(text.contains("2 trên 67"))
    #expect(text.contains("1 trên 67"))
    #expect(text.contains("href=\"/officers?assigned=yes&amp;trained=yes\""))
    #expect(text.contains("href=\"/agencies?coverage=missing\""))
    #expect(text.contains("href=\"/certificates?within=90\""))
    #expect(text.components("Cách tính") == 5)
  }

  @Test(
    arguments: [
      ("/officers?assigned=yes", "67 cán bộ"),
      ("/officers?assigned=yes&trained=yes", "2 cán bộ"),
      ("/officers?assigned=yes&profile=met", "1 cán bộ"),
      ("/agencies?coverage=missing", "2 cơ quan chưa đủ đầu mối"),
      ("/certificates?within=90", "1 giấy hết hiệu lực trong 90 ngày"),
    ]
  )
  func `leads to lists that count the same`(path: String, words: String) async throws {
    let reply = try await Town.shared.value.ask(path)
    #expect(reply.status == 200)
    #expect(reply.text.contains(words))
  }

  @Test
  func `agrees with the summary report`() async throws {
    let visitor = try await Town.shared.value
    let document = try await Town.store().read { records in
      try ReportCatalogue.document(
        ReportRequest(
          "ttdn-summary",
          period: "2020",
          asOf: Town.day("2020-12-31"),
          madeBy: "Thử",
          madeAt: Town.now
        ),
        in: records
      )
    }
    let text = try await visitor.ask("/").text
    func total(_ key: String) -> Int? {
      document.cell(row: "total", column: key)?.number?.whole
    }
    let assigned = try #require(total("assigned"))
    #expect(text.contains(">\(assigned)</a></strong>"))
    for key in ["trained", "meetsProfile"] {
      let figure = try #require(total(key))
      #expect(text.contains(">\(figure) trên \(assigned)</a></strong>"))
    }
  }

  @Test
  func `says that it is a sample, who reads it, and that it is no place for secrets`() async throws
  {
    let text = try await Town.shared.value.ask("/").text
    #expect(text.contains("Dữ liệu minh họa"))
    #expect(text.contains(">Anh Hai nhan.su</a>"))
    #expect(
      text.contains(
        "Không soạn thảo, lưu giữ, truyền đưa nội dung bí mật nhà nước trên hệ thống này"
      )
    )
  }

  @Test
  func `has no inline script or style and names its style sheets by edition`() async throws {
    for path in ["/", "/officers/1", "/classes/1", "/reports/ttdn-summary"] {
      let text = try await Town.shared.value.ask(path).text
      #expect(!text.contains("<script"))
      #expect(!text.contains("style="))
      #expect(!text.contains("<style"))
      #expect(!text.contains(" onclick"))
      #expect(text.contains("/static/bootstrap.css?v="))
    }
  }
}

struct `Agencies` {
  @Test
  func `are called as on the day`() async throws {
    let visitor = try await Town.shared.value
    let may = try await visitor.ask("/agencies?asOf=2020-05-31").text
    #expect(may.contains("Huyện Đông Hòa"))
    #expect(!may.contains("Thị xã Đông Hòa"))
    let june = try await visitor.ask("/agencies?asOf=01/06/2020").text
    #expect(june.contains("Thị xã Đông Hòa"))
    #expect(!june.contains("Huyện Đông Hòa"))
    let later = try await visitor.ask("/agencies?asOf=2025-07-01").text
    #expect(later.contains("Phường Đông Hòa"))
    #expect(!later.contains("Thị xã Đông Hòa"))
  }

  @Test
  func `stand under the body that they answer to`() async throws {
    let text = try await Town.shared.value.ask("/agencies").text
    #expect(text.contains("<th scope=\"row\" class=\"bd-depth-1\"><a href=\"/agencies/2\">"))
    #expect(text.contains("<th scope=\"row\" class=\"bd-depth-2\"><a href=\"/agencies/8\">"))
    let places = ["Văn phòng UBND tỉnh", "Sở Thông tin", "Trung tâm Công nghệ", "Sở Nội vụ"]
      .compactMap { text.place(of: $0) }
    #expect(places == places.sorted())
    #expect(places.count == 4)
  }

  @Test
  func `have a page with coverage, people, names and successors`() async throws {
    let text = try await Town.shared.value.ask("/agencies/4").text
    #expect(text.contains("Thị xã Đông Hòa"))
    #expect(text.contains("01/06/2020 – 30/06/2025"))
    #expect(text.contains("<a href=\"/agencies/7\">Phường Đông Hòa</a>"))
    #expect(text.contains("1 trên 1"))
    #expect(text.contains("0 trên 1"))
    #expect(text.contains("Y Bhăm Niê"))
    #expect(!text.contains("Võ"))
  }

  @Test
  func `keep their page when they are no more`() async throws {
    let text = try await Town.shared.value.ask("/agencies/4?asOf=2025-07-01").text
    #expect(text.contains("không hoạt động trong ngày 01/07/2025"))
    #expect(text.contains("Phường Đông Hòa"))
  }

  @Test
  func `carry the chosen day along in their links`() async throws {
    let text = try await Town.shared.value.ask("/agencies?asOf=2020-05-31").text
    #expect(text.contains("href=\"/agencies/4?asOf=2020-05-31\""))
    let english = try await Town.shared.value.ask("/agencies?asOf=2020-05-31&lang=en").text
    #expect(english.contains("href=\"/agencies/4?asOf=2020-05-31&amp;lang=en\""))
  }
}

extension String {
  /// How often a text stands in it.
  func components(_ part: String) -> Int { ranges(of: part).count }

  /// Where a text stands first.
  func place(of part: String) -> Int? {
    firstRange(of: part).map { utf8.distance(from: startIndex, to: $0.lowerBound) }
  }
}
