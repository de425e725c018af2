import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

extension Site {
  /// Serves on 127.0.0.1 until the process is told to end (SIGTERM, SIGINT); what is being answered
  /// then is answered to its end.
  ///
  /// - Parameter onReady: Called with the port once connections are taken.
  public func serve(onReady: @escaping @Sendable (Int) async -> Void = { _ in }) async throws {
    var logger = Logger(label: "boiduong.web")
    logger.logLevel = .warning
    let application = Application(
      responder: router().buildResponder(),
      server: .http1(configuration: Self.limits),
      configuration: ApplicationConfiguration(
        address: .hostname("127.0.0.1", port: settings.port),
        serverName: nil,
        availableConnectionsDelegate: MaximumAvailableConnections(512)
      ),
      onServerRunning: { channel in
        await onReady(channel.localAddress?.port ?? 0)
      },
      logger: logger
    )
    try await application.runService()
  }

  /// A connection that says nothing for ten seconds is cut; heads are no longer than 16 KiB.
  private static var limits: HTTP1Channel.Configuration {
    var configuration = HTTP1Channel.Configuration()
    configuration.idleTimeout = .seconds(10)
    configuration.httpDecoder = .init(
      maxHeaderFieldSize: 8 * 1024,
      maxHeaderListSize: 16 * 1024,
      maxHeaderFieldCount: 100
    )
    return configuration
  }
}
