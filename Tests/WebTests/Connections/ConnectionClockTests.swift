import NIOCore
import Testing

@testable import Web

/// With the limits of a real site: 10 s for a head, 20 s for a request, 25 s for a file, 20 s for an
/// answer.
struct `The clock of a connection` {
  private static func at(_ seconds: Int64) -> NIODeadline {
    .uptimeNanoseconds(1_000_000_000_000) + .seconds(seconds)
  }

  private var clock = ConnectionClock(ConnectionLimits(), at: Self.at(0))

  @Test
  mutating func `counts a head from connecting, whatever comes of it`() {
    #expect(!clock.owesAnswer)
    clock.bytesCame(at: Self.at(9))
    #expect(clock.deadline == Self.at(10))
    #expect(clock.owesAnswer)
  }

  @Test(arguments: [(false, 20), (true, 25)] as [(Bool, Int64)])
  mutating func `counts a request from its first byte`(isUpload: Bool, seconds: Int64) {
    clock.bytesCame(at: Self.at(1))
    clock.headCame(isUpload: isUpload, at: Self.at(9))
    #expect(clock.deadline == Self.at(seconds))
    clock.bytesCame(at: Self.at(19))
    #expect(clock.deadline == Self.at(seconds))
    #expect(clock.owesAnswer)
  }

  @Test
  mutating func `stands still while it is our turn`() {
    clock.headCame(isUpload: false, at: Self.at(1))
    clock.requestEnded(at: Self.at(2))
    #expect(clock.deadline == nil)
    clock.bytesCame(at: Self.at(3))
    #expect(clock.deadline == nil)
    #expect(!clock.owesAnswer)
    clock.answerBegan()
    clock.answerEnded(at: Self.at(100))
    #expect(clock.deadline == Self.at(110))
    #expect(clock.owesAnswer)
  }

  @Test
  mutating func `begins anew with the next head`() {
    clock.headCame(isUpload: false, at: Self.at(1))
    clock.requestEnded(at: Self.at(1))
    clock.answerEnded(at: Self.at(1))
    #expect(clock.deadline == Self.at(11))
    clock.bytesCame(at: Self.at(10))
    #expect(clock.deadline == Self.at(20))
    clock.headCame(isUpload: false, at: Self.at(12))
    #expect(clock.deadline == Self.at(30))
  }

  @Test
  mutating func `counts a request behind another from the other's answer`() {
    clock.headCame(isUpload: false, at: Self.at(1))
    clock.requestEnded(at: Self.at(1))
    clock.headCame(isUpload: false, at: Self.at(2))
    #expect(clock.deadline == nil)
    #expect(!clock.mayRefuse)
    clock.answerEnded(at: Self.at(50))
    #expect(clock.deadline == Self.at(70))
    #expect(clock.mayRefuse)
  }

  @Test
  mutating func `goes on where a body is answered before its end`() {
    clock.headCame(isUpload: false, at: Self.at(0))
    clock.answerBegan()
    clock.answerEnded(at: Self.at(1))
    #expect(clock.deadline == Self.at(20))
    #expect(!clock.owesAnswer)
    #expect(!clock.mayRefuse)
  }

  @Test
  mutating func `counts an answer from the first byte that waits`() {
    clock.headCame(isUpload: false, at: Self.at(0))
    clock.requestEnded(at: Self.at(0))
    clock.wrote(at: Self.at(5))
    clock.wrote(at: Self.at(20))
    clock.wasTaken()
    #expect(clock.deadline == Self.at(25))
    #expect(!clock.isDeaf(at: Self.at(24)))
    #expect(clock.isDeaf(at: Self.at(25)))
    clock.wasTaken()
    #expect(clock.deadline == nil)
    #expect(!clock.isDeaf(at: Self.at(100)))
  }

  @Test
  mutating func `takes a body up to its limit`() {
    clock.headCame(isUpload: true, at: Self.at(0))
    let takesAll = clock.bodyCame(32 << 20)
    let takesMore = clock.bodyCame(1)
    clock.headCame(isUpload: true, at: Self.at(0))
    let takesNext = clock.bodyCame(1)
    #expect(takesAll)
    #expect(!takesMore)
    #expect(takesNext)
  }
}
