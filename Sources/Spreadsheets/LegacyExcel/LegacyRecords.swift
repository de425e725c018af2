/// The records of a workbook's stream, one after the other.
struct LegacyRecords {
  private let stream: LegacyBytes
  /// Where the next record starts.
  private(set) var position: Int

  init(_ stream: LegacyBytes, from position: Int) {
    self.stream = stream
    self.position = position
  }

  /// The next record. A stream always ends with a record that says so, so one that just ends was cut.
  mutating func next() throws(WorkbookError) -> LegacyRecord {
    guard position + 4 <= stream.count else { throw .truncated }
    let kind = try stream.short(at: position)
    let size = try stream.short(at: position + 2)
    guard position + 4 + size <= stream.count else { throw .truncated }
    let body = try stream.slice(position + 4, count: size)
    defer { position += 4 + size }
    return LegacyRecord(kind: LegacyRecord.Kind(rawValue: kind), start: position, body: body)
  }

  /// The bodies of the records that go on with the one just read.
  mutating func continuations() throws(WorkbookError) -> [LegacyBytes] {
    var bodies: [LegacyBytes] = []
    while true {
      var ahead = self
      guard let record = try? ahead.next(), record.kind == .continued else { return bodies }
      bodies.append(record.body)
      self = ahead
    }
  }
}

/// A record.
struct LegacyRecord {
  let kind: Kind?
  /// Where it starts in the stream.
  let start: Int
  let body: LegacyBytes

  /// The records that we read, by their numbers; hundreds of others are passed over.
  enum Kind: Int {
    case begin = 0x809
    case end = 0x0A
    case continued = 0x3C
    case password = 0x2F
    case dateMode = 0x22
    case sheet = 0x85
    case font = 0x31
    case numberFormat = 0x41E
    case cellFormat = 0xE0
    case sharedTexts = 0xFC
    case columns = 0x7D
    case row = 0x208
    case merges = 0xE5
    case number = 0x203
    case packedNumber = 0x27E
    case packedNumbers = 0xBD
    case label = 0x204
    case richLabel = 0xD6
    case sharedLabel = 0xFD
    case booleanOrError = 0x205
    case formula = 0x06
    case formulaText = 0x207
    case arrayFormula = 0x221
    case sharedFormula = 0x4BC
    case dataTable = 0x236

    /// Whether it holds cells; these begin with row, column and style.
    var isCell: Bool {
      switch self {
      case .number, .packedNumber, .packedNumbers, .label, .richLabel, .sharedLabel,
        .booleanOrError, .formula:
        true
      default: false
      }
    }
  }
}
