import Testing
import Vietnamese

@testable import Intake

/// Schemes, periods, attendance, minimums and forms.
struct `The sentence of a fault in the rules` {
  @Test(
    arguments: [
      Slip(
        "schemes.yaml",
        "from: 8}",
        "from: 0.00}",
        at: "{title: {vi: \"Giỏi\"",
        "schemes[1].bands[1]",
        vi: "0.0 đã ghi ở trên; mỗi mã chỉ ghi một lần",
        en: "0.0 was given above; give each once"
      ),
      Slip(
        "schemes.yaml",
        "until: 2020-01-01",
        "until: 2010-01-01",
        at: "2010-01-01\n    basis",
        "schemes[0].until",
        vi: "ngày hết hiệu lực phải sau ngày bắt đầu; hãy sửa một trong hai ngày",
        en: "the end must come after the start; correct one of the two days"
      ),
      Slip(
        "schemes.yaml",
        "until: 2020-01-01",
        "until: 2021-01-01",
        at: "code: ten",
        "schemes[1]",
        vi:
          "trùng thời gian hiệu lực với mục ở trên, từ 01/01/2010 đến hết 31/12/2020; hãy sửa from hoặc until",
        en:
          "in force together with the entry above, from 1 Jan 2010 through 31 Dec 2020; correct from or until"
      ),
      Slip(
        "periods.yaml",
        "vi: \"Năm {year}\"",
        "vi: \"Năm\"",
        at: "{vi: \"Năm\"",
        "periods[0].title",
        vi: "tên kỳ thiếu {year}; hãy ghi {year} ở chỗ của năm trong cả hai thứ tiếng",
        en: "the title has no {year}; write {year} where the year stands, in both languages"
      ),
      Slip(
        "periods.yaml",
        "suffix: \"stat\"",
        "suffix: stat",
        at: "stat\n",
        "periods[1].suffix",
        vi: "phải là chữ và số trong dấu nháy, như \"Q3\", \"H1-stat\" hoặc \"\", không phải stat",
        en: "must be letters and digits in quotes, such as \"Q3\", \"H1-stat\" or \"\", not stat"
      ),
      Slip(
        "periods.yaml",
        "last: {month: 12, day: 14}",
        "last: {yearOffset: -1, month: 12, day: 14}",
        at: "{yearOffset: -1, month: 12, day: 14}",
        "periods[1].last",
        vi: "ngày cuối của kỳ đứng trước ngày đầu; hãy sửa ngày hoặc yearOffset",
        en: "the last day comes before the first; correct the days or yearOffset"
      ),
      Slip(
        "periods.yaml",
        "yearOffset: -1",
        "yearOffset: -2",
        at: "-2",
        "periods[1].first.yearOffset",
        vi: "phải là một số nguyên từ -1 đến 1, không phải -2",
        en: "must be a whole number from -1 to 1, not -2"
      ),
      Slip(
        "attendance.yaml",
        "share: 0.75",
        "share: 75%",
        at: "75%",
        "statuses[1].share",
        vi: "phải là phần từ 0 đến 1, dạng 1, 0.5 hoặc \"1/2\", không phải 75%",
        en: "must be a share from 0 to 1 such as 1, 0.5 or \"1/2\", not 75%"
      ),
      Slip(
        "attendance.yaml",
        "excused: true",
        "excused: có",
        at: "có,",
        "statuses[2].excused",
        vi: "phải là true hoặc false, không phải có",
        en: "must be true or false, not có"
      ),
      Slip(
        "minimums.yaml",
        "periods: 48",
        "periods: 1001",
        at: "1001",
        "minimums[1].periods",
        vi: "phải là một số nguyên từ 0 đến 1000, không phải 1001",
        en: "must be a whole number from 0 to 1000, not 1001"
      ),
      Slip(
        "minimums.yaml",
        "from: 2018-01-01",
        "from: 01/01/2018",
        at: "01/01/2018",
        "minimums[0].from",
        vi: "phải là ngày dạng 2020-01-31, không phải 01/01/2018",
        en: "must be a day such as 2020-01-31, not 01/01/2018"
      ),
      Slip(
        "forms.yaml",
        "issuer: [\"SỞ\"]",
        "issuer: []",
        at: "[], place",
        "forms[1].letterhead.issuer",
        vi: "danh sách trống; hãy ghi ít nhất một mục",
        en: "the list is empty; write at least one item"
      ),
      Slip(
        "forms.yaml",
        "group: press",
        "group: báo chí",
        at: "báo chí,",
        "forms[0].groups[1].group",
        vi: "phải là một trong: departments, localities, party, press, forces, không phải báo chí",
        en: "must be one of: departments, localities, party, press, forces, not báo chí"
      ),
      Slip(
        "forms.yaml",
        "preparer: \"NGƯỜI LẬP BIỂU\"}",
        "preparer: \"NGƯỜI\\tLẬP BIỂU\"}",
        at: "\"NGƯỜI\\t",
        "forms[1].signature.preparer",
        vi: "chữ có ký tự điều khiển hoặc xuống dòng; hãy ghi trên một dòng",
        en: "the text has a control character or a line break; write one line"
      ),
    ]
  )
  func `is exact`(slip: Slip) throws {
    try slip.expectFault()
  }
}
