public import Chronology
import Personnel
public import Spreadsheets

/// Writes the workbook of a class: what must not change is locked, what is to be filled in is
/// light yellow and has its choices in a drop-down list.
public enum ClassFormWriter {
  /// Writes it to a path. With a moment of creation the same form gives the same bytes.
  public static func write(
    _ form: ClassForm,
    to path: String,
    created: Instant? = nil
  ) throws(WritingError) {
    let workbook = try WorkbookWriter(path: path)
    try workbook.set(
      DocumentProperties(
        title: "Sổ lớp \(form.facts.code) — \(form.facts.title)",
        subject: "Mẫu sổ lớp, phiên bản \(ClassForm.version)",
        created: created
      )
    )
    let styles = try ClassFormStyles(workbook)
    try InstructionSheet(workbook, styles).write(form)
    try FactSheet(workbook, styles).write(form.facts)
    try SessionSheet(workbook, styles).write(form)
    try PlaceSheet(workbook, styles).write(form)
    try AttendanceSheet(workbook, styles).write(form)
    try ScoreSheet(workbook, styles).write(form)
    try writeHidden(form, workbook)
    try workbook.close()
  }

  private static func writeHidden(
    _ form: ClassForm,
    _ workbook: WorkbookWriter
  ) throws(WritingError) {
    let sheet = try workbook.addSheet(ClassFormLayout.hidden)
    let facts = [
      ("form", "boiduong-class"), ("version", ClassForm.version), ("class", form.facts.code.text),
      ("course", form.facts.course.text),
    ]
    for (index, fact) in facts.enumerated() {
      try sheet.write(fact.0, row: index + 1, column: 1)
      try sheet.write(fact.1, row: index + 1, column: 2)
    }
    for (index, line) in SeenScores(form.seen).lines.enumerated() {
      try sheet.write(SeenScores.name, row: facts.count + index + 1, column: 1)
      try sheet.write(line, row: facts.count + index + 1, column: 2)
    }
    sheet.protect(allowing: [])
    sheet.hide()
  }
}
