import Chronology
public import Intake
import Personnel
import Records
import Training
import Vietnamese

/// Whom somebody said that rows of a list mean, among those whom they may mean. What a row says travels
/// with the choice, and the row is matched again when it is recorded: nothing but that decides.
public struct ListChoices: Equatable, Sendable {
  /// The code of the agency whose list it is; nil for all agencies of the reader.
  public let agency: String?
  public let rows: [Row]

  /// A row with the one who was chosen.
  public struct Row: Equatable, Sendable {
    public let row: ListRow
    /// What it says of its person.
    public let values: RosterValues
    public let nominee: Nominee
    /// Whether it was told that the agency's share has no room for them.
    public let isToWait: Bool

    /// A row with the one who was chosen.
    public init(row: ListRow, values: RosterValues, nominee: Nominee, isToWait: Bool) {
      self.row = row
      self.values = values
      self.nominee = nominee
      self.isToWait = isToWait
    }
  }

  /// Choices in an agency's list.
  public init(_ rows: [Row], inListOf agency: String?) {
    self.rows = rows
    self.agency = agency
  }
}

extension ListChoices {
  /// Somebody who was chosen, and what is told of that on record.
  struct Chosen {
    let nominee: Nominee
    let words: String
  }

  /// Holds every choice against the records: each has to be one of those whom its row may mean, of the
  /// sender's, and still stand as it was shown.
  func chosen(
    beside named: [Nominee],
    for scene: NominationScene,
    on today: Day,
    knownAt now: Instant,
    in records: ScopedRecords
  ) throws -> [Chosen] {
    guard !rows.isEmpty else { return [] }
    let first = scene.trainingClass.days.from
    let reading = RosterReading(retelling: rows.map { ($0.row.number, $0.values) })
    let desk = try RosterDesk(reading, RosterChoices(), in: records, on: today)
    let sender = try ListSender(agency, reading, desk, on: first, in: records)
    let people = try ListedPeople(reading, desk, sender, on: first, in: records)
    let nominees = rows.map(\.nominee)
    let places = try DutyPlaces(
      of: nominees.map(\.officer),
      sender,
      desk,
      on: first,
      in: records
    )
    let review = try NomineeReview(named, besides: nominees, for: scene, knownAt: now, in: records)
    return try rows.map { row in
      let officer = row.nominee.officer
      guard case .held(.perhaps(let candidates)) = people.find(row.values),
        let candidate = candidates.first(where: { $0.officer == officer }),
        places.agency(of: officer, in: row.values) == row.nominee.agency,
        !named.contains(where: { $0.officer == officer }),
        case .goes(_, let lack)? = review.besides[row.nominee], (lack != nil) == row.isToWait
      else { throw NominationRefusal.listChanged }
      return Chosen(nominee: row.nominee, words: row.words(candidate))
    }
  }
}

extension ListChoices.Row {
  /// `Dòng 7 “Nguyễn Văn A”: do người nhập chọn (trùng họ tên, ngày sinh gần khớp)`.
  fileprivate func words(_ candidate: Candidate) -> String {
    let name = values.name.map { " “\($0.full.onOneLine)”" } ?? ""
    let how = "\(MatchReason.chosen.sentence.vi) (\(candidate.reason.sentence.vi))"
    return "\(row.words.vi.capitalisedFirst)\(name): \(how)"
  }
}
