public import Chronology
public import Records
import Vietnamese

extension CertificatesPage {
  /// The certificates of the officers assigned on a day that lapse within so many days, the first
  /// to lapse first.
  public init(on day: Day, within days: Int, in records: any Reading) throws {
    let valid = try records.all(.validCertificates(on: day))
    let rows = valid.filter { $0.lapses(within: days, of: day) }.compactMap { paper in
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

extension ValidCertificate {
  /// Whether it is no longer valid so many days after a day on which it is.
  func lapses(within days: Int, of day: Day) -> Bool {
    until.map { $0 <= day.advanced(by: days) } ?? false
  }
}
