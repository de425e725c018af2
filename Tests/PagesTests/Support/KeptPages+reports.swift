import Chronology
import Pages
import Personnel
import Records
import Reports
import Vietnamese

extension KeptPages {
  /// The list of reports, copies that wait, are signed or were returned, and a report with its copies.
  func reports(in records: any Reading) throws -> [any Page] {
    let signer = ReportCopyPage.ReaderOfCopy(name: "hai", maySign: true, mayPrepare: true)
    let copies = try records.all(.reportCopies(of: nil, limit: 5))
    let (before, now) = (figures(1, [text]), figures(2, [text + "2"]))
    let preview = ReportPage.Preview(
      now,
      at: .reportCopy(ID(1)),
      opened: (name: text, row: text)
    )
    let changes = ReportDifferences(from: before, to: now)
    var pages = copies.map { copy in
      var page = ReportCopyPage(copy, reader: signer, preview: preview, since: .changed(changes))
      page.problem = both
      return page
    }
    if let first = copies.last {
      let own = ReportCopyPage.ReaderOfCopy(name: text, maySign: true, mayPrepare: true)
      pages.append(ReportCopyPage(first, reader: own, preview: nil, since: .notMade(both)))
      pages.append(ReportCopyPage(first, reader: own, preview: nil, since: .same))
    }
    var report = self.report(preview)
    var long = self.report(nil)
    long.isLong = true
    var signing = ReportSigning(copies: copies, digest: text)
    (signing.sending, signing.key, signing.problem) = (Address.reports, text, both)
    report.signing = signing
    return pages + [report, long, try ReportsPage(in: records)]
  }

  private func report(_ preview: ReportPage.Preview?) -> ReportPage {
    ReportPage(
      code: "ttdn-summary",
      heading: both,
      purpose: both,
      asks: [],
      address: .report("ttdn-summary"),
      periods: [],
      agencies: [],
      classes: [],
      problem: nil,
      preview: preview
    )
  }

  private func figures(_ count: Int, _ names: [String]) -> ReportFigures {
    let column = ReportColumn(
      text,
      both,
      kind: .count,
      width: 5,
      meaning: both,
      list: .init(text)
    )
    let list = ReportList(
      name: text,
      title: both,
      tab: both,
      columns: [ReportColumn(text, both, kind: .text, width: 5)],
      entries: names.map { .init(row: text, cells: [.text($0)]) }
    )
    func row(_ key: String) -> ReportRow {
      ReportRow(kind: .line, key: key, label: both, cells: [.count(count)])
    }
    return ReportFigures(
      subtitle: [both],
      unit: both,
      columns: [column],
      rows: [row(text), row(text + "\(count)")],
      lists: [list],
      notes: [both],
      closing: [both]
    )
  }

  /// Copies of a report: one that waits, one that is signed, one that was returned.
  var reportCopies: [SQL] {
    let (now, print) = (Self.now, String(repeating: "0", count: 64))
    let none: Instant? = nil
    let nobody: String? = nil
    let rows: [(signed: Instant?, by: String?, returned: Instant?, of: String?)] = [
      (none, nobody, none, nobody), (now, text + "2", none, nobody), (none, nobody, now, text),
    ]
    return rows.map { row in
      """
      INSERT INTO report_copy (report, title_vi, title_en, period, as_of, language, known_at,
                               figures_sha256, workbook_sha256, prepared_at, prepared_by, signed_at,
                               signed_by, returned_at, returned_by, reason)
      VALUES ('ttdn-summary', \(text), \(text), '2020', '2020-12-31', 'vi', \(now), \(print),
              \(print), \(now), \(text), \(row.signed), \(row.by), \(row.returned), \(row.of), \(row.of))
      """
    }
  }
}
