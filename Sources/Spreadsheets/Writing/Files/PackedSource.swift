import CLibZip
import CZlib

/// Packed parts handed to libzip as one packed entry: it says what they are when unpacked, so the
/// library copies them as they are.
final class PackedSource {
  private let parts: [DeflatedText.Part]
  private var place = 0

  init(_ parts: [DeflatedText.Part]) { self.parts = parts }

  /// A source that an archive may take; the archive then keeps this alive.
  func given(to archive: OpaquePointer) -> OpaquePointer? {
    let kept = Unmanaged.passRetained(self)
    let source = zip_source_function(archive, Self.answer, kept.toOpaque())
    if source == nil { kept.release() }
    return source
  }

  private static let answer: zip_source_callback = { held, data, count, command in
    guard let held else { return -1 }
    let source = Unmanaged<PackedSource>.fromOpaque(held)
    switch command {
    case ZIP_SOURCE_OPEN: return source.takeUnretainedValue().open()
    case ZIP_SOURCE_READ: return source.takeUnretainedValue().read(into: data, Int(count))
    case ZIP_SOURCE_STAT: return source.takeUnretainedValue().tell(data)
    case ZIP_SOURCE_ERROR:
      // A read error of the disk, wherever it is asked: nothing else goes wrong here.
      data?.storeBytes(of: ZIP_ER_READ, as: Int32.self)
      data?.storeBytes(of: 0, toByteOffset: 4, as: Int32.self)
      return 8
    case ZIP_SOURCE_FREE: source.release()
    case ZIP_SOURCE_SUPPORTS: return supported
    default: break
    }
    return 0
  }

  private static let supported = [
    ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
    ZIP_SOURCE_FREE,
  ].reduce(Int64(0)) { $0 | Int64(1) << Int64($1.rawValue) }

  private func open() -> Int64 {
    place = 0
    for part in parts { part.rewind() }
    return 0
  }

  private func read(into room: UnsafeMutableRawPointer?, _ count: Int) -> Int64 {
    guard let room else { return -1 }
    while place < parts.count {
      let read = parts[place].read(into: room, count)
      if read != 0 { return Int64(read) }
      place += 1
    }
    return 0
  }

  private func tell(_ room: UnsafeMutableRawPointer?) -> Int64 {
    guard let stat = room?.assumingMemoryBound(to: zip_stat_t.self) else { return -1 }
    zip_stat_init(stat)
    stat.pointee.valid = UInt64(
      ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC
    )
    stat.pointee.size = UInt64(parts.reduce(0) { $0 + $1.size })
    stat.pointee.comp_size = UInt64(parts.reduce(0) { $0 + $1.packedSize })
    stat.pointee.comp_method = UInt16(ZIP_CM_DEFLATE)
    let checksum = parts.reduce(UInt(0)) { crc32_combine($0, $1.checksum, $1.size) }
    stat.pointee.crc = UInt32(truncatingIfNeeded: checksum)
    return Int64(MemoryLayout<zip_stat_t>.size)
  }
}
