public import Chronology
public import Markup
public import Records

/// What the machines do beside answering: who does what just now and how far it is, how each ended
/// last. It is read from the records, so every machine shows the same.
public struct JobsPage: Page {
  public let jobs: [JobRecord]
  public let now: Instant

  /// All jobs that were ever begun.
  public init(at now: Instant, in records: any Reading) throws {
    jobs = try records.all(.jobs)
    self.now = now
  }

  public var section: Section? { .jobs }

  public func title(_ say: Speaker) -> String { say(Section.jobs.title) }

  public func body(_ say: Speaker) -> HTML {
    guard !jobs.isEmpty else {
      let words = say(
        """
        Chưa có việc nào chạy. Sao lưu theo lịch (boiduong backup --once-in) và niêm phong nhật ký \
        (boiduong audit seal --once-in) sẽ hiện ở đây.
        """,
        """
        No job has run yet. Scheduled back-ups (boiduong backup --once-in) and the sealing of the log \
        (boiduong audit seal --once-in) will stand here.
        """
      )
      return "\(Empty(words: words).html)"
    }
    return """
      <p class="lead">\(sentence(say))</p>
      \(table(say).html)
      <p><a class="btn btn-outline-primary" href="\(say.href(.jobs))">\
      \(say("Xem lại", "Look again"))</a></p>
      """
  }

  private func sentence(_ say: Speaker) -> String {
    let running = jobs.count { $0.isRunning(at: now) }
    let failed = jobs.count { state(of: $0) == .failed }
    let abandoned = jobs.count { state(of: $0) == .abandoned }
    var words = say(
      "\(running) việc đang chạy, \(failed) việc lần cuối không xong",
      "\(running) running, \(failed) failed last time"
    )
    if abandoned > 0 {
      words += say(", \(abandoned) việc bỏ dở", ", \(abandoned) left undone")
    }
    return words + "."
  }

  /// How a job stands.
  enum State: Equatable {
    case running, done, failed
    /// Whoever did it let the lease run out: the machine has died.
    case abandoned
  }

  func state(of job: JobRecord) -> State {
    if job.isRunning(at: now) { return .running }
    if job.ended == nil { return .abandoned }
    return job.failure == nil ? .done : .failed
  }

  private func table(_ say: Speaker) -> Table {
    Table(
      caption: title(say),
      columns: [
        .text(say("Việc", "Job")), .text(say("Tình trạng", "State")),
        .text(say("Máy", "Machine")), .text(say("Bắt đầu", "Began")),
        .text(say("Kết thúc", "Ended")), .text(say("Lần cuối làm xong", "Last done well")),
      ],
      rows: jobs.html { job in
        """
        <tr><th scope="row">\(name(of: job, say))</th>\
        <td>\(tag(job, say).html)\(progress(job, say))\(failure(job))</td>\
        <td class="bd-code">\(job.holder)</td><td>\(say.moment(job.began))</td>\
        <td>\(job.ended.map(say.moment) ?? "")</td><td>\(job.good.map(say.moment) ?? "")</td></tr>

        """
      }
    )
  }

  private func name(of job: JobRecord, _ say: Speaker) -> String {
    switch job.name {
    case "backup": say("Sao lưu", "Back-up")
    case "seal": say("Niêm phong nhật ký", "Sealing of the log")
    case let name where name.utf8.starts(with: "roster ".utf8):
      say("Ghi danh sách gửi đến số ", "Recording of roster ")
        + name.dropFirst("roster ".utf8.count)
    case let name where name.utf8.starts(with: "report file ".utf8):
      say("Lập tệp báo cáo số ", "Making of report file ")
        + name.dropFirst("report file ".utf8.count)
    default: job.name
    }
  }

  private func tag(_ job: JobRecord, _ say: Speaker) -> Tag {
    switch state(of: job) {
    case .running: Tag(.open, say("đang chạy", "running"))
    case .done: Tag(.good, say("đã xong", "done"))
    case .failed: Tag(.bad, say("không xong", "failed"))
    case .abandoned: Tag(.bad, say("bỏ dở", "left undone"))
    }
  }

  private func progress(_ job: JobRecord, _ say: Speaker) -> HTML {
    guard state(of: job) == .running, let progress = job.progress else { return HTML() }
    let done = say.number(progress.done)
    guard let total = progress.total, total > 0 else { return " \(done)" }
    return """
       <progress max="\(total)" value="\(progress.done)">\(done)</progress> \
      \(done)/\(say.number(total))
      """
  }

  private func failure(_ job: JobRecord) -> HTML {
    job.failure.map { "<div class=\"bd-wrong\">\($0)</div>" } ?? HTML()
  }
}
