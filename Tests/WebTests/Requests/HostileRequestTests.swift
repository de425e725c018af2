import HTTPTypes
import Testing

struct `A hostile question` {
  static let pages = [
    "/", "/officers", "/agencies", "/classes", "/courses", "/competencies", "/certificates",
    "/reports", "/reports/ttdn-summary", "/officers/1", "/agencies/2", "/classes/1",
    "/officers.xlsx", "/certificates.xlsx",
  ]

  @Test(
    arguments: pages,
    ["a=%00", "q=%1F", "x=%C3", "asOf=%C0%AF", "lang=%ED%A0%80", "=%", "%00=1", "q=%zz", "q=%7F"]
  )
  func `with what is no text is refused on every page`(page: String, query: String) async throws {
    let reply = try await Town.shared.value.ask("\(page)?\(query)")
    #expect(reply.status == 400)
    #expect(reply.text.contains("Địa chỉ có ký tự không đọc được"))
    #expect(reply["Content-Disposition"] == nil)
  }

  @Test(arguments: pages)
  func `longer than 4,000 signs is refused on every page`(page: String) async throws {
    let visitor = try await Town.shared.value
    let long = try await visitor.ask("\(page)?x=" + String(repeating: "a", count: 3_999))
    #expect(long.status == 400)
    #expect(long.text.contains("Địa chỉ quá dài"))
    let fits = try await visitor.ask("\(page)?x=" + String(repeating: "a", count: 3_998))
    #expect(fits.status == 200)
  }

  @Test(
    arguments: pages.dropLast(2),
    [
      "q=<script>alert(1)</script>", "duty=\"><script>", "x=%3Cscript%3E", "%3Cscript%3E=1",
      "lang=<script>", "after=0~1~<script>", "year=2020&course=<script>", "row=<script>&list=x",
      "agency=&class=%22onmouseover%3D%22x",
    ]
  )
  func `with markup in it stays text`(page: String, query: String) async throws {
    let encoded = query.replacing("\"", with: "%22").replacing("<", with: "%3C")
    let reply = try await Town.shared.value.ask("\(page)?\(encoded)")
    #expect([200, 400].contains(reply.status))
    #expect(!reply.text.contains("<script"))
    #expect(!reply.text.contains("\"onmouseover"))
  }

  @Test(arguments: pages.dropLast(2))
  func `with names that nobody knows is answered as without`(page: String) async throws {
    let visitor = try await Town.shared.value
    let plain = try await visitor.ask(page)
    let odd = try await visitor.ask(page + "?khong=co&&=&a=b&a=c")
    #expect(odd.status == 200)
    #expect(odd["Set-Cookie"] == nil)
    func body(_ reply: Reply) -> Substring? {
      reply.text.firstMatch(of: /<h1(?s:.*)<\/h1>/)?.output
    }
    #expect(body(odd) == body(plain))
  }

  @Test(
    arguments: [
      ("q=hoa&q=dat", "Trần Thị Hóa", "Đặng Đức Đạt"), ("q=&q=dat", "Đặng Đức Đạt", "Lê Thị Hoa"),
      ("Q=dat&q=hoa", "Lê Thị Hoa", "Đặng Đức Đạt"),
    ]
  )
  func `with a name twice means the first that says something`(
    query: String,
    found: String,
    missing: String
  ) async throws {
    let text = try await Town.shared.value.ask("/officers?" + query).text
    #expect(text.contains(">\(found)</a>"))
    #expect(!text.contains(">\(missing)</a>"))
  }

  @Test(
    arguments: [
      ("/officers?duty=R99", "0 cán bộ"), ("/officers?agency=99", "0 cán bộ"),
      ("/classes?course=NOPE", "0 lớp"), ("/classes?year=1900", "0 lớp"),
      ("/officers?assigned=no", "130 cán bộ"), ("/officers?profile=x", "130 cán bộ"),
      ("/agencies?coverage=x", "cơ quan"),
    ]
  )
  func `for what there is not finds nothing and breaks nothing`(
    path: String,
    words: String
  ) async throws {
    let reply = try await Town.shared.value.ask(path)
    #expect(reply.status == 200)
    #expect(reply.text.contains(words))
  }

  @Test(
    arguments: [
      "/officers?agency=1.5", "/officers?agency=1;2", "/officers?agency=99999999999999999999",
      "/classes?year=20x0", "/certificates?within=-1", "/certificates?within=3661",
      "/certificates?within=abc", "/?asOf=2020-13-01", "/agencies?asOf=1/1/20",
      "/officers?asOf=29/02/2019", "/reports/ttdn-summary?asOf=31/06/2020",
    ]
  )
  func `that is no number or day is refused in both languages`(path: String) async throws {
    let visitor = try await Town.shared.value
    let reply = try await visitor.ask(path)
    #expect(reply.status == 400)
    #expect(reply["Content-Language"] == "vi")
    #expect(reply.text.contains("Yêu cầu chưa đúng"))
    let english = try await visitor.ask(path + "&lang=en")
    #expect(english.status == 400)
    #expect(english["Content-Language"] == "en")
    #expect(english["Set-Cookie"] == nil)
    #expect(!english.text.contains("Yêu cầu"))
  }

  @Test(
    arguments: ["31/05/2020", "31-5-2020", "31.5.2020", "2020-05-31"],
    ["/agencies", "/officers/8", "/"]
  )
  func `for a day is understood however people write it`(day: String, page: String) async throws {
    let visitor = try await Town.shared.value
    let typed = try await visitor.ask("\(page)?asOf=\(day)")
    #expect(typed.status == 200)
    let iso = try await visitor.ask("\(page)?asOf=2020-05-31")
    func main(_ reply: Reply) -> Substring? {
      reply.text.firstMatch(of: /<main(?s:.*)<\/main>/)?.output
    }
    let shown = try #require(main(typed))
    #expect(shown.contains("31/05/2020"))
    #expect(shown == main(iso))
  }
}
