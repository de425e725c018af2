public import Chronology
public import Records
import Vietnamese

extension CertificatesPage {
  /// The certificates of the officers assigned on a day that lapse within so many days, the first
  /// to lapse first.
  public init(on day: Day, within days: Int, in records: any Reading) throws {
    let lapsing = try records.all(
      .lapsingCertificates(on: day, through: day.advanced(by: days))
    )
    let rows = lapsing.compactMap { paper in
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
    self.init(within: days, rows: rows.sorted { $0.until < $1.until })
  }
}
