import Chronology
import Personnel
import Records
import Testing
import Training

struct `A statement` {
  @Test
  func `binds what is interpolated, in order`() {
    let name = "O'Brien"
    let sql: SQL = "SELECT * FROM officer WHERE code = \(name) AND id > \(7)"
    #expect(sql.values == [.text("O'Brien"), .integer(7)])
    #expect(sql.pieces == ["SELECT * FROM officer WHERE code = ", " AND id > ", ""])
  }

  @Test(
    arguments: [
      (Dialect.sqlite, "SELECT ?, ?, ?"), (Dialect.postgresql, "SELECT $1, $2, $3"),
    ]
  )
  func `has the placeholders of its database`(dialect: Dialect, text: String) {
    let sql: SQL = "SELECT \(1), \("a"), \(true)"
    #expect(sql.text(placeholder: dialect.placeholder) == text)
  }

  @Test
  func `counts past nine`() {
    var sql: SQL = "\(0)"
    for number in 1..<12 { sql = "\(sql), \(number)" }
    let text = sql.text(placeholder: Dialect.postgresql.placeholder)
    #expect(text == "$1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12")
    #expect(sql.values == (0..<12).map { .integer($0) })
  }

  @Test
  func `without a value is its text`() {
    let sql: SQL = "SELECT 1"
    #expect(sql.text { _ in "?" } == "SELECT 1")
    #expect(sql.values.isEmpty)
  }

  @Test
  func `binds NULL where there is no value`() {
    let day: Day? = nil
    let sql: SQL = "UPDATE t SET until_day = \(day), code = \(Optional("a"))"
    #expect(sql.values == [.null, .text("a")])
  }

  @Test
  func `binds each value of a list`() {
    let sql: SQL = "SELECT 1 WHERE a IN \(["x", "y'"]) AND b IN \([1]) AND c = \(2)"
    #expect(sql.text { "$\($0)" } == "SELECT 1 WHERE a IN ($1, $2) AND b IN ($3) AND c = $4")
    #expect(sql.values == [.text("x"), .text("y'"), .integer(1), .integer(2)])
  }

  @Test
  func `compares with nothing where a list is empty`() {
    let none: [String] = []
    let sql: SQL = "SELECT 1 WHERE a IN \(none)"
    #expect(sql.text { "$\($0)" } == "SELECT 1 WHERE a IN (NULL)")
    #expect(sql.values.isEmpty)
  }

  @Test
  func `takes in another with its values`() {
    let alive: SQL = "from_day <= \("2020-01-01")"
    let both: SQL = "(\(alive) OR \(alive))"
    let sql: SQL = "SELECT \(1) WHERE \(both) AND id = \(2)"
    #expect(
      sql.text { "$\($0)" } == "SELECT $1 WHERE (from_day <= $2 OR from_day <= $3) AND id = $4"
    )
    #expect(sql.values == [.integer(1), .text("2020-01-01"), .text("2020-01-01"), .integer(2)])
  }

  @Test
  func `keeps a question mark or a dollar in its own text`() {
    let sql: SQL = "SELECT '?$1' || \("a")"
    #expect(sql.text { "$\($0)" } == "SELECT '?$1' || $1")
  }
}

struct `A value in the database` {
  @Test
  func `has one form for each type`() throws {
    let day = try Day.on("2020-02-29")
    #expect(day.sqlValue == .text("2020-02-29"))
    #expect(try Instant.t0.sqlValue == .text("2020-03-01T05:00:00.000000Z"))
    #expect(try #require(Term(iso: "P2Y")).sqlValue == .text("P24M"))
    #expect(true.sqlValue == .integer(1))
    #expect(try #require(Score("8,5")).sqlValue == .integer(850))
    #expect(try #require(Competency.Level(3)).sqlValue == .integer(3))
    #expect(ID<Officer>(9).sqlValue == .integer(9))
    #expect(try #require(Code<Duty>("R4")).sqlValue == .text("R4"))
    #expect(PartialDate.month(year: 1980, month: 2).sqlValue == .text("1980-02"))
    #expect(try #require(NationalID("054180001234")).sqlValue == .text("054180001234"))
    #expect(Assignment.Share.fullTime.sqlValue == .text("fullTime"))
    #expect(Optional<Int>.none.sqlValue == .null)
  }

  @Test
  func `is read back as it was written`() throws {
    #expect(try roundTrip(Day.on("2020-02-29")))
    #expect(try roundTrip(Instant.t0))
    #expect(try roundTrip(#require(Term(months: 1, days: 10))))
    #expect(try roundTrip(#require(Score("9.99"))))
    #expect(try roundTrip(#require(Competency.Level(5))))
    #expect(roundTrip(Int.min) && roundTrip(Int.max) && roundTrip(Int64.min))
    #expect(roundTrip(true) && roundTrip(false))
    #expect(roundTrip(PartialDate.year(1980)))
    #expect(roundTrip(Optional("a")) && roundTrip(Optional<String>.none))
    #expect(Gender.allCases.allSatisfy(roundTrip))
    #expect(AgencyKind.allCases.allSatisfy(roundTrip))
    #expect(Session.PartOfDay.allCases.allSatisfy(roundTrip))
  }

  private func roundTrip<Value: SQLConvertible & Equatable>(_ value: Value) -> Bool {
    Value(sqlValue: value.sqlValue) == value
  }

  @Test
  func `is refused where it has another form`() {
    #expect(Day(sqlValue: .text("2020-02-30")) == nil)
    #expect(Day(sqlValue: .integer(0)) == nil)
    #expect(Instant(sqlValue: .text("2020-03-01")) == nil)
    #expect(Term(sqlValue: .text("2 years")) == nil)
    #expect(Bool(sqlValue: .integer(2)) == nil)
    #expect(Bool(sqlValue: .text("true")) == nil)
    #expect(Int(sqlValue: .text("1")) == nil)
    #expect(Int64(sqlValue: .null) == nil)
    #expect(String(sqlValue: .integer(1)) == nil)
    #expect(String(sqlValue: .null) == nil)
    #expect(Score(sqlValue: .integer(1001)) == nil)
    #expect(Score(sqlValue: .integer(.max)) == nil)
    #expect(Competency.Level(sqlValue: .integer(0)) == nil)
    #expect(Code<Duty>(sqlValue: .text("R 4")) == nil)
    #expect(ID<Officer>(sqlValue: .text("1")) == nil)
    #expect(NationalID(sqlValue: .text("1234")) == nil)
    #expect(PartialDate(sqlValue: .text("1980-13")) == nil)
    #expect(Gender(sqlValue: .text("x")) == nil)
    #expect(Int?(sqlValue: .text("x")) == .none)
  }
}
