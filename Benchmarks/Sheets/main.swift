import Foundation
import Spreadsheets

// Writes the cells of Benchmarks/write-xlsx.c through our own writer. Arguments: file, rows.

let path = CommandLine.arguments.dropFirst().first ?? "ours.xlsx"
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

let workbook = try WorkbookWriter(path: path, constantMemory: true)
let sheet = try workbook.addSheet("Data")
for row in 1...rows {
  for column in 1...6 {
    try sheet.write(text(row, column), row: row, column: column)
  }
  for column in 7...12 {
    try sheet.write(Double(row - 1) * 12 + Double(column - 1) + 0.25, row: row, column: column)
  }
}
try workbook.close()
