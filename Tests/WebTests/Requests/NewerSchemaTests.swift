import Records
import Testing

struct `Records of a later version` {
  private func later(_ office: Office) async throws {
    let next = Schema.steps.count + 1
    try await office.store.write { records in
      _ = try records.run(
        """
        INSERT INTO schema_step (number, name, digest, at)
        VALUES (\(next), 'later', \(String(repeating: "0", count: 64)), '2030-01-01T00:00:00Z')
        """
      )
    }
  }

  @Test
  func `are read by a program that was running, and not changed by it`() async throws {
    let office = try await Office()
    let path = try await office.receive(["STT;Họ và tên;Ngày sinh;Đơn vị", "1;Lê Hòa;1980;SNV"])
    try await later(office)
    let before = try await office.fingerprint()
    for act in ["apply", "refuse", "undo"] {
      let reply = try await office.post("\(path)/\(act)")
      #expect(reply.status == 503, "\(act)")
      #expect(reply.text.contains("Hãy nâng cấp chương trình"), "\(reply.text)")
    }
    #expect(try await office.send(Array("STT;Họ và tên\n1;Lê Tư".utf8)).status == 503)
    #expect(try await office.fingerprint() == before)
    #expect(try await office.get(path).status == 200)
    #expect(try await office.get("/readyz").status == 503)
    try await office.store.write { records in
      _ = try records.run("DELETE FROM schema_step WHERE name = 'later'")
    }
    #expect(try await office.post("\(path)/apply").status == 303)
  }
}
