import Assessment
import Foundation
import Intake
import Records
import Training

/// The project's own `curricula/`.
enum RealFolder {
  static func read() throws -> (curricula: Curricula, files: [CurriculumFile]) {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 1...4 { folder.deleteLastPathComponent() }
    let reading = try CurriculaFolder.read(folder.appending(path: "curricula").path)
    return (
      reading.curricula, reading.documents.map { CurriculumFile(name: $0.file, body: $0.text) }
    )
  }
}

extension Curricula {
  /// The same with some of it replaced.
  func with(
    framework: Framework? = nil,
    courses: [Course]? = nil,
    schemes: [GradingScheme]? = nil,
    attendanceStatuses: [AttendanceStatus]? = nil,
    forms: [ReportForm]? = nil
  ) -> Curricula {
    Curricula(
      framework: framework ?? self.framework,
      courses: courses ?? self.courses,
      schemes: schemes ?? self.schemes,
      attendanceStatuses: attendanceStatuses ?? self.attendanceStatuses,
      minimums: minimums,
      periodRules: periodRules,
      forms: forms ?? self.forms,
      holidays: holidays,
      feedback: feedback
    )
  }
}
