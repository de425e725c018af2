import Personnel
import Records

extension Code<Officer> {
  /// What our own codes begin with.
  static let ownPrefix = "CB-"

  /// A code that we give: an officer whose agency sent none gets one, until a file tells the real.
  static func ours(_ number: Int) -> Code<Officer>? {
    let digits = "\(number)"
    return Code(ownPrefix + String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits)
  }

  /// Whether we gave it.
  var isOurs: Bool { ownNumber != nil }

  /// The number in a code that we gave.
  var ownNumber: Int? {
    let digits = text.utf8.dropFirst(Self.ownPrefix.utf8.count)
    guard text.utf8.starts(with: Self.ownPrefix.utf8), digits.count == 5,
      digits.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}

extension Reading {
  /// The greatest number in a code that we gave, to officers and to those who were.
  func lastOwnNumber() throws -> Int {
    try all(.lastOfficerCodes(beginning: Code<Officer>.ownPrefix)).lazy
      .compactMap { Code<Officer>($0)?.ownNumber }.first ?? 0
  }
}
