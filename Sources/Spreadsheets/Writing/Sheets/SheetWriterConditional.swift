import CLibXLSXWriter

extension SheetWriter {
  /// Makes the look of a range depend on what stands in it.
  public func format(_ range: CellRange, when rule: Conditional) throws(WritingError) {
    let (first, last) = try corners(range)
    let texts = CTexts()
    var made = lxw_conditional_format()
    set(rule, from: range.first, in: &made, texts)
    let code = worksheet_conditional_format_range(
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

  private func set(
    _ rule: Conditional,
    from first: CellAddress,
    in made: inout lxw_conditional_format,
    _ texts: CTexts
  ) {
    switch rule {
    case .number(let comparison, let value, let format):
      made.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
      made.criteria = comparison.code
      made.value = value
      made.format = format.pointer
    case .between(let range, let format):
      made.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
      made.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_BETWEEN.rawValue)
      made.min_value = range.lowerBound
      made.max_value = range.upperBound
      made.format = format.pointer
    case .contains(let text, let format):
      made.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
      made.value_string = texts(Self.formula(finding: text, in: first))
      made.format = format.pointer
    case .formula(let formula, let format):
      made.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
      made.value_string = texts(formula)
      made.format = format.pointer
    case .scale, .bar, .arrows: setScale(rule, in: &made)
    }
  }

  /// The library's own rule for texts looks into the last column of the range and cuts long
  /// texts, so it is said as a formula. In what is looked for, `~` keeps the signs that stand for
  /// others.
  private static func formula(finding text: String, in cell: CellAddress) -> String {
    var wanted = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": wanted.append(scalar)
      case "~", "?", "*": wanted.append("~")
      default: break
      }
      wanted.append(scalar)
    }
    return "=NOT(ISERROR(SEARCH(\"\(String(wanted))\",\(cell))))"
  }

  private func setScale(_ rule: Conditional, in made: inout lxw_conditional_format) {
    switch rule {
    case .scale(let low, let middle, let high):
      made.type = UInt8(LXW_CONDITIONAL_3_COLOR_SCALE.rawValue)
      made.min_color = low.code
      made.mid_color = middle.code
      made.max_color = high.code
    case .bar(let color):
      made.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
      made.bar_color = color.code
    default:
      made.type = UInt8(LXW_CONDITIONAL_TYPE_ICON_SETS.rawValue)
      made.icon_style = UInt8(LXW_CONDITIONAL_ICONS_3_ARROWS_COLORED.rawValue)
    }
  }
}

extension Conditional.Comparison {
  fileprivate var code: UInt8 {
    let criterion =
      switch self {
      case .equal: LXW_CONDITIONAL_CRITERIA_EQUAL_TO
      case .notEqual: LXW_CONDITIONAL_CRITERIA_NOT_EQUAL_TO
      case .less: LXW_CONDITIONAL_CRITERIA_LESS_THAN
      case .atMost: LXW_CONDITIONAL_CRITERIA_LESS_THAN_OR_EQUAL_TO
      case .greater: LXW_CONDITIONAL_CRITERIA_GREATER_THAN
      case .atLeast: LXW_CONDITIONAL_CRITERIA_GREATER_THAN_OR_EQUAL_TO
      }
    return UInt8(criterion.rawValue)
  }
}
