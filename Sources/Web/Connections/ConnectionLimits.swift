import NIOCore

/// How long one connection may keep us, and how many there may be.
///
/// Times are for the whole of something, not for the next byte of it: whoever sends or reads a byte
/// now and then gains nothing.
struct ConnectionLimits: Sendable {
  /// To the end of a request's head: from connecting, from the end of the last answer, or from the
  /// head's first byte.
  var head = TimeAmount.seconds(10)
  /// From the first byte of a request to the last of its body.
  var request = TimeAmount.seconds(20)
  /// The same where a form brings a file. `UploadLimits` refuses it sooner, with a page.
  var upload = TimeAmount.seconds(25)
  /// Until an answer is taken, from its first byte that has to wait.
  var answer = TimeAmount.seconds(20)
  /// Between our last word and the end of the line, so that it can be read.
  var farewell = TimeAmount.seconds(2)
  /// What is read of a body, answered or not.
  var bodyBytes = 32 << 20
  /// What the kernel keeps of an answer for a slow reader, out of our sight.
  var kernelBytes = 128 << 10
  /// Open at the same time; the next is closed at once.
  var most = 1_000
  /// The same from one address. Nil where a proxy on this machine brings everybody.
  var mostPerSource: Int?
}
