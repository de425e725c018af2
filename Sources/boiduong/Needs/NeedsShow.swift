import ArgumentParser
import Chronology
import Operations
import Personnel
import Records
import Training
import Vietnamese

struct NeedsShow: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: say(
        "Cơ quan nào đã gửi, từng khóa cộng lại bao nhiêu.",
        "Which agencies sent theirs, and what each course sums to."
      )
    )
  }

  @OptionGroup var survey: NeedsYear

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Tính đến ngày (mặc định hôm nay).", "As of (today)."),
      valueName: say("ngày", "day")
    )
  )
  var asOf: Day?

  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      let (year, day) = (survey.year, asOf ?? world.today)
      let outline = try await world.store.read { try NeedsOutline(of: year, on: day, in: $0) }
      outline.tell(as: records.face.format)
    }
  }
}

/// What came to a survey, as text and as JSON.
struct NeedsOutline {
  let survey: NeedsSurvey
  let day: Day
  let answers: [NeedsReturn]
  let codes: [ID<Agency>: Code<Agency>]

  /// What is on record of a year's survey as of a day.
  init(of year: Int, on day: Day, in records: any Reading) throws {
    guard let survey = try records.first(.needsSurvey(of: year)) else {
      throw NeedsRefusal.noSuchSurvey
    }
    self.survey = survey
    self.day = day
    answers = try records.needsReturns(of: survey.id)
    codes = Dictionary(
      try records.agencies().map { ($0.agency.id, $0.agency.code) },
      uniquingKeysWith: { $1 }
    )
  }

  /// Tells the counts, each agency, each course.
  func tell(as format: AnswerFormat) {
    switch format {
    case .text:
      Terminal.answer(counts)
      for answer in answers { Terminal.answer("  " + line(answer)) }
      for sum in sums {
        Terminal.answer(
          say(
            "\(sum.course): đề nghị \(sum.learners), cần theo hồ sơ \(sum.gap)",
            "\(sum.course): asked for \(sum.learners), needed by the records \(sum.gap)"
          )
        )
      }
    case .json: Terminal.answer(json)
    }
  }

  private var states: [NeedsReturn.State] { answers.map { $0.state(in: survey, on: day) } }

  private var sums: [(course: Code<Course>, learners: Int, gap: Int)] {
    Dictionary(grouping: answers.flatMap { $0.sent?.lines ?? [] }, by: \.course)
      .sorted { $0.key < $1.key }
      .map { code, lines in
        (code, lines.reduce(0) { $0 + $1.learners }, lines.reduce(0) { $0 + $1.gap })
      }
  }

  private var received: Int { states.count { $0 == .inTime || $0 == .late } }
  private var inTime: Int { states.count { $0 == .inTime } }

  private var counts: String {
    say(
      """
      Nhu cầu năm \(survey.year), hạn \(survey.last.slashed): \(received) trên \(answers.count) cơ quan \
      đã gửi, \(inTime) đúng hạn.
      """,
      """
      Needs of \(survey.year), by \(survey.last): \(received) of \(answers.count) agencies sent theirs, \
      \(inTime) in time.
      """
    )
  }

  private func line(_ answer: NeedsReturn) -> String {
    let code = codes[answer.agency]?.text ?? "\(answer.agency)"
    let words =
      switch answer.state(in: survey, on: day) {
      case .awaited: say("chưa gửi, còn hạn", "not sent, in time")
      case .missing: say("chưa gửi", "not sent")
      case .inTime: say("đúng hạn", "in time")
      case .late: say("chậm", "late")
      }
    let learners = answer.sent.map { say(", \($0.learners) lượt người", ", \($0.learners) places") }
    return "\(code): \(words)\(learners ?? "")"
  }

  private var json: String {
    Fields([
      "year": survey.year, "until": survey.last, "closed": survey.closed,
      "expected": answers.count, "received": received, "inTime": inTime,
    ]).json
      .with(
        "agencies",
        answers.map { answer in
          Fields([
            "agency": codes[answer.agency]?.text, "sent": answer.sent?.last,
            "state": answer.state(in: survey, on: day).rawValue,
            "learners": answer.sent?.learners,
          ])
        }
      )
      .with(
        "courses",
        sums.map { Fields(["course": $0.course, "learners": $0.learners, "gap": $0.gap]) }
      )
  }
}
