import Records

/// The values of a statement as libpq takes them: numbers and texts as texts, bytes as they are.
struct PostgresParameters {
  /// The types of the values; 0, which leaves it to the server, for a NULL.
  let types: [UInt32]
  private var bytes: [UInt8] = []
  private var starts: [Int?] = []
  private var lengths: [Int32] = []
  private var formats: [Int32] = []

  init(_ values: [SQLValue]) throws(StoreFault) {
    types = values.map(Self.type)
    starts.reserveCapacity(values.count)
    lengths.reserveCapacity(values.count)
    formats.reserveCapacity(values.count)
    for value in values {
      switch value {
      case .null: add(isNull: true)
      case .integer(let number): add("\(number)".utf8)
      case .text(let text):
        // libpq takes texts as C strings, so what follows a NUL would be cut off in silence.
        if text.utf8.contains(0) { throw .nulInText }
        add(text.utf8)
      case .bytes(let content): add(content, isBinary: true)
      }
    }
  }

  /// The number of the type that a value is said to have.
  static func type(of value: SQLValue) -> UInt32 {
    switch value {
    case .null: 0
    case .integer: ColumnKind.int8
    case .text: ColumnKind.textType
    case .bytes: ColumnKind.bytea
    }
  }

  private mutating func add(
    _ content: some Sequence<UInt8> = [],
    isBinary: Bool = false,
    isNull: Bool = false
  ) {
    let start = bytes.count
    bytes.append(contentsOf: content)
    starts.append(isNull ? nil : start)
    lengths.append(Int32(bytes.count - start))
    formats.append(isBinary ? 1 : 0)
    bytes.append(0)
  }

  /// Lends the values to a call of libpq.
  func lend<Result>(
    _ call: (
      _ count: Int32, _ values: [UnsafePointer<CChar>?], _ lengths: [Int32], _ formats: [Int32]
    ) throws -> Result
  ) rethrows -> Result {
    try bytes.withUnsafeBytes { buffer in
      let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      let values = starts.map { start in start.flatMap { base?.advanced(by: $0) } }
      return try call(Int32(starts.count), values, lengths, formats)
    }
  }
}
