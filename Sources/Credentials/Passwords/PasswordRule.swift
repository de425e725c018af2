import Vietnamese

/// What makes a password good enough: its length, and that it is not guessed first. It need not have
/// capital letters, digits or signs.
///
/// Source: Nghị định 331/2026/NĐ-CP with TCVN 14423:2026 (14 characters without a second factor);
/// OWASP ASVS 5.0 V6.2.
public enum PasswordRule {
  /// Unicode scalars after composing: what people count as characters in Vietnamese.
  public static let least = 14
  /// As well in scalars: longer ones are no safer and only cost time.
  public static let most = 256

  /// What is wrong with a password; nothing where it is good enough.
  public static func shortcomings(
    of password: Password,
    accountName: String,
    fullName: String?
  ) -> [PasswordShortcoming] {
    let text = String(decoding: password.bytes, as: UTF8.self)
    let count = text.unicodeScalars.count
    if count < least { return [.tooShort(least: least)] }
    if count > most { return [.tooLong(most: most)] }
    let folded = Folded(text)
    var shortcomings: [PasswordShortcoming] = []
    if folded.isGuessable { shortcomings.append(.guessable) }
    let names = [accountName, fullName ?? ""].map { Folded($0).letters }
    if names.contains(where: { folded.isHardlyMore(than: $0) }) { shortcomings.append(.ownName) }
    return shortcomings
  }
}

/// A password as those see it who guess: small letters without marks, digits that stand for letters
/// as letters, signs left out.
private struct Folded {
  /// Small ASCII letters, what is no letter left out.
  let letters: [UInt8]
  /// The same where digits that look like letters are read as those.
  let read: [UInt8]
  /// All of it, folded, with digits and signs.
  let all: [UInt8]

  private static let looks: [UInt8: UInt8] = [
    48: 111, 49: 105, 51: 101, 52: 97, 53: 115, 55: 116, 36: 115, 64: 97, 33: 105,
  ]

  init(_ text: String) {
    all = Array(text.searchFold.utf8.filter { $0 != 32 })
    letters = all.filter { (97...122).contains($0) }
    read = all.map { Self.looks[$0] ?? $0 }.filter { (97...122).contains($0) }
  }

  var isGuessable: Bool {
    isFewSigns || isRun || isRepeated || [letters, read].contains { isWords($0, most: 2) }
  }

  /// Not more than four different signs, or hardly a letter.
  private var isFewSigns: Bool { Set(all).count <= 4 || letters.isEmpty }

  /// Counts up or down, or goes along the rows of a keyboard, for most of its length.
  private var isRun: Bool {
    let rows = ["01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz"]
      .map { Array($0.utf8) }
    let steps = zip(all, all.dropFirst()).count { left, right in
      left == right
        || rows.contains { row in
          zip(row, row.dropFirst()).contains { $0 == (left, right) || $0 == (right, left) }
        }
    }
    return steps * 4 >= (all.count - 1) * 3
  }

  /// A short piece again and again.
  private var isRepeated: Bool {
    guard all.count >= 2 else { return true }
    return (1...max(1, min(8, all.count / 2))).contains { size in
      all.indices.allSatisfy { all[$0] == all[$0 % size] }
    }
  }

  /// Whether some letters are so many common words, one after the other; one that is repeated counts
  /// once.
  private func isWords(_ letters: [UInt8], most: Int) -> Bool {
    guard !letters.isEmpty else { return true }
    // Few letters among many digits are no word list's matter: the digits make it long.
    guard letters.count * 2 >= all.count || letters.count <= CommonWords.longest else {
      return false
    }
    var reached: [Int: Set<[[UInt8]]>] = [0: [[]]]
    for start in letters.indices {
      guard let chains = reached[start] else { continue }
      for end in (start + 1)...min(letters.count, start + CommonWords.longest) {
        let word = Array(letters[start..<end])
        guard word.count >= 2 || letters.count == 1, CommonWords.all.contains(word) else {
          continue
        }
        for chain in chains {
          let next = chain.contains(word) ? chain : chain + [word]
          if next.count <= most { reached[end, default: []].insert(next) }
        }
      }
    }
    return reached[letters.count] != nil
  }

  /// Whether a name makes up most of its letters.
  func isHardlyMore(than name: [UInt8]) -> Bool {
    guard name.count >= 3, letters.count >= name.count else { return false }
    var rest = letters
    while let found = rest.firstRange(of: name) { rest.removeSubrange(found) }
    return rest.count < 6 && rest.count < letters.count
  }
}
