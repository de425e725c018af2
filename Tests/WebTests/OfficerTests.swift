import Testing

struct `Officers` {
  func found(_ query: String) async throws -> String {
    try await Town.shared.value.ask("/officers?q=" + query).text
  }

  @Test(
    arguments: [
      ("hoa", ["Trần Thị Hóa", "Lê Thị Hoa", "Nguyễn Văn Hòa", "Nguyễn Hoà An"]),
      ("H%C3%B2a", ["Nguyễn Văn Hòa", "Nguyễn Hoà An"]), ("niê", ["Y Bhăm Niê", "H&#39;Hen Niê"]),
      ("nie", ["Y Bhăm Niê", "H&#39;Hen Niê"]), ("h'hen", ["H&#39;Hen Niê"]),
      ("dat", ["Đặng Đức Đạt"]), ("py-1006", ["Đặng Đức Đạt"]), ("nguyen hoa", ["Nguyễn Văn Hòa"]),
    ]
  )
  func `are found with and without marks`(query: String, names: [String]) async throws {
    let encoded = query.replacing("ê", with: "%C3%AA").replacing(" ", with: "+")
    let text = try await found(encoded)
    for name in names { #expect(text.contains(">\(name)</a>"), "\(name)") }
    #expect(!text.contains("Phạm Minh Ánh</a>"))
  }

  @Test
  func `with the exact spelling come first`() async throws {
    let text = try await found("h%C3%B2a")
    let exact = try #require(text.place(of: "Nguyễn Văn Hòa</a>"))
    let like = try #require(text.place(of: "Lê Thị Hoa</a>"))
    #expect(exact < like)
  }

  @Test(arguments: ["%25", "_", "!", "'", "%5C"])
  func `are not found by signs that a pattern would take for anything`(sign: String) async throws {
    let text = try await found(sign)
    #expect(!text.contains("Phạm Minh Ánh</a>"))
  }

  @Test
  func `come in the order of given names, 50 on a page, each once`() async throws {
    let visitor = try await Town.shared.value
    var path: String? = "/officers"
    var names: [String] = []
    var pages = 0
    while let next = path, pages < 10 {
      let text = try await visitor.ask(next).text
      names += text.matches(of: /<th scope="row"><a href="\/officers\/[0-9]+">([^<]+)<\/a>/)
        .map { String($0.1) }
      path = text.firstMatch(of: /rel="next" href="([^"]+)"/)
        .map { String($0.1).replacing("&amp;", with: "&") }
      pages += 1
    }
    #expect(pages == 3)
    #expect(names.count == 130)
    #expect(Set(names).count == 130)
    let order = Town.names.map { NameOrder($0) }.sorted().map(\.escaped)
    #expect(names == order)
  }

  @Test
  func `with signs of markup in their names are text`() async throws {
    let text = try await found("lan%22")
    #expect(text.contains("&lt;b&gt;Võ&lt;/b&gt; &quot;Lan&quot;"))
    #expect(!text.contains("<b>Võ"))
    #expect(text.contains("value=\"lan&quot;\""))
  }

  @Test
  func `are filtered by chips that can be taken away`() async throws {
    let text = try await Town.shared.value.ask("/officers?duty=R2&agency=2&assigned=yes").text
    #expect(text.contains("2 cán bộ"))
    #expect(text.contains("href=\"/officers?agency=2&amp;assigned=yes\""))
    #expect(text.contains("href=\"/officers?duty=R2&amp;assigned=yes\""))
    #expect(text.contains("href=\"/officers?duty=R2&amp;agency=2\""))
    #expect(text.contains("<option value=\"R2\" selected>"))
  }

  @Test
  func `that nobody is are told with what to do`() async throws {
    let text = try await found("khongcoai")
    #expect(text.contains("0 cán bộ"))
    #expect(text.contains("Hãy bỏ bớt điều kiện"))
  }
}

struct `An officer's page` {
  @Test
  func `shows assignments, gaps, levels with reasons and classes`() async throws {
    let text = try await Town.shared.value.ask("/officers/1").text
    #expect(text.contains("1/QĐ-UBND"))
    #expect(text.contains("Sở Thông tin và Truyền thông"))
    #expect(text.contains("✓</span> đạt"))
    #expect(text.contains("sắp hết hiệu lực"))
    #expect(text.contains("<svg viewBox="))
    #expect(text.contains("Vì sao có mức này"))
    #expect(text.contains("Bảng điểm"))
    #expect(text.contains("24 trên 24 tiết đã học"))
    #expect(text.contains("8,4"))
    #expect(text.contains("GCN-11"))
    #expect(text.contains("đến hết ngày 19/03/2024"))
  }

  @Test
  func `says why a result is no pass`() async throws {
    let visitor = try await Town.shared.value
    let low = try await visitor.ask("/officers/3").text
    #expect(low.contains("4,6"))
    #expect(low.contains("dưới"))
    let absent = try await visitor.ask("/officers/4").text
    #expect(absent.contains("20 trên 24 tiết đã học"))
    #expect(absent.contains("Không đủ điều kiện"))
    let left = try await visitor.ask("/officers/8").text
    #expect(left.contains("Đi công tác"))
  }

  @Test
  func `is of the day that is asked for`() async throws {
    let visitor = try await Town.shared.value
    let before = try await visitor.ask("/officers/8?asOf=2020-06-30").text
    #expect(before.contains("Năng lực so với nhiệm vụ"))
    #expect(before.contains("Thị xã Đông Hòa"))
    let after = try await visitor.ask("/officers/8?asOf=2020-07-01").text
    #expect(!after.contains("Năng lực so với nhiệm vụ"))
    #expect(after.contains("đã hết"))
  }

  @Test
  func `tells what is not there yet`() async throws {
    let text = try await Town.shared.value.ask("/officers/10").text
    #expect(text.contains("Chưa được phân công lần nào"))
    #expect(text.contains("Chưa có minh chứng nào"))
    #expect(text.contains("Chưa học lớp nào"))
  }

  @Test
  func `draws every stretch and says it in words too`() async throws {
    let text = try await Town.shared.value.ask("/officers/1").text
    #expect(text.contains("class=\"bd-lv-2\""))
    #expect(text.contains("từ ngày 20/03/2020 đến trước ngày 20/03/2024: 2 · Cơ bản"))
    #expect(text.contains("từ ngày 01/05/2020: chưa có mức"))
  }
}
