import Testing

@testable import Web

struct `A request that changes something` {
  static let here = "127.0.0.1:8080"

  @Test(
    arguments: [
      SameOrigin(host: here, fetchSite: ["same-origin"]),
      SameOrigin(host: here, fetchSite: ["none"]),
      SameOrigin(host: here, fetchSite: ["same-origin"], origin: ["http://127.0.0.1:8080"]),
      SameOrigin(host: here, origin: ["http://127.0.0.1:8080"]),
      SameOrigin(host: here, origin: ["HTTP://127.0.0.1:8080"]),
      SameOrigin(host: "localhost", origin: ["http://LOCALHOST"]),
      SameOrigin(host: "[::1]:8080", origin: ["http://[::1]:8080"]),
      SameOrigin(host: here, referer: ["http://127.0.0.1:8080/import?a=b"]),
      SameOrigin(host: here, referer: ["http://127.0.0.1:8080"]),
      SameOrigin(host: here, referer: ["http://127.0.0.1:8080?a"]),
      SameOrigin(host: here, origin: ["http://127.0.0.1:8080"], referer: ["http://evil.example/"]),
    ]
  )
  func `from a page of this site is taken`(origin: SameOrigin) {
    #expect(throws: Never.self) { try origin.check() }
  }

  @Test(
    arguments: [
      SameOrigin(host: here), SameOrigin(host: nil, fetchSite: ["same-origin"]),
      SameOrigin(host: "", origin: ["http://"]),
      SameOrigin(host: here, fetchSite: ["cross-site"]),
      SameOrigin(host: here, fetchSite: ["same-site"]),
      SameOrigin(host: here, fetchSite: ["Same-Origin"]), SameOrigin(host: here, fetchSite: [""]),
      SameOrigin(host: here, fetchSite: ["same-origin", "cross-site"]),
      SameOrigin(host: here, fetchSite: ["cross-site"], origin: ["http://127.0.0.1:8080"]),
      SameOrigin(host: here, fetchSite: ["same-origin"], origin: ["http://evil.example"]),
      SameOrigin(host: here, fetchSite: ["none"], origin: ["null"]),
      SameOrigin(host: here, origin: ["null"]), SameOrigin(host: here, origin: [""]),
      SameOrigin(host: here, origin: ["http://evil.example"]),
      SameOrigin(host: here, origin: ["http://127.0.0.1:8081"]),
      SameOrigin(host: here, origin: ["http://127.0.0.1"]),
      SameOrigin(host: here, origin: ["http://localhost:8080"]),
      SameOrigin(host: here, origin: ["http://127.0.0.1:8080.evil.example"]),
      SameOrigin(host: here, origin: ["http://127.0.0.1:8080@evil.example"]),
      SameOrigin(host: here, origin: ["http://evil.example/127.0.0.1:8080"]),
      SameOrigin(host: here, origin: ["file://127.0.0.1:8080"]),
      SameOrigin(host: here, origin: ["127.0.0.1:8080"]),
      SameOrigin(host: here, origin: ["http://127.0.0.1:8080", "http://127.0.0.1:8080"]),
      SameOrigin(host: here, origin: ["http://127.0.0.1:8080\u{301}"]),
      SameOrigin(host: here, origin: ["null"], referer: ["http://127.0.0.1:8080/"]),
      SameOrigin(host: here, referer: ["http://evil.example/?http://127.0.0.1:8080/"]),
      SameOrigin(host: here, referer: ["http://127.0.0.1:8080@evil.example/"]),
      SameOrigin(host: here, referer: ["http://127.0.0.1:8080\\@evil.example/"]),
    ]
  )
  func `from elsewhere, or from nowhere, is refused`(origin: SameOrigin) {
    #expect(throws: UploadRefusal.otherSite) { try origin.check() }
  }
}
