/// Amounts of đồng as plans and budgets write them: in millions, with a decimal comma (`12,5`).
public enum MillionDong {
  private static let million = 1_000_000

  /// An amount in millions, with no more digits than it needs: 1.250.500.000 đồng is `1.250,5`.
  public static func text(_ dong: Int, in language: Language = .vi) -> String {
    let decimal = DecimalDigits(dong, places: 6)
    let whole = OfficialNumber.text(dong / million, in: language)
    guard !decimal.fraction.isEmpty else { return whole }
    return whole + (language == .vi ? "," : ".") + decimal.fraction.map { "\($0)" }.joined()
  }

  /// An amount as somebody types it: `12`, `12,5`, `1.250` and `1.250,75` million; nil where it is no
  /// amount, or has more than six digits behind the comma. A point between three digits each groups.
  public static func dong(typed text: String) -> Int? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = whole(parts[0]) else { return nil }
    guard parts.count == 2 else { return scaled(whole, 0) }
    let fraction = parts[1].utf8
    guard (1...6).contains(fraction.count), let digits = number(fraction) else { return nil }
    return scaled(whole, (fraction.count..<6).reduce(digits) { rest, _ in rest * 10 })
  }

  private static func scaled(_ whole: Int, _ rest: Int) -> Int? {
    let (product, overflow) = whole.multipliedReportingOverflow(by: million)
    return overflow ? nil : product + rest
  }

  private static func whole(_ text: Substring) -> Int? {
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    if groups.count > 1 {
      guard (1...3).contains(groups[0].utf8.count),
        groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
      else { return nil }
    }
    return number(groups.joined().utf8)
  }

  /// Up to twelve digits and nothing else.
  private static func number(_ digits: some Collection<UInt8>) -> Int? {
    guard (1...12).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }
}
