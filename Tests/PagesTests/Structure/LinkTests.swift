import Pages
import Testing
import Vietnamese

struct `Every link` {
  typealias Structure = `Every page's structure`

  @Test(arguments: Language.allCases)
  func `leads to a page of the site, or to a place on this one`(language: Language) throws {
    try Structure.each(language) { page, name in
      let ids = page.tree.root.everything.compactMap { $0["id"] }
      for link in page.all("a").compactMap({ $0["href"] }) {
        if link.hasPrefix("#") {
          #expect(ids.contains(String(link.dropFirst())), "\(name): \(link)")
        } else {
          let routed = RoutedAddress(link)
          #expect(routed != nil, "\(name): \(link)")
          let fragment = routed?.fragment.map { "#" + $0 } ?? ""
          #expect(routed.map { $0.address.text + fragment } == link, "\(name)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `carries the language, and asks nothing twice`(language: Language) throws {
    try Structure.each(language) { page, name in
      for link in page.all("a") where link["hreflang"] == nil {
        guard let routed = link["href"].flatMap(RoutedAddress.init) else { continue }
        #expect(routed.address["lang"] == (language == .en ? "en" : nil), "\(name)")
        let names = routed.address.query.map(\.name)
        #expect(Set(names).count == names.count, "\(name): \(routed.address.text)")
        #expect(names.allSatisfy { Self.known.contains($0) }, "\(name): \(names)")
      }
    }
  }

  static let known: Set<String> = [
    "q", "duty", "agency", "assigned", "trained", "profile", "after", "asOf", "lang", "coverage",
    "within", "year", "course", "period", "class", "list", "row", "state",
  ]

  @Test(arguments: Language.allCases)
  func `carries a chosen day`(language: Language) throws {
    for page in [
      Gallery("agency", Sketch.districtPage(), on: "2019-05-31", isDayChosen: true),
      Gallery("officer", Gallery.fullOfficer, on: "2019-05-31", isDayChosen: true),
      Gallery("officers", Sketch.officers(next: .officers), on: "2019-05-31", isDayChosen: true),
      Gallery("missing", Sketch.missing, on: "2019-05-31", isDayChosen: true),
      Gallery("home", Sketch.homePage(), on: "2019-05-31", isDayChosen: true),
    ] {
      for link in page.drawn(in: language).all("a") where link["hreflang"] == nil {
        guard let routed = link["href"].flatMap(RoutedAddress.init) else { continue }
        #expect(routed.address["asOf"] == "2019-05-31", "\(page.name): \(routed.address.text)")
      }
    }
  }

  @Test
  func `asks for no day where none was chosen, but for the report of the home page`() throws {
    try Structure.each(.vi) { page, name in
      guard !name.contains("of a day") else { return }
      for link in page.all("tbody a") {
        let routed = link["href"].flatMap(RoutedAddress.init)
        #expect(routed?.address["asOf"] == nil, "\(name)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `opens in the same window and carries no personal facts`(language: Language) throws {
    try Structure.each(language) { page, name in
      for link in page.all("a") {
        #expect(link["target"] == nil, "\(name)")
        let path = link["href"]?.prefix { $0 != "?" } ?? ""
        for fact in ["Ánh", "Nguy", "PY-"] { #expect(!path.contains(fact), "\(name)") }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `to a style or a picture stays on the site`(language: Language) throws {
    try Structure.each(language) { page, name in
      let files = page.all("link").compactMap { $0["href"] }
      #expect(files.count == 3, "\(name)")
      #expect(files.allSatisfy { $0.hasPrefix("/static/") }, "\(name)")
      #expect(page.tree.root.everything.allSatisfy { $0["src"] == nil }, "\(name)")
    }
  }
}

struct `An address made of what was asked` {
  @Test(
    arguments: [
      ("//evil.example/x", "/evil.example/x"), ("///evil.example", "/evil.example"),
      ("/\\evil.example", "/%5Cevil.example"), ("\\\\evil.example", "/%5C%5Cevil.example"),
      ("//\u{301}evil.example", "/%CC%81evil.example"),
      ("/\u{301}/evil.example", "/%CC%81/evil.example"),
      ("/\t/evil.example", "/%09/evil.example"), ("/\n//evil.example", "/%0A//evil.example"),
      ("javascript:alert(1)", "/javascript%3Aalert%281%29"), ("", "/"), ("/", "/"),
      ("https://evil.example/", "/https%3A//evil.example/"), ("/a b\"<>'", "/a%20b%22%3C%3E%27"),
      ("/courses/TT%C4%90N-01", "/courses/TT%C4%90N-01"), ("/Đ", "/%C4%90"),
      ("/reports/marks.xlsx", "/reports/marks.xlsx"), ("/a?b#c", "/a%3Fb%23c"),
    ]
  )
  func `never leads out of the site`(path: String, text: String) {
    #expect(Address(path: path).text == text)
    #expect(Address(path: path, query: [.init("a", "b")]).text == text + "?a=b")
  }

  @Test
  func `is what the language switch goes back to`() throws {
    let page = DrawnPage(document: ErrorPage.notFound, here: Address(path: "//evil.example/"))
    let link = try page.part(".bd-language")
    #expect(link["href"] == "/evil.example/?lang=en")
  }
}
