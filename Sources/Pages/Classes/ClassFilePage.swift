public import Markup
public import Personnel
public import Records
public import Training
import Vietnamese

/// Where the papers of a class are saved as one file: what is in it, and what for.
public struct ClassFilePage: Page {
  public let trainingClass: ID<TrainingClass>
  public let name: String

  /// The page of a class; nil where there is none.
  public init?(_ id: ID<TrainingClass>, in records: ScopedRecords) throws {
    guard let found = try records.first(.trainingClass(id)) else { return nil }
    trainingClass = id
    name = found.title
  }

  public var section: Section? { .classes }

  public func title(_ say: Speaker) -> String { say("Hồ sơ lớp", "File of the class") }

  public func trail(_ say: Speaker) -> [Crumb] {
    [
      Crumb(say(Section.classes.title), .classes),
      Crumb(name, .trainingClass(trainingClass)),
    ]
  }

  public func body(_ say: Speaker) -> HTML {
    let papers = [
      say("Danh sách triệu tập, với các công văn", "Call-up list with its letters"),
      say("Danh sách học viên", "List of learners"), say("Bảng điểm danh", "Attendance sheet"),
      say("Bảng điểm", "Mark sheet"), say("Phiếu đánh giá tổng hợp", "Feedback"),
    ]
    let button: HTML = """
      <button class="btn btn-primary" type="submit">\(say(
        "Tải hồ sơ lớp (.zip)",
        "Download the file (.zip)"
      ))</button>
      """
    return """
      <p class="lead">\(name)</p><p>\(say(
        "Một tệp nén gồm mục lục và các bảng tính:",
        "One archive with a list of contents and these workbooks:"
      ))</p><ol>\(papers.html { "<li>\($0)</li>" })</ol>
      \(say.saving(.classFile(trainingClass), button))
      """
  }
}
