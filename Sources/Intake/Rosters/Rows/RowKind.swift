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
  /// Titles of another table, in other columns.
  case newTitles
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
  /// - Parameter isClosed: Whether a line that closes a table stood above it. Who signs is no person
  ///   then, whatever column the name stands in.
  func kind(isClosed: Bool) -> RowKind {
    if cells.isEmpty { return .empty }
    // Nearly every row; what only a person has stands in no other.
    if hasPersonalData, isNamed || fieldCount > 1 || isNumbered { return .person }
    if let titles = titleKind { return titles }
    if isColumnNumbers { return .columnNumbers }
    if let closing = closingKind { return closing }
    if let title = groupTitle { return .group(title) }
    if isNumbered, isNamed || fieldCount > 0 { return .person }
    if isNumbered, fieldCount == 0 { return .empty }
    if !isClosed, isNamed { return fieldCount > 2 ? .person : .nameAlone }
    return .note
  }

  /// Titles again: those of the table on a new page, or those of a second table.
  private var titleKind: RowKind? {
    let texts = cells.filter { if case .text = $0.value { true } else { false } }
    let own = texts.count { $0.repeatsTitle }
    let all = texts.count { $0.repeatsTitle || ColumnMatcher.isTitle($0.text.text) }
    guard all >= 2, all * 5 >= cells.count * 4 else { return nil }
    return own == all ? .repeatedTitles : .newTitles
  }

  /// A row of nothing but `A`, `B`, `1`, `(2)`, `III`, `3=4+5`: the numbers of the columns.
  private var isColumnNumbers: Bool {
    let texts = cells.map { $0.text.text.withoutBrackets }
    guard texts.count > 2, texts.allSatisfy(\.isColumnNumber) else { return false }
    return texts.count { $0.utf8.count <= 2 } * 2 > texts.count
  }

  /// A line that closes the table; the first text decides.
  private var closingKind: RowKind? {
    guard !isNumbered || fieldCount == 0 else { return nil }
    let cells = cells.filter { !isPost($0) }
    for cell in cells.prefix(3) {
      let fold = cell.text.text.searchFold
      if ClosingLines.isTotal(fold), !hasPersonalData {
        return .total(StatedTotal.number(in: cells.map { $0.text.text }))
      }
      if ClosingLines.closes(fold), !hasPersonalData { return .closing }
    }
    let folds = cells.prefix(3).map { $0.text.text.searchFold }
    return ClosingLines.sign(folds) && !hasPersonalData ? .closing : nil
  }

  /// Whether a cell tells a person's post, though the same word stands over signatures: beside it is a
  /// name, and before it or beside both something else of the person.
  private func isPost(_ cell: RosterCell) -> Bool {
    guard cell.head?.field == .position, fieldCount > 2 || cell.column != cells.first?.column,
      let name = [RosterField.fullName, .familyAndMiddleName, .givenName].compactMap(text).first
    else { return false }
    let fold = name.searchFold
    return !ClosingLines.sign([fold]) && !ClosingLines.closes(fold) && !ClosingLines.isTotal(fold)
  }

  /// A lone text, perhaps after a numeral in a cell of its own: the agency of the rows under it.
  private var groupTitle: String? {
    guard !hasPersonalData, let last = cells.last, case .text = last.value, !last.isBroken else {
      return nil
    }
    let text = last.text.text
    switch cells.count {
    case 1:
      let title = text.withoutNumeral.asAgencyTitle
      let isTold = title != text || AgencyWords.begin(title) || last.isLoneTitle
      return isTold && !title.isEmpty ? title : nil
    case 2:
      guard cells[0].text.text.isNumeral else {
        return isNumbered && AgencyWords.begin(text) && isNamed ? text.withoutNumeral : nil
      }
      return text.withoutNumeral
    default: return countedGroup
    }
  }
}

extension String {
  /// The name of an agency without `Đơn vị:` before it and `(2 người)` behind it.
  fileprivate var asAgencyTitle: String {
    var text = self
    if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
      ["don vi", "co quan", "ten don vi", "ten co quan"]
        .contains(String(text[..<colon]).searchFold)
    {
      text = String(text[text.index(after: colon)...]).tidied
    }
    guard text.utf8.last == UInt8(ascii: ")"),
      let bracket = text.utf8.lastIndex(of: UInt8(ascii: "("))
    else { return text }
    let inside = String(text[text.index(after: bracket)...].dropLast())
    return StatedTotal.isCount(inside.tidied) ? String(text[..<bracket]).tidied : text
  }
}

