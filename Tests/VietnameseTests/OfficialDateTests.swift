import Testing
import Vietnamese

struct `Official dates` {
  @Test(
    arguments: [
      (2020, 1, 20, "20/01/2020", "20 Jan 2020"), (2020, 12, 5, "05/12/2020", "5 Dec 2020"),
      (980, 3, 1, "01/03/0980", "1 Mar 980"),
    ]
  )
  func `are short in lists`(year: Int, month: Int, day: Int, vi: String, en: String) {
    #expect(OfficialDate.short(year: year, month: month, day: day) == vi)
    #expect(OfficialDate.short(year: year, month: month, day: day, in: .en) == en)
  }

  @Test(
    arguments: [
      (2020, 2, 5, "ngày 05 tháng 02 năm 2020", "5 February 2020"),
      (2020, 1, 20, "ngày 20 tháng 01 năm 2020", "20 January 2020"),
      (2020, 3, 9, "ngày 09 tháng 3 năm 2020", "9 March 2020"),
      (2020, 10, 31, "ngày 31 tháng 10 năm 2020", "31 October 2020"),
    ]
  )
  func `carry a zero only before days under 10 and months 1 and 2`(
    year: Int,
    month: Int,
    day: Int,
    vi: String,
    en: String
  ) {
    #expect(OfficialDate.long(year: year, month: month, day: day) == vi)
    #expect(OfficialDate.long(year: year, month: month, day: day, in: .en) == en)
  }
}
