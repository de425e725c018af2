import Access
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
    let files = try files
    var report = self.report(preview)
    var long = self.report(nil)
    long.isLong = true
    var signing = ReportSigning(copies: copies, digest: text)
    (signing.sending, signing.key, signing.problem) = (Address.reports, text, both)
    report.signing = signing
    var list = try ReportsPage(in: records)
    list.files = files.map(\.order)
    report.key = text
    return pages + files + [report, long, list]
  }

  /// Report files as they wait, are being made, are there, are kept from their asker, and failed.
  private var files: [ReportOrderPage] {
    get throws {
      let file = ReportOrder.File(name: text, size: 1)
      let refused = ReportOrder.Refused(try Sketch.code("SNV"), name: both, sentence: both)
      let states: [(ReportOrderPage.Standing, ReportOrder.End?, Bilingual?)] = [
        (.waits(behind: 0), nil, nil), (.waits(behind: 2), nil, nil), (.goesOn(nil), nil, nil),
        (.goesOn(.init(stage: text, done: 1, total: 2)), nil, nil), (.made(file), .made(file), nil),
        (.made(file), .made(file), both), (.failed(both), .failed(both), nil),
      ]
      return try states.map { standing, end, problem in
        var page = ReportOrderPage(
          try order(end),
          about: .init(title: both, period: both, agency: both),
          standing: standing,
          refused: [refused],
          key: text
        )
        page.problem = problem
        return page
      }
    }
  }

  private func order(_ end: ReportOrder.End?) throws -> ReportOrder {
    ReportOrder(
      id: ID(1),
      account: ID(1),
      asked: .init(
        .bundle,
        of: "ttdn-summary",
        period: text,
        agency: try Sketch.code("SNV"),
        asOf: Self.now.day(),
        isCompared: true,
        language: .vi,
        purpose: "report"
      ),
      scope: .nothing,
      ordered: ReportCopy.Act(at: Self.now, actor: text),
      expires: Self.now,
      attempts: 0,
      end: end
    )
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
