import CSodium

/// The first bytes of a back-up, the only ones that are not locked: what it is, and how the key is
/// to be stretched. The first block is bound to them.
struct FileHead: Equatable {
  var stretching: KeyStretching
  /// The beginning of the locked stream.
  var stream: [UInt8]

  static let mark = Array("boiduong-backup\n".utf8)
  static let form: UInt8 = 1
  static let streamSize = Int(crypto_secretstream_xchacha20poly1305_HEADERBYTES)
  static let size = mark.count + 1 + 4 + 4 + KeyStretching.saltSize + streamSize

  /// The bytes of the file.
  var bytes: [UInt8] {
    Self.mark + [Self.form] + LittleEndian.bytes(stretching.passes)
      + LittleEndian.bytes(stretching.kibibytes) + stretching.salt + stream
  }

  init(_ stretching: KeyStretching, stream: [UInt8]) {
    self.stretching = stretching
    self.stream = stream
  }

  /// Reads them; refuses what is no back-up, or asks more of the machine than is sensible.
  init(_ bytes: [UInt8], of file: String) throws(BackupFault) {
    guard bytes.starts(with: Self.mark) else { throw .noBackup(file: file) }
    guard bytes.count >= Self.mark.count + 1 else { throw .cutOff(file: file, at: bytes.count) }
    guard bytes[Self.mark.count] == Self.form else { throw .newerForm(file: file) }
    guard bytes.count == Self.size else { throw .cutOff(file: file, at: bytes.count) }
    var rest = bytes.dropFirst(Self.mark.count + 1)
    let passes = LittleEndian.number(rest.prefix(4))
    rest = rest.dropFirst(4)
    let kibibytes = LittleEndian.number(rest.prefix(4))
    rest = rest.dropFirst(4)
    let most = KeyStretching.most
    guard (1...most.passes).contains(passes), (8...most.kibibytes).contains(kibibytes) else {
      throw .damaged(file: file, at: Self.mark.count + 1)
    }
    stretching = KeyStretching(
      passes: passes,
      kibibytes: kibibytes,
      salt: Array(rest.prefix(KeyStretching.saltSize))
    )
    stream = Array(rest.dropFirst(KeyStretching.saltSize))
  }
}

/// Whole numbers of 32 bits, the lowest byte first.
enum LittleEndian {
  static func bytes(_ number: UInt32) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  static func number(_ bytes: some Collection<UInt8>) -> UInt32 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
