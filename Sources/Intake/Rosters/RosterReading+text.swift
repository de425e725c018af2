import Spreadsheets
public import Vietnamese

extension RosterReading {
  /// What was understood, in lines for a terminal: the columns with their reasons, what is wrong and
  /// odd with each row, what was repaired, and the counts at the end.
  public func lines(in language: Language) -> [String] {
    sheets.flatMap { $0.lines(in: language) } + [sentence[language]]
  }

  /// The counts in a sentence.
  public var sentence: Bilingual {
    let counts = summary
    return Bilingual(
      vi: """
        Đọc \(counts.rows) dòng: \(counts.good) dòng ghi được, \(counts.held) dòng phải sửa; \
        \(counts.repaired) dòng đã được sửa tự động.
        """,
      en: """
        Rows read: \(counts.rows); good: \(counts.good), to be corrected: \(counts.held); repaired by \
        rule: \(counts.repaired).
        """
    )
  }
}

extension SheetReading {
  fileprivate func lines(in language: Language) -> [String] {
    let title = name.isEmpty ? [] : ["\(name):".onOneLine]
    guard headRows != nil else {
      return title + ignored.map { "  \($0.sentence[language])" }
    }
    var lines = title
    lines += columns.map { column in
      "  \(CellAddress.letters(ofColumn: column.column)): \(column.reason[language])".onOneLine
    }
    for row in rows {
      lines += row.repairs.map { "  \(row.place($0.field)): \($0.sentence[language])".onOneLine }
      lines += row.problems.map { "✗ \(row.place($0.field)): \($0.sentence[language])".onOneLine }
      lines += row.warnings.map { "! \(row.place($0.field)): \($0.sentence[language])".onOneLine }
    }
    lines += warnings.filter { $0.code != .unknownColumn }
      .map { "! \($0.sentence[language])".onOneLine }
    return lines + ignored.map { "  \($0.sentence[language])" }
  }
}

extension RosterRow {
  fileprivate func place(_ field: RosterField) -> String { "\(cell(of: field))" }
}

extension Repair {
  /// What was repaired, in a sentence.
  public var sentence: Bilingual {
    Bilingual(
      vi: "\(field.title.vi) “\(from)” → “\(to)” (\(rule.title.vi))",
      en: "\(field.title.en) “\(from)” → “\(to)” (\(rule.title.en))"
    )
  }
}

extension Repair.Rule {
  /// The rule in words.
  public var title: Bilingual {
    switch self {
    case .encoding: Bilingual(vi: "chuyển bảng mã cũ sang Unicode", en: "old encoding to Unicode")
    case .normalization: Bilingual(vi: "chuẩn hóa Unicode", en: "Unicode normalised")
    case .letterCase: Bilingual(vi: "viết hoa chữ đầu", en: "title case")
    case .leadingZero: Bilingual(vi: "thêm lại số 0 bị mất", en: "lost zeros put back")
    case .phonePrefix: Bilingual(vi: "đổi đầu số cũ", en: "prefix of before 2018 replaced")
    case .date: Bilingual(vi: "ghi lại ngày", en: "date rewritten")
    case .ditto: Bilingual(vi: "lấy theo dòng trên", en: "taken from the row above")
    }
  }
}

extension IgnoredRows {
  /// Which rows are no people, and why.
  public var sentence: Bilingual {
    let isOne = rows.count == 1
    let place = Bilingual(
      vi: isOne ? "Dòng \(rows.lowerBound)" : "Dòng \(rows.lowerBound)–\(rows.upperBound)",
      en: isOne ? "Row \(rows.lowerBound)" : "Rows \(rows.lowerBound)–\(rows.upperBound)"
    )
    return Bilingual(vi: "\(place.vi): \(reason.title.vi).", en: "\(place.en): \(reason.title.en).")
  }
}

extension IgnoredRows.Reason {
  /// The reason in words.
  public var title: Bilingual {
    switch self {
    case .letterhead: Bilingual(vi: "phần đầu văn bản", en: "letterhead")
    case .columnNumbers: Bilingual(vi: "dòng số thứ tự cột", en: "numbers of the columns")
    case .repeatedTitles: Bilingual(vi: "tiêu đề lặp lại", en: "titles repeated")
    case .group: Bilingual(vi: "tên nhóm, cơ quan", en: "name of a group or agency")
    case .total: Bilingual(vi: "dòng cộng", en: "a total")
    case .note: Bilingual(vi: "dòng ghi chú", en: "a note")
    case .footer: Bilingual(vi: "phần ký và ghi chú dưới bảng", en: "what stands under the table")
    case .emptySheet: Bilingual(vi: "trang trống", en: "an empty sheet")
    case .noTable:
      Bilingual(vi: "không có bảng cán bộ nào trong trang", en: "no table of officers in the sheet")
    }
  }
}
