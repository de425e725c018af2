import Foundation
import Testing
import Vietnamese

typealias ReadingOfOneText = `The reading of one text`

struct `The reading of one text` {
  static let minority = [
    "H'Hen Niê", "H’Hen Niê", "H´Lan Mlô", "Y Bhăm Niê Kdăm", "M'nông", "Êban", "Ê-đê", "Ksor",
    "Siu Blôk", "Đắk Lắk", "Krông Pắk", "Buôn Mê Thuột", "Rơ Châm Hơ Lan", "K'Brể", "Y Nuê Byă",
    "Ayŭn", "Kpă Klơng", "Xtiêng", "Ƀuôn Čư", "H Wơn Êñuôl", "R’Ông K’Đăm", "M'Đrăk", "Cư M'gar",
    "Kông Chro", "Hmông", "Rah Lan H'Ƀlĭ", "Ra Glai", "Chăm H’roi", "Ađrơng",
  ]
  static let others = [
    "café", "Müller", "José", "René", "Zoë", "naïve", "Windows®", "25°C", "120 m²", "«Nhân dân»",
    "1 ½", "§ 5", "HĐND", "TTƯT", "QĐ-UBND", "đ/c", "Có?Không", "http://a.vn/b?c=d", "Bạn là ai?",
    "© 2020", "± 3", "€ 5", "",
  ]
  static let damaged = [
    "Nguy?n V?n A", "NGUY?N", "??ng", "Ng\u{FFFD}y\u{FFFD}n", "Trần\u{81}", "Nguyễn\u{1} Thị",
  ]

  @Test(arguments: minority + others)
  func `keeps minority names, foreign words and signs among Unicode`(text: String) {
    #expect(EncodingEvidence.reading(of: text, expecting: nil) == .asIs)
  }

  @Test(arguments: minority, LegacyEncoding.allCases)
  func `never finds a minority name impossible`(text: String, encoding: LegacyEncoding) {
    #expect(EncodingEvidence.reading(of: text, expecting: encoding) != .impossible)
    let shown = LegacyWriter(encoding: encoding).write(text)
    guard encoding.decode(shown) == text else { return }
    let reading = EncodingEvidence.reading(of: shown, expecting: encoding)
    #expect(reading == .decoded(text) || reading == .asIs)
  }

  @Test(arguments: damaged, [nil] + LegacyEncoding.allCases)
  func `finds what was lost in a conversion impossible`(text: String, encoding: LegacyEncoding?) {
    #expect(EncodingEvidence.reading(of: text, expecting: encoding) == .impossible)
  }

  @Test(arguments: LegacyEncoding.allCases)
  func `decodes every text in its encoding`(encoding: LegacyEncoding) {
    let writer = LegacyWriter(encoding: encoding)
    for text in NameCorpus.all {
      for view in [LegacyWriter.latin1252, LegacyWriter.latin1258] {
        let shown = writer.write(text, through: view)
        let isUnicode = shown.unicodeScalars.elementsEqual(text.unicodeScalars)
        let expected = isUnicode ? EncodingEvidence.Reading.asIs : .decoded(writer.holding(text))
        #expect(EncodingEvidence.reading(of: shown, expecting: encoding) == expected)
      }
    }
  }

  @Test
  func `keeps every text of Unicode among Unicode`() {
    for text in NameCorpus.all {
      let forms = [text, text.decomposedStringWithCanonicalMapping, text.uppercased()]
      for form in forms {
        #expect(EncodingEvidence.reading(of: form, expecting: nil) == .asIs, "\(form)")
      }
    }
  }

  @Test
  func `decodes among Unicode a text that cannot stand and has one explanation`() {
    for text in ["Nguyễn Thị Hồng Gấm", "Sở Ngoại vụ", "Trịnh Đình Thắng"] {
      for encoding in LegacyEncoding.allCases {
        let shown = LegacyWriter(encoding: encoding).write(text)
        #expect(EncodingEvidence.reading(of: shown, expecting: nil) == .decoded(text))
      }
    }
  }

  @Test
  func `never turns a text among Unicode into another than was written`() {
    for encoding in LegacyEncoding.allCases {
      for text in NameCorpus.people {
        let writer = LegacyWriter(encoding: encoding)
        let reading = EncodingEvidence.reading(of: writer.write(text), expecting: nil)
        if case .decoded(let decoded) = reading { #expect(decoded == writer.holding(text)) }
      }
    }
  }

  @Test(
    arguments: [
      ("Vò", .decoded("Vũ")), ("Trịnh Thị Thúy Ánh", .asIs), ("Hà", .asIs), ("Lý Hoàng", .asIs),
      ("Mêng Kh¬ng", .impossible), ("H¬ng", .impossible), ("Niª", .decoded("Niê")),
      ("Y Bh¨m", .decoded("Y Bhăm")), ("Nam", .asIs),
    ] as [(String, EncodingEvidence.Reading)]
  )
  func `decodes among TCVN3 what makes sense decoded`(
    text: String,
    reading: EncodingEvidence.Reading
  ) {
    #expect(EncodingEvidence.reading(of: text, expecting: .tcvn3) == reading)
  }
}
