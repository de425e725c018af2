import Spreadsheets

/// The looks of the class workbook, each asked for once.
struct ClassFormStyles {
  let title: FormatID
  let subtitle: FormatID
  let head: FormatID
  let headDay: FormatID
  let text: FormatID
  let center: FormatID
  let day: FormatID
  let openText: FormatID
  let openCenter: FormatID
  let openDay: FormatID
  let openScore: FormatID
  let prose: FormatID
  let absent: FormatID

  init(_ workbook: WorkbookWriter) throws(WritingError) {
    let plain = CellFormat.plain
    let cell = plain.with {
      $0.borders = .thin
      $0.wraps = true
    }
    let middle = cell.with { $0.horizontal = .center }
    let open = Color(0xFFF9DB)
    title = try workbook.format(
      plain.with {
        $0.isBold = true
        $0.size = 14
      }
    )
    subtitle = try workbook.format(plain.with { $0.isItalic = true })
    let heading = middle.with {
      $0.isBold = true
      $0.fill = Color(0xDDE7F3)
    }
    head = try workbook.format(heading)
    headDay = try workbook.format(heading.with { $0.numberFormat = "dd/mm/yyyy" })
    text = try workbook.format(cell)
    center = try workbook.format(middle)
    day = try workbook.format(middle.with { $0.numberFormat = "dd/mm/yyyy" })
    openText = try workbook.format(cell.opened(open))
    openCenter = try workbook.format(middle.opened(open))
    openDay = try workbook.format(middle.opened(open).with { $0.numberFormat = "dd/mm/yyyy" })
    openScore = try workbook.format(middle.opened(open).with { $0.numberFormat = "0.0#" })
    prose = try workbook.format(
      plain.with {
        $0.wraps = true
        $0.vertical = .top
      }
    )
    absent = try workbook.format(plain.with { $0.color = Color(0xC00000) })
  }
}

extension CellFormat {
  fileprivate func opened(_ color: Color) -> CellFormat {
    with {
      $0.isLocked = false
      $0.fill = color
    }
  }
}
