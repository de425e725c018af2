public import Assessment
public import Chronology
public import Intake
public import Personnel
public import Records
public import Training
public import Vietnamese

/// What a list that an agency sent would do: whom it nominates for a class, and whom it doesn't and why.
/// It writes nothing.
public struct NominationList: Sendable {
  public let reading: RosterReading
  /// Whose list it is; nil for all agencies of the reader.
  public let agency: Agency?
  /// Those whom it nominates, in the order of the rows.
  public let named: [Named]
  /// The rows that name nobody who can be nominated.
  public let held: [Held]
  /// By which it is known whether what was shown is still so; see ``NominateOfficers``.
  public let stamp: String

  /// Somebody whom it nominates.
  public struct Named: Equatable, Sendable {
    public let row: ListRow
    public let nominee: Nominee
    public let code: Code<Officer>
    public let name: String
    public let position: String?
    /// The agency whose share it uses.
    public let agency: Bilingual
    public let candidacy: Candidacy
    /// Why there is no room in the share, where there is none.
    public let lack: SeatBook.Lack?

    /// Somebody whom a row names.
    public init(
      row: ListRow,
      nominee: Nominee,
      code: Code<Officer>,
      name: String,
      position: String?,
      agency: Bilingual,
      candidacy: Candidacy,
      lack: SeatBook.Lack?
    ) {
      self.row = row
      self.nominee = nominee
      self.code = code
      self.name = name
      self.position = position
      self.agency = agency
      self.candidacy = candidacy
      self.lack = lack
    }
  }

  /// A row that nominates nobody.
  public struct Held: Equatable, Sendable {
    public let row: ListRow
    /// As the row has it.
    public let name: String?
    public let why: NominationHold

    /// A row and why it is held.
    public init(row: ListRow, name: String?, why: NominationHold) {
      self.row = row
      self.name = name
      self.why = why
    }

    /// `Dòng 7: Nguyễn Văn A: chưa có hồ sơ cán bộ…`
    public var sentence: Bilingual {
      let (head, tail) = (row.words, why.sentence)
      let who = name.map { "\($0.onOneLine): " } ?? ""
      return Bilingual(
        vi: "\(head.vi.capitalisedFirst): \(who)\(tail.vi)",
        en: "\(head.en.capitalisedFirst): \(who)\(tail.en)"
      )
    }
  }

  /// The nominees, as the verb takes them.
  public var nominees: [Nominee] { named.map(\.nominee) }

  /// No list for one class is longer.
  public static let mostRows = 2_000
}

extension NominationList {
  /// Holds a list against the records.
  ///
  /// - Parameters:
  ///   - agency: The code of the agency whose list it is; where nobody told, the letterhead says it, or
  ///     all of the reader's own are meant.
  ///   - engine: By which it is told who needs the class; without it nobody looks.
  public init(
    _ reading: RosterReading,
    for id: ID<TrainingClass>,
    of agency: String?,
    gapsBy engine: Engine? = nil,
    on today: Day,
    knownAt now: Instant,
    in records: ScopedRecords
  ) throws {
    let count = reading.sheets.reduce(0) { $0 + $1.rows.count }
    guard count > 0 else { throw NominationRefusal.nobodyListed }
    guard count <= Self.mostRows else { throw NominationRefusal.listTooLong(count) }
    let scene = try NominationScene(id, in: records)
    try scene.requireOpen()
    try scene.requireInTime(on: today, within: records.scope)
    let first = scene.trainingClass.days.from
    let desk = try RosterDesk(reading, RosterChoices(), in: records, on: today)
    let sender = try ListSender(agency, reading, desk, on: first, in: records)
    let people = try ListedPeople(reading, desk, sender, on: first, in: records)
    var rows = ListedRows(reading, people)
    let places = try DutyPlaces(of: rows.officers, sender, on: first, in: records)
    rows.place(by: places, desk)
    let review = try NomineeReview(
      rows.nominees,
      for: scene,
      gapsBy: engine,
      knownAt: now,
      in: records
    )
    self.reading = reading
    self.agency = sender.agency
    (named, held) = rows.settled(review, desk)
    stamp = review.stamp
  }
}

/// The rows of a list on their way to nominations.
private struct ListedRows {
  private struct Entry {
    let row: ListRow
    let values: RosterValues
    var finding: ListedPeople.Finding
    var agency: ID<Agency>?
  }