extension RosterCells {
  /// A numeral, the agency, and how many people it sends: `II`, `Sở Y tế`, `02`.
  private var countedGroup: String? {
    let text = cells[1].text.text
    guard cells[0].text.text.isNumeral, AgencyWords.begin(text.withoutNumeral),
      cells.dropFirst(2).allSatisfy({ StatedTotal.isCount($0.text.text) })
    else { return nil }
    return text.withoutNumeral
  }
}

extension RosterCell {
  /// Whether it says what its own column's title says, or one of the two rows of that title.
  fileprivate var repeatsTitle: Bool {
    guard let title = head?.title else { return false }
    let fold = text.text.titleFold
    return !fold.isEmpty
      && (title.titleFold == fold || title.titleParts.contains { $0.titleFold == fold })
  }

  /// Whether a text of several words stands where running numbers do, and is no remark about the
  /// list.
  fileprivate var isLoneTitle: Bool {
    guard head?.field == .number, text.text.split(separator: " ").count > 1 else { return false }
    let fold = text.text.searchFold
    let isRemark = ["danh sach", "phu luc", "tiep theo", "trang "].contains {
      fold.utf8.starts(with: $0.utf8)
    }
    return !isRemark && text.text.unicodeScalars.first?.properties.isAlphabetic == true
  }
}

/// How the lines under a table begin, in the fold of a search. Data: another beginning is added here.
enum ClosingLines {
  private static let totals = [
    "danh sach nay co", "danh sach co", "danh sach gom", "tong cong", "tong so", "cong:", "cong (",
    "cong so",
    "cong co", "tong:", "total",
  ]

  private static let stated = ["danh sach nay co", "danh sach nay gom", "danh sach tren co"]

  /// What stands over a signature, as a whole text.
  fileprivate static let signatures: Set<String> = [
    "lap bieu", "lap bang", "giam doc", "pho giam doc", "truong phong", "pho truong phong",
    "chanh van phong", "pho chanh van phong", "truong ban", "pho truong ban", "hieu truong",
    "bi thu", "pho bi thu", "pho chu tich", "tong bien tap", "da ky", "(da ky)", "nguoi bao cao",
    "can bo lap", "ke toan", "cuc truong", "chi cuc truong", "vien truong", "chanh thanh tra",
  ]

  private static let endings = [
    "nguoi lap", "thu truong", "noi nhan", "(ky", "ky, ghi ro", "ky ten", "xac nhan cua",
    "ghi chu:", "luu y:", "chu tich", "kt. ", "tl. ", "tuq. ", "t/m ", "tm. ", "lanh dao co quan",
    "lanh dao don vi", "thu ky", "nguoi tong hop", "nguoi duyet", "nguoi kiem tra",
  ]

  static func isTotal(_ fold: String) -> Bool {
    fold == "cong" || totals.contains { fold.utf8.starts(with: $0.utf8) }
      || stated.contains { fold.contains($0) }
  }

  /// Also `Phú Yên, ngày 05 tháng 02 năm 2020`.
  static func closes(_ fold: String) -> Bool {
    endings.contains { fold.utf8.starts(with: $0.utf8) }
      || fold.contains(", ngay ") && fold.contains(" thang ")
  }
}

extension ClosingLines {
  /// Whether the texts of a row are what stands over a signature. The post of a person is the same
  /// word, but not the first in the row.
  static func sign(_ folds: [String]) -> Bool {
    folds.first.map(signatures.contains) == true
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
  /// Without parentheses or brackets around it.
  fileprivate var withoutBrackets: String {
    let isBracketed = hasPrefix("(") && hasSuffix(")") || hasPrefix("[") && hasSuffix("]")
    return isBracketed ? String(dropFirst().dropLast()).tidied : self
  }

  /// Whether it may number a column: a letter, a few digits, a Roman numeral or a sum of these.
  fileprivate var isColumnNumber: Bool {
    if utf8.count == 1 || isNumeral { return true }
    return (1...12).contains(utf8.count)
      && unicodeScalars.allSatisfy { "0123456789=+-x*/():,.".unicodeScalars.contains($0) }
  }

  /// The text without a leading `IV.`, `2.`, `3)`, `B.` or `a)`.
  var withoutNumeral: String {
    let bytes = utf8
    var numeral = bytes.prefix { (48...57).contains($0) }
    if numeral.isEmpty { numeral = bytes.prefix { [73, 86, 88, 76].contains($0) } }
    if numeral.isEmpty { numeral = bytes.prefix(1).prefix { ($0 | 32) >= 97 && ($0 | 32) <= 104 } }
    let rest = bytes.dropFirst(numeral.count).drop { $0 == 32 }
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
