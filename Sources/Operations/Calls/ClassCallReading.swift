import Chronology
import Personnel
import Records
import Training
import Vietnamese

/// A form of a class held against the records: every problem at once.
struct ClassCallReading {
  private let form: ClassCallForm
  private let agencies: [AgencyRecord]
  private let records: any Reading
  private(set) var problems: [ClassCallProblem] = []

  /// What a form says, where nothing is wrong with it.
  struct Draft {
    let code: Code<TrainingClass>
    let course: Code<Course>
    let title: String
    let place: String?
    let lead: ID<Agency>?
    let days: DayRange
    let notes: String?
    let call: ClassCall
    let sessions: [PlannedSession]
    let trainers: [TrainerName]
    let quotas: [ClassQuota]

    func trainingClass(id: ID<TrainingClass>, state: TrainingClass.State) -> TrainingClass {
      TrainingClass(
        id: id,
        code: code,
        course: course,
        title: title,
        place: place,
        lead: lead,
        days: days,
        state: state,
        notes: notes
      )
    }
  }

  init(_ form: ClassCallForm, in records: any Reading) throws {
    self.form = form
    self.records = records
    agencies = try records.agencies()
  }

  /// Reads it; of a class on record its code and course are known and stay.
  mutating func draft(of known: TrainingClass?) throws -> Draft {
    let code = try known?.code ?? freeCode()
    let course = try known?.course ?? knownCourse()
    let title = form.title.tidied
    if title.isEmpty { wrong(.title, "Ghi tên lớp.", "Give the class a title.") }
    let seats = Int(form.seats).flatMap { ClassCall.possibleSeats.contains($0) ? $0 : nil }
    if seats == nil {
      wrong(.seats, "Ghi số chỗ, từ 1 đến 10.000, như 30.", "Give the seats, such as 30.")
    }
    let lead = agency(form.lead, .lead)
    let sessions = sessions()
    let lastDay = day(form.lastDay, .lastDay)
    let letterDay = day(form.letterDay, .letterDay)
    let number = form.letterNumber.tidied
    if number.isEmpty, letterDay != nil {
      wrong(.letterNumber, "Ghi số công văn triệu tập.", "Give the number of the letter.")
    }
    let quotas = quotas(sum: seats)
    let trainers = try trainers()
    if let first = sessions.first?.slot.day, let lastDay, lastDay > first {
      wrong(
        .lastDay,
        "Hạn đề cử phải không sau ngày khai giảng \(first.slashed).",
        "The last day for nominations must not lie after the first day, \(first)."
      )
    }
    guard problems.isEmpty, let code, let course, let seats, let first = sessions.first,
      let last = sessions.last, let days = DayRange(first: first.slot.day, last: last.slot.day)
    else { throw ClassCallRefusal.wrong(problems) }
    return Draft(
      code: code,
      course: course,
      title: title,
      place: form.place.tidied.nonEmpty,
      lead: lead,
      days: days,
      notes: form.notes.tidied.nonEmpty,
      call: ClassCall(
        room: form.room.tidied.nonEmpty,
        seats: seats,
        lastDay: lastDay,
        letter: number.nonEmpty.map { Dispatch(number: $0, day: letterDay) }
      ),
      sessions: sessions,
      trainers: trainers,
      quotas: quotas
    )
  }

  mutating func wrong(_ field: ClassCallField, _ vi: String, _ en: String) {
    problems.append(ClassCallProblem(field, vi: vi, en: en))
  }
}

extension ClassCallReading {
  private mutating func freeCode() throws -> Code<TrainingClass>? {
    guard let code = Code<TrainingClass>(form.code.tidied) else {
      wrong(.code, "Ghi mã lớp, như LOP-2020-03.", "Give a code, such as LOP-2020-03.")
      return nil
    }
    guard try records.first(.trainingClass(code)) == nil else {
      wrong(
        .code,
        "Mã \(code) đã có lớp dùng. Chọn mã khác.",
        "The code \(code) is taken. Choose another."
      )
      return nil
    }
    return code
  }

