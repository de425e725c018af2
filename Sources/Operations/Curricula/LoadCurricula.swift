public import Assessment
public import Records

/// Makes the records say what `curricula/` says. Safe to repeat.
public struct LoadCurricula: Sendable {
  let curricula: Curricula
  let files: [CurriculumFile]

  /// Curricula that were read, with the files that they were read from.
  public init(_ curricula: Curricula, from files: [CurriculumFile]) {
    self.curricula = curricula
    self.files = files
  }

  /// Loads them; the outcome counts files.
  public func run(in world: World, by actor: Actor) async throws -> ImportOutcome {
    let now = world.now()
    return try await world.store.write { [curricula, files] records in
      let ledger = Ledger(records, at: now, by: actor, verb: "curricula load")
      for change in try records.store(curricula, from: files, at: now) {
        try ledger.note(
          Event(
            change.old == nil ? .added : change.new == nil ? .removed : .changed,
            .curriculumFile,
            key: change.name,
            old: change.old.map(Self.fields),
            new: change.new.map(Self.fields)
          )
        )
      }
      return try ledger.finish(read: files.count)
    }
  }

  private static func fields(_ file: CurriculumFile) -> Fields {
    Fields(["sha256": file.digest.hexadecimal, "body": file.body])
  }
}
