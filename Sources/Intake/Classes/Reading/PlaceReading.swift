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
  /// Every code in the list, also of rows that are faulty otherwise.
  private(set) var codes: Set<Code<Officer>> = []

  init(_ table: Table, _ facts: FactReading) {
    guard let head = TableHead.find(.places, in: table, least: 3) else {
      faults = [.noTable(of: Bilingual(vi: "học viên", en: "officers of the class"))]
      return
    }
    for row in table.rows where row.number > head.rows.upperBound {
      var reader = TitledRow(row, under: head, sheet: table.name)
      if reader.text(.code) == nil, reader.text(.name) == nil { continue }
      let place = ClassPlace(&reader, days: facts.days)
      if let code = reader.text(.code).flatMap({ Code<Officer>($0) }),
        !codes.insert(code).inserted
      {
        reader.fault(
          .code,
          Bilingual(
            vi: "cán bộ \(code) có hai lần trong danh sách. Bỏ bớt một dòng.",
            en: "the officer \(code) stands twice in the list. Remove one row."
          )
        )
      } else if let place {
        places.append(place)
      }
      faults += reader.faults
    }
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
    guard row.faults.isEmpty, let code, let name, let standing else { return nil }
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
      among: [
        ClassFormLayout.enrolled.titleFold: false, ClassFormLayout.withdrawn.titleFold: true,
        "enrolled": false, "withdrawn": true,
      ]
    )
    let day = row.day(.withdrawnOn, Bilingual(vi: "ngày rút", en: "withdrawal date"))
    if row.text(.state) != nil, isWithdrawn == nil { return nil }
    guard isWithdrawn == true else { return enrolled(&row) }
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
    return .withdrawn(on: day, reason: row.text(.reason) ?? "")
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
