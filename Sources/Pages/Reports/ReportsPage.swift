public import Markup
public import Vietnamese

/// The reports that can be made.
public struct ReportsPage: Page {
  public let lines: [Line]

  /// A report in the catalogue.
  public struct Line: Equatable, Sendable {
    public let code: String
    public let title: Bilingual
    /// What it is for, in a sentence.
    public let purpose: Bilingual

    /// A report by its code, title and purpose.
    public init(code: String, title: Bilingual, purpose: Bilingual) {
      self.code = code
      self.title = title
      self.purpose = purpose
    }
  }

  /// The catalogue in order.
  public init(lines: [Line]) {
    self.lines = lines
  }

  public var section: Section? { .reports }

  public func title(_ say: Speaker) -> String { say(Section.reports.title) }

  public func body(_ say: Speaker) -> HTML {
    """
    <p class="lead">\(say(
      "Chọn biểu, chọn kỳ, xem trước rồi tải tệp bảng tính để in và ký.",
      "Choose a report and its period, look at it, then download the workbook to print and sign."
    ))</p>
    <ul class="bd-cards">\(lines.html { line in
      """
      <li><h2>\(say.link(say(line.title), .report(line.code)))</h2><p>\(say(line.purpose))</p></li>
      """
    })</ul>
    """
  }
}
