import Assessment
public import Chronology
import Personnel
public import Records
import Reports
import Training
import Vietnamese

extension OverviewPage {
  /// The overview of a day, as far as the reader's scope reaches.
  ///
  /// - Parameter readsPlans: Whether the reader may see the yearly plans.
  public init(
    on day: Day,
    knownAt instant: Instant,
    readsPlans: Bool,
    in records: ScopedRecords
  ) throws {
    let year = DayRange(calendarYearOf: day)
    let home = try HomePage(on: day, knownAt: instant, in: records)
    let late = try LateAgencies(from: year.from, on: day, in: records)
    let changes = try Changes(at: instant, in: records)
    let training = try Self.training(on: day, in: records)
    let lapsing = try Self.lapsing(on: day, in: records)
    self.init(
      sentences: [
        readsPlans ? try Self.plan(of: day.year, on: day, in: records) : nil,
        Self.uncovered(home), Self.lapsing(home), Self.late(late.lines.count),
        records.reachesEverybody ? Self.changed(changes) : nil,
      ].compactMap { $0 },
      training: training,
      lapsing: lapsing,
      late: late.lines,
      signing: late.signing,
      surveys: late.surveys,
      changes: changes
    )
  }

  private static func plan(
    of year: Int,
    on day: Day,
    in records: any Reading
  ) throws -> Sentence {
    guard let plan = try PlanOnRecord(of: year, on: day, in: records) else {
      return Sentence(
        number: 0,
        words: Bilingual(
          vi: "lớp theo kế hoạch: năm \(year) chưa có kế hoạch.",
          en: "classes of a plan: \(year) has none."
        ),
        address: .plans
      )
    }
    let planned = plan.standing.reduce(0) { $0 + $1.classes }
    let held = plan.standing.reduce(0) { $0 + plan.progress(of: $1.number).held }
    return Sentence(
      number: held,
      words: Bilingual(
        vi: "trên \(planned) lớp của kế hoạch năm \(year) đã thực hiện.",
        en: "of \(planned) classes of the plan of \(year) were held."
      ),
      address: .plan(year)
    )
  }

  private static func uncovered(_ home: HomePage) -> Sentence {
    Sentence(
      number: home.withoutFocalPoint,
      words: Bilingual(
        vi: "trên \(home.agenciesToCover) cơ quan phải có đầu mối mà chưa có.",
        en: "of \(home.agenciesToCover) agencies that must have a focal point have none."
      ),
      address: Address.agencies.with("coverage", "missing")
    )
  }

  private static func lapsing(_ home: HomePage) -> Sentence {
    Sentence(
      number: home.lapsing,
      words: Bilingual(
        vi: "giấy chứng nhận hết hiệu lực trong \(home.horizon) ngày tới.",
        en: "certificates lapse within the next \(home.horizon) days."
      ),
      address: Address.certificates.with("within", "\(home.horizon)")
    )
  }

  private static func late(_ count: Int) -> Sentence {
    Sentence(
      number: count,
      words: Bilingual(
        vi: "cơ quan còn nợ đề cử, đánh giá hoặc phiếu nhu cầu đã đến hạn.",
        en: "agencies owe nominations, ratings or returns of needs that are due."
      ),
      address: Address(path: "#late")
    )
  }

  private static func changed(_ changes: Changes?) -> Sentence {
    guard let changes else {
      return Sentence(
        number: 0,
        words: Bilingual(
          vi: "biểu tổng hợp đã ký: chưa có để so sánh.",
          en: "signed summary reports: nothing to compare with."
        ),
        address: .reports
      )
    }
    guard let count = changes.count else {
      return Sentence(
        number: 1,
        words: Bilingual(
          vi: "báo cáo đã ký gần nhất: mở để so với số liệu hiện nay.",
          en: "report signed last: open it to see what changed."
        ),
        address: changes.address
      )
    }
    return Sentence(
      number: count,
      words: Bilingual(
        vi: "chỗ trong báo cáo ký gần nhất nay đã khác.",
        en: "places of the report signed last are others now."
      ),
      address: Address(path: "#changes")
    )
  }

  /// Classes and passed results of the last eight quarters, the present one as far as it has come.
  private static func training(on day: Day, in records: any Reading) throws -> Trend {
    let quarters = Quarter.running(to: day, count: 8)
    let counts = try records.all(.closedClasses(from: quarters[0].first, through: day))
    return Trend(
      title: Bilingual(vi: "Bồi dưỡng theo quý", en: "Training by quarter"),
      series: [
        Bilingual(vi: "Lớp bế giảng", en: "Classes closed"),
        Bilingual(vi: "Lượt người đạt", en: "Passed results"),
      ],
      points: quarters.map { quarter in
        let own = counts.filter { quarter.contains($0.day) }
        return Point(
          quarter: quarter.title,
          numbers: [own.reduce(0) { $0 + $1.classes }, own.reduce(0) { $0 + $1.count }]
        )
      }
    )
  }

  /// Papers that lapse in this quarter from now on and in the three after it.
  private static func lapsing(on day: Day, in records: any Reading) throws -> Trend {
    let quarters = Quarter.following(day, count: 4)
    let counts = try records.all(.lapsingByDay(on: day, through: quarters[3].last))
    return Trend(
      title: Bilingual(vi: "Giấy chứng nhận sẽ hết hiệu lực", en: "Certificates that will lapse"),
      series: [Bilingual(vi: "Giấy chứng nhận", en: "Certificates")],
      points: quarters.map { quarter in
        let own = counts.filter { quarter.contains($0.day) }
        return Point(quarter: quarter.title, numbers: [own.reduce(0) { $0 + $1.count }])
      }
    )
  }
}

extension OverviewPage.Changes {
  /// How many figures are shown of those that are others.
  private static let figuresShown = 10

  /// What is other than in the summary report signed last; nil where none was, and for who sees only a
  /// part of what it counts.
  fileprivate init?(at instant: Instant, in records: any Reading) throws {
    guard records.reachesEverybody else { return nil }
    let copies = try records.all(.reportCopies(of: "ttdn-summary", limit: 50))
    let signed = copies.compactMap { copy -> (ReportCopy, Instant)? in
      if case .signed(let act) = copy.decision { (copy, act.at) } else { nil }
    }
    guard let (copy, at) = signed.max(by: { $0.1 < $1.1 }) else { return nil }
    let request = ReportRequest(copy.asked, madeBy: copy.prepared.actor, at: instant)
    let isLong = (try? ReportCatalogue.isLong(request, in: records)) ?? true
    var differences: ReportDifferences?
    if !isLong,
      let figures = try records.first(.file(.figures, of: copy.id)).flatMap({
        ReportFigures(kept: $0)
      }),
      let now = try? ReportCatalogue.document(request, in: records)
    {
      differences = ReportDifferences(from: figures, to: ReportFigures(now))
    }
    self.init(
      title: copy.title,
      signed: Bilingual(
        vi: "ký ngày \(Speaker(language: .vi, day: at.day()).date(at.day()))",
        en: "signed on \(Speaker(language: .en, day: at.day()).date(at.day()))"
      ),
      count: differences?.count,
      figures: (differences?.figures ?? []).prefix(Self.figuresShown).map { figure in
        [figure.row, figure.column.title, figure.before.words, figure.now.words]
      },
      address: .reportCopy(copy.id)
    )
  }
}
