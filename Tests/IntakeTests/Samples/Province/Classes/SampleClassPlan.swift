import Chronology

/// A class of the sample: which course, when, where and for how many.
struct SampleClassPlan {
  let code: String
  let course: String
  let start: Day
  let size: Int
  let place: String
  let lead: String
  /// Afternoons only, as language classes are held.
  let isHalfDay: Bool
  /// The first day that has not come yet; nil for a class that is over.
  let heldUntil: Day?

  init(
    _ code: String,
    _ course: String,
    _ start: String,
    size: Int,
    place: String = "Trường Chính trị tỉnh",
    lead: String = "STTTT",
    isHalfDay: Bool = false,
    heldUntil: String? = nil
  ) {
    self.code = code
    self.course = course
    self.start = .sample(start)
    self.size = size
    self.place = place
    self.lead = lead
    self.isHalfDay = isHalfDay
    self.heldUntil = heldUntil.map { .sample($0) }
  }

  /// Five classes of 2019 and seven of 2020; the last one goes on in January 2021.
  static let all = [
    SampleClassPlan("LOP-2019-01", "TTDN-01", "2019-03-11", size: 45),
    SampleClassPlan("LOP-2019-02", "TTDN-02", "2019-03-18", size: 45, lead: "SNV"),
    SampleClassPlan("LOP-2019-03", "TTDN-06", "2019-05-13", size: 26, place: "Báo Phú Yên"),
    SampleClassPlan("LOP-2019-04", "TTDN-08", "2019-08-12", size: 22, lead: "SNgV"),
    SampleClassPlan("LOP-2019-05", "TTDN-01", "2019-09-09", size: 45, lead: "SNV"),
    SampleClassPlan("LOP-2020-01", "TTDN-11", "2020-01-13", size: 20, lead: "BTGTU"),
    SampleClassPlan("LOP-2020-02", "TTDN-02", "2020-03-16", size: 45, lead: "SNV"),
    SampleClassPlan("LOP-2020-03", "TTDN-03", "2020-06-15", size: 30, lead: "BTGTU"),
    SampleClassPlan("LOP-2020-04", "TTDN-04", "2020-08-10", size: 36, lead: "SKHĐT"),
    SampleClassPlan("LOP-2020-05", "TTDN-05", "2020-09-14", size: 28, place: "Đài PT-TH Phú Yên"),
    SampleClassPlan("LOP-2020-06", "TTDN-12", "2020-10-12", size: 38, lead: "SNV"),
    SampleClassPlan(
      "LOP-2020-07",
      "TTDN-07",
      "2020-12-07",
      size: 24,
      place: "Trường Đại học Phú Yên",
      lead: "SNgV",
      isHalfDay: true,
      heldUntil: "2020-12-22"
    ),
  ]
}
