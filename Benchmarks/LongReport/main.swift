import BenchCells
import Reports
import Vietnamese

// Writes the cells of Benchmarks/write-xlsx.c through the reports' frame: as cells of a document,
// with heads, formats, a filter and a print set-up. Arguments: file, rows.

let path = CommandLine.arguments.dropFirst().first ?? "report.xlsx"
let rows = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 100_000

let columns = (1...12).map { number in
  ReportColumn(
    "column\(number)",
    Bilingual(vi: "Cột \(number)", en: "Column \(number)"),
    kind: number <= 6 ? .text : .quantity,
    width: 16
  )
}
let face = LongSheetFace(columns: columns, name: Bilingual(vi: "Dữ liệu", en: "Data"))
try face.write(to: path) { append in
  for row in 1...rows {
    var cells: [ReportCell] = []
    cells.reserveCapacity(12)
    for column in 1...6 { cells.append(.text(cellText(row, column))) }
    for column in 7...12 {
      // Quarters: (row - 1) × 12 + column - 1 + 0.25.
      let quarters = ((row - 1) * 12 + column - 1) * 4 + 1
      cells.append(Fraction(quarters, over: 4).map { .quantity($0) } ?? .empty)
    }
    try append(cells)
  }
}
