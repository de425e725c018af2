import CZlib
import Dispatch

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Text packed as it comes (deflate, RFC 1951) into a file without a name, beside the work of whoever
/// writes it. Its end stands at a byte's edge and nothing in it points before its start, so that packed
/// parts one after another are the packed whole.
final class DeflatedText {
  /// Packed text that waits for its place in a container.
  final class Part {
    /// What it is when unpacked: bytes and their checksum.
    let size: Int
    let checksum: UInt
    let packedSize: Int
    private let file: UnsafeMutablePointer<FILE>

    fileprivate init(_ packing: Packing, _ file: UnsafeMutablePointer<FILE>) {
      size = packing.size
      checksum = packing.checksum
      packedSize = packing.packedSize
      self.file = file
    }

    deinit { fclose(file) }

    func rewind() { fseek(file, 0, SEEK_SET) }

    /// Up to so many of the next bytes; how many there were, -1 where the disk gives none.
    func read(into room: UnsafeMutableRawPointer, _ count: Int) -> Int {
      let read = fread(room, 1, count, file)
      return read == 0 && ferror(file) != 0 ? -1 : read
    }
  }

  /// How many bytes are best handed over at once.
  static let block = 1 << 18
  private let packing: Packing
  private let queue = DispatchQueue(label: "packing")
  // Whoever writes faster than is packed waits: memory does not grow.
  private let room = DispatchSemaphore(value: 4)

  init() throws(WritingError) {
    packing = try Packing()
  }

  /// Adds text. What goes wrong with it is told at the end.
  func append(_ bytes: [UInt8]) {
    room.wait()
    packNext { $0.pack(bytes, Z_NO_FLUSH) }
  }

  /// Adds the text of rows. It is made by whoever packs, or here where there is more to pack than is
  /// done in time: so both have as much to do.
  func append(_ rows: WaitingRows) {
    guard room.wait(timeout: .now()) == .success else {
      var text = RowText()
      rows.write(to: &text)
      return append(text.bytes)
    }
    packNext { $0.pack(rows) }
  }

  private func packNext(_ pack: @escaping @Sendable (Packing) -> Void) {
    queue.async { [packing, room] in
      pack(packing)
      room.signal()
    }
  }

  /// Ends the text; where it is the last of its kind, the packed whole ends with it.
  func finish(isLast: Bool = false) throws(WritingError) -> Part {
    let file = queue.sync { packing.finish(isLast: isLast) }
    guard let file else {
      throw .cannotCreate(path: "temporary file", reason: systemReason(packing.failure ?? EIO))
    }
    return Part(packing, file)
  }
}

/// The packing itself. `@unchecked`: it is worked on by one serial queue, and read when that is done.
private final class Packing: @unchecked Sendable {
  /// The text of sheets becomes a quarter larger than at the middle level, in a third of its time.
  private static let level: Int32 = 2
  private let stream: UnsafeMutablePointer<z_stream>
  private var file: UnsafeMutablePointer<FILE>?
  private var made = [UInt8](repeating: 0, count: 1 << 16)
  /// The text of rows; its room is used again for the next ones.
  private var text = RowText()
  private(set) var size = 0
  private(set) var packedSize = 0
  private(set) var checksum = crc32(0, nil, 0)
  /// The number of the system's error, once the disk has taken no more.
  private(set) var failure: Int32?

  init() throws(WritingError) {
    guard let file = tmpfile() else {
      throw .cannotCreate(path: "temporary file", reason: systemReason(errno))
    }
    self.file = file
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let outcome = deflateInit2_(
      stream,
      Self.level,
      Z_DEFLATED,
      -MAX_WBITS,
      8,
      Z_DEFAULT_STRATEGY,
      ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size)
    )
    precondition(outcome == Z_OK, "zlib packs at this level")
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
    if let file { fclose(file) }
  }

  /// The file, whose owner the caller becomes; nil where not all of the text is in it.
  func finish(isLast: Bool) -> UnsafeMutablePointer<FILE>? {
    pack([], isLast ? Z_FINISH : Z_FULL_FLUSH)
    if let file, fflush(file) != 0 { failure = failure ?? errno }
    guard failure == nil else { return nil }
    defer { file = nil }
    return file
  }

  func pack(_ rows: WaitingRows) {
    text.clear()
    rows.write(to: &text)
    pack(text.bytes, Z_NO_FLUSH)
  }

  func pack(_ bytes: [UInt8], _ flush: Int32) {
    guard let file, failure == nil else { return }
    size += bytes.count
    bytes.withUnsafeBufferPointer { bytes in
      if !bytes.isEmpty { checksum = crc32(checksum, bytes.baseAddress, UInt32(bytes.count)) }
      stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
      stream.pointee.avail_in = UInt32(bytes.count)
      repeat {
        made.withUnsafeMutableBufferPointer { made in
          stream.pointee.next_out = made.baseAddress
          stream.pointee.avail_out = UInt32(made.count)
          deflate(stream, flush)
          let count = made.count - Int(stream.pointee.avail_out)
          packedSize += count
          if fwrite(made.baseAddress, 1, count, file) != count { failure = failure ?? errno }
        }
      } while stream.pointee.avail_out == 0
    }
  }
}
