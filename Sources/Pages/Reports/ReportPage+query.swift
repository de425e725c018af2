import Assessment
public import Chronology
public import Personnel
public import Records
import Reports
import Training
import Vietnamese

extension ReportPage {
  /// A report as asked for, with its table where it can be made and the problem where it can't.
  public init(
    _ question: ReportQuestion,
    say: Speaker,
    at instant: Instant,
    in records: any Reading
  ) throws {
    let definition = try ReportCatalogue.definition(question.code)
    var asks = Asks(definition.parameters)
    if definition.comparedRows != .none { asks.insert(.comparison) }
    var comparison: Comparison?
    var problem: Bilingual?
    var preview: Preview?
    var signing: ReportSigning?
    var isLong = false
    let isComplete =
      (!asks.contains(.trainingClass) || question.trainingClass != nil)
      && (!asks.contains(.officer) || question.officer != nil)
    if isComplete {
      do {
        let request = try ReportRequest(question, in: say.language, at: instant)
        isLong = try !question.isPatient && ReportCatalogue.isLong(request, in: records)
        if !isLong {
          let document = try ReportCatalogue.document(request, in: records)
          comparison = document.comparison.map { Comparison($0, of: document) }
          preview = Preview(ReportFigures(document), at: question.address, opened: question.list)
          if !asks.contains(.officer) {
            signing = try ReportSigning(of: document, asked: request, in: records)
          }
        }
      } catch let refusal as any Refusal {
        problem = refusal.explanation
      }
    }
    self.init(
      code: definition.code,
      heading: definition.title,
      purpose: definition.purpose,
      asks: asks,
      address: question.address,
      periods: asks.contains(.period) ? try Self.periods(say, in: records) : [],
      agencies: asks.contains(.agency)
        ? try records.all(.agencyLines(on: question.asOf ?? say.day)).map {
          Choice($0.code.text, say($0.name))
        } : [],
      classes: asks.contains(.trainingClass)
        ? try records.all(.classes()).map { Choice($0.code.text, "\($0.code) \($0.title)") } : [],
      problem: problem,
      preview: preview
    )
    self.signing = signing
    self.comparison = comparison
    self.isLong = isLong
  }

  /// The periods of the year shown, by the rules that the installation has.
  private static func periods(_ say: Speaker, in records: any Reading) throws -> [Choice] {
    let year = say.day.year
    return try records.curricula().periodRules.filter { rule in
      rule.first.day(in: year).map(rule.days.contains) ?? false
    }.map { rule in
      let code = rule.suffix.isEmpty ? "\(year)" : "\(year)-\(rule.suffix)"
      return Choice(code, say(rule.title).replacing("{year}", with: "\(year)"))
    }
  }
}

extension ReportPage.Asks {
  init(_ parameters: [ReportParameter]) {
    self = []
    for parameter in parameters {
      switch parameter {
      case .period: insert(.period)
      case .agency: insert(.agency)
      case .trainingClass: insert(.trainingClass)
      case .officer: insert(.officer)
      }
    }
  }
}

extension ReportsPage {
  /// Every report that can be made, and the copies that were handed in.
  public init(before: ID<ReportCopy>? = nil, in records: any Reading) throws {
    let copies = try records.all(
      .reportCopies(of: nil, before: before, limit: Self.copiesShown + 1)
    )
    self.init(
      lines: ReportCatalogue.definitions.map {
        Line(code: $0.code, title: $0.title, purpose: $0.purpose)
      },
      copies: Array(copies.prefix(Self.copiesShown)),
      next: copies.count > Self.copiesShown ? copies[Self.copiesShown - 1].id : nil
    )
  }

  /// How many copies a page has.
  static let copiesShown = 50
}
