public import Access
import Chronology
public import Personnel
public import Records
public import Training

/// Lets an account teach a class, or teach it no more: a trainer sees the learners of these.
public struct AssignTrainer: Sendable {
  let account: ID<Account>
  let trainingClass: Code<TrainingClass>
  let teaches: Bool

  /// An account and a class.
  public init(_ account: ID<Account>, to trainingClass: Code<TrainingClass>, teaches: Bool = true) {
    self.account = account
    self.trainingClass = trainingClass
    self.teaches = teaches
  }

  /// Notes it.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      let owner = try records.existing(account).account
      guard let found = try records.first(.trainingClass(trainingClass)) else {
        throw AccountRefusal.noSuchClass(trainingClass.text)
      }
      let number = found.id.number
      let rows = try records.run(
        teaches
          ? .insert(trainer: account, ofClass: number) : .delete(trainer: account, ofClass: number)
      )
      guard rows > 0 else { return }
      let fields = Fields(["trainer": owner.name.text])
      let event =
        teaches
        ? Event(.changed, .trainingClass, key: trainingClass.text, new: fields)
        : Event(.changed, .trainingClass, key: trainingClass.text, old: fields)
      try records.run(.insert(event, at: now, by: actor, batch: nil))
    }
  }
}
