import Personnel
import Training

/// Reads how a course is assessed.
struct AssessmentReading {
  let known: Surroundings

  /// The whole of it.
  func assessment(_ spot: Spot) -> CourseAssessment? {
    guard let fields = spot.fields("scheme", "components", "resit", "step", "pass", "moderation")
    else {
      return nil
    }
    let scheme = fields.required("scheme")?
      .code(GradingScheme.self, among: known.schemes, called: CourseWording.scheme)
    let components = fields.required("components").flatMap(components)
    let resit = fields.maybe("resit") { $0.choice(CourseAssessment.ResitPolicy.self) }
    let step = fields.maybe("step", step)
    let pass = fields.required("pass").flatMap(pass)
    let moderation = fields.maybe("moderation") { $0.score() }
    guard let scheme, let components, let resit, let step, let pass, let moderation else {
      return nil
    }
    return CourseAssessment(
      scheme: scheme,
      components: components,
      resit: resit ?? .best,
      stepHundredths: step ?? 10,
      pass: pass,
      moderationHundredths: moderation?.hundredths ?? CourseAssessment.usualModerationHundredths
    )
  }

  private func components(_ spot: Spot) -> [CourseAssessment.Component]? {
    var codes = OnlyOnce()
    let weights = spot.node.items.map { $0["weight"]?.scalar.flatMap { Int($0) } }
    if !weights.isEmpty, !weights.contains(nil) {
      let sum = weights.reduce(0) { $0.addingReportingOverflow($1 ?? 0).partialValue }
      if sum != 100 { spot.fault(CourseWording.weights(sum)) }
    }
    return spot.all(atLeast: 1) { item in
      codes.add(item.scalar("code"), at: item)
      return component(item)
    }
  }

  private func component(_ spot: Spot) -> CourseAssessment.Component? {
    guard let fields = spot.fields("code", "title", "weight", "minimum", "markers") else {
      return nil
    }
    let code = fields.required("code")?.code(CourseAssessment.Component.self)
    let title = fields.required("title")?.bilingual()
    let weight = fields.required("weight")?.whole(1...100)
    let minimum = fields.maybe("minimum") { $0.score() }
    let markers = fields.maybe("markers") { $0.whole(1...9) }
    guard let code, let title, let weight, let minimum, let markers else { return nil }
    return CourseAssessment.Component(
      code: code,
      title: title,
      weight: weight,
      minimum: minimum,
      markers: markers ?? 1
    )
  }

  /// A step that divides the scale, so that 10 stays 10.
  private func step(_ spot: Spot) -> Int? {
    guard case .plain(let text) = spot.node.content, let step = Score(text), step.hundredths > 0,
      1000.isMultiple(of: step.hundredths)
    else {
      spot.expected(CourseWording.step)
      return nil
    }
    return step.hundredths
  }

  private func pass(_ spot: Spot) -> CourseAssessment.PassRule? {
    guard let fields = spot.fields("attendance", "mark") else { return nil }
    let attendance = fields.maybe("attendance") { $0.whole(0...100) }
    let mark = fields.required("mark")?.score()
    guard let attendance, let mark else { return nil }
    return CourseAssessment.PassRule(attendance: attendance ?? 100, mark: mark)
  }
}
