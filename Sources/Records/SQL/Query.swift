/// A named question with one type of answer. Questions are static functions of extensions, one
/// subject a file, so that the SQL can be pasted into a shell.
public struct Query<Answer>: Sendable {
  /// The statement.
  public let sql: SQL
  /// Reads one row of the answer.
  public let decode: @Sendable (Row) throws -> Answer

  /// A question and how to read a row of its answer.
  public init(_ sql: SQL, decode: @escaping @Sendable (Row) throws -> Answer) {
    self.sql = sql
    self.decode = decode
  }
}
