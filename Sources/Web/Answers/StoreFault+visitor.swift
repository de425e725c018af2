import Records
import Vietnamese

extension StoreFault {
  /// The status of an answer that could not be given since the database failed: whether trying again
  /// later helps is what a program reads from it. 500 is a defect, which is told to nobody.
  var status: Int {
    switch self {
    case .noServer, .cannotOpen, .connectionLost, .outcomeUnknown, .readOnly, .busy, .damaged: 503
    case .full: 507
    case .nulInText: 400
    case .constraint, .other: 500
    }
  }

  /// What a visitor is told: where the database is stands in the log alone.
  var visitorExplanation: Bilingual {
    switch self {
    case .noServer, .cannotOpen, .connectionLost:
      Bilingual(
        vi: """
          Cơ sở dữ liệu chưa trả lời, chưa ghi gì. Đợi một lát rồi làm lại; nếu vẫn vậy, báo người \
          quản trị.
          """,
        en: """
          The database doesn't answer, and nothing was saved. Wait a moment and try again; tell the \
          administrator if it stays so.
          """
      )
    case .outcomeUnknown:
      Bilingual(
        vi: """
          Mất kết nối với cơ sở dữ liệu trong lúc ghi, không biết đã lưu hay chưa. Khi vào lại được, \
          xem dữ liệu trước: chỉ làm lại nếu chưa thấy.
          """,
        en: """
          The connection to the database broke while saving, and it is not known whether it was \
          saved. Look once the pages are there again, and repeat only what is missing.
          """
      )
    case .damaged:
      Bilingual(
        vi: "Cơ sở dữ liệu bị hỏng. Báo người quản trị để khôi phục từ bản sao lưu.",
        en: "The database is damaged. Tell the administrator, who restores it from a back-up."
      )
    case .full, .readOnly, .busy, .nulInText, .constraint, .other: explanation
    }
  }
}
