import Records
import Testing

@testable import RecordsPostgres

struct `An address of a server` {
  @Test(arguments: [
    ("postgresql://lan:bí mật@db/b", "postgresql://lan:***@db/b"),
    ("postgresql://lan:a@b@db:5432,two:5433/b", "postgresql://lan:***@db:5432,two:5433/b"),
    ("postgresql://lan:a/b@db/b", "postgresql://lan:***@db/b"),
    ("postgresql://lan@db:5432/b", "postgresql://lan@db:5432/b"),
    (
      "postgresql://db:5432/b?user=a&password=geheim&x=1",
      "postgresql://db:5432/b?user=a&password=***&x=1"
    ),
    ("postgresql:///b?password=geheim", "postgresql:///b?password=***"),
    ("postgresql://[::1]:5432/b", "postgresql://[::1]:5432/b"),
  ])
  func `is never told with its password`(text: String, shown: String) {
    do throws(StoreFault) {
      let address = try PostgresAddress(text, isReadOnly: false)
      #expect(address.shown == shown)
    } catch {
      #expect(error == .noServer(shown, "the address is malformed"))
    }
  }
}
