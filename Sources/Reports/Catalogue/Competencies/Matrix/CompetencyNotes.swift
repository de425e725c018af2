import Assessment
import Chronology
import Personnel
import Records
import Training
import Vietnamese

/// What stands under the matrix: signs and codes, the largest gaps, what is going to lapse.
struct CompetencyNotes {
  let facts: CompetencyFacts

  var notes: [Bilingual] { [signs, codes] }

  var closing: [Bilingual] { [gaps, lapses] }

  private var signs: Bilingual {
    Self.line(
      LevelSign.allCases.map { sign in
        Bilingual(
          vi: "\(sign.rawValue): \(sign.title.vi)",
          en: "\(sign.rawValue): \(sign.title.en)"
        )
      } + [
        Bilingual(
          vi: "số đứng trước là mức đang có; ô trống: nhiệm vụ không yêu cầu",
          en: "the number before is the level held; empty: not required"
        )
      ]
    )
  }

  private var codes: Bilingual {
    let line = Self.line(
      facts.scope.curricula.framework.competencies.map { competency in
        Bilingual(
          vi: "\(competency.code) \(competency.title.vi)",
          en: "\(competency.code) \(competency.title.en)"
        )
      }
    )
    return Bilingual(vi: "Các năng lực: \(line.vi)", en: "The competencies: \(line.en)")
  }

  /// The five competencies that most people lack, of equal ones those that come first in the framework.
  private var gaps: Bilingual {
    let required = Dictionary(grouping: facts.officers.flatMap(\.self), by: \.place)
    let largest = required.map { place, all in
      (place: place, lacking: all.count { !$0.sign.isEnough }, all: all.count)
    }
    .filter { $0.lacking > 0 }
    .sorted { ($1.lacking, $0.place) < ($0.lacking, $1.place) }
    .prefix(5)
    guard !largest.isEmpty else {
      return Bilingual(vi: "Không có năng lực nào còn thiếu.", en: "No competency is lacking.")
    }
    let competencies = facts.scope.curricula.framework.competencies
    let lines = largest.map { gap in
      let code = competencies[gap.place].code
      return Bilingual(
        vi: "\(code) (\(gap.lacking)/\(gap.all) người)",
        en: "\(code) (\(gap.lacking) of \(gap.all) persons)"
      )
    }
    return Bilingual(
      vi: "Năng lực thiếu nhiều nhất: \(lines.map(\.vi).joined(separator: "; ")).",
      en: "The largest gaps: \(lines.map(\.en).joined(separator: "; "))."
    )
  }

  /// How many competencies of officers lapse in each of the next quarters.
  private var lapses: Bilingual {
    let days = facts.officers.flatMap(\.self).compactMap(\.lapses)
    let counts = Dictionary(grouping: days) { Quarter(of: $0) }.mapValues(\.count)
    let lines = facts.quarters.map { quarter in
      let count = counts[quarter, default: 0]
      return Bilingual(vi: "\(quarter.title.vi): \(count)", en: "\(quarter.title.en): \(count)")
    }
    return Bilingual(
      vi: """
        Dự báo số năng lực đang đạt sẽ hết hiệu lực: \(lines.map(\.vi).joined(separator: "; ")).
        """,
      en:
        "Competencies met now that are going to lapse: \(lines.map(\.en).joined(separator: "; "))."
    )
  }

  private static func line(_ parts: [Bilingual]) -> Bilingual {
    Bilingual(
      vi: parts.map(\.vi).joined(separator: "; ") + ".",
      en: parts.map(\.en).joined(separator: "; ") + "."
    )
  }
}
