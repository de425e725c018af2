import Chronology
import Personnel
import Spreadsheets
import Training
import Vietnamese

/// The columns of the sheet of officers.
enum PlaceField: Hashable, Sendable {
  case number, code, name, birthDate, agency, state, withdrawnOn, reason, notes
}

extension [FieldTitles<PlaceField>] {
  static let places: Self = [
    FieldTitles(.number, "STT", "TT"),
    FieldTitles(.code, "Mã CBCCVC", "Mã cán bộ", "Employee code"),
    FieldTitles(.name, "Họ và tên", "Họ tên", "Full name"),
    FieldTitles(.birthDate, "Ngày sinh", "Birth date"),
    FieldTitles(.agency, "Cơ quan", "Đơn vị", "Agency"),
    FieldTitles(.state, "Trạng thái", "Status"),
    FieldTitles(.withdrawnOn, "Ngày rút", "Withdrawn on"),
    FieldTitles(.reason, "Lý do rút", "Lý do", "Reason"),
    FieldTitles(.notes, "Ghi chú", "Notes"),
  ]
}

/// Reads the officers of a class.
struct PlaceReading {
  private(set) var places: [ClassPlace] = []
  private(set) var faults: [SheetFault] = []
  /// The name beside every code in the list, also of rows that are faulty otherwise.
  private(set) var names: [Code<Officer>: String] = [:]

  init(_ table: Table, _ facts: FactReading, officers: [Code<Officer>: String]? = nil) {
    guard let head = TableHead.find(.places, in: table, least: 3) else {
      faults = [.noTable(of: Bilingual(vi: "học viên", en: "officers of the class"))]
      return
    }
    for row in table.rows where row.number > head.rows.upperBound {
      var reader = TitledRow(row, under: head, sheet: table.name)
      if reader.text(.code) == nil, reader.text(.name) == nil { continue }
      let place = ClassPlace(&reader, days: facts.days)
      if let code = reader.text(.code).flatMap({ Code<Officer>($0) }) {
        let isSecond = names.updateValue(reader.text(.name) ?? "", forKey: code) != nil
        if isSecond { reader.faultRepeated(code) }
        if let officers { reader.check(code, against: officers) }
      }
      if let place, reader.faults.isEmpty { places.append(place) }
      faults += reader.faults
    }
  }
}

extension TitledRow<PlaceField> {
  fileprivate mutating func faultRepeated(_ code: Code<Officer>) {
    fault(
      .code,
      Bilingual(
        vi: "cán bộ \(code) có hai lần trong danh sách. Bỏ bớt một dòng.",
        en: "the officer \(code) stands twice in the list. Remove one row."
      )
    )
  }

  /// The code must be somebody's, and the name beside it theirs.
  fileprivate mutating func check(_ code: Code<Officer>, against officers: [Code<Officer>: String])
  {
    guard let name = officers[code] else {
      return fault(
        .code,
        Bilingual(
          vi: """
            cán bộ mã \(code) (\(text(.name) ?? "")) chưa có trong hồ sơ. \
            Nhập danh sách cán bộ trước, hoặc sửa mã.
            """,
          en: """
            officer \(code) (\(text(.name) ?? "")) is not on record. \
            Import the roster first, or correct the code.
            """
        )
      )
    }
    guard let told = text(.name), told.matchingFold != name.matchingFold else { return }
    fault(
      .name,
      Bilingual(
        vi: "mã \(code) là của \(name), không phải “\(told)”. Sửa mã hoặc tên.",
        en: "the code \(code) is \(name)'s, not “\(told)”. Correct the code or the name."
      )
    )
  }
}

extension ClassPlace {
  /// Reads a row; nil where something is wrong, which the row then tells.
  init?(_ row: inout TitledRow<PlaceField>, days: DayRange?) {
    let code = row.code(.code, Bilingual(vi: "mã cán bộ", en: "employee code"), of: Officer.self)
    let name = row.required(.name, Bilingual(vi: "họ và tên", en: "name"))
    let birthDate = row.value(.birthDate)?.partialDate
    if birthDate == nil, let text = row.text(.birthDate) {
      row.fault(
        .birthDate,
        Bilingual(
          vi: "ngày sinh “\(text)” không có thật. Ghi theo mẫu 05/02/1980.",
          en: "the birth date “\(text)” does not exist. Write it as 05/02/1980."
        )
      )
    }
    let standing = Self.standing(&row, days)
    guard row.faults.isEmpty, let code, let name else { return nil }
    self.init(
      officer: code,
      name: name,
      birthDate: birthDate,
      agency: row.text(.agency),
      standing: standing,
      notes: row.text(.notes)
    )
  }

  private static func standing(
    _ row: inout TitledRow<PlaceField>,
    _ days: DayRange?
  ) -> Enrolment.Standing? {
    let isWithdrawn = row.choice(
      .state,
      Bilingual(vi: "trạng thái", en: "status"),
      among: Choices([ClassFormLayout.enrolled: false, ClassFormLayout.withdrawn: true])
        .with(["enrolled": false, "withdrawn": true])
    )
    let day = row.day(.withdrawnOn, Bilingual(vi: "ngày rút", en: "withdrawal date"))
    guard isWithdrawn == true else { return isWithdrawn == nil ? unsaid(&row) : enrolled(&row) }
    guard let day else {
      if row.text(.withdrawnOn) == nil {
        row.fault(
          .withdrawnOn,
          Bilingual(vi: "đã rút nhưng thiếu ngày rút.", en: "withdrawn, but on which day?")
        )
      }
      return nil
    }
    if let days, !days.contains(day) {
      row.fault(
        .withdrawnOn,
        Bilingual(
          vi: "ngày rút nằm ngoài thời gian của lớp. Sửa lại ngày.",
          en: "the withdrawal lies outside the days of the class. Correct the day."
        )
      )
    }
    guard let reason = row.required(.reason, Bilingual(vi: "lý do rút", en: "the reason")) else {
      return nil
    }
    return .withdrawn(on: day, reason: reason)
  }

  /// A status that says nothing leaves what is on record; a day of withdrawal would say otherwise.
  private static func unsaid(_ row: inout TitledRow<PlaceField>) -> Enrolment.Standing? {
    if row.text(.state) == nil { _ = enrolled(&row) }
    return nil
  }

  private static func enrolled(_ row: inout TitledRow<PlaceField>) -> Enrolment.Standing? {
    guard row.text(.withdrawnOn) == nil else {
      row.fault(
        .withdrawnOn,
        Bilingual(
          vi: "có ngày rút nhưng trạng thái không phải “Đã rút”. Sửa một trong hai ô.",
          en: "there is a withdrawal date, but the status is not “Đã rút”. Correct one of them."
        )
      )
      return nil
    }
    return .enrolled
  }
}
