/// A compound file (OLE2), which is what a workbook of Excel 97 lies in: streams, cut into sectors that
/// a table chains together. Chains are followed for as many sectors as the file has and no further, so
/// one that bites its tail ends.
struct CompoundFile {
  private let bytes: LegacyBytes
  private let sectorSize: Int
  private let sectorCount: Int
  /// The sector that follows each sector.
  private var next: [UInt32] = []
  private var streams: [String: Stream] = [:]
  private var small = SmallStreams()

  private struct Stream {
    let start: Int
    let size: Int
  }

  /// Streams below a size lie together in a stream of their own, in small sectors.
  private struct SmallStreams {
    var below = 0
    var sectorSize = 64
    var next: [UInt32] = []
    var bytes: [UInt8] = []
  }

  /// From this number on a sector is none: the end of a chain, or unused.
  private static let lastSector = 0xFFFF_FFFA

  init(_ raw: [UInt8], entries limit: Int) throws(WorkbookError) {
    bytes = LegacyBytes(raw)
    guard raw.count > 512 else { throw .truncated }
    let shift = try bytes.short(at: 30)
    guard shift == 9 || shift == 12 else { throw Self.damaged("its sectors have no known size") }
    sectorSize = 1 << shift
    sectorCount = max(0, (raw.count - 1) / sectorSize)
    next = try tableOfSectors()
    small.below = try bytes.long(at: 56)
    try readDirectory(limit)
  }

  /// A stream right under the root, by its name; nil where there is none.
  func stream(named name: String) throws(WorkbookError) -> [UInt8]? {
    guard let stream = streams[name.lowercased()] else { return nil }
    if stream.size >= small.below { return try content(from: stream.start, size: stream.size) }
    return try smallContent(stream)
  }

  private static func damaged(_ reason: String) -> WorkbookError {
    .damaged(part: "OLE2", reason: reason)
  }

  /// What lies in a sector; the last one of a file may be shorter.
  private func sector(_ number: Int) throws(WorkbookError) -> LegacyBytes {
    guard number < sectorCount else { throw .truncated }
    let start = (number + 1) * sectorSize
    return try bytes.slice(start, count: min(sectorSize, bytes.count - start))
  }

  /// A stream, sector by sector; without a size as long as its chain.
  private func content(from start: Int, size: Int? = nil) throws(WorkbookError) -> [UInt8] {
    var content: [UInt8] = []
    var number = start
    var passed = 0
    while number < Self.lastSector, content.count < size ?? .max {
      passed += 1
      guard passed <= sectorCount else { throw Self.damaged("a chain of sectors has no end") }
      content.append(contentsOf: try sector(number).content)
      guard number < next.count else { throw Self.damaged("a chain of sectors breaks off") }
      number = Int(next[number])
    }
    guard let size else { return content }
    guard content.count >= size else { throw .truncated }
    content.removeLast(content.count - size)
    return content
  }

  private func smallContent(_ stream: Stream) throws(WorkbookError) -> [UInt8] {
    guard stream.size <= small.bytes.count else { throw .truncated }
    var content: [UInt8] = []
    var number = stream.start
    while number < Self.lastSector, content.count < stream.size {
      let start = number * small.sectorSize
      guard number < small.next.count, start < small.bytes.count else { throw .truncated }
      content.append(contentsOf: small.bytes[start...].prefix(small.sectorSize))
      number = Int(small.next[number])
    }
    guard content.count >= stream.size else { throw .truncated }
    content.removeLast(content.count - stream.size)
    return content
  }
}

extension CompoundFile {
  /// The table lies in sectors itself, whose numbers stand in the head and, for large files, in a chain
  /// of further sectors.
  private func tableOfSectors() throws(WorkbookError) -> [UInt32] {
    var table: [UInt32] = []
    var numbers = try bytes.slice(76, count: 436)
    var further = try bytes.long(at: 68)
    var passed = 0
    while true {
      let isHead = passed == 0
      let places = isHead ? 109 : sectorSize / 4 - 1
      for place in 0..<places where table.count < sectorCount {
        let number = try numbers.long(at: place * 4)
        if number < Self.lastSector { try append(sector(number), to: &table) }
      }
      if !isHead { further = try numbers.long(at: places * 4) }
      guard table.count < sectorCount, further < Self.lastSector else { return table }
      passed += 1
      guard passed <= sectorCount else { throw Self.damaged("its table has no end") }
      numbers = try sector(further)
    }
  }

  private func append(_ sector: LegacyBytes, to table: inout [UInt32]) throws(WorkbookError) {
    for place in 0..<(sector.count / 4) {
      table.append(UInt32(try sector.long(at: place * 4)))
    }
  }

  /// The entries are a tree; what lies in folders of its own (embedded objects) is none of ours.
  private mutating func readDirectory(_ limit: Int) throws(WorkbookError) {
    let entries = LegacyBytes(try content(from: bytes.long(at: 48)))
    let root = try entries.slice(0, count: 128)
    var waiting = [try root.long(at: 76)]
    var seen: Set<Int> = []
    while let number = waiting.popLast() {
      guard number < entries.count / 128 else { continue }
      guard seen.insert(number).inserted else { throw Self.damaged("its directory has no end") }
      guard seen.count <= limit else { throw .tooLarge(.entries, allowed: limit) }
      let entry = try entries.slice(number * 128, count: 128)
      waiting += [try entry.long(at: 68), try entry.long(at: 72)]
      guard try entry.byte(at: 66) == 2 else { continue }
      let stream = Stream(start: try entry.long(at: 116), size: try entry.long(at: 120))
      streams[try Self.name(of: entry)] = stream
    }
    try readSmallStreams(root)
  }

  private static func name(of entry: LegacyBytes) throws(WorkbookError) -> String {
    let length = min(62, max(0, try entry.short(at: 64) - 2))
    var units: [UInt16] = []
    for place in 0..<(length / 2) { units.append(UInt16(try entry.short(at: place * 2))) }
    return String(decoding: units, as: UTF16.self).lowercased()
  }

  private mutating func readSmallStreams(_ root: LegacyBytes) throws(WorkbookError) {
    let start = try root.long(at: 116)
    guard try bytes.short(at: 32) == 6, start < Self.lastSector,
      streams.values.contains(where: { $0.size < small.below })
    else { return }
    small.bytes = try content(from: start)
    try append(LegacyBytes(content(from: bytes.long(at: 60))), to: &small.next)
  }
}
