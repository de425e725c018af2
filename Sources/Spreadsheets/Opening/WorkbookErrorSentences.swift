extension WorkbookError {
  /// What is wrong and what to do, for the person who sent the file: Vietnamese and English.
  public var sentences: (vi: String, en: String) {
    switch self {
    case .cannotOpen(let path, let reason):
      ("Không mở được tệp \(path): \(reason).", "The file \(path) cannot be opened: \(reason).")
    case .empty:
      ("Tệp trống, hãy gửi tệp có dữ liệu.", "The file is empty; send a file with content.")
    case .otherFormat(let format): format.sentences
    case .unknownFormat:
      (
        "Tệp không phải bảng tính cũng không phải văn bản; hãy lưu lại dưới dạng .xlsx hoặc .csv.",
        "The file is neither a workbook nor a text; save it as .xlsx or .csv."
      )
    case .encrypted:
      (
        "Tệp được bảo vệ bằng mật khẩu; hãy bỏ mật khẩu rồi lưu và gửi lại.",
        "The file is protected by a password; remove the password, save it and send it again."
      )
    case .truncated:
      (
        "Tệp bị cắt cụt (chép hoặc tải chưa xong); hãy gửi lại tệp đầy đủ.",
        "The file ends too early (copied or sent in part); send the whole file again."
      )
    case .noSuchSheet(let number):
      ("Sổ không có trang tính thứ \(number).", "The workbook has no sheet number \(number).")
    case .unclosedQuote(let record):
      (
        "Bản ghi \(record) mở dấu ngoặc kép nhưng không đóng; hãy thêm dấu \" còn thiếu.",
        "Record \(record) opens a quotation mark and never closes it; add the missing \"."
      )
    case .damaged, .damagedCell, .sharedPart, .documentType, .duplicateEntry, .outsideReference,
      .missingPart:
      brokenSentences
    case .tooLarge(let limit, let allowed): limit.sentences(allowed: allowed)
    }
  }

  private var brokenSentences: (vi: String, en: String) {
    let fault: (vi: String, en: String) =
      switch self {
      case .damaged(let part, let reason):
        // The reason is the library's own, which knows no Vietnamese.
        ("phần \(part) bị hỏng", "its part \(part) is broken (\(reason))")
      case .damagedCell(let sheet, let cell, let damage):
        (
          "trang “\(sheet)”, ô \(cell) bị hỏng: \(damage.words.vi)",
          "cell \(cell) of the sheet “\(sheet)” is broken: \(damage.words.en)"
        )
      case .sharedPart(let part):
        ("hai trang tính dùng chung phần \(part)", "two of its sheets are one part, \(part)")
      case .documentType(let part):
        ("phần \(part) khai báo DOCTYPE", "its part \(part) declares a DOCTYPE")
      case .duplicateEntry(let name):
        ("có hai mục cùng tên \(name)", "two of its entries are named \(name)")
      case .outsideReference(let target):
        ("có phần nằm ngoài sổ (\(target))", "one of its parts lies outside of it (\(target))")
      case .missingPart(let name): ("thiếu phần \(name)", "its part \(name) is missing")
      default: ("", "")
      }
    return (
      "Không đọc được sổ vì \(fault.vi); hãy mở bằng Excel hoặc LibreOffice và lưu lại.",
      "The workbook cannot be read because \(fault.en); open it in Excel or LibreOffice and save it."
    )
  }
}

extension OtherFormat {
  var sentences: (vi: String, en: String) {
    let name = name
    return (
      "Tệp là \(name.vi), không phải bảng tính .xlsx, .xls hay .csv; hãy lưu lại dưới dạng .xlsx.",
      "The file is \(name.en), not an .xlsx or .xls workbook or a .csv text; save it as .xlsx."
    )
  }

  private var name: (vi: String, en: String) {
    switch self {
    case .earlyExcel: ("bảng tính Excel 4 trở về trước", "a sheet of Excel 4 or older")
    case .macroWorkbook: ("sổ có macro (.xlsm)", "a workbook with macros (.xlsm)")
    case .binaryWorkbook: ("sổ nhị phân (.xlsb)", "a binary workbook (.xlsb)")
    case .openDocument: ("tệp OpenDocument (.ods)", "an OpenDocument file (.ods)")
    case .wordDocument: ("văn bản Word", "a Word document")
    case .presentation: ("bài trình chiếu", "a presentation")
    case .pdf: ("tệp PDF", "a PDF")
    case .webPage: ("trang web (HTML)", "a web page (HTML)")
    case .xml: ("tệp XML", "an XML file")
    case .picture: ("hình ảnh", "a picture")
    case .archive: ("tệp nén không chứa bảng tính", "an archive with no workbook in it")
    }
  }
}

extension ReadingLimit {
  func sentences(allowed: Int) -> (vi: String, en: String) {
    let name = name
    return (
      "Tệp quá lớn: \(name.vi) vượt mức cho phép là \(allowed); hãy bỏ bớt hoặc chia tệp.",
      "The file is too large: \(name.en) exceed the \(allowed) allowed; remove some or split it."
    )
  }

  private var name: (vi: String, en: String) {
    switch self {
    case .fileBytes: ("số byte của tệp", "its bytes")
    case .unpackedBytes: ("số byte sau khi giải nén", "its unpacked bytes")
    case .expansion: ("độ nén của một phần", "the bytes that one packed byte becomes")
    case .entries: ("số mục trong tệp", "its entries")
    case .sheets: ("số trang tính", "its sheets")
    case .rows: ("số dòng", "its rows")
    case .columns: ("số cột", "its columns")
    case .cells: ("số ô", "its cells")
    case .sharedStrings: ("số chuỗi ký tự", "its texts")
    case .textBytes: ("số byte của một ô", "the bytes of one cell")
    case .merges: ("số vùng ô gộp", "its merged ranges")
    case .depth: ("số tầng lồng nhau", "its nested levels")
    case .styles: ("số kiểu ô", "its styles")
    }
  }
}

extension WorkbookError: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { sentences.en }
}
