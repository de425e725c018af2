public import Assessment
public import Chronology
import Personnel
import Training
public import Vietnamese

extension Writing {
  /// Makes the records say what the curricula say. Nothing is written where they do already; a code
  /// that something still uses can't go.
  ///
  /// - Returns: the files that are new, changed or gone, with their text before and after. Where no
  ///   text differs but the rows do (an older program read the same files, or had no place for all
  ///   that they say), all files, as they are.
  public func store(
    _ curricula: Curricula,
    from files: [CurriculumFile],
    at now: Instant
  ) throws -> [CurriculumChange] {
    let old = try all(.curriculumFiles)
    var changes = CurriculumChange.between(old, files)
    if changes.isEmpty, try curriculaOnRecord() != curricula {
      changes = files.map { CurriculumChange(name: $0.name, old: $0, new: $0) }
    }
    guard !changes.isEmpty else { return [] }
    shelf?.clear()
    for statement in SQL.curriculaParts { try run(statement) }
    try storeParents(curricula)
    try storeFramework(curricula.framework)
    try storeCourses(curricula.courses)
    try storeRules(curricula)
    for change in changes {
      if let new = change.new {
        try run(.upsert(new, at: now))
      } else {
        try run("DELETE FROM curriculum_file WHERE name = \(change.name)")
      }
    }
    return changes
  }

  /// What other records point to: changed in place, and taken away last-named first.
  private func storeParents(_ curricula: Curricula) throws {
    let framework = curricula.framework
    for (place, group) in framework.groups.enumerated() { try run(.upsert(group, place: place)) }
    for (place, competency) in framework.competencies.enumerated() {
      try run(.upsert(competency, place: place))
    }
    for (place, profile) in framework.duties.enumerated() {
      try run(.upsert(profile.duty, place: place))
    }
    for scheme in curricula.schemes { try run(.upsert(scheme)) }
    for course in curricula.courses { try run(.upsert(course)) }
    try storeComponents(curricula.courses)
    try run(.setSignsAside)
    for (place, status) in curricula.attendanceStatuses.enumerated() {
      try run(.upsert(status, place: place))
    }
    try remove("course", but: curricula.courses.map(\.code.text))
    try remove("grading_scheme", but: curricula.schemes.map(\.code.text))
    try remove("attendance_status", but: curricula.attendanceStatuses.map(\.code.text))
    try remove("duty", but: framework.duties.map(\.duty.code.text))
    try remove("competency", but: framework.competencies.map(\.code.text))
    try remove("competency_group", but: framework.groups.map(\.code.text))
  }

  /// Scores name their components, so these are changed in place.
  private func storeComponents(_ courses: [Course]) throws {
    for statement in SQL.retireComponents { try run(statement) }
    for course in courses {
      for (place, component) in course.assessment.components.enumerated() {
        try run(.upsert(component, of: course.code, place: place))
      }
    }
  }

  private func remove(_ table: String, but codes: [String]) throws {
    let kept = Set(codes)
    let known = try all(
      Query(SQL(verbatim: "SELECT code FROM \(table)")) { try $0.get("code", as: String.self) }
    )
    for code in known where !kept.contains(code) {
      do {
        try run("\(SQL(verbatim: "DELETE FROM \(table)")) WHERE code = \(code)")
      } catch StoreFault.constraint {
        throw CurriculaRefusal.inUse(code)
      }
    }
  }

  private func storeFramework(_ framework: Framework) throws {
    for competency in framework.competencies {
      for level in competency.levels { try run(.insert(level, of: competency.code)) }
    }
    for profile in framework.duties {
      for (place, requirement) in profile.requires.enumerated() {
        try run(.insert(requirement, of: profile.duty.code, place: place))
      }
    }
    for (place, rule) in framework.coverage.enumerated() {
      let groups = rule.groups.isEmpty ? [""] : rule.groups.map(\.rawValue)
      for group in groups { try run(.insert(rule, group: group, place: place)) }
      for (order, duty) in rule.alternatives.enumerated() {
        try run(.insert(alternative: duty, ofRule: place, place: order))
      }
    }
  }

  private func storeCourses(_ courses: [Course]) throws {
    for course in courses {
      for (place, duty) in course.audience.enumerated() {
        try run(.insert(audience: duty, of: course.code, place: place))
      }
      for (place, needed) in course.prerequisites.enumerated() {
        try run(.insert(prerequisite: needed, of: course.code, place: place))
      }
      for (place, module) in course.modules.enumerated() {
        try run(.insert(module, of: course.code, place: place))
      }
      for (place, award) in course.awards.enumerated() {
        try run(.insert(award, of: course.code, place: place))
      }
    }
  }

  private func storeRules(_ curricula: Curricula) throws {
    for scheme in curricula.schemes {
      for band in scheme.bands { try run(.insert(band, of: scheme.code)) }
    }
    for rule in curricula.minimums { try run(.insert(rule)) }
    for holiday in curricula.holidays { try run(.insert(holiday)) }
    for form in curricula.feedback {
      try run(.insert(form))
      for (place, question) in form.questions.enumerated() {
        try run(.insert(question, of: form.code, place: place))
      }
    }
    for (place, rule) in curricula.periodRules.enumerated() {
      try run(.insert(rule, place: place))
    }
    for (place, rule) in curricula.retention.enumerated() {
      try run(.insert(rule, place: place))
    }
    for form in curricula.forms {
      try run(.insert(form))
      for (place, group) in form.groups.enumerated() {
        try run(.insert(group, of: form, place: place))
      }
    }
  }
}

/// A file of `curricula/` before and after a loading.
public struct CurriculumChange: Equatable, Sendable {
  public let name: String
  /// As it was; nil where it is new.
  public let old: CurriculumFile?
  /// As it is; nil where it is gone.
  public let new: CurriculumFile?

  /// The files that differ, by name.
  public static func between(_ old: [CurriculumFile], _ new: [CurriculumFile]) -> [Self] {
    let before = Dictionary(old.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    let after = Dictionary(new.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    return Set(before.keys).union(after.keys).sorted()
      .filter { before[$0]?.digest != after[$0]?.digest }
      .map { CurriculumChange(name: $0, old: before[$0], new: after[$0]) }
  }
}

/// Why curricula can't be loaded into these records.
public enum CurriculaRefusal: Refusal, Equatable {
  /// A code is gone from the files, but records still name it.
  case inUse(String)

  public var explanation: Bilingual {
    switch self {
    case .inUse(let code):
      Bilingual(
        vi: """
          Mã \(code) không còn trong curricula/ nhưng hồ sơ vẫn dùng. \
          Giữ mã này lại; mã không bao giờ dùng lại hay bỏ đi khi đã có hồ sơ.
          """,
        en: """
          The code \(code) is gone from curricula/ but records still use it. \
          Keep it: codes are never taken away once records name them.
          """
      )
    }
  }
}
