public import Markup
public import Personnel
public import Records
import Vietnamese

/// A roster that is being recorded: how far it is. The page asks for itself again until it is over.
public struct RosterProgressPage: Page {
  public let id: ID<Batch>
  public let file: String
  public let progress: JobRecord.Progress?

  /// A roster by its file, with how far it is where that is known.
  public init(_ id: ID<Batch>, file: String, progress: JobRecord.Progress?) {
    self.id = id
    self.file = file
    self.progress = progress
  }

  public var section: Section? { .rosters }

  public func title(_ say: Speaker) -> String { say("Đang ghi danh sách", "Recording the roster") }

  public func trail(_ say: Speaker) -> [Crumb] { [Crumb(say(Section.rosters.title), .rosters)] }

  public func body(_ say: Speaker) -> HTML {
    let words = say(
      "Đang ghi \(file). Có thể đóng trang này: việc ghi vẫn tiếp tục, hoặc ghi đủ hoặc không ghi gì.",
      "\(file) is being recorded. You may close this page: it goes on, and is recorded whole or not at all."
    )
    return """
      <div role="status" class="bd-progress"><p class="lead">\(words)</p>\(bar(say))</div>
      <p><a class="btn btn-outline-primary" href="\(say.href(.roster(id)))">\
      \(say("Xem lại", "Look again"))</a> \
      <span class="bd-hint">\(say("Trang tự tải lại sau 2 giây.", "The page loads itself again after 2 seconds."))</span></p>
      """
  }

  private func bar(_ say: Speaker) -> HTML {
    guard let progress, let total = progress.total, total > 0 else { return HTML() }
    let words = say(
      "\(say.number(progress.done)) trên \(say.number(total)) dòng",
      "\(say.number(progress.done)) of \(say.number(total)) rows"
    )
    return """
      <p><progress max="\(total)" value="\(progress.done)" aria-label="\(words)"></progress> \(words)</p>
      """
  }
}
