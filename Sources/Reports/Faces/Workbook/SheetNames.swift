import Spreadsheets
import Training
import Vietnamese

/// The names of a workbook's tabs: short enough for Excel, without the signs that it refuses, each
/// once.
struct SheetNames {
  let form: String
  let data: String
  let charts: String
  let comparison: String
  let provenance: String
  /// By the names of the lists.
  let lists: [String: String]

  init(_ document: ReportDocument) {
    let language = document.language
    var taken: Set<String> = []
    form = Self.fit(document.form.number?[language] ?? Words.form[language], &taken)
    data = Self.fit(Words.data[language], &taken)
    charts = Self.fit(Words.charts[language], &taken)
    comparison = Self.fit(Words.comparison[language], &taken)
    provenance = Self.fit(Words.provenance[language], &taken)
    var lists: [String: String] = [:]
    for list in document.lists { lists[list.name] = Self.fit(list.tab[language], &taken) }
    self.lists = lists
  }

  /// A name of at most 31 UTF-16 units; one that is taken gets a number.
  private static func fit(_ text: String, _ taken: inout Set<String>) -> String {
    let refused: Set<Unicode.Scalar> = ["[", "]", ":", "*", "?", "/", "\\", "'"]
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { clean.append(refused.contains(scalar) ? "-" : scalar) }
    var (name, number) = (cut(String(clean), to: 31), 2)
    while !taken.insert(name.lowercased()).inserted {
      name = cut(String(clean), to: 27) + " (\(number))"
      number += 1
    }
    return name
  }

  private static func cut(_ text: String, to units: Int) -> String {
    var kept = ""
    for character in text where kept.utf16.count + String(character).utf16.count <= units {
      kept.append(character)
    }
    return kept
  }
}
