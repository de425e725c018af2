/// Tells the number formats that show a day.
enum NumberFormat {
  /// Formats that a workbook may name by number alone: 14 to 17 and 22 show days everywhere,
  /// 27 to 36 and 50 to 58 in the editions of East Asia. 18 to 21 and 45 to 47 show clock times.
  static func showsDate(builtIn id: Int) -> Bool {
    switch id {
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: true
    default: false
    }
  }

  /// Whether a code such as `dd/mm/yyyy` has a place for a day, a month or a year. Texts in quotes,
  /// escaped letters and what stands in brackets (colours, locales) do not count; a lone `m` counts
  /// only where no hour or second stands beside it, since it also means minutes.
  static func showsDate(code: String) -> Bool {
    var hasMonthOrMinute = false
    var hasClock = false
    var scalars = code.lowercased().unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      switch scalar {
      case "\"": while let next = scalars.next(), next != "\"" {}
      case "[": if skipBrackets(&scalars) { return false }
      case "\\", "_", "*": _ = scalars.next()
      case "d", "y": return true
      case "m": hasMonthOrMinute = true
      case "h", "s": hasClock = true
      case "g": if skipWord("eneral", &scalars) { return false }
      case ";": return hasMonthOrMinute && !hasClock
      default: break
      }
    }
    return hasMonthOrMinute && !hasClock
  }

  /// Passes over what stands in brackets; true for `[h]`, `[mm]`, `[s]`, which mean a duration.
  private static func skipBrackets(
    _ scalars: inout String.UnicodeScalarView.Iterator
  ) -> Bool {
    var content = ""
    while let next = scalars.next(), next != "]" { content.unicodeScalars.append(next) }
    return !content.isEmpty
      && content.unicodeScalars.allSatisfy { "hms".unicodeScalars.contains($0) }
  }

  private static func skipWord(
    _ rest: String,
    _ scalars: inout String.UnicodeScalarView.Iterator
  ) -> Bool {
    var ahead = scalars
    for expected in rest.unicodeScalars where ahead.next() != expected { return false }
    scalars = ahead
    return true
  }
}
