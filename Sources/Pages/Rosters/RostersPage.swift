public import Markup
public import Personnel
public import Records
public import Vietnamese

/// The rosters that agencies sent: where the next one is chosen, and what came of each.
public struct RostersPage: Page {
  public let batches: [Batch]
  /// The batch before which the older ones begin; nil where there are none.
  public let older: ID<Batch>?
  /// Why the file that was just sent could not be read.
  public let refusal: Refused?

  /// A file that was not taken, and why.
  public struct Refused: Equatable, Sendable {
    public let file: String
    public let explanations: [Bilingual]

    /// A file and why it was not taken.
    public init(file: String, explanations: [Bilingual]) {
      self.file = file
      self.explanations = explanations
    }
  }

  /// The newest batches, or those before one.
  public init(
    before: ID<Batch>? = nil,
    refusal: Refused? = nil,
    in records: any Reading
  ) throws {
    let found = try records.all(.batches("roster import", before: before, limit: Self.rows + 1))
    batches = Array(found.prefix(Self.rows))
    older = found.count > Self.rows ? batches.last?.id : nil
    self.refusal = refusal
  }

  private static let rows = 50

  public var section: Section? { .rosters }

  public var hasScript: Bool { true }

  public func title(_ say: Speaker) -> String { say(Section.rosters.title) }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      refusal.map { $0.html(say) }
      "<p class=\"lead\">\(sentence(say))</p>"
      RosterUpload(hasError: refusal != nil).html(say)
      if batches.isEmpty {
        Empty(
          words: say(
            "Chưa có danh sách nào được gửi đến. Mỗi tệp sẽ có một dòng ở đây: ai nhập, lúc nào, kết quả.",
            "No roster was sent yet. Each file will have a line here: who, when, what came of it."
          )
        ).html
      } else {
        "<h2>\(say("Các lần nhập", "Imports"))</h2>"
        table(say).html
        pager(say)
      }
    }
  }

  private func sentence(_ say: Speaker) -> String {
    say(
      "Chọn tệp danh sách cán bộ mà cơ quan gửi đến, giữ nguyên như đã nhận. Chưa có gì được ghi cho đến khi bạn xem và bấm ghi.",
      "Choose the list of officers that an agency sent, just as it came. Nothing is recorded until you have looked at it and say so."
    )
  }

  private func table(_ say: Speaker) -> Table {
    Table(
      caption: say("Các lần nhập danh sách", "Imports of rosters"),
      columns: [
        .text(say("Tệp", "File")), .text(say("Kết quả", "Outcome")),
        .number(say("Số dòng", "Rows")), .number(say("Ghi được", "Good")),
        .number(say("Phải sửa", "Held")), .text(say("Lúc", "When")),
        .text(say("Người nhập", "Who")), .number(say("Lần", "No.")),
      ],
      rows: batches.html { batch in
        """
        <tr><th scope="row">\(say.link(batch.file.onOneLine, .roster(batch.id)))</th>\
        <td>\(batch.state.tag(say))</td>\
        <td class="bd-number">\(say.number(batch.counts.read))</td>\
        <td class="bd-number">\(say.number(batch.counts.good))</td>\
        <td class="bd-number">\(say.number(batch.counts.held))</td>\
        <td>\(say.moment(batch.at))</td><td>\(batch.actor)</td>\
        <td class="bd-number">\(batch.id.number)</td></tr>

        """
      }
    )
  }

  private func pager(_ say: Speaker) -> HTML {
    Pager(
      next: older.map { last in
        (say("Các lần trước đó", "Earlier imports"), Address.rosters.with("before", "\(last)"))
      }
    ).html(say)
  }
}

extension RostersPage.Refused {
  func html(_ say: Speaker) -> HTML {
    """
    <div class="bd-error" role="alert" tabindex="-1" id="refusal">
    <h2>\(say("Chưa nhận được tệp", "The file was not taken"))</h2>
    <p><strong>\(file.onOneLine)</strong></p>
    \(explanations.html { "<p>\(say($0))</p>" })
    <p><a href="#roster-file">\(say("Chọn tệp khác", "Choose another file"))</a></p>
    </div>
    """
  }
}

extension Batch.State {
  func tag(_ say: Speaker) -> HTML {
    switch self {
    case .received: Tag(.open, say("Chờ ghi", "Waiting")).html
    case .applied: Tag(.good, say("Đã ghi đủ", "Recorded")).html
    case .partlyApplied: Tag(.soon, say("Đã ghi một phần", "Recorded in part")).html
    case .refused: Tag(.plain, say("Đã bỏ", "Discarded")).html
    case .undone: Tag(.plain, say("Đã hoàn tác", "Undone")).html
    }
  }
}
