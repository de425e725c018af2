import Chronology
import Intake
import Operations
import Pages
import Personnel
import Records
import Training
import Vietnamese

/// What the grid of a class sent: the texts of its cells, beside what stood there.
struct TypedScores {
  let attempt: Int
  /// As it was typed.
  let day: String
  /// What was changed in the cells, right or wrong.
  private(set) var texts: [ScoreCell: String] = [:]
  private(set) var entries: [ScoreEntry] = []
  private(set) var problems: [ScoreProblem] = []
  private(set) var remarks: [Bilingual] = []
  private(set) var absences = 0
  /// What is wrong with the day.
  private(set) var refusal: Bilingual?
  private let seen: [ScoreCell: ScoreValue]

  /// Reads a form of the grid; a block that was pasted into it fills cells that it names.
  init(_ sent: FormBody, on results: ClassResults) throws {
    attempt = sent["attempt"] == "2" ? 2 : 1
    day = sent["day"] ?? ""
    guard let seen = ScoreEntry.unpacked(sent["seen"] ?? "") else {
      throw RequestRefusal.unreadable
    }
    self.seen = Dictionary(seen.map { ($0.cell, $0.new) }, uniquingKeysWith: { $1 })
    let items = Dictionary(sent.items.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    let cells = Self.cells(of: results, attempt: attempt)
    for cell in cells {
      if let text = items[cell.fieldName], !text.isEmpty { texts[cell] = text }
    }
    paste(sent, on: results)
    let typedDay = Day(typed: day)
    if typedDay == nil { refusal = Self.noDay }
    for cell in cells { read(cell, on: typedDay ?? results.trainingClass.lastDay) }
  }

  private static func cells(of results: ClassResults, attempt: Int) -> [ScoreCell] {
    results.learners.flatMap { learner in
      results.course.assessment.components.map {
        ScoreCell(learner.id, $0.code, attempt: attempt)
      }
    }
  }

  private mutating func paste(_ sent: FormBody, on results: ClassResults) {
    let block = sent.typed("block")
    guard !block.isEmpty else { return }
    let pasted = PastedScores(block, on: results, sent)
    remarks = [pasted.matching.sentence] + pasted.remarks
    for (cell, text) in pasted.cells(in: results, attempt: attempt) { texts[cell] = text }
  }

  /// An empty cell says nothing; a text that the cell had before says nothing either.
  private mutating func read(_ cell: ScoreCell, on day: Day) {
    guard let text = texts[cell] else { return }
    let stood = seen[cell]
    if text.utf8.elementsEqual("v".utf8) || text.utf8.elementsEqual("V".utf8) {
      absences += 1
      if stood != nil { problems.append(ScoreProblem(cell, ScoreProblem.absentBesideScore)) }
      return
    }
    guard let score = Score(text) else {
      problems.append(ScoreProblem(cell, ScoreProblem.noScore))
      return
    }
    guard stood?.score != score else {
      // Left as it was: it does not stand against what others record meanwhile.
      texts[cell] = nil
      return
    }
    entries.append(ScoreEntry(cell, ScoreValue(score, on: day), seen: stood))
  }

  private static let noDay = Bilingual(
    vi: "Ghi ngày của điểm theo mẫu 20/03/2020.",
    en: "Write the day of the scores as in 20/03/2020."
  )
}

extension PastedScores {
  /// A block in the grid of a class, from the cell on that the form names.
  init(_ block: String, on results: ClassResults, _ sent: FormBody) {
    let components = results.course.assessment.components
    let row = results.learners.firstIndex { "\($0.id)" == sent["row"] } ?? 0
    let column = components.firstIndex { $0.code.text == sent["column"] } ?? 0
    let people = results.learners.map { learner in
      var isOpen = learner.signing == nil
      if case .withdrawn = learner.enrolment.standing { isOpen = false }
      return Person(code: learner.code, name: learner.name, isOpen: isOpen)
    }
    self.init(
      PastedBlock(block),
      people: people,
      components: components,
      from: (learner: row, component: column)
    )
  }

  /// Its cells by the cells of the grid.
  func cells(in results: ClassResults, attempt: Int) -> [(cell: ScoreCell, text: String)] {
    cells.map { found in
      let learner = results.learners[found.learner]
      let component = results.course.assessment.components[found.component]
      return (ScoreCell(learner.id, component.code, attempt: attempt), found.text)
    }
  }
}

extension PastedScores.Matching {
  /// How the rows found their learners.
  var sentence: Bilingual {
    switch self {
    case .position:
      Bilingual(
        vi: "Khối được điền theo thứ tự dòng, từ ô đã chọn.",
        en: "The block was filled in by position, from the chosen cell."
      )
    case .codes:
      Bilingual(
        vi: "Các dòng được ghép theo cột mã cán bộ trong khối.",
        en: "The rows were matched by the column of codes in the block."
      )
    case .names:
      Bilingual(
        vi: "Các dòng được ghép theo cột họ tên trong khối.",
        en: "The rows were matched by the column of names in the block."
      )
    }
  }
}
