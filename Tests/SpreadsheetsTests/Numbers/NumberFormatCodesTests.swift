import Testing

@testable import Spreadsheets

/// Codes of number formats put together from pieces of which each has one meaning.
struct `The code of a number format` {
  static let dates = ["d", "dd", "ddd", "dddd", "yy", "yyyy", "D", "YYYY", "Dd"]
  static let clocks = ["h", "hh", "s", "ss", "H", "SS", "h AM/PM"]
  static let numbers = [
    "0", "#", "#,##0", "0.00", "0%", "?/?", "@", "00000", "E+00", " ", ",", "-",
  ]
  /// Pieces that mean nothing, though they have letters of days in them.
  static let silent = [
    "\"dd/mm/yyyy\"", "\"ngày\"", "\"\"", "\\d", "\\y", "\\m", "\\\"", "_d", "_y", "_(", "*d", "*y",
    "[Red]", "[Yellow]", "[Magenta]", "[$-42A]", "[$-1010000]", "[$-F800]", "[$đ-42A]", "[<=100]",
    "[Color10]", "[$USD]", "[>=1900]",
  ]
  static let durations = ["[h]", "[hh]", "[m]", "[mm]", "[s]", "[ss]", "[H]", "[MM]"]

  static func code(_ random: inout SeededRandom, _ pieces: [[String]]) -> String {
    var code: [String] = []
    for _ in 0...random.below(7) { code.append(random.pick(random.pick(pieces))) }
    return code.joined(separator: "/")
  }

  @Test(arguments: 1...100)
  func `shows a day where a day or a year stands open in it`(seed: Int) {
    var random = SeededRandom(seed)
    let around = [Self.numbers, Self.silent, Self.clocks, ["m", "mm"]]
    let before = Self.code(&random, around)
    let code = before + "/" + random.pick(Self.dates) + "/" + Self.code(&random, around)
    #expect(NumberFormat.showsDate(code: code), "\(code)")
  }

  @Test(arguments: 1...100)
  func `shows none where days stand in quotes, brackets or behind a stroke`(seed: Int) {
    var random = SeededRandom(seed)
    let code = Self.code(&random, [Self.numbers, Self.silent, Self.clocks])
    #expect(!NumberFormat.showsDate(code: code), "\(code)")
  }

  @Test(arguments: 1...60)
  func `shows no day for a duration`(seed: Int) {
    var random = SeededRandom(seed)
    let code =
      Self.code(&random, [Self.silent, Self.clocks]) + "/" + random.pick(Self.durations)
      + random.pick(["", ":mm", ":mm:ss", ":ss.0", "\" giờ\""])
    #expect(!NumberFormat.showsDate(code: code), "\(code)")
  }

  @Test(arguments: 1...60)
  func `takes a lone m for a month, beside hours for minutes`(seed: Int) {
    var random = SeededRandom(seed)
    let silent = Self.code(&random, [Self.silent, ["0", " ", "-"]]) + "/"
    let month = random.pick(["m", "mm", "mmm", "mmmm", "M"])
    #expect(NumberFormat.showsDate(code: silent + month))
    #expect(NumberFormat.showsDate(code: month + "/" + silent))
    let clock = random.pick(["h", "hh", "s", "ss"])
    let minute = random.pick(["m", "mm", "M"])
    #expect(!NumberFormat.showsDate(code: "\(clock):\(minute)/\(silent)"))
    #expect(!NumberFormat.showsDate(code: "\(silent)\(minute):\(clock)"))
  }

  @Test(
    arguments: [
      ("dd/mm/yyyy;@", true), ("0;dd/mm/yyyy", false), ("mm;h", true), ("h:mm;mm", false),
      (";;;", false), ("\"a;b\"d", true), ("[Red]m;[Blue]0", true), ("General;d", false),
      ("[Red]General", false), ("gd", true), ("genera d", true),
    ]
  )
  func `is told by its first part, which is that of what is above zero`(
    code: String,
    showsDate: Bool
  ) {
    #expect(NumberFormat.showsDate(code: code) == showsDate)
  }

  @Test(arguments: ["\"", "[", "\\", "_", "*", "\"dd", "[dd", "0\\", "0_", "[$-42A"])
  func `may break off anywhere and shows no day then`(code: String) {
    #expect(!NumberFormat.showsDate(code: code))
  }
}
