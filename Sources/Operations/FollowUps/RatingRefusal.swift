public import Chronology
public import Vietnamese

/// Why an officer can't be rated so.
public enum RatingRefusal: Refusal, Equatable {
  /// No rating is due, or somebody else gave it, or the officer is not the reader's.
  case notDue
  /// Nobody rates themselves.
  case own
  case noRater
  case wrongDay(from: Day)
  case unrated([Bilingual])
  case nothingToRate
  case tooLong
  /// A correction says nothing else than what stands.
  case unchanged
  case noReason
  /// Somebody else corrected it since it was shown.
  case changedMeanwhile

  public var explanation: Bilingual {
    switch self {
    case .notDue:
      Bilingual(
        vi: "Không có đánh giá nào đến hạn ở đây, hoặc đã có người ghi.",
        en: "No rating is due here, or somebody has given it."
      )
    case .own:
      Bilingual(vi: "Không ai tự đánh giá cho mình ở đây.", en: "Nobody rates themselves here.")
    case .noRater:
      Bilingual(
        vi: "Hãy ghi họ tên, chức vụ người quản lý đánh giá.",
        en: "Give the name and post of the supervisor who rates."
      )
    case .wrongDay(let day):
      Bilingual(
        vi: "Ngày đánh giá viết như 31/12/2020, từ ngày \(day.slashed) đến hôm nay.",
        en: "Write the day like 31/12/2020, from \(day.slashed) to today."
      )
    case .unrated(let titles):
      Bilingual(
        vi: "Hãy chọn mức cho: \(titles.map(\.vi).joined(separator: "; ")).",
        en: "Choose a level for: \(titles.map(\.en).joined(separator: "; "))."
      )
    case .nothingToRate:
      Bilingual(
        vi: "Chương trình này không gắn với năng lực nào nên không có gì để đánh giá.",
        en: "The course gives no competency, so there is nothing to rate."
      )
    case .tooLong:
      Bilingual(
        vi: "Nhận xét dài quá \(RateOfficer.longest) ký tự. Hãy viết gọn lại.",
        en: "Words are longer than \(RateOfficer.longest) letters. Make them shorter."
      )
    case .unchanged:
      Bilingual(
        vi: "Chưa có gì khác với đánh giá đã ghi.",
        en: "It says nothing else than what is on record."
      )
    case .noReason:
      Bilingual(vi: "Ghi lý do sửa.", en: "Give the reason for the correction.")
    case .changedMeanwhile:
      Bilingual(
        vi: "Đánh giá này vừa được người khác sửa. Hãy xem giá trị mới rồi sửa lại.",
        en: "Somebody has just corrected this rating. Look at the new values, then correct again."
      )
    }
  }
}
