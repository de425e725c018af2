import Foundation
import Synchronization
import Vietnamese
import Work

/// Shows on a terminal how far a work has come, from one second on. Where standard error is no
/// terminal nothing is shown: a log has no use for it.
final class ProgressBar: Sendable {
  /// When a line is drawn anew.
  struct Pace: Equatable {
    private var stage: Headway.Stage?
    private var stageBegan: Double
    private var lastDrawn: Double?
    private let began: Double

    /// Before it nothing is shown: what is quick needs no bar.
    static let patience = 1.0
    private static let pause = 0.1

    /// Seconds of a clock that never jumps.
    init(at seconds: Double) {
      began = seconds
      stageBegan = seconds
    }

    /// The line to draw at a moment; nil where it is too early for one.
    mutating func line(_ mark: Headway.Mark, at seconds: Double) -> ProgressLine? {
      if mark.stage != stage {
        stage = mark.stage
        stageBegan = seconds
      }
      guard seconds - began >= Self.patience else { return nil }
      if let lastDrawn, seconds - lastDrawn < Self.pause { return nil }
      lastDrawn = seconds
      return ProgressLine(mark: mark, seconds: seconds - stageBegan)
    }
  }

  private let pace: Mutex<Pace>

  private init() {
    pace = Mutex(Pace(at: Self.now))
  }

  /// What a command hands to its work.
  static var headway: Headway {
    guard Terminal.showsProgress else { return .untold }
    let bar = ProgressBar()
    let language = CommandLanguage.current
    return Headway { mark in
      let line = bar.pace.withLock { $0.line(mark, at: now) }
      if let line { Terminal.show(line.text(columns: Terminal.columns, in: language)) }
    }
  }

  private static var now: Double { ProcessInfo.processInfo.systemUptime }
}
