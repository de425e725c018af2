import Testing
import Vietnamese

struct `Numbers in words` {
  @Test(
    arguments: [
      (0, "không"), (1, "một"), (4, "bốn"), (5, "năm"), (10, "mười"), (11, "mười một"),
      (14, "mười bốn"), (15, "mười lăm"), (20, "hai mươi"), (21, "hai mươi mốt"),
      (24, "hai mươi bốn"), (25, "hai mươi lăm"), (45, "bốn mươi lăm"), (55, "năm mươi lăm"),
      (91, "chín mươi mốt"), (100, "một trăm"), (101, "một trăm linh một"),
      (105, "một trăm linh năm"), (110, "một trăm mười"), (111, "một trăm mười một"),
      (115, "một trăm mười lăm"), (121, "một trăm hai mươi mốt"),
      (999, "chín trăm chín mươi chín"), (1_000, "một nghìn"),
      (1_001, "một nghìn không trăm linh một"), (1_015, "một nghìn không trăm mười lăm"),
      (1_105, "một nghìn một trăm linh năm"), (10_000, "mười nghìn"),
      (21_021, "hai mươi mốt nghìn không trăm hai mươi mốt"),
      (100_000, "một trăm nghìn"), (1_000_000, "một triệu"),
      (1_000_005, "một triệu không trăm linh năm"),
      (1_005_000, "một triệu không trăm linh năm nghìn"),
      (2_300_450, "hai triệu ba trăm nghìn bốn trăm năm mươi"),
      (1_000_000_000, "một tỷ"), (1_000_000_001, "một tỷ không trăm linh một"),
      (
        7_123_456_789,
        "bảy tỷ một trăm hai mươi ba triệu bốn trăm năm mươi sáu nghìn bảy trăm tám mươi chín"
      ),
      (2_000_000_000_000, "hai nghìn tỷ"), (-45, "âm bốn mươi lăm"),
    ]
  )
  func `in Vietnamese`(number: Int, words: String) {
    #expect(NumberWords.vietnamese(number) == words)
  }

  @Test(
    arguments: [
      (85, 1, "tám phẩy năm", "eight point five"), (100, 1, "mười", "ten"),
      (825, 2, "tám phẩy hai mươi lăm", "eight point two five"),
      (805, 2, "tám phẩy không năm", "eight point zero five"),
      (850, 2, "tám phẩy năm", "eight point five"), (5, 1, "không phẩy năm", "zero point five"),
      (0, 2, "không", "zero"), (1_000, 2, "mười", "ten"), (9, 0, "chín", "nine"),
      (-15, 1, "âm một phẩy năm", "minus one point five"),
      (71, 1, "bảy phẩy một", "seven point one"),
      (7_021, 3, "bảy phẩy không hai mươi mốt", "seven point zero two one"),
    ]
  )
  func `of decimals`(units: Int, places: Int, vi: String, en: String) {
    #expect(NumberWords.vietnamese(units, places: places) == vi)
    #expect(NumberWords.english(units, places: places) == en)
  }

  @Test(
    arguments: [
      (0, "zero"), (7, "seven"), (13, "thirteen"), (20, "twenty"), (45, "forty-five"),
      (100, "one hundred"), (105, "one hundred five"), (1_001, "one thousand one"),
      (2_000_000, "two million"), (3_000_000_019, "three billion nineteen"), (-2, "minus two"),
    ]
  )
  func `in English`(number: Int, words: String) {
    #expect(NumberWords.english(number) == words)
    #expect(NumberWords.words(number, in: .en) == words)
  }

  @Test
  func `never say two numbers alike`() {
    var seen: Set<String> = []
    for number in 0..<20_000 { seen.insert(NumberWords.vietnamese(number)) }
    #expect(seen.count == 20_000)
  }

  @Test
  func `hold for the largest and the smallest number`() {
    #expect(NumberWords.vietnamese(.max).hasSuffix("tám trăm linh bảy"))
    #expect(NumberWords.vietnamese(.min).hasPrefix("âm chín tỷ"))
    #expect(NumberWords.english(.min).hasPrefix("minus nine billion"))
  }
}

struct `Official numbers` {
  @Test(
    arguments: [
      (0, 0, "0", "0"), (12_345, 1, "1.234,5", "1,234.5"), (999, 0, "999", "999"),
      (1_000, 0, "1.000", "1,000"), (1_234_567, 0, "1.234.567", "1,234,567"),
      (-12_345, 1, "-1.234,5", "-1,234.5"), (85, 1, "8,5", "8.5"), (100, 1, "10,0", "10.0"),
      (5, 2, "0,05", "0.05"), (1_000_000, 0, "1.000.000", "1,000,000"),
    ]
  )
  func `group thousands and write the decimal sign of the language`(
    units: Int,
    places: Int,
    vi: String,
    en: String
  ) {
    #expect(OfficialNumber.text(units, places: places) == vi)
    #expect(OfficialNumber.text(units, places: places, in: .en) == en)
  }

  @Test(
    arguments: [
      (38, 45, "84,4"), (0, 45, "0,0"), (45, 45, "100,0"), (1, 3, "33,3"), (2, 3, "66,7"),
      (1, 2_000, "0,1"), (1, 2_001, "0,0"), (1, 0, nil),
    ] as [(Int, Int, String?)]
  )
  func `give a share in per cent, half up`(part: Int, whole: Int, text: String?) {
    #expect(OfficialNumber.percent(part, of: whole) == text)
  }

  @Test
  func `give a share to the places that are asked for`() {
    #expect(OfficialNumber.percent(12, of: 45, places: 0) == "27")
    #expect(OfficialNumber.percent(12, of: 45, places: 2, in: .en) == "26.67")
  }
}
