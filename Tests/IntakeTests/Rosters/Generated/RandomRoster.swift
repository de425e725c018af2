import Spreadsheets
import Vietnamese

@testable import Intake

/// A roster as some clerk may keep it, with what a right reading gives.
struct RandomRoster {
  private(set) var rows: [[String]] = []
  private(set) var merges: [CellRange] = []
  /// The rows of the people, from 1.
  private(set) var numbers: [Int] = []
  private(set) var people: [[RosterField: String]] = []
  private(set) var headRows = 1...1
  private let fields: [RosterField]
  private let splitsName: Bool
  private let splitsDates: Bool
  private let first: Int

  static let known: [RosterField] = [
    .birthDate, .gender, .nationalID, .employeeCode, .phone, .email, .position, .agency, .rank,
    .education, .politicalTheory, .foreignLanguage, .itSkill, .ethnicity, .notes,
  ]

  init(seed: Int) {
    var dice = Dice(seed: seed)
    var fields = Self.known.shuffled(using: &dice)
    fields.removeLast(dice.number(0...9))
    if !fields.contains(.agency) || !fields.contains(.birthDate) { fields += [.education, .rank] }
    fields = fields.reduce(into: [.fullName]) { if !$0.contains($1) { $0.append($1) } }
    fields.shuffle(using: &dice)
    if !dice.once(in: 8) { fields.insert(.number, at: 0) }
    splitsName = dice.once(in: 2)
    splitsDates = dice.once(in: 2) && fields.contains(.birthDate)
    if splitsDates { fields.removeAll { $0 == .gender } }
    self.fields = fields
    first = dice.pick([1, 1, 1, 2, 3])
    if dice.once(in: 2) { writeLetterhead(&dice) }
    writeHead(&dice)
    if dice.once(in: 2) { add(columns.indices.map { "\($0 + 1)" }) }
    writePeople(&dice)
    if dice.once(in: 2) { writeFooter(&dice) }
  }

  /// The columns, a name or a birth date in two of them.
  private var columns: [(field: RosterField, isSecond: Bool)] {
    fields.flatMap { field -> [(field: RosterField, isSecond: Bool)] in
      let isSplit = field == .fullName && splitsName || field == .birthDate && splitsDates
      return isSplit ? [(field, false), (field, true)] : [(field, false)]
    }
  }

  private mutating func add(_ texts: [String]) {
    rows.append([String](repeating: "", count: first - 1) + texts)
  }

  private mutating func writeLetterhead(_ dice: inout Dice) {
    add(["UBND TỈNH PHÚ YÊN", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"])
    add(["SỞ NGOẠI VỤ", "", "", "Độc lập - Tự do - Hạnh phúc"])
    add([])
    add(["DANH SÁCH CÁN BỘ PHỤ TRÁCH THÔNG TIN ĐỐI NGOẠI"])
    if dice.once(in: 2) { add(["(Kèm theo Công văn số 12/SNgV ngày 05/01/2020)"]) }
    add([])
  }

  private mutating func writeHead(_ dice: inout Dice) {
    var upper: [String] = []
    var lower: [String] = []
    let row = rows.count + 1
    let isDouble = splitsName || splitsDates
    for (field, isSecond) in columns {
      let column = first + upper.count
      let isSplit = field == .fullName && splitsName || field == .birthDate && splitsDates
      upper.append(isSecond ? "" : title(field, &dice))
      switch (field, isSplit) {
      case (.fullName, true): lower.append(isSecond ? "Tên" : dice.pick(["Họ và chữ đệm", "Họ"]))
      case (_, true): lower.append(isSecond ? "Nữ" : "Nam")
      default: lower.append("")
      }
      if isSplit, !isSecond {
        merges.append(CellRange(rows: row...row, columns: column...column + 1))
      }
      if isDouble, !isSplit {
        merges.append(CellRange(rows: row...row + 1, columns: column...column))
      }
    }
    add(upper)
    if isDouble { add(lower) }
    headRows = row...rows.count
  }

  private func title(_ field: RosterField, _ dice: inout Dice) -> String {
    let all = RosterTitles.exact.filter { $0.field == field }.flatMap(\.titles)
    // Under "Họ tên đầy đủ" nobody writes the two pieces of a name.
    let isSplit = field == .fullName && splitsName || field == .birthDate && splitsDates
    let title =
      isSplit
      ? dice.pick(field == .fullName ? ["Họ và tên", "Họ tên"] : ["Ngày sinh", "Năm sinh"])
      : dice.pick(all)
    switch dice.number(0...5) {
    case 0: return title.uppercased()
    case 1: return title.lowercased()
    case 2: return title.replacing(" ", with: "\n")
    case 3: return title + " "
    default: return title
    }
  }

  private mutating func writePeople(_ dice: inout Dice) {
    var group: String?
    for number in 1...dice.number(2...25) {
      if dice.once(in: 9) { add([]) }
      if dice.once(in: 6) {
        group = dice.pick(RandomPerson.agencies)
        let numeral = dice.pick(["I. ", "IV) ", "B. ", "II- ", ""])
        if fields.first == .number, numeral == "I. ", dice.once(in: 2) {
          add(["I", group ?? ""])
        } else {
          add([numeral + (group ?? "")])
        }
      }
      let person = RandomPerson(number, fields: fields, &dice)
      add(cells(of: person, number))
      numbers.append(rows.count)
      var meant = person.meant
      meant[.agency] = meant[.agency] ?? group
      if splitsDates, meant[.birthDate] != nil {
        meant[.gender] = isWoman(number) ? "female" : "male"
      }
      people.append(meant)
    }
  }

  private func isWoman(_ number: Int) -> Bool { number % 2 == 0 }

  private func cells(of person: RandomPerson, _ number: Int) -> [String] {
    columns.map { field, isSecond in
      let text = person.written[field] ?? ""
      switch field {
      case .number: return "\(number)"
      case .fullName where splitsName:
        let words = text.split(separator: " ")
        return isSecond ? String(words[words.count - 1]) : words.dropLast().joined(separator: " ")
      case .birthDate where splitsDates: return isWoman(number) == isSecond ? text : ""
      default: return text
      }
    }
  }

  private mutating func writeFooter(_ dice: inout Dice) {
    if dice.once(in: 2) { add([]) }
    let count = numbers.count
    add([
      dice.pick([
        "Danh sách này có \(count) người./.", "Tổng cộng: \(count) người", "Cộng: \(count)",
      ])
    ])
    add(["", "", "", "Tuy Hòa, ngày 5 tháng 1 năm 2020"])
    add(["", "NGƯỜI LẬP", "", "GIÁM ĐỐC"])
    add([])
    add(["", "Trần Văn Ký", "", "Phạm Thị Lan"])
  }
}
