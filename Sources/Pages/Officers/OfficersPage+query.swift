import Assessment
public import Chronology
import Personnel
public import Records
import Reports
import Vietnamese

extension OfficersPage {
  public static let rowsOnPage = 50
  /// A longer list is not counted out for a page: that would take as long as reading all of it.
  static let countedAtMost = 2_000
  /// Officers whose duties are asked for at once, under what a statement can bind.
  private static let batch = 5_000

  /// The officers that a question leaves, from its place on, so many on a page.
  public init(
    _ question: OfficersQuestion,
    say: Speaker,
    knownAt instant: Instant,
    rows limit: Int = OfficersPage.rowsOnPage,
    in records: any Reading
  ) throws {
    var question = question
    let agency = try AgencyLookup(
      question.filter.agency,
      typed: question.office,
      on: question.filter.day,
      say,
      in: records
    )
    question.answer(agency)
    if agency.asked?.typed.isEmpty == false {
      self.init(question, unanswered: agency, say, duties: try records.framework().duties)
      return
    }
    var filter = try records.narrowed(question.filter)
    let framework = try records.framework()
    if question.meetsProfile, let kept = try KeptFigures(on: filter.day, in: records) {
      filter = kept.narrowed(filter)
    } else if question.meetsProfile {
      let standings = try ProfileStandings(
        on: filter.day,
        knownAt: instant,
        by: framework,
        in: records
      )
      filter.officers = standings.officers.filter(\.value.meetsProfile).map(\.key).sorted()
    }
    let found = try records.officers(filter, after: question.after, limit: limit + 1)
    let isWhole = question.after == nil && found.count <= limit
    let shown = found.prefix(limit)
    let next = found.count > limit ? shown.last?.place.link : nil
    let duties = framework.duties.map { Choice($0.duty.code.text, say($0.duty.title)) }
    let count = isWhole ? nil : try records.officerCount(filter, atMost: Self.countedAtMost)
    self.init(
      total: count?.number ?? found.count,
      hasMore: count?.hasMore ?? false,
      rows: try Self.rows(shown, on: filter.day, in: records),
      address: question.address,
      chips: Self.chips(question, duties: duties, agency: agency.name, say),
      duties: duties,
      agencies: agency.choices,
      next: next.map { question.address.with("after", $0) }
    )
    agencyAsked = agency.asked
  }

  /// Nobody, as long as it is not known which agency is meant.
  private init(
    _ question: OfficersQuestion,
    unanswered agency: AgencyLookup,
    _ say: Speaker,
    duties: [DutyProfile]
  ) {
    let duties = duties.map { Choice($0.duty.code.text, say($0.duty.title)) }
    self.init(
      total: 0,
      rows: [],
      address: question.address,
      chips: Self.chips(question, duties: duties, agency: nil, say),
      duties: duties,
      agencies: agency.choices,
      next: nil
    )
    agencyAsked = agency.asked
  }

  static func rows(
    _ officers: some Collection<OfficerRow>,
    on day: Day,
    in records: any Reading
  ) throws -> [Row] {
    let ids = officers.map(\.id)
    let found = try stride(from: 0, to: ids.count, by: batch).flatMap { start in
      let part = Array(ids[start..<min(start + batch, ids.count)])
      return try records.all(.dutyLines(of: part, on: day))
    }
    let lines = Dictionary(grouping: found, by: \.officer)
    return officers.map { officer in
      Row(
        id: officer.id,
        code: officer.code.text,
        name: officer.name,
        position: officer.position,
        assignments: lines[officer.id, default: []].map {
          Line(agency: $0.agencyName, duty: $0.duty)
        }
      )
    }
  }

  private static func chips(
    _ question: OfficersQuestion,
    duties: [Choice],
    agency name: Bilingual?,
    _ say: Speaker
  ) -> [Chip] {
    let address = question.address
    let filter = question.filter
    func chip(_ name: String, _ words: String?) -> Chip? {
      words.map { Chip($0, without: address.with(name, nil)) }
    }
    let agency = filter.agency.map { _ in
      name.map { say($0) }
        ?? say("Cơ quan không có trong ngày này", "Not an agency of this day")
    }
    let duty = filter.duty.map { code in
      duties.first { $0.value == code.text }?.words
        ?? say("Nhiệm vụ không có trong khung", "Not a duty of the framework")
    }
    return [
      chip(
        "q",
        filter.search.isEmpty ? nil : say("Tìm “\(filter.search)”", "Search “\(filter.search)”")
      ),
      chip("duty", duty), chip("agency", agency),
      chip("assigned", filter.isAssigned ? say("Được phân công", "Assigned") : nil),
      chip(
        "trained",
        filter.trained.map { say("Đã bồi dưỡng: \(say.days($0))", "Trained: \(say.days($0))") }
      ),
      chip("profile", question.meetsProfile ? say("Đạt chuẩn năng lực", "Meets the profile") : nil),
    ].compactMap { $0 }
  }
}

extension OfficersQuestion {
  /// What was typed as the agency gives way to the agency that it is.
  fileprivate mutating func answer(_ agency: AgencyLookup) {
    filter.agency = agency.chosen
    guard !office.isEmpty, let chosen = agency.chosen else { return }
    address = address.with("office", nil).with("agency", "\(chosen)")
  }
}
