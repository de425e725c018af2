public import Records

/// The file that an import reads: its name, and the digest of its bytes.
public struct SourceFile: Equatable, Sendable {
  /// Without its folder.
  public let name: String
  public let digest: Digest
  /// Whether it is to be taken in even where it was taken in before.
  public let isWantedAgain: Bool

  /// A file by its name and bytes.
  public init(name: String, bytes: [UInt8], again: Bool = false) {
    self.name = name
    isWantedAgain = again
    digest = Digest(of: bytes)
  }
}
