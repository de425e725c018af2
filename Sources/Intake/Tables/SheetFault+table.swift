import Vietnamese

extension SheetFault {
  /// No sheet has the titles of the table that was looked for.
  static func noTable(of what: Bilingual) -> SheetFault {
    SheetFault(
      sheet: nil,
      cell: nil,
      sentence: Bilingual(
        vi:
          "không tìm thấy bảng \(what.vi): không có dòng tiêu đề quen thuộc trong những dòng đầu.",
        en: "no table of \(what.en) was found: no row of known titles within the first rows."
      )
    )
  }
}
