import Access
import Credentials
import Operations
import Personnel
import Records
import Testing

@testable import Web

/// What decides who gets into an account asks for its password again, though its owner is signed in.
struct `One's own password` {
  static let new = "năm chiếc thuyền giấy trên sông"

  let entrance: Entrance

  init() async throws {
    entrance = try await Entrance()
  }

  private func change(
    _ surfer: Surfer,
    from present: String = Entrance.password,
    to new: String = new,
    again: String? = nil
  ) async throws -> Reply {
    try await surfer.ask(
      "/me/account/password",
      ["present": present, "password": new, "again": again ?? new]
    )
  }

  @Test
  func `is changed by whoever knows it, and the new one opens`() async throws {
    let surfer = try await entrance.enter("mo.tt")
    let page = try await surfer.ask("/me/account").text
    #expect(page.contains("Đổi mật khẩu") && page.contains("autocomplete=\"current-password\""))
    let reply = try await change(surfer)
    #expect(reply.status == 303)
    #expect(try await surfer.ask(reply["Location"] ?? "").text.contains("Đã đổi mật khẩu"))
    #expect(try await entrance.signIn(Surfer(entrance.site), "mo.tt").status == 422)
    #expect(try await entrance.signIn(Surfer(entrance.site), "mo.tt", Self.new).status == 303)
  }

  @Test
  func `is left as it is where the present one is wrong or the new one no good`() async throws {
    let surfer = try await entrance.enter("mo.tt")
    let refused: [(Reply, String)] = [
      (try await change(surfer, from: "không phải mật khẩu này"), "Mật khẩu hiện tại không đúng"),
      (try await change(surfer, again: "gõ lại lần hai khác hẳn"), "không giống nhau"),
      (try await change(surfer, to: "ngắn quá"), "ít nhất 14 ký tự"),
      (try await change(surfer, to: "matkhau matkhau"), "bị thử đầu tiên"),
      (try await change(surfer, to: Entrance.password), "giống mật khẩu hiện tại"),
    ]
    for (reply, words) in refused {
      #expect(reply.status == 422)
      #expect(reply.text.contains(words), "\(words)")
      for typed in [Self.new, Entrance.password, "không phải mật khẩu này"] {
        #expect(!reply.text.contains(typed), "a password stands on the page")
      }
    }
    #expect(try await entrance.signIn(Surfer(entrance.site), "mo.tt").status == 303)
  }

  @Test
  func `ends all other sign-ins of the account when it is changed, and not this one`() async throws
  {
    let surfer = try await entrance.enter("mo.tt")
    let (other, third) = (Surfer(entrance.site), Surfer(entrance.site))
    _ = try await entrance.signIn(other, "mo.tt")
    _ = try await entrance.signIn(third, "mo.tt")
    let stranger = try await entrance.enter("na.tv")
    _ = try await change(surfer)
    #expect(try await other.ask("/officers").status == 303)
    #expect(try await third.ask("/officers").status == 303)
    #expect(try await surfer.ask("/officers").status == 200)
    #expect(try await stranger.ask("/officers").status == 200)
  }

  @Test(arguments: ["password", "codes", "sign-ins"])
  func `is asked for, and wrong ones are counted like those of sign-ins`(act: String) async throws {
    let surfer = try await entrance.enter("mo.tt")
    let form = ["which": "others", "password": Self.new, "again": Self.new]
    func attempt(_ present: String) async throws -> Reply {
      try await surfer.ask("/me/account/\(act)", form.merging(["present": present]) { $1 })
    }
    for number in 0..<5 {
      let reply = try await attempt(number == 0 ? "" : "đoán mò lần thứ \(number) nhé")
      #expect(reply.status == 422)
      #expect(reply.text.contains("Mật khẩu hiện tại không đúng"))
    }
    let sixth = try await attempt(Entrance.password)
    #expect(sixth.status == 429)
    #expect(sixth.text.contains("Thử lại sau"))
    // In this browser it waits at the door as well: it is the same count.
    #expect(try await entrance.signIn(surfer, "mo.tt").status == 429)
    entrance.clock.move(minutes: 14)
    #expect([200, 303].contains(try await attempt(Entrance.password).status))
  }

  @Test
  func `makes new recovery codes, and the old ones open no more`() async throws {
    let surfer = try await entrance.enter("mo.tt", .provinceHR)
    let old = try await entrance.setUp(surfer).recovery
    let page = try await surfer.ask("/me/account/codes", ["present": Entrance.password])
    let codes = page.text.matches(of: /<li><code>([0-9A-Z-]{30})</).map { String($0.1) }
    #expect(codes.count == 10 && Set(codes).isDisjoint(with: old))
    _ = try await surfer.ask("/sign-out", [:])
    _ = try await entrance.signIn(surfer, "mo.tt")
    #expect(try await surfer.ask("/sign-in/code", ["code": old[0]]).status == 422)
    #expect(try await surfer.ask("/sign-in/code", ["code": codes[0]]).status == 303)
  }

  @Test
  func `ends one other sign-in, of one's own alone`() async throws {
    let surfer = try await entrance.enter("mo.tt")
    let other = Surfer(entrance.site)
    _ = try await entrance.signIn(other, "mo.tt")
    let stranger = try await entrance.enter("na.tv")
    let name = try #require(AccountName(typed: "na.tv"))
    let theirs = try await entrance.store.read { records in
      try records.all(.signIns(of: records.one(.account(name)).account.id))[0].id
    }
    let page = try await surfer.ask("/me/account").text
    let own = try #require(page.firstMatch(of: /<option value="(\d+)"/)?.1)
    let proof = ["present": Entrance.password]
    let foreign = proof.merging(["which": "\(theirs)"]) { $1 }
    #expect(try await surfer.ask("/me/account/sign-ins", foreign).status == 404)
    #expect(try await stranger.ask("/officers").status == 200)
    let ended = proof.merging(["which": String(own)]) { $1 }
    #expect(try await surfer.ask("/me/account/sign-ins", ended).status == 303)
    #expect(try await other.ask("/officers").status == 303)
    #expect(try await surfer.ask("/officers").status == 200)
  }
}
