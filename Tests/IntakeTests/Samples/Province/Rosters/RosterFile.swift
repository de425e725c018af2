import Personnel
import Vietnamese

/// A row of a roster: an officer and one of the officer's assignments.
struct RosterLine {
  let officer: SampleOfficer
  let assignment: SampleAssignment

  var share: String {
    (assignment.isFullTime ? Assignment.Share.fullTime : .concurrent).title.vi
  }

  var role: String { assignment.isDeputy ? "Phó" : "Chính" }

  /// Which file a row belongs into: by the group of the body where the officer works.
  static func lines(_ officers: [SampleOfficer], of groups: Set<AgencyGroup>) -> [RosterLine] {
    officers.filter { groups.contains($0.agency.group) }.flatMap { officer in
      officer.assignments.map { RosterLine(officer: officer, assignment: $0) }
    }
  }
}

/// The names of the duties, as the framework has them.
enum SampleDuty {
  static let titles = [
    "R1": "Chuyên viên chuyên trách thông tin đối ngoại",
    "R2": "Đầu mối kiêm nhiệm của sở, ban, ngành",
    "R3": "Đầu mối của địa phương",
    "R4": "Người phát ngôn",
    "R5": "Lãnh đạo phòng phụ trách thông tin đối ngoại",
    "R6": "Phóng viên, biên tập viên đối ngoại",
    "R7": "Cán bộ ngoại vụ, lễ tân",
    "R8": "Cán bộ xúc tiến đầu tư, thương mại, du lịch",
    "R9": "Thành viên Ban Chỉ đạo công tác thông tin đối ngoại",
  ]
}
