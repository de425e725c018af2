import Chronology
import Personnel
import Spreadsheets
import Vietnamese

/// The file of agencies, as a clerk keeps it.
enum AgencyFile {
  static func write(to path: String) throws(WritingError) {
    var writer = DelimitedWriter()
    writer.append([
      "Mã", "Tên", "Tên tiếng Anh", "Loại", "Khối", "Cơ quan cấp trên", "Từ ngày", "Đến ngày",
      "Kế thừa bởi",
    ])
    for agency in SampleAgency.all {
      writer.append([
        agency.code, agency.name, agency.english, agency.kind.title.vi, agency.group.title.vi,
        agency.parent, agency.from.vietnamese, agency.last?.vietnamese ?? "",
        agency.successors.joined(separator: ", "),
      ])
    }
    try writer.write(to: path)
  }
}

extension Day {
  /// As clerks write it: `20/01/2020`.
  var vietnamese: String {
    let parts = parts
    let two = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
    return "\(two(parts.day))/\(two(parts.month))/\(parts.year)"
  }

  /// A day that is written in the sample itself; the epoch where it was mistyped, which a test shows.
  static func sample(_ iso: String) -> Day {
    Day(iso: iso) ?? Day(number: 0)
  }
}
