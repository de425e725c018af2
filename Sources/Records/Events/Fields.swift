/// The values of a record, by name, as an event keeps them.
public struct Fields: Equatable, Sendable {
  /// Names and values, in the order in which people read them.
  public private(set) var values: [(name: String, value: SQLValue)]

  /// Values by name.
  public init(_ values: [(name: String, value: SQLValue)]) {
    self.values = values
  }

  /// Values by name, each as the database has it.
  public init(_ values: KeyValuePairs<String, any SQLConvertible>) {
    self.values = values.map { ($0.key, $0.value.sqlValue) }
  }

  /// The values that are not the same in the other, of each of the two.
  public func differences(to other: Fields) -> (old: Fields, new: Fields)? {
    let old = without(other.values)
    let new = other.without(values)
    return old.values.isEmpty && new.values.isEmpty ? nil : (old, new)
  }

  /// Those of these names.
  func only(_ names: Set<String>) -> Fields {
    Fields(values.filter { names.contains($0.name) })
  }

  private func without(_ others: [(name: String, value: SQLValue)]) -> Fields {
    let known = Dictionary(others.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    return Fields(values.filter { known[$0.name] != $0.value })
  }

  public static func == (left: Fields, right: Fields) -> Bool {
    left.values.elementsEqual(right.values) { $0.name == $1.name && $0.value == $1.value }
  }

  /// A JSON object, the names in their order.
  public var json: String {
    let members = values.map { "\(Self.quoted($0.name)):\(Self.json($0.value))" }
    return "{\(members.joined(separator: ","))}"
  }

  private static func json(_ value: SQLValue) -> String {
    switch value {
    case .null: "null"
    case .integer(let number): "\(number)"
    case .text(let text): quoted(text)
    // What a file holds is no word for people; its digest tells it apart.
    case .bytes(let bytes): quoted(Digest(of: bytes).hexadecimal)
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\u{0}"..."\u{1f}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