  private var entries: [Entry]

  init(_ reading: RosterReading, _ people: ListedPeople) {
    var seen: [ID<Officer>: ListRow] = [:]
    entries = reading.rows.map { row in
      let sheet = reading.sheets.count > 1 ? reading.sheets[row.sheet].name : nil
      let place = ListRow(sheet: sheet, number: row.row)
      var finding = Self.finding(row, people)
      if case .officer(let officer) = finding {
        if let earlier = seen[officer.id] { finding = .held(.twice(earlier)) }
        seen[officer.id] = seen[officer.id] ?? place
      }
      return Entry(row: place, values: row.values, finding: finding)
    }
  }

  /// What a row says of the person's phone or rank is nothing to the nomination.
  private static let telling: Set<RosterField> = [
    .fullName, .familyAndMiddleName, .givenName, .birthDate, .nationalID, .employeeCode,
  ]

  private static func finding(_ row: RosterRow, _ people: ListedPeople) -> ListedPeople.Finding {
    let problems = row.problems.filter { telling.contains($0.field) }
    guard problems.isEmpty, row.values.name != nil else {
      return .held(.unreadable((problems.isEmpty ? row.problems : problems).map(\.sentence)))
    }
    return people.find(row.values)
  }

  var officers: [ID<Officer>] {
    entries.compactMap { if case .officer(let officer) = $0.finding { officer.id } else { nil } }
  }

  /// Says at which agency of the sender's each of them is on duty.
  mutating func place(by places: DutyPlaces, _ desk: RosterDesk) {
    for index in entries.indices {
      guard case .officer(let officer) = entries[index].finding else { continue }
      var told: ID<Agency>?
      if let text = entries[index].values.agency,
        case .one(let agency)? = desk.agency(called: text, on: places.day)
      {
        told = agency.id
      }
      entries[index].agency = places.agency(of: officer.id, told: told)
      if entries[index].agency == nil {
        entries[index].finding = .held(.noDuty(on: places.day))
      }
    }
  }

  var nominees: [Nominee] {
    entries.compactMap { entry in
      guard case .officer(let officer) = entry.finding, let agency = entry.agency else {
        return nil
      }
      return Nominee(officer.id, of: agency)
    }
  }

  /// Who is nominated and who isn't, by what the rules say of the nominees.
  func settled(
    _ review: NomineeReview,
    _ desk: RosterDesk
  ) -> ([NominationList.Named], [NominationList.Held]) {
    var named: [NominationList.Named] = []
    var held: [NominationList.Held] = []
    var lines = review.lines[...]
    for entry in entries {
      switch entry.finding {
      case .held(let why):
        held.append(.init(row: entry.row, name: entry.values.name?.full, why: why))
      case .officer(let officer):
        guard let line = lines.popFirst() else { continue }
        switch line.verdict {
        case .held(let why): held.append(.init(row: entry.row, name: officer.name.full, why: why))
        case .goes(let candidacy, let lack):
          named.append(
            .init(
              row: entry.row,
              nominee: line.nominee,
              code: officer.code,
              name: officer.name.full,
              position: officer.position,
              agency: desk.name(of: line.nominee.agency) ?? Bilingual(both: ""),
              candidacy: candidacy,
              lack: lack
            )
          )
        }
      }
    }
    return (named, held)
  }
}

/// At which agencies of the sender's officers are on duty on the class's first day.
private struct DutyPlaces {
  let day: Day
  private let places: [ID<Officer>: [ID<Agency>]]
  private let sender: ID<Agency>?

  init(
    of officers: [ID<Officer>],
    _ sender: ListSender,
    on day: Day,
    in records: any Reading
  ) throws {
    self.day = day
    self.sender = sender.agency?.id
    guard !officers.isEmpty else {
      places = [:]
      return
    }
    let holders = try records.all(Query<DutyHolder>.dutyHolders(on: day, of: officers.unique))
    places = Dictionary(
      grouping: holders.filter { sender.branch.contains($0.agency) },
      by: \.officer
    ).mapValues { $0.map(\.agency) }
  }

  /// The agency that the row tells, else the sender itself, else the first of its own.
  func agency(of officer: ID<Officer>, told: ID<Agency>?) -> ID<Agency>? {
    let found = places[officer, default: []]
    return [told, sender].compactMap { $0 }.first(where: found.contains) ?? found.min()
  }
}
