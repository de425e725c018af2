import Chronology
import Testing

struct `Instants` {
  @Test(
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("1970-01-01T07:00:00+07:00", 0),
      ("1969-12-31T23:59:59Z", -1_000_000), ("1970-01-01T00:00:00.5Z", 500_000),
      ("1970-01-01T00:00:00.000001Z", 1), ("1970-01-01T00:00:00.0000019Z", 1),
      ("1969-12-31T19:30:00-04:30", 0), ("2020-09-01T01:00:00Z", 1_598_922_000_000_000),
      ("2020-09-01T08:00:00+07:00", 1_598_922_000_000_000),
      ("1969-12-31T23:59:59.25Z", -750_000),
    ] as [(String, Int64)]
  )
  func `read RFC 3339 in any zone`(_ text: String, _ microseconds: Int64) {
    #expect(Instant(iso: text)?.microseconds == microseconds)
  }

  @Test(
    arguments: [
      "", "2020-09-01", "2020-09-01T08:00:00", "2020-09-01 08:00:00Z", "2020-09-01T24:00:00Z",
      "2020-09-01T08:60:00Z", "2020-09-01T08:00:60Z", "2020-09-01T08:00Z", "2020-02-30T08:00:00Z",
      "2020-09-01T08:00:00.Z", "2020-09-01T08:00:00+7:00", "2020-09-01T08:00:00+0700",
      "2020-09-01T08:00:00+24:00", "2020-09-01T08:00:00+07:60", "2020-09-01T08:00:00Z ",
      "2020-09-01T08:00:00.1234567890Z", "2020-09-01T08:00:00+07:00x", "2020-09-01T8:000:00Z",
      "2020-09-01T08:00:00ZZ", "2020-09-01T-8:00:00Z",
    ]
  )
  func `refuse what is none`(_ text: String) {
    #expect(Instant(iso: text) == nil)
  }

  @Test(
    arguments: [
      ("2020-07-01T12:00:00+07:00", "2020-07-01T05:00:00.000000Z"),
      ("1969-12-31T23:59:59.25Z", "1969-12-31T23:59:59.250000Z"),
      ("2020-01-01T00:00:00.000042+07:00", "2019-12-31T17:00:00.000042Z"),
    ]
  )
  func `write UTC to the microsecond`(_ text: String, _ written: String) {
    #expect(Instant(iso: text)?.description == written)
    #expect(Instant(iso: written) == Instant(iso: text))
  }

  @Test
  func `sort as their text does`() {
    var instants: [Instant] = []
    var state: UInt64 = 7
    for _ in 0..<500 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      instants.append(Instant(microseconds: Int64(state >> 14) - 500_000_000_000_000))
    }
    #expect(instants.sorted().map(\.description) == instants.map(\.description).sorted())
  }

  @Test(
    arguments: [
      ("2020-06-30T16:59:59Z", "2020-06-30"), ("2020-06-30T17:00:00Z", "2020-07-01"),
      ("1969-12-31T16:59:59Z", "1969-12-31"), ("1969-12-31T17:00:00Z", "1970-01-01"),
    ]
  )
  func `fall on Vietnam's day`(_ text: String, _ day: String) throws {
    let instant = try #require(Instant(iso: text))
    #expect(instant.day() == Day(iso: day))
  }

  @Test
  func `begin each day at midnight of the zone`() throws {
    let day = try #require(Day(iso: "2020-07-01"))
    #expect(Instant(startOf: day) == Instant(iso: "2020-07-01T00:00:00+07:00"))
    #expect(Instant(startOf: day, secondsFromUTC: 0) == Instant(iso: "2020-07-01T00:00:00Z"))
    #expect(Instant(startOf: day).day() == day)
    #expect(Instant(microseconds: Instant(startOf: day).microseconds - 1).day() < day)
  }
}
