import Foundation
import Testing

/// A value of JSON, read with Foundation's parser, not with ours.
struct JSON: Equatable {
  let value: NSObject

  init(_ text: String) throws {
    let read = try JSONSerialization.jsonObject(
      with: Data(text.utf8),
      options: .fragmentsAllowed
    )
    value = try #require(read as? NSObject)
  }

  private init(_ value: NSObject) { self.value = value }

  /// A member of an object.
  subscript(_ name: String) -> JSON? {
    (value as? [String: Any])?[name].flatMap { $0 as? NSObject }.map(JSON.init)
  }

  /// The names of an object's members.
  var names: Set<String> { Set((value as? [String: Any])?.keys.map { $0 } ?? []) }

  /// The items of a list.
  var items: [JSON] { (value as? [Any])?.compactMap { $0 as? NSObject }.map(JSON.init) ?? [] }

  var text: String? { value as? String }

  var number: Int? { (value as? NSNumber)?.intValue }

  var isNull: Bool { value is NSNull }
}
