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
    let agencies = try records.all(.agencyLines(on: filter.day))
    self.init(
      total: isWhole
        ? found.count : try records.officerCount(filter, atMost: Self.countedAtMost),
      rows: try Self.rows(shown, on: filter.day, in: records),
      address: question.address,
      chips: Self.chips(question, duties: duties, agencies: agencies, say),
      duties: duties,
      agencies: agencies.map { Choice("\($0.id)", say($0.name)) },
      next: next.map { question.address.with("after", $0) }
    )
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
    agencies: [AgencyLine],
    _ say: Speaker
  ) -> [Chip] {
    let address = question.address
    let filter = question.filter
    func chip(_ name: String, _ words: String?) -> Chip? {
      words.map { Chip($0, without: address.with(name, nil)) }
    }
    let agency = filter.agency.map { id in
      agencies.first { $0.id == id }.map { say($0.name) }
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
