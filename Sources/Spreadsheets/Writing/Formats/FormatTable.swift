import CLibXLSXWriter

/// A format that has become a style of one workbook. Asking for it once and not for each cell keeps
/// the writing of long sheets fast.
public struct FormatID: Sendable {
  let address: UInt

  /// No style of its own: the workbook's default.
  public static let none = FormatID(address: 0)

  var pointer: UnsafeMutablePointer<lxw_format>? {
    UnsafeMutablePointer(bitPattern: address)
  }
}

/// Gives each different format one style of the workbook.
struct FormatTable {
  private var known: [CellFormat: FormatID] = [:]

  mutating func id(
    of format: CellFormat,
    in workbook: UnsafeMutablePointer<lxw_workbook>
  ) throws(WritingError) -> FormatID {
    if let id = known[format] { return id }
    for text in [format.font, format.numberFormat ?? ""]
    where text.utf8.count > WritableText.nameBytes {
      throw .formatTooLong(text)
    }
    guard let made = workbook_add_format(workbook) else { throw .library("out of memory") }
    format.apply(to: made)
    let id = FormatID(address: UInt(bitPattern: made))
    known[format] = id
    return id
  }
}

extension Color {
  /// The library takes 0 for "not set" and has a number of its own for black.
  var code: lxw_color_t { rgb == 0 ? 0x100_0000 : rgb }
}

extension CellFormat {
  func apply(to made: UnsafeMutablePointer<lxw_format>) {
    applyFont(to: made)
    applyAlignment(to: made)
    format_set_left(made, borders.left.rawValue)
    format_set_right(made, borders.right.rawValue)
    format_set_top(made, borders.top.rawValue)
    format_set_bottom(made, borders.bottom.rawValue)
    if let fill { format_set_bg_color(made, fill.code) }
    if let numberFormat { format_set_num_format(made, WritableText.plain(numberFormat)) }
    if !isLocked { format_set_unlocked(made) }
    if hidesFormula { format_set_hidden(made) }
  }

  private func applyFont(to made: UnsafeMutablePointer<lxw_format>) {
    format_set_font_name(made, WritableText.plain(font))
    format_set_font_size(made, size)
    if isBold { format_set_bold(made) }
    if isItalic { format_set_italic(made) }
    if isUnderlined { format_set_underline(made, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
    if let color { format_set_font_color(made, color.code) }
  }

  private func applyAlignment(to made: UnsafeMutablePointer<lxw_format>) {
    format_set_align(made, horizontal.code)
    format_set_align(made, vertical.code)
    if wraps { format_set_text_wrap(made) }
    if shrinks { format_set_shrink(made) }
    if rotation != 0 { format_set_rotation(made, Int16(max(-90, min(90, rotation)))) }
    if indent > 0 { format_set_indent(made, UInt8(min(15, indent))) }
  }
}

extension HorizontalAlignment {
  fileprivate var code: UInt8 {
    let alignment =
      switch self {
      case .general: LXW_ALIGN_NONE
      case .left: LXW_ALIGN_LEFT
      case .center: LXW_ALIGN_CENTER
      case .right: LXW_ALIGN_RIGHT
      case .justify: LXW_ALIGN_JUSTIFY
      case .centerAcross: LXW_ALIGN_CENTER_ACROSS
      }
    return UInt8(alignment.rawValue)
  }
}

extension VerticalAlignment {
  fileprivate var code: UInt8 {
    let alignment =
      switch self {
      case .top: LXW_ALIGN_VERTICAL_TOP
      case .center: LXW_ALIGN_VERTICAL_CENTER
      case .bottom: LXW_ALIGN_VERTICAL_BOTTOM
      }
    return UInt8(alignment.rawValue)
  }
}
