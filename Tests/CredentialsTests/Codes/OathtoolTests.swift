import Chronology
import Credentials
import Testing

/// Another program that makes the same codes.
@Suite(.enabled(if: Tool.oathtool != nil, "oathtool is missing: apt-get install oathtool"))
struct `Timed codes beside oathtool` {
  @Test
  func `are the same for three hundred secrets and moments`() throws {
    let tool = try #require(Tool.oathtool)
    var random = Seeded(6238)
    var differing: [String] = []
    for _ in 0..<300 {
      let secret = TimedCodeSecret(bytes: random.bytes(20))
      let seconds = Int64(random.pick(0...4_102_444_800))
      let theirs = try tool.output(["--totp", "--base32", "--now=@\(seconds)", secret.base32])
      let step = TimedCodeSecret.step(at: Instant(microseconds: seconds * 1_000_000))
      let ours = secret.code(atStep: step)
      if ours != theirs { differing.append("\(secret.base32) @\(seconds): \(ours), \(theirs)") }
    }
    #expect(differing.isEmpty)
  }

  @Test
  func `made by it a step before and a step after are taken`() throws {
    let tool = try #require(Tool.oathtool)
    let secret = TimedCodeSecret()
    let seconds: Int64 = 1_900_000_005
    let now = Instant(microseconds: seconds * 1_000_000)
    let step = TimedCodeSecret.step(at: now)
    let codes = try tool.output(
      ["--totp", "--base32", "--now=@\(seconds - 30)", "--window=2", secret.base32]
    )
    .split(separator: "\n").map(String.init)
    let taken = codes.map { secret.step(matching: $0, around: now, after: nil) }
    #expect(taken == [step - 1, step, step + 1])
  }
}
