import ArgumentParser
import Chronology
import Operations
import Records
import Reports
import Vietnamese

struct Jobs: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: say(
        "Việc chạy nền của mọi máy: máy nào đang làm, đến đâu, lần cuối ra sao.",
        "The jobs of all machines: who does what, how far it is, how it ended last."
      )
    )
  }

  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      let now = world.now()
      let jobs = try await world.store.read { try $0.all(.jobs) }
      for job in jobs {
        switch records.face.format {
        case .text: Terminal.answer("\(job.name): \(sentence(job, at: now))")
        case .json: Terminal.answer(json(job, at: now))
        }
      }
      if jobs.isEmpty, records.face.format == .text {
        Terminal.answer(say("Chưa có việc nào.", "There were no jobs yet."))
      }
    }
  }

  private func sentence(_ job: JobRecord, at now: Instant) -> String {
    let language = CommandLanguage.current
    if job.isRunning(at: now) {
      let place = job.progress.map { " (\($0.done)/\($0.total.map(String.init) ?? "?"))" } ?? ""
      return say(
        "\(job.holder) đang làm từ \(job.began.clock(language))\(place)",
        "\(job.holder) does it since \(job.began.clock(language))\(place)"
      )
    }
    guard let ended = job.ended else {
      return say(
        "\(job.holder) bỏ dở từ \(job.began.clock(language))",
        "\(job.holder) left it undone since \(job.began.clock(language))"
      )
    }
    if let failure = job.failure {
      return say(
        "không xong lúc \(ended.clock(language)): \(failure)",
        "failed at \(ended.clock(language)): \(failure)"
      )
    }
    return say(
      "\(job.holder) đã xong lúc \(ended.clock(language))",
      "\(job.holder) finished at \(ended.clock(language))"
    )
  }

  private func json(_ job: JobRecord, at now: Instant) -> String {
    Fields([
      "name": job.name, "holder": job.holder, "running": job.isRunning(at: now),
      "began": "\(job.began)", "ended": job.ended.map { "\($0)" },
      "good": job.good.map { "\($0)" }, "failure": job.failure, "stage": job.progress?.stage,
      "done": job.progress?.done, "total": job.progress?.total,
    ]).json
  }
}
