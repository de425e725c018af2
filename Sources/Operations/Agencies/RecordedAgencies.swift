import Chronology
import Intake
import Personnel
import Records
import Vietnamese

/// The agencies on record, against which a file is held.
struct RecordedAgencies {
  /// What a file would say of an agency, and its place in the lists.
  struct Known {
    let entry: AgencyEntry
    let place: Int
  }

  private let known: [Code<Agency>: Known]
  let ids: [Code<Agency>: ID<Agency>]

  init(_ records: [AgencyRecord]) {
    let codes = Dictionary(
      records.map { ($0.agency.id, $0.agency.code) },
      uniquingKeysWith: { $1 }
    )
    ids = Dictionary(codes.map { ($0.value, $0.key) }, uniquingKeysWith: { $1 })
    known = Dictionary(
      records.map { record in
        let entry = AgencyEntry(
          code: record.agency.code,
          standings: record.agency.standings,
          successors: record.successors.compactMap { codes[$0] }
        )
        return (entry.code, Known(entry: entry, place: record.place))
      },
      uniquingKeysWith: { $1 }
    )
  }

  subscript(_ code: Code<Agency>) -> Known? { known[code] }

  /// The entries with their places: those of the file where it names every agency, else the known
  /// ones stay where they are and new ones follow. An empty cell takes no successor away.
  func placed(_ entries: [AgencyEntry]) -> [(entry: AgencyEntry, place: Int)] {
    let named = Set(entries.map(\.code))
    let namesAll = known.keys.allSatisfy(named.contains)
    var last = known.values.map(\.place).max() ?? 0
    return entries.enumerated().map { index, entry in
      let old = known[entry.code]
      let kept = entry.successors.isEmpty ? old?.entry.successors ?? [] : entry.successors
      let whole = AgencyEntry(code: entry.code, standings: entry.standings, successors: kept)
      if namesAll { return (whole, index + 1) }
      if let old { return (whole, old.place) }
      last += 1
      return (whole, last)
    }
  }

  /// What is wrong with the entries beside what is on record.
  func faults(of entries: [AgencyEntry]) -> [SheetFault] {
    let forgotten = entries.compactMap { entry in
      known[entry.code].flatMap { Self.forgotten(by: entry, of: $0.entry) }
    }
    let named = Set(entries.map(\.code))
    let together = entries + known.values.map(\.entry).filter { !named.contains($0.code) }
    let cycles = AgencyCycles(together).codes.filter(named.contains)
    return (forgotten + cycles.map(Self.cycle)).map {
      SheetFault(sheet: nil, cell: nil, sentence: $0)
    }
  }

  /// The history that an entry leaves out: reports of earlier days would lose their lines.
  private static func forgotten(by entry: AgencyEntry, of old: AgencyEntry) -> Bilingual? {
    guard let first = entry.standings.first, let oldFirst = old.standings.first else { return nil }
    // One line with a new name from a later day is a renaming whose old line was forgotten; a day or
    // a name alone is a correction.
    let isRenaming = first.days.from > oldFirst.days.from && first.name != oldFirst.name
    guard isRenaming || entry.standings.count < old.standings.count else { return nil }
    let lines = old.standings.map { "\($0.name.vi), từ \($0.days.from.slashed)" }
    return Bilingual(
      vi: """
        cơ quan \(entry.code) thiếu tên hoặc ngày cũ. Giữ mọi dòng đã ghi \
        (\(lines.joined(separator: "; "))) rồi thêm dòng mới; dòng cũ ghi “Đến ngày”.
        """,
      en: """
        agency \(entry.code) lacks earlier names or days. Keep every line on record \
        (\(old.standings.map { "\($0.name.en), from \($0.days.from.slashed)" }.joined(separator: "; "))) \
        and add the new one; give the old one its last day.
        """
    )
  }

  private static func cycle(_ code: Code<Agency>) -> Bilingual {
    Bilingual(
      vi: "cơ quan \(code) là cấp trên hoặc kế thừa của chính nó. Sửa mã cấp trên hay kế thừa.",
      en: "agency \(code) stands above or after itself. Correct its parent or its successor."
    )
  }
}

extension AgencyEntry {
  /// From the first standing's first day to the last one's end.
  var days: DayRange? {
    guard let first = standings.first, let last = standings.last else { return nil }
    return DayRange(from: first.days.from, until: last.days.until)
  }
}
