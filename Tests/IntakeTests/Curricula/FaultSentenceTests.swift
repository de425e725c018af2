import Testing
import Vietnamese

@testable import Intake

struct `The sentence of a fault in curricula` {
  @Test(
    arguments: [
      Slip(
        "framework.yaml",
        "count: 2",
        "count: 0",
        at: "0, within",
        "competencies[0].levels[1].criterion.count",
        vi: "số lượng 0 quá nhỏ; hãy ghi ít nhất là 1",
        en: "a count of 0 is too low; write at least 1"
      ),
      Slip(
        "framework.yaml",
        "[examination, rating]",
        "[examination, rumour]",
        at: "rumour",
        "competencies[0].levels[1].criterion.evidence[1]",
        vi: """
          không có loại minh chứng rumour; các loại là: courseResult, examination, workProduct, \
          rating, certificate, self
          """,
        en: """
          there is no kind of evidence rumour; the kinds are: courseResult, examination, workProduct, \
          rating, certificate, self
          """
      ),
      Slip(
        "framework.yaml",
        "{level: 2}\n",
        "{}\n",
        at: "{}",
        "competencies[0].levels[2].criterion.all[0]",
        vi: "tiêu chí trống; hãy ghi evidence, level, all hoặc any",
        en: "the criterion is empty; write evidence, level, all or any"
      ),
      Slip(
        "framework.yaml",
        "{level: 2}\n",
        "{level: 2, any: []}\n",
        at: "{level: 2, any",
        "competencies[0].levels[2].criterion.all[0]",
        vi: "một tiêu chí không được trộn các mục level, any; hãy tách ra trong all hoặc any",
        en: "one criterion may not mix the keys level, any; part them in an all or any"
      ),
      Slip(
        "framework.yaml",
        "P6M",
        "6 tháng",
        at: "6 tháng",
        "duties[0].requires[0].grace",
        vi: "phải là thời hạn dạng P24M, P2Y hoặc P90D, không phải 6 tháng",
        en: "must be a duration such as P24M, P2Y or P90D, not 6 tháng"
      ),
      Slip(
        "framework.yaml",
        "deputies: 1",
        "deputies: -1",
        at: "-1}",
        "coverage[0].deputies",
        vi: "phải là một số nguyên từ 0 đến 100, không phải -1",
        en: "must be a whole number from 0 to 100, not -1"
      ),
      Slip(
        "framework.yaml",
        "{duty: R1,",
        "{duty: R5,",
        at: "R5",
        "coverage[0].duty",
        vi: "không có nhiệm vụ nào mang mã R5; hãy sửa mã hoặc khai báo",
        en: "no duty has the code R5; correct the code or declare it"
      ),
      Slip(
        "framework.yaml",
        "atLeast: 1}",
        "atLeast: 101}",
        at: "101",
        "coverage[0].perAgency.atLeast",
        vi: "phải là một số nguyên từ 1 đến 100, không phải 101",
        en: "must be a whole number from 1 to 100, not 101"
      ),
      Slip(
        "framework.yaml",
        "behaviour: {vi: \"Biết\", en: \"Knows\"}",
        "behaviour: {vi: \"Biết\"}",
        at: "{vi: \"Biết\"}",
        "competencies[0].levels[0].behaviour.en",
        vi: "thiếu mục en; hãy ghi thêm",
        en: "the key en is missing; add it"
      ),
      Slip(
        "framework.yaml",
        "{vi: \"Nhóm\", en: \"Group\"}",
        "{vi: \"Nhóm\", en: \" \"}",
        at: "\" \"",
        "groups[0].title.en",
        vi: "chữ bị bỏ trống; hãy ghi",
        en: "the text is empty; write it"
      ),
    ]
  )
  func `is exact in a framework`(slip: Slip) throws {
    try slip.expectFault()
  }

