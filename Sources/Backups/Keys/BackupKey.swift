import CSodium
import Foundation

/// The secret that a back-up is locked with: a text of one line, made by the program or thought of by
/// somebody. Whoever has it can read every back-up; without it nobody can.
public struct BackupKey: Sendable, CustomStringConvertible, CustomReflectable {
  /// The text, as it is written into a key file or printed for the safe.
  public let text: String

  /// The shortest text that is taken, in bytes.
  public static let shortest = 20

  /// A key from the text of a key file; space around it is left out.
  public init(_ text: String) throws(BackupFault) {
    // A text that was typed on another machine may have its letters composed differently.
    let line = text.trimmingCharacters(in: .whitespacesAndNewlines)
      .precomposedStringWithCanonicalMapping
    guard line.utf8.count >= Self.shortest, !line.utf8.contains(0) else { throw .weakKey }
    self.text = line
  }

  /// A new key: 30 digits and letters in groups of five (150 bits), none of which looks like another.
  public static func random() -> BackupKey {
    let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    var bytes: [UInt8] = []
    for place in 0..<30 {
      if place > 0, place.isMultiple(of: 5) { bytes.append(UInt8(ascii: "-")) }
      bytes.append(letters[Int(randombytes_uniform(UInt32(letters.count)))])
    }
    return BackupKey(trusted: String(decoding: bytes, as: UTF8.self))
  }

  private init(trusted text: String) {
    self.text = text
  }

  /// A line of a log that names it by mistake tells nothing.
  public var description: String { "••••" }

  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// What turns a key's text into the bytes of a lock: Argon2id (RFC 9106), slow on purpose, since a
/// text that somebody thought of can be guessed.
struct KeyStretching: Equatable {
  var passes: UInt32
  var kibibytes: UInt32
  var salt: [UInt8]

  static let saltSize = Int(crypto_pwhash_SALTBYTES)
  /// What a file may ask of the machine that reads it: 1 GiB, 16 passes.
  static let most = (passes: UInt32(16), kibibytes: UInt32(1 << 20))

  /// As new files are locked: 64 MiB, three passes, a salt of their own.
  static func fresh() -> KeyStretching {
    var salt = [UInt8](repeating: 0, count: saltSize)
    randombytes_buf(&salt, salt.count)
    return KeyStretching(passes: 3, kibibytes: 64 << 10, salt: salt)
  }

  /// The bytes; nil where the machine has not enough memory for it.
  func bytes(of key: BackupKey) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: Int(crypto_secretstream_xchacha20poly1305_KEYBYTES))
    let text = key.text.utf8.map { CChar(bitPattern: $0) }
    let outcome = crypto_pwhash(
      &bytes,
      UInt64(bytes.count),
      text,
      UInt64(text.count),
      salt,
      UInt64(passes),
      Int(kibibytes) << 10,
      crypto_pwhash_ALG_ARGON2ID13
    )
    return outcome == 0 ? bytes : nil
  }
}
