import BenchCells
import Foundation
import Spreadsheets

// Writes the cells of Benchmarks/write-xlsx.c through our own writer. Arguments: file, rows.

let path = CommandLine.arguments.dropFirst().first ?? "ours.xlsx"
let rows = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 100_000

let workbook = try WorkbookWriter(path: path, constantMemory: true)
let sheet = try workbook.addSheet("Data")
for row in 1...rows {
  for column in 1...6 {
    try sheet.write(cellText(row, column), row: row, column: column)
  }
  for column in 7...12 {
    try sheet.write(Double(row - 1) * 12 + Double(column - 1) + 0.25, row: row, column: column)
  }
}
try workbook.close()
