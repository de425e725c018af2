/// A container made byte by byte, so that it can lie.
struct StoredZip {
  private var local: [UInt8] = []
  private var central: [UInt8] = []
  private var count = 0

  /// Adds an entry, with a size other than its own if asked.
  mutating func add(
    _ name: String,
    _ content: [UInt8],
    claiming size: Int? = nil,
    flags: UInt16 = 0
  ) {
    let header =
      number(20, 2) + number(Int(flags), 2) + number(0, 2) + number(0, 2) + number(0x21, 2)
      + number(Int(Self.checksum(content)), 4) + number(content.count, 4)
      + number(size ?? content.count, 4) + number(name.utf8.count, 2)
    central +=
      [0x50, 0x4B, 1, 2] + number(20, 2) + header + number(0, 2) + number(0, 2) + number(0, 2)
      + number(0, 2) + number(0, 4) + number(local.count, 4) + Array(name.utf8)
    local += [0x50, 0x4B, 3, 4] + header + number(0, 2) + Array(name.utf8) + content
    count += 1
  }

  var bytes: [UInt8] {
    local + central + [0x50, 0x4B, 5, 6] + number(0, 4) + number(count, 2) + number(count, 2)
      + number(central.count, 4) + number(local.count, 4) + number(0, 2)
  }

  private func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(value >> ($0 * 8) & 0xFF) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }
}
