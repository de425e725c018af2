import Chronology
import Intake
import Operations
import Pages
import Personnel
import Records
import Spreadsheets
import Testing
import Vietnamese

/// Rosters over records of their own, sent and decided about as a clerk does.
struct RosterBox {
  let world: World
  let clerk: Actor

  init() async throws {
    let store = try await Hamlet.emptyStore()
    try await store.write { records in
      for statement in Hamlet.bodies.flatMap(\.statements) { try records.run(statement) }
    }
    world = World(store: store, now: { Instant(startOf: Hamlet.day("2020-12-31")) })
    clerk = try #require(Actor("Trần Thị Lan"))
  }

  static let titles = "STT;Họ và tên;Ngày sinh;Chức vụ;Đơn vị;Sở thích"

  func bytes(_ lines: [String]) -> [UInt8] { Array(lines.joined(separator: "\n").utf8) }

  /// Receives a file of lines under the titles.
  func receive(
    _ lines: [String],
    titles: String = titles,
    named name: String = "danh-sach.csv"
  ) async throws -> ID<Batch> {
    let source = SourceFile(name: name, bytes: bytes([titles] + lines))
    return try await ReceiveRoster(source, rows: lines.count, good: lines.count)
      .run(in: world, by: clerk)
  }

  /// Receives such a file and records it.
  func record(_ lines: [String], titles: String = titles) async throws -> ID<Batch> {
    let batch = try await receive(lines, titles: titles)
    _ = try await ApplyRoster(batch, reading(batch)).run(in: world, by: clerk)
    return batch
  }

  func reading(_ batch: ID<Batch>) async throws -> RosterReading {
    let (name, file) = try await world.store.read { records in
      (try records.one(.batch(batch)).file, try records.one(.file(of: batch)))
    }
    return try RosterReader.read(Workbook(bytes: file), file: name, referenceYear: 2020)
  }

  /// The page of a roster as the site would draw it.
  func page(
    _ batch: ID<Batch>,
    in language: Language = .vi,
    show: RosterPage.Show? = nil,
    from: Int = 0,
    isKnown: Bool = false,
    refusal: String? = nil
  ) async throws -> RosterPage {
    let check = try await CheckRoster(reading(batch), of: batch).run(in: world)
    let (kept, rows) = try await world.store.read { records in
      (try records.one(.batch(batch)), try records.all(.rows(of: batch)))
    }
    return RosterPage(
      kept,
      check,
      outcomes: rows,
      show: show,
      from: from,
      isKnown: isKnown,
      refusal: refusal,
      say: Speaker(language: language, day: world.today)
    )
  }

  func drawn(
    _ batch: ID<Batch>,
    in language: Language = .vi,
    show: RosterPage.Show? = nil,
    from: Int = 0,
    isKnown: Bool = false,
    refusal: String? = nil
  ) async throws -> DrawnPage {
    let page = try await page(
      batch,
      in: language,
      show: show,
      from: from,
      isKnown: isKnown,
      refusal: refusal
    )
    return DrawnPage(document: page, in: language, here: .roster(batch))
  }

  func list(
    before: ID<Batch>? = nil,
    refusal: RostersPage.Refused? = nil
  ) async throws -> RostersPage {
    try await world.store.read { try RostersPage(before: before, refusal: refusal, in: $0) }
  }
}

extension RosterBox {
  /// Somebody good, a day that does not exist, an unknown agency, a near match of somebody on record.
  static let lines = [
    "1;LÊ THỊ HÒA;05/02/1980;Chuyên viên;STTTT;Đọc sách", "2;Trần Văn An;31/02/1985;;STTTT;",
    "3;Phạm Thị Cúc;1990;Phó phòng;Sở Không Có;", "4;Hồ Thị Dũng;1975;;BTG;",
  ]

  /// The states of a roster.
  static func state(_ name: String, with lines: [String] = lines) async throws -> (
    box: RosterBox, batch: ID<Batch>
  ) {
    let box = try await RosterBox()
    _ = try await box.record(["1;Hồ Thị Dũng;06/07/1975;Phó phòng;BTG;"])
    let batch = try await box.receive(name == "applied" ? [lines[0]] : lines)
    switch name {
    case "applied", "partlyApplied", "undone":
      _ = try await ApplyRoster(batch, box.reading(batch)).run(in: box.world, by: box.clerk)
    case "refused": try await RefuseRoster(batch).run(in: box.world)
    default: break
    }
    if name == "undone" { try await UndoBatch(batch).run(in: box.world, by: box.clerk) }
    return (box, batch)
  }

  static let states = ["received", "applied", "partlyApplied", "refused", "undone"]

  /// Every page of rosters in every state, as drawn in a language.
  static func gallery(_ language: Language) async throws -> [(name: String, page: DrawnPage)] {
    var pages: [(name: String, page: DrawnPage)] = []
    func put(_ name: String, _ page: DrawnPage) { pages.append((name, page)) }
    for name in states {
      let (box, batch) = try await state(name)
      for show in RosterPage.Show.allCases {
        put("\(name) \(show)", try await box.drawn(batch, in: language, show: show))
      }
      put("\(name) refused", try await box.drawn(batch, in: language, refusal: "A.\n- B"))
      put("\(name) known", try await box.drawn(batch, in: language, isKnown: true))
      put("list of \(name)", DrawnPage(document: try await box.list(), in: language))
    }
    let empty = try await RosterBox()
    put("empty list", DrawnPage(document: try await empty.list(), in: language))
    let refused = RostersPage.Refused(file: "a.pdf", explanations: [Bilingual(both: "PDF.")])
    put("refusal", DrawnPage(document: try await empty.list(refusal: refused), in: language))
    return pages
  }
}
