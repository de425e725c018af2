import Foundation

/// The values of a row of the records, read from the text that was kept of it.
struct RecordImage {
  private let values: [String: SQLValue]

  init(_ text: String) throws(RecordFault) {
    do {
      values = try JSONDecoder().decode([String: ImageValue].self, from: Data(text.utf8))
        .mapValues(\.value)
    } catch {
      throw .broken("an image that is no JSON object of texts and numbers")
    }
  }

  /// A value by its name.
  func get<Value: SQLConvertible>(_ name: String) throws(RecordFault) -> Value {
    guard let value = values[name] else { throw .noColumn(name) }
    guard let read = Value(sqlValue: value) else { throw .unreadable(column: name, value: value) }
    return read
  }
}

/// A text, a whole number or nothing.
private struct ImageValue: Decodable {
  let value: SQLValue

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      value = .null
    } else if let number = try? container.decode(Int64.self) {
      value = .integer(number)
    } else {
      value = .text(try container.decode(String.self))
    }
  }
}
