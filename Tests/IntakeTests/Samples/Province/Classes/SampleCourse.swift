import Personnel
import Training

/// What the sample needs to know of a course; `curricula/` says it in full.
struct SampleCourse {
  let code: String
  let title: String
  let periods: Int
  let audience: [String]
  let prerequisites: [String]
  let components: [Component]
  let awards: [Award]

  struct Component {
    let code: String
    let title: String
    let weight: Int
    /// Hundredths of a mark.
    let minimum: Int
  }

  struct Award {
    let competency: String
    let level: Int
    /// Hundredths of a mark.
    let mark: Int
    let months: Int
  }

  /// Reads `code|title|periods|audience|prerequisites|components|awards`.
  init?(_ line: Substring) {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0) }
    guard fields.count == 7, let periods = Int(fields[2]) else { return nil }
    code = fields[0]
    title = fields[1]
    self.periods = periods
    audience = fields[3].split(separator: " ").map { "R\($0)" }
    prerequisites = fields[4].split(separator: " ").map { String($0) }
    components = fields[5].split(separator: ";").compactMap { Component($0) }
    awards = fields[6].split(separator: " ").compactMap { Award($0) }
  }

  static let all: [String: SampleCourse] = {
    let courses = lines.split(separator: "\n").compactMap { SampleCourse($0) }
    return Dictionary(courses.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
  }()

  /// Components are `code,title,weight,minimum`, awards `competency,level,mark,months`.
  private static let lines = """
    TTDN-01|Nhập môn thông tin đối ngoại và khuôn khổ pháp luật|24|1 2 3 4 5 6 7 8 9||TN,Bài trắc nghiệm,40,500;TH,Bài tập tình huống,40,500;TG,Tham gia thảo luận,20,500|A1,2,500,48 D1,1,500,48 B5,1,500,48
    TTDN-02|Bảo vệ bí mật nhà nước và an toàn thông tin|16|1 2 3 4 5 6 7 8 9||TN,Bài trắc nghiệm,50,700;TH,Thực hành rà soát tài liệu,50,500|A2,2,500,24 A2,3,800,24
    TTDN-03|Nhận diện, kiểm chứng và phản bác thông tin sai lệch|32|1 3 4 5 6|TTDN-01 TTDN-02|KC,Bài kiểm chứng,30,500;HS,Hồ sơ giải thích,50,500;DT,Diễn tập nhóm,20,500|A3,3,500,24 A2,2,500,24 B5,2,500,24
    TTDN-04|Tổng hợp và cung cấp thông tin kinh tế - xã hội|24|1 2 3 8|TTDN-01|BT,Bài tập bảng tính,40,500;BA,Bản tin số liệu,60,500|B1,3,500,36 D2,1,500,36
    TTDN-05|Kỹ năng phát ngôn và làm việc với báo chí|32|4 5 1 2|TTDN-01 TTDN-02|SP,Sản phẩm viết,35,500;PV,Phỏng vấn mô phỏng,50,500;TN,Trắc nghiệm pháp luật,15,500|B2,3,500,36 B2,4,850,36 A1,2,500,36
    TTDN-06|Sản xuất nội dung số và đa phương tiện|40|1 6 8 3||SP,Bộ sản phẩm: video - đồ họa - bài viết,70,500;KH,Kế hoạch kênh,20,500;TN,Bài trắc nghiệm,10,500|B3,3,500,24
    TTDN-07|Tiếng Anh nghiệp vụ thông tin đối ngoại|80|1 6 7 8||NN,Nghe - nói,40,500;VD,Viết - dịch,40,500;TN,Hồ sơ thuật ngữ,20,500|B4,3,500,36
    TTDN-08|Lễ tân và phục vụ hoạt động đối ngoại của lãnh đạo|24|7 5 2||HS,Hồ sơ đoàn,50,500;DT,Diễn tập lễ tân,40,500;TN,Bài trắc nghiệm,10,500|C1,3,500,48 B2,2,500,48
    TTDN-11|Thông tin thế giới và hội nhập đến cơ sở|16|3||HD,Bộ hỏi - đáp,60,500;TN,Bài trắc nghiệm,40,500|B5,3,500,12 D1,1,500,12
    TTDN-12|Lập kế hoạch, điều phối, đo lường và báo cáo|40|5 1 2 9|TTDN-01|KH,Kế hoạch của đơn vị,40,500;BC,Báo cáo có chỉ số,40,500;PH,Tình huống phối hợp,20,500|D1,3,500,36 D2,3,500,36 A1,3,500,36
    """
}

extension SampleCourse.Component {
  init?(_ text: Substring) {
    let fields = text.split(separator: ",").map { String($0) }
    guard fields.count == 4, let weight = Int(fields[2]), let minimum = Int(fields[3]) else {
      return nil
    }
    self.init(code: fields[0], title: fields[1], weight: weight, minimum: minimum)
  }
}

extension SampleCourse.Award {
  init?(_ text: Substring) {
    let fields = text.split(separator: ",").map { String($0) }
    guard fields.count == 4, let level = Int(fields[1]), let mark = Int(fields[2]),
      let months = Int(fields[3])
    else { return nil }
    self.init(competency: fields[0], level: level, mark: mark, months: months)
  }
}
