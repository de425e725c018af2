import Personnel
import Vietnamese

/// Officers by the words of their names, read where the words lie: a page takes as long for a name that
/// half of the province has as for one that nobody has.
///
/// The word that the fewest have leads; each of its spellings lies in the order of lists, and is read
/// from the place on, the others being looked up for each officer. So no more is read than a page where
/// many have all words, and no more than the rarest word's owners where hardly anybody has.
struct WordWalk {
  private let filter: OfficerFilter
  private let leading: SoughtName.Name
  private let forms: [NameWord]

  /// A walk along the rarest word; nil where nothing of a name was typed, where codes or some
  /// officers are asked for, who are fewer, or where not everybody is seen.
  init?(_ filter: OfficerFilter, in records: any Reading) throws {
    let sought = filter.sought
    let isLong = filter.agency == nil && filter.officers == nil && sought.codes.isEmpty
    guard records.reachesEverybody, isLong, var best = sought.names.first else { return nil }
    if sought.names.count > 1 {
      var least = Int.max
      for name in sought.names {
        let count = try records.one(.ownerCount(of: name, atMost: min(least, Self.counted)))
        if count < least { (best, least) = (name, count) }
      }
    }
    self.filter = filter
    leading = best
    forms = try Self.forms(of: best, in: records)
  }

  /// Above it no word is rarer than another.
  private static let counted = 12_000

  /// The other words are looked up for so many owners of the rarest, in the order of lists: of "Nguyễn Văn"
  /// they fill a page. Where they don't, few have all words, and a join of the owners of each finds them.
  private static let lookedAt = 6_000

  /// Mostly so many are enough.
  private static let lookedAtFirst = 500

  /// People with several words are counted no further: each has to be looked at.
  private static let countedWithSeveral = 500

  private var hasSeveral: Bool { filter.sought.names.count > 1 }

  /// The spellings that the leading word has in the records, each found by a step of its index.
  private static func forms(
    of name: SoughtName.Name,
    in records: any Reading
  ) throws -> [NameWord] {
    var forms: [NameWord] = []
    while let next = try nextForm(of: name, after: forms.last, in: records) { forms.append(next) }
    return forms
  }

  /// The first spelling, or the one after another: of the same letters, else of the next ones.
  ///
  /// Not one statement with `(fold, syllable) > …`: for that SQLite goes over all owners of the last spelling.
  private static func nextForm(
    of name: SoughtName.Name,
    after last: NameWord?,
    in records: any Reading
  ) throws -> NameWord? {
    guard let last else { return try records.first(.form(where: name.isFound)) }
    if let other = try records.first(.form(where: last.hasOtherMarks)) { return other }
    return name.isBegun ? try records.first(.form(where: name.isFound(behind: last))) : nil
  }

  /// So many officers of a rank after a place.
  func officers(
    rank: Int,
    after place: OfficerPlace?,
    limit: Int,
    in records: any Reading
  ) throws -> [OfficerRow] {
    let forms = rank == 0 ? forms.filter { $0 == leading.word } : forms
    var found: [OfficerRow] = []
    var known: Set<ID<Officer>> = []
    for form in forms {
      let page = Owners(word: form, after: place)
      let rows = try officers(page, rank: rank, limit: limit, among: lookedAt(forms), in: records)
      for row in rows where known.insert(row.id).inserted { found.append(row) }
    }
    guard forms.count > 1 else { return found }
    return Array(found.sorted { $0.place.precedes($1.place) }.prefix(limit))
  }

  /// Those of one spelling: of a few owners, else of more, where that fills the page or they are all; else of
  /// all.
  private func officers(
    _ owners: Owners,
    rank: Int,
    limit: Int,
    among first: Int,
    in records: any Reading
  ) throws -> [OfficerRow] {
    func rows(of first: Int?) throws -> [OfficerRow] {
      var filter = filter
      filter.looksWordsUp = first != nil
      return try records.all(
        .officers(filter, leading, among: owners.first(first), rank: rank, limit: limit)
      )
    }
    guard hasSeveral else { return try rows(of: nil) }
    for first in first > Self.lookedAtFirst ? [Self.lookedAtFirst, first] : [first] {
      let found = try rows(of: first)
      if found.count == limit { return found }
      if try records.one(.ownerCount(owners, atMost: first + 1)) <= first { return found }
    }
    return try rows(of: nil)
  }

