import Access
import Chronology
import Foundation
import HTTPTypes
import Intake
import Operations
import Personnel
import Records
import Spreadsheets
import Testing
import Training

@testable import Web

/// The workbook of a class, handed out and sent back.
struct `The workbook of a class on its page` {
  let store: any Store
  let clerk: Clerk
  static let address = "/classes/1/marks-workbook.xlsx"

  init() async throws {
    store = try await Town.store()
    clerk = Clerk(site: try Town.site(store))
  }

  func form() async throws -> ClassForm {
    let reply = try await clerk.send(Self.address, [:])
    try #require(reply.status == 200)
    return try ClassFormReader.read(
      Workbook(bytes: reply.bytes),
      file: "so-lop.xlsx",
      minding: false
    )
  }

  func send(_ form: ClassForm) async throws -> Reply {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("so-lop-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try ClassFormWriter.write(form, to: file.path)
    return try await send(Array(try Data(contentsOf: file)))
  }

  func send(_ bytes: [UInt8]) async throws -> Reply {
    let head =
      "--ranh\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\n"
    let body = Array(head.utf8) + bytes + Array("\r\n--ranh--\r\n".utf8)
    return try await Asked(clerk.site).ask(
      .post,
      "/classes/1/results/workbook",
      Door.headers(clerk.token) + [
        ("Origin", "http://127.0.0.1:8080"), ("Content-Type", "multipart/form-data; boundary=ranh"),
      ],
      body: body
    )
  }

  @Test
  func `is noted when it is handed out, and comes back without a change`() async throws {
    let form = try await form()
    #expect(form.places.count == 5)
    #expect(form.places.allSatisfy { $0.birthDate == nil })
    let reply = try await send(form)
    #expect(reply.status == 200)
    #expect(reply.text.contains("Không có gì để ghi"))
    let notes = try await store.read {
      try $0.all(.log(LogQuestion(subject: .list), before: .max, limit: 9))
    }
    #expect(notes.map(\.key) == ["marks-workbook"])
  }

  @Test
  func `changes what was changed in it, and nothing that others changed meanwhile`() async throws {
    var form = try await form()
    let index = try #require(form.places.firstIndex { $0.officer.text == "PY-1002" })
    form.places[index].scores = form.places[index].scores.map { score in
      guard score.component.text == "TN" else { return score }
      return ClassScore(
        component: score.component,
        attempt: score.attempt,
        score: Score("6.5") ?? score.score,
        day: score.day
      )
    }
    let meanwhile = ScoreEntry(
      ScoreCell(ID(11), try #require(Code("TN")), attempt: 1),
      ScoreValue(try #require(Score("9")), on: Town.day("2020-03-20")),
      seen: ScoreValue(try #require(Score("8")), on: Town.day("2020-03-20"))
    )
    let other = try #require(Actor("Chi"))
    _ = try await RecordScores(ID(1), [meanwhile]).run(
      in: clerk.site.world,
      by: other,
      within: .whole
    )
    let reply = try await send(form)
    #expect(reply.status == 200)
    #expect(reply.text.contains("Ghi 1 điểm") && reply.text.contains("6,5"))
    // Where both changed the same cell, neither is lost: both are shown.
    let late = ScoreEntry(
      ScoreCell(ID(13), try #require(Code("TN")), attempt: 1),
      ScoreValue(try #require(Score("3")), on: Town.day("2020-03-20")),
      seen: ScoreValue(try #require(Score("4")), on: Town.day("2020-03-20"))
    )
    _ = try await RecordScores(ID(1), [late]).run(in: clerk.site.world, by: other, within: .whole)
    let conflict = try await send(form)
    #expect(conflict.status == 409)
    #expect(conflict.text.contains("bạn nhập 6,5, nay trong hồ sơ là 3,0"))
  }

  @Test
  func `is refused with its faults, and nothing is recorded`() async throws {
    let before = try await store.read { try Fingerprint(of: $0) }
    var form = try await form()
    form.facts.code = try #require(Code("LOP-9"))
    let other = try await send(form)
    #expect(other.status == 422)
    #expect(other.text.contains("là sổ của lớp LOP-9, không phải lớp LOP-2020-01"))
    #expect(try await send(Array("not a workbook".utf8)).status == 422)
    let after = try await store.read { try Fingerprint(of: $0) }
    #expect(after.tables["score"] == before.tables["score"])
  }
}
