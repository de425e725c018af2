import Chronology
import CLibXLSXWriter

extension SheetWriter {
  /// Allows only certain values in a range.
  public func validate(_ range: CellRange, _ validation: Validation) throws(WritingError) {
    let (first, last) = try corners(range)
    let texts = CTexts()
    var made = lxw_data_validation()
    made.ignore_blank = flag(validation.allowsBlank)
    made.show_input = flag(true)
    made.show_error = flag(validation.rule != .anything)
    made.error_type = UInt8(
      validation.isStrict
        ? LXW_VALIDATION_ERROR_TYPE_STOP.rawValue : LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue
    )
    made.input_title = texts(validation.prompt.map { cut($0.title, 32) })
    made.input_message = texts(validation.prompt.map { cut($0.text, 255) })
    made.error_title = texts(validation.refusal.map { cut($0.title, 32) })
    made.error_message = texts(validation.refusal.map { cut($0.text, 255) })
    try set(validation.rule, in: &made, texts)
    let code = worksheet_data_validation_range(
      sheet,
      first.row,
      first.column,
      last.row,
      last.column,
      &made
    )
    withExtendedLifetime(texts) {}
    try check(code)
  }

  /// The values of a drop-down list as the formula that they become. The library's own way copies
  /// them into a room of 257 bytes, whatever their length in UTF-8.
  private func formula(ofList values: [String]) throws(WritingError) -> String {
    // Excel ends a value at a comma and cannot tell a quotation mark from its own.
    let broken = values.first { value in
      value.isEmpty || value.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
    }
    if let broken = values.isEmpty ? "" : broken { throw .listValue(broken) }
    let length = values.reduce(values.count - 1) { $0 + $1.utf16.count }
    guard length <= 255 else { throw .listTooLong(length) }
    return "=\"\(values.joined(separator: ","))\""
  }

  private func set(
    _ rule: Validation.Rule,
    in made: inout lxw_data_validation,
    _ texts: CTexts
  ) throws(WritingError) {
    made.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
    switch rule {
    case .list(let values):
      made.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      made.value_formula = texts(try formula(ofList: values))
    case .listIn(let formula):
      made.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      made.value_formula = texts(formula)
    case .integer(let range):
      made.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
      setBounds(Double(range.lowerBound)...Double(range.upperBound), in: &made)
    case .decimal(let range):
      made.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      setBounds(range, in: &made)
    case .day(let range):
      made.validate = UInt8(LXW_VALIDATION_TYPE_DATE_NUMBER.rawValue)
      let bounds = [range.lowerBound, range.upperBound].map {
        Double(SerialDay.serial(of: $0) ?? 1)
      }
      setBounds(bounds[0]...max(bounds[0], bounds[1]), in: &made)
    case .length(let range):
      made.validate = UInt8(LXW_VALIDATION_TYPE_LENGTH.rawValue)
      setBounds(Double(range.lowerBound)...Double(range.upperBound), in: &made)
    case .formula(let formula):
      made.validate = UInt8(LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue)
      made.value_formula = texts(formula)
    case .anything: made.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
    }
  }

  private func setBounds(_ range: ClosedRange<Double>, in made: inout lxw_data_validation) {
    made.minimum_number = range.lowerBound
    made.maximum_number = range.upperBound
  }

  private func flag(_ isOn: Bool) -> UInt8 {
    UInt8(isOn ? LXW_VALIDATION_ON.rawValue : LXW_VALIDATION_OFF.rawValue)
  }

  private func cut(_ text: String, _ count: Int) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(count)))
  }
}
