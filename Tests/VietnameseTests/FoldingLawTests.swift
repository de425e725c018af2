import Foundation
import Testing
import Vietnamese

struct `The laws of folding` {
  static let words = [
    "hoà", "hòa", "Hóa", "uỷ", "ủy", "quý", "qúy", "Đạt", "Dạt", "Nguyễn Thị Hồng Gấm",
    "H'Hen Niê", "Y Bhăm Niê Kdăm", "Ê-đê", "", "  ", "UBND thị xã Đông Hòa", "ƯỚC ượt", "A1 b-2",
  ]

  @Test(arguments: words)
  func `give NFD and NFC, and any case, one form`(word: String) {
    let forms = [
      word.decomposedStringWithCanonicalMapping, word.precomposedStringWithCanonicalMapping,
      word.uppercased(), word.lowercased(),
    ]
    for form in forms {
      #expect(form.matchingFold == word.matchingFold)
      #expect(form.searchFold == word.searchFold)
    }
  }

  @Test(arguments: words)
  func `make a search the same when it is folded again`(word: String) {
    #expect(word.searchFold.searchFold == word.searchFold)
  }

  @Test
  func `give a text that a table covers what scalars give one by one`() {
    // A sign of no width stands in no table and counts for nothing.
    for value in UInt32(1)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in [
        "\(scalar)", "a \(scalar)", "\(scalar) a", "ế\(scalar)Đ", " \(scalar)\(scalar)  ự ",
      ] {
        let plain = Array(text.searchFold.utf8)
        #expect(
          plain == Array((text + "\u{200B}").searchFold.utf8),
          "U+\(String(value, radix: 16))"
        )
      }
    }
  }

  @Test(
    arguments: [
      ("UBND thị xã Đông Hòa", ["dong", "hoa"], true),
      ("UBND thị xã Đông Hòa", ["dong ho", "a"], true),
      ("Sở Nội vụ", ["so", "noi", "vu x"], false), ("Sở", [], true), ("", ["a"], false),
      ("Sở – Nội vụ", ["– noi"], true), ("Sở – Nội vụ", ["noi so"], false), ("Vụ", ["vu"], true),
    ]
  )
  func `find words wherever they stand`(text: String, words: [String], isFound: Bool) {
    #expect(text.holds(words) == isFound)
    #expect(text.decomposed.holds(words) == isFound)
  }

  @Test(
    arguments: [
      ("hoà", "hòa", true), ("uỷ", "ủy", true), ("quý", "qúy", true), ("Hòa", "Hóa", false),
      ("Đạt", "Dạt", false), ("Ân", "An", false), ("Ước", "Uoc", false),
    ]
  )
  func `keep words apart in matching that a search finds alike`(
    one: String,
    other: String,
    isSameWord: Bool
  ) {
    #expect((one.matchingFold == other.matchingFold) == isSameWord)
    #expect(one.searchFold == other.searchFold)
  }

  @Test
  func `never let words match that a search tells apart`() {
    for one in Self.words {
      for other in Self.words where one.matchingFold == other.matchingFold {
        let letters = [one, other].map { $0.searchFold.filter { $0 != " " } }
        #expect(letters[0] == letters[1], "\(one), \(other)")
      }
    }
  }
}

struct `The laws of sort keys` {
  static let names =
    ["", "a", "A", "à", "ả", "ạ", "Á", "ă", "â", "an", "An", "àn", "d", "đ", "Đ"]
    + ["hoa", "Hoa", "hòa", "hoà", "HÒA", "hóa", "hoa an", "hòa an", "hoa ân", "Ж", "H'Hen", "1"]

  @Test
  func `are those of a total order`() {
    let keys = Self.names.map { SortKey($0) }
    for one in keys {
      #expect(!(one < one))
      for other in keys {
        #expect([one < other, other < one, one == other].filter { $0 }.count == 1)
        for third in keys where one < other && other < third { #expect(one < third) }
      }
    }
  }

  @Test
  func `put case behind letters, tones and all further syllables`() {
    for one in Self.names {
      for other in Self.names where one.lowercased() != other.lowercased() {
        let lower = (SortKey(one.lowercased()), SortKey(other.lowercased()))
        guard lower.0 != lower.1 else { continue }
        #expect((SortKey(one) < SortKey(other)) == (lower.0 < lower.1), "\(one), \(other)")
      }
    }
  }

  @Test(arguments: [("hoa an", "hòa"), ("an ạ", "án"), ("Lê ỵ", "Lề a"), ("ma z", "mà")])
  func `decide a tone within its syllable, before the next is looked at`(
    first: String,
    second: String
  ) {
    #expect(SortKey(first) < SortKey(second))
  }

  @Test
  func `let the first part decide before the second, and case after both`() {
    #expect(SortKey(parts: "An", "Võ") < SortKey(parts: "Ân", "Bùi"))
    #expect(SortKey(parts: "AN", "Bùi") < SortKey(parts: "an", "Võ"))
    #expect(SortKey(parts: "an", "Bùi") < SortKey(parts: "An", "Bùi"))
    #expect(SortKey(parts: "An", "") < SortKey(parts: "An", "A"))
  }
}
