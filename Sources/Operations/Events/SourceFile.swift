public import Records

/// The file that an import reads: its name, its bytes and their digest.
public struct SourceFile: Equatable, Sendable {
  /// Without its folder.
  public let name: String
  public let bytes: [UInt8]
  public let digest: Digest
  /// Whether it is to be taken in even where it was taken in before.
  public let isWantedAgain: Bool

  /// A file by its name and bytes.
  public init(name: String, bytes: [UInt8], again: Bool = false) {
    self.name = name
    self.bytes = bytes
    isWantedAgain = again
    digest = Digest(of: bytes)
  }
}
