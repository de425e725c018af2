import ArgumentParser
import Operations
import Records
import Vietnamese

/// What came of the files of a loading so far.
struct Loading {
  let world: World
  let actor: Actor
  let format: AnswerFormat
  /// The files that changed something.
  private(set) var changes: [(file: String, outcome: ImportOutcome)] = []
  private(set) var gravest = ExitCode.success

  init(in world: World, by actor: Actor, _ format: AnswerFormat) {
    self.world = world
    self.actor = actor
    self.format = format
  }

  /// Takes a file in and tells at once what came of it, so that one sees how far the loading came.
  /// A file that is refused holds up no other.
  mutating func take(
    _ file: String,
    _ importing: (World, Actor) async throws -> ImportOutcome
  ) async {
    var outcome: ImportOutcome?
    do {
      try await concluding(as: format) { outcome = try await importing(world, actor) }
    } catch {
      gravest = max(gravest, error as? ExitCode ?? ExitStatus.defect)
    }
    guard let outcome else { return }
    outcome.tell(file: file, format)
    if outcome.held > 0 { gravest = max(gravest, ExitStatus.partly) }
    if !outcome.isUnchanged { changes.append((file, outcome)) }
  }

  /// Which files would change what.
  var changesInWords: Bilingual {
    func list(_ added: String, _ changed: String) -> String {
      changes.map { "\($0.file) (\(added) \($0.outcome.added), \(changed) \($0.outcome.changed))" }
        .joined(separator: "; ")
    }
    return Bilingual(
      vi: """
        Dữ liệu chưa khớp với các tệp, chưa ghi gì: \(list("thêm", "sửa")). \
        Để ghi, chạy lại không có --expect-unchanged.
        """,
      en: """
        The records are not as the files say, and nothing was written: \(list("added", "changed")). \
        To write it, run again without --expect-unchanged.
        """
    )
  }
}