  /// The more spellings, the fewer owners of each.
  private func lookedAt(_ forms: [NameWord]) -> Int {
    max(500, Self.lookedAt / max(1, forms.count))
  }

  /// How many officers there are, counted up to `most`, or to fewer where several words were typed.
  func count(atMost most: Int, in records: any Reading) throws -> CountedUpTo {
    let most = hasSeveral ? min(most, Self.countedWithSeveral) : most
    return CountedUpTo(most, found: try records.one(.wordOwners(filter, leading, atMost: most)))
  }
}

/// Owners of one spelling of a word in the order of lists.
struct Owners {
  let word: NameWord
  /// After whom they are.
  let after: OfficerPlace?
  /// How many are looked at; nil for all.
  private(set) var most: Int?

  init(word: NameWord, after: OfficerPlace?) {
    self.word = word
    self.after = after
  }

  /// The first of them.
  func first(_ most: Int?) -> Owners {
    var owners = self
    owners.most = most
    return owners
  }

  /// Their places and ids.
  var rows: SQL {
    let start: SQL =
      after.map { "AND (sort_key, officer_id) > (\($0.key), \($0.id))" } ?? ""
    let end: SQL = most.map { "ORDER BY sort_key, officer_id LIMIT \($0)" } ?? ""
    return """
      SELECT sort_key, officer_id AS id
      FROM officer_word
      WHERE fold = \(word.fold) AND syllable = \(word.syllable) \(start)
      \(end)
      """
  }
}

extension OfficerPlace {
  fileprivate func precedes(_ other: OfficerPlace) -> Bool {
    if key.utf8.elementsEqual(other.key.utf8) { return id < other.id }
    return key.utf8.lexicographicallyPrecedes(other.key.utf8)
  }
}

extension Query where Answer == NameWord {
  /// The first spelling of which something is true, in the order of the index.
  fileprivate static func form(where condition: SQL) -> Self {
    Query(
      """
      SELECT fold, syllable
      FROM officer_word
      WHERE \(condition)
      ORDER BY fold, syllable
      LIMIT 1
      """
    ) { NameWord(fold: try $0.get("fold"), syllable: try $0.get("syllable")) }
  }
}

extension Query where Answer == Int {
  /// How often a word is on record, counted up to a number.
  fileprivate static func ownerCount(of name: SoughtName.Name, atMost most: Int) -> Self {
    Query(
      """
      SELECT count(*) AS owners
      FROM (SELECT 1 AS one FROM officer_word WHERE \(name.isFound) LIMIT \(most)) AS found
      """
    ) { try $0.get("owners") }
  }

  /// How many owners of a spelling there are after a place, counted up to a number.
  fileprivate static func ownerCount(_ owners: Owners, atMost most: Int) -> Self {
    Query("SELECT count(*) AS owners FROM (\(owners.first(most).rows)) AS found") {
      try $0.get("owners")
    }
  }

  /// How many officers a filter leaves among the owners of a word, counted up to one more than `most`.
  /// Whoever has two words that begin alike stands there twice.
  fileprivate static func wordOwners(
    _ filter: OfficerFilter,
    _ name: SoughtName.Name,
    atMost most: Int
  ) -> Self {
    Query(
      """
      SELECT count(*) AS officers
      FROM (
        SELECT DISTINCT id
        FROM (
          SELECT officer.id
          FROM (SELECT officer_id AS id FROM officer_word WHERE \(name.isFound)) AS officer
          WHERE \(filter.condition(besides: name))
          LIMIT \(most * 2 + 2)
        ) AS owners
        LIMIT \(most + 1)
      ) AS found
      """
    ) { try $0.get("officers") }
  }
}

extension NameWord {
  /// The spellings of the same letters that come after it.
  fileprivate var hasOtherMarks: SQL {
    "officer_word.fold = \(fold) AND officer_word.syllable > \(syllable)"
  }
}

extension SoughtName.Name {
  /// The words that it finds, of other letters, behind one.
  fileprivate func isFound(behind last: NameWord) -> SQL {
    "officer_word.fold > \(last.fold) AND officer_word.fold < \(word.fold + "\u{10FFFF}")"
  }
}
