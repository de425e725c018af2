import Personnel
import Spreadsheets
import Vietnamese

/// Finds the titles of a table of people under whatever letterhead stands above them. Pure: the
/// first rows in, the head out.
enum HeadFinder {
  /// How far down the titles are looked for.
  static let depth = 60

  /// The first row, or two rows, that name the fields of people; nil where none does.
  ///
  /// - Parameters:
  ///   - meanings: What people said that columns mean; nil takes a column's meaning away.
  ///   - needsName: Whether a column has to hold names. A file that has none is still shown with its
  ///     columns, so that a clerk can say which it is.
  static func find(
    in sample: HeadSample,
    meanings: [Int: RosterField?] = [:],
    needsName: Bool = true
  ) -> RosterHead? {
    var best: RosterHead?
    for (index, row) in sample.rows.prefix(depth).enumerated() {
      // Titles further down are those of a second table, however many they are.
      if let best, row.number > best.rows.upperBound + 1 { break }
      let one = head([row], sample, meanings)
      if isBetter(one, than: best, needsName) { best = one }
      guard index + 1 < sample.rows.count, sample.rows[index + 1].number == row.number + 1 else {
        continue
      }
      let next = sample.rows[index + 1]
      guard one.fieldCount >= 2, splits(next, under: row, sample.merges) else { continue }
      let two = head([row, next], sample, meanings)
      if isBetter(two, than: best, needsName) { best = two }
    }
    return best.map { withUntitledNames($0, sample) }
  }

  /// A table of people names them, and something else of them.
  private static func isBetter(
    _ head: RosterHead,
    than best: RosterHead?,
    _ needsName: Bool
  ) -> Bool {
    guard head.fieldCount >= 2, head.hasName || !needsName && head.fieldCount >= 3 else {
      return false
    }
    guard head.fieldCount > 2 || head.columns.allSatisfy({ $0.field != nil }) else { return false }
    guard let best else { return true }
    let more = head.fieldCount - best.fieldCount
    return more > 0 || more == 0 && splitsGenders(head, beside: best)
  }

  /// Whether most of what stands in a second row are titles under joint ones, or go with the title
  /// above; a row that says something else is the first row of people.
  private static func splits(
    _ lower: HeadSample.Row,
    under upper: HeadSample.Row,
    _ merges: [CellRange]
  ) -> Bool {
    let told = lower.texts.filter { column, _ in
      let titles = titles(over: column, [upper, lower], merges)
      guard titles.count == 2, let match = ColumnMatcher.match(titles) else { return false }
      return match.gender != nil || ColumnMatcher.isTitle(titles[1])
        || ColumnMatcher.isTitle(titles.joined(separator: " "))
    }
    return !told.isEmpty && told.count * 2 >= lower.texts.count
  }

  private static func splitsGenders(_ head: RosterHead, beside other: RosterHead) -> Bool {
    func count(_ head: RosterHead) -> Int { head.columns.count { $0.gender != nil } }
    return head.rows.lowerBound == other.rows.lowerBound && count(head) > count(other)
  }

  private static func head(
    _ rows: [HeadSample.Row],
    _ sample: HeadSample,
    _ meanings: [Int: RosterField?]
  ) -> RosterHead {
    let numbers = Set(rows.flatMap { $0.texts.map(\.column) })
    let matched = numbers.sorted().compactMap { column -> (RosterColumn, ColumnMatch?)? in
      let titles = titles(over: column, rows, sample.merges)
      guard !titles.isEmpty else { return nil }
      let title = titles.joined(separator: " / ").tidied
      let match = ColumnMatcher.match(titles)
      let found = RosterColumn(column: column, title: title, reason: unknown(title))
      return (found, match)
    }
    return RosterHead(
      rows: rows[0].number...rows[rows.count - 1].number,
      columns: chosen(matched, meanings)
    )
  }

  /// One column a field: what people said goes first, then an exact title, then the one more to the
  /// left. The columns of the two genders belong together.
  private static func chosen(
    _ matched: [(column: RosterColumn, match: ColumnMatch?)],
    _ meanings: [Int: RosterField?]
  ) -> [RosterColumn] {
    var columns = matched.map(\.column)
    var owners: [RosterField: Int] = [:]
    for index in columns.indices {
      guard let meaning = meanings[columns[index].column], let field = meaning else { continue }
      columns[index].field = field
      columns[index].reason = Bilingual(
        vi: "Là \(field.title.vi), do người nhập chọn.",
        en: "It is the \(field.title.en), as was chosen by hand."
      )
      owners[field] = owners[field] ?? index
    }
    for wantsExact in [true, false] {
      for index in columns.indices where meanings[columns[index].column] == nil {
        guard let match = matched[index].match, match.isExact == wantsExact else { continue }
        if let owner = owners[match.field], !isPartner(match, of: columns[owner]) {
          columns[index].reason = taken(match.field, by: columns[owner].column)
          continue
        }
        owners[match.field] = owners[match.field] ?? index
        columns[index].field = match.field
        columns[index].gender = match.gender
        columns[index].reason = match.reason
      }
    }
    return columns
  }

