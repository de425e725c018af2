import Access
import Hummingbird
import Intake
import Operations
import Pages

/// The names of the fields of forms. What else is sent is left out by everybody who reads a form; here it
/// is told apart, so that the log has it.
enum FormFields {
  /// Those of every form.
  static let ofEvery = [FormMark.name, "key", "seen", "reason"]

  /// Those of an officer's record.
  static let ofOfficer =
    OfficerEntry.fields.map(\.rawValue) + OfficerEntry.fields.map { "choose-\($0.rawValue)" }
    + ["new"]

  /// Those of an assignment.
  static let ofAssignment = AssignmentEntry.fields.map(\.rawValue) + ["act", "removal"]

  /// Those of an agency.
  static let ofAgency = [
    "code", "from", "after", "nameVi", "nameEn", "kind", "group", "parent", "act", "last",
    "successors", "assignments",
  ]

  /// Those that are the names of others' fields, as the log may have them: what else is sent as a name
  /// may be a secret in the wrong place.
  static let known = Set(
    ofEvery + ofOfficer + ofAssignment + ofAgency
      + ["id", "version", "role", "disabled", "fullName", "name"]
  )

  /// The names that a form has besides those of its sender's forms, a stroke for each kind that is not
  /// known.
  static func other(in sent: FormBody, than fields: Set<String>, of visit: Visit) -> [String] {
    let own = visit.scope.seesSensitive ? fields : fields.subtracting(["ethnicity"])
    let names = Set(sent.items.map(\.name)).subtracting(own)
    return Set(names.map { known.contains($0) ? $0 : "?" }).sorted()
  }
}
