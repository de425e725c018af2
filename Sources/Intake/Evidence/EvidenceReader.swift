import Assessment
import Chronology
import Personnel
public import Spreadsheets
import Training
import Vietnamese

/// The columns of a table of evidence.
enum EvidenceField: Hashable, Sendable {
  case number, officer, name, competency, level, kind, on, until, source
}

extension [FieldTitles<EvidenceField>] {
  /// The titles under which they are written.
  static let evidence: Self = [
    FieldTitles(.number, "STT", "TT", "No."),
    FieldTitles(.officer, "Mã CBCCVC", "Mã cán bộ", "Employee code"),
    FieldTitles(.name, "Họ và tên", "Họ tên", "Full name"),
    FieldTitles(.competency, "Năng lực", "Mã năng lực", "Competency"),
    FieldTitles(.level, "Mức", "Mức năng lực", "Level"),
    FieldTitles(.kind, "Loại minh chứng", "Loại", "Kind"),
    FieldTitles(.on, "Ngày", "Ngày minh chứng", "Từ ngày", "Date"),
    FieldTitles(
      .until,
      "Có hiệu lực đến",
      "Hiệu lực đến",
      "Đến ngày",
      "Có giá trị đến",
      "Valid until"
    ),
    FieldTitles(
      .source,
      "Nguồn",
      "Văn bản, sản phẩm",
      "Minh chứng",
      "Tài liệu",
      "Căn cứ",
      "Source"
    ),
  ]
}

/// Reads a table of evidence: work products, ratings, certificates, examinations.
public enum EvidenceReader {
  /// Every line of the file, or every fault of it at once.
  public static func read(_ workbook: Workbook, file: String) throws -> [EvidenceEntry] {
    for sheet in workbook.sheets.indices {
      let table = try workbook.table(sheet: sheet)
      guard let head = TableHead.find(.evidence, in: table, least: 5) else { continue }
      var entries: [EvidenceEntry] = []
      var faults: [SheetFault] = []
      for row in table.rows where row.number > head.rows.upperBound {
        var reader = TitledRow(row, under: head, sheet: table.name)
        if reader.isEmpty || reader.isColumnNumbers { continue }
        if let entry = EvidenceEntry(&reader) { entries.append(entry) }
        faults += reader.faults
      }
      guard faults.isEmpty else { throw FileRefusal(file: file, faults: faults) }
      return entries
    }
    let evidence = Bilingual(vi: "minh chứng", en: "evidence")
    throw FileRefusal(file: file, faults: [.noTable(of: evidence)])
  }
}

extension EvidenceEntry {
  /// Reads a line; nil where something is wrong, which the row then tells.
  init?(_ row: inout TitledRow<EvidenceField>) {
    let officer = row.code(
      .officer,
      Bilingual(vi: "mã cán bộ", en: "employee code"),
      of: Officer.self
    )
    let competency = row.code(
      .competency,
      Bilingual(vi: "mã năng lực", en: "competency"),
      of: Competency.self
    )
    let level = Self.level(&row)
    let kind = row.choice(
      .kind,
      Bilingual(vi: "loại minh chứng", en: "kind"),
      among: Self.kinds
    )
    let on = row.day(.on, Bilingual(vi: "ngày minh chứng", en: "date"))
    let last = row.day(.until, Bilingual(vi: "ngày hết hiệu lực", en: "last day"))
    let source = row.required(.source, Bilingual(vi: "nguồn minh chứng", en: "source"))
    if on == nil, row.text(.on) == nil {
      row.fault(.on, Bilingual(vi: "thiếu ngày minh chứng.", en: "the date is missing."))
    }
    if kind == nil, row.text(.kind) == nil {
      row.fault(.kind, Bilingual(vi: "thiếu loại minh chứng.", en: "the kind is missing."))
    }
    if let on, let last, last < on {
      row.fault(
        .until,
        Bilingual(
          vi: "ngày hết hiệu lực đứng trước ngày minh chứng.",
          en: "the last day comes before the date of the evidence."
        )
      )
    }
    guard row.faults.isEmpty, let officer, let competency, let level, let kind, let on, let source
    else { return nil }
    self.init(
      row: row.row.number,
      sheet: row.sheet,
      officer: officer,
      competency: competency,
      level: level,
      kind: kind,
      on: on,
      until: last?.advanced(by: 1),
      source: source,
      officerCell: row.address(.officer),
      competencyCell: row.address(.competency)
    )
  }

  private static func level(_ row: inout TitledRow<EvidenceField>) -> Competency.Level? {
    let text = row.text(.level) ?? ""
    let isDigit = text.utf8.count == 1
    if isDigit, let level = Int(text).flatMap({ Competency.Level($0) }) { return level }
    row.fault(
      .level,
      Bilingual(vi: "mức “\(text)” phải từ 1 đến 5.", en: "the level “\(text)” must be 1 to 5.")
    )
    return nil
  }

  /// The words for the kinds; a course's results come from its class, never from this file.
  private static let kinds = Choices(\EvidenceKind.title) { $0 == .courseResult }.with([
    "Sản phẩm công việc": .workProduct, "Sản phẩm": .workProduct, "Đánh giá": .rating,
    "Chứng chỉ": .certificate, "Kiểm tra": .examination, "Sát hạch": .examination,
  ])
}
