public import Chronology
public import Vietnamese

/// Where a report's figures come from: who made it, when, by which rules, over how many records.
public struct ReportProvenance: Hashable, Sendable {
  /// Evidence, results and papers recorded up to this moment count.
  public let knownAt: Instant
  public let madeAt: Instant
  /// Who made it, as the installation names them.
  public let madeBy: String
  /// The version of the form of the report's day.
  public let formVersion: String
  /// The agency or class that the report is narrowed to, or the whole province.
  public let extent: Bilingual
  /// The files of rules as loaded, by name, with their SHA-256.
  public let rules: [RuleFile]
  /// Assignments, results, papers and pieces of evidence that the figures rest on, each once.
  public let records: Int
  /// Of the figures, lists and notes in their canonical form; the same data give the same digest.
  public var sha256: String { digest.hexadecimal }
  let digest: FiguresDigest
  /// Who saved it as a file; nil where nobody did.
  public let mark: FileMark?

  /// A file of `curricula/` as it was loaded.
  public struct RuleFile: Hashable, Sendable {
    public let name: String
    public let sha256: String

    /// A file by its name and digest.
    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }
}
