import Foundation
import Testing
import Vietnamese

struct `A Vietnamese syllable` {
  @Test(
    arguments: """
      hòa hoà thúy thuý khỏe khoẻ quý qúy gì giếng giềng già gìa giữ quốc quang quẩn quỳnh Nguyễn Huỳnh
      Khuyên Quyên Thuở Hoằng Ngoạc Mỹ Mĩ Lý Lí kỳ kẻ nghiêng nghĩa ghế ghi ngọc gà gốc yến yêu ý uống
      ước ưa oanh uyển khuya khuỷu khúc khuếch tuềnh toàng xoong loay hoay ngoao thoắt lưỡng bướu rượu
      xịch phịch pít tích tếch đẹp đắk nguệch quýt hươu chuyện duệ Uyên Ưng Ấp ở Á Đức quờ ngoéo
      """.split { $0 == " " || $0 == "\n" }.map(String.init)
  )
  func `is possible in any normal form and case`(syllable: String) {
    for form in [syllable, syllable.uppercased(), syllable.lowercased(), syllable.capitalized] {
      #expect(Syllables.isPossible(form))
      #expect(Syllables.isPossible(form.decomposedStringWithCanonicalMapping))
    }
  }

  @Test(
    arguments: """
      tØnh Tieáng nguyz hac hat hàt hảch ngiêng nghà ghà gế ké́ cê cý kà qân quu Khơng Mờng iên thouở
      tien4 Niê Blôk đđ hoáà Vieät VÑ ñ ơng béó hìêu tìên đúơng fà jà wá zô a-b bch gh ngh đ ôa eơ
      """.split { $0 == " " || $0 == "\n" }.map(String.init) + ["", " ", "hoa binh", "ế "]
  )
  func `is not made of just any letters`(text: String) {
    #expect(!Syllables.isPossible(text))
  }

  @Test
  func `is every one of the names, agencies and titles`() {
    for text in NameCorpus.all {
      for word in text.split(whereSeparator: { !$0.isLetter }) where !["UBND"].contains(word) {
        #expect(Syllables.isPossible(word), "\(word)")
      }
    }
  }

  @Test
  func `stays possible whatever its tone, unless it ends in a stop`() {
    let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    for (onset, rest) in [
      ("tr", "ng"), ("", "n"), ("kh", "m"), ("x", "c"), ("th", "t"), ("b", "p"),
    ] {
      let isStop = ["c", "t", "p"].contains(rest)
      for (index, tone) in tones.enumerated() {
        #expect(Syllables.isPossible("\(onset)a\(tone)\(rest)") == (!isStop || index > 3))
      }
    }
  }
}

struct `Counting syllables` {
  static func counts(_ text: String) -> [Int] {
    let count = SyllableCount(of: text)
    return [count.possible, count.marked, count.impossible, count.plain]
  }

  @Test(
    arguments: [
      ("", [0, 0, 0, 0]), ("Nguyễn Văn An", [3, 2, 0, 0]), ("Ba Kinh", [2, 0, 0, 0]),
      ("Phone: a@b.vn", [1, 0, 0, 3]), ("UBND tØnh Phó Yªn", [1, 1, 2, 1]),
      ("Tieáng Vieät", [0, 0, 2, 0]), ("hÃNH HạNh", [0, 0, 2, 0]), ("H'Hen Niê", [1, 0, 0, 2]),
      ("Ayŭn Čư ƀuôn", [0, 0, 0, 3]), ("HĐND TTƯT", [0, 0, 0, 2]), ("T©n ®ång B¸", [0, 0, 3, 0]),
      ("25°C 3 m² «Đạo»", [1, 1, 0, 2]), ("Привет 中文", [0, 0, 0, 2]), ("Müller", [0, 0, 1, 0]),
    ]
  )
  func `tells possible, marked, impossible and plain words`(text: String, expected: [Int]) {
    #expect(Self.counts(text) == expected)
  }
}
