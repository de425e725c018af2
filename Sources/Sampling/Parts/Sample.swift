public import Assessment
public import Chronology
import Personnel

/// An invented province, or a country of several, told part by part: no more than one part is held
/// at once, however many officers there are.
///
/// Everything in it is drawn from the seed and the curricula: the same of both give the same sample,
/// on every machine and on every day.
public struct Sample: Sendable {
  /// How many officers a part has.
  static let partSize = 500

  /// The moment as of which everything in it is told.
  public static let toldAt = SampleCalendar.closing

  private let order: SampleOrder
  private let syllabus: SampleSyllabus
  private let duties: DutyChoice
  /// The ids that were given so far.
  public private(set) var ids: SampleIDs
  private var registers = Registers()
  private var province = -1
  private var scene: ProvinceScene?
  private var rest: Range<Int> = 0..<0
  private var part = 0

  /// A sample of an order, taught by these curricula, with ids behind those that were given.
  public init(_ order: SampleOrder, by curricula: Curricula, after ids: SampleIDs = SampleIDs()) {
    self.order = order
    syllabus = SampleSyllabus(curricula)
    duties = DutyChoice(curricula.framework)
    self.ids = ids
  }

  /// The next part; nil behind the last one.
  public mutating func next() throws -> SamplePart? {
    var next = SamplePart()
    if rest.isEmpty {
      guard province + 1 < order.provinces.count else { return nil }
      next.agencies = try enterProvince()
    }
    guard let scene else { return nil }
    let numbers = rest.prefix(Self.partSize)
    rest = rest.dropFirst(Self.partSize)
    for number in numbers { next.officers.append(try officer(number, in: scene)) }
    next.classes = try classes(of: next.officers, in: scene)
    part += 1
    return next
  }

  private mutating func enterProvince() throws -> [SampleAgency] {
    province += 1
    rest = order.officers(ofProvince: province)
    var draw = Draw(order.seed, .agencies, province)
    let entered = try ProvinceScene(
      order.provinces[province],
      officers: rest.count,
      isAlone: order.provinces.count == 1,
      &draw,
      &ids.agencies
    )
    scene = entered
    return entered.agencies
  }

  private mutating func officer(
    _ number: Int,
    in scene: ProvinceScene
  ) throws -> SampleOfficer {
    let place = number - order.officers(ofProvince: province).lowerBound
    let id = ids.officers.next()
    var draw = Draw(order.seed, .officer, number)
    let career = Career(place, in: scene, &draw)
    let drawn = try Officer.drawn(number, place, id: id, in: scene, career: career, &draw)
    var posts = AssignmentDraw(
      career,
      of: drawn.officer,
      among: duties,
      Draw(order.seed, .assignments, number)
    )
    let assignments = posts.assignments(&ids.assignments)
    var shown = EvidenceDraw(syllabus.curricula.framework, Draw(order.seed, .evidence, number))
    return SampleOfficer(
      officer: drawn.officer,
      ethnicity: drawn.ethnicity,
      assignments: assignments,
      evidence: shown.evidence(for: assignments, &ids.evidence)
    )
  }

  private mutating func classes(
    of officers: [SampleOfficer],
    in scene: ProvinceScene
  ) throws -> [SampleClass] {
    var draw = Draw(order.seed, .classes, part)
    let outlines = ClassOutline.drawn(forPart: part, officers: officers.count, syllabus, &draw)
    var training = PartTraining(officers, in: scene, syllabus, seed: order.seed)
    return try outlines.map { try training.hold($0, &ids, &registers, &draw) }
  }
}
