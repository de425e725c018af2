import Spreadsheets
import Vietnamese

/// The stamp of a state secret on a line of its own. A file that has one is no file for here.
///
/// Source: Luật Bảo vệ bí mật nhà nước 2018 Điều 8 (Tuyệt mật, Tối mật, Mật); Thông tư 24/2020/TT-BCA
/// (the stamp stands above the title, in capitals).
struct SecrecyStamp: Equatable {
  /// As it stands in the file.
  let words: String

  /// The stamp in a text, on a line of its own: in capitals, whatever stands around it or between its
  /// letters; nil where there is none. `Mật` in small letters is a name.
  init?(in text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      var bare = String.UnicodeScalarView()
      for scalar in String(line).tidied.unicodeScalars where scalar.properties.isAlphabetic {
        bare.append(scalar)
      }
      let letters = String(bare)
      if Self.stamps.contains(where: { $0.utf8.elementsEqual(letters.utf8) }) {
        words = String(line).tidied
        return
      }
    }
    return nil
  }

  private static let stamps = [
    "MẬT", "TỐIMẬT", "TUYỆTMẬT", "ĐỘMẬTMẬT", "ĐỘMẬTTỐIMẬT", "ĐỘMẬTTUYỆTMẬT",
  ]

  /// What is said of a file with the stamp.
  func fault(sheet: String?, row: Int) -> SheetFault {
    SheetFault(
      sheet: sheet,
      cell: CellAddress(row: row, column: 1),
      sentence: Bilingual(
        vi: """
          tệp có dấu độ mật “\(words)”. Hệ thống này không nhận tài liệu bí mật nhà nước; nội dung tệp \
          không được giữ lại. Gửi tài liệu mật theo đúng đường quy định.
          """,
        en: """
          the file bears the stamp of a state secret. This system takes no state secrets; nothing of the file \
          was kept. Send it by the way that the law prescribes.
          """
      )
    )
  }
}
