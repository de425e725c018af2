import Chronology
import Credentials
import HTTPTypes
import Operations
import Records
import Testing

@testable import Web

/// The public check of certificates (U5).
struct `A certificate's code` {
  let clock = MovedClock()
  let store: any Store
  let site: Site

  init() async throws {
    let clock = clock
    store = try await Town.store()
    let world = World(store: store, now: { clock.now })
    site = try Site(world, gate: Door.gate, settings: SiteSettings())
    try await GiveCertificateCodes().run(in: world)
  }

  struct Paper: Sendable {
    let id: Int64
    let officer: Int64
    let code: String
    let name: String
    let other: String
  }

  func paper() async throws -> Paper {
    try await store.read { records in
      try records.one(
        Query(
          """
          SELECT certificate.id, certificate.officer_id, certificate_code.code, officer.full_name,
                 officer.code AS officer_code
          FROM certificate
          JOIN certificate_code ON certificate_code.certificate_id = certificate.id
          JOIN officer ON officer.id = certificate.officer_id
          WHERE certificate.revoked_on IS NULL
          ORDER BY certificate.id LIMIT 1
          """
        ) { row in
          Paper(
            id: try row.get("id"),
            officer: try row.get("officer_id"),
            code: try row.get("code"),
            name: try row.get("full_name"),
            other: try row.get("officer_code")
          )
        }
      )
    }
  }

  var stranger: Visitor { Visitor(site, holding: nil) }

  @Test
  func `is given once to every certificate, and to no two the same`() async throws {
    let (papers, codes) = try await store.read { records in
      try (
        records.one(
          Query("SELECT count(*) AS n FROM certificate") { try $0.get("n", as: Int.self) }
        ),
        records.one(
          Query("SELECT count(DISTINCT code) AS n FROM certificate_code") {
            try $0.get("n", as: Int.self)
          }
        )
      )
    }
    #expect(papers > 0 && papers == codes)
    #expect(try await GiveCertificateCodes().run(in: site.world) == 0)
  }

  @Test
  func `tells anybody the holder, the course, the day and the state, and nothing else`()
    async throws
  {
    let paper = try await paper()
    let reply = try await stranger.ask("/verify/\(paper.code)")
    #expect(reply.status == 200)
    #expect(reply["Cache-Control"] == "no-store")
    #expect(reply["X-Robots-Tag"]?.contains("noindex") == true)
    #expect(reply.text.contains("<meta name=\"robots\" content=\"noindex"))
    #expect(reply.text.contains(paper.name) && reply.text.contains("Còn hiệu lực"))
    #expect(reply.text.ranges(of: "<dt>").count == 4)
    #expect(!reply.text.contains(paper.other) && !reply.text.contains("/officers/"))
    let typed = paper.code.lowercased().replacing("-", with: "+").replacing("0", with: "o")
    let form = try await stranger.ask("/verify?code=\(typed)")
    #expect(form.status == 200 && form.text.contains(paper.name))
  }

  @Test
  func `says what has become of the paper, of today and of no other day`() async throws {
    let paper = try await paper()
    _ = try await store.write { records in
      try records.run("UPDATE certificate SET until_day = '2020-12-31' WHERE id = \(paper.id)")
    }
    let lapsed = try await stranger.ask("/verify/\(paper.code)?asOf=2020-06-30")
    #expect(lapsed.text.contains("Hết hiệu lực sau ngày 30/12/2020"))
    _ = try await store.write { records in
      try records.run(
        """
        UPDATE certificate SET revoked_on = '2020-12-31', revoked_reason = 'Gian lận' \
        WHERE id = \(paper.id)
        """
      )
    }
    let revoked = try await stranger.ask("/verify/\(paper.code)")
    #expect(revoked.text.contains("Đã thu hồi") && !revoked.text.contains("Gian lận"))
  }

  @Test
  func `is answered the same where it is mistyped and where there is none`() async throws {
    let unknown = CertificateCode().text
    let typed = [unknown, "abc", "%3Cb%3E", String(repeating: "Z", count: 300)]
    var answers: Set<String> = []
    for text in typed {
      let reply = try await stranger.ask("/verify/\(text)")
      #expect(reply.status == 404)
      answers.insert(reply.text.replacing("lang=en", with: "").replacing(text, with: ""))
    }
    #expect(answers.count == 1)
  }

  @Test
  func `makes a source wait after many wrong ones, on every node, and no other`() async throws {
    let paper = try await paper()
    for _ in 0..<21 {
      #expect(try await stranger.ask("/verify/\(CertificateCode().text)").status == 404)
    }
    let other = try Site(site.world, gate: Door.gate, settings: SiteSettings())
    let refused = try await Visitor(other, holding: nil).ask("/verify/\(CertificateCode().text)")
    #expect(refused.status == 429)
    #expect(try await stranger.ask("/verify/\(paper.code)").status == 429)
    var elsewhere = stranger
    #expect(try await elsewhere.ask("/sign-in").status == 200)
    elsewhere = Visitor(site, holding: nil)
    let far = try await elsewhere.ask("/verify/\(paper.code)", headers: [.forwardedFor: "10.1.2.3"])
    #expect(far.status == 200)
    clock.move(minutes: 16)
    #expect(try await stranger.ask("/verify/\(paper.code)").status == 200)
  }

  @Test
  func `counts many wrong ones at once as if one came after the other`() async throws {
    let site = site
    let answers = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<60 {
        group.addTask {
          try await Visitor(site, holding: nil).ask("/verify/\(CertificateCode().text)").status
        }
      }
      return try await group.reduce(into: [Int]()) { $0.append($1) }
    }
    #expect(answers.filter { $0 == 404 }.count == 21)
    #expect(answers.filter { $0 == 429 }.count == 39)
  }

  @Test
  func `stands on the officer's page as a link`() async throws {
    let paper = try await paper()
    let page = try await Visitor(site).ask("/officers/\(paper.officer)")
    #expect(page.text.contains("href=\"/verify/\(paper.code)\""))
  }
}
