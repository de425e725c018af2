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
    /// Whom it may mean, among whom somebody can choose; nil where there is no choice.
    public var asks: Asked?

    /// A row and why it is held.
    public init(row: ListRow, name: String?, why: NominationHold, asks: Asked? = nil) {
      self.row = row
      self.name = name
      self.why = why
      self.asks = asks
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

  /// Of no more rows is it asked whom they mean; others wait for the next time the list is sent.
  public static let mostAsked = 100

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
    let places = try DutyPlaces(of: rows.officers, sender, desk, on: first, in: records)
    rows.place(by: places)
    let review = try NomineeReview(
      rows.nominees,
      besides: rows.offered,
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
    /// Those whom it may mean, as far as they are on duty.
    var offered: [Nominee] = []
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

  /// Those whom the rows name or may mean.
  var officers: [ID<Officer>] {
    entries.flatMap { entry -> [ID<Officer>] in
      switch entry.finding {
      case .officer(let officer): [officer.id]
      case .held(.perhaps(let candidates)): candidates.map(\.officer)
      case .held: []
      }
    }
  }

  /// Says at which agency of the sender's each of them is on duty.
  mutating func place(by places: DutyPlaces) {
    for index in entries.indices {
      let values = entries[index].values
      switch entries[index].finding {
      case .officer(let officer):
        entries[index].agency = places.agency(of: officer.id, in: values)
        if entries[index].agency == nil {
          entries[index].finding = .held(.noDuty(on: places.day))
        }
      case .held(.perhaps(let candidates)):
        entries[index].offered = candidates.compactMap { candidate in
          places.agency(of: candidate.officer, in: values).map {
            Nominee(candidate.officer, of: $0)
          }
        }
      case .held: continue
      }
    }
  }

  /// Those whom rows may mean, where they are on duty.
  var offered: [Nominee] { entries.flatMap(\.offered) }

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
    var asked = 0
    for entry in entries {
      switch entry.finding {
      case .held(let why):
        var row = NominationList.Held(row: entry.row, name: entry.values.name?.full, why: why)
        if asked < NominationList.mostAsked { row.asks = asks(entry, why, review) }
        if row.asks != nil { asked += 1 }
        held.append(row)
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

  /// Whom a row may mean, where at least one of them can be nominated.
  private func asks(
    _ entry: Entry,
    _ why: NominationHold,
    _ review: NomineeReview
  ) -> NominationList.Asked? {
    guard case .perhaps(let candidates) = why else { return nil }
    let offers = candidates.map { candidate in
      NominationList.Offer(
        candidate: candidate,
        standing: standing(candidate, entry, review)
      )
    }
    guard offers.contains(where: \.mayGo) else { return nil }
    return NominationList.Asked(values: entry.values, offers: offers)
  }

  private func standing(
    _ candidate: Candidate,
    _ entry: Entry,
    _ review: NomineeReview
  ) -> NominationList.Offer.Standing {
    if let other = row(of: candidate.officer) { return .held(.twice(other)) }
    guard let nominee = entry.offered.first(where: { $0.officer == candidate.officer }),
      let verdict = review.besides[nominee]
    else { return .held(.noDuty(on: review.day)) }
    switch verdict {
    case .held(let why): return .held(why)
    case .goes(let candidacy, let lack):
      return .goes(nominee, candidacy, lack)
    }
  }

  /// The row that names an officer.
  private func row(of id: ID<Officer>) -> ListRow? {
    entries.first {
      if case .officer(let officer) = $0.finding { officer.id == id } else { false }
    }?
    .row
  }
}
