public import Vietnamese

/// Why a sample can't be made in these records.
public enum SampleRefusal: Refusal, Equatable {
  /// There is nothing that could be taught.
  case noCurricula
  /// There are people or agencies on record, or classes.
  case holdsRecords(SampleTable)

  public var explanation: Bilingual {
    switch self {
    case .noCurricula:
      Bilingual(
        vi: """
          Chưa nạp chương trình nên không có khóa bồi dưỡng, năng lực hay nhiệm vụ nào. \
          Chạy: boiduong curricula load (đừng chạy boiduong load: lệnh này nạp cả danh sách cán bộ)
          """,
        en: """
          No curricula are loaded, so there are no courses, competencies and duties. \
          Run: boiduong curricula load (not boiduong load, which takes in officers too)
          """
      )
    case .holdsRecords(let table):
      Bilingual(
        vi: """
          Cơ sở dữ liệu đã có \(table.title.vi); dữ liệu mẫu không trộn với dữ liệu đã có, chưa ghi \
          gì. Ghi địa chỉ của một cơ sở dữ liệu mới: --database sqlite:mau.sqlite
          """,
        en: """
          There are \(table.title.en) on record already; a sample is not mixed with them, and nothing \
          was written. Give the address of a new database: --database sqlite:sample.sqlite
          """
      )
    }
  }
}
