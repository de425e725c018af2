import Vietnamese

/// What is said about a course.
enum CourseWording {
  static let duty = Bilingual(vi: "nhiệm vụ", en: "duty")
  static let course = Bilingual(vi: "khóa bồi dưỡng", en: "course")
  static let scheme = Bilingual(vi: "thang xếp loại", en: "grading scheme")
  static let competency = Bilingual(vi: "năng lực", en: "competency")
  static let noPeriods = Bilingual(
    vi: "chuyên đề không có tiết nào; hãy ghi số tiết lý thuyết hoặc thực hành",
    en: "the module has no periods; write its periods of theory or practice"
  )
  static let step = Bilingual(
    vi: "bước làm tròn chia hết 10, như 0.01, 0.1, 0.5 hoặc 1",
    en: "a step that divides 10, such as 0.01, 0.1, 0.5 or 1"
  )

  static func weights(_ sum: Int) -> Bilingual {
    Bilingual(
      vi: "tổng trọng số là \(sum), phải là 100; hãy sửa trọng số các bài đánh giá",
      en: "the weights add up to \(sum), not to 100; correct the components' weights"
    )
  }

  static func notFileName(_ code: String, file: String) -> Bilingual {
    Bilingual(
      vi: "mã \(code) khác tên tệp \(file); hãy đổi mã hoặc tên tệp",
      en: "the code \(code) is not the file's name \(file); change one of them"
    )
  }

  static func cycle(_ codes: [String]) -> Bilingual {
    let way = (codes + codes.prefix(1)).joined(separator: " → ")
    return Bilingual(
      vi: "khóa bồi dưỡng đòi hỏi chính nó: \(way); hãy bỏ một mắt xích",
      en: "a course needs itself: \(way); remove one link"
    )
  }
}
