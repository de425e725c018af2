/// A file of `curricula/` as it was loaded: its name, its text and its digest.
public struct CurriculumFile: Equatable, Sendable {
  /// Its path under `curricula/`, such as `courses/TTDN-03.yaml`.
  public let name: String
  /// Its whole text.
  public let body: String
  /// SHA-256 of the text.
  public let digest: Digest

  /// A file by its name and text.
  public init(name: String, body: String) {
    self.name = name
    self.body = body
    digest = Digest(of: body)
  }
}

extension Query where Answer == CurriculumFile {
  /// The files as loaded, by name.
  public static var curriculumFiles: Self {
    Query("SELECT name, body FROM curriculum_file ORDER BY name") { row in
      CurriculumFile(name: try row.get("name"), body: try row.get("body"))
    }
  }
}
