import Chronology
import Personnel
public import Training
public import Vietnamese

extension Candidacy.Obstacle {
  /// Why not, in a sentence.
  public var sentence: Bilingual {
    switch self {
    case .noDuty:
      Bilingual(
        vi: "Không giữ nhiệm vụ nào mà chương trình dành cho",
        en: "Holds none of the duties that the course is meant for"
      )
    case .lacksPrerequisite(let course):
      Bilingual(
        vi: "Chưa đạt chương trình \(course) phải học trước",
        en: "Has not passed \(course), which comes before"
      )
    case .hasItAlready(let until):
      until.map {
        Bilingual(
          vi: "Đã đạt chương trình này, còn hiệu lực đến trước ngày \($0.slashed)",
          en: "Has passed it; that holds until \($0)"
        )
      } ?? Bilingual(vi: "Đã đạt chương trình này", en: "Has passed it already")
    case .doubleBooked(let clash):
      Bilingual(
        vi: """
          Đang có trong lớp \(clash.with) cùng giờ, \(clash.slot.part.title.vi.lowercased()) ngày \
          \(clash.slot.day.slashed)
          """,
        en: """
          Is in class \(clash.with) at the same time, on the \
          \(clash.slot.part.title.en.lowercased()) of \(clash.slot.day)
          """
      )
    }
  }
}

extension SeatBook.Lack {
  /// Why there is no seat, in a sentence.
  public var sentence: Bilingual {
    switch self {
    case .noSeat(let seats):
      Bilingual(vi: "Lớp đã đủ \(seats) chỗ", en: "All \(seats) seats are taken")
    case .noQuota(let quota):
      quota == 0
        ? Bilingual(vi: "Cơ quan không có chỉ tiêu", en: "The agency has no share")
        : Bilingual(
          vi: "Cơ quan đã dùng hết \(quota) chỉ tiêu",
          en: "The agency has used its share of \(quota)"
        )
    }
  }
}
