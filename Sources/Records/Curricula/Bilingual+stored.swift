import Vietnamese

/// A line of a form as its column holds it: one text that stands in both languages, or the Vietnamese
/// and the English one with a tab between, which no text of the curricula can contain.
extension Bilingual {
  var stored: String { vi == en ? vi : "\(vi)\t\(en)" }

  init(stored text: String) {
    let parts = text.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
    self.init(vi: String(parts[0]), en: String(parts.last ?? parts[0]))
  }
}
