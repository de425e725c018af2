public import Personnel

/// Who sits where: the seats of a class and the shares of its agencies, with what is taken of them.
/// It gives no seat that there is not, and none beyond a share unless it is told to.
public struct SeatBook: Equatable, Sendable {
  public let seats: Int
  /// The shares; nil where the class has none. An agency without a share has none of the seats then.
  public let quotas: [ID<Agency>: Int]?
  /// All seats that are taken, also by people whom no agency named.
  public private(set) var taken: Int
  public private(set) var takenBy: [ID<Agency>: Int]

  /// Why there is no seat.
  public enum Lack: Hashable, Sendable {
    case noSeat(of: Int)
    case noQuota(of: Int)
  }

  /// A book with what is taken so far.
  public init(
    seats: Int,
    quotas: [ID<Agency>: Int]?,
    taken: Int = 0,
    by takenBy: [ID<Agency>: Int] = [:]
  ) {
    self.seats = seats
    self.quotas = quotas
    self.taken = taken
    self.takenBy = takenBy
  }

  /// The seats that are left.
  public var free: Int { max(0, seats - taken) }

  /// Why an agency's next officer can't have a seat; nil where there is one.
  public func lack(of agency: ID<Agency>, beyondQuota: Bool = false) -> Lack? {
    guard taken < seats else { return .noSeat(of: seats) }
    guard let quotas, !beyondQuota else { return nil }
    let quota = quotas[agency, default: 0]
    return takenBy[agency, default: 0] < quota ? nil : .noQuota(of: quota)
  }

  /// Whether an agency has its share or more.
  public func isFull(_ agency: ID<Agency>) -> Bool {
    quotas.map { takenBy[agency, default: 0] >= $0[agency, default: 0] } ?? false
  }

  /// Takes a seat for an agency; why not, where there is none.
  public mutating func take(for agency: ID<Agency>, beyondQuota: Bool = false) -> Lack? {
    if let lack = lack(of: agency, beyondQuota: beyondQuota) { return lack }
    taken += 1
    takenBy[agency, default: 0] += 1
    return nil
  }

  /// Gives a seat of an agency back.
  public mutating func free(of agency: ID<Agency>) {
    taken -= 1
    takenBy[agency, default: 0] -= 1
  }
}

extension SeatBook {
  /// Somebody who wants a seat.
  public struct Request: Equatable, Sendable {
    public let nomination: ID<Nomination>
    public let agency: ID<Agency>
    /// Why they can't be taken whatever seats there are.
    public let obstacles: [Candidacy.Obstacle]

    /// A nomination of an agency.
    public init(
      _ nomination: ID<Nomination>,
      of agency: ID<Agency>,
      obstacles: [Candidacy.Obstacle] = []
    ) {
      self.nomination = nomination
      self.agency = agency
      self.obstacles = obstacles.filter(\.isFinal)
    }
  }

  /// What becomes of a request.
  public enum Outcome: Equatable, Sendable {
    /// Has a seat; beyond the agency's share or not.
    case approved(beyondQuota: Bool)
    case waits(Lack)
    case skipped([Candidacy.Obstacle])
  }

  /// What becomes of each of some requests, in their order.
  public mutating func decide(_ requests: [Request], beyondQuota: Bool = false) -> [Outcome] {
    requests.map { request in
      guard request.obstacles.isEmpty else { return .skipped(request.obstacles) }
      let isFull = isFull(request.agency)
      if let lack = take(for: request.agency, beyondQuota: beyondQuota) { return .waits(lack) }
      return .approved(beyondQuota: isFull)
    }
  }

  /// Who of those that wait moves up, each in the order of the list: the first one whom an agency's
  /// share has room for. Who can't be taken stays where they are.
  public mutating func promote(_ waiting: [Request]) -> [ID<Nomination>] {
    waiting.filter { $0.obstacles.isEmpty && take(for: $0.agency) == nil }.map(\.nomination)
  }
}
