import Reports
import Vietnamese

// Writes the cells of Benchmarks/write-xlsx.c through the reports' frame: as cells of a document,
// with heads, formats, a filter and a print set-up. Arguments: file, rows.

let path = CommandLine.arguments.dropFirst().first ?? "report.xlsx"
let beginning = Array("Nguyễn Thị Hòa ".utf8)
let rows = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 100_000

/// The text of a cell, made as cheaply as the C program makes it.
func text(_ row: Int, _ column: Int) -> String {
  String(unsafeUninitializedCapacity: 48) { bytes in
    var count = bytes.update(fromContentsOf: beginning)
    for part in 0...1 {
      let (number, end) = part == 0 ? (row, UInt8(ascii: ".")) : (column, 0)
      var digits = 1
      var bound = 10
      while bound <= number { (digits, bound) = (digits + 1, bound * 10) }
      var rest = number
      for place in stride(from: count + digits - 1, through: count, by: -1) {
        bytes[place] = 48 + UInt8(rest % 10)
        rest /= 10
      }
      count += digits
      if end != 0 {
        bytes[count] = end
        count += 1
      }
    }
    return count
  }
}

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
    for column in 1...6 { cells.append(.text(text(row, column))) }
    for column in 7...12 {
      // Quarters: (row - 1) × 12 + column - 1 + 0.25.
      let quarters = ((row - 1) * 12 + column - 1) * 4 + 1
      cells.append(Fraction(quarters, over: 4).map { .quantity($0) } ?? .empty)
    }
    try append(cells)
  }
}
