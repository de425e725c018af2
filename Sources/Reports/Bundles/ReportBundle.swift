import Chronology
import Foundation
public import Personnel
public import Records
import Spreadsheets
public import Vietnamese

/// The same report for each of several agencies: a workbook each, in one container with a list of what is
/// in it. They are made beside each other, as many at a time as there are cores.
public struct ReportBundle: Sendable {
  /// What is asked of each report; its agency is put in.
  let request: ReportRequest
  let agencies: [AgencyLine]
  let atOnce: Int

  /// What became of one agency's report.
  public struct Part: Equatable, Sendable {
    public let agency: Code<Agency>
    public let name: Bilingual
    /// Its file in the container; nil where there is none.
    public let file: String?
    /// Why there is none.
    public let refusal: Bilingual?
  }

  /// - Parameters:
  ///   - agencies: In the order of the container.
  ///   - atOnce: How many are made beside each other; as many as there are cores unless told.
  public init(_ request: ReportRequest, for agencies: [AgencyLine], atOnce: Int? = nil) {
    self.request = request
    self.agencies = agencies
    self.atOnce = max(1, atOnce ?? ProcessInfo.processInfo.activeProcessorCount)
  }

  /// The agencies that a report is made for: those of its day, or of the one that it is narrowed to and
  /// below. Throws ``ReportRefusal`` where the report can't be narrowed to an agency, or can't be made.
  public static func agencies(
    of request: ReportRequest,
    in records: any Reading
  ) throws -> [AgencyLine] {
    let definition = try ReportCatalogue.definition(request.report)
    guard definition.parameters.contains(.agency) else {
      throw ReportRefusal.doesNotTake(report: definition.code, .agency)
    }
    let scope = try ScopeReading(request: request, definition: definition).scope(in: records)
    return try records.all(.agencyLines(on: scope.asOf, under: scope.agency))
  }

  /// Makes all of them and puts them into a container. A report that can't be made is told in the list and
  /// stops no other; anything else, such as a full disk, ends all of it, and there is no container then.
  ///
  /// - Parameters:
  ///   - folder: An empty place of its own for the workbooks; whoever gives it takes it away.
  ///   - seen: What of the records the reader may see.
  ///   - told: Is told how many are made.
  public func write(
    to path: String,
    by folder: String,
    from store: any Store,
    seen: @escaping @Sendable (any Reading) -> any Reading = { $0 },
    told: @Sendable (Int) -> Void = { _ in }
  ) async throws -> [Part] {
    let folder = URL(fileURLWithPath: folder)
    let parts = try await made(in: folder, from: store, seen: seen, told)
    let contents = folder.appendingPathComponent(Self.contentsName)
    try Data(self.contents(of: parts).utf8).write(to: contents)
    let names = [Self.contentsName] + parts.compactMap(\.file)
    try ZipWriter.write(
      names.map { ZipWriter.Entry($0, at: folder.appendingPathComponent($0).path) },
      to: path,
      madeAt: Int(request.madeAt.microseconds / 1_000_000)
    )
    return parts
  }

  private func made(
    in folder: URL,
    from store: any Store,
    seen: @escaping @Sendable (any Reading) -> any Reading,
    _ told: @Sendable (Int) -> Void
  ) async throws -> [Part] {
    let names = Self.names(of: agencies)
    return try await withThrowingTaskGroup(of: (Int, Part).self) { group in
      var (next, done) = (0, 0)
      func begin() {
        let (place, agency, file) = (next, agencies[next], names[next])
        next += 1
        group.addTask {
          (place, try await part(agency, as: file, in: folder, from: store, seen: seen))
        }
      }
      while next < min(atOnce, agencies.count) { begin() }
      var parts: [Int: Part] = [:]
      for try await (place, part) in group {
        parts[place] = part
        done += 1
        told(done)
        if next < agencies.count { begin() }
      }
      return agencies.indices.compactMap { parts[$0] }
    }
  }

  private func part(
    _ agency: AgencyLine,
    as file: String,
    in folder: URL,
    from store: any Store,
    seen: @escaping @Sendable (any Reading) -> any Reading
  ) async throws -> Part {
    try Task.checkCancellation()
    var asked = request
    asked.agency = agency.code
    let (one, path) = (asked, folder.appendingPathComponent(file).path)
    do {
      _ = try await store.read { try ReportCatalogue.write(one, to: path, in: seen($0)) }
    } catch let refusal as ReportRefusal {
      return Part(agency: agency.code, name: agency.name, file: nil, refusal: refusal.explanation)
    }
    return Part(agency: agency.code, name: agency.name, file: file, refusal: nil)
  }

  static let contentsName = "00-muc-luc.txt"

  /// Plain names in the order of the list, each once: an agency's code may have any letters.
  static func names(of agencies: [AgencyLine]) -> [String] {
    let width = max(2, "\(agencies.count)".utf8.count)
    return agencies.enumerated().map { place, agency in
      let number = "\(place + 1)"
      let padded = String(repeating: "0", count: width - number.utf8.count) + number
      let plain = agency.code.text.searchFold.uppercased().unicodeScalars.map { scalar in
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
          ? Character(scalar) : "-"
      }
      return "\(padded)-\(String(plain.prefix(40))).xlsx"
    }
  }

  /// What is in the container, and what could not be made.
  private func contents(of parts: [Part]) -> String {
    let language = request.language
    var lines = [
      (try? ReportCatalogue.definition(request.report))?.title[language] ?? request.report,
      request.mark?.line(language) ?? "", "",
    ]
    lines += parts.compactMap { part in
      part.file.map { "\($0)  \(part.name[language].onOneLine)" }
    }
    let refused = parts.filter { $0.file == nil }
    if !refused.isEmpty { lines += ["", Self.notMade[language]] }
    lines += refused.map { part in
      "\(part.agency) \(part.name[language].onOneLine): \(part.refusal?[language].onOneLine ?? "")"
    }
    return lines.map { $0 + "\r\n" }.joined()
  }

  private static let notMade = Bilingual(vi: "Chưa lập được:", en: "Could not be made:")
}