  private static func isPartner(_ match: ColumnMatch, of owner: RosterColumn) -> Bool {
    guard let gender = match.gender, let other = owner.gender else { return false }
    return gender != other
  }

  /// The titles over a column from the top down. An upper title reaches over the columns that its
  /// merged cell covers; where merged cells are not told, over those with a title of their own below
  /// and none above.
  private static func titles(
    over column: Int,
    _ rows: [HeadSample.Row],
    _ merges: [CellRange]
  ) -> [String] {
    guard rows.count == 2 else { return [rows[0].text(column)].compactMap { $0 } }
    let lower = rows[1].text(column)
    if let upper = rows[0].text(column) { return [upper, lower].compactMap { $0 } }
    guard let lower else { return [] }
    return [joint(over: column, rows, merges), lower].compactMap { $0 }
  }

  private static func joint(
    over column: Int,
    _ rows: [HeadSample.Row],
    _ merges: [CellRange]
  ) -> String? {
    let address = CellAddress(row: rows[0].number, column: column)
    if let merge = merges.first(where: { $0.contains(address) }) {
      return merge.first.row == rows[0].number ? rows[0].text(merge.first.column) : nil
    }
    guard merges.isEmpty, let left = rows[0].texts.last(where: { $0.column < column }),
      (left.column..<column).allSatisfy({ rows[1].text($0) != nil })
    else { return nil }
    return left.text
  }

  /// Two columns of names may stand under one title with nothing below it: then the column right of
  /// it has no title, and holds the given names.
  private static func withUntitledNames(_ head: RosterHead, _ sample: HeadSample) -> RosterHead {
    guard let index = head.columns.firstIndex(where: { $0.field == .fullName }),
      head.column(of: .givenName) == nil
    else { return head }
    let names = head.columns[index]
    let next = names.column + 1
    guard !head.columns.contains(where: { $0.column == next }) else { return head }
    let below = sample.rows.filter {
      $0.number > head.rows.upperBound && $0.text(names.column) != nil
    }
    let given = below.filter { isGivenName($0.text(next)) }
    let title = CellAddress(row: head.rows.lowerBound, column: names.column)
    let isMerged = sample.merges.contains { $0.first == title && $0.columns.contains(next) }
    let isEnough = below.count >= (isMerged ? 1 : 2)
    guard isEnough, given.count * 3 >= below.count * 2 else { return head }
    var columns = head.columns
    let reason = Bilingual(
      vi: "Tiêu đề “\(names.title)” chung cho hai cột: họ và chữ đệm, rồi đến tên.",
      en: "The title “\(names.title)” is over two columns: family and middle name, then given name."
    )
    columns[index].field = .familyAndMiddleName
    columns[index].reason = reason
    columns.insert(
      RosterColumn(column: next, title: names.title, field: .givenName, reason: reason),
      at: index + 1
    )
    return RosterHead(rows: head.rows, columns: columns)
  }

  private static func isGivenName(_ text: String?) -> Bool {
    guard let text, text.unicodeScalars.count <= 12 else { return false }
    return text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "'" }
  }

  private static func unknown(_ title: String) -> Bilingual {
    if RosterRemarks.folds.contains(title.titleFold) {
      return Bilingual(
        vi: "Cột “\(title)” do phần mềm ghi khi trả lại tệp; không đọc.",
        en: "The column “\(title)” was written when the file was handed back; it is not read."
      )
    }
    return Bilingual(
      vi: "Không rõ “\(title)” là gì; cột được giữ trong tệp và không ghi vào hồ sơ.",
      en: "It is not known what “\(title)” is; the column stays in the file and is not recorded."
    )
  }

  private static func taken(_ field: RosterField, by column: Int) -> Bilingual {
    let letters = CellAddress.letters(ofColumn: column)
    return Bilingual(
      vi: "Đã lấy \(field.title.vi) ở cột \(letters); cột này không ghi vào hồ sơ.",
      en: "The \(field.title.en) is taken from column \(letters); this one is not recorded."
    )
  }
}
