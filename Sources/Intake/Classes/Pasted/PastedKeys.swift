import Personnel
import Vietnamese

/// Who the rows of a pasted block are about, where it has a column of codes or of names.
struct PastedKeys {
  private(set) var matching = PastedScores.Matching.position
  /// The learner of each row that is somebody's.
  private(set) var matched: [Int: Int] = [:]
  /// The last column that says who somebody is; -1 where there is none.
  private(set) var lastColumn = -1
  private let block: PastedBlock
  private var column = 0
  private var problems: [Int: Bilingual] = [:]

  init(_ block: PastedBlock, _ people: [PastedScores.Person]) {
    self.block = block
    let codes = Self.places(people.map { $0.code.text.searchFold })
    let names = Self.places(people.map(\.name.matchingFold))
    let byCode = Self.column(of: block) { codes[$0.searchFold] != nil }
    let byName = Self.column(of: block) { names[$0.matchingFold] != nil }
    if let byCode {
      (matching, column) = (.codes, byCode)
      lastColumn = max(byCode, byName ?? byCode)
      match { codes[$0.searchFold] ?? [] }
      if let byName { check(byName, people) }
    } else if let byName {
      (matching, column, lastColumn) = (.names, byName, byName)
      match { names[$0.matchingFold] ?? [] }
    }
  }

  private static func places(_ keys: [String]) -> [String: [Int]] {
    Dictionary(grouping: keys.indices, by: { keys[$0] })
  }

  /// The column with the most cells that are somebody's.
  private static func column(of block: PastedBlock, _ isKnown: (String) -> Bool) -> Int? {
    let counts = (0..<block.width).map { column in
      block.rows.indices.count { row in
        let text = block.cell(row, column)
        return !text.isEmpty && isKnown(text)
      }
    }
    guard let most = counts.max(), most > 0 else { return nil }
    return counts.firstIndex(of: most)
  }

  private mutating func match(_ find: (String) -> [Int]) {
    var seen: [Int: Int] = [:]
    for row in block.rows.indices {
      let text = block.cell(row, column)
      guard !text.isEmpty else { continue }
      let found = find(text)
      if found.count > 1 {
        problems[row] = Self.several(row, text)
      } else if let learner = found.first {
        if let earlier = seen.updateValue(row, forKey: learner) {
          // Neither of two rows of one learner is taken: nobody can tell which is meant.
          matched[earlier] = nil
          problems[earlier] = Self.twice(text)
          problems[row] = Self.twice(text)
        } else {
          matched[row] = learner
        }
      }
    }
  }

  /// A code beside another's name is nobody's.
  private mutating func check(_ names: Int, _ people: [PastedScores.Person]) {
    for (row, learner) in matched {
      let told = block.cell(row, names)
      guard !told.isEmpty, told.matchingFold != people[learner].name.matchingFold else { continue }
      matched[row] = nil
      problems[row] = Bilingual(
        vi: """
          Dòng \(row + 1): mã \(people[learner].code) là của \(people[learner].name), không phải \
          “\(told)”; chưa điền dòng này.
          """,
        en: """
          Row \(row + 1): the code \(people[learner].code) is \(people[learner].name)'s, not “\(told)”; \
          the row was not filled in.
          """
      )
    }
  }

  /// Why a row has no learner.
  func remark(_ row: Int) -> Bilingual {
    let text = block.cell(row, column)
    return problems[row]
      ?? Bilingual(
        vi: "Dòng \(row + 1) của khối (“\(text)”) không phải học viên của lớp nên chưa điền.",
        en: "Row \(row + 1) of the block (“\(text)”) is no learner of the class; not filled in."
      )
  }

  private static func several(_ row: Int, _ text: String) -> Bilingual {
    Bilingual(
      vi: "Dòng \(row + 1): lớp có nhiều người tên “\(text)”; dán kèm cột mã để phân biệt.",
      en: "Row \(row + 1): several learners are called “\(text)”; paste the column of codes along."
    )
  }

  private static func twice(_ text: String) -> Bilingual {
    Bilingual(
      vi: "“\(text)” có hai dòng trong khối nên chưa điền dòng nào của người này.",
      en: "“\(text)” has two rows in the block, so none of them was filled in."
    )
  }
}
