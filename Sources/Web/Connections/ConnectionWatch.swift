import Glibc
import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Watches over one connection: ends it when its time is over, and sees that nothing is said on it
/// without the headers that protect the reader, whoever says it.
///
/// It stands between those who take requests apart and those who answer them. `ByteWatch`, which
/// stands before all, tells it of bytes.
final class ConnectionWatch: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let limits: ConnectionLimits
  /// Closed as soon as it is open, where there are too many.
  var isWelcome = true
  private var clock: ConnectionClock
  private var context: ChannelHandlerContext?
  private var alarm: (at: NIODeadline, task: Scheduled<Void>)?
  /// From then on nothing is taken in or given out any more.
  private var isOver = false
  /// Whether what still comes is read and thrown away: a line that ends with something unread
  /// breaks at the other side before our last word is read.
  private var isEmptying = false
  private var isOverTLS = false

  init(_ limits: ConnectionLimits) {
    self.limits = limits
    clock = ConnectionClock(limits, at: .now())
  }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    wind()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    self.context = nil
    alarm?.task.cancel()
    alarm = nil
  }

  func channelActive(context: ChannelHandlerContext) {
    context.fireChannelActive()
    if !isWelcome { context.close(promise: nil) }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isOver else { return }
    switch unwrapInboundIn(data) {
    case .head(let head):
      isOverTLS = head.isOverTLS(from: context.remoteAddress?.ipAddress ?? "")
      clock.headCame(isUpload: head.isUpload, at: .now())
    case .body(let bytes):
      guard clock.bodyCame(bytes.readableBytes) else {
        // Whoever sends without end would keep us reading.
        return refuse(with: .contentTooLarge, isEmptying: false)
      }
    case .end: clock.requestEnded(at: .now())
    }
    wind()
    context.fireChannelRead(data)
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    context.fireChannelReadComplete()
    if isEmptying { context.read() }
  }

  func read(context: ChannelHandlerContext) {
    if !isOver || isEmptying { context.read() }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    switch error {
    // The line broke: there is nobody to tell.
    case is IOError, is ChannelError: break
    case HTTPParserError.headerOverflow where clock.mayRefuse:
      refuse(with: .requestHeaderFieldsTooLarge)
    case _ where clock.mayRefuse: refuse(with: .badRequest)
    default: break
    }
    context.fireErrorCaught(error)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    // Whoever answers too late is not told so: he would break the line before its time.
    guard !isOver else { return promise?.succeed() ?? () }
    switch unwrapOutboundIn(data) {
    case .head(var head):
      if head.status.kind != .informational { clock.answerBegan() }
      head.headerFields.protect()
      return context.write(wrapOutboundOut(.head(head)), promise: promise)
    case .body: break
    case .end:
      clock.answerEnded(at: .now())
      wind()
    }
    context.write(data, promise: promise)
  }
}

extension ConnectionWatch {
  func bytesCame() {
    clock.bytesCame(at: .now())
    wind()
  }

  func bytesWritten() {
    clock.wrote(at: .now())
    wind()
  }

  func bytesTaken() { clock.wasTaken() }

  /// Sets the alarm to the next deadline. One that is set too early looks and is set again.
  private func wind() {
    guard let context, !isOver, let deadline = clock.deadline else { return }
    if let alarm, alarm.at <= deadline { return }
    alarm?.task.cancel()
    let task = context.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) {
      self.alarm = nil
      self.look(at: .now())
    }
    alarm = (deadline, task)
  }

  private func look(at now: NIODeadline) {
    if clock.isDeaf(at: now) {
      reset()
    } else if clock.isSilent(at: now) {
      if clock.owesAnswer { refuse(with: .requestTimeout) } else { end() }
    } else {
      wind()
    }
  }

  /// Says why there is no answer, if none has begun, and ends the connection.
  private func refuse(with status: HTTPResponse.Status, isEmptying: Bool = true) {
    guard let context, !isOver else { return }
    if clock.mayRefuse {
      let (head, body) = HTTPResponse.refusal(status, isOverTLS: isOverTLS)
      context.write(wrapOutboundOut(.head(head)), promise: nil)
      context.write(wrapOutboundOut(.body(body)), promise: nil)
      context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
    end(isEmptying: isEmptying)
  }

  /// Hears and says nothing more, and leaves the other side a moment to read what was said.
  private func end(isEmptying: Bool = true) {
    guard let context, !isOver else { return }
    isOver = true
    self.isEmptying = isEmptying
    alarm?.task.cancel()
    context.close(mode: .output, promise: nil)
    if isEmptying { context.read() }
    let task = context.eventLoop.assumeIsolated().scheduleTask(in: limits.farewell) {
      self.reset()
    }
    alarm = (.now() + limits.farewell, task)
  }

  /// Breaks the line. What the kernel still holds for the other side goes with it: otherwise it
  /// would wait there for as long as somebody pretends to read.
  private func reset() {
    guard let context else { return }
    isOver = true
    if let socket = context.channel as? any SocketOptionProvider {
      socket.setSoLinger(linger(l_onoff: 1, l_linger: 0)).whenFailure { _ in }
    }
    context.close(promise: nil)
  }
}

@available(*, unavailable)
extension ConnectionWatch: Sendable {}
