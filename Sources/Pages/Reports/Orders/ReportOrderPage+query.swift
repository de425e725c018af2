public import Access
import Assessment
public import Chronology
import Operations
public import Personnel
public import Records
import Reports
import Vietnamese

extension ReportOrderPage {
  /// An order of an account, as it stands at a moment; nil where it has none of this number.
  ///
  /// - Parameter scope: How far its reader's questions reach by now.
  public init?(
    _ id: ID<ReportOrder>,
    of account: ID<Account>,
    reaching scope: Scope,
    at now: Instant,
    key: String,
    in records: any Reading
  ) throws {
    guard let order = try records.first(.reportOrder(id, at: now)), order.account == account else {
      return nil
    }
    self.init(
      order,
      about: try Subject(order, in: records),
      standing: try Standing(order, at: now, in: records),
      refused: try records.all(.refusals(of: id)),
      key: key
    )
    if !scope.covers(order.scope) { problem = ReportOrderRefusal.reachesLess.explanation }
  }
}

extension ReportOrderPage.Subject {
  init(_ order: ReportOrder, in records: any Reading) throws {
    let asked = order.asked
    self.init(
      title: try ReportCatalogue.definition(asked.report).title,
      period: try asked.period.map { period in
        ReportCatalogue.title(ofPeriod: period, by: try records.curricula().periodRules)
          ?? Bilingual(vi: period, en: period)
      },
      agency: try asked.agency.map { code in
        try records.first(.agencyName(of: code, on: asked.asOf ?? order.ordered.at.day()))
          ?? Bilingual(vi: code.text, en: code.text)
      }
    )
  }
}

extension ReportOrderPage.Standing {
  init(_ order: ReportOrder, at now: Instant, in records: any Reading) throws {
    switch order.end {
    case .made(let file): self = .made(file)
    case .failed(let sentence): self = .failed(sentence)
    case nil:
      let job = try records.first(.job(MakeReportOrder.name(order.id)))
      if let job, job.goesOn(at: now) {
        self = .goesOn(job.progress)
      } else {
        let others = try records.all(.openReportOrders(at: now))
        self = .waits(behind: others.count { $0.id.number < order.id.number })
      }
    }
  }
}
