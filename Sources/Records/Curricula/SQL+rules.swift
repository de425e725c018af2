import Chronology
import Personnel
import Training
import Vietnamese

extension SQL {
  static func upsert(_ status: AttendanceStatus, place: Int) -> SQL {
    """
    INSERT INTO attendance_status (code, place, title_vi, title_en, symbol, share_numerator,
                                   share_denominator, excused, from_day, until_day)
    VALUES (\(status.code), \(place), \(status.title.vi), \(status.title.en), \(status.symbol),
            \(status.share.numerator), \(status.share.denominator), \(status.excused),
            \(status.days.from), \(status.days.until))
    ON CONFLICT (code) DO UPDATE
    SET place = excluded.place, title_vi = excluded.title_vi, title_en = excluded.title_en,
        symbol = excluded.symbol, share_numerator = excluded.share_numerator,
        share_denominator = excluded.share_denominator, excused = excluded.excused,
        from_day = excluded.from_day, until_day = excluded.until_day
    """
  }

  /// Gives every status a sign that nobody writes, so that signs can change places in the loading
  /// that follows: each sign belongs to one status at any moment.
  static let setSignsAside: SQL = "UPDATE attendance_status SET symbol = ' ' || code"

  static func insert(_ rule: MinimumRule) -> SQL {
    """
    INSERT INTO minimum_rule (category, from_day, until_day, title_vi, title_en, periods, basis,
                              certain)
    VALUES (\(rule.category), \(rule.days.from), \(rule.days.until), \(rule.title.vi),
            \(rule.title.en), \(rule.periods), \(rule.basis), \(rule.certain))
    """
  }

  static func insert(_ rule: PeriodRule, place: Int) -> SQL {
    """
    INSERT INTO period_rule (suffix, from_day, until_day, place, title_vi, title_en, first_year,
                             first_month, first_day, last_year, last_month, last_day, basis)
    VALUES (\(rule.suffix), \(rule.days.from), \(rule.days.until), \(place), \(rule.title.vi),
            \(rule.title.en), \(rule.first.yearOffset), \(rule.first.month), \(rule.first.day),
            \(rule.last.yearOffset), \(rule.last.month), \(rule.last.day), \(rule.basis))
    """
  }

  static func insert(_ form: ReportForm) -> SQL {
    let (head, signature) = (form.letterhead, form.signature)
    return """
      INSERT INTO report_form (report, version, from_day, until_day, number_vi, number_en,
                               upper_body_vi, upper_body_en, issuer_vi, issuer_en, place_vi,
                               place_en, signature_vi, signature_en, preparer_vi, preparer_en,
                               checker_vi, checker_en)
      VALUES (\(form.report ?? ""), \(form.version), \(form.days.from), \(form.days.until),
              \(form.number?.vi), \(form.number?.en), \(head.upper?.vi), \(head.upper?.en),
              \(head.issuer.lines(\.vi)), \(head.issuer.lines(\.en)), \(head.place.vi),
              \(head.place.en), \(signature.lines.lines(\.vi)), \(signature.lines.lines(\.en)),
              \(signature.preparer.vi), \(signature.preparer.en), \(signature.checker?.vi),
              \(signature.checker?.en))
      """
  }

  static func insert(_ group: ReportForm.Group, of form: ReportForm, place: Int) -> SQL {
    """
    INSERT INTO report_form_group (report, from_day, place, numeral, agency_group, title_vi,
                                   title_en)
    VALUES (\(form.report ?? ""), \(form.days.from), \(place), \(group.numeral), \(group.group),
            \(group.title.vi), \(group.title.en))
    """
  }

  static func upsert(_ file: CurriculumFile, at now: Instant) -> SQL {
    """
    INSERT INTO curriculum_file (name, sha256, body, loaded_at)
    VALUES (\(file.name), \(file.digest.hexadecimal), \(file.body), \(now))
    ON CONFLICT (name) DO UPDATE
    SET sha256 = excluded.sha256, body = excluded.body, loaded_at = excluded.loaded_at
    """
  }
}

extension [Bilingual] {
  /// The texts of one language, each on a line of its own.
  fileprivate func lines(_ language: KeyPath<Bilingual, String>) -> String {
    map { $0[keyPath: language] }.joined(separator: "\n")
  }
}
