import Testing

@testable import Web

struct `A form in parts` {
  /// One content all but has the boundary in it, many times over.
  static let whole: [UInt8] = form([
    field("ngày", "31/05/2020"),
    file("tệp", "Danh sách.xlsx", Array("\r\n--ran\r\r\n--\r\n-\u{0}\r\n\r\n--ran\r".utf8)),
    field("rỗng", ""),
  ])

  @Test
  func `says what is in it`() throws {
    let said = try read(form([field("a", "một"), file("b", "b.xlsx", [0, 13, 10, 255])]))
    let first = MultipartPart(name: "a", fileName: nil, contentType: nil)
    let second = MultipartPart(
      name: "b",
      fileName: FileName(sent: "b.xlsx"),
      contentType: "application/octet-stream"
    )
    #expect(
      said == [
        .part(first, Array("một".utf8)), .part(second, [0, 13, 10, 255]), .finished,
      ]
    )
  }

  @Test
  func `says the same in pieces of every size`() throws {
    let expected = try read(Self.whole)
    #expect(expected.count == 4)
    for size in 1...Self.whole.count {
      #expect(try read(Self.whole, in: size) == expected)
    }
  }

  @Test
  func `says the same cut at any two places`() throws {
    let bytes = Self.whole
    let expected = try read(bytes)
    for first in 0...bytes.count {
      let second = first + (bytes.count - first) / 2
      let pieces = [bytes[..<first], bytes[first..<second], bytes[second...]]
      #expect(try read(pieces) == expected)
    }
  }

  @Test(arguments: 0..<200)
  func `of random content comes out as it went in`(seed: UInt64) throws {
    var random = Lehmer(state: seed + 1)
    let letters = Array("\r\n--ranh \u{0}".utf8)
    let contents = (0..<3).map { _ in
      (0..<Int(random.next() % 60)).map { _ in letters[Int(random.next() % UInt64(letters.count))] }
    }
    // A content with the boundary itself in it is another form.
    guard contents.allSatisfy({ !(Array("\r\n".utf8) + $0).contains("\r\n--ranh".utf8) }) else {
      return
    }
    let bytes = form(contents.map { file("f", "f", $0) })
    let said = try read(bytes, in: Int(random.next() % 9) + 1)
    let found = said.compactMap { if case .part(_, let bytes) = $0 { bytes } else { nil } }
    #expect(found == contents)
  }

  @Test
  func `may have something before and behind it, blanks behind a boundary, and no part`() throws {
    let bytes =
      Array("trước\r\n--ranh \t\r\n".utf8)
      + Array("content-disposition: form-data; name=a\r\n\r\nx\r\n--ranh--sau\r\n".utf8)
    let part = MultipartPart(name: "a", fileName: nil, contentType: nil)
    for size in 1...bytes.count {
      #expect(try read(bytes, in: size) == [.part(part, [UInt8(ascii: "x")]), .finished])
    }
    #expect(try read(Array("--ranh--".utf8)) == [.finished])
  }

  @Test
  func `that is cut off anywhere before its last boundary is refused`() {
    let end = Self.whole.count - 2
    for count in 0..<end {
      #expect(throws: UploadRefusal.cutOff) { try read(Array(Self.whole[..<count])) }
    }
  }

  @Test(
    arguments: [
      // Bare line feeds, as the separator and in the headings.
      "--ranh\nContent-Disposition: form-data; name=a\n\nx\n--ranh--\n",
      "--ranh\r\nContent-Disposition: form-data; name=a\n\r\nx\r\n--ranh--",
      "--ranh\r\nContent-Disposition: form-data; name=a\rX: y\r\n\r\nx\r\n--ranh--",
      // A boundary that goes on.
      "--ranhx\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n--ranh--",
      "--ranh --", "--ranh-x",
      // Headings that are none, twice, folded, or have control signs.
      "--ranh\r\n\r\nx\r\n--ranh--", "--ranh\r\nContent-Disposition\r\n\r\nx\r\n--ranh--",
      "--ranh\r\nContent-Disposition: form-data\r\n\r\nx\r\n--ranh--",
      "--ranh\r\nContent-Disposition: attachment; name=a\r\n\r\nx\r\n--ranh--",
      "--ranh\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx\r\n--ranh--",
      "--ranh\r\nContent-Disposition: form-data;\r\n name=a\r\n\r\nx\r\n--ranh--",
      "--ranh\r\nContent-Disposition: form-data; name=a; name=b\r\n\r\nx\r\n--ranh--",
      "--ranh\r\nContent-Disposition: form-data; name=a; filename=a; FILENAME=b\r\n\r\n\r\n--ranh--",
      "--ranh\r\nContent-Disposition: form-data; name=a b\r\n\r\nx\r\n--ranh--",
      "--ranh\r\nContent-Disposition : form-data; name=a\r\n\r\nx\r\n--ranh--",
      "--ranh\r\nContent-Disposition: form-data; name=a\u{0}\r\n\r\nx\r\n--ranh--",
      "--ranh\r\nContent-Disposition: form-data; name=a\r\nContent-Disposition: form-data; name=b"
        + "\r\n\r\nx\r\n--ranh--",
    ]
  )
  func `that is not built as it should be is refused, however it is cut`(text: String) {
    let bytes = Array(text.utf8)
    let refusals: [UploadRefusal] =
      text.utf8.starts(with: "--ranh\n".utf8) ? [.malformed, .cutOff] : [.malformed]
    for size in [1, 2, 3, 7, bytes.count] {
      let refusal = #expect(throws: UploadRefusal.self) { try read(bytes, in: size) }
      #expect(refusal.map(refusals.contains) == true)
    }
  }

  @Test
  func `with a name that is no text is refused`() {
    let bytes =
      Array("--ranh\r\nContent-Disposition: form-data; name=\"".utf8) + [0xC3, 0x28]
      + Array("\"\r\n\r\nx\r\n--ranh--".utf8)
    #expect(throws: UploadRefusal.malformed) { try read(bytes) }
  }
}

/// Numbers that are the same in every run.
struct Lehmer: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
