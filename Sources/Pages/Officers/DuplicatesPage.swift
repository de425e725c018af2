public import Markup
public import Operations
import Personnel
public import Records

/// Pairs of records that may be of one person.
public struct DuplicatesPage: Page {
  public let pairs: [MergePair]
  /// Whether there are more than the page shows.
  public let hasMore: Bool

  public static let pairsOnPage = 100

  /// The pairs on record.
  public init(in records: any Reading) throws {
    let found = try records.all(.duplicates(limit: Self.pairsOnPage + 1))
    pairs = try found.prefix(Self.pairsOnPage).map {
      try MergePair($0.first, $0.second, in: records)
    }
    hasMore = found.count > Self.pairsOnPage
  }

  public var section: Section? { .officers }

  public func title(_ say: Speaker) -> String { say("Hồ sơ có thể trùng", "Possible duplicates") }

  public func trail(_ say: Speaker) -> [Crumb] { [Crumb(say(Section.officers.title), .officers)] }

  public func body(_ say: Speaker) -> HTML {
    guard !pairs.isEmpty else {
      let words = say(
        "Không có hai hồ sơ nào trùng họ tên và ngày sinh mà chưa được xem.",
        "No two records of the same name and birth date are left to look at."
      )
      return "\(Empty(words: words).html)"
    }
    let count = (hasMore ? say("Hơn ", "More than ") : "") + say.number(pairs.count)
    return """
      <p class="lead">\(say(
        "\(count) cặp hồ sơ trùng họ tên và ngày sinh. Xem từng cặp: gộp nếu là một người, hoặc ghi là hai người.",
        "\(count) pairs of the same name and birth date. Look at each: merge them, or say that they are two."
      ))</p>
      \(table(say).html)
      """
  }

  private func table(_ say: Speaker) -> Table {
    Table(
      caption: title(say),
      columns: [
        .text(say("Họ và tên", "Name")), .text(say("Hồ sơ thứ nhất", "First record")),
        .text(say("Hồ sơ thứ hai", "Second record")),
      ],
      rows: pairs.html { pair in
        let address = Address.merge(pair.kept.officer.id, pair.gone.officer.id)
        return """
          <tr><th scope="row">\(say.link(pair.kept.officer.name.full, address))</th>\
          <td>\(words(pair.kept, say))</td><td>\(words(pair.gone, say))</td></tr>

          """
      }
    )
  }

  private func words(_ record: OfficerRecord, _ say: Speaker) -> String {
    let officer = record.officer
    return [
      officer.code.text, officer.birthDate.map(say.partial), officer.nationalID?.masked,
      officer.position, record.agency?.text,
    ]
    .compactMap { $0 }.joined(separator: ", ")
  }
}
