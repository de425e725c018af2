import Intake
import Operations
import Pages
import Personnel
import Vietnamese

extension ListChoices {
  /// The fields of a nominee each, and of each row that asks whom it means.
  static let mostFields = NominationList.mostRows + 10 + NominationList.mostAsked * 8

  /// Whom the rows of a list were said to mean; nil where nothing was chosen. What a row says is read as
  /// a roster's values are, or is nothing: no choice can rest on it then.
  init?(_ sent: FormBody) throws {
    var texts: [String: [String: String]] = [:]
    for item in sent.items where !item.value.isEmpty {
      let parts = item.name.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].wholeMatch(of: /r[0-9]{1,4}/) != nil else { continue }
      texts[String(parts[0]), default: [:]][String(parts[1])] = item.value
    }
    let rows = try texts.filter { $0.value["is"] != nil }.values.map { texts in
      guard let row = Row(texts) else { throw NominationRefusal.listChanged }
      return row
    }
    guard !rows.isEmpty else { return nil }
    self.init(rows.sorted { $0.row.number < $1.row.number }, inListOf: sent["agency"])
  }
}

extension ListChoices.Row {
  fileprivate init?(_ texts: [String: String]) {
    guard let choice = texts["is"], let number = texts["row"].flatMap({ Int($0) }),
      let name = texts["name"]
    else { return nil }
    let isToWait = choice.hasSuffix("-w")
    guard let nominee = Nominee(isToWait ? String(choice.dropLast(2)) : choice) else { return nil }
    var values = RosterValues()
    values.name = PersonName(suggestingPartsOf: name)
    values.birthDate = texts["birth"].flatMap { PartialDate(iso: $0) }
    values.employeeCode = texts["code"].flatMap { Code($0) }
    values.nationalID = texts["id"].flatMap { NationalID($0) }
    values.agency = texts["agency"]
    self.init(
      row: ListRow(sheet: texts["sheet"], number: number),
      values: values,
      nominee: nominee,
      isToWait: isToWait
    )
  }
}

extension Nominee {
  /// Reads what a tick says: `12-3`, an officer and the agency whose share it uses.
  init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"))
      .compactMap { Int64(String(decoding: $0, as: UTF8.self)) }
    guard parts.count == 2 else { return nil }
    self.init(ID(parts[0]), of: ID(parts[1]))
  }
}
