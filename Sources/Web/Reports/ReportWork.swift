import Personnel
import Records

/// The report files that this machine makes just now. Where each stands is in the database; here is only
/// that they are being made, so that not too many are.
actor ReportWork {
  /// So many are made beside each other by one machine; others wait, or another machine makes them.
  static let most = 2

  private var doings: [ID<ReportOrder>: Task<Void, Never>] = [:]
  private var isOver = false

  /// Whether one more can be begun.
  var hasRoom: Bool { !isOver && doings.count < Self.most }

  /// Begins a work that goes on when who asked is gone; leaves it where this machine is at it or has no
  /// room.
  ///
  /// - Parameter next: What is done when the room is free again, where the work says so.
  func begin(
    _ id: ID<ReportOrder>,
    _ body: @escaping @Sendable () async -> Bool,
    next: @escaping @Sendable () async -> Void
  ) {
    guard hasRoom, doings[id] == nil else { return }
    doings[id] = Task {
      let goesOn = await body()
      doings[id] = nil
      if goesOn, !isOver { await next() }
    }
  }

  /// Waits until nothing is made any more.
  func drain() async {
    while !doings.isEmpty { try? await Task.sleep(for: .milliseconds(20)) }
  }

  /// Gives everything back: another machine makes it, or this one when it is there again. What does not
  /// let go within some seconds is seen to be left when its process is gone.
  func stop() async {
    isOver = true
    for doing in doings.values { doing.cancel() }
    for _ in 0..<500 where !doings.isEmpty { try? await Task.sleep(for: .milliseconds(20)) }
  }
}
