import Chronology
import Spreadsheets
import Training
public import Vietnamese

/// The columns of the sheet of sessions.
enum SessionField: Hashable, Sendable {
  case number, day, part, periods, rollCall, topic
}

extension [FieldTitles<SessionField>] {
  static let sessions: Self = [
    FieldTitles(.number, "STT", "TT"),
    FieldTitles(.day, "Ngày", "Ngày học", "Date"),
    FieldTitles(.part, "Buổi", "Session"),
    FieldTitles(.periods, "Số tiết", "Tiết", "Periods"),
    FieldTitles(.rollCall, "Điểm danh", "Roll-call"),
    FieldTitles(.topic, "Nội dung", "Topic"),
  ]
}

/// Reads the sessions of a class.
struct SessionReading {
  private(set) var sessions: [ClassSession] = []
  private(set) var faults: [SheetFault] = []
  /// Whether the time of every row could be read.
  private(set) var isComplete = true
  /// The sessions by their times, also those that are faulty otherwise.
  private(set) var byTime: [SessionTime: ClassSession] = [:]

  init(_ table: Table, _ facts: FactReading) {
    guard let head = TableHead.find(.sessions, in: table, least: 4) else {
      faults = [.noTable(of: Bilingual(vi: "buổi học", en: "sessions"))]
      isComplete = false
      return
    }
    for row in table.rows where row.number > head.rows.upperBound {
      var reader = TitledRow(row, under: head, sheet: table.name)
      if reader.value(.day) == nil, reader.value(.part) == nil { continue }
      read(&reader, facts)
      faults += reader.faults
    }
    sessions.sort { $0.time < $1.time }
  }

  private mutating func read(_ row: inout TitledRow<SessionField>, _ facts: FactReading) {
    let session = ClassSession(&row, days: facts.days)
    guard let time = SessionTime(row) else {
      isComplete = false
      return
    }
    if byTime[time] != nil {
      row.fault(
        .day,
        Bilingual(
          vi: "buổi \(time.words.vi) có hai lần. Bỏ bớt một dòng.",
          en: "the session on \(time.words.en) stands twice. Remove one row."
        )
      )
    } else {
      byTime[time] = session ?? ClassSession(time: time, periods: 12, rollCallClosed: false)
      if let session { sessions.append(session) }
    }
  }
}

extension SessionTime {
  /// The time that a row tells, where it tells one.
  init?(_ row: TitledRow<SessionField>) {
    guard let day = row.value(.day)?.day,
      let part = row.text(.part).flatMap(Session.PartOfDay.named)
    else { return nil }
    self.init(day, part)
  }

  /// As people say it.
  public var words: Bilingual {
    Bilingual(
      vi: "\(part.title.vi.lowercased()) \(day.slashed)",
      en: "\(day.slashed), \(part.title.en.lowercased())"
    )
  }
}

extension Session.PartOfDay {
  /// The part of the day that a cell names: `Sáng`, `S`, `morning`.
  static let choices = Choices<Self>(\.title)
    .with(["s": .morning, "c": .afternoon, "t": .evening])

  /// The part of the day that a word names.
  static func named(_ word: String) -> Self? { choices.byFold[word.titleFold] }
}

extension ClassSession {
  /// Reads a row; nil where something is wrong, which the row then tells.
  init?(_ row: inout TitledRow<SessionField>, days: DayRange?) {
    let day = row.day(.day, Bilingual(vi: "ngày", en: "date"))
    if day == nil, row.text(.day) == nil {
      row.fault(.day, Bilingual(vi: "thiếu ngày của buổi học.", en: "the date is missing."))
    }
    if let day, let days, !days.contains(day) {
      row.fault(
        .day,
        Bilingual(
          vi: "ngày của buổi học nằm ngoài thời gian của lớp. Sửa ngày này hoặc ngày của lớp.",
          en: "the session lies outside the days of the class. Correct this day or those."
        )
      )
    }
    let part = row.choice(
      .part,
      Bilingual(vi: "buổi", en: "part of the day"),
      among: Session.PartOfDay.choices
    )
    if part == nil, row.text(.part) == nil {
      row.fault(
        .part,
        Bilingual(vi: "thiếu buổi: Sáng, Chiều hoặc Tối.", en: "no part of the day.")
      )
    }
    let periods = Self.periods(&row)
    let isClosed = row.choice(
      .rollCall,
      Bilingual(vi: "điểm danh", en: "roll-call"),
      among: Choices([ClassFormLayout.closed: true, ClassFormLayout.open: false])
    )
    guard row.faults.isEmpty, let day, let part, let periods else { return nil }
    self.init(
      time: SessionTime(day, part),
      periods: periods,
      rollCallClosed: isClosed,
      topic: row.text(.topic)
    )
  }

  private static func periods(_ row: inout TitledRow<SessionField>) -> Int? {
    let text = row.text(.periods) ?? ""
    if let periods = Int(text), (1...12).contains(periods) { return periods }
    row.fault(
      .periods,
      Bilingual(
        vi: "số tiết “\(text)” phải là số nguyên từ 1 đến 12.",
        en: "the periods “\(text)” must be a whole number from 1 to 12."
      )
    )
    return nil
  }
}
