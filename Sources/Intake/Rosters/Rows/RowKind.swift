import Spreadsheets
import Vietnamese

/// What a row under the titles is.
enum RowKind: Equatable {
  /// A person, whatever is missing.
  case person
  /// Nothing but a name: a person where people follow, else perhaps who signs.
  case nameAlone
  case empty
  case columnNumbers
  case repeatedTitles
  /// The agency of the rows under it.
  case group(String)
  /// A stated total, with its number where it tells one.
  case total(Int?)
  /// Where the table ends: place and date, who signs.
  case closing
  case note
}

extension RosterCells {
  /// Tells what the row is.
  ///
  /// - Parameters:
  ///   - head: The titles over it.
  ///   - isClosed: Whether a line that closes a table stood above it. Who signs is no person then,
  ///     whatever column the name stands in.
  func kind(under head: RosterHead, isClosed: Bool) -> RowKind {
    if cells.isEmpty { return .empty }
    if isColumnNumbers { return .columnNumbers }
    // Nearly every row; what only a person has stands in no other.
    if hasPersonalData, isNamed || fieldCount > 1 || isNumbered { return .person }
    if repeats(head) { return .repeatedTitles }
    if let closing = closingKind { return closing }
    if let title = groupTitle { return .group(title) }
    if isNumbered, isNamed || fieldCount > 0 { return .person }
    if cells.allSatisfy({ $0.head?.field == .number }) { return .empty }
    if !isClosed, isNamed { return fieldCount > 2 ? .person : .nameAlone }
    return .note
  }

  private func repeats(_ head: RosterHead) -> Bool {
    let titles = cells.filter { cell in
      guard let title = cell.head?.title, case .text = cell.value else { return false }
      let fold = cell.text.text.titleFold
      return !fold.isEmpty && (title.titleFold == fold || ColumnMatcher.isTitle(cell.text.text))
    }
    return titles.count >= 2 && titles.count * 5 >= cells.count * 4
  }

  /// A row of nothing but `A`, `B`, `1`, `2`, `3=4+5`: the numbers of the columns.
  private var isColumnNumbers: Bool {
    guard cells.count > 2 else { return false }
    var short = 0
    for cell in cells {
      let text = cell.text.text.utf8
      guard text.count == 1 || text.count <= 12 && text.allSatisfy(Self.isOfNumber) else {
        return false
      }
      if text.count <= 3 { short += 1 }
    }
    return short * 2 > cells.count
  }

  /// Digits, and the signs of sums and of brackets around them.
  private static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 40...47, 58, 61, 120: true
    default: false
    }
  }

  /// A line that closes the table; the first text decides.
  private var closingKind: RowKind? {
    guard !isNumbered || fieldCount == 0 else { return nil }
    for cell in cells.prefix(3) {
      let fold = cell.text.text.searchFold
      if ClosingLines.isTotal(fold), !hasPersonalData {
        return .total(StatedTotal.number(in: cells.map { $0.text.text }))
      }
      if ClosingLines.closes(fold), !hasPersonalData { return .closing }
    }
    return nil
  }

  /// A lone text, perhaps after a numeral in a cell of its own: the agency of the rows under it.
  private var groupTitle: String? {
    guard !hasPersonalData, let last = cells.last, case .text = last.value, !last.isBroken else {
      return nil
    }
    let text = last.text.text
    switch cells.count {
    case 1:
      let title = text.withoutNumeral
      let isTold = title != text || AgencyWords.begin(title)
      return isTold && !title.isEmpty ? title : nil
    case 2:
      guard cells[0].text.text.isNumeral else {
        return isNumbered && AgencyWords.begin(text) && isNamed ? text.withoutNumeral : nil
      }
      return text.withoutNumeral
    default: return nil
    }
  }
}

/// How the lines under a table begin, in the fold of a search. Data: another beginning is added here.
enum ClosingLines {
  private static let totals = [
    "danh sach nay co", "danh sach co", "tong cong", "tong so", "cong:", "cong (", "cong so",
    "cong co", "tong:", "total",
  ]

  private static let endings = [
    "nguoi lap", "thu truong", "noi nhan", "(ky", "ky, ghi ro", "ky ten", "xac nhan cua",
    "ghi chu:", "luu y:", "chu tich", "kt. ", "tl. ", "tuq. ", "t/m ", "tm. ", "lanh dao co quan",
    "lanh dao don vi", "thu ky", "nguoi tong hop", "nguoi duyet", "nguoi kiem tra",
  ]

  static func isTotal(_ fold: String) -> Bool {
    fold == "cong" || totals.contains { fold.utf8.starts(with: $0.utf8) }
  }

  /// Also `Phú Yên, ngày 05 tháng 02 năm 2020`.
  static func closes(_ fold: String) -> Bool {
    endings.contains { fold.utf8.starts(with: $0.utf8) }
      || fold.contains(", ngay ") && fold.contains(" thang ")
  }
}

/// How the names of agencies begin. With their marks: `Sở` is an agency, `So` a family name.
enum AgencyWords {
  private static let starts = [
    "sở", "ban", "ubnd", "ủy ban", "phòng", "văn phòng", "trung tâm", "báo", "đài", "huyện",
    "thị xã", "thị trấn", "thị ủy", "thành phố", "thành ủy", "thành đoàn", "trường", "công an",
    "công đoàn", "công ty", "bộ", "hội", "liên hiệp", "liên đoàn", "đảng ủy", "đảng bộ", "tỉnh ủy",
    "tỉnh đoàn", "huyện ủy", "chi cục", "cục", "viện", "bệnh viện", "khối", "các", "tòa án", "xã",
    "phường", "thanh tra", "mặt trận", "đoàn thanh niên", "đoàn khối", "đoàn đại biểu", "nhà",
    "kho bạc", "bảo tàng", "thư viện", "tổng", "nhóm", "đơn vị", "cơ quan", "hđnd", "hội đồng",
    "biên phòng", "quân sự", "ngân hàng", "tạp chí", "học viện", "đồn",
  ]
  .map(\.matchingFold)

  /// Whether a text begins as the name of an agency, or of a group of agencies, does.
  static func begin(_ text: String) -> Bool {
    let fold = text.matchingFold
    return starts.contains { start in
      fold == start
        || fold.utf8.starts(with: start.utf8) && fold.dropFirst(start.count).first == " "
    }
  }
}

extension String {
  /// The text without a leading `IV.`, `2.`, `3)`, `B.` or `a)`.
  var withoutNumeral: String {
    let bytes = utf8
    var numeral = bytes.prefix { (48...57).contains($0) }
    if numeral.isEmpty { numeral = bytes.prefix { [73, 86, 88, 76].contains($0) } }
    if numeral.isEmpty { numeral = bytes.prefix(1).prefix { ($0 | 32) >= 97 && ($0 | 32) <= 104 } }
    let rest = bytes.dropFirst(numeral.count)
    guard !numeral.isEmpty, let sign = rest.first, [46, 41, 45, 47, 58].contains(sign) else {
      return self
    }
    return String(decoding: rest.dropFirst(), as: UTF8.self).tidied
  }

  /// Whether it is nothing but a Roman numeral, or a letter, perhaps with a dot: `II`, `B.`. Digits
  /// number people.
  var isNumeral: Bool {
    let bytes = utf8.prefix { $0 != 46 && $0 != 41 }
    guard !bytes.isEmpty, utf8.count - bytes.count <= 1 else { return false }
    let isRoman = bytes.count <= 6 && bytes.allSatisfy { [73, 86, 88, 76].contains($0) }
    return isRoman || bytes.count == 1 && bytes.allSatisfy { (65...90).contains($0) }
  }
}
