import Testing
import Vietnamese

@testable import Web

struct `The limits of a form` {
  static func limits(_ change: (inout UploadLimits) -> Void) -> UploadLimits {
    var limits = UploadLimits()
    change(&limits)
    return limits
  }

  /// Takes what just fits, refuses one more, in pieces of any size.
  func hold(
    _ fits: [UInt8],
    _ over: [UInt8],
    _ limits: UploadLimits,
    _ refusal: UploadRefusal
  ) {
    for size in [1, 3, 64, Int.max] {
      #expect(throws: Never.self) { try read(fits, in: size, limits: limits) }
      #expect(throws: refusal) { try read(over, in: size, limits: limits) }
    }
  }

  @Test
  func `hold all of it`() {
    let one = form([file("a", "a", Array(repeating: 7, count: 500))])
    let two = form([file("a", "a", Array(repeating: 7, count: 501))])
    hold(one, two, Self.limits { $0.totalBytes = one.count }, .tooLarge(bytes: one.count))
  }

  @Test
  func `hold the number of its parts`() {
    let three = form(Array(repeating: field("a", "x"), count: 3))
    let four = form(Array(repeating: field("a", "x"), count: 4))
    hold(three, four, Self.limits { $0.parts = 3 }, .tooManyParts(3))
  }

  @Test
  func `hold a field, but no file`() {
    let limits = Self.limits { $0.fieldBytes = 100 }
    let fits = form([field("ô", String(repeating: "x", count: 100)), field("b", "y")])
    let over = form([field("ô", String(repeating: "x", count: 101))])
    hold(fits, over, limits, .fieldTooLong(name: "ô", bytes: 100))
    let large = form([file("f", "f", Array(repeating: 1, count: 1_000))])
    #expect(throws: Never.self) { try read(large, limits: limits) }
  }

  @Test
  func `hold its headings`() {
    let limits = Self.limits {
      $0.headerBytes = 100
      $0.headerLines = 3
    }
    let name = "Content-Disposition: form-data; name=a"
    func long(_ count: Int) -> [UInt8] {
      form([([name, "X: " + String(repeating: "x", count: count - 3 - name.utf8.count)], [])])
    }
    hold(long(100), long(101), limits, .headersTooLong)
    func many(_ count: Int) -> [UInt8] {
      form([([name] + Array(repeating: "X: y", count: count - 1), [])])
    }
    hold(many(3), many(4), limits, .headersTooLong)
    let endless = Array("--ranh".utf8) + Array(repeating: UInt8(ascii: " "), count: 200)
    #expect(throws: UploadRefusal.headersTooLong) { try read(endless, in: 10, limits: limits) }
  }

  @Test
  func `hold names of fields and files`() {
    let limits = Self.limits { $0.nameBytes = 20 }
    let fits = String(repeating: "n", count: 20)
    hold(form([field(fits, "")]), form([field(fits + "n", "")]), limits, .nameTooLong)
    hold(form([file("a", fits, [])]), form([file("a", fits + "n", [])]), limits, .nameTooLong)
  }

  @Test
  func `hold what stands before and behind it`() {
    let limits = Self.limits { $0.marginBytes = 50 }
    let body = form([field("a", "x")])
    let long = Array(repeating: UInt8(ascii: "x"), count: 60)
    for size in [1, 7, Int.max] {
      #expect(throws: UploadRefusal.malformed) {
        try read(long + [13, 10] + body, in: size, limits: limits)
      }
      #expect(throws: UploadRefusal.malformed) { try read(body + long, in: size, limits: limits) }
    }
  }

  @Test(
    arguments: [
      .noForm, .malformed, .cutOff, .tooSlow(seconds: 20), .tooLarge(bytes: 20 << 20),
      .tooManyParts(50), .fieldTooLong(name: "ô", bytes: 65_536), .headersTooLong, .nameTooLong,
      .otherSite,
    ] as [UploadRefusal]
  )
  func `are told in both languages, with what to do`(refusal: UploadRefusal) {
    let said = refusal.explanation
    #expect(said.vi.utf8.last == UInt8(ascii: "."))
    #expect(said.en.utf8.last == UInt8(ascii: "."))
    #expect(said.vi != said.en)
    #expect(said.vi.contains("Hãy"))
    #expect((400..<500).contains(refusal.status))
  }

  @Test
  func `say how much in round numbers`() {
    #expect(UploadRefusal.tooLarge(bytes: 20 << 20).explanation.vi.contains("20 MB"))
    #expect(UploadRefusal.tooLarge(bytes: 3 << 19).explanation.vi.contains("1,5 MB"))
    #expect(UploadRefusal.tooLarge(bytes: 3 << 19).explanation.en.contains("1.5 MB"))
    #expect(UploadRefusal.tooLarge(bytes: 64 << 10).explanation.en.contains("64 KB"))
  }
}
