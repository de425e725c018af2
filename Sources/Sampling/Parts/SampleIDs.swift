public import Personnel
public import Assessment
public import Training

/// The ids of one kind of thing, given one after another.
public struct Numbering<Entity>: Sendable {
  /// The last one that was given.
  public private(set) var last: Int64

  /// Goes on behind an id that was given before.
  public init(after last: Int64 = 0) {
    self.last = last
  }

  mutating func next() -> ID<Entity> {
    last += 1
    return ID(last)
  }
}

/// The ids that a sample gives. An id that the records gave once is never given again, so each goes
/// on behind the last one.
public struct SampleIDs: Sendable {
  public var agencies = Numbering<Agency>()
  public var officers = Numbering<Officer>()
  public var assignments = Numbering<Assignment>()
  public var classes = Numbering<TrainingClass>()
  public var sessions = Numbering<Session>()
  public var nominations = Numbering<SampleNomination>()
  public var enrolments = Numbering<Enrolment>()
  public var evidence = Numbering<Evidence>()
  public var papers = Numbering<SamplePaper>()

  /// Ids from 1.
  public init() {}
}
