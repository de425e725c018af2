import Chronology
import Personnel
import Spreadsheets
import Training
import Vietnamese

/// Reads what the class is, and whether the workbook is ours.
struct FactReading {
  private(set) var facts: ClassFacts?
  private(set) var faults: [SheetFault] = []
  private let table: Table

  init(_ sheets: ClassFormSheets) {
    table = sheets.facts
    let course = code(.course, of: Course.self)
    let code = code(.code, of: TrainingClass.self)
    let title = required(.title)
    let lead = optionalCode(.lead, of: Agency.self)
    let first = day(.first)
    let last = day(.last)
    let state = state()
    if let first, let last, last < first {
      fault(
        .last,
        vi: "ngày bế giảng đứng trước ngày khai giảng. Sửa một trong hai ngày.",
        en: "the last day comes before the first. Correct one of them."
      )
    }
    checkOrigin(sheets.hidden, code?.text)
    guard let course, let code, let title, let first, let last, last >= first, let state else {
      return
    }
    facts = ClassFacts(
      code: code,
      course: course,
      title: title,
      place: text(.place),
      lead: lead,
      first: first,
      last: last,
      state: state,
      notes: text(.notes)
    )
  }

  /// The days of the class, where both are known.
  var days: DayRange? {
    facts.flatMap { DayRange(first: $0.first, last: $0.last) }
  }

  /// The hidden sheet says which version of the form it is, and for which class it was made.
  private mutating func checkOrigin(_ hidden: Table, _ code: String?) {
    let entries = hidden.rows.compactMap { row in
      row[1]?.plainText.map { ($0, row[2]?.plainText ?? "") }
    }
    let known = Dictionary(entries, uniquingKeysWith: { first, _ in first })
    let version = known["version"] ?? ""
    if known["form"] != "boiduong-class" || !ClassForm.readableVersions.contains(version) {
      fault(
        nil,
        vi: "tệp không phải mẫu sổ lớp phiên bản \(ClassForm.version). Tải mẫu mới và điền lại.",
        en: "this is not the class form, version \(ClassForm.version). Take the new form."
      )
    } else if let code, known["class"] != code {
      fault(
        .code,
        vi: "mã lớp “\(code)” khác mã \(known["class"] ?? "") của mẫu. Không đổi mã lớp trong tệp.",
        en: "the class “\(code)” is not \(known["class"] ?? ""), whose form this is. Keep the code."
      )
    }
  }
}

extension FactReading {
  private func address(_ fact: ClassFormLayout.Fact) -> CellAddress {
    let fold = fact.rawValue.titleFold
    let row = table.rows.first { $0[1]?.plainText?.titleFold == fold }
    return CellAddress(row: row?.number ?? 1, column: 2)
  }

  private func text(_ fact: ClassFormLayout.Fact) -> String? {
    table[address(fact)]?.plainText
  }

  private mutating func fault(_ fact: ClassFormLayout.Fact?, vi: String, en: String) {
    faults.append(
      SheetFault(
        sheet: fact == nil ? ClassFormLayout.hidden : table.name,
        cell: fact.map(address),
        sentence: Bilingual(vi: vi, en: en)
      )
    )
  }

  private mutating func required(_ fact: ClassFormLayout.Fact) -> String? {
    if let text = text(fact) { return text }
    let name = fact.rawValue
    fault(fact, vi: "thiếu “\(name)”. Ghi vào ô này.", en: "“\(name)” is missing. Fill it in.")
    return nil
  }

  private mutating func code<Entity>(
    _ fact: ClassFormLayout.Fact,
    of type: Entity.Type
  ) -> Code<Entity>? {
    required(fact) == nil ? nil : optionalCode(fact, of: type)
  }

  private mutating func optionalCode<Entity>(
    _ fact: ClassFormLayout.Fact,
    of type: Entity.Type
  ) -> Code<Entity>? {
    guard let text = text(fact) else { return nil }
    if let code = Code<Entity>(text) { return code }
    fault(
      fact,
      vi: "“\(text)” không phải là mã: chỉ dùng chữ, số, dấu gạch nối và dấu chấm.",
      en: "“\(text)” is no code: use letters, digits, hyphens and dots only."
    )
    return nil
  }

  private mutating func day(_ fact: ClassFormLayout.Fact) -> Day? {
    guard let text = required(fact) else { return nil }
    if let day = table[address(fact)]?.day { return day }
    fault(
      fact,
      vi: "“\(text)” không phải là ngày. Ghi theo mẫu 20/01/2020.",
      en: "“\(text)” is no date. Write it as 20/01/2020."
    )
    return nil
  }

  private mutating func state() -> TrainingClass.State? {
    guard let text = required(.state) else { return nil }
    let states = Choices<TrainingClass.State>(\.title)
    if let state = states.byFold[text.titleFold] { return state }
    let choices = states.titles.vi
    fault(
      .state,
      vi: "không hiểu trạng thái “\(text)”. Chọn một trong: \(choices).",
      en: "the state “\(text)” is not known. Choose one of: \(choices)."
    )
    return nil
  }
}
