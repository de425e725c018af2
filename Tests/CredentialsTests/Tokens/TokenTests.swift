import Testing

@testable import Credentials

struct `Tokens of browsers` {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8
  )

  @Test
  func `are 32 bytes, never the same`() {
    let tokens = (0..<1_000).map { _ in Token() }
    #expect(tokens.allSatisfy { $0.bytes.count == 32 })
    #expect(Set(tokens).count == 1_000)
  }

  @Test
  func `are 43 signs that fit into a cookie and an address`() {
    for token in (0..<200).map({ _ in Token() }) {
      #expect(token.text.utf8.count == 43)
      #expect(token.text.utf8.allSatisfy { Self.letters.contains($0) })
    }
  }

  @Test
  func `are read as they were written`() {
    for token in (0..<500).map({ _ in Token() }) {
      #expect(Token(text: token.text)?.bytes == token.bytes)
    }
  }

  @Test
  func `are written as RFC 4648 has it`() throws {
    #expect(Base64URL.text(Array("foobar".utf8)) == "Zm9vYmFy")
    #expect(Base64URL.text(Array("fooba".utf8)) == "Zm9vYmE")
    #expect(Base64URL.text(Array("foob".utf8)) == "Zm9vYg")
    #expect(Base64URL.text([0xfb, 0xff, 0xfe]) == "-__-")
    #expect(Base64URL.bytes("-__-") == [0xfb, 0xff, 0xfe])
    #expect(Base64URL.text([]).isEmpty)
    #expect(try #require(Base64URL.bytes("")).isEmpty)
  }

  @Test
  func `have one spelling only`() {
    let text = Token().text
    let body = text.dropLast()
    let read = Self.letters.filter {
      Token(text: body + String(decoding: [$0], as: UTF8.self)) != nil
    }
    // Of the last sign's six bits only four are the token's: the other two must be zero.
    #expect(read.count == 16)
    #expect(Set(read.map { Token(text: body + String(decoding: [$0], as: UTF8.self)) }).count == 16)
  }

  @Test
  func `are not read from anything else`() {
    let text = Token().text
    let (head, tail) = (String(text.dropLast()), String(text.dropFirst()))
    let spoilt = [
      "", head, text + "A", text + "=", " " + tail, head + "\n", "+" + tail, "/" + tail,
      "é" + tail.dropFirst(), "\u{0}" + tail, "\"\(text)\"", head + "%", head + "\u{0301}",
      text + "\u{0301}", text + text, text + " ",
    ]
    #expect(spoilt.filter { Token(text: $0) != nil }.isEmpty)
  }

  @Test
  func `can't be told from what the records keep or the forms carry`() {
    let token = Token()
    let shown = [token.digest, token.formMark]
    #expect(Set(shown).count == 2)
    #expect(!shown.contains(token.text))
    #expect(!shown.contains(token.bytes.hexadecimal))
  }

  @Test
  func `have the same digest and mark whenever they are read`() throws {
    let token = Token()
    let again = try #require(Token(text: token.text))
    #expect(again.digest == token.digest)
    #expect(again.formMark == token.formMark)
  }

  @Test
  func `fit the mark of their own forms`() {
    let token = Token()
    #expect(token.fits(formMark: token.formMark))
  }

  @Test
  func `fit no other mark`() {
    let token = Token()
    let mark = token.formMark
    let others = [
      "", Token().formMark, token.digest, token.text, String(mark.dropLast()), mark + "0",
      mark.uppercased() == mark ? "" : mark.uppercased(), mark + "\u{0}", " " + mark,
    ]
    #expect(others.allSatisfy { !token.fits(formMark: $0) })
  }

  @Test
  func `fit no mark of which one digit differs`() {
    let token = Token()
    let mark = Array(token.formMark.utf8)
    for index in mark.indices {
      var changed = mark
      changed[index] = changed[index] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
      #expect(!token.fits(formMark: String(decoding: changed, as: UTF8.self)), "digit \(index)")
    }
  }
}
