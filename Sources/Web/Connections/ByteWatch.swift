import NIOCore

/// Tells a `ConnectionWatch` of the bytes of its connection: those of a head that is not whole, and
/// those that wait to be taken.
final class ByteWatch: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundIn = IOData
  typealias OutboundOut = IOData

  private let watch: ConnectionWatch

  init(_ watch: ConnectionWatch) { self.watch = watch }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    watch.bytesCame()
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let taken = promise ?? context.eventLoop.makePromise()
    watch.bytesWritten()
    taken.futureResult.assumeIsolated().whenComplete { _ in self.watch.bytesTaken() }
    context.write(data, promise: taken)
  }
}

@available(*, unavailable)
extension ByteWatch: Sendable {}
