import Assessment
import Chronology
import Personnel
import Training
import Vietnamese

/// Reads the officers of an input one by one. It remembers the names given, since each may come once.
struct OfficerReading {
  private let duties: Set<String>
  private let competencies: Set<String>
  private var officers: Set<String> = []
  private var evidence: Int64 = 0

  init(framework: Framework) {
    duties = Set(framework.duties.map(\.duty.code.text))
    competencies = Set(framework.competencies.map(\.code.text))
  }

  /// An officer, or nil with the faults in the log.
  mutating func officer(_ spot: Spot) -> AssessmentInput.Officer? {
    guard let fields = spot.fields("id", "assignments", "evidence") else { return nil }
    let id = fields.required("id")?.name(once: &officers)
    var names: Set<String> = []
    let assignments = fields.maybe("assignments") { list in
      list.all { assignment($0, &names) }
    }
    names = []
    let evidence = fields.maybe("evidence") { list in
      list.all { piece($0, of: id, &names) }
    }
    guard let id, let assignments, let evidence else { return nil }
    return AssessmentInput.Officer(
      id: id,
      assignments: assignments ?? [],
      evidence: evidence ?? []
    )
  }

  private func assignment(
    _ spot: Spot,
    _ names: inout Set<String>
  ) -> AssessmentInput.Assignment? {
    guard let fields = spot.fields("id", "duty", "from", "until") else { return nil }
    let id = fields.required("id")?.name(once: &names)
    let duty = fields.required("duty")?
      .code(Duty.self, among: duties, called: CourseWording.duty)
    let days = fields.days()
    guard let id, let duty, let days else { return nil }
    return AssessmentInput.Assignment(
      id: id,
      onDuty: AssignmentOnDuty(duty: duty, from: days.from, until: days.until)
    )
  }

  private mutating func piece(
    _ spot: Spot,
    of officer: String?,
    _ names: inout Set<String>
  ) -> Evidence? {
    guard
      let fields = spot.fields(
        "id",
        "officer",
        "competency",
        "level",
        "kind",
        "on",
        "until",
        "recordedAt",
        "revokedAt",
        "source"
      )
    else { return nil }
    let id = fields.required("id")?.name(once: &names)
    let owner = fields.maybe("officer") { $0.text() }
    if let owner = owner ?? nil, let officer, owner != officer {
      fields.optional("officer")?.fault(Self.ofAnother(officer))
    }
    let source = fields.maybe("source") { $0.text() }
    evidence += 1
    let shown = shown(fields)
    guard let id, let source, let shown else { return nil }
    return shown.evidence(ID(evidence), source: source ?? id)
  }

  private func shown(_ fields: Fields) -> Shown? {
    let competency = fields.required("competency")?
      .code(Competency.self, among: competencies, called: CourseWording.competency)
    let level = fields.required("level")?.whole(Competency.Level.numbers)
    let kind = fields.required("kind")?.choice(EvidenceKind.self)
    let days = fields.days(from: "on")
    let recordedAt = fields.required("recordedAt")?.instant()
    let revokedAt = fields.maybe("revokedAt") { $0.instant() }
    guard let competency, let level = level.flatMap({ Competency.Level($0) }), let kind, let days,
      let recordedAt, let revokedAt
    else { return nil }
    return Shown(
      competency: competency,
      level: level,
      kind: kind,
      days: days,
      recordedAt: recordedAt,
      revokedAt: revokedAt
    )
  }

  private struct Shown {
    let competency: Code<Competency>
    let level: Competency.Level
    let kind: EvidenceKind
    let days: DayRange
    let recordedAt: Instant
    let revokedAt: Instant?

    func evidence(_ id: ID<Evidence>, source: String) -> Evidence {
      Evidence(
        id: id,
        competency: competency,
        level: level,
        kind: kind,
        on: days.from,
        until: days.until,
        recordedAt: recordedAt,
        revokedAt: revokedAt,
        source: source
      )
    }
  }

  private static func ofAnother(_ officer: String) -> Bilingual {
    Bilingual(
      vi: "minh chứng này đứng dưới cán bộ \(officer); hãy sửa mã hoặc chuyển minh chứng đi",
      en: "this evidence stands under officer \(officer); correct the id or move it"
    )
  }
}

extension Spot {
  /// A name that may be given once; a number without quotes is one too.
  func name(once seen: inout Set<String>) -> String? {
    guard let name = node.scalar, !node.isNull, !name.isEmpty else {
      expected(Wording.text)
      return nil
    }
    if !seen.insert(name).inserted { fault(Wording.repeated(name)) }
    return name
  }
}
