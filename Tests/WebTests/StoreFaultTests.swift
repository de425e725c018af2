import Records
import Testing
import Web

struct `A page whose records fail` {
  @Test(
    arguments: [
      (StoreFault.full, 507, "Ổ đĩa đã đầy"),
      (.readOnly, 503, "Không ghi được vào cơ sở dữ liệu"),
      (.busy, 503, "Cơ sở dữ liệu đang bận"),
      (.damaged("/srv/x"), 503, "khôi phục từ bản sao lưu"),
      (.noServer("postgresql://db.local/x", "refused"), 503, "Cơ sở dữ liệu chưa trả lời"),
      (.connectionLost("postgresql://db.local/x"), 503, "Cơ sở dữ liệu chưa trả lời"),
      (.outcomeUnknown("postgresql://db.local/x"), 503, "chỉ làm lại nếu chưa thấy"),
      (.cannotOpen("/srv/x", "denied"), 503, "Cơ sở dữ liệu chưa trả lời"),
    ] as [(StoreFault, Int, String)]
  )
  func `says why and what to do`(fault: StoreFault, status: Int, words: String) async throws {
    let site = try Visitor(Town.site(BrokenStore(error: fault)))
    let reply = try await site.ask("/officers")
    #expect(reply.status == status)
    #expect(reply.text.contains("Hệ thống tạm thời chưa làm được"))
    #expect(reply.text.contains(words))
    let readiness = try await site.ask("/readyz")
    #expect(readiness.status == 503)
    for place in ["db.local", "/srv/x", "refused", "denied"] {
      #expect(!reply.text.contains(place))
      #expect(!readiness.text.contains(place))
    }
    #expect(try await site.ask("/healthz").status == 200)
  }

  @Test(arguments: [StoreFault.constraint("UNIQUE officer.code"), .other("SELECT secret")])
  func `shows nothing of what is ours to mend`(fault: StoreFault) async throws {
    let reply = try await Visitor(Town.site(BrokenStore(error: fault))).ask("/officers")
    #expect(reply.status == 500)
    #expect(!reply.text.contains("UNIQUE"))
    #expect(!reply.text.contains("secret"))
  }
}
