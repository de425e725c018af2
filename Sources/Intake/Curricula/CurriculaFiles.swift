import Assessment
import Personnel
import Training
import Vietnamese

/// The files of a folder while they are read on one another.
struct CurriculaFiles {
  private typealias Kind = CurriculaDocument.Kind

  private struct File {
    let kind: Kind
    let code: String
    let source: SourceText
    let log: FaultLog
    let root: DocumentNode?
  }

  private var files: [File]
  private var missing: [DocumentFault] = []

  init(_ sources: [SourceText]) {
    files = sources.sorted { $0.name < $1.name }.compactMap { source in
      guard let (kind, code) = Self.name(source.name) else { return nil }
      let log = FaultLog(file: source.name)
      let root = source.node(log: log)
      return File(kind: kind, code: code, source: source, log: log, root: root)
    }
    noteSecondFiles()
    for kind in Kind.allCases
    where kind.isRequired && !files.contains(where: { $0.kind == kind }) {
      let name = kind == .course ? "courses/TTDN-01.yaml" : "\(kind.rawValue).yaml"
      let log = FaultLog(file: name)
      log.add(Wording.missingFile(name), at: .start)
      missing += log.faults
    }
  }

  /// `framework.json` beside `framework.yaml`: nobody can tell which of them holds.
  private func noteSecondFiles() {
    var first: [String: String] = [:]
    for file in files {
      let key = "\(file.kind) \(file.code)"
      if let other = first[key] {
        file.log.add(Wording.secondFile(after: other), at: .start)
      } else {
        first[key] = file.source.name
      }
    }
  }

  /// What a file's name says that it is; nil for names of nobody's.
  private static func name(_ name: String) -> (Kind, code: String)? {
    let endings = [".yaml", ".yml", ".json"]
    guard let ending = endings.first(where: name.hasSuffix) else { return nil }
    let stem = name.dropLast(ending.count)
    if stem.hasPrefix("courses/") { return (.course, String(stem.dropFirst("courses/".count))) }
    guard let kind = Kind(rawValue: String(stem)), kind != .course else { return nil }
    return (kind, kind.rawValue)
  }

  /// Everything that is wrong with the files.
  var faults: [DocumentFault] { missing + files.map(\.log).faults }

  /// The files as they are stored.
  var documents: [CurriculaDocument] {
    files.compactMap { file in
      file.source.canonical.map { text in
        CurriculaDocument(kind: file.kind, code: file.code, file: file.source.name, text: text)
      }
    }
  }

  /// What they say together; nil where one of them has a fault or is missing.
  func curricula() -> Curricula? {
    let framework = first(.framework).flatMap { file in
      file.root.flatMap { FrameworkReading(root: $0, log: file.log).framework() }
    }
    let schemes = read(.schemes, SchemeReading().schemes)
    let statuses = read(.attendance, AttendanceReading().statuses)
    let minimums = read(.minimums, MinimumReading().minimums)
    let periods = read(.periods, PeriodReading().rules)
    let forms = read(.forms, FormReading().forms)
    let courses = courses()
    let retention = retention()
    let holidays = first(.holidays) == nil ? [] : read(.holidays, HolidayReading().holidays)
    let feedback = first(.feedback) == nil ? [] : read(.feedback, FeedbackReading().forms)
    guard let framework, let schemes, let statuses, let minimums, let periods, let forms,
      let retention, let holidays, let feedback
    else { return nil }
    return Curricula(
      framework: framework,
      courses: courses,
      schemes: schemes,
      attendanceStatuses: statuses,
      minimums: minimums,
      periodRules: periods,
      forms: forms,
      retention: retention,
      holidays: holidays,
      feedback: feedback
    )
  }

  /// None where there is no such file; nil where it has a fault.
  private func retention() -> [RetentionRule]? {
    first(.retention) == nil ? [] : read(.retention, RetentionReading().rules)
  }

  private func first(_ kind: Kind) -> File? {
    files.first { $0.kind == kind }
  }

  private func read<Value>(_ kind: Kind, _ read: (Spot) -> Value?) -> Value? {
    guard let file = first(kind), let root = file.root else { return nil }
    return read(Spot(root: root, log: file.log))
  }

  private func courses() -> [Course] {
    let files = files.filter { $0.kind == .course }
    let reading = CourseReading(known: surroundings(of: files))
    let courses = files.compactMap { file in
      file.root.flatMap { root in
        reading.course(
          Spot(root: root, log: file.log),
          fileCode: file.code
        )
      }
    }
    let byCode = files.compactMap { file in
      file.root.map { (file.code, CourseFile(root: $0, log: file.log)) }
    }
    PrerequisiteCycles(files: Dictionary(byCode) { first, _ in first }).note()
    return courses
  }

  /// Courses are known by the names of their files, so one that cannot be read is no stranger.
  private func surroundings(of courses: [File]) -> Surroundings {
    let declared = (first(.framework)?.root).map(DeclaredFramework.init)
    let schemes = first(.schemes)?.root?["schemes"]?.declaredCodes
    return Surroundings(
      duties: declared?.duties,
      levels: declared?.levels,
      schemes: schemes,
      courses: Set(courses.map(\.code))
    )
  }
}
