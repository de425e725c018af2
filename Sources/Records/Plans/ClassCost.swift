public import Chronology
public import Personnel
public import Training

/// Money that was spent on a class.
public struct ClassCost: Identifiable, Equatable, Sendable {
  public let id: ID<ClassCost>
  public let trainingClass: ID<TrainingClass>
  public let source: FundingSource
  /// In đồng.
  public let dong: Int
  public let paid: Day
  /// What for, with the number of the voucher.
  public let what: String

  /// An amount with its facts.
  public init(
    id: ID<ClassCost>,
    trainingClass: ID<TrainingClass>,
    source: FundingSource,
    dong: Int,
    paid: Day,
    what: String
  ) {
    self.id = id
    self.trainingClass = trainingClass
    self.source = source
    self.dong = dong
    self.paid = paid
    self.what = what
  }

  /// The values, as an event keeps them.
  public var fields: Fields {
    Fields(["fundingSource": source, "dong": dong, "paid": paid, "what": what])
  }
}

extension Query where Answer == ClassCost {
  /// What was spent on a class, in order of time.
  public static func costs(of trainingClass: ID<TrainingClass>) -> Self {
    Query(
      "SELECT * FROM class_cost WHERE class_id = \(trainingClass) ORDER BY paid_on, id",
      decode: cost
    )
  }

  /// An amount.
  public static func cost(_ id: ID<ClassCost>) -> Self {
    Query("SELECT * FROM class_cost WHERE id = \(id)", decode: cost)
  }

  private static func cost(_ row: Row) throws -> ClassCost {
    ClassCost(
      id: try row.get("id"),
      trainingClass: try row.get("class_id"),
      source: try row.get("source"),
      dong: try row.get("dong"),
      paid: try row.get("paid_on"),
      what: try row.get("what")
    )
  }
}

extension Query where Answer == ID<ClassCost> {
  /// Writes an amount down.
  public static func insert(_ cost: ClassCost) -> Self {
    Query(
      """
      INSERT INTO class_cost (class_id, source, dong, paid_on, what)
      VALUES (\(cost.trainingClass), \(cost.source), \(cost.dong), \(cost.paid), \(cost.what))
      RETURNING id
      """
    ) { try $0.get("id") }
  }
}

extension SQL {
  /// Takes an amount away.
  public static func delete(_ cost: ID<ClassCost>) -> SQL {
    "DELETE FROM class_cost WHERE id = \(cost)"
  }
}
