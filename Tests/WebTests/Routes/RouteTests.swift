import HTTPTypes
import Testing

@testable import Web

struct `Every address of the site` {
  static let html = "text/html; charset=utf-8"
  static let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

  /// Where the site answers, and with what.
  static let routes: [(path: String, type: String)] =
    [
      "/", "/agencies", "/agencies/1", "/agencies/8", "/officers", "/officers/1", "/officers/130",
      "/classes", "/classes/1", "/classes/2", "/courses", "/courses/TTDN-12", "/competencies",
      "/certificates", "/reports", "/reports/ttdn-summary", "/reports/class-list", "/reports/marks",
    ].map { ($0, html) }
    + ["/officers.xlsx", "/agencies.xlsx", "/classes.xlsx", "/courses.xlsx", "/certificates.xlsx"]
    .map { ($0, sheet) }
    + [
      ("/reports/ttdn-summary.xlsx?period=2020", sheet),
      ("/reports/class-list.xlsx?class=LOP-2020-01", sheet),
      ("/reports/ttdn-summary.json?period=2020", "application/json; charset=utf-8"),
      ("/reports/marks.json?class=LOP-2020-01", "application/json; charset=utf-8"),
      ("/static/boiduong.css", "text/css; charset=utf-8"),
      ("/static/bootstrap.css", "text/css; charset=utf-8"),
      ("/static/icon.svg", "image/svg+xml; charset=utf-8"),
      ("/healthz", "text/plain; charset=utf-8"),
      ("/readyz", "text/plain; charset=utf-8"),
    ]

  @Test(arguments: routes)
  func `answers with its kind of thing`(path: String, type: String) async throws {
    let reply = try await Town.shared.value.ask(path)
    #expect(reply.status == 200)
    #expect(reply["Content-Type"] == type)
    #expect(!reply.bytes.isEmpty)
    #expect((reply["Content-Disposition"] != nil) == path.contains(/\.(xlsx|json)/))
    #expect((reply["Content-Language"] == "vi") == (type == Self.html))
  }

  /// What is read, as against files that are asked for by a form.
  private static let read = routes.filter { path, _ in
    !path.contains(/^\/(officers|certificates)\.xlsx|^\/reports\/[^?]*\.(xlsx|json)/)
  }

  @Test(arguments: read)
  func `says to HEAD what it says to GET, without the body`(
    path: String,
    type: String
  ) async throws {
    let visitor = try await Town.shared.value
    let head = try await visitor.ask(path, method: .head)
    #expect(head.status == 200)
    // Each took its own time.
    var (told, whole) = (head.headers, try await visitor.ask(path).headers)
    let time = try #require(HTTPField.Name("Server-Timing"))
    #expect((told[time] == nil) == (whole[time] == nil))
    (told[time], whole[time]) = (nil, nil)
    #expect(told == whole)
    #expect(head.bytes.isEmpty)
  }

  @Test(arguments: routes)
  func `takes no other method, whatever is asked`(path: String, type: String) async throws {
    let visitor = try await Town.shared.value
    let bare = path.split(separator: "?").first.map(String.init) ?? path
    let known = try #require(try Town.site(await StoreOfNobody.store()).routes.methods(at: bare))
    let others = [HTTPRequest.Method.post, .put, .delete, .patch, .options, .trace]
    for method in others.filter({ !known.contains($0) }) {
      let reply = try await visitor.ask(path, method: method)
      #expect(reply.status == 405, "\(method)")
      #expect(reply["Allow"] == known.map(\.rawValue).joined(separator: ", "), "\(method)")
      #expect(reply["Content-Disposition"] == nil, "\(method)")
    }
  }

  @Test(arguments: routes)
  func `is closed to other names of the machine`(path: String, type: String) async throws {
    let reply = try await Town.shared.value.ask(path, host: "boiduong.example.vn")
    #expect(reply.status == 400)
    #expect(reply["Content-Type"] == Self.html)
    #expect(reply["X-Frame-Options"] == "DENY")
    #expect(reply.text.contains("127.0.0.1"))
    #expect(!reply.text.contains("Nguyễn"))
  }

  @Test(
    arguments: routes.filter { $0.type == html }.map(\.path)
      + ["/officers?q=hoa&asOf=2020-05-31", "/classes?year=2019", "/agencies?coverage=missing"]
  )
  func `links to nothing that is not there`(path: String) async throws {
    let visitor = try await Town.shared.value
    let links = Set(
      try await visitor.ask(path).text.matches(of: /(?:href|action|src)="(\/[^"#]*)"/)
        .map { String($0.1).replacing("&amp;", with: "&") }
    )
    #expect(links.count > 8)
    let declared = try Town.site(await StoreOfNobody.store()).routes
    for link in links.sorted().prefix(120) where !link.hasPrefix("/sign-out") {
      // Where forms alone are sent there is nothing to look at; files are asked for by a form.
      let bare = link.split(separator: "?").first.map(String.init) ?? link
      let isPage = declared.methods(at: bare)?.contains(.get) ?? true
      var reply = try await visitor.ask(link)
      // A file that takes its time leads to the page that tells of it.
      if reply.status == 303, let page = reply["Location"], page.hasPrefix("/reports/files/") {
        reply = try await visitor.ask(page)
      }
      let status = reply.status
      #expect(status == 200 || (!isPage && status == 405), "\(link): \(status)")
    }
  }

  @Test(arguments: routes.filter { $0.type == html }.map(\.path))
  func `names the page and its language once, and is closed markup`(path: String) async throws {
    for language in ["vi", "en"] {
      let text = try await Town.shared.value.ask(path + "?lang=\(language)").text
      #expect(text.hasPrefix("<!DOCTYPE html>") || text.hasPrefix("<!doctype html>"))
      #expect(text.components("<html lang=\"\(language)\">") == 1)
      #expect(text.components("<h1") == 1)
      #expect(text.components("<main") == 1)
      for tag in ["table", "form", "section", "ul", "details", "select", "tr", "a", "p"] {
        let opened = text.matches(of: try Regex("<\(tag)[ >]")).count
        #expect(opened == text.components("</\(tag)>"), "\(tag)")
      }
    }
  }

  @Test(
    arguments: [
      "/officers/131", "/officers/1/x", "/officers/01x", "/officers/1e3",
      "/officers/%31%00", "/officers/0x1", "/agencies/9", "/agencies/-0", "/classes/4",
      "/classes/LOP-2020-01", "/courses/TTDN-13", "/courses/%2e%2e", "/reports/.xlsx",
      "/reports/ttdn-summary.pdf", "/reports/ttdn-summary.xlsx.json", "/certificates/1",
      "/competencies/A1", "/healthz/x", "/static", "/static/", "/static/%2e%2e%2fPackage.swift",
      "/xlsx", "/.xlsx", "/index.html", "/robots.txt", "/.git/config",
    ]
  )
  func `that is not there is not found, in either language`(path: String) async throws {
    let visitor = try await Town.shared.value
    let reply = try await visitor.ask(path)
    #expect(reply.status == 404)
    #expect(reply["Content-Type"] == Self.html)
    #expect(reply["Content-Disposition"] == nil)
    let english = try await visitor.ask(path + "?lang=en")
    #expect(english.status == 404)
    #expect(english.text.contains("Page not found"))
    #expect(!english.text.contains("Không tìm thấy"))
  }
}
