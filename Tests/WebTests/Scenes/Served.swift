import Hummingbird
import NIOCore
import Operations
import Testing

@testable import Web

/// A site on a port of its own, for what only a real connection shows.
enum Served {
  /// Serves a site without any people while a scope runs. It has patience, but where a test takes
  /// that away.
  static func site(
    _ change: (inout ConnectionLimits) -> Void = { _ in },
    _ body: (UInt16) async throws -> Void
  ) async throws {
    var limits = ConnectionLimits()
    (limits.head, limits.request, limits.upload) = (.hours(1), .hours(1), .hours(1))
    (limits.answer, limits.farewell) = (.hours(1), .milliseconds(200))
    change(&limits)
    let site = try await Town.site(StoreOfNobody.store(), settings: SiteSettings(port: 0))
    let (ports, source) = AsyncStream<Int>.makeStream()
    let application = site.application(limits) { source.yield($0) }
    let serving = Task { try await application.run() }
    defer { serving.cancel() }
    let port = try #require(await ports.first { _ in true })
    try await body(UInt16(port))
  }
}
