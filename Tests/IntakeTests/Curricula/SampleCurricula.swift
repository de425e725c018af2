import Assessment
import Foundation
import Testing
import Vietnamese

@testable import Intake

/// A small folder of curricula that can stand, of which a test changes what it is about.
struct SampleCurricula {
  var texts: [String: String] = [
    "framework.yaml": Self.framework,
    "courses/K1.yaml": Self.first,
    "courses/K2.yaml": Self.second,
    "schemes.yaml": Self.schemes,
    "periods.yaml": Self.periods,
    "attendance.yaml": Self.attendance,
    "minimums.yaml": Self.minimums,
    "forms.yaml": Self.forms,
  ]

  var files: [SourceText] {
    texts.map { SourceText(name: $0.key, text: $0.value) }
  }

  /// With a piece of one file replaced; the piece must be there.
  func replacing(_ old: String, by new: String, in file: String) throws -> SampleCurricula {
    var copy = self
    let text = try #require(texts[file])
    try #require(text.contains(old), "\(old) is not in \(file)")
    let range = try #require(text.range(of: old))
    copy.texts[file] = text.replacingCharacters(in: range, with: new)
    return copy
  }

  func read() throws -> CurriculaReading {
    try CurriculaReader.read(files)
  }

  /// What is wrong, in English unless asked otherwise; nothing where all can stand.
  func faults(in language: Language = .en) -> [String] {
    do throws(DocumentFaults) {
      _ = try CurriculaReader.read(files)
      return []
    } catch {
      return error.lines(in: language)
    }
  }
}

extension SampleCurricula {
  static let framework = """
    groups:
      - {code: A, title: {vi: "Nhóm", en: "Group"}}
    competencies:
      - code: A1
        group: A
        title: {vi: "Pháp luật", en: "Law"}
        levels:
          - level: 1
            behaviour: {vi: "Biết", en: "Knows"}
          - level: 2
            criterion: {evidence: [examination, rating], count: 2, within: P12M}
          - level: 3
            criterion:
              all:
                - {level: 2}
                - {evidence: [rating], level: 1}
      - code: A2
        group: A
        title: {vi: "Bí mật", en: "Secrets"}
        levels:
          - level: 1
          - level: 2
            criterion: {level: 3, of: A1}
    duties:
      - code: R1
        title: {vi: "Đầu mối", en: "Focal point"}
        requires:
          - {competency: A1, level: 2, grace: P6M}
          - {competency: A2, level: 1}
    coverage:
      - {duty: R1, perAgency: {groups: [departments], atLeast: 1}, deputies: 1}

    """
  static let first = """
    code: K1
    title: {vi: "Nhập môn", en: "Foundations"}
    audience: [R1]
    prerequisites: []
    modules:
      - {code: M1, title: {vi: "Luật", en: "Law"}, theory: 4, practice: 2}
    assessment:
      scheme: ten
      components:
        - {code: TN, title: {vi: "Trắc nghiệm", en: "Test"}, weight: 60, minimum: 5.0}
        - {code: TH, title: {vi: "Thực hành", en: "Practice"}, weight: 40, markers: 2}
      resit: latest
      step: 0.5
      pass: {attendance: 80, mark: 5.5}
    awards:
      - {competency: A1, level: 2, mark: 5.5, validity: P24M}
      - {competency: A1, level: 3, mark: 8.25}
    document: {kind: attestation, title: {vi: "Giấy chứng nhận", en: "Attestation"}}

    """
  static let second = """
    code: K2
    title: {vi: "Nâng cao", en: "Further"}
    audience: [R1]
    prerequisites: [K1]
    modules:
      - {code: M1, title: {vi: "Luật", en: "Law"}, theory: 0, practice: 8}
    assessment:
      scheme: ten
      components:
        - {code: TN, title: {vi: "Trắc nghiệm", en: "Test"}, weight: 100}
      pass: {mark: 5}
    awards: []
    document: {kind: certificate, title: {vi: "Chứng chỉ", en: "Certificate"}}

    """
}
