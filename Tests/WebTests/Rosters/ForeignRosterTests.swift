import HTTPTypes
import Records
import Testing

@testable import Web

/// Everything that changes something, and who may ask for it.
struct `What changes rosters` {
  static let lines = [
    "STT;Họ và tên;Ngày sinh;Chức vụ;Đơn vị", "1;Lê Hòa;1980;Chuyên viên;SNV",
  ]

  /// An office with one roster recorded and one that waits.
  func office() async throws -> Office {
    let office = try await Office()
    let first = try await office.receive(Self.lines)
    try #require(try await office.post(first + "/apply").status == 303)
    _ = try await office.receive([Self.lines[0], "1;Lê Hòa;;Phó phòng;SNV", "2;Lê An;1990;;DH"])
    return office
  }

  /// Each request that changes something when it comes from a page of ours.
  static let acts: [(path: String, items: String)] = [
    ("/rosters/1/undo", ""), ("/rosters/2/apply", ""), ("/rosters/2/refuse", ""),
    ("/rosters/2/columns", "c-0-4="), ("/rosters/2/people", "row=2&sheet=0&person=new"),
  ]

  @Test(arguments: Office.Sender.ours)
  func `is done when a page of this site asks`(sender: Office.Sender) async throws {
    for act in Self.acts {
      let office = try await office()
      let before = try await office.fingerprint()
      #expect(try await office.post(act.path, act.items, from: sender).status == 303, "\(act.path)")
      #expect(try await office.fingerprint() != before, "\(act.path)")
    }
  }

  @Test(arguments: Office.Sender.others)
  func `is refused when another site asks, or nobody says who`(
    sender: Office.Sender
  ) async throws {
    let office = try await office()
    let before = try await office.fingerprint(Schema.tablesButLog)
    var replies: [Reply] = []
    for act in Self.acts {
      replies.append(try await office.post(act.path, act.items, from: sender))
    }
    replies.append(try await office.send(Array("STT;Họ và tên\n1;Lê Tư".utf8), from: sender))
    for reply in replies {
      #expect(reply.status == 403)
      #expect(reply.text.contains("đến từ một trang khác nên bị từ chối"))
      #expect(reply["Content-Security-Policy"] == `Every answer`.policy)
      #expect(reply["X-Content-Type-Options"] == "nosniff")
    }
    #expect(try await office.fingerprint(Schema.tablesButLog) == before)
  }

  @Test
  func `is never done by an address that is opened`() async throws {
    let office = try await office()
    let before = try await office.fingerprint()
    for path in Self.acts.map(\.path) {
      for method in [HTTPRequest.Method.get, .head] {
        let reply = try await office.ask(method, path, Office.Sender.page.headers)
        #expect([404, 405].contains(reply.status), "\(method) \(path)")
      }
    }
    for path in [
      "/rosters", "/rosters/1", "/rosters/2", "/rosters/1/file", "/rosters/2/file",
      "/rosters/2?show=all&from=1&lang=en", "/rosters?before=2",
    ] {
      #expect(try await office.get(path).status == 200, "\(path)")
      #expect(try await office.ask(.head, path).status == 200, "\(path)")
    }
    #expect(try await office.fingerprint() == before)
  }

  @Test(arguments: [
    "/", "/competencies", "/classes/1", "/rosters/1", "/rosters/1/file", "/rosters.xlsx",
    "/rosters/1/apply/x", "/rosters/1/nothing", "/courses", "/healthz",
  ])
  func `can't be posted elsewhere`(path: String) async throws {
    let office = try await office()
    let before = try await office.fingerprint()
    let reply = try await office.post(path, "person=new")
    #expect(reply.status == 405)
    #expect(reply["Allow"] == "GET, HEAD")
    #expect(reply["Content-Security-Policy"] == `Every answer`.policy)
    #expect(try await office.fingerprint() == before)
  }

