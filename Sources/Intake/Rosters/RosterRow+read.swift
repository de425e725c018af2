import Chronology
import Personnel
import Spreadsheets
import Vietnamese

extension RosterRow {
  /// Reads a row; nil where something is wrong, which the row then tells.
  init?(_ row: inout TitledRow<RosterField>, group: String?) {
    // Without a column for it, every code is missing: that is told once, of the sheet.
    let hasCodes = row.head.columns[.code] != nil
    let name = Bilingual(vi: "mã cán bộ", en: "employee code")
    let code = hasCodes ? row.code(.code, name, of: Officer.self) : nil
    let person = row.name
    if person == nil {
      row.fault(.fullName, Bilingual(vi: "thiếu họ và tên.", en: "the name is missing."))
    }
    let birthDate = Self.birthDate(&row)
    let gender = row.choice(
      .gender,
      Bilingual(vi: "giới tính", en: "gender"),
      among: Choices(\Gender.title)
    )
    let nationalID = Self.nationalID(&row)
    let assignment = AssignmentEntry(&row)
    guard row.faults.isEmpty, let code, let person else { return nil }
    self.init(
      row: row.row.number,
      sheet: row.sheet,
      code: code,
      name: person,
      birthDate: birthDate,
      gender: gender,
      nationalID: nationalID,
      phone: row.text(.phone).map(\.internationalPhone),
      email: row.text(.email),
      position: row.text(.position),
      rank: row.text(.rank),
      education: row.text(.education),
      politicalTheory: row.text(.politicalTheory),
      ethnicity: row.text(.ethnicity),
      agency: row.text(.agency) ?? group,
      assignment: assignment,
      places: Places(
        code: row.address(.code),
        nationalID: row.address(.nationalID),
        agency: row.address(.agency),
        duty: row.address(.duty)
      )
    )
  }

  private static func birthDate(_ row: inout TitledRow<RosterField>) -> PartialDate? {
    guard let value = row.value(.birthDate), let text = value.plainText else { return nil }
    if let date = value.partialDate { return date }
    row.fault(
      .birthDate,
      value.hasFormOfDay
        ? Bilingual(
          vi: "ngày sinh “\(text)” không có thật. Xem lại ngày và tháng, ghi theo mẫu 05/02/1980.",
          en: "the birth date “\(text)” does not exist. Check the day and month: 05/02/1980."
        )
        : Bilingual(
          vi: "không hiểu ngày sinh “\(text)”. Ghi đủ bốn chữ số của năm, theo mẫu 05/02/1980.",
          en: "the birth date “\(text)” is not understood. Write all of the year: 05/02/1980."
        )
    )
    return nil
  }

  private static func nationalID(_ row: inout TitledRow<RosterField>) -> NationalID? {
    guard let text = row.text(.nationalID) else { return nil }
    let digits = String(decoding: text.utf8.filter { ![32, 46].contains($0) }, as: UTF8.self)
    if let number = NationalID(digits) { return number }
    row.fault(
      .nationalID,
      Bilingual(
        vi: "số CCCD “\(text)” không đủ 12 chữ số (CMND: 9). Ghi lại dưới dạng văn bản.",
        en: "the ID “\(text)” has not 12 digits (older card: 9). Write it as text."
      )
    )
    return nil
  }
}

extension RosterRow.AssignmentEntry {
  /// Reads the assignment of a row; nil where the row tells of none, or of a wrong one.
  init?(_ row: inout TitledRow<RosterField>) {
    guard let duty = row.text(.duty) else { return nil }
    let decision = row.required(.decision, Bilingual(vi: "số quyết định", en: "decision number"))
    let signed = row.day(.decisionDay, Bilingual(vi: "ngày quyết định", en: "decision date"))
    let from = row.day(.from, Bilingual(vi: "ngày bắt đầu", en: "first day")) ?? signed
    let last = row.day(.until, Bilingual(vi: "ngày kết thúc", en: "last day"))
    let share = row.choice(
      .share,
      Bilingual(vi: "hình thức phân công", en: "share"),
      among: Choices(\Assignment.Share.title)
    )
    let role = row.choice(.role, Bilingual(vi: "tư cách", en: "role"), among: Self.roles)
    guard let from else {
      row.fault(.from, Bilingual(vi: "thiếu ngày bắt đầu.", en: "the first day is missing."))
      return nil
    }
    guard let days = DayRange(from: from, until: last?.advanced(by: 1)) else {
      row.fault(
        .until,
        Bilingual(
          vi: "ngày kết thúc đứng trước ngày bắt đầu.",
          en: "the last day comes before the first."
        )
      )
      return nil
    }
    guard let decision else { return nil }
    self.init(
      duty: duty,
      decision: Assignment.Decision(number: decision, day: signed),
      share: share,
      role: role,
      days: days
    )
  }

  private static let roles = Choices(\Assignment.Role.title)
    .with(["chính": .principal, "phó": .deputy])
}

extension String {
  /// A Vietnamese number in international form: `0905 123 456` is `+84905123456`; others stay.
  fileprivate var internationalPhone: String {
    let digits = utf8.filter { (48...57).contains($0) }
    guard (9...11).contains(digits.count), digits.first == 48 else { return self }
    return "+84" + String(decoding: digits.dropFirst(), as: UTF8.self)
  }
}
