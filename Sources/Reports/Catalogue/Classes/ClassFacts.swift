import Assessment
import Personnel
import Records
import Training
import Vietnamese

/// What the reports of one class have in common.
struct ClassFacts {
  let heading: ClassHeading
  let learners: [ClassLearner]

  /// A learner with the agencies served on the report's day.
  struct ClassLearner {
    let learner: Learner
    let agencies: Bilingual
  }

  /// Reads the class that the scope names.
  init(_ scope: ReportScope, report: String, in records: any Reading) throws {
    let id = try scope.classNeeded(by: report)
    heading = try records.one(.classHeading(id))
    let rows = try records.all(.learners(of: id, on: scope.asOf))
    var learners: [ClassLearner] = []
    for row in rows {
      if let last = learners.last, last.learner.enrolment == row.enrolment {
        learners[learners.count - 1] = last.serving(row.agency)
      } else {
        learners.append(
          ClassLearner(learner: row, agencies: row.agency?.name ?? Bilingual(both: ""))
        )
      }
    }
    self.learners = learners
  }

  /// The class and its days, as under the title.
  var subtitle: [Bilingual] { heading.subtitle }

  /// What is taught, by the rules as loaded last.
  func course(of scope: ReportScope) throws -> Course {
    guard let course = scope.curricula.course(heading.course) else {
      throw RecordFault.broken("class \(heading.code) has no course")
    }
    return course
  }

  /// The ordinal, and the name in its two physical columns under one head.
  static let nameColumns: [ReportColumn] = [
    .ordinal,
    ReportColumn(
      "familyAndMiddle",
      Bilingual(vi: "Họ và chữ đệm", en: "Family and middle name"),
      head: [fullName],
      number: "B",
      kind: .nameStart,
      width: 18
    ),
    ReportColumn(
      "given",
      Bilingual(vi: "Tên", en: "Given name"),
      head: [fullName],
      number: "B",
      kind: .nameEnd,
      width: 9
    ),
  ]

  private static let fullName = Bilingual(vi: "Họ và tên", en: "Name")
}

extension ClassFacts.ClassLearner {
  fileprivate func serving(_ agency: AgencyLine?) -> Self {
    guard let agency else { return self }
    return Self(
      learner: learner,
      agencies: Bilingual(
        vi: "\(agencies.vi); \(agency.name.vi)",
        en: "\(agencies.en); \(agency.name.en)"
      )
    )
  }

  /// A line of a class's report; the name is its label too.
  func row(number: Int, cells: [ReportCell]) -> ReportRow {
    let name = learner.name
    return ReportRow(
      kind: .line,
      key: learner.code.text,
      ordinal: "\(number)",
      label: Bilingual(both: name.full),
      code: learner.code.text,
      cells: [.text(name.familyAndMiddle), .text(name.given)] + cells
    )
  }

  /// That the officer left the class, and what the enrolment says besides.
  var remarks: [Bilingual] {
    let left = learner.withdrawnOn.map { day in
      Bilingual(
        vi: "\(Outcome.withdrawn.title.vi) ngày \(day.short(.vi))",
        en: "\(Outcome.withdrawn.title.en) on \(day.short(.en))"
      )
    }
    return [left, learner.notes.map { Bilingual(both: $0) }].compactMap(\.self)
  }
}

extension Sequence<Bilingual> {
  /// One text of all, with `; ` between.
  var joined: ReportCell {
    let texts = Array(self)
    if texts.isEmpty { return .empty }
    return .text(
      Bilingual(
        vi: texts.map(\.vi).joined(separator: "; "),
        en: texts.map(\.en).joined(separator: "; ")
      )
    )
  }
}

extension ClassHeading {
  /// The class and its days, as under the title.
  var subtitle: [Bilingual] {
    let days = (first, last)
    let place = self.place.map { (vi: ", tại \($0)", en: ", at \($0)") } ?? (vi: "", en: "")
    return [
      Bilingual(
        vi: "Lớp: \(title) (\(code))",
        en: "Class: \(title) (\(code))"
      ),
      Bilingual(
        vi: "Thời gian: từ ngày \(days.0.short(.vi)) đến ngày \(days.1.short(.vi))\(place.vi)",
        en: "Held from \(days.0.short(.en)) to \(days.1.short(.en))\(place.en)"
      ),
    ]
  }
}
