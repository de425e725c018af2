import Chronology
import Personnel
import Records
public import Training
import Vietnamese

/// What the form of a survey says, as it was typed.
public struct NeedsSurveyForm: Equatable, Sendable {
  public var year: String
  public var until: String
  public var letter: String
  public var letterDay: String

  /// What was typed.
  public init(year: String = "", until: String = "", letter: String = "", letterDay: String = "") {
    self.year = year
    self.until = until
    self.letter = letter
    self.letterDay = letterDay
  }

  /// A survey as it is on record.
  public init(_ survey: NeedsSurvey) {
    self.init(
      year: "\(survey.year)",
      until: survey.last.slashed,
      letter: survey.letter?.number ?? "",
      letterDay: survey.letter?.day?.slashed ?? ""
    )
  }
}

/// A form of a survey that was understood.
struct NeedsSurveyReading {
  let year: Int
  let last: Day
  let letter: Dispatch?

  /// Reads it for a survey that was opened on a day; refuses with every problem at once.
  init(_ form: NeedsSurveyForm, opened: Day) throws {
    var problems: [NeedsSurveyProblem] = []
    let year = Int(form.year.tidied).flatMap {
      TrainingPlan.possibleYears.contains($0) ? $0 : nil
    }
    if year == nil {
      problems.append(
        NeedsSurveyProblem(
          .year,
          vi: "Ghi năm từ 2000 đến 2100, như 2021.",
          en: "Give a year from 2000 to 2100, such as 2021."
        )
      )
    }
    let last = Day(typed: form.until.tidied)
    if let last, last < opened || last.year > (year ?? last.year) {
      problems.append(
        NeedsSurveyProblem(
          .until,
          vi: "Hạn gửi phải từ \(opened.slashed) đến hết năm kế hoạch.",
          en: "The last day lies between \(opened.slashed) and the end of the planned year."
        )
      )
    } else if last == nil {
      problems.append(
        NeedsSurveyProblem(
          .until,
          vi: "Ghi hạn gửi, như 15/10/2020.",
          en: "Give the last day, such as 15/10/2020."
        )
      )
    }
    let letter = Self.letter(form, &problems)
    guard let year, let last, problems.isEmpty else { throw NeedsRefusal.wrongSurvey(problems) }
    self.year = year
    self.last = last
    self.letter = letter
  }

  private static func letter(
    _ form: NeedsSurveyForm,
    _ problems: inout [NeedsSurveyProblem]
  ) -> Dispatch? {
    let (number, typed) = (form.letter.tidied, form.letterDay.tidied)
    let day = Day(typed: typed)
    if !typed.isEmpty, day == nil {
      problems.append(
        NeedsSurveyProblem(
          .letterDay,
          vi: "“\(typed)” không phải là ngày. Ghi như 01/09/2020.",
          en: "“\(typed)” is no day. Write it as 01/09/2020."
        )
      )
    }
    if number.isEmpty, !typed.isEmpty {
      problems.append(
        NeedsSurveyProblem(
          .letter,
          vi: "Ghi số công văn, hoặc xóa ngày công văn.",
          en: "Give the letter's number, or take its day away."
        )
      )
    }
    return number.isEmpty ? nil : Dispatch(number: number, day: day)
  }
}
