import Chronology
import Foundation
import Intake
import Operations
import Personnel
import Records
import Spreadsheets
import Testing
import Training

struct `The workbook of a class, handed out` {
  func written(_ form: ClassForm) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appendingPathComponent("so-lop-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try ClassFormWriter.write(form, to: file.path)
    return Array(try Data(contentsOf: file))
  }

  func form(_ desk: MarkDesk) async throws -> ClassForm {
    try await desk.desk.store.read { [id = desk.id] in
      try #require(try ClassResults(id, in: $0)).form(in: $0)
    }
  }

  func read(_ bytes: [UInt8]) throws -> ClassForm {
    try ClassFormReader.read(Workbook(bytes: bytes), file: "lop.xlsx")
  }

  @Test
  func `comes back as it went, and changes nothing`() async throws {
    let desk = try await MarkDesk(scores: true)
    let form = try await form(desk)
    let back = try read(try written(form))
    #expect(back == form)
    #expect(back.seen.count == 3)
    let before = try await desk.desk.fingerprint()
    let outcome = try await desk.desk.take(back)
    #expect(outcome.isUnchanged)
    let tables = try await desk.desk.fingerprint().tables
    for table in ["score", "result", "attendance", "enrolment", "evidence", "event"] {
      #expect(tables[table] == before.tables[table], "\(table)")
    }
  }

  /// Random scores, attendance and withdrawals; the seeds are the cases.
  @Test(arguments: 1...12)
  func `comes back as it went with whatever is in it`(seed: UInt64) async throws {
    var random = Numbers(seed)
    let desk = try await ClassDesk()
    let filled = try ClassForm.passed().with { form in
      for place in form.places.indices {
        form.places[place].scores = try ["HD", "TN"].flatMap { code in
          try [ClassScore.Attempt.first, .resit].prefix(random.below(3)).map { attempt in
            ClassScore(
              component: try #require(Code(code)),
              attempt: attempt,
              score: try #require(Score(hundredths: random.below(1_001))),
              day: ClassForm.times[0].day.advanced(by: random.below(300))
            )
          }
        }
        for time in ClassForm.times {
          let marks = [
            ClassMark(symbol: "x"), ClassMark(symbol: "M"), ClassMark(symbol: "P", periods: 2),
            ClassMark(symbol: nil, periods: 3), ClassMark(symbol: "K"),
          ]
          form.places[place].attendance[time] = marks[random.below(5)]
        }
        if random.below(4) == 0 {
          form.places[place].standing = .withdrawn(on: ClassForm.times[0].day, reason: "Ốm")
        }
      }
    }
    try await desk.take(filled)
    let form = try await desk.store.read {
      try #require(try ClassResults(ID(1), in: $0)).form(in: $0)
    }
    let back = try read(try written(form))
    #expect(back == form)
    #expect(ClassParcel(back).scores == ClassParcel(back).seen)
    #expect(try await desk.take(back).isUnchanged)
  }
}

/// Numbers that a seed fixes.
private struct Numbers {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
