import Access
public import Personnel
public import Training

extension ScopedRecords {
  /// Whether attendance and results of a class may be recorded within this scope: of any class where
  /// it reaches everybody, else of those that its trainer teaches.
  public func mayRecord(_ trainingClass: ID<TrainingClass>) throws -> Bool {
    switch scope.people {
    case .everybody: true
    case .some(let reach):
      try reach.trainer.map { try first(.teaches($0, trainingClass)) != nil } ?? false
    }
  }
}

extension Query where Answer == Bool {
  /// A row where an account teaches a class.
  static func teaches(_ account: ID<Account>, _ trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT 1 AS taught
      FROM class_trainer
      WHERE class_id = \(trainingClass) AND account_id = \(account)
      """
    ) { _ in true }
  }
}
