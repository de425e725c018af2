import NIOCore

/// What a connection is about, and when its time is over. It is told what happens and when, and does
/// nothing itself.
struct ConnectionClock {
  private let limits: ConnectionLimits
  private var incoming = Incoming.nothing
  private var isUpload = false
  /// Since when the time of what comes in is counted.
  private var since: NIODeadline
  /// Before its first request a connection is counted from its beginning.
  private var isFirst = true
  private var bodyBytes = 0
  /// Requests whose head is there and whose answer has not ended.
  private var unanswered = 0
  private var isAnswering = false
  private var waitingWrites = 0
  /// When all that is expected of the sender must be there; nil while it is our turn.
  private var reading: NIODeadline?
  /// When all that was written must be taken; nil where nothing waits.
  private var writing: NIODeadline?

  private enum Incoming { case nothing, head, body }

  init(_ limits: ConnectionLimits, at now: NIODeadline) {
    self.limits = limits
    since = now
    reading = now + limits.head
  }

  /// When to look again.
  var deadline: NIODeadline? {
    guard let reading, let writing else { return reading ?? writing }
    return min(reading, writing)
  }

  /// Whether the sender's time is over.
  func isSilent(at now: NIODeadline) -> Bool { reading.map { $0 <= now } ?? false }

  /// Whether the reader's time is over.
  func isDeaf(at now: NIODeadline) -> Bool { writing.map { $0 <= now } ?? false }

  /// Whether something has come that is not whole yet, and no answer to it has begun: whoever waits
  /// without a word is told nothing.
  var owesAnswer: Bool { incoming != .nothing && mayRefuse }

  /// Whether what we say now would be read as the answer to what is coming in.
  var mayRefuse: Bool { !isAnswering && unanswered == (incoming == .body ? 1 : 0) }
}

extension ConnectionClock {
  mutating func bytesCame(at now: NIODeadline) {
    guard incoming == .nothing else { return }
    incoming = .head
    guard !isFirst else { return }
    since = now
    if unanswered == 0 { reading = now + limits.head }
  }

  mutating func headCame(isUpload: Bool, at now: NIODeadline) {
    // What was sent along with an earlier request waited for us, not we for it.
    if incoming == .nothing || unanswered > 0 { since = now }
    (incoming, isFirst, bodyBytes) = (.body, false, 0)
    self.isUpload = isUpload
    unanswered += 1
    reading = unanswered == 1 ? bodyDeadline : nil
  }

  /// Whether there may be more of the body.
  mutating func bodyCame(_ bytes: Int) -> Bool {
    bodyBytes += bytes
    return bodyBytes <= limits.bodyBytes
  }

  mutating func requestEnded(at now: NIODeadline) {
    incoming = .nothing
    reading = unanswered == 0 ? now + limits.head : nil
  }

  mutating func answerBegan() { isAnswering = true }

  mutating func answerEnded(at now: NIODeadline) {
    isAnswering = false
    unanswered = max(0, unanswered - 1)
    if incoming != .body, unanswered == 0 {
      since = now
      reading = now + limits.head
    } else if incoming == .body, unanswered == 1 {
      since = now
      reading = bodyDeadline
    }
  }

  mutating func wrote(at now: NIODeadline) {
    waitingWrites += 1
    if waitingWrites == 1 { writing = now + limits.answer }
  }

  mutating func wasTaken() {
    waitingWrites -= 1
    if waitingWrites == 0 { writing = nil }
  }

  private var bodyDeadline: NIODeadline { since + (isUpload ? limits.upload : limits.request) }
}
