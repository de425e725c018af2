public import Personnel

/// Something or somebody that is wanted by a class at a time, and can't be in two places.
public struct Booking<Thing: Hashable & Sendable>: Hashable, Sendable {
  public let thing: Thing
  public let slot: SessionSlot
  public let trainingClass: Code<TrainingClass>

  /// A thing that a class wants at a time.
  public init(_ thing: Thing, at slot: SessionSlot, for trainingClass: Code<TrainingClass>) {
    self.thing = thing
    self.slot = slot
    self.trainingClass = trainingClass
  }
}

/// One thing that two classes want at the same time.
public struct Clash<Thing: Hashable & Sendable>: Hashable, Sendable {
  public let thing: Thing
  public let slot: SessionSlot
  /// The class that has it already.
  public let with: Code<TrainingClass>
}

extension Sequence {
  /// What of this clashes with what others have: each clash once, in the order of this.
  public func clashes<Thing>(with others: some Sequence<Booking<Thing>>) -> [Clash<Thing>]
  where Element == Booking<Thing> {
    var held: [Place<Thing>: [Code<TrainingClass>]] = [:]
    for booking in others { held[Place(booking), default: []].append(booking.trainingClass) }
    var seen: Set<Clash<Thing>> = []
    return flatMap { booking in
      held[Place(booking), default: []].filter { $0 != booking.trainingClass }
        .map { Clash(thing: booking.thing, slot: booking.slot, with: $0) }
    }.filter { seen.insert($0).inserted }
  }
}

private struct Place<Thing: Hashable>: Hashable {
  let thing: Thing
  let slot: SessionSlot

  init(_ booking: Booking<Thing>) where Thing: Sendable {
    thing = booking.thing
    slot = booking.slot
  }
}
