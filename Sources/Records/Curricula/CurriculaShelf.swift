import Assessment
import Synchronization

/// What `curricula/` said last, kept beside a store: it is read for every page and changes a few times a
/// year, and is forty statements and some hundred rules to read.
///
/// It is known by the files that the records name with their digests and the moment at which each was loaded,
/// which are asked for within the same transaction. So another node's loading is seen at once, and no state is
/// kept that another node would miss.
public final class CurriculaShelf: Sendable {
  private struct Kept {
    let key: String
    let curricula: Curricula
    let engine: Engine

    init(_ key: String, _ curricula: Curricula) {
      self.key = key
      self.curricula = curricula
      engine = Engine(curricula.framework)
    }
  }

  private let kept = Mutex<Kept?>(nil)

  /// An empty shelf.
  public init() {}

  /// A transaction's way to the shelf.
  public struct Handle: Sendable {
    private let shelf: CurriculaShelf
    private let mayPut: Bool

    /// What is read within a transaction that writes is not put on the shelf: it may be undone.
    public init(_ shelf: CurriculaShelf, isWriting: Bool) {
      self.shelf = shelf
      mayPut = !isWriting
    }

    /// Takes away what is kept: this transaction changes it, perhaps within the moment of the last change.
    func clear() { shelf.kept.withLock { $0 = nil } }

    /// What the curricula say to a transaction.
    func curricula(_ records: some Reading) throws -> Curricula { try kept(records).curricula }

    /// The engine by the framework of a transaction.
    func engine(_ records: some Reading) throws -> Engine { try kept(records).engine }

    private func kept(_ records: some Reading) throws -> Kept {
      let key = try records.all(.curriculaKey).joined(separator: "\n")
      // Without files nothing tells one state from another.
      let found = shelf.kept.withLock { $0?.key == key && !key.isEmpty ? $0 : nil }
      if let found { return found }
      let kept = Kept(key, try records.curriculaOnRecord())
      if mayPut { shelf.kept.withLock { $0 = kept } }
      return kept
    }
  }
}

extension Query where Answer == String {
  /// A line for each file, which changes whenever it is loaded anew.
  fileprivate static var curriculaKey: Self {
    Query("SELECT name, sha256, loaded_at FROM curriculum_file ORDER BY name") { row in
      let name: String = try row.get("name")
      let digest: String = try row.get("sha256")
      let loaded: String = try row.get("loaded_at")
      return "\(name) \(digest) \(loaded)"
    }
  }
}
