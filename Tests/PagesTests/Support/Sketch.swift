import Chronology
import Pages
import Personnel
import Vietnamese

/// Page models as they would look in a province, made by hand. All people are invented.
enum Sketch {
  struct Broken: Error {
    let text: String
  }

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? .last }

  static func days(_ from: String, _ until: String?) -> DayRange {
    DayRange(from: day(from), until: until.map(day)) ?? DayRange(from: day(from))
  }

  static func code<Entity>(_ text: String) throws -> Code<Entity> {
    guard let code = Code<Entity>(text) else { throw Broken(text: text) }
    return code
  }

  static func agency(_ id: Int64, _ vi: String, _ en: String) -> AgencyPage.Neighbour {
    .init(id: ID(id), name: Bilingual(vi: vi, en: en))
  }

  static let home = agency(
    2,
    "Sở Thông tin và Truyền thông",
    "Department of Information and Communications"
  )
  static let district = agency(4, "Thị xã Đông Hòa", "Dong Hoa Town")
  static let ward = agency(7, "Phường Đông Hòa", "Dong Hoa Ward")
  static let office = agency(1, "Văn phòng Ủy ban nhân dân tỉnh", "Office of the Committee")

  static let focalPoint = Bilingual(vi: "Đầu mối thông tin đối ngoại", en: "Focal point")
  static let spokesperson = Bilingual(vi: "Người phát ngôn", en: "Spokesperson")
  static let writing = Bilingual(vi: "Viết tin đối ngoại", en: "Writing for abroad")
  static let media = Bilingual(vi: "Làm việc với báo chí", en: "Working with the press")
  static let introduction = Bilingual(
    vi: "Nhập môn thông tin đối ngoại",
    en: "Introduction to external information"
  )
}
