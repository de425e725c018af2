/// A compound file of several streams, as programs of every kind lay it out.
struct LegacyContainer {
  /// The streams right under the root.
  var streams: [(name: String, content: [UInt8])]
  /// Streams in a folder, as embedded objects have them.
  var embedded: [(name: String, content: [UInt8])] = []
  /// The power of two that is the size of a sector: 9 or 12.
  var shift = 9
  /// Streams below this size lie in small sectors.
  var smallBelow = 4_096
  /// Whether the sectors of a stream stand from the last to the first.
  var isScattered = false
  /// How many sectors of the table the head names; those behind are named by a chain of lists.
  var namedInHead = 109

  private static let none = 0xFFFF_FFFF
  private static let end = 0xFFFF_FFFE
  private var sectorSize: Int { 1 << shift }

  init(_ stream: [UInt8], name: String = "Workbook") {
    streams = [(name, stream)]
  }

  /// Sectors in the making, and which follows which.
  private struct Sectors {
    var content: [[UInt8]] = []
    var next: [Int] = []

    /// Puts a stream into sectors of a size; gives the first.
    mutating func add(_ stream: [UInt8], size: Int, isScattered: Bool = false) -> Int {
      guard !stream.isEmpty else { return LegacyContainer.end }
      let base = content.count
      var pieces = stride(from: 0, to: stream.count, by: size).map {
        Array(stream[$0..<min(stream.count, $0 + size)])
      }
      let last = pieces.count - 1
      pieces[last] += [UInt8](repeating: 0, count: size - pieces[last].count)
      if isScattered {
        content += pieces.reversed()
        next += pieces.indices.map { $0 == 0 ? LegacyContainer.end : base + $0 - 1 }
        return base + last
      }
      content += pieces
      next += pieces.indices.map { $0 == last ? LegacyContainer.end : base + $0 + 1 }
      return base
    }
  }

  /// The whole file.
  var bytes: [UInt8] {
    var sectors = Sectors()
    var small = Sectors()
    let places = (streams + embedded).map { stream in
      stream.content.count < smallBelow
        ? small.add(stream.content, size: 64, isScattered: isScattered)
        : sectors.add(stream.content, size: sectorSize, isScattered: isScattered)
    }
    let smallContent = small.content.flatMap { $0 }
    let smallStart = sectors.add(smallContent, size: sectorSize, isScattered: isScattered)
    let smallTable = sectors.add(Self.numbers(small.next), size: sectorSize)
    let directory = directory(places, smallStart, smallContent.count)
    let directoryStart = sectors.add(directory, size: sectorSize)
    let (tables, lists) = tableCounts(sectors.content.count)
    let first = sectors.content.count
    let table =
      sectors.next + Array(repeating: 0xFFFF_FFFD, count: tables)
      + Array(repeating: 0xFFFF_FFFC, count: lists)
    let padding = Array(repeating: Self.none, count: tables * sectorSize / 4 - table.count)
    let names = Array(first..<first + tables)
    let head = head(
      directory: directoryStart,
      small: small.content.isEmpty ? Self.end : smallTable,
      list: lists == 0 ? Self.end : first + tables,
      names
    )
    return head + sectors.content.flatMap { $0 } + Self.numbers(table + padding)
      + self.lists(names.dropFirst(namedInHead), from: first + tables)
  }

  private static func numbers(_ all: [Int]) -> [UInt8] { all.flatMap { LegacyBook.number($0, 4) } }

  /// How many sectors the table takes, and the lists of those that the head has no place for.
  private func tableCounts(_ count: Int) -> (tables: Int, lists: Int) {
    let perSector = sectorSize / 4
    var (tables, lists) = (0, 0)
    while tables * perSector < count + tables + lists {
      tables += 1
      lists = (max(0, tables - namedInHead) + perSector - 2) / (perSector - 1)
    }
    return (tables, lists)
  }

  private func lists(_ names: ArraySlice<Int>, from first: Int) -> [UInt8] {
    let size = sectorSize / 4 - 1
    var lists: [UInt8] = []
    var rest = names
    var next = first
    while !rest.isEmpty {
      next += 1
      let part = Array(rest.prefix(size))
      rest = rest.dropFirst(size)
      let padding = Array(repeating: Self.none, count: size - part.count)
      lists += Self.numbers(part + padding + [rest.isEmpty ? Self.end : next])
    }
    return lists
  }

  private func head(directory: Int, small: Int, list: Int, _ names: [Int]) -> [UInt8] {
    var head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    head += LegacyBook.number(0, 16) + LegacyBook.number(0x3E, 2)
    head += LegacyBook.number(shift == 9 ? 3 : 4, 2) + [0xFE, 0xFF]
    head += LegacyBook.number(shift, 2) + LegacyBook.number(6, 2) + LegacyBook.number(0, 10)
    head += Self.numbers([names.count, directory, 0, smallBelow, small, 1, list, 0])
    for place in 0..<109 {
      let isNamed = place < min(namedInHead, names.count)
      head += LegacyBook.number(isNamed ? names[place] : Self.none, 4)
    }
    return head + [UInt8](repeating: 0, count: sectorSize - head.count)
  }

  /// The entries: the root, the streams below each other on alternate sides, then the folder.
  private func directory(_ places: [Int], _ smallStart: Int, _ smallSize: Int) -> [UInt8] {
    let folder = streams.count + 1
    var entries = entry("Root Entry", 5, [Self.none, Self.none, 1], smallStart, smallSize)
    for (index, stream) in streams.enumerated() {
      let isLast = index == streams.count - 1
      let next = isLast ? (embedded.isEmpty ? Self.none : folder) : index + 2
      let links = index % 2 == 0 ? [next, Self.none, Self.none] : [Self.none, next, Self.none]
      entries += entry(stream.name, 2, links, places[index], stream.content.count)
    }
    guard !embedded.isEmpty else { return entries }
    entries += entry("MBD0001", 1, [Self.none, Self.none, folder + 1], 0, 0)
    for (index, stream) in embedded.enumerated() {
      let next = index == embedded.count - 1 ? Self.none : folder + index + 2
      let place = places[streams.count + index]
      entries += entry(stream.name, 2, [Self.none, next, Self.none], place, stream.content.count)
    }
    return entries
  }

  private func entry(
    _ name: String,
    _ type: UInt8,
    _ links: [Int],
    _ start: Int,
    _ size: Int
  ) -> [UInt8] {
    var entry = LegacyBook.wide(name)
    entry += [UInt8](repeating: 0, count: 64 - entry.count)
    entry += LegacyBook.number(name.utf16.count * 2 + 2, 2) + [type, 1] + Self.numbers(links)
    entry += [UInt8](repeating: 0, count: 36)
    return entry + LegacyBook.number(start, 4) + LegacyBook.number(size, 8)
  }
}
