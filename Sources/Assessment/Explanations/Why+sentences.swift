import Chronology
import Personnel
import Training
public import Vietnamese

extension Why {
  /// A line of the explanation, with how deep it stands under its level.
  public struct Line: Hashable, Sendable {
    /// 0 for the level itself.
    public let depth: Int
    /// What it says.
    public let text: Bilingual
    /// Whether what it asks for is there; nil of a piece of evidence.
    public let isSatisfied: Bool?
  }

  /// The whole explanation, line under line, as a face prints it.
  public var lines: [Line] {
    var lines = [Line(depth: 0, text: summary, isSatisfied: held != nil)]
    if let held { lines += Self.lines(held.node, depth: 1) }
    if let next {
      let text = Bilingual(
        vi: "Để đạt mức \(next.level) của năng lực \(competency):",
        en: "To reach level \(next.level) of competency \(competency):"
      )
      lines.append(Line(depth: 0, text: text, isSatisfied: false))
      lines += Self.lines(next.node, depth: 1)
    }
    return lines
  }

  /// Which level is held on the day, and until when its criterion holds.
  public var summary: Bilingual {
    let day = day.words
    guard let held else {
      return Bilingual(
        vi: "Ngày \(day.vi): chưa đạt mức nào của năng lực \(competency).",
        en: "On \(day.en): no level of competency \(competency) is held."
      )
    }
    return Bilingual(
      vi: "Ngày \(day.vi): đạt mức \(held.level) của năng lực \(competency).",
      en: "On \(day.en): level \(held.level) of competency \(competency) is held."
    )
  }

  private static func lines(_ node: WhyNode, depth: Int) -> [Line] {
    [Line(depth: depth, text: node.sentence, isSatisfied: node.isSatisfied)]
      + node.evidence.map { Line(depth: depth + 1, text: $0.phrase, isSatisfied: nil) }
      + node.parts.flatMap { lines($0, depth: depth + 1) }
  }
}