  @Test(arguments: ["PUT", "DELETE", "PATCH", "OPTIONS"])
  func `is asked for by no other method, and told which there are`(method: String) async throws {
    let office = try await office()
    let before = try await office.fingerprint()
    let method = try #require(HTTPRequest.Method(rawValue: method))
    for (path, allowed) in [
      ("/rosters", "GET, HEAD, POST"), ("/rosters/2/apply", "POST"), ("/rosters/2", "GET, HEAD"),
    ] {
      let reply = try await office.ask(method, path, Office.Sender.page.headers)
      #expect(reply.status == 405, "\(path)")
      #expect(reply["Allow"] == allowed, "\(path)")
    }
    #expect(try await office.fingerprint() == before)
  }
}

struct `Every answer about rosters` {
  @Test
  func `carries the headers that protect the reader`() async throws {
    let office = try await `What changes rosters`().office()
    var replies = [
      try await office.get("/rosters"), try await office.get("/rosters/1"),
      try await office.get("/rosters/1/file"), try await office.get("/rosters/99"),
      try await office.get("/rosters?before=x"), try await office.get("/rosters/1?from=x"),
      try await office.post("/rosters/1/refuse"), try await office.post("/rosters/2/apply"),
      try await office.post("/rosters/99/apply"), try await office.post("/rosters/2/people"),
      try await office.send([]), try await office.send(Array("STT;Họ và tên\n1;Lê Tư".utf8)),
      try await office.post("/rosters", "x=1"),
    ]
    replies.append(try await office.post("/rosters/1/undo", from: .crossSite))
    #expect(
      Set(replies.map(\.status)) == [200, 303, 400, 403, 404, 409, 415, 422],
      "\(replies.map(\.status))"
    )
    for reply in replies {
      #expect(reply["Content-Security-Policy"] == `Every answer`.policy, "\(reply.status)")
      #expect(reply["X-Content-Type-Options"] == "nosniff", "\(reply.status)")
      #expect(reply["Referrer-Policy"] == "same-origin", "\(reply.status)")
      #expect(reply["X-Frame-Options"] == "DENY", "\(reply.status)")
      #expect(reply["Cross-Origin-Opener-Policy"] == "same-origin", "\(reply.status)")
      #expect(reply["Cache-Control"]?.contains("no-store") == true, "\(reply.status)")
    }
  }

  @Test(arguments: [
    "/rosters/1?from=-1", "/rosters/1?from=9223372036854775807", "/rosters/1?from=1000000",
    "/rosters/1?show=nothing", "/rosters/1?show=", "/rosters?before=-1", "/rosters?before=0",
    "/rosters?before=9223372036854775807", "/rosters/1?from=-9223372036854775808",
  ])
  func `is a page, whatever number is asked for`(path: String) async throws {
    let office = try await `What changes rosters`().office()
    #expect(try await office.get(path).status == 200)
  }

  @Test
  func `is in the reader's language, and remembers it`() async throws {
    let office = try await `What changes rosters`().office()
    let reply = try await office.get("/rosters/2?lang=en")
    #expect(reply["Set-Cookie"]?.contains("__Host-lang=en") == true)
    let sent = try await office.post("/rosters/2/refuse?lang=en")
    #expect(sent["Location"] == "/rosters/2?lang=en")
  }

  @Test
  func `has no Vietnamese sentence of ours in English`() async throws {
    let office = try await Office()
    let path = try await office.receive(`A roster that is sent with the form`.lines)
    let words = `A roster that is sent with the form`.lines.flatMap {
      $0.split(separator: ";").map(String.init)
    }.sorted { $0.count > $1.count }
    func expectEnglish(_ reply: Reply) {
      #expect(EnglishPage(reply.text, file: words).strangers.isEmpty)
      #expect(reply.text.contains("<html lang=\"en\">"))
    }
    expectEnglish(try await office.get("/rosters?lang=en"))
    for show in ["held", "changed", "added", "unchanged", "all"] {
      expectEnglish(try await office.get(path + "?lang=en&show=\(show)"))
    }
    _ = try await office.post(path + "/apply")
    for show in ["held", "all"] {
      expectEnglish(try await office.get(path + "?lang=en&show=\(show)"))
    }
    expectEnglish(try await office.post(path + "/refuse?lang=en"))
    _ = try await office.post(path + "/undo")
    expectEnglish(try await office.get(path + "?lang=en&show=all"))
    expectEnglish(try await office.post(path + "/apply?lang=en"))
    expectEnglish(try await office.get("/rosters?lang=en"))
  }
}
