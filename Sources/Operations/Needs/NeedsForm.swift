import Assessment
import Personnel
import Records
public import Training
import Vietnamese

/// What the form of an agency's answer says, as it was typed.
public struct NeedsForm: Equatable, Sendable {
  /// What was typed for each course, by its code.
  public var lines: [String: Line]
  /// What was said of the whole.
  public var notes: String

  /// What was typed for a course.
  public struct Line: Equatable, Sendable {
    public var learners: String
    public var quarter: String
    public var notes: String

    /// Nothing but what is told.
    public init(learners: String = "", quarter: String = "", notes: String = "") {
      self.learners = learners
      self.quarter = quarter
      self.notes = notes
    }
  }

  /// What was typed.
  public init(lines: [String: Line] = [:], notes: String = "") {
    self.lines = lines
    self.notes = notes
  }

  /// What the records propose: how many need each course, in the quarter in which it can be taught.
  public init(_ drawing: NeedsDrawing) {
    self.init(
      lines: Dictionary(
        drawing.lines.map { line in
          (line.course.text, Line(learners: "\(line.needs.count)", quarter: "\(line.quarter)"))
        },
        uniquingKeysWith: { $1 }
      )
    )
  }

  /// What was sent.
  public init(_ sent: NeedsReturn.Sent) {
    self.init(
      lines: Dictionary(
        sent.lines.map { line in
          (
            line.course.text,
            Line(
              learners: "\(line.learners)",
              quarter: line.quarter.map { "\($0)" } ?? "",
              notes: line.notes ?? ""
            )
          )
        },
        uniquingKeysWith: { $1 }
      ),
      notes: sent.notes ?? ""
    )
  }
}

/// A form of an answer held against the courses: every problem at once.
struct NeedsReading {
  let lines: [NeedsLine]
  let notes: String?

  /// Reads it; a course of which nothing was typed and that nobody needs has no line.
  init(_ form: NeedsForm, courses: [Course], gaps: NeedsDrawing) throws {
    var problems: [NeedsProblem] = []
    let known = Set(courses.map(\.code.text))
    for code in form.lines.keys.sorted() where !known.contains(code) {
      problems.append(
        NeedsProblem(
          .learners(code),
          vi: "Không có chương trình mã “\(code)”.",
          en: "There is no course “\(code)”."
        )
      )
    }
    lines = courses.sorted { $0.code < $1.code }.compactMap { course in
      let typed = form.lines[course.code.text] ?? NeedsForm.Line()
      return Self.line(course.code, typed, gap: gaps.gap(course.code), &problems)
    }
    notes = form.notes.tidied.isEmpty ? nil : form.notes.tidied
    guard problems.isEmpty else { throw NeedsRefusal.wrongReturn(problems) }
  }

  private static func line(
    _ code: Code<Course>,
    _ typed: NeedsForm.Line,
    gap: Int,
    _ problems: inout [NeedsProblem]
  ) -> NeedsLine? {
    let (text, quarter, notes) = (typed.learners.tidied, typed.quarter.tidied, typed.notes.tidied)
    let learners = text.isEmpty ? 0 : Int(text)
    guard let learners, NeedsLine.possibleLearners.contains(learners) else {
      problems.append(
        NeedsProblem(
          .learners(code.text),
          vi: "\(code): “\(text)” không phải là số người. Ghi số như 3, không có ai thì ghi 0.",
          en: "\(code): “\(text)” is no number of people. Write one such as 3, or 0 for nobody."
        )
      )
      return nil
    }
    if !quarter.isEmpty, !(1...4).contains(Int(quarter) ?? 0) {
      problems.append(
        NeedsProblem(
          .quarter(code.text),
          vi: "\(code): chọn quý từ 1 đến 4.",
          en: "\(code): choose a quarter from 1 to 4."
        )
      )
      return nil
    }
    guard learners > 0 || gap > 0 || !notes.isEmpty else { return nil }
    return NeedsLine(
      code,
      learners,
      gap: gap,
      quarter: learners > 0 ? Int(quarter) : nil,
      notes: notes.isEmpty ? nil : notes
    )
  }
}
