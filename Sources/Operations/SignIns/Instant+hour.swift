import Chronology

extension Instant {
  /// `08:05` in Vietnam, the next full minute: whoever comes then does not come too early.
  var hourAndMinute: String {
    let minutes = (microseconds / 60_000_000 + 1 + Int64(Self.vietnam) / 60) % 1_440
    return [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
  }
}
