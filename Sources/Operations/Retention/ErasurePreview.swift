import Audit
import Personnel
import Records
public import Vietnamese

/// What an erasure of a person would take away.
public struct ErasurePreview: Equatable, Sendable {
  /// The name that goes.
  public let name: String
  public let lines: [Line]

  /// Some things of one kind, and what becomes of them.
  public struct Line: Equatable, Sendable {
    public let words: Bilingual
    public let count: Int
  }

  init(_ person: PersonOnRecord, in records: any Reading) throws {
    name = person.officer.officer.name.full
    let ids = [person.id] + person.formerly
    var lines: [Line] = []
    func add(_ count: Int, _ vi: String, _ en: String) {
      if count > 0 { lines.append(Line(words: Bilingual(vi: vi, en: en), count: count)) }
    }
    let events = try records.all(.erasable(where: person.events))
    let values = person.officer.fields.values.filter { $0.value != .null }.count
    add(
      values,
      "thông tin trong hồ sơ: xóa, giữ mã",
      "values of the record: erased, the code stays"
    )
    add(
      try records.one(.count("assignment", of: [person.id])),
      "phân công: xóa số quyết định",
      "assignments: the decisions' numbers are erased"
    )
    add(
      try records.one(.count("enrolment", of: [person.id])),
      "lượt học và kết quả: giữ, không còn tên",
      "places in classes and results: they stay, of nobody by name"
    )
    add(
      try records.one(.count("certificate", of: [person.id])),
      "giấy chứng nhận: xóa số và mã kiểm tra",
      "certificates: numbers and codes for checking are erased"
    )
    add(
      try records.one(.rostersNaming(ids)),
      "danh sách gửi đến có người này: xóa cả bản sao tệp",
      "rosters that name the person: the copies of the files are deleted"
    )
    add(ids.count - 1, "hồ sơ đã gộp: xóa bản ghi", "merged records: what was kept is erased")
    add(person.account == nil ? 0 : 1, "tài khoản: xóa tên", "account: the name is erased")
    add(
      events.count,
      "mục nhật ký: xóa nội dung, giữ dấu niêm phong",
      "entries of the log: what they say is erased, the seals stay"
    )
    self.lines = lines
  }
}
