import Records

/// The numbers of some events as one of them keeps them: `{"events":"3-5,9"}`.
struct EventNumbers: Equatable {
  let numbers: Set<Int64>

  init(_ numbers: Set<Int64>) {
    self.numbers = numbers
  }

  /// As an event keeps them.
  var fields: Fields {
    var runs: [ClosedRange<Int64>] = []
    for number in numbers.sorted() {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let words = runs.map { run in
      run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)-\(run.upperBound)"
    }
    return Fields(["events": words.joined(separator: ",")])
  }

  private static let head = #"{"events":""#
  private static let end = #""}"#
  /// No erasure is as large as this; one that says so is another's text.
  private static let most: Int64 = 10_000_000

  /// Reads them back; nil where the text is something else.
  init?(json text: String) {
    guard text.hasPrefix(Self.head), text.hasSuffix(Self.end) else { return nil }
    var numbers: Set<Int64> = []
    for word in text.dropFirst(Self.head.count).dropLast(Self.end.count).split(separator: ",") {
      let ends = word.split(separator: "-").compactMap { Int64($0) }
      guard let first = ends.first, let last = ends.last, ends.count <= 2, first <= last,
        last - first < Self.most
      else { return nil }
      numbers.formUnion(first...last)
    }
    self.numbers = numbers
  }
}
