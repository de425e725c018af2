public import Chronology
public import Spreadsheets
public import Vietnamese

/// Writes the workbook with which an agency nominates officers for a class: a table of people as rosters
/// have it, to be filled in, sent back and read by ``RosterReader``.
public enum NominationFormWriter {
  /// Writes it to a path. With a moment of creation the same form gives the same bytes.
  public static func write(
    _ form: NominationForm,
    in language: Language,
    to path: String,
    created: Instant? = nil
  ) throws(WritingError) {
    let workbook = try WorkbookWriter(path: path)
    let words = Words(form)
    try workbook.set(
      DocumentProperties(
        title: "\(words.heading[language]) \(form.code)",
        subject: form.title,
        created: created
      )
    )
    let styles = try ClassFormStyles(workbook)
    let sheet = try workbook.addSheet(words.sheet[language])
    try writeHead(words, language, styles, sheet)
    try writeTable(language, workbook, styles, sheet)
    try sheet.freeze(rows: headRow)
    try sheet.set(
      PageSetup().with {
        $0.isLandscape = true
        $0.repeatedRows = headRow...headRow
      }
    )
    try workbook.close()
  }

  private static let headRow = 8
  /// As many as are seen at once; more rows may be added.
  private static let openRows = 40

  private static let columns: [(title: Bilingual, width: Double)] = [
    (Bilingual(vi: "STT", en: "No."), 6), (Bilingual(vi: "Mã cán bộ", en: "Employee code"), 15),
    (Bilingual(vi: "Họ và tên", en: "Full name"), 30),
    (Bilingual(vi: "Ngày sinh", en: "Date of birth"), 14),
    (Bilingual(vi: "Chức vụ", en: "Position"), 24),
    (Bilingual(vi: "Cơ quan, đơn vị", en: "Agency"), 32),
    (Bilingual(vi: "Điện thoại", en: "Phone"), 15),
    (Bilingual(vi: "Thư điện tử", en: "Email"), 26), (Bilingual(vi: "Ghi chú", en: "Notes"), 20),
  ]

  private static func writeHead(
    _ words: Words,
    _ language: Language,
    _ styles: ClassFormStyles,
    _ sheet: SheetWriter
  ) throws(WritingError) {
    try sheet.write(words.agency[language], row: 1, column: 1, styles.title)
    try sheet.write(words.heading[language], row: 3, column: 1, styles.title)
    for (index, line) in words.lines.enumerated() {
      try sheet.write(line[language], row: index + 4, column: 1, styles.subtitle)
    }
  }

  /// What is typed stays as it is typed: Excel would make another day of `05/02/1980`, and take the zero
  /// off a telephone number.
  private static func writeTable(
    _ language: Language,
    _ workbook: WorkbookWriter,
    _ styles: ClassFormStyles,
    _ sheet: SheetWriter
  ) throws(WritingError) {
    let open = try workbook.format(
      CellFormat.plain.with {
        $0.borders = .thin
        $0.wraps = true
        $0.isLocked = false
        $0.numberFormat = "@"
      }
    )
    for (index, column) in columns.enumerated() {
      try sheet.setColumns(index + 1...index + 1, width: column.width)
      try sheet.write(column.title[language], row: headRow, column: index + 1, styles.head)
    }
    for row in headRow + 1...headRow + openRows {
      for column in 1...columns.count { try sheet.writeBlank(row: row, column: column, open) }
    }
  }

  /// What stands above the table.
  private struct Words {
    let sheet = Bilingual(vi: "Đề cử", en: "Nominations")
    let heading = Bilingual(
      vi: "DANH SÁCH ĐỀ CỬ CÁN BỘ DỰ LỚP BỒI DƯỠNG",
      en: "OFFICERS NOMINATED FOR A CLASS"
    )
    let agency: Bilingual
    let lines: [Bilingual]

    init(_ form: NominationForm) {
      agency =
        form.agency.map { Bilingual(vi: $0.vi.uppercased(), en: $0.en.uppercased()) }
        ?? Bilingual(vi: "CƠ QUAN ĐỀ CỬ: ………………………………", en: "NOMINATING AGENCY: ………………………………")
      let (first, last) = (form.days.from, form.days.last ?? form.days.from)
      let until = form.until.map {
        Bilingual(vi: " Hạn đề cử \($0.slashed).", en: " Nominations until \($0).")
      }
      lines = [
        Bilingual(
          vi: """
            Lớp \(form.code): \(form.title), từ \(first.slashed) đến \(last.slashed).\(until?.vi ?? "")
            """,
          en: "Class \(form.code): \(form.title), \(first) to \(last).\(until?.en ?? "")"
        ),
        Bilingual(
          vi: "(Kèm theo Công văn số ………………… ngày …… tháng …… năm ………)",
          en: "(With letter No. ………………… of ………………)"
        ),
        Bilingual(
          vi:
            "Mỗi người một dòng: mã cán bộ, hoặc đúng họ tên và ngày sinh như hồ sơ (05/02/1980).",
          en: "One person a row: the code, or name and birth date as on record (05/02/1980)."
        ),
      ]
    }
  }
}
