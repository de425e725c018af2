import Assessment
import Chronology
import Personnel
import Training
import Vietnamese

/// Reads a course and checks it against what the other files declare.
struct CourseReading {
  let known: Surroundings

  /// The course, or nil with its faults in the log.
  func course(_ spot: Spot, fileCode: String) -> Course? {
    guard
      let fields = spot.fields(
        "code",
        "title",
        "audience",
        "prerequisites",
        "modules",
        "assessment",
        "awards",
        "document"
      )
    else { return nil }
    let code = fields.required("code").flatMap { self.code($0, fileCode: fileCode) }
    let title = fields.required("title")?.bilingual()
    let audience = fields.required("audience").flatMap(audience)
    let prerequisites = fields.maybe("prerequisites", prerequisites)
    let modules = fields.required("modules").flatMap(ModuleReading().modules)
    let assessment = fields.required("assessment").flatMap(
      AssessmentReading(known: known).assessment
    )
    let awards = fields.required("awards").flatMap(AwardReading(known: known).awards)
    let document = fields.required("document").flatMap(document)
    guard let code, let title, let audience, let prerequisites, let modules, let assessment,
      let awards, let document
    else { return nil }
    return Course(
      code: code,
      title: title,
      audience: audience,
      prerequisites: prerequisites ?? [],
      modules: modules,
      assessment: assessment,
      awards: awards,
      document: document
    )
  }

  private func code(_ spot: Spot, fileCode: String) -> Code<Course>? {
    guard let code = spot.code(Course.self) else { return nil }
    if code.text != fileCode { spot.fault(CourseWording.notFileName(code.text, file: fileCode)) }
    return code
  }

  private func audience(_ spot: Spot) -> [Code<Duty>]? {
    spot.distinct(atLeast: 1) { item in
      item.code(Duty.self, among: known.duties, called: CourseWording.duty)
    }
  }

  private func prerequisites(_ spot: Spot) -> [Code<Course>]? {
    spot.distinct { item in
      item.code(Course.self, among: known.courses, called: CourseWording.course)
    }
  }

  private func document(_ spot: Spot) -> Course.Document? {
    guard let fields = spot.fields("kind", "title") else { return nil }
    let kind = fields.required("kind")?.choice(Course.Document.Kind.self)
    let title = fields.required("title")?.bilingual()
    guard let kind, let title else { return nil }
    return Course.Document(kind: kind, title: title)
  }
}

extension Spot {
  /// A code that must be among those declared; where those are not known, any.
  func code<Entity>(
    _: Entity.Type,
    among known: Set<String>?,
    called name: Bilingual
  ) -> Code<Entity>? {
    guard let code = code(Entity.self) else { return nil }
    if let known, !known.contains(code.text) {
      let stranger = Stranger(what: name, code: code.text)
      log.add(stranger, Wording.unknown(name, code.text), at: node.place, path: path)
      return nil
    }
    return code
  }

  /// A list of codes, each once.
  func distinct<Entity>(
    atLeast least: Int = 0,
    _ read: (Spot) -> Code<Entity>?
  ) -> [Code<Entity>]? {
    var seen: Set<Code<Entity>> = []
    return all(atLeast: least) { item in
      guard let code = read(item) else { return nil }
      if !seen.insert(code).inserted { item.fault(Wording.repeated(code.text)) }
      return code
    }
  }
}
