import Assessment
import Chronology
import Personnel
import Records
import Training
import Vietnamese

/// One officer on the report's day: the duties, the evidence known, and the levels that it gives.
struct PersonFacts {
  let scope: ReportScope
  let officer: ReportOfficer
  let duties: [OfficerDuty]
  /// What was known at the moment asked for.
  let evidence: [Evidence]
  let competencies: [Entry]

  /// A competency that the duties require, or of which something is on record.
  struct Entry {
    let competency: FrameworkCompetency
    /// The highest requirement; nil where no duty has one.
    let required: Gap?
    /// The level held; 0 is none.
    let held: Int
    /// The first day on which it is lower with what is known.
    let until: Day?
    let why: Why?
    /// Its evidence, whatever it shows and until when.
    let evidence: [Evidence]
  }

  init(_ scope: ReportScope, report: String, in records: any Reading) throws {
    self.scope = scope
    officer = try scope.officerNeeded(by: report)
    duties = try records.all(.duties(of: officer.id, on: scope.asOf))
    let known = try records.all(.evidence(of: officer.id)).map(\.evidence)
      .filter { $0.isKnown(at: scope.knownAt) }
    evidence = known
    let engine = Engine(scope.curricula.framework)
    let reckoner = engine.reckoning(of: known, knownAt: scope.knownAt)
    let gaps = reckoner.gaps(
      of: duties.map { AssignmentOnDuty(duty: $0.duty, from: $0.from, until: $0.until) },
      at: Outlook(asOf: scope.asOf)
    ).own()
    let required = Dictionary(uniqueKeysWithValues: gaps.map { ($0.competency, $0) })
    let pieces = Dictionary(grouping: known, by: \.competency)
    competencies = scope.curricula.framework.competencies.enumerated().compactMap {
      place,
      competency in
      let own = pieces[competency.code, default: []]
      guard required[competency.code] != nil || !own.isEmpty else { return nil }
      let held = reckoner.level(of: place, on: scope.asOf)
      return Entry(
        competency: competency,
        required: required[competency.code],
        held: held,
        until: held == 0 ? nil : reckoner.timeline(of: place).holdsUntil(on: scope.asOf),
        why: engine.why(competency.code, of: known, on: scope.asOf, knownAt: scope.knownAt),
        evidence: own
      )
    }
  }

  /// The courses whose pass gives the level that is missing, or, where none does, a higher one than is
  /// held.
  func courses(for entry: Entry) -> [Course] {
    guard let gap = entry.required, !gap.status.isHeld else { return [] }
    func giving(_ level: Int) -> [Course] {
      scope.curricula.courses.filter { course in
        course.awards.contains { $0.competency == gap.competency && $0.level.number >= level }
      }
    }
    let closing = giving(gap.required)
    return closing.isEmpty ? giving(gap.held + 1) : closing
  }

  /// Who it is, and by which duties the levels are required.
  var subtitle: [Bilingual] {
    let position = officer.position.map { ", \($0)" } ?? ""
    let duties = duties.map { held -> Bilingual in
      let title = scope.curricula.framework.profile(held.duty)?.duty.title
      let duty = title ?? Bilingual(both: held.duty.text)
      return Bilingual(
        vi: "\(duty.vi) – \(held.agency.vi)",
        en: "\(duty.en) – \(held.agency.en)"
      )
    }
    let (vi, en) = (scope.asOf.short(.vi), scope.asOf.short(.en))
    return [
      Bilingual(both: "\(officer.name) (\(officer.code))\(position)"),
      Bilingual(
        vi: "Nhiệm vụ: \(duties.isEmpty ? "không có" : duties.map(\.vi).joined(separator: "; "))",
        en: "Duties: \(duties.isEmpty ? "none" : duties.map(\.en).joined(separator: "; "))"
      ),
      Bilingual(vi: "Số liệu tính đến ngày \(vi)", en: "Figures as of \(en)"),
    ]
  }
}

extension ReportScope {
  /// The officer, for a report that is of one.
  func officerNeeded(by report: String) throws(ReportRefusal) -> ReportOfficer {
    guard let officer else { throw .officerNeeded(report: report) }
    return officer
  }
}

extension PersonFacts {
  /// The pieces of evidence behind their count.
  var evidenceList: ReportList {
    ReportList(
      name: "evidence",
      title: Bilingual(vi: "Minh chứng đã ghi nhận", en: "Evidence on record"),
      tab: Bilingual(vi: "Danh sách minh chứng", en: "List evidence"),
      columns: Self.evidenceColumns,
      entries: competencies.flatMap { entry in
        entry.evidence.map { piece in
          ReportList.Entry(
            row: entry.competency.code.text,
            group: entry.competency.group?.text,
            cells: [
              .text(entry.competency.code.text), .text(entry.competency.title),
              .text(piece.kind.title), .count(piece.level.number), .date(.day(piece.on)),
              piece.until.map { .date(.day($0.advanced(by: -1))) } ?? .empty, .text(piece.source),
            ]
          )
        }
      }
    )
  }

  private static let evidenceColumns: [ReportColumn] = [
    .sign("competency", "Mã năng lực", "Code", "", 10),
    .text("competencyTitle", "Năng lực", "Competency", "", 40),
    .text("kind", "Loại minh chứng", "Kind", "", 26),
    ReportColumn("level", Bilingual(vi: "Mức", en: "Level"), kind: .count, width: 7),
    ReportColumn("from", Bilingual(vi: "Từ ngày", en: "From"), kind: .date, width: 12),
    ReportColumn("through", Bilingual(vi: "Đến hết ngày", en: "Through"), kind: .date, width: 12),
    .text("source", "Nguồn", "Source", "", 34),
  ]
}
