import Chronology
import Testing

@testable import Spreadsheets

struct `Digits` {
  @Test(
    arguments: [
      "0", "1", "-1", "+2", "8.5", ".5", "5.", "007", "1E3", "1e-3", "1.5E+10",
      "8.1999999999999993",
      "123456789012345678901234567890", "0.1", "1E22", "1E23", "4.9E-324", "1.7976931348623157E308",
      "9007199254740993", "0.000000000000000000001", "00000000000000000000001.5", "-0",
    ]
  )
  func `are read as the standard library does`(text: String) {
    let value = Array(text.utf8).withUnsafeBufferPointer { DecimalDigits.value($0) }
    #expect(value == Double(text.utf8.last == 46 ? text + "0" : text))
  }

  @Test(
    arguments: [
      "", "-", ".", "e5", "1e", "1e+", "1e12345", "0x1p3", "nan", "inf", "1,5", "1 2", "--1",
      "1E999",
    ]
  )
  func `are refused where they are no number`(text: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { DecimalDigits.value($0) } == nil)
  }
}

struct `Number formats` {
  @Test(
    arguments: [
      "dd/mm/yyyy", "d-mmm", "mmmm", "yyyy", "[$-42A]dd mmmm yyyy", "dd/mm/yyyy hh:mm", "m/d/yy;@",
      "\"ngày\" dd \"tháng\" mm", "[Red]dd/mm", "ddd", "mmm-yy",
    ]
  )
  func `show days`(code: String) {
    #expect(NumberFormat.showsDate(code: code))
  }

  @Test(
    arguments: [
      "General", "0", "#,##0.00", "hh:mm", "mm:ss", "[h]:mm", "[mm]:ss", "@", "0.00%", "\"dd/mm\"0",
      "0\\d", "[Red]0", "0 \"năm\"", "_d0", "0.00E+00", "hh:mm AM/PM", "",
    ]
  )
  func `show anything else`(code: String) {
    #expect(!NumberFormat.showsDate(code: code))
  }

  @Test
  func `built in are known by number`() {
    #expect(
      (0...60).filter { NumberFormat.showsDate(builtIn: $0) }.prefix(5) == [14, 15, 16, 17, 22]
    )
  }
}

struct `Serial days` {
  @Test(
    arguments: [
      (1, "1900-01-01"),
      (59, "1900-02-28"),
      (61, "1900-03-01"),
      (43_850, "2020-01-20"),
      (2_958_465, "9999-12-31"),
    ]
  )
  func `count from 1900`(serial: Int, iso: String) throws {
    let day = try #require(Day(iso: iso))
    #expect(SerialDay.day(of: Double(serial), uses1904: false)?.day == day)
    #expect(SerialDay.serial(of: day) == serial)
  }

  @Test(arguments: [(0, "1904-01-01"), (42_388, "2020-01-20")])
  func `count from 1904`(serial: Int, iso: String) {
    #expect(SerialDay.day(of: Double(serial), uses1904: true)?.day == Day(iso: iso))
  }

  @Test(arguments: [-1, 0, 0.5, 60, 60.5, 2_958_466, 1e300, .infinity, .nan])
  func `do not exist`(serial: Double) {
    #expect(SerialDay.day(of: serial, uses1904: false) == nil)
  }

  @Test
  func `have a clock time`() {
    #expect(SerialDay.day(of: 43_850.354166666664, uses1904: false)?.seconds == 30_600)
    #expect(SerialDay.day(of: 43_850.0, uses1904: false)?.seconds == nil)
    #expect(SerialDay.day(of: 43_850.999999, uses1904: false)?.day == Day(iso: "2020-01-21"))
  }

  @Test
  func `cannot be written before 1900`() {
    #expect(Day(iso: "1899-12-31").map { SerialDay.serial(of: $0) } == .some(nil))
  }
}
