import Chronology
import Personnel
import Vietnamese

/// An agency as a sample describes it, before it has an id.
struct AgencyDraft {
  var code: String
  var name: Bilingual
  let kind: AgencyKind
  let group: AgencyGroup
  /// The code of the body above it.
  var parent: String?
  var from = SampleCalendar.day(1989, 7, 1)
  var until: Day?
  /// The codes of those that take over.
  var successors: [String] = []
  /// A later name and kind, from a day on.
  var renamed: (on: Day, name: Bilingual, kind: AgencyKind)?
  /// How many officers it has beside others.
  var weight = 2

  init(
    _ code: String,
    _ vi: String,
    _ en: String,
    _ kind: AgencyKind,
    _ group: AgencyGroup,
    under parent: String? = nil
  ) {
    self.code = code
    name = Bilingual(vi: vi, en: en)
    self.kind = kind
    self.group = group
    self.parent = parent
  }

  /// A body under the province's committee.
  static func department(_ code: String, _ vi: String, _ en: String) -> AgencyDraft {
    AgencyDraft(code, vi, en, .department, .departments, under: "UBND").weighing(3)
  }

  /// The same, as it was until departments were merged.
  func merged(into successors: String...) -> AgencyDraft {
    ended(on: SampleCalendar.merger, successors)
  }

  /// The same with an end and what takes over.
  func ended(on day: Day, _ successors: [String]) -> AgencyDraft {
    var draft = self
    draft.until = day
    draft.successors = successors
    return draft
  }

  /// The same from a day on.
  func founded(on day: Day) -> AgencyDraft {
    var draft = self
    draft.from = day
    return draft
  }

  /// The same with another name from a day on.
  func renamed(on day: Day, _ vi: String, _ en: String, _ kind: AgencyKind? = nil) -> AgencyDraft {
    var draft = self
    draft.renamed = (day, Bilingual(vi: vi, en: en), kind ?? self.kind)
    return draft
  }

  /// The same with more or fewer officers.
  func weighing(_ weight: Int) -> AgencyDraft {
    var draft = self
    draft.weight = weight
    return draft
  }
}
