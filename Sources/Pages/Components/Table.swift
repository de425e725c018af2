import Markup

/// A table that scrolls inside of its frame on a small screen, its first column staying put.
struct Table {
  /// What it shows, for those who cannot see it and for the top of the frame.
  let caption: String
  let columns: [Column]
  let rows: HTML
  /// Whether each row becomes a card on a small screen, where its cells explain themselves without heads.
  var isStacked = false
  /// Whether such a card is as low as can be, its last cell beside the name: in a list that is long.
  var isCompact = false

  struct Column {
    let words: String
    let isNumber: Bool

    static func text(_ words: String) -> Column { Column(words: words, isNumber: false) }
    static func number(_ words: String) -> Column { Column(words: words, isNumber: true) }
  }

  var html: HTML {
    let heads = columns.html { column in
      "<th scope=\"col\"\(" class=\"bd-number\"", if: column.isNumber)>\(column.words)</th>"
    }
    return """
      <div class="bd-scroll\(" bd-stacked", if: isStacked)\(" bd-compact", if: isCompact)" role="region" \
      aria-label="\(caption)" tabindex="0">
      <table class="table bd-table"><caption class="visually-hidden">\(caption)</caption>
      <thead><tr>\(heads)</tr></thead><tbody>
      \(rows)
      </tbody></table></div>
      """
  }
}
