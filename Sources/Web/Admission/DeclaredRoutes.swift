import HTTPTypes
import Hummingbird

/// The addresses of the site, each with who may use it. The router, the methods that are allowed and
/// the table in the documents come from this one list.
struct DeclaredRoutes: Sendable {
  typealias Handler = @Sendable (Request, SiteContext) async throws -> Response

  private(set) var all: [Route] = []

  /// One method at one address.
  struct Route: Sendable {
    let method: HTTPRequest.Method
    let path: String
    let admission: Admission
    /// The fields of the forms that are sent here; nil where that is not held.
    var fields: Set<String>?
    let handler: Handler
    /// The parts of the path, taken apart once and not for each request.
    fileprivate let parts: [[UInt8]]

    init(
      method: HTTPRequest.Method,
      path: String,
      admission: Admission,
      fields: Set<String>? = nil,
      handler: @escaping Handler
    ) {
      self.method = method
      self.path = path
      self.admission = admission
      self.fields = fields
      self.handler = handler
      parts = DeclaredRoutes.parts(path).map(Array.init)
    }
  }

  /// Declares where something is seen; HEAD comes with it.
  mutating func get(_ path: String, for admission: Admission, use handler: @escaping Handler) {
    all.append(Route(method: .get, path: path, admission: admission, handler: handler))
  }

  /// Declares where something is done.
  ///
  /// - Parameter fields: The fields of the forms that are sent there: others are left out, and noted.
  mutating func post(
    _ path: String,
    for admission: Admission,
    fields: [String]? = nil,
    use handler: @escaping Handler
  ) {
    all.append(
      Route(
        method: .post,
        path: path,
        admission: admission,
        fields: fields.map { Set($0 + FormFields.ofEvery) },
        handler: handler
      )
    )
  }

  /// The methods that an address takes; nil where there is no such address.
  func methods(at path: String) -> [HTTPRequest.Method]? {
    let parts = Self.parts(path)
    let found = all.filter { Self.fits(parts, $0.parts) }.map(\.method)
    guard !found.isEmpty else { return nil }
    return (found.contains(.get) ? [.get, .head] : []) + (found.contains(.post) ? [.post] : [])
  }

  fileprivate static func parts(_ path: String) -> [Substring.UTF8View] {
    path.utf8.split(separator: UInt8(ascii: "/"))
  }

  private static func fits(_ parts: [Substring.UTF8View], _ pattern: [[UInt8]]) -> Bool {
    parts.count == pattern.count
      && zip(parts, pattern).allSatisfy { part, asked in
        asked.first == UInt8(ascii: "{") || part.elementsEqual(asked)
      }
  }
}
