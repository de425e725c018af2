public import Chronology
public import Personnel
public import Records
import Reports
import Vietnamese

extension ReportCopyPage {
  /// A copy beside the records of now; nil where there is none, or not for who asks.
  ///
  /// - Parameter opened: The list that is open, by its name and the key of its row.
  public init?(
    _ id: ID<ReportCopy>,
    for reader: ReaderOfCopy,
    opened: (name: String, row: String)?,
    at instant: Instant,
    in records: any Reading
  ) throws {
    guard let copy = try records.first(.reportCopy(id)) else { return nil }
    let figures = try records.first(.file(.figures, of: id)).flatMap { ReportFigures(kept: $0) }
    self.init(
      copy,
      reader: reader,
      preview: figures.map {
        ReportPage.Preview($0, at: .reportCopy(id), opened: opened)
      },
      since: try Since(copy, figures, at: instant, in: records)
    )
  }
}

extension ReportCopyPage.Since {
  fileprivate init(
    _ copy: ReportCopy,
    _ figures: ReportFigures?,
    at instant: Instant,
    in records: any Reading
  ) throws {
    do {
      let request = ReportRequest(copy.asked, madeBy: copy.prepared.actor, at: instant)
      let now = try ReportCatalogue.document(request, in: records)
      guard now.provenance.sha256 != copy.prints.figures else {
        self = .same
        return
      }
      guard let figures else {
        self = .notMade(
          Bilingual(
            vi: "Số liệu hiện nay đã khác, nhưng không so được từng chỗ.",
            en: "The figures are others by now, but can't be compared one by one."
          )
        )
        return
      }
      self = .changed(ReportDifferences(from: figures, to: ReportFigures(now)))
    } catch let refusal as any Refusal {
      self = .notMade(refusal.explanation)
    }
  }
}

extension ReportRequest {
  /// What a copy was asked, asked again with what is known at a moment.
  init(_ asked: ReportCopy.Asked, madeBy name: String, at instant: Instant) {
    self.init(
      asked.report,
      period: asked.period,
      agency: asked.agency,
      trainingClass: asked.trainingClass,
      asOf: asked.asOf,
      language: asked.language,
      madeBy: name,
      madeAt: instant
    )
  }
}

extension ReportCopy.Asked {
  /// Where the same report is looked at.
  var address: Address {
    Address.report(report)
      .with("period", period).with("agency", agency?.text).with("class", trainingClass?.text)
      .with("asOf", "\(asOf)")
  }
}
