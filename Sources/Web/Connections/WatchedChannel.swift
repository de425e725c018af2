import HummingbirdCore
import Logging
import NIOCore

/// HTTP as Hummingbird speaks it, with a watch over every connection.
///
/// Hummingbird's own idle time begins again with every part of a body, and its limit of connections
/// leaves the next one waiting outside.
struct WatchedChannel: ServerChildChannel {
  private let http: HTTP1Channel
  private let limits: ConnectionLimits
  private let connections: OpenConnections

  init(_ limits: ConnectionLimits, responder: @escaping HTTPChannelHandler.Responder) {
    var configuration = HTTP1Channel.Configuration(
      additionalChannelHandlers: [ConnectionWatch(limits)]
    )
    configuration.httpDecoder = .init(
      maxHeaderFieldSize: 8 * 1024,
      maxHeaderListSize: 16 * 1024,
      maxHeaderFieldCount: 100
    )
    http = HTTP1Channel(responder: responder, configuration: configuration)
    self.limits = limits
    connections = OpenConnections(limits)
  }

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
    let source = channel.remoteAddress?.ipAddress ?? "?"
    let isWelcome = connections.enter(from: source)
    if isWelcome {
      let connections = connections
      channel.closeFuture.whenComplete { _ in connections.leave(from: source) }
    }
    let options = channel.setOption(.socketOption(.so_sndbuf), value: .init(limits.kernelBytes))
    // A line that is broken already has no options.
    options.whenFailure { _ in }
    return http.setup(channel: channel, logger: logger).flatMapThrowing { value in
      let pipeline = channel.pipeline.syncOperations
      let watch = try pipeline.handler(type: ConnectionWatch.self)
      watch.isWelcome = isWelcome
      try pipeline.addHandler(ByteWatch(watch), position: .first)
      return value
    }
  }

  func handle(value: HTTP1Channel.Value, logger: Logger) async {
    await http.handle(value: value, logger: logger)
  }
}
