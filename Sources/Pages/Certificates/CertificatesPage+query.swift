public import Chronology
public import Records
import Vietnamese

extension CertificatesPage {
  /// The certificates of the officers assigned on a day that lapse within so many days, the first
  /// to lapse first.
  ///
  /// - Parameter isWhole: Whether all of them are needed, as in a workbook, and not only what a page shows.
  public init(on day: Day, within days: Int, isWhole: Bool = false, in records: any Reading) throws
  {
    let last = day.advanced(by: days)
    guard !isWhole else {
      let rows = Self.rows(try records.all(.lapsingCertificates(on: day, through: last)))
      self.init(within: days, rows: rows.sorted { $0.until < $1.until })
      return
    }
    let limit = Self.rowsOnPage
    let first = Self.rows(
      try records.all(.firstLapsingCertificates(on: day, through: last, limit: limit + 1))
    )
    guard first.count > limit else {
      self.init(within: days, rows: first)
      return
    }
    let most = Self.countedAtMost
    let total = try records.one(.lapsingCount(on: day, through: last, atMost: most))
    self.init(within: days, rows: Array(first.prefix(limit)), total: total)
  }

  private static func rows(_ papers: [ValidCertificate]) -> [Row] {
    papers.compactMap { paper in
      paper.until.map { until in
        Row(
          officer: paper.officer,
          name: paper.name,
          title: Bilingual(both: paper.classTitle),
          issued: paper.issued,
          until: until
        )
      }
    }
  }
}
