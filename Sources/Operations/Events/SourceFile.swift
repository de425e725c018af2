public import Records

/// The file that an import reads: its name, and the digest of its bytes.
public struct SourceFile: Equatable, Sendable {
  /// Without its folder.
  public let name: String
  public let digest: Digest

  /// A file by its name and bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    digest = Digest(of: bytes)
  }
}
