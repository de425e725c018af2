/// Reads a form of RFC 7578 as it comes, in whatever pieces.
///
/// Strict where it costs no browser anything: lines end with CRLF and nothing else, heading lines
/// are not folded, a boundary is followed by blanks or `--` alone. What stands before the first
/// boundary and behind the last is dropped.
struct MultipartParser: Sendable {
  private enum State {
    case preamble
    case behindBoundary
    case headers
    case body
    case epilogue
  }

  private let limits: UploadLimits
  /// CRLF, two hyphens, the boundary. The CR stands nowhere else in it, which makes the search
  /// linear: a match that fails begins again at the next CR.
  private let delimiter: [UInt8]
  private var state = State.preamble
  /// Read but not yet understood, because more has to come.
  private var held: [UInt8]
  private var total = 0
  private var parts = 0
  private var margin = 0
  private var lines: [ArraySlice<UInt8>] = []
  private var headerBytes = 0
  private var field: (name: String, count: Int)?

  init(boundary: MultipartBoundary, limits: UploadLimits = UploadLimits()) {
    self.limits = limits
    delimiter = Array("\r\n--".utf8) + boundary.bytes
    // The first boundary may stand at the very beginning, without a line before it.
    held = Array("\r\n".utf8)
  }

  /// Takes the next piece and tells what it says. After a refusal there is nothing more to take.
  mutating func take(
    _ chunk: some Collection<UInt8>,
    _ tell: (MultipartEvent) throws -> Void
  ) throws {
    total += chunk.count
    guard total <= limits.totalBytes else {
      throw UploadRefusal.tooLarge(bytes: limits.totalBytes)
    }
    var work = (held + chunk)[...]
    held = []
    while try step(&work, tell) {}
    held = Array(work)
  }

  /// Says that nothing more comes; refuses a form whose last boundary is missing.
  func finish() throws(UploadRefusal) {
    guard case .epilogue = state else { throw .cutOff }
  }

  /// Understands one thing; false where more has to come first.
  private mutating func step(
    _ work: inout ArraySlice<UInt8>,
    _ tell: (MultipartEvent) throws -> Void
  ) throws -> Bool {
    switch state {
    case .preamble:
      let (content, isWhole) = takeContent(&work)
      try pass(content.count)
      if isWhole { state = .behindBoundary }
      return isWhole
    case .behindBoundary: return try takeEndOfBoundary(&work, tell)
    case .headers: return try takeHeader(&work, tell)
    case .body:
      let (content, isWhole) = takeContent(&work)
      try count(content.count)
      if !content.isEmpty { try tell(.bytes(content)) }
      if isWhole {
        try tell(.ended)
        state = .behindBoundary
      }
      return isWhole
    case .epilogue:
      try pass(work.count)
      work = []
      return false
    }
  }

  /// What stands before the next delimiter, which is taken too; or else what surely is content,
  /// leaving what may be the beginning of a delimiter.
  private func takeContent(
    _ work: inout ArraySlice<UInt8>
  ) -> (content: ArraySlice<UInt8>, isWhole: Bool) {
    let all = work
    var from = all.startIndex
    while let start = all[from...].firstIndex(of: 13) {
      let candidate = all[start...].prefix(delimiter.count)
      if delimiter.starts(with: candidate) {
        let isWhole = candidate.count == delimiter.count
        work = all[(isWhole ? candidate.endIndex : start)...]
        return (all[..<start], isWhole)
      }
      from = start + 1
    }
    work = all[all.endIndex...]
    return (all, false)
  }

  private mutating func takeEndOfBoundary(
    _ work: inout ArraySlice<UInt8>,
    _ tell: (MultipartEvent) throws -> Void
  ) throws -> Bool {
    let blanks = work.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard blanks.count <= limits.headerBytes else { throw UploadRefusal.headersTooLong }
    let rest = work[blanks.endIndex...]
    if blanks.isEmpty, rest.starts(with: "--".utf8) {
      work = rest.dropFirst(2)
      state = .epilogue
      try tell(.finished)
      return true
    }
    guard rest.count >= 2 else {
      guard let first = rest.first, first != 13, first != UInt8(ascii: "-") || !blanks.isEmpty
      else { return false }
      throw UploadRefusal.malformed
    }
    guard rest.starts(with: "\r\n".utf8) else { throw UploadRefusal.malformed }
    parts += 1
    guard parts <= limits.parts else { throw UploadRefusal.tooManyParts(limits.parts) }
    work = rest.dropFirst(2)
    (lines, headerBytes) = ([], 0)
    state = .headers
    return true
  }

  private mutating func takeHeader(
    _ work: inout ArraySlice<UInt8>,
    _ tell: (MultipartEvent) throws -> Void
  ) throws -> Bool {
    let line = work.prefix { $0 != 13 && $0 != 10 }
    guard headerBytes + line.count <= limits.headerBytes else {
      throw UploadRefusal.headersTooLong
    }
    // A tab is the one control sign that a heading may have.
    guard line.allSatisfy({ $0 >= 32 && $0 != 127 || $0 == 9 }) else {
      throw UploadRefusal.malformed
    }
    let end = work[line.endIndex...].prefix(2)
    guard "\r\n".utf8.starts(with: end) else { throw UploadRefusal.malformed }
    guard end.count == 2 else { return false }
    work = work[end.endIndex...]
    if line.isEmpty {
      try begin(tell)
    } else {
      headerBytes += line.count
      // A copy, so that the piece that it came with is let go.
      lines.append(Array(line)[...])
      guard lines.count <= limits.headerLines else { throw UploadRefusal.headersTooLong }
    }
    return true
  }

  private mutating func begin(_ tell: (MultipartEvent) throws -> Void) throws {
    let part = try MultipartPart(lines: lines, limits: limits)
    field = part.fileName == nil ? (part.name, 0) : nil
    state = .body
    // The blank line ended the headings; its CRLF is no part of the next delimiter.
    try tell(.began(part))
  }

  /// Counts what a field that is no file holds.
  private mutating func count(_ bytes: Int) throws(UploadRefusal) {
    guard let field else { return }
    guard field.count + bytes <= limits.fieldBytes else {
      throw .fieldTooLong(name: field.name, bytes: limits.fieldBytes)
    }
    self.field = (field.name, field.count + bytes)
  }

  /// Counts what stands before the first boundary and behind the last.
  private mutating func pass(_ bytes: Int) throws(UploadRefusal) {
    margin += bytes
    guard margin <= limits.marginBytes else { throw .malformed }
  }
}
