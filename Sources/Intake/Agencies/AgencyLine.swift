import Chronology
import Personnel
import Spreadsheets
import Vietnamese

/// One line of a table of agencies: a name and the days on which it held.
struct AgencyLine {
  let code: Code<Agency>
  let standing: Agency.Standing
  let successors: [Code<Agency>]
  let address: CellAddress

  /// Reads a line; nil where something is wrong, which the row then tells.
  init?(_ row: inout TitledRow<AgencyField>) {
    let code = row.code(.code, Bilingual(vi: "mã cơ quan", en: "agency code"), of: Agency.self)
    let name = row.required(.name, Bilingual(vi: "tên cơ quan", en: "name"))
    let kind = row.choice(
      .kind,
      Bilingual(vi: "loại cơ quan", en: "kind"),
      among: Choices(\AgencyKind.title)
    )
    let group = row.choice(
      .group,
      Bilingual(vi: "khối", en: "group"),
      among: Choices(\AgencyGroup.title)
    )
    let days = Self.days(&row)
    let above = row.codes(
      .parent,
      Bilingual(vi: "mã cơ quan cấp trên", en: "code of the parent"),
      of: Agency.self
    )
    if above.count > 1 {
      row.fault(
        .parent,
        Bilingual(vi: "chỉ ghi một cơ quan cấp trên.", en: "name one parent only.")
      )
    }
    successors = row.codes(
      .successors,
      Bilingual(vi: "mã cơ quan kế thừa", en: "code of a successor"),
      of: Agency.self
    )
    address = row.address(.code)
    guard let code, let name, let days else { return nil }
    if kind == nil, row.text(.kind) == nil {
      row.fault(.kind, Bilingual(vi: "thiếu loại cơ quan.", en: "the kind is missing."))
    }
    if group == nil, row.text(.group) == nil {
      row.fault(.group, Bilingual(vi: "thiếu khối.", en: "the group is missing."))
    }
    guard let kind, let group else { return nil }
    self.code = code
    standing = Agency.Standing(
      days: days,
      name: Bilingual(vi: name, en: row.text(.englishName) ?? name),
      kind: kind,
      group: group,
      parent: above.first
    )
  }

  private static func days(_ row: inout TitledRow<AgencyField>) -> DayRange? {
    let first = row.day(.from, Bilingual(vi: "ngày bắt đầu", en: "first day"))
    let last = row.day(.until, Bilingual(vi: "ngày kết thúc", en: "last day"))
    guard let first else {
      if row.text(.from) == nil {
        row.fault(.from, Bilingual(vi: "thiếu ngày bắt đầu.", en: "the first day is missing."))
      }
      return nil
    }
    guard let days = DayRange(from: first, until: last?.advanced(by: 1)) else {
      row.fault(
        .until,
        Bilingual(
          vi: "ngày kết thúc đứng trước ngày bắt đầu.",
          en: "the last day comes before the first."
        )
      )
      return nil
    }
    return days
  }
}
