import Personnel
import Records
import Training
import Vietnamese

/// The figures of a report as bytes that are equal where the data are: no language, no clock, no
/// preparer.
struct CanonicalForm {
  private let value: JSONValue

  /// - Parameter digests: Of lists whose entries are not kept, by their names.
  init(
    _ content: ReportContent,
    for request: ReportRequest,
    scope: ReportScope,
    digests: [String: String]?
  ) {
    var fields: [(String, JSONValue)] = [
      ("report", .string(request.report)),
      ("agency", .text(request.agency?.text)),
      ("class", .text(request.trainingClass?.text)),
      ("from", .string("\(scope.period.first)")),
      ("to", .string("\(scope.period.last)")),
      ("asOf", .string("\(scope.asOf)")),
      ("form", .string(scope.form.version)),
      ("columns", .array(content.columns.map { .string($0.key) })),
      ("rows", .array(content.rows.map(Self.row))),
      ("lists", .array(content.lists.map { Self.list($0, digests) })),
      ("notes", .array(content.notes.map(JSONFace.both))),
    ]
    // Where it does not belong it is not there: the digests of signed copies hold.
    if let officer = request.officer { fields.append(("officer", .string(officer.text))) }
    value = .object(fields)
  }

  /// SHA-256 in hexadecimal digits.
  var digest: String { Digest(of: value.compact).hexadecimal }

  private static func row(_ row: ReportRow) -> JSONValue {
    .array([
      .string(row.kind.rawValue), .string(row.key), JSONFace.both(row.label),
      .array(row.cells.map(cell)),
    ])
  }

  private static func list(_ list: ReportList, _ digests: [String: String]?) -> JSONValue {
    let digest = digests?[list.name] ?? ListSum(of: list.entries).digest
    return .array([.string(list.name), .string(digest)])
  }

  private static func cell(_ cell: ReportCell) -> JSONValue {
    switch cell {
    case .empty: .null
    case .text(let text): JSONFace.both(text)
    case .count(let count): .number(count)
    case .quantity(let number), .share(let number):
      .string("\(number.numerator)/\(number.denominator)")
    case .mark(let score): .number(score.hundredths)
    case .date(let date): .string("\(date)")
    }
  }
}

/// The digest of a list's entries, taken as they come: each value with its kind, texts with their
/// length, so that no two lists read alike.
struct ListSum {
  private var running = RunningDigest()
  private var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(1 << 16) }

  init(of entries: [ReportList.Entry]) {
    self.init()
    for entry in entries { add(entry) }
  }

  mutating func add(_ entry: ReportList.Entry) {
    text("r", entry.row)
    for cell in entry.cells { add(cell) }
    if bytes.count > 60_000 { flush() }
  }

  /// SHA-256 in hexadecimal digits.
  var digest: String {
    var sum = self
    sum.flush()
    return sum.running.digest.hexadecimal
  }

  private mutating func add(_ cell: ReportCell) {
    switch cell {
    case .empty: bytes.append(UInt8(ascii: "e"))
    case .text(let text):
      self.text("v", text.vi)
      if !text.vi.utf8.elementsEqual(text.en.utf8) { self.text("n", text.en) }
    case .count(let count): number("c", count)
    case .quantity(let number), .share(let number):
      self.number("q", number.numerator)
      self.number("/", number.denominator)
    case .mark(let score): number("m", score.hundredths)
    case .date(let date): text("d", "\(date)")
    }
  }

  private mutating func text(_ kind: Unicode.Scalar, _ text: String) {
    number(kind, text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func number(_ kind: Unicode.Scalar, _ number: Int) {
    bytes.append(UInt8(ascii: kind))
    bytes.append(contentsOf: String(number).utf8)
    bytes.append(UInt8(ascii: ";"))
  }

  private mutating func flush() {
    running.append(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
