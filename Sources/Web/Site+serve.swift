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
    var limits = settings.connections
    let files = OpenFiles.allow(limits.most + OpenFiles.own)
    limits.most = min(limits.most, max(files - OpenFiles.own, 16))
    let keeping = Task { await keepFiguresForever() }
    let making = Task { await makeReportsForever() }
    defer {
      keeping.cancel()
      making.cancel()
    }
    try await application(limits, onReady: onReady).runService()
    // Of report files any machine makes what this one leaves.
    await reportWork.stop()
    // A roster that is being recorded goes on behind its answer.
    await rosterWork.drain()
  }

  /// What serves, with limits of its connections.
  func application(
    _ limits: ConnectionLimits,
    onReady: @escaping @Sendable (Int) async -> Void
  ) -> some ApplicationProtocol {
    var logger = Logger(label: "boiduong.web")
    logger.logLevel = .warning
    return Application(
      responder: router().buildResponder(),
      server: HTTPServerBuilder { WatchedChannel(limits, responder: $0) },
      configuration: ApplicationConfiguration(
        address: .hostname("127.0.0.1", port: settings.port),
        serverName: nil
      ),
      onServerRunning: { channel in
        await onReady(channel.localAddress?.port ?? 0)
      },
      logger: logger
    )
  }
}
