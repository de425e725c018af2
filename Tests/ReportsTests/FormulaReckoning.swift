import Spreadsheets
import Testing

/// Calculates the formulas that official sheets have, from the values of the cells: sums, counts in
/// lists, shares and weighed marks. Written apart from what writes them.
struct FormulaReckoning {
  let tables: [String: Table]
  /// The sheet to which references without one belong.
  let home: String

  struct Unknown: Error {
    let formula: String
  }

  /// The value of a formula; nil for an empty text.
  func value(_ formula: String) throws -> Double? {
    if let sum = formula.wholeMatch(of: /SUM\((.*)\)/) {
      return try Self.arguments(sum.1).flatMap(numbers).reduce(0, +)
    }
    if let count = formula.wholeMatch(of: /COUNTIFS\((.*)\)/) {
      return try Double(matching(Self.arguments(count.1)[...]).count)
    }
    if formula.contains(")+COUNTIF(") {
      return try formula.split(separator: "+").reduce(0) { try $0 + (value(String($1)) ?? 0) }
    }
    if let count = formula.wholeMatch(of: /COUNTIF\((.*)\)/) {
      return try Double(matching(Self.arguments(count.1)[...]).count)
    }
    if let sum = formula.wholeMatch(of: /SUMIFS\((.*)\)/) {
      let arguments = Self.arguments(sum.1)
      let values = try numbers(arguments[0])
      return try matching(arguments[1...]).reduce(0) { $0 + values[$1] }
    }
    if let share = formula.wholeMatch(of: /IF\((\w+)=0,"",(\w+)\/(\w+)\)/) {
      let below = try numbers(String(share.1))[0]
      guard share.1 == share.3 else { throw Unknown(formula: formula) }
      return try below == 0 ? nil : numbers(String(share.2))[0] / below
    }
    if let product = formula.wholeMatch(of: /([A-Z]+\d+)\*([A-Z]+\d+)/) {
      return try numbers(String(product.1))[0] * numbers(String(product.2))[0]
    }
    if let mark = formula.wholeMatch(of: /INT\(\((.*)\+(\d+)\)\/(\d+)\)\*(\d+)\/100/) {
      return try weighed(mark.1, half: mark.2, divisor: mark.3, step: mark.4)
    }
    if let mean = formula.wholeMatch(of: /IF\(SUM\((.*?)\)=0,"",\((.*?)\)\/SUM\((.*?)\)\)/) {
      guard mean.1 == mean.3 else { throw Unknown(formula: formula) }
      return try scaled(mean.2) / numbers(String(mean.1)).reduce(0, +)
    }
    let spread =
      /ROUND\(SQRT\(MAX\(0,\((.*?)\)\/SUM\((.*?)\)-\(\((.*?)\)\/SUM\((.*?)\)\)\^2\)\),2\)/
    if let spread = formula.wholeMatch(of: spread) {
      guard spread.2 == spread.4 else { throw Unknown(formula: formula) }
      let count = try numbers(String(spread.2)).reduce(0, +)
      let mean = try scaled(spread.3) / count
      return (max(0, try scaled(spread.1) / count - mean * mean).squareRoot() * 100).rounded() / 100
    }
    throw Unknown(formula: formula)
  }

  /// A sum of cells, each times a number.
  private func scaled(_ terms: Substring) throws -> Double {
    try terms.matches(of: /([A-Z]+\d+)\*(\d+)/).reduce(0) { sum, term in
      sum + (try numbers(String(term.1))[0]) * (Double(term.2) ?? .nan)
    }
  }

  private func weighed(
    _ terms: Substring,
    half: Substring,
    divisor: Substring,
    step: Substring
  ) throws -> Double {
    var sum = Double(half) ?? .nan
    let product = /SUMPRODUCT\(ROUND\(100\*([A-Z]+\d+:[A-Z]+\d+),0\),\{([\d,]+)\}\)/
    let parts = try #require(terms.wholeMatch(of: product))
    let weights = parts.2.split(separator: ",").map { Double($0) ?? .nan }
    let scores = try numbers(String(parts.1))
    try #require(scores.count == weights.count)
    for (score, weight) in zip(scores, weights) { sum += (100 * score).rounded() * weight }
    return (sum / (Double(divisor) ?? .nan)).rounded(.down) * (Double(step) ?? .nan) / 100
  }

  /// The places of the ranges at which every condition holds.
  private func matching(_ conditions: ArraySlice<String>) throws -> [Int] {
    let list = Array(conditions)
    var kept: Set<Int>?
    for place in stride(from: 0, to: list.count, by: 2) {
      let wanted = list[place + 1]
      let holds = try cells(list[place]).enumerated().filter { _, cell in
        switch cell {
        case .text(let text): Self.matches(text, wanted)
        case .number(let number): number.value == Double(wanted)
        default: false
        }
      }
      let places = Set(holds.map(\.offset))
      kept = kept?.intersection(places) ?? places
    }
    return (kept ?? []).sorted()
  }

  /// Whether a text is the one in quotes; `*` before it stands for anything, `?*` for any text.
  private static func matches(_ text: String, _ quoted: String) -> Bool {
    let wanted = quoted.dropFirst().dropLast()
    if wanted == "?*" { return !text.isEmpty }
    return wanted.hasPrefix("*") ? text.hasSuffix(wanted.dropFirst()) : text == wanted
  }

  private func numbers(_ reference: String) throws -> [Double] {
    try cells(reference).map { cell in
      if case .number(let number) = cell { number.value } else { 0 }
    }
  }

  private func cells(_ reference: String) throws -> [CellValue?] {
    var (name, rest) = (home, reference.replacing("$", with: ""))
    if let far = rest.wholeMatch(of: /'(.*)'!(.*)/) { (name, rest) = ("\(far.1)", "\(far.2)") }
    let ends = rest.split(separator: ":").compactMap { CellAddress($0) }
    let (first, last) = (try #require(ends.first), try #require(ends.last))
    let table = try #require(tables[name], "no sheet \(name)")
    return CellRange(first, last).rows.flatMap { row in
      (first.column...last.column).map { table[row, $0] }
    }
  }

  /// The arguments between commas that no quotes enclose.
  private static func arguments(_ text: Substring) -> [String] {
    var (all, quoted) = ([""], false)
    for character in text {
      if character == "'" || character == "\"" { quoted.toggle() }
      if character == ",", !quoted { all.append("") } else { all[all.count - 1].append(character) }
    }
    return all
  }
}
