import Chronology
import Spreadsheets
import Vietnamese

/// The provenance sheet: what the figures mean, by which rules, from how many records, and their
/// digest.
struct ProvenanceSheet {
  let document: ReportDocument
  let styles: SheetStyles

  func write(to sheet: SheetWriter) throws {
    let language = document.language
    var canvas = try SheetCanvas(sheet, styles, language, widths: [34, 90])
    try canvas.paragraph(Words.provenance[language].uppercased()) {
      $0.size = 14
      $0.isBold = true
    }
    for (name, value) in facts { try pair(name, value, on: &canvas) }
    try section(Bilingual(vi: "Cách tính từng cột", en: "How each column comes about"), &canvas)
    for column in document.columns {
      guard let meaning = column.meaning else { continue }
      let name = column.title[language]
      try pair(Bilingual(both: "\(column.number). \(name)"), meaning[language], on: &canvas)
    }
    try section(
      Bilingual(vi: "Quy định đã nạp (SHA-256)", en: "Rules as loaded (SHA-256)"),
      &canvas
    )
    for rule in document.provenance.rules {
      try pair(Bilingual(both: rule.name), rule.sha256, on: &canvas)
    }
    try sheet.set(
      PageSetup().with {
        $0.pageNumbers = .bottomCenter
        $0.mark = document.mark
      }
    )
  }

  private var facts: [(Bilingual, String)] {
    let (language, source) = (document.language, document.provenance)
    return [
      (Bilingual(vi: "Báo cáo", en: "Report"), "\(document.title[language]) (\(document.report))"),
      (Bilingual(vi: "Kỳ báo cáo", en: "Period"), document.period.spelled[language]),
      (Bilingual(vi: "Phạm vi", en: "Extent"), source.extent[language]),
      (
        Bilingual(vi: "Tính đến ngày", en: "Report's day"),
        document.asOf.short(language)
      ),
      (
        Bilingual(
          vi: "Kết quả, giấy, minh chứng ghi nhận đến",
          en: "Results, papers, evidence recorded up to"
        ),
        source.knownAt.clock(language)
      ),
      (Bilingual(vi: "Phiên bản mẫu", en: "Form version"), source.formVersion),
      (Bilingual(vi: "Người lập", en: "Made by"), source.madeBy),
      (Bilingual(vi: "Lập lúc", en: "Made at"), source.madeAt.clock(language)),
      (
        Bilingual(vi: "Số bản ghi đã đọc", en: "Records read"),
        OfficialNumber.text(source.records, in: language)
      ),
      (Bilingual(vi: "SHA-256 của số liệu", en: "SHA-256 of the data"), source.sha256),
    ]
  }

  private func section(_ title: Bilingual, _ canvas: inout SheetCanvas) throws {
    try canvas.gap(10)
    try canvas.paragraph(title[document.language]) {
      $0.isBold = true
      $0.horizontal = .left
    }
  }

  private func pair(_ name: Bilingual, _ value: String, on canvas: inout SheetCanvas) throws {
    let measure = TextMeasure(size: 11, isBold: false)
    let lines = max(
      measure.lines(of: name[document.language], within: canvas.points(1...1)),
      measure.lines(of: value, within: canvas.points(2...2))
    )
    try canvas.setHeight(Double(lines) * 14.5 + 4)
    let format = try styles.body(.text)
    try canvas.sheet.write(name[document.language], row: canvas.row, column: 1, format)
    try canvas.sheet.write(value, row: canvas.row, column: 2, format)
    canvas.row += 1
  }
}