  private mutating func knownCourse() throws -> Code<Course>? {
    let code = Code<Course>(form.course)
    guard let code, try records.first(.courseTitle(code)) != nil else {
      wrong(.course, "Chọn chương trình.", "Choose the course.")
      return nil
    }
    return code
  }

  private mutating func agency(_ text: String, _ field: ClassCallField) -> ID<Agency>? {
    guard !text.isEmpty else { return nil }
    let found = agencies.first { $0.agency.code.text == text }?.agency.id
    if found == nil {
      wrong(field, "Không có cơ quan mã “\(text)”.", "There is no agency “\(text)”.")
    }
    return found
  }

  private mutating func day(_ text: String, _ field: ClassCallField) -> Day? {
    guard !text.isEmpty else { return nil }
    let day = Day(typed: text)
    if day == nil {
      wrong(
        field,
        "Không có ngày “\(text)”. Ghi như 16/03/2020.",
        "There is no day “\(text)”. Write it as 16/03/2020."
      )
    }
    return day
  }

  private mutating func sessions() -> [PlannedSession] {
    var sessions: [PlannedSession] = []
    let told = form.sessions.enumerated().filter { !$0.element.isBlank }
    if told.isEmpty {
      wrong(.sessions, "Xếp ít nhất một buổi.", "Plan at least one session.")
    }
    for (place, texts) in told {
      let line = place + 1
      guard let day = Day(typed: texts.day) else {
        wrong(
          .sessions,
          "Buổi dòng \(line): không có ngày “\(texts.day)”. Ghi như 16/03/2020.",
          "Session \(line): there is no day “\(texts.day)”. Write it as 16/03/2020."
        )
        continue
      }
      guard let part = Session.PartOfDay(rawValue: texts.part) else {
        wrong(.sessions, "Buổi dòng \(line): chọn sáng, chiều hay tối.", "Session \(line): when?")
        continue
      }
      guard let periods = Int(texts.periods), (1...12).contains(periods) else {
        wrong(
          .sessions,
          "Buổi dòng \(line): số tiết từ 1 đến 12.",
          "Session \(line): periods from 1 to 12."
        )
        continue
      }
      let slot = SessionSlot(day, part)
      guard !sessions.contains(where: { $0.slot == slot }) else {
        wrong(
          .sessions,
          "Hai buổi cùng vào \(part.title.vi.lowercased()) ngày \(day.slashed). Bỏ bớt một.",
          "Two sessions on the \(part.title.en.lowercased()) of \(day). Take one away."
        )
        continue
      }
      sessions.append(
        PlannedSession(
          slot,
          periods: periods,
          topic: texts.topic.nonEmpty,
          room: texts.room.nonEmpty
        )
      )
    }
    return sessions.sorted { $0.slot < $1.slot }
  }

  private mutating func quotas(sum seats: Int?) -> [ClassQuota] {
    var quotas: [ClassQuota] = []
    for record in agencies {
      let text = form.quotas[record.agency.code.text, default: ""].tidied
      guard !text.isEmpty else { continue }
      guard let share = Int(text), (0...10_000).contains(share) else {
        wrong(
          .quotas,
          "Chỉ tiêu của \(record.agency.code): “\(text)” không phải là số chỗ.",
          "The share of \(record.agency.code): “\(text)” is no number of seats."
        )
        continue
      }
      if share > 0 { quotas.append(ClassQuota(record.agency.id, share)) }
    }
    return quotas
  }

  private mutating func trainers() throws -> [TrainerName] {
    let known = try records.all(.everyTrainer)
    return form.trainers.compactMap { name in
      let found = known.first { $0.name == name }
      if found == nil {
        wrong(
          .trainers,
          "Không có giảng viên “\(name)”. Chọn trong danh sách.",
          "There is no trainer “\(name)”. Choose from the list."
        )
      }
      return found
    }
  }
}

extension String {
  /// Nil where it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}
