import Personnel
import Training

/// Reads the modules of a course with their periods, which are whole.
struct ModuleReading {
  private static let periods = 0...400

  /// The modules, at least one.
  func modules(_ spot: Spot) -> [Course.Module]? {
    var codes = OnlyOnce()
    return spot.all(atLeast: 1) { item in
      codes.add(item.scalar("code"), at: item)
      return module(item)
    }
  }

  private func module(_ spot: Spot) -> Course.Module? {
    guard let fields = spot.fields("code", "title", "theory", "practice") else { return nil }
    let code = fields.required("code")?.code(Course.Module.self)
    let title = fields.required("title")?.bilingual()
    let theory = fields.required("theory")?.whole(Self.periods)
    let practice = fields.required("practice")?.whole(Self.periods)
    if theory == 0, practice == 0 { spot.fault(CourseWording.noPeriods) }
    guard let code, let title, let theory, let practice else { return nil }
    return Course.Module(code: code.text, title: title, theory: theory, practice: practice)
  }
}
