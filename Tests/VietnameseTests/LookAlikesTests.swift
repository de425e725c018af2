import Foundation
import Testing
import Vietnamese

struct `Look-alikes` {
  @Test(
    arguments: [
      ("Ðặng Ðình", "Đặng Đình"), ("ðộ", "độ"), ("Ɖông", "Đông"), ("Tƣ", "Tư"), ("Ƣng", "Ưng"),
      ("Hƣơng", "Hương"), ("trƣờng", "trường"), ("Sƣn", "Sưn"), ("Ƣn", "Ưn"), ("thƣi", "thưi"),
      ("bƣƣm", "bươm"), ("thuƣ̉", "thuở"), ("NGUY\u{200B}ỄN", "NGUYỄN"), ("\u{FEFF}Lê", "Lê"),
      ("thông\u{AD}tin", "thôngtin"), ("Lê\u{A0}Văn\u{202F}An", "Lê Văn An"),
      ("Nguyễn Vаn", "Nguyễn Van"), ("Тrần", "Trần"), ("o\u{323}\u{302}", "ộ"), ("ô\u{323}", "ộ"),
      ("o\u{302}\u{323}", "ộ"),
    ]
  )
  func `become the letters that are meant`(text: String, right: String) {
    let result = text.withoutLookAlikes
    #expect(Array(result.unicodeScalars) == Array(right.unicodeScalars))
    #expect(result.withoutLookAlikes == result)
  }

  @Test(
    arguments: NameCorpus.all + `The reading of one text`.minority + ["Привет", "a  b ", "café"]
  )
  func `are not seen in right text`(text: String) {
    #expect(text.withoutLookAlikes.unicodeScalars.elementsEqual(text.unicodeScalars))
  }
}