  @Test(
    arguments: [
      Slip(
        "courses/K1.yaml",
        "weight: 40",
        "weight: 39",
        at: "- {code: TN",
        "assessment.components",
        vi: "tổng trọng số là 99, phải là 100; hãy sửa trọng số các bài đánh giá",
        en: "the weights add up to 99, not to 100; correct the components' weights"
      ),
      Slip(
        "courses/K1.yaml",
        "theory: 4, practice: 2",
        "theory: 0, practice: 0",
        at: "{code: M1",
        "modules[0]",
        vi: "chuyên đề không có tiết nào; hãy ghi số tiết lý thuyết hoặc thực hành",
        en: "the module has no periods; write its periods of theory or practice"
      ),
      Slip(
        "courses/K1.yaml",
        "step: 0.5",
        "step: 0.7",
        at: "0.7",
        "assessment.step",
        vi: "phải là bước làm tròn chia hết 10, như 0.01, 0.1, 0.5 hoặc 1, không phải 0.7",
        en: "must be a step that divides 10, such as 0.01, 0.1, 0.5 or 1, not 0.7"
      ),
      Slip(
        "courses/K1.yaml",
        "code: K1",
        "code: K3",
        at: "K3",
        "code",
        vi: "mã K3 khác tên tệp K1; hãy đổi mã hoặc tên tệp",
        en: "the code K3 is not the file's name K1; change one of them"
      ),
      Slip(
        "courses/K1.yaml",
        "prerequisites: []",
        "prerequisites: [K2]",
        at: "[K2]",
        "prerequisites",
        vi: "khóa bồi dưỡng đòi hỏi chính nó: K1 → K2 → K1; hãy bỏ một mắt xích",
        en: "a course needs itself: K1 → K2 → K1; remove one link"
      ),
      Slip(
        "courses/K1.yaml",
        "audience: [R1]",
        "audience: [R1, R2, R1]",
        at: "R2",
        "audience[1]",
        vi: "không có nhiệm vụ nào mang mã R2; hãy sửa mã hoặc khai báo",
        en: "no duty has the code R2; correct the code or declare it"
      ),
      Slip(
        "courses/K1.yaml",
        "mark: 8.25",
        "mark: 8.255",
        at: "8.255",
        "awards[1].mark",
        vi: "phải là điểm từ 0 đến 10, nhiều nhất hai chữ số thập phân, không phải 8.255",
        en: "must be a mark from 0 to 10 with at most two decimal places, not 8.255"
      ),
      Slip(
        "courses/K1.yaml",
        "mark: 8.25",
        "mark: \"8.25\"",
        at: "\"8.25\"",
        "awards[1].mark",
        vi: "phải là điểm từ 0 đến 10, nhiều nhất hai chữ số thập phân, không phải \"8.25\"",
        en: "must be a mark from 0 to 10 with at most two decimal places, not \"8.25\""
      ),
      Slip(
        "courses/K1.yaml",
        "A1, level: 3",
        "A1, level: 5",
        at: "5, mark: 8.25",
        "awards[1].level",
        vi: "năng lực A1 không có mức 5; hãy dùng một mức đã khai báo",
        en: "competency A1 has no level 5; use a level that it declares"
      ),
      Slip(
        "courses/K1.yaml",
        "en: \"Foundations\"",
        "en: 2020-01-01",
        at: "2020-01-01",
        "title.en",
        vi: """
          2020-01-01 không có dấu nháy thì không phải là chữ; nếu là chữ hãy viết "2020-01-01"
          """,
        en: "2020-01-01 without quotes is no text; if a text is meant, write \"2020-01-01\""
      ),
      Slip(
        "courses/K1.yaml",
        "markers: 2",
        "markers: 10",
        at: "10}",
        "assessment.components[1].markers",
        vi: "phải là một số nguyên từ 1 đến 9, không phải 10",
        en: "must be a whole number from 1 to 9, not 10"
      ),
      Slip(
        "courses/K1.yaml",
        "resit: latest",
        "resit: never",
        at: "never",
        "assessment.resit",
        vi: "phải là một trong: best, latest, không phải never",
        en: "must be one of: best, latest, not never"
      ),
      Slip(
        "courses/K2.yaml",
        "kind: certificate",
        "kind: chứng chỉ",
        at: "chứng chỉ,",
        "document.kind",
        vi: "phải là một trong: attestation, certificate, không phải chứng chỉ",
        en: "must be one of: attestation, certificate, not chứng chỉ"
      ),
      Slip(
        "courses/K2.yaml",
        "prerequisites: [K1]",
        "prerequisites: [K1, \"K 1\"]",
        at: "\"K 1\"",
        "prerequisites[1]",
        vi:
          "phải là một mã gồm chữ cái, chữ số, '-', '_', '.', nhiều nhất 40 ký tự, không phải \"K 1\"",
        en: "must be a code of letters, digits, '-', '_', '.', at most 40 of them, not \"K 1\""
      ),
      Slip(
        "courses/K2.yaml",
        "practice: 8",
        "practice: 401",
        at: "401",
        "modules[0].practice",
        vi: "phải là một số nguyên từ 0 đến 400, không phải 401",
        en: "must be a whole number from 0 to 400, not 401"
      ),
    ]
  )
  func `is exact in a course`(slip: Slip) throws {
    if slip.new.contains("R2, R1") {
      // The third one is a repetition besides.
      let sample = try SampleCurricula().replacing(slip.old, by: slip.new, in: slip.file)
      #expect(
        sample.faults(in: .vi).map { $0.split(separator: ": ")[1] } == [
          "audience[1]", "audience[2]",
        ]
      )
    } else {
      try slip.expectFault()
    }
  }
}
