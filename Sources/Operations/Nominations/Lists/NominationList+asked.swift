public import Intake
import Personnel
public import Training

extension NominationList {
  /// What a row says of its person, and those of the agency whom it may mean.
  public struct Asked: Equatable, Sendable {
    public let values: RosterValues
    public let offers: [Offer]

    /// A row and those whom it may mean.
    public init(values: RosterValues, offers: [Offer]) {
      self.values = values
      self.offers = offers
    }
  }

  /// Somebody whom a row may mean.
  public struct Offer: Equatable, Sendable {
    public let candidate: Candidate
    public let standing: Standing

    /// Whether they could be nominated.
    public enum Standing: Equatable, Sendable {
      /// Could; after all whom the list names for certain the agency's share may have no room.
      case goes(Nominee, Candidacy, SeatBook.Lack?)
      case held(NominationHold)
    }

    /// Somebody whom a row may mean.
    public init(candidate: Candidate, standing: Standing) {
      self.candidate = candidate
      self.standing = standing
    }

    /// Whether somebody may choose them.
    public var mayGo: Bool { if case .goes = standing { true } else { false } }
  }
}
