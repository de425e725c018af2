import Access
import Chronology
import Personnel
import Records
import Training
import Vietnamese

/// What was due of each agency in a year up to a day, and came or not.
struct LateAgencies {
  /// Those that owe something, who owes most first; only those that the reader's lists are made of, since
  /// what others answered is not seen and would look like nothing.
  let lines: [OverviewPage.LateLine]
  let signing: OverviewPage.Punctuality
  let surveys: [OverviewPage.Survey]

  /// Results are signed, ratings given, in time within so many days.
  private static let patience = 30

  init(from first: Day, on day: Day, in records: ScopedRecords) throws {
    var nominations: [ID<Agency>: OverviewPage.Punctuality] = [:]
    for answer in try records.all(.callAnswers(from: first, through: day.advanced(by: -1))) {
      nominations[answer.agency, default: .init()].add(
        isReceived: answer.first != nil,
        isOnTime: answer.first.map { $0.day() <= answer.deadline } ?? false
      )
    }
    var ratings: [ID<Agency>: OverviewPage.Punctuality] = [:]
    for followUp in FollowUp.allCases {
      // Classes that ended so long before that their ratings fell due in the year, and some before it.
      let earliest = first.advanced(by: -31 * followUp.months)
      let answers = try records.all(
        .ratingAnswers(of: followUp, endedFrom: earliest, through: day, on: day)
      )
      for answer in answers {
        let due = followUp.due(after: answer.end)
        guard due >= first, due <= day else { continue }
        ratings[answer.agency, default: .init()].add(
          isReceived: answer.given != nil,
          isOnTime: answer.given.map { $0 <= due.advanced(by: Self.patience) } ?? false,
          count: answer.count
        )
      }
    }
    let needs = try Self.needs(from: first, on: day, in: records)
    surveys = needs.surveys
    let names = try records.all(.agencyLines(on: day)).filter { records.scope.lists($0.id) }
    lines = names.compactMap { line in
      let owed = OverviewPage.LateLine(
        agency: line.id,
        name: line.name,
        nominations: nominations[line.id] ?? .init(),
        ratings: ratings[line.id] ?? .init(),
        needs: needs.agencies[line.id] ?? .init()
      )
      return owed.missing > 0 ? owed : nil
    }
    .sorted { $0.missing > $1.missing }
    var signing = OverviewPage.Punctuality()
    for answer in try records.all(.signingAnswers(from: first, through: day)) {
      signing.add(
        isReceived: answer.signed != nil,
        isOnTime: answer.signed.map { $0.day() <= answer.end.advanced(by: Self.patience) } ?? false
      )
    }
    self.signing = signing
  }

  /// Who said what is needed: in the surveys whose last day lies in the year or is to come; what agencies
  /// owe, once it is over.
  private static func needs(
    from first: Day,
    on day: Day,
    in records: ScopedRecords
  ) throws -> (surveys: [OverviewPage.Survey], agencies: [ID<Agency>: OverviewPage.Punctuality]) {
    var surveys: [OverviewPage.Survey] = []
    var agencies: [ID<Agency>: OverviewPage.Punctuality] = [:]
    for survey in try records.all(.needsSurveys) where survey.opened <= day && survey.last >= first
    {
      var answers = OverviewPage.Punctuality()
      for answer in try records.needsReturns(of: survey.id) {
        let state = answer.state(in: survey, on: day)
        let (isReceived, isOnTime) = (state == .inTime || state == .late, state == .inTime)
        answers.add(isReceived: isReceived, isOnTime: isOnTime)
        guard survey.last < day else { continue }
        agencies[answer.agency, default: .init()].add(isReceived: isReceived, isOnTime: isOnTime)
      }
      guard answers.expected > 0 else { continue }
      surveys.append(.init(year: survey.year, last: survey.last, answers: answers))
    }
    return (surveys, agencies)
  }
}

extension OverviewPage.LateLine {
  /// What is due and did not come.
  var missing: Int { nominations.missing + ratings.missing + needs.missing }
}

extension OverviewPage.Punctuality {
  fileprivate mutating func add(isReceived: Bool, isOnTime: Bool, count: Int = 1) {
    expected += count
    if isReceived { received += count }
    if isOnTime { onTime += count }
  }
}
