import Chronology
public import Intake
import Personnel
import Records
public import Vietnamese

/// A value that a row would change, in words. ID and ethnicity are covered.
public struct FieldChange: Equatable, Sendable {
  public let field: RosterField
  /// Nil where nothing was known.
  public let old: Bilingual?
  public let new: Bilingual
}

extension OfficerRecord {
  /// What is other in a later record of the officer, field by field.
  func changes(to other: OfficerRecord, agencyName: (ID<Agency>) -> Bilingual?) -> [FieldChange] {
    let old = words(agencyName)
    let new = other.words(agencyName)
    var changes: [FieldChange] = []
    for (mine, theirs) in zip(old, new) where mine.value != theirs.value {
      guard let text = theirs.text else { continue }
      changes.append(FieldChange(field: theirs.field, old: mine.text, new: text))
    }
    return changes
  }

  /// A value as it is compared, and as it is shown.
  private struct Word {
    let field: RosterField
    let value: String?
    let text: Bilingual?

    init(_ field: RosterField, _ value: String?, as text: Bilingual? = nil) {
      self.field = field
      self.value = value
      self.text = text ?? value.map(Bilingual.init(both:))
    }
  }

  private func words(_ agencyName: (ID<Agency>) -> Bilingual?) -> [Word] {
    [
      Word(.employeeCode, officer.code.text), Word(.fullName, officer.name.full),
      Word(
        .birthDate,
        officer.birthDate.map { "\($0)" },
        as: officer.birthDate.map { Bilingual(both: $0.slashed) }
      ),
      Word(.gender, officer.gender?.rawValue, as: officer.gender?.title),
      Word(
        .nationalID,
        officer.nationalID?.digits,
        as: officer.nationalID.map { Bilingual(both: $0.masked) }
      ),
      Word(.phone, officer.phone), Word(.email, officer.email),
      Word(.position, officer.position),
      Word(.agency, officer.agency.map { "\($0)" }, as: officer.agency.flatMap(agencyName)),
      Word(.rank, officer.rank), Word(.education, officer.education),
      Word(.politicalTheory, officer.politicalTheory),
      Word(.foreignLanguage, officer.foreignLanguage), Word(.itSkill, officer.itSkill),
      Word(.ethnicity, ethnicity, as: ethnicity.map { _ in Bilingual(both: "•") }),
      Word(.notes, officer.notes),
    ]
  }
}

extension Assignment {
  /// In words, as a change shows it.
  func inWords(_ duty: Duty, _ agency: Bilingual) -> Bilingual {
    let last = days.last.map(\.slashed)
    return Bilingual(
      vi: """
        \(duty.title.vi), \(agency.vi), \(share.title.vi.lowercased()), \
        \(role.title.vi.lowercased()), \(decision.number), từ \(days.from.slashed)\
        \(last.map { " đến \($0)" } ?? "")
        """,
      en: """
        \(duty.title.en), \(agency.en), \(share.title.en.lowercased()), \
        \(role.title.en.lowercased()), \(decision.number), from \(days.from.slashed)\
        \(last.map { " to \($0)" } ?? "")
        """
    )
  }
}
