import HTTPTypes
import Testing

struct `The language` {
  @Test
  func `is Vietnamese without a choice`() async throws {
    let reply = try await Town.shared.value.ask("/", headers: [.acceptLanguage: "en"])
    #expect(reply.text.contains("<html lang=\"vi\">"))
    #expect(reply["Content-Language"] == "vi")
    #expect(reply["Set-Cookie"] == nil)
  }

  @Test
  func `is chosen by the address and kept`() async throws {
    let reply = try await Town.shared.value.ask("/?lang=en")
    #expect(reply.text.contains("<html lang=\"en\">"))
    #expect(reply["Set-Cookie"]?.contains("__Host-lang=en") == true)
    #expect(reply["Set-Cookie"]?.contains("Secure") == true)
    #expect(reply["Set-Cookie"]?.contains("HttpOnly") == true)
    #expect(reply["Set-Cookie"]?.contains("SameSite=Lax") == true)
    #expect(reply.text.contains("href=\"/?lang=vi\""))
  }

  @Test
  func `is kept by the cookie, and the address wins`() async throws {
    let visitor = try await Town.shared.value
    let kept = try await visitor.ask("/", headers: [.cookie: "__Host-lang=en"])
    #expect(kept.text.contains("<html lang=\"en\">"))
    let back = try await visitor.ask("/?lang=vi", headers: [.cookie: "__Host-lang=en"])
    #expect(back.text.contains("<html lang=\"vi\">"))
    let odd = try await visitor.ask("/?lang=xx", headers: [.cookie: "__Host-lang=\"><script>"])
    #expect(odd.text.contains("<html lang=\"vi\">"))
  }

  @Test(arguments: ["/", "/agencies", "/agencies/4", "/officers", "/officers/1", "/classes/1"])
  func `of an English page is English`(path: String) async throws {
    let text = try await Town.shared.value.ask(path + "?lang=en").text
    for word in ["Cán bộ<", "Trang chủ", "Cách tính", "Chưa có đăng nhập", "Danh sách"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test
  func `switch comes back to the same page and question`() async throws {
    let text = try await Town.shared.value.ask("/officers?q=h%C3%B2a&duty=R2").text
    #expect(text.contains("href=\"/officers?q=h%C3%B2a&amp;duty=R2&amp;lang=en\""))
  }
}

struct `Static files` {
  @Test(arguments: [
    ("boiduong.css", "text/css; charset=utf-8"), ("icon.svg", "image/svg+xml; charset=utf-8"),
  ])
  func `are kept by their tag`(name: String, type: String) async throws {
    let visitor = try await Town.shared.value
    let first = try await visitor.ask("/static/" + name)
    #expect(first["Content-Type"] == type)
    #expect(first["Cache-Control"] == "no-cache")
    let tag = try #require(first["ETag"])
    let again = try await visitor.ask("/static/" + name, headers: [.ifNoneMatch: tag])
    #expect(again.status == 304)
    #expect(again.bytes.isEmpty)
  }

  @Test
  func `named by their edition are kept for good`() async throws {
    let visitor = try await Town.shared.value
    let page = try await visitor.ask("/").text
    let path = try #require(page.firstMatch(of: /href="(\/static\/bootstrap\.css\?v=[0-9a-f]+)"/))
    let file = try await visitor.ask(String(path.1))
    #expect(file["Cache-Control"] == "public, max-age=31536000, immutable")
    #expect(file.bytes.count > 100_000)
  }

  @Test
  func `are never what a page is: pages are not stored`() async throws {
    let reply = try await Town.shared.value.ask("/officers/1")
    #expect(reply["Cache-Control"] == "no-store")
  }
}
