public import Audit
import Records
import Work

/// Gives the seals away, so that they can be kept where nobody who can change the records can change
/// them too.
public struct ExportSeals: Sendable {
  let after: Int64

  /// The seals behind a number; 0 is all of them.
  public init(after number: Int64 = 0) {
    after = number
  }

  /// Gives each seal to the body, in order; how many there were. A seal that does not fit its
  /// signature or the one before ends it.
  ///
  /// Seals are asked for some at a time: none that is there ever changes.
  public func run(in world: World, _ body: (Seal) throws -> Void) async throws -> Int {
    var (count, number) = (0, after)
    var before: Seal?
    while true {
      let last = number
      let page = try await world.store.read { try $0.all(.seals(after: last, limit: 500)) }
      guard let end = page.last else { return count }
      for stored in page {
        let seal = try sound(stored, behind: before)
        try body(seal)
        before = seal
      }
      count += page.count
      number = end.number
      world.headway.reached(.copying, count)
    }
  }

  private func sound(_ stored: StoredSeal, behind before: Seal?) throws -> Seal {
    let place = (before?.statement.places.upperBound ?? 0) + 1
    guard let seal = stored.seal, seal.isSound else {
      throw LogFault.sealForged(number: stored.number, place: place)
    }
    guard before.map(seal.follows) ?? true else {
      throw LogFault.chainBroken(number: stored.number, place: place)
    }
    return seal
  }
}
