import Chronology
import Personnel
import Spreadsheets
public import Vietnamese

extension RosterReading {
  /// What was understood, as JSON. Sentences are in one language; no line feeds in it.
  public func json(in language: Language) -> String {
    var json = JSONText()
    json.object { json in
      json.key("file")
      json.value(file)
      json.key("format")
      json.value(format.rawValue)
      json.key("sheets")
      json.list(sheets) { json, sheet in sheet.write(to: &json, language) }
      json.key("summary")
      let summary = summary
      json.object { json in
        for (name, count) in [
          ("rows", summary.rows), ("good", summary.good), ("held", summary.held),
          ("repaired", summary.repaired),
        ] {
          json.key(name)
          json.value(count)
        }
      }
    }
    return json.text
  }
}

extension SheetReading {
  fileprivate func write(to json: inout JSONText, _ language: Language) {
    json.object { json in
      json.key("name")
      json.value(name)
      json.key("headerRows")
      json.list(headRows.map(Array.init) ?? []) { json, row in json.value(row) }
      json.key("columns")
      json.list(columns) { json, column in column.write(to: &json, language) }
      json.key("rows")
      json.list(rows) { json, row in row.write(to: &json, language) }
      json.key("ignored")
      json.list(ignored) { json, ignored in
        json.object { json in
          json.key("rows")
          json.list([ignored.rows.lowerBound, ignored.rows.upperBound]) { $0.value($1) }
          json.key("reason")
          json.value(ignored.reason.rawValue)
        }
      }
      json.key("warnings")
      json.list(warnings) { json, warning in
        json.object { json in
          json.key("code")
          json.value(warning.code.rawValue)
          if let row = warning.row {
            json.key("row")
            json.value(row)
          }
          json.key("sentence")
          json.value(warning.sentence[language])
        }
      }
    }
  }
}

extension ColumnReading {
  fileprivate func write(to json: inout JSONText, _ language: Language) {
    json.object { json in
      json.key("column")
      json.value(CellAddress.letters(ofColumn: column))
      json.key("field")
      json.value(field?.rawValue)
      json.key("title")
      json.value(title)
      json.key("reason")
      json.value(reason[language])
    }
  }
}

extension RosterRow {
  fileprivate func write(to json: inout JSONText, _ language: Language) {
    json.object { json in
      json.key("row")
      json.value(row)
      json.key("values")
      json.object { json in
        for (field, text) in values.texts {
          json.key(field.rawValue)
          json.value(text)
        }
      }
      json.key("repairs")
      json.list(repairs) { json, repair in
        json.object { json in
          json.key("field")
          json.value(repair.field.rawValue)
          json.key("from")
          json.value(repair.from)
          json.key("to")
          json.value(repair.to)
          json.key("rule")
          json.value(repair.rule.rawValue)
        }
      }
      json.key("problems")
      json.list(problems) { json, problem in
        json.remark(problem.field, problem.code.rawValue, problem.value, problem.sentence[language])
      }
      json.key("warnings")
      json.list(warnings) { json, warning in
        json.remark(warning.field, warning.code.rawValue, warning.value, warning.sentence[language])
      }
    }
  }
}

extension JSONText {
  fileprivate mutating func remark(
    _ field: RosterField,
    _ code: String,
    _ value: String,
    _ sentence: String
  ) {
    object { json in
      json.key("field")
      json.value(field.rawValue)
      json.key("code")
      json.value(code)
      json.key("value")
      json.value(value)
      json.key("sentence")
      json.value(sentence)
    }
  }
}

extension RosterValues {
  /// Every value that the row tells, as text, in the order of the fields.
  public var texts: [(field: RosterField, text: String)] {
    let all: [(RosterField, String?)] = [
      (.fullName, name?.full), (.birthDate, birthDate?.description), (.gender, gender?.rawValue),
      (.nationalID, nationalID?.digits), (.employeeCode, employeeCode?.text), (.phone, phone),
      (.email, email), (.position, position), (.agency, agency), (.rank, rank),
      (.education, education), (.politicalTheory, politicalTheory),
      (.foreignLanguage, foreignLanguage), (.itSkill, itSkill), (.ethnicity, ethnicity),
      (.duty, duty), (.share, share?.rawValue), (.role, role?.rawValue), (.decision, decision),
      (.decisionDay, decisionDay?.description), (.from, from?.description),
      (.until, until?.description), (.notes, notes),
    ]
    return all.compactMap { field, text in text.map { (field, $0) } }
  }
}
