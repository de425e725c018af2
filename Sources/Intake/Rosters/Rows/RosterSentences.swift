import Personnel
import Vietnamese

/// What is said about a row: what is wrong, and what a right value looks like.
enum RosterSentences {
  static let missingName = Bilingual(
    vi: "thiếu họ và tên. Ghi đủ họ, chữ đệm và tên.",
    en: "the name is missing. Write family, middle and given name."
  )

  static let twoBirthDates = Bilingual(
    vi: "ngày sinh ghi ở cả hai cột Nam và Nữ. Chỉ giữ một cột.",
    en: "a birth date stands in both columns, of men and of women. Keep one."
  )

  static func undecodable(_ field: RosterField, _ text: String) -> Bilingual {
    Bilingual(
      vi: """
        không đọc được \(field.title.vi) “\(text.onOneLine)”: chữ bị hỏng khi đổi phông hoặc bảng mã. \
        Gõ lại bằng Unicode.
        """,
      en: """
        the \(field.title.en) “\(text.onOneLine)” cannot be read: a change of font or encoding broke \
        it. Type it again in Unicode.
        """
    )
  }

  static func invalidDate(_ text: String, _ fault: BirthDateFault) -> Bilingual {
    switch fault {
    case .noSuchDay(isMonthFirst: false):
      Bilingual(
        vi: "không có ngày sinh “\(text)”. Xem lại ngày và tháng, ghi theo mẫu 05/02/1980.",
        en: "there is no day “\(text)”. Check the day and the month; write it as 05/02/1980."
      )
    case .noSuchDay(isMonthFirst: true):
      Bilingual(
        vi: """
          không có ngày sinh “\(text)”: có vẻ tháng đứng trước ngày. Ghi ngày trước, theo mẫu \
          05/02/1980.
          """,
        en: """
          there is no day “\(text)”: the month seems to stand first. Write the day first, as \
          05/02/1980.
          """
      )
    case .notUnderstood:
      Bilingual(
        vi: "không hiểu ngày sinh “\(text)”. Ghi theo mẫu 05/02/1980, 02/1980 hoặc 1980.",
        en: "the birth date “\(text)” is not understood. Write 05/02/1980, 02/1980 or 1980."
      )
    }
  }

  static func oddName(_ text: String) -> Bilingual {
    Bilingual(
      vi: "“\(text)” có dấu hoặc chữ không thuộc họ tên; được giữ nguyên. Xem lại.",
      en: "“\(text)” has signs or words that belong to no name; kept as it is. Check it."
    )
  }

  static let nameOnly = Bilingual(
    vi: "dòng này chỉ có họ tên. Nếu là tên người ký dưới danh sách thì xóa khỏi danh sách.",
    en: "this row has nothing but a name. If somebody signed the list there, take the name out."
  )

  static func secondTable(_ row: Int) -> Bilingual {
    Bilingual(
      vi: "dòng \(row) bắt đầu một bảng khác trong cùng trang; các dòng dưới đọc theo tiêu đề đó.",
      en: "row \(row) begins another table in the sheet; the rows under it are read by its titles."
    )
  }

  static func implausible(_ text: String, age: Int) -> Bilingual {
    age < 16
      ? Bilingual(
        vi: "ngày sinh “\(text)” cho người chưa đủ 16 tuổi. Xem lại năm sinh.",
        en: "the birth date “\(text)” is of somebody under 16. Check the year."
      )
      : Bilingual(
        vi: """
          ngày sinh “\(text)” cho người trên 80 tuổi. Xem lại năm sinh; nếu ô chỉ ghi năm, đừng định \
          dạng ô là ngày.
          """,
        en: """
          the birth date “\(text)” is of somebody over 80. Check the year; where only a year is \
          written, the cell must not be formatted as a date.
          """
      )
  }

  static func swapped(_ text: String) -> Bilingual {
    Bilingual(
      vi: """
        ngày sinh “\(text)” được hiểu là ngày trước, tháng sau; nhưng trong tệp có ngày ghi tháng \
        trước. Xem lại.
        """,
      en: """
        the birth date “\(text)” was read with the day first, but others in the file have the month \
        first. Check it.
        """
    )
  }

  static func oddGender(_ text: String) -> Bilingual {
    Bilingual(
      vi: "không hiểu giới tính “\(text)” nên bỏ trống. Ghi Nam hoặc Nữ.",
      en: "the gender “\(text)” is not understood and was left out. Write Nam or Nữ."
    )
  }

