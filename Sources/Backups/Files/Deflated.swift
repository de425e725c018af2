import CZlib

/// Bytes made smaller (zlib, RFC 1950), with their length in front.
enum Deflated {
  /// Fast rather than small: records shrink to a sixth even so.
  private static let level: Int32 = 3

  static func pack(_ bytes: [UInt8]) -> [UInt8] {
    var size = compressBound(UInt(bytes.count))
    var packed = [UInt8](repeating: 0, count: Int(size))
    let outcome = compress2(&packed, &size, bytes, UInt(bytes.count), level)
    precondition(outcome == Z_OK, "zlib has room for what it said it needs")
    return LittleEndian.bytes(UInt32(bytes.count)) + packed.prefix(Int(size))
  }

  /// The bytes as they were; nil where they are none of ours.
  static func unpack(_ packed: [UInt8]) -> [UInt8]? {
    guard packed.count >= 4 else { return nil }
    let count = Int(LittleEndian.number(packed.prefix(4)))
    guard count <= SealedBlocks.largest else { return nil }
    var bytes = [UInt8](repeating: 0, count: max(count, 1))
    var size = UInt(count)
    let source = Array(packed.dropFirst(4))
    guard uncompress(&bytes, &size, source, UInt(source.count)) == Z_OK, Int(size) == count else {
      return nil
    }
    return Array(bytes.prefix(count))
  }
}
