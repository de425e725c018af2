import CExpat

/// Hears what stands in a part, element by element. A receiver that throws stops the parse.
class XMLReceiver {
  fileprivate(set) var failure: (any Error)?
  fileprivate(set) var isStopped = false
  fileprivate var parser: XML_Parser?
  fileprivate var depth = 0
  fileprivate var maximumDepth = 0
  /// Bytes since something was heard. Expat reads a sign that does not end anew with each piece.
  fileprivate var silentBytes = 0

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws {}
  func end(_ name: XMLName) throws {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {}

  /// Ends the parse without an error.
  final func stop() {
    isStopped = true
    if let parser { XML_StopParser(parser, 0) }
  }

  fileprivate final func fail(_ error: any Error) {
    guard failure == nil else { return }
    failure = error
    if let parser { XML_StopParser(parser, 0) }
  }

  /// Expat may report what is left of a token after it was stopped; nobody listens then.
  fileprivate final var isDeaf: Bool { isStopped || failure != nil }
}

extension XMLReceiver {
  /// Reads a whole part of the container.
  final func parse(_ part: String, of archive: ZipArchive, limits: ReadingLimits) throws {
    guard let parser = XML_ParserCreate(nil) else {
      throw WorkbookError.damaged(part: part, reason: "out of memory")
    }
    defer {
      self.parser = nil
      XML_ParserFree(parser)
    }
    self.parser = parser
    depth = 0
    silentBytes = 0
    maximumDepth = limits.depth
    register(parser, part: part)
    try archive.read(part) { next in
      var isFinal = false
      while !isFinal, !isStopped {
        guard let buffer = XML_GetBuffer(parser, Self.chunk) else {
          throw WorkbookError.damaged(part: part, reason: "out of memory")
        }
        let count = try next(buffer, Int(Self.chunk))
        isFinal = count == 0
        silentBytes += count
        guard silentBytes <= Self.longestSign else {
          throw WorkbookError.damaged(
            part: part,
            reason: "a sign of over \(Self.longestSign) bytes"
          )
        }
        let status = XML_ParseBuffer(parser, Int32(count), isFinal ? 1 : 0)
        if let failure { throw located(failure, part) }
        if status == XML_STATUS_ERROR, !isStopped {
          throw WorkbookError.damaged(part: part, reason: Self.reason(parser))
        }
      }
    }
  }

  private static var chunk: Int32 { 1 << 16 }

  /// No element, comment or attribute of an honest part is longer.
  private static var longestSign: Int { 1 << 20 }

  private static func reason(_ parser: XML_Parser) -> String {
    let message = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "XML"
    return "\(message), line \(XML_GetCurrentLineNumber(parser))"
  }

  private func located(_ failure: any Error, _ part: String) -> any Error {
    if case .documentType = failure as? WorkbookError {
      return WorkbookError.documentType(part: part)
    }
    return failure
  }

  private func register(_ parser: XML_Parser, part: String) {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { user, name, attributes in XMLReceiver.of(user)?.hearStart(name, attributes) },
      { user, name in XMLReceiver.of(user)?.hearEnd(name) }
    )
    XML_SetCharacterDataHandler(parser) { user, bytes, count in
      XMLReceiver.of(user)?.hearText(bytes, count)
    }
    XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
      XMLReceiver.of(user)?.fail(WorkbookError.documentType(part: ""))
    }
  }

  private static func of(_ user: UnsafeMutableRawPointer?) -> XMLReceiver? {
    user.map { Unmanaged<XMLReceiver>.fromOpaque($0).takeUnretainedValue() }
  }

  private func hearStart(
    _ name: UnsafePointer<CChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard !isDeaf, let name, let attributes else { return }
    silentBytes = 0
    depth += 1
    guard depth <= maximumDepth else {
      return fail(WorkbookError.tooLarge(.depth, allowed: maximumDepth))
    }
    do { try start(XMLName(name), XMLAttributes(pairs: attributes)) } catch { fail(error) }
  }

  private func hearEnd(_ name: UnsafePointer<CChar>?) {
    guard !isDeaf, let name else { return }
    silentBytes = 0
    depth -= 1
    do { try end(XMLName(name)) } catch { fail(error) }
  }

  private func hearText(_ bytes: UnsafePointer<CChar>?, _ count: Int32) {
    guard !isDeaf, let bytes else { return }
    silentBytes = 0
    let raw = UnsafeRawBufferPointer(start: bytes, count: Int(count))
    do { try text(raw.bindMemory(to: UInt8.self)) } catch { fail(error) }
  }
}