  static func invalidID(_ text: String) -> Bilingual {
    let digits = text.utf8.count { (48...57).contains($0) }
    if text.uppercased().contains("E+") {
      return Bilingual(
        vi: """
          số CCCD “\(text)” bị Excel rút gọn, mất chữ số. Định dạng cột là văn bản rồi ghi lại đủ 12 \
          chữ số.
          """,
        en: """
          the ID “\(text)” was shortened by Excel and lost digits. Format the column as text and write \
          all 12 digits.
          """
      )
    }
    return switch digits {
    case 10, 11:
      Bilingual(
        vi: """
          số CCCD “\(text)” chỉ có \(digits) chữ số, có lẽ Excel đã bỏ số 0 ở đầu, nhưng không khớp \
          giới tính và năm sinh nên không tự thêm. Ghi đủ 12 chữ số dưới dạng văn bản.
          """,
        en: """
          the ID “\(text)” has \(digits) digits; Excel may have dropped a zero, but it does not agree \
          with gender and year of birth. Write all 12 digits as text.
          """
      )
    default:
      Bilingual(
        vi: "số CCCD “\(text)” không đủ 12 chữ số (CMND: 9). Ghi lại dưới dạng văn bản.",
        en: "the ID “\(text)” has not 12 digits (older card: 9). Write it as text."
      )
    }
  }

  static func idDisagrees(_ number: NationalID, _ gender: Gender?, _ year: Int?) -> Bilingual {
    let told = [gender?.title.vi.lowercased(), year.map { "sinh năm \($0)" }].compactMap { $0 }
    return Bilingual(
      vi: "số CCCD \(number.masked) không khớp với \(told.joined(separator: ", ")). Xem lại.",
      en: "the ID \(number.masked) does not agree with the gender or year of birth. Check them."
    )
  }

  static func duplicate(_ number: NationalID, row: Int, sheet: String?) -> Bilingual {
    let place = sheet.map { " trang “\($0)”" } ?? ""
    let placeEn = sheet.map { " of the sheet “\($0)”" } ?? ""
    return Bilingual(
      vi: "số CCCD \(number.masked) đã có ở dòng \(row)\(place). Mỗi người một số; sửa dòng sai.",
      en: "the ID \(number.masked) stands in row \(row)\(placeEn) already. Correct the wrong one."
    )
  }

  static func oddPhone(_ text: String) -> Bilingual {
    Bilingual(
      vi: "“\(text)” không giống số điện thoại trong nước; được giữ nguyên. Mẫu: 0905 123 456.",
      en: "“\(text)” is no telephone number of this country; kept as it is. Example: 0905 123 456."
    )
  }

  static func severalPhones(_ text: String, _ number: String) -> Bilingual {
    Bilingual(
      vi: "ô có nhiều số điện thoại “\(text)”; chỉ lấy số đầu, \(number).",
      en: "several numbers stand in the cell, “\(text)”; the first was taken, \(number)."
    )
  }

  static func oddEmail(_ text: String) -> Bilingual {
    Bilingual(
      vi: "“\(text)” không đúng dạng địa chỉ thư điện tử; được giữ nguyên. Mẫu: ten@phuyen.gov.vn.",
      en: "“\(text)” is no e-mail address; kept as it is. Example: ten@phuyen.gov.vn."
    )
  }

  static func invalidCode(_ text: String) -> Bilingual {
    Bilingual(
      vi: """
        mã cán bộ “\(text)” không phải là mã: chỉ dùng chữ, số, dấu gạch nối và dấu chấm.
        """,
      en: "the employee code “\(text)” is no code: use letters, digits, hyphens and dots only."
    )
  }

  static func noDay(_ field: RosterField, _ text: String) -> Bilingual {
    Bilingual(
      vi: "\(field.title.vi) “\(text)” không phải là ngày. Ghi theo mẫu 20/01/2020.",
      en: "the \(field.title.en) “\(text)” is no date. Write it as 20/01/2020."
    )
  }

  static func unknownChoice(_ field: RosterField, _ text: String, _ known: Bilingual) -> Bilingual {
    Bilingual(
      vi: "không hiểu \(field.title.vi) “\(text)”. Ghi một trong: \(known.vi).",
      en: "the \(field.title.en) “\(text)” is not known. Write one of: \(known.en)."
    )
  }

  static func total(stated: Int, read: Int) -> Bilingual {
    Bilingual(
      vi:
        "danh sách ghi có \(stated) người nhưng đọc được \(read) dòng. Xem lại có sót hay thừa dòng.",
      en:
        "the list states \(stated) people, \(read) rows were read. Check for missing or extra rows."
    )
  }

  static func hiddenRows(_ count: Int) -> Bilingual {
    Bilingual(
      vi: "\(count) dòng đang ẩn trong tệp vẫn được đọc. Bỏ lọc hoặc xóa nếu không muốn nhập.",
      en: "\(count) rows are hidden in the file and were read all the same."
    )
  }

  static let undecided = Bilingual(
    vi: "không rõ chữ trong trang này dùng bảng mã nào; xem kỹ các ô có dấu trước khi nhập.",
    en: "it is not certain in which encoding the sheet is; check the cells with marks."
  )
}
