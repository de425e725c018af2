import Spreadsheets
import Vietnamese

@testable import Intake

/// A table of people as it is printed and sent: any text above it, its titles again on each page,
/// totals between its groups, and the agency and the assignment told in one of several ways.
struct RandomTable {
  /// How what several people share is told.
  enum Sharing: CaseIterable, Sendable {
    /// In each row.
    case each
    /// In a cell merged over the rows; the agency too.
    case merged
    /// The agency in a row over them, the rest in each row.
    case groups
    /// In the first row, and by marks in those under it.
    case ditto
  }

  private(set) var rows: [[String]] = []
  private(set) var merges: [String] = []
  /// The rows of the people, from 1, and what a right reading gives.
  private(set) var people: [(row: Int, meant: [RosterField: String])] = []
  private(set) var headRows = 1...1
  private let fields: [RosterField]
  private let sharing: Sharing
  private let isNested: Bool
  private var sinceTotal = 0

  private static let assignment: [RosterField] = [.duty, .decision, .share]

  init(seed: Int, _ sharing: Sharing) {
    var dice = Dice(seed: seed &* 31 &+ 7)
    self.sharing = sharing
    var fields: [RosterField] = [.fullName, .birthDate, .phone, .position, .notes, .email]
    fields.shuffle(using: &dice)
    if sharing != .groups { fields.insert(.agency, at: dice.number(0...6)) }
    fields.insert(contentsOf: Self.assignment.shuffled(using: &dice), at: dice.number(0...6))
    if !dice.once(in: 3) { fields.insert(.number, at: 0) }
    self.fields = fields
    isNested = dice.once(in: 2)
    for _ in 0..<dice.number(0...9) { rows.append([dice.pick(Self.above)]) }
    headRows = rows.count + 1...rows.count + (isNested ? 2 : 1)
    writeHead(&dice)
    if dice.once(in: 3) { rows.append(fields.indices.map { "(\($0 + 1))" }) }
    for number in 1...dice.number(1...6) { writeBlock(number, &dice) }
    if dice.once(in: 2) { writeEnd(&dice) }
  }

  private static let above = [
    "UBND TỈNH PHÚ YÊN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "",
    "DANH SÁCH CÁN BỘ", "Người phụ trách thông tin đối ngoại năm 2020", "Phụ lục 1", "Mẫu số 02",
    "(Kèm theo Công văn số 12/SNgV ngày 05/01/2020)",
  ]

  /// The titles, wrapped or not; those of the assignment stand under a joint one at times.
  private mutating func writeHead(_ dice: inout Dice) {
    let titles = fields.map { field in
      let title = SampleRoster.titles[field] ?? ""
      return dice.once(in: 3) ? title.replacing(" ", with: "\n") : title
    }
    guard isNested, let first = fields.firstIndex(where: Self.assignment.contains) else {
      return rows.append(titles)
    }
    let nested = first..<first + Self.assignment.count
    let row = rows.count + 1
    var upper = titles
    for column in nested { upper[column] = column == first ? "Phân công" : "" }
    rows.append(upper)
    rows.append(titles.enumerated().map { nested.contains($0) ? $1 : "" })
    merges.append("\(CellRange(rows: row...row, columns: first + 1...nested.upperBound))")
    for column in titles.indices where !nested.contains(column) {
      merges.append("\(CellRange(rows: row...row + 1, columns: column + 1...column + 1))")
    }
  }

  /// People of one agency with one assignment, and what stands between them and the next.
  private mutating func writeBlock(_ number: Int, _ dice: inout Dice) {
    let agency = dice.pick(RandomPerson.agencies)
    let shared: [RosterField: String] = [
      .agency: agency, .duty: "R\(dice.number(1...9))", .share: "Kiêm nhiệm",
      .decision: "\(dice.number(1...99))/QĐ-SNgV ngày 05/02/2020",
    ]
    if sharing == .groups {
      let numeral = ["I", "II", "III", "IV", "V", "VI"][number - 1]
      rows.append(fields[0] == .number ? [numeral, agency] : ["\(numeral). \(agency)"])
    }
    let first = rows.count + 1
    for place in 0..<dice.number(1...5) {
      if sharing != .merged, place > 0, dice.once(in: 5) { writeBreak(&dice) }
      writePerson(shared, isFirst: place == 0, &dice)
    }
    if sharing == .merged, rows.count > first {
      for (index, field) in fields.enumerated() where shared[field] != nil {
        merges.append("\(CellRange(rows: first...rows.count, columns: index + 1...index + 1))")
      }
    }
    if dice.once(in: 3) { rows.append(["", "", "Cộng: \(sinceTotal)"]); sinceTotal = 0 }
    if dice.once(in: 3) { writeBreak(&dice) }
  }

  /// An empty row, or the titles of a new page.
  private mutating func writeBreak(_ dice: inout Dice) {
    if dice.once(in: 2) {
      rows.append([])
    } else {
      rows += rows[headRows.lowerBound - 1..<headRows.upperBound]
    }
  }

  private mutating func writePerson(
    _ shared: [RosterField: String],
    isFirst: Bool,
    _ dice: inout Dice
  ) {
    let own = fields.filter { shared[$0] == nil }
    let person = RandomPerson(people.count + 1, fields: own, &dice)
    rows.append(
      fields.map { field in
        guard let text = shared[field] else {
          return field == .number ? "\(people.count + 1)" : person.written[field] ?? ""
        }
        if isFirst || sharing == .each || sharing == .groups || field == .share && sharing == .ditto
        {
          return text
        }
        return sharing == .ditto ? dice.pick(["-nt-", "″", "như trên"]) : ""
      }
    )
    var meant = person.meant.merging(shared) { own, _ in own }
    meant[.decision] = shared[.decision]?.split(separator: " ").first.map(String.init)
    meant[.decisionDay] = "2020-02-05"
    meant[.share] = "concurrent"
    people.append((rows.count, meant))
    sinceTotal += 1
  }

  private mutating func writeEnd(_ dice: inout Dice) {
    if dice.once(in: 2) { rows.append([]) }
    rows.append([
      "", dice.pick(["Tổng cộng: \(people.count)", "Danh sách có \(people.count) người"]),
    ])
    rows.append(["", "", "Tuy Hòa, ngày 5 tháng 1 năm 2020"])
    rows.append(["", "NGƯỜI LẬP", "", "GIÁM ĐỐC"])
    rows.append([])
    rows.append(fields.map { $0 == .fullName ? "Trần Văn Ký" : "" })
  }
}
