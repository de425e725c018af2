import Chronology
import Personnel
public import Training
import Vietnamese

/// A part of something dated, with the keys of what it belongs to.
struct KeyedPart<Part> {
  let key: String
  let from: String
  let part: Part
}

extension Row {
  /// A range from the columns `from_day` and `until_day`.
  func days() throws -> DayRange {
    let from: Day = try get("from_day")
    let until: Day? = try get("until_day")
    guard let days = DayRange(from: from, until: until) else {
      throw RecordFault.broken("\(from) > \(until.map { "\($0)" } ?? "")")
    }
    return days
  }
}

extension Query where Answer == GradingScheme {
  /// The schemes without their bands.
  static var gradingSchemes: Self {
    Query(
      """
      SELECT code, title_vi, title_en, from_day, until_day, basis
      FROM grading_scheme
      ORDER BY from_day, code
      """
    ) { row in
      GradingScheme(
        code: try row.get("code"),
        title: try row.bilingual("title_vi", "title_en"),
        days: try row.days(),
        basis: try row.get("basis"),
        bands: []
      )
    }
  }
}

extension Query where Answer == KeyedPart<GradingScheme.Band> {
  static var gradingBands: Self {
    Query(
      "SELECT scheme_code, mark, title_vi, title_en FROM grading_band ORDER BY scheme_code, mark DESC"
    ) {
      row in
      let scheme: String = try row.get("scheme_code")
      let mark: Score = try row.get("mark")
      let title = try row.bilingual("title_vi", "title_en")
      return KeyedPart(key: scheme, from: "", part: .init(title: title, from: mark))
    }
  }
}

extension Query where Answer == AttendanceStatus {
  /// The statuses in the order in which faces offer them.
  public static var attendanceStatuses: Self {
    Query(
      """
      SELECT code, title_vi, title_en, symbol, share_numerator, share_denominator, excused,
             from_day, until_day
      FROM attendance_status
      ORDER BY place
      """
    ) { row in
      let code: Code<AttendanceStatus> = try row.get("code")
      let title = try row.bilingual("title_vi", "title_en")
      let symbol: String = try row.get("symbol")
      let numerator: Int = try row.get("share_numerator")
      let denominator: Int = try row.get("share_denominator")
      guard let share = AttendanceStatus.Share(numerator, of: denominator) else {
        throw RecordFault.broken("share of \(code)")
      }
      return AttendanceStatus(
        code: code,
        title: title,
        symbol: symbol,
        share: share,
        excused: try row.get("excused"),
        days: try row.days()
      )
    }
  }
}

extension Query where Answer == MinimumRule {
  static var minimumRules: Self {
    Query(
      """
      SELECT category, title_vi, title_en, periods, from_day, until_day, basis, certain
      FROM minimum_rule
      ORDER BY category, from_day
      """
    ) { row in
      MinimumRule(
        category: try row.get("category"),
        title: try row.bilingual("title_vi", "title_en"),
        periods: try row.get("periods"),
        days: try row.days(),
        basis: try row.get("basis"),
        certain: try row.get("certain")
      )
    }
  }
}

extension Query where Answer == PeriodRule {
  static var periodRules: Self {
    Query(
      """
      SELECT suffix, title_vi, title_en, first_year, first_month, first_day, last_year, last_month,
             last_day, from_day, until_day, basis
      FROM period_rule
      ORDER BY place, from_day
      """
    ) { row in
      PeriodRule(
        suffix: try row.get("suffix"),
        title: try row.bilingual("title_vi", "title_en"),
        first: .init(
          yearOffset: try row.get("first_year"),
          month: try row.get("first_month"),
          day: try row.get("first_day")
        ),
        last: .init(
          yearOffset: try row.get("last_year"),
          month: try row.get("last_month"),
          day: try row.get("last_day")
        ),
        days: try row.days(),
        basis: try row.get("basis")
      )
    }
  }
}

extension Query where Answer == ReportForm {
  /// The forms without their groups.
  static var reportForms: Self {
    Query(
      """
      SELECT report, version, from_day, until_day, number_vi, number_en, upper_body_vi,
             upper_body_en, issuer_vi, issuer_en, place_vi, place_en, signature_vi, signature_en,
             preparer_vi, preparer_en, checker_vi, checker_en
      FROM report_form
      ORDER BY report, from_day
      """
    ) { row in
      let report: String = try row.get("report")
      let version: String = try row.get("version")
      let days = try row.days()
      return ReportForm(
        report: report.isEmpty ? nil : report,
        version: version,
        days: days,
        number: try row.bilingualIfAny("number_vi", "number_en"),
        letterhead: .init(
          upper: try row.bilingualIfAny("upper_body_vi", "upper_body_en"),
          issuer: try row.bilingualLines("issuer_vi", "issuer_en"),
          place: try row.bilingual("place_vi", "place_en")
        ),
        signature: .init(
          lines: try row.bilingualLines("signature_vi", "signature_en"),
          preparer: try row.bilingual("preparer_vi", "preparer_en"),
          checker: try row.bilingualIfAny("checker_vi", "checker_en")
        ),
        groups: []
      )
    }
  }
}

extension Query where Answer == KeyedPart<ReportForm.Group> {
  static var reportFormGroups: Self {
    Query(
      """
      SELECT report, from_day, numeral, agency_group, title_vi, title_en
      FROM report_form_group
      ORDER BY report, from_day, place
      """
    ) { row in
      KeyedPart(
        key: try row.get("report"),
        from: try row.get("from_day"),
        part: ReportForm.Group(
          numeral: try row.get("numeral"),
          group: try row.get("agency_group"),
          title: try row.bilingual("title_vi", "title_en")
        )
      )
    }
  }
}

extension Row {
  /// A text in both languages where there is one.
  fileprivate func bilingualIfAny(_ vi: StaticString, _ en: StaticString) throws -> Bilingual? {
    guard let text: String = try get(vi) else { return nil }
    return Bilingual(vi: text, en: try get(en))
  }

  /// Texts of several lines, line by line in both languages.
  fileprivate func bilingualLines(_ vi: StaticString, _ en: StaticString) throws -> [Bilingual] {
    func lines(_ column: StaticString) throws -> [String] {
      try get(column, as: String.self).utf8.split(separator: 10, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
    return zip(try lines(vi), try lines(en)).map { Bilingual(vi: $0, en: $1) }
  }
}
