import Assessment
import Chronology
public import Operations
import Personnel
public import Records
import Training
import Vietnamese

extension ClassCallPage {
  /// The page of a form; nil where its course is not on record.
  public init?(
    _ form: ClassCallForm,
    of known: CalledClass?,
    say: Speaker,
    key: String,
    in records: any Reading
  ) throws {
    let code = known?.trainingClass.course ?? Code<Course>(form.course)
    guard let code, let course = try records.curricula().course(code) else { return nil }
    let first = form.firstDay ?? say.day
    let drawing = try CallDrawing(in: records)
    let needs = Dictionary(
      try drawing.needs(of: course, on: first).map { ($0.agency, $0.officers) },
      uniquingKeysWith: { $1 }
    )
    let agencies = try records.agencies().compactMap { record -> AgencyChoice? in
      let code = record.agency.code.text
      let standing = record.agency.standing(on: first)
      guard standing != nil || form.quotas[code] != nil,
        let name = (standing ?? record.agency.standings.last)?.name
      else { return nil }
      return AgencyChoice(code: code, name: name, need: needs[record.agency.id, default: 0])
    }
    let here = try records.all(.trainers(on: say.day)) + (known?.trainers ?? [])
    var seen: Set<String> = []
    self.init(
      known.map { Known(id: $0.trainingClass.id, title: $0.trainingClass.title, stamp: $0.stamp) },
      form: form,
      course: ClassPage.CourseName(code: course.code, title: course.title),
      agencies: agencies.filter { $0.need > 0 } + agencies.filter { $0.need == 0 },
      trainers: here.filter { seen.insert($0.name).inserted }.map { Choice($0.name, $0.fullName) },
      clashes: try CallClashes(form, of: known?.trainingClass.id, in: records).sentences,
      key: key
    )
  }
}
