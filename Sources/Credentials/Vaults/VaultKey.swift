import CSodium
import Foundation
public import Vietnamese

/// The key to secrets that the records keep sealed. It lies in a file of its own, beside no back-up:
/// whoever has the records alone can't open them.
public struct VaultKey: Sendable, Concealed {
  let bytes: [UInt8]

  private static let length = Int(crypto_aead_xchacha20poly1305_ietf_KEYBYTES)

  /// A new one.
  public init() {
    bytes = randomBytes(Self.length)
  }

  /// Reads one as a file holds it; nil where it is none.
  public init?(text: String) {
    let line = text.utf8.filter { ![9, 10, 13, 32].contains($0) }
    guard let bytes = Base64URL.bytes(String(decoding: line, as: UTF8.self)),
      bytes.count == Self.length
    else { return nil }
    self.bytes = bytes
  }

  /// As a file holds it.
  public var text: String { Base64URL.text(bytes) }

  /// The key in a file that only its owner can read.
  public init(file path: String) throws {
    var facts = stat()
    guard stat(path, &facts) == 0 else { throw VaultRefusal.noKey(path) }
    guard facts.st_mode & 0o077 == 0 else { throw VaultRefusal.readableByOthers(path) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw VaultRefusal.cannotRead(path)
    }
    guard let key = VaultKey(text: String(decoding: data, as: UTF8.self)) else {
      throw VaultRefusal.badKey(path)
    }
    self = key
  }

  /// Writes the key to a file that is not there yet and that only its owner can read.
  public func write(to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard file >= 0 else { throw VaultRefusal.cannotWrite(path) }
    defer { close(file) }
    let line = Array((text + "\n").utf8)
    guard line.withUnsafeBytes({ Foundation.write(file, $0.baseAddress, $0.count) }) == line.count,
      fsync(file) == 0
    else {
      // Half a key would be taken for one that is damaged.
      unlink(path)
      throw VaultRefusal.cannotWrite(path)
    }
  }
}

/// Why a sealed secret can't be opened, or a key be had.
public enum VaultRefusal: Refusal, Equatable {
  case noKey(String)
  case readableByOthers(String)
  case badKey(String)
  case cannotRead(String)
  case cannotWrite(String)
  /// It was sealed with another key, for something else, or was changed.
  case otherKey

  public var explanation: Bilingual {
    switch self {
    case .noKey(let path):
      Bilingual(
        vi: "Không có tệp khóa \(path). Chép lại từ nơi cất giữ, hoặc chỉ rõ bằng --key.",
        en:
          "There is no key file \(path). Bring it back from where it is kept, or name it by --key."
      )
    case .readableByOthers(let path):
      Bilingual(
        vi: "Người khác đọc được tệp khóa \(path). Chạy: chmod 600 \(path)",
        en: "Others can read the key file \(path). Run: chmod 600 \(path)"
      )
    case .badKey(let path):
      Bilingual(
        vi: "Tệp \(path) không phải là tệp khóa của Bồi Dưỡng. Kiểm tra lại đường dẫn.",
        en: "The file \(path) is no key file of this program. Check the path."
      )
    case .cannotRead(let path):
      Bilingual(
        vi: "Không đọc được tệp khóa \(path): tệp thuộc về người dùng khác của máy.",
        en: "The key file \(path) can't be read: it is another user's of this machine."
      )
    case .cannotWrite(let path):
      Bilingual(
        vi: "Không ghi được tệp khóa mới \(path): thư mục không ghi được hoặc tệp đã có.",
        en: "The new key file \(path) can't be written: no such folder, no right, or it exists."
      )
    case .otherKey:
      Bilingual(
        vi: """
          Tệp khóa của máy này không mở được mã bảo mật đã lưu. Dùng lại tệp khóa cũ, hoặc quản trị \
          viên đặt lại bước xác thực thứ hai của tài khoản.
          """,
        en: """
          This machine's key does not open what was sealed. Use the former key file, or let the \
          administrator reset the account's second factor.
          """
      )
    }
  }
}
