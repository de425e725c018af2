public import Personnel
public import Training
public import Vietnamese

/// Where the cells of a pasted block belong in the grid of a class: by the codes or the names in it
/// where it has a column of these, else by their position from a cell on. An empty cell is none.
public struct PastedScores: Equatable, Sendable {
  /// The cells that have a place, in the order of the block.
  public private(set) var cells: [Cell] = []
  /// By what the rows were matched.
  public private(set) var matching: Matching
  /// What was left out, and why.
  public private(set) var remarks: [Bilingual] = []

  /// A text for a learner and a component, by their places in the grid.
  public struct Cell: Equatable, Sendable {
    public let learner: Int
    public let component: Int
    public let text: String
  }

  /// By what rows are matched with learners.
  public enum Matching: String, Sendable {
    case position, codes, names
  }

  /// A learner of the grid.
  public struct Person: Equatable, Sendable {
    public let code: Code<Officer>
    public let name: String
    /// Whether scores can be entered for this learner.
    public let isOpen: Bool

    /// A learner as the grid has one.
    public init(code: Code<Officer>, name: String, isOpen: Bool) {
      self.code = code
      self.name = name
      self.isOpen = isOpen
    }
  }

  /// Finds the places of a block.
  ///
  /// - Parameter start: The cell from which on it was pasted.
  public init(
    _ block: PastedBlock,
    people: [Person],
    components: [CourseAssessment.Component],
    from start: (learner: Int, component: Int)
  ) {
    let keys = PastedKeys(block, people)
    matching = keys.matching
    let isKeyed = matching != .position
    let first = isKeyed ? keys.matched.keys.min() ?? 0 : Self.firstRow(of: block)
    let columns = Columns(
      block,
      rows: isKeyed ? keys.matched.keys.sorted() : Array(block.rows.indices.dropFirst(first)),
      head: 0..<first,
      after: keys.lastColumn,
      components: components,
      from: isKeyed ? max(0, start.component) : start.component
    )
    remarks = columns.remarks
    if first > 0, !isKeyed { remarks.append(Self.headLeftOut) }
    // A row of nobody above the first learner is a head, unless scores stand in it.
    for row in block.rows.indices.prefix(isKeyed ? first : 0)
    where columns.texts(of: row, in: block).contains(where: \.text.isLikeScore) {
      remarks.append(keys.remark(row))
    }
    for row in block.rows.indices.dropFirst(first) {
      let texts = columns.texts(of: row, in: block)
      guard !texts.isEmpty else { continue }
      let learner = isKeyed ? keys.matched[row] : start.learner + row - first
      guard let learner, people.indices.contains(learner) else {
        remarks.append(isKeyed ? keys.remark(row) : Self.beyond(row))
        continue
      }
      guard people[learner].isOpen else {
        remarks.append(Self.closed(people[learner]))
        continue
      }
      for (component, text) in texts {
        cells.append(Cell(learner: learner, component: component, text: text))
      }
    }
  }

  /// A first row without any score is a head.
  private static func firstRow(of block: PastedBlock) -> Int {
    guard block.rows.count > 1, let row = block.rows.first else { return 0 }
    let told = row.filter { !$0.isEmpty }
    return !told.isEmpty && !told.contains(where: \.isLikeScore) ? 1 : 0
  }

  private static let headLeftOut = Bilingual(
    vi: "Dòng đầu của khối là tiêu đề nên đã bỏ qua.",
    en: "The first row of the block is a head and was left out."
  )

  private static func beyond(_ row: Int) -> Bilingual {
    Bilingual(
      vi: "Dòng \(row + 1) của khối nằm ngoài danh sách học viên nên chưa điền.",
      en: "Row \(row + 1) of the block lies beyond the list of learners and was not filled in."
    )
  }

  private static func closed(_ person: Person) -> Bilingual {
    Bilingual(
      vi: "\(person.name) (\(person.code)) đã rút hoặc kết quả đã ký nên chưa điền.",
      en: "\(person.name) (\(person.code)) has withdrawn or is signed, and was not filled in."
    )
  }
}

extension String {
  /// Whether it looks like a score, right or wrong, or like an absence.
  var isLikeScore: Bool {
    let bytes = utf8
    if bytes.count == 1, bytes.first == UInt8(ascii: "v") || bytes.first == UInt8(ascii: "V") {
      return true
    }
    return (1...6).contains(bytes.count)
      && bytes.contains { (48...57).contains($0) }
      && bytes.allSatisfy { (48...57).contains($0) || $0 == 44 || $0 == 46 || $0 == 45 }
  }
}

/// Which columns of a block are scores of which component.
private struct Columns {
  private var components: [(column: Int, component: Int)] = []
  private(set) var remarks: [Bilingual] = []

  init(
    _ block: PastedBlock,
    rows: [Int],
    head: Range<Int>,
    after last: Int,
    components known: [CourseAssessment.Component],
    from start: Int
  ) {
    let isKeyed = last >= 0
    let candidates = (last + 1)..<max(last + 1, block.width)
    if isKeyed {
      let named = candidates.compactMap { column in
        Self.component(of: column, in: block, head, known).map { (column, $0) }
      }
      if !named.isEmpty {
        components = named.map { (column: $0.0, component: $0.1) }
        return
      }
    }
    var next = start
    for column in candidates {
      let told = rows.map { block.cell($0, column) }.filter { !$0.isEmpty }
      let like = told.count { $0.isLikeScore }
      // By position every column is one of the grid's; beside codes and names others may stand.
      if isKeyed, like * 2 < told.count || told.isEmpty {
        if !told.isEmpty { remarks.append(Self.noScores(column, told[0])) }
        continue
      }
      if known.indices.contains(next) {
        components.append((column, next))
      } else if !told.isEmpty {
        remarks.append(Self.tooMany(column))
      }
      next += 1
    }
  }

  /// The component that a head names, by its code or its title.
  private static func component(
    of column: Int,
    in block: PastedBlock,
    _ head: Range<Int>,
    _ known: [CourseAssessment.Component]
  ) -> Int? {
    for row in head {
      let words = block.cell(row, column).searchFold
      guard !words.isEmpty else { continue }
      let found = known.firstIndex { component in
        let names = [component.code.text, component.title.vi, component.title.en]
        return names.contains { name in
          let fold = name.searchFold
          return words == fold || words.hasPrefix(fold + " ") || words.hasPrefix(fold + ":")
        }
      }
      if let found { return found }
    }
    return nil
  }

  /// What a row has for each component, where it has something.
  func texts(of row: Int, in block: PastedBlock) -> [(component: Int, text: String)] {
    components.compactMap { column, component in
      let text = block.cell(row, column)
      return text.isEmpty ? nil : (component, text)
    }
  }

  private static func noScores(_ column: Int, _ text: String) -> Bilingual {
    Bilingual(
      vi: "Cột \(column + 1) của khối (“\(text)” …) không phải là điểm nên đã bỏ qua.",
      en: "Column \(column + 1) of the block (“\(text)” …) has no scores and was left out."
    )
  }

  private static func tooMany(_ column: Int) -> Bilingual {
    Bilingual(
      vi: "Cột \(column + 1) của khối nằm ngoài các thành phần điểm nên chưa điền.",
      en: "Column \(column + 1) of the block lies beyond the components and was not filled in."
    )
  }
}
