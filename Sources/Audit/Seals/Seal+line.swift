import Chronology
import Foundation

extension Seal {
  /// The seal as a line of JSON, as it is kept off the machine.
  public var line: String {
    """
    {"seal":\(statement.number),"first":\(statement.first),"entries":\(statement.entries),\
    "root":"\(statement.root.hexadecimal)","previous":"\(statement.previous.hexadecimal)",\
    "highest":\(statement.highest),"settled":\(statement.settled),"at":"\(statement.at)",\
    "key":"\(key.hexadecimal)","signature":"\(signature.hexadecimal)"}
    """
  }

  /// Reads such a line; nil where it is none.
  public init?(line: String) {
    guard let form = try? JSONDecoder().decode(Form.self, from: Data(line.utf8)),
      let statement = form.statement, let key = VerifyingKey(hexadecimal: form.key),
      let signature = Signature(hexadecimal: form.signature)
    else { return nil }
    self.init(statement, key: key, signature: signature)
  }

  private struct Form: Decodable {
    let seal, first: Int64
    let entries: Int
    let root, previous: String
    let highest, settled: Int64
    let at, key, signature: String

    var statement: Statement? {
      guard let root = Hash(hexadecimal: root), let previous = Hash(hexadecimal: previous),
        let at = Instant(iso: at), (1...Seal.most).contains(entries)
      else { return nil }
      return Statement(
        number: seal,
        first: first,
        entries: entries,
        root: root,
        previous: previous,
        highest: highest,
        settled: settled,
        at: at
      )
    }
  }
}
