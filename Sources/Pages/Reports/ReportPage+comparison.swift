import Markup
public import Reports
public import Vietnamese

extension ReportPage {
  /// The figures of a report beside those of other periods, in words.
  public struct Comparison: Equatable, Sendable {
    /// What they are held against, with the day or with why there are no figures.
    public let sentences: [Bilingual]
    /// What stands over the figures of each base.
    public let bases: [Bilingual]
    public let lines: [Line]

    /// A row of the report.
    public struct Line: Equatable, Sendable {
      public let label: Bilingual
      /// Each with its name.
      public let figures: [Figure]
    }

    /// A figure now and then.
    public struct Figure: Equatable, Sendable {
      public let name: Bilingual
      public let now: Bilingual
      public let changes: [Change]
    }

    /// What a figure was, and how far the present one is from it.
    public struct Change: Equatable, Sendable {
      public let before: Bilingual
      public let difference: Bilingual
      public let growth: Bilingual
    }
  }
}

extension ReportPage.Comparison {
  /// A comparison of a report in words.
  public init(_ comparison: ReportComparison, of document: ReportDocument) {
    sentences = comparison.bases.map(\.sentence) + [ComparisonWords.points]
    bases = comparison.bases.map(\.title)
    lines = comparison.lines.map { line in
      Line(
        label: document.rows[line.row].label,
        figures: line.figures.map { figure in
          let column = document.columns[figure.column]
          return Figure(
            name: column.title,
            now: figure.now.words,
            changes: figure.changes.map { change in
              let isShare = if case .share = column.kind { true } else { false }
              return Change(
                before: change.before.words,
                difference: Self.signed(change.difference, isShare: isShare),
                growth: Self.signed(change.growth, isShare: true)
              )
            }
          )
        }
      )
    }
  }

  /// `+12`, `−3`, `+1,5%`; nothing where there is no such number.
  private static func signed(_ number: Fraction?, isShare: Bool) -> Bilingual {
    guard let number else { return Bilingual(both: "") }
    let size = number.magnitude
    let words = (isShare ? ReportCell.share(size) : .quantity(size)).words
    // What rounds to nothing has no sign.
    let isNothing = isShare ? size.units(places: 3) == 0 : size.numerator == 0
    let sign = isNothing ? "" : number.numerator < 0 ? "−" : "+"
    return Bilingual(vi: sign + words.vi, en: sign + words.en)
  }

  /// The tables: the first row's is open, the others are folded.
  func html(_ say: Speaker) -> HTML {
    """
    <section class="bd-report" id="comparison"><h2>\(say(ComparisonWords.heading))</h2>
    \(sentences.html { "<p class=\"bd-hint\">\(say($0))</p>" })
    \(lines.enumerated().html { place, line in
      """
      <details class=\"bd-fold\"\(" open", if: place == 0)><summary>\(say(line.label))</summary>\
      \(table(line, say))</details>

      """
    })</section>
    """
  }

  private func table(_ line: Line, _ say: Speaker) -> HTML {
    let parts = [ComparisonWords.before, ComparisonWords.difference, ComparisonWords.growth]
    let heads: HTML = """
      <tr><th scope="col" rowspan="2">\(say(ComparisonWords.figure))</th>\
      <th scope="col" rowspan="2">\(say(ComparisonWords.now))</th>\
      \(bases.html { "<th scope=\"colgroup\" colspan=\"3\">\(say($0))</th>" })</tr>
      <tr>\(bases.html { _ in parts.html { "<th scope=\"col\">\(say($0))</th>" } })</tr>
      """
    let rows = line.figures.html { figure -> HTML in
      let cells = figure.changes.html { change in
        [change.before, change.difference, change.growth].html {
          "<td class=\"bd-number\">\(say($0))</td>"
        }
      }
      return """
        <tr><th scope="row">\(say(figure.name))</th><td class="bd-number">\(say(figure.now))</td>\(cells)</tr>

        """
    }
    return """
      <div class="bd-scroll" role="region" aria-label="\(say(line.label))" tabindex="0">
      <table class="table bd-table bd-official"><caption class="visually-hidden">\(say(line.label))</caption>
      <thead>\(heads)</thead><tbody>
      \(rows)</tbody></table></div>
      """
  }
}
