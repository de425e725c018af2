import Assessment
import Chronology
import Intake
import Operations
import Personnel
import Records
import Testing
import Vietnamese

struct `Importing evidence` {
  static let right = "1;PY-1;B1;4;Sản phẩm;12/03/2020;11/03/2022;Thông cáo 01"

  func scene() async throws -> Scene {
    let scene = try await Scene()
    _ = try await scene.importRoster(
      "STT;Mã CBCCVC;Họ và tên",
      ["1;PY-1;Lê Hòa", "2;PY-2;Lê An"]
    )
    return scene
  }

  @Test
  func `writes it down as recorded now, with an event`() async throws {
    let scene = try await scene()
    let outcome = try await scene.importEvidence(Self.right)
    #expect(outcome == ImportOutcome(read: 1, added: 1, changed: 0, held: 0))
    let record = try #require(try await scene.all(Query<EvidenceRecord>.evidence).first)
    #expect(record.officer == (try await scene.officer("PY-1").officer.id))
    #expect(record.evidence.recordedAt == scene.world.now())
    #expect(record.evidence.revokedAt == nil)
    #expect(record.enrolment == nil)
    #expect(
      try await scene.events().last == [
        "added", "evidence", "PY-1", "–",
        """
        {"competency":"B1","level":4,"kind":"workProduct","on":"2020-03-12","until":"2022-03-12",\
        "source":"Thông cáo 01"}
        """,
      ]
    )
  }

  @Test
  func `a second time changes nothing at all`() async throws {
    let scene = try await scene()
    try await scene.importEvidence(Self.right)
    let before = try await scene.fingerprint()
    let outcome = try await scene.importEvidence(Self.right)
    #expect(outcome.isUnchanged)
    #expect(try await scene.fingerprint() == before)
  }

  @Test
  func `takes a line that stands twice once`() async throws {
    let scene = try await scene()
    #expect(try await scene.importEvidence(Self.right, Self.right).added == 1)
  }

  @Test(arguments: [
    "1;PY-2;B1;4;Sản phẩm;12/03/2020;11/03/2022;Thông cáo 01",
    "1;PY-1;A1;4;Sản phẩm;12/03/2020;11/03/2022;Thông cáo 01",
    "1;PY-1;B1;5;Sản phẩm;12/03/2020;11/03/2022;Thông cáo 01",
    "1;PY-1;B1;4;Đánh giá;12/03/2020;11/03/2022;Thông cáo 01",
    "1;PY-1;B1;4;Sản phẩm;13/03/2020;11/03/2022;Thông cáo 01",
    "1;PY-1;B1;4;Sản phẩm;12/03/2020;;Thông cáo 01",
    "1;PY-1;B1;4;Sản phẩm;12/03/2020;11/03/2022;Thông cáo 02",
  ])
  func `takes what differs in one thing as another piece`(line: String) async throws {
    let scene = try await scene()
    #expect(try await scene.importEvidence(Self.right, line).added == 2)
  }

  @Test
  func `does not bring back what was taken back`() async throws {
    let scene = try await scene()
    try await scene.importEvidence(Self.right)
    let now = scene.world.now()
    let piece = try #require(try await scene.all(Query<EvidenceRecord>.evidence).first).evidence
    try await scene.world.store.write { _ = try $0.run(.revoke(piece, at: now)) }
    #expect(try await scene.importEvidence(Self.right, "").isUnchanged)
    #expect(try await scene.all(Query<EvidenceRecord>.evidence).count == 1)
  }

  @Test
  func `of a file with unknown officers and competencies names each and writes nothing`()
    async throws
  {
    let scene = try await scene()
    let before = try await scene.fingerprint()
    let refusal = try await #require(throws: FileRefusal.self) {
      try await scene.importEvidence(
        Self.right,
        "2;PY-7;B1;4;Sản phẩm;12/03/2020;;a",
        "3;PY-1;Z9;4;Sản phẩm;12/03/2020;;a"
      )
    }
    let lines = refusal.lines(in: .en)
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("evidence.csv: B3: there is no officer PY-7."))
    #expect(lines[1].hasPrefix("evidence.csv: C4: the framework has no competency Z9."))
    #expect(try await scene.fingerprint() == before)
  }

  @Test(arguments: [
    "1;PY-1;B1;5;Sản phẩm;12/03/2020;11/03/2022;Thông cáo 01",
    "1;PY-1;B1;4;Sản phẩm;12/03/2020;31/12/2021;Thông cáo 01",
    "1;PY-1;B1;4;Sản phẩm;12/03/2020;;Thông cáo 01",
  ])
  func `takes another level or end of what is on record as its correction`(line: String)
    async throws
  {
    let scene = try await scene()
    try await scene.importEvidence(Self.right)
    let outcome = try await scene.importEvidence(line)
    #expect(outcome.changed == 1 && outcome.added == 0)
    let evidence = try await scene.all(Query<EvidenceRecord>.evidence).map(\.evidence)
    #expect(evidence.count == 2)
    #expect(evidence.count { $0.revokedAt == nil } == 1)
    #expect(evidence.first { $0.revokedAt != nil }?.until == Day(iso: "2022-03-12"))
  }

  @Test
  func `leaves alone a file that was taken in before, and says when`() async throws {
    let scene = try await scene()
    try await scene.importEvidence(Self.right)
    let outcome = try await scene.importEvidence(Self.right)
    #expect(outcome.earlier == scene.world.now())
    #expect(outcome.sentence.vi.hasPrefix("tệp này đã nhập ngày 01/03/2020, không nhập lại"))
  }
}
