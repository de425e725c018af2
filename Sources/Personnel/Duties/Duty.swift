public import Vietnamese

/// What an officer can be assigned to in external information: focal point, spokesperson …
/// The levels it requires stand in the competency framework.
public struct Duty: Hashable, Sendable {
  /// Its code, such as `R4`.
  public let code: Code<Duty>
  /// Its name, such as "Người phát ngôn".
  public let title: Bilingual

  /// A duty by its code and name.
  public init(code: Code<Duty>, title: Bilingual) {
    self.code = code
    self.title = title
  }
}
