import Chronology
import Intake
import Personnel
import Records
import Vietnamese

/// A form of an agency held against those on record.
struct AgencyFormReading {
  let all: [AgencyRecord]
  let known: RecordedAgencies

  init(in records: any Reading) throws {
    all = try records.agencies()
    known = RecordedAgencies(all)
  }

  func record(_ id: ID<Agency>) -> AgencyRecord? { all.first { $0.agency.id == id } }

  /// The standing that a form makes for a stretch of days.
  func standing(_ form: AgencyForm, _ days: DayRange) throws -> Agency.Standing {
    var problems: [AgencyFieldProblem] = []
    if form.nameVi.isEmpty {
      problems.append(.init(.nameVi, vi: "Ghi tên cơ quan.", en: "Give the agency's name."))
    }
    if form.kind == nil {
      problems.append(.init(.kind, vi: "Chọn loại cơ quan.", en: "Choose the kind."))
    }
    if form.group == nil {
      problems.append(.init(.group, vi: "Chọn nhóm trong báo cáo.", en: "Choose the group."))
    }
    let parent = Code<Agency>(form.parent)
    if !form.parent.isEmpty {
      let above = parent.flatMap { code in all.first { $0.agency.code == code }?.agency }
      if above?.standing(on: days.from) == nil {
        problems.append(
          .init(
            .parent,
            vi: "Cơ quan cấp trên không có trong ngày \(days.from.slashed). Chọn cơ quan khác.",
            en: "The body above is not there on \(days.from). Choose another."
          )
        )
      }
    }
    guard problems.isEmpty, let kind = form.kind, let group = form.group else {
      throw AgencyFormRefusal.wrong(problems)
    }
    return Agency.Standing(
      days: days,
      name: .init(vi: form.nameVi, en: form.nameEn.isEmpty ? form.nameVi : form.nameEn),
      kind: kind,
      group: group,
      parent: form.parent.isEmpty ? nil : parent
    )
  }

  /// Refuses an agency that would stand above or after itself.
  func requireNoCycle(with entry: AgencyEntry, field: AgencyField) throws {
    let others = all.filter { $0.agency.code != entry.code }
      .compactMap { known[$0.agency.code]?.entry }
    guard AgencyCycles(others + [entry]).codes.contains(entry.code) else { return }
    throw AgencyFormRefusal.wrong([
      .init(
        field,
        vi: "Cơ quan không thể là cấp trên hay kế thừa của chính nó. Chọn cơ quan khác.",
        en: "An agency can't stand above or after itself. Choose another."
      )
    ])
  }

  static let noFirstDay = AgencyFieldProblem(
    .from,
    vi: "Ghi ngày bắt đầu, như 01/07/2025.",
    en: "Give the first day, such as 01/07/2025."
  )
}
