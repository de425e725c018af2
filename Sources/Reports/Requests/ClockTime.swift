public import Chronology
public import Vietnamese

extension Instant {
  /// The clock time and the day in Vietnam, to the minute: `08:05 26/11/2026`.
  public func clock(_ language: Language) -> String {
    let shifted = microseconds / 1_000_000 + Int64(Self.vietnam)
    let minutes = (shifted % 86_400 + 86_400) % 86_400 / 60
    let parts = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(parts.joined(separator: ":")) \(day().short(language))"
  }
}
