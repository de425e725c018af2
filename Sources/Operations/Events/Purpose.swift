public import Vietnamese

/// What somebody reads or saves personal data for.
///
/// Source: Luật Bảo vệ dữ liệu cá nhân 2025 (data are processed for a purpose that is told).
public enum Purpose: String, CaseIterable, Sendable {
  case report, makeDecision, checkRecord, makeCertificate, request

  /// In words.
  public var title: Bilingual {
    switch self {
    case .report: Bilingual(vi: "Báo cáo, tổng hợp", en: "Reporting")
    case .makeDecision:
      Bilingual(vi: "Lập danh sách, quyết định", en: "Making a list or a decision")
    case .checkRecord: Bilingual(vi: "Đối chiếu hồ sơ", en: "Checking the record")
    case .makeCertificate: Bilingual(vi: "Cấp giấy chứng nhận", en: "Making a certificate")
    case .request:
      Bilingual(vi: "Theo yêu cầu của chính người đó", en: "At the person's own request")
    }
  }
}

/// That nobody said what personal data are wanted for.
public struct PurposeRefusal: Refusal, Equatable {
  /// The one there is.
  public init() {}

  public var explanation: Bilingual {
    Bilingual(
      vi: "Chọn mục đích: mỗi lần xem hoặc tải thông tin cá nhân đều được ghi kèm mục đích.",
      en: "Choose a purpose: it is noted with each reading or saving of personal data."
    )
  }
}
