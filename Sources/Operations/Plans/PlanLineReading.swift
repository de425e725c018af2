import Personnel
import Records
import Training
import Vietnamese

/// A form of a plan's line held against the records: every problem at once.
struct PlanLineReading {
  private let form: PlanLineForm
  private let agencies: [AgencyRecord]
  private let records: any Reading
  private var problems: [PlanLineProblem] = []

  init(_ form: PlanLineForm, in records: any Reading) throws {
    self.form = form
    self.records = records
    agencies = try records.agencies()
  }

  /// Reads it as the line of a number; what it goes on with stays.
  mutating func line(_ number: Int, carried: PlanLine.Carried?) throws -> PlanLine {
    let course = try knownCourse()
    let classes = whole(
      form.classes,
      within: PlanLine.possibleClasses,
      .classes,
      "Ghi số lớp, từ 1 đến 1.000, như 2.",
      "Give the number of classes, such as 2."
    )
    let learners = whole(
      form.learners,
      within: PlanLine.possibleLearners,
      .learners,
      "Ghi số học viên một lớp, từ 1 đến 10.000, như 30.",
      "Give how many learn in a class, such as 30."
    )
    var quarter: Int?
    if !form.quarter.isEmpty {
      quarter = whole(form.quarter, within: 1...4, .quarter, "Chọn quý.", "Choose the quarter.")
    }
    guard let mode = PlanLine.Mode(rawValue: form.mode) else {
      wrong(.mode, "Chọn hình thức.", "Choose the mode.")
      throw PlanRefusal.wrong(problems)
    }
    let lead = agency(form.lead, .lead)
    let partners = form.partners.compactMap { agency($0, .partners) }
    let quotas = quotas()
    let funds = funds()
    if let classes, let learners {
      let (seats, shared) = (classes * learners, quotas.values.reduce(0, +))
      if shared > seats {
        wrong(
          .quotas,
          "Chỉ tiêu cộng lại là \(shared), nhiều hơn \(seats) chỗ của dòng. Bớt chỉ tiêu.",
          "The shares add up to \(shared), more than the \(seats) seats. Lower them."
        )
      }
    }
    guard problems.isEmpty, let course, let classes, let learners else {
      throw PlanRefusal.wrong(problems)
    }
    return PlanLine(
      number: number,
      course: course,
      audience: form.audience.tidied,
      classes: classes,
      learners: learners,
      quarter: quarter,
      place: form.place.tidied.nonEmpty,
      mode: mode,
      lead: lead,
      partners: ordered(partners),
      quotas: quotas,
      funds: funds,
      basis: form.basis.tidied.nonEmpty,
      task: form.task.tidied.nonEmpty,
      notes: form.notes.tidied.nonEmpty,
      carried: carried
    )
  }
}

extension PlanLineReading {
  private mutating func wrong(_ field: PlanLineField, _ vi: String, _ en: String) {
    problems.append(PlanLineProblem(field, vi: vi, en: en))
  }

  private mutating func whole(
    _ text: String,
    within possible: ClosedRange<Int>,
    _ field: PlanLineField,
    _ vi: String,
    _ en: String
  ) -> Int? {
    guard let number = Int(text.tidied), possible.contains(number) else {
      wrong(field, vi, en)
      return nil
    }
    return number
  }

  private mutating func knownCourse() throws -> Code<Course>? {
    guard let code = Code<Course>(form.course), try records.first(.courseTitle(code)) != nil else {
      wrong(.course, "Chọn chương trình.", "Choose the course.")
      return nil
    }
    return code
  }

  private mutating func agency(_ text: String, _ field: PlanLineField) -> ID<Agency>? {
    guard !text.isEmpty else { return nil }
    let found = agencies.first { $0.agency.code.text == text }?.agency.id
    if found == nil {
      wrong(field, "Không có cơ quan mã “\(text)”.", "There is no agency “\(text)”.")
    }
    return found
  }

  /// Each once, in the order of the province's lists.
  private func ordered(_ chosen: [ID<Agency>]) -> [ID<Agency>] {
    agencies.map(\.agency.id).filter(chosen.contains)
  }

  private mutating func quotas() -> [ID<Agency>: Int] {
    var quotas: [ID<Agency>: Int] = [:]
    for record in agencies {
      let text = form.quotas[record.agency.code.text, default: ""].tidied
      guard !text.isEmpty else { continue }
      guard let share = Int(text), (0...10_000).contains(share) else {
        wrong(
          .quotas,
          "Chỉ tiêu của \(record.agency.code): “\(text)” không phải là số người.",
          "The share of \(record.agency.code): “\(text)” is no number of people."
        )
        continue
      }
      if share > 0 { quotas[record.agency.id] = share }
    }
    return quotas
  }

  private mutating func funds() -> Funds {
    var funds = Funds()
    for source in FundingSource.allCases {
      let text = form.funds[source, default: ""].tidied
      guard !text.isEmpty else { continue }
      guard let dong = MillionDong.dong(typed: text), Funds.possible.contains(dong) else {
        wrong(
          .funds,
          "\(source.title.vi): “\(text)” không phải là số tiền. Ghi triệu đồng, như 12,5.",
          "\(source.title.en): “\(text)” is no amount. Write million dong, such as 12,5."
        )
        continue
      }
      funds[source] = dong
    }
    return funds
  }
}
