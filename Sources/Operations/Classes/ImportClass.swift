import Chronology
public import Intake
import Personnel
public import Records
import Training

/// Writes a class workbook down: the class, its sessions, who is enrolled, attendance, scores; then
/// works the results out of those for whom something changed. An empty cell never clears what is on
/// record; one wrong cell holds the whole workbook.
public struct ImportClass: Sendable {
  let form: ClassForm
  let file: SourceFile

  /// A form that was read from a file.
  public init(_ form: ClassForm, from file: SourceFile) {
    self.form = form
    self.file = file
  }

  /// Imports it; the outcome counts the rows of officers.
  public func run(in world: World, by actor: Actor) async throws -> ImportOutcome {
    let now = world.now()
    return try await world.store.write { [form, file] records in
      let ledger = Ledger(records, at: now, by: actor, verb: "class import", file: file)
      if let earlier = try ledger.earlierImport() {
        return ledger.leftAlone(form.places.count, since: earlier)
      }
      let scene = try ClassScene(form, file: file, in: records)
      var writer = ClassWriter(records: records, ledger: ledger, scene: scene)
      let trainingClass = try writer.write(form)
      try AssessClass(trainingClass, by: scene.curricula, touched: writer.touched)
        .run(in: records, ledger, at: now)
      return try ledger.finish(read: form.places.count)
    }
  }
}
