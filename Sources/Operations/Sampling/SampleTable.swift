import Records
public import Vietnamese

/// The tables that a sample fills, by their names; those that others point to come first.
public enum SampleTable: String, CaseIterable, Sendable {
  case agency
  case agencyStanding = "agency_standing"
  case agencySuccessor = "agency_successor"
  case officer
  case officerSensitive = "officer_sensitive"
  case assignment
  case trainingClass = "training_class"
  case session = "class_session"
  case nomination, enrolment, attendance, score, result, certificate, evidence

  /// What its rows are called.
  public var title: Bilingual {
    switch self {
    case .agency: Bilingual(vi: "cơ quan", en: "agencies")
    case .agencyStanding: Bilingual(vi: "tên cơ quan theo thời gian", en: "standings of agencies")
    case .agencySuccessor: Bilingual(vi: "cơ quan kế thừa", en: "successors of agencies")
    case .officer: Bilingual(vi: "cán bộ", en: "officers")
    case .officerSensitive: Bilingual(vi: "dân tộc của cán bộ", en: "ethnicities of officers")
    case .assignment: Bilingual(vi: "phân công", en: "assignments")
    case .trainingClass: Bilingual(vi: "lớp", en: "classes")
    case .session: Bilingual(vi: "buổi", en: "sessions")
    case .nomination: Bilingual(vi: "đề cử", en: "nominations")
    case .enrolment: Bilingual(vi: "ghi danh", en: "enrolments")
    case .attendance: Bilingual(vi: "lượt điểm danh", en: "attendance marks")
    case .score: Bilingual(vi: "điểm thành phần", en: "scores")
    case .result: Bilingual(vi: "kết quả", en: "results")
    case .evidence: Bilingual(vi: "minh chứng", en: "pieces of evidence")
    case .certificate: Bilingual(vi: "giấy chứng nhận, chứng chỉ", en: "certificates")
    }
  }

  /// As the schema has it: rows give a value for each of its columns, in its order.
  var schema: SchemaTable? { Schema.recordTables.first { $0.name == rawValue } }
}
