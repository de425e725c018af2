import Chronology
import Credentials
import Testing

struct `Timed codes` {
  /// The secret of the examples in RFC 4226 and RFC 6238.
  let example = TimedCodeSecret(bytes: Array("12345678901234567890".utf8))

  private func moment(_ seconds: Int64) -> Instant {
    Instant(microseconds: seconds * 1_000_000)
  }

  @Test
  func `are those of RFC 4226, appendix D`() {
    let expected = [
      "755224", "287082", "359152", "969429", "338314",
      "254676", "287922", "162583", "399871", "520489",
    ]
    #expect((0..<10).map { example.code(atStep: $0) } == expected)
  }

  @Test(
    arguments: [
      (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"),
      (1_234_567_890, "89005924"), (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ] as [(Int64, String)]
  )
  func `are the last six of the eight digits of RFC 6238, appendix B`(
    seconds: Int64,
    eight: String
  ) {
    let step = TimedCodeSecret.step(at: moment(seconds))
    #expect(example.code(atStep: step) == eight.suffix(6))
  }

  @Test
  func `change every thirty seconds`() {
    #expect(TimedCodeSecret.step(at: moment(0)) == 0)
    #expect(TimedCodeSecret.step(at: moment(29)) == 0)
    #expect(TimedCodeSecret.step(at: moment(30)) == 1)
    #expect(TimedCodeSecret.step(at: Instant(microseconds: 59_999_999)) == 1)
    #expect(TimedCodeSecret.step(at: moment(60)) == 2)
  }

  @Test
  func `have six digits always, with zeros in front`() {
    let codes = (0..<3_000).map { example.code(atStep: $0) }
    #expect(
      codes.allSatisfy { $0.utf8.count == 6 && $0.utf8.allSatisfy { (48...57).contains($0) } }
    )
    #expect(codes.contains { $0.hasPrefix("00") })
  }

  @Test
  func `are taken one step early and one late, and no further`() {
    let now = moment(1_800_000_000)
    let step = TimedCodeSecret.step(at: now)
    for distance in Int64(-4)...4 {
      let code = example.code(atStep: step + distance)
      let taken = example.step(matching: code, around: now, after: nil)
      #expect(taken == (abs(distance) <= 1 ? step + distance : nil), "\(distance) steps away")
    }
  }

  @Test
  func `work once`() {
    let now = moment(1_800_000_000)
    let step = TimedCodeSecret.step(at: now)
    let code = example.code(atStep: step)
    #expect(example.step(matching: code, around: now, after: nil) == step)
    #expect(example.step(matching: code, around: now, after: step) == nil)
    #expect(example.step(matching: code, around: moment(1_800_000_029), after: step) == nil)
  }

  @Test
  func `older than one that was used work no more`() {
    let now = moment(1_800_000_000)
    let step = TimedCodeSecret.step(at: now)
    let codes = (-1...1).map { example.code(atStep: step + $0) }
    #expect(
      codes.map { example.step(matching: $0, around: now, after: step + 1) } == [nil, nil, nil]
    )
    #expect(
      codes.map { example.step(matching: $0, around: now, after: step) } == [nil, nil, step + 1]
    )
    #expect(
      codes.map { example.step(matching: $0, around: now, after: step - 1) }
        == [nil, step, step + 1]
    )
  }

  @Test
  func `of ten steps, each typed three times, are taken once each`() {
    var lastUsed: Int64?
    var taken: [Int64] = []
    for seconds in stride(from: Int64(1_800_000_000), to: 1_800_000_300, by: 10) {
      let now = moment(seconds)
      let code = example.code(atStep: TimedCodeSecret.step(at: now))
      if let step = example.step(matching: code, around: now, after: lastUsed) {
        taken.append(step)
        lastUsed = step
      }
    }
    #expect(taken == Array(60_000_000..<60_000_010))
  }

  @Test(arguments: ["287082", "287 082", " 287082 ", "28 70 82", "  2 8 7 0 8 2  "])
  func `are read with spaces as telephones show them`(typed: String) {
    #expect(example.step(matching: typed, around: moment(59), after: nil) == 1)
  }

  @Test(
    arguments: [
      "", " ", "28708", "2870820", "287082x", "28708２", "+287082", "28 70 8", "287-082", "٢٨٧٠٨٢",
      "287082\u{0301}", "-287082", "0x4616A", "null",
    ]
  )
  func `are not read from anything else`(typed: String) {
    #expect(example.step(matching: typed, around: moment(59), after: nil) == nil)
  }

  @Test
  func `of another secret are refused`() {
    let now = moment(1_800_000_000)
    let step = TimedCodeSecret.step(at: now)
    let known = Set((-1...1).map { example.code(atStep: step + $0) })
    let others = (0..<50).map { _ in TimedCodeSecret() }
    for other in others where !known.contains(other.code(atStep: step)) {
      let code = other.code(atStep: step)
      #expect(example.step(matching: code, around: now, after: nil) == nil)
    }
  }
}

struct `Secrets of timed codes` {
  @Test
  func `are twenty bytes, never the same`() {
    let secrets = (0..<200).map { _ in TimedCodeSecret() }
    #expect(secrets.allSatisfy { $0.bytes.count == 20 })
    #expect(Set(secrets).count == 200)
    #expect(Set(secrets.map { TimedCodeSecret(bytes: $0.bytes) }) == Set(secrets))
  }

  @Test(
    arguments: [
      ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"),
      ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
      ("12345678901234567890", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"),
    ]
  )
  func `are typed in the letters of RFC 4648, without padding`(text: String, expected: String) {
    #expect(TimedCodeSecret(bytes: Array(text.utf8)).base32 == expected)
  }

  @Test
  func `make a link that telephones open`() {
    let secret = TimedCodeSecret(bytes: Array("12345678901234567890".utf8))
    #expect(
      secret.link(account: "hoa.nt", issuer: "Bồi Dưỡng") == """
        otpauth://totp/B%E1%BB%93i%20D%C6%B0%E1%BB%A1ng:hoa.nt\
        ?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=B%E1%BB%93i%20D%C6%B0%E1%BB%A1ng\
        &algorithm=SHA1&digits=6&period=30
        """
    )
  }

  @Test
  func `let no name add to the link`() {
    let link = TimedCodeSecret().link(account: "a&secret=AAAA#/?:", issuer: "x:y&digits=8")
    #expect(link.contains("totp/x%3Ay%26digits%3D8:a%26secret%3DAAAA%23%2F%3F%3A?secret="))
    #expect(link.split(separator: "&").count == 5)
    #expect(!link.contains("#"))
  }
}
