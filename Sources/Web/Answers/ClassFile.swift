import Chronology
import Foundation
import Hummingbird
import NIOCore
import Operations
import Pages
import Personnel
import Records
import Reports
import Spreadsheets
import Training
import Vietnamese

/// All papers of a class as one container of workbooks: made one after the other in a folder of its own,
/// and sent from there piece by piece.
struct ClassFile {
  let trainingClass: ID<TrainingClass>
  let asking: Asking
  let visit: Visit
  let purpose: Bilingual

  /// A paper under its plain name.
  private struct Paper {
    let name: String
    let title: String
  }

  /// What the reports in it are called, in the order of the file.
  private static let reports = [
    ("class-list", "02-danh-sach-hoc-vien"), ("attendance", "03-bang-diem-danh"),
    ("marks", "04-bang-diem"), ("feedback", "05-phieu-danh-gia"),
  ]

  /// Makes it from one state of the records; nil where there is no such class.
  func made(in store: any Store) async throws -> SentFolder? {
    let folder = try SentFolder()
    let code = try await store.read { records -> Code<TrainingClass>? in
      let scoped = ScopedRecords(records, visit.scope)
      guard let found = try scoped.first(.trainingClass(trainingClass)) else { return nil }
      var papers = [try callUp(in: scoped, folder)].compactMap(\.self)
      for (report, name) in Self.reports {
        papers.append(try write(report, as: name + ".xlsx", of: found.code, in: scoped, folder))
      }
      try contents(of: found, papers).write(
        to: folder.url(Self.contentsName),
        atomically: false,
        encoding: .utf8
      )
      let names = [Self.contentsName] + papers.map(\.name)
      try ZipWriter.write(
        names.map { ZipWriter.Entry($0, at: folder.url($0).path) },
        to: folder.url(SentFolder.file).path,
        madeAt: Int(asking.now.microseconds / 1_000_000)
      )
      return found.code
    }
    return code == nil ? nil : folder
  }

  private static let contentsName = "00-muc-luc.txt"

  /// Who was called up, with the letters; nil for a class that came by a workbook and was never called.
  private func callUp(in records: ScopedRecords, _ folder: SentFolder) throws -> Paper? {
    do {
      let page = try NominationsPage(
        trainingClass,
        .init(mayApprove: false),
        say: asking.speaker,
        knownAt: asking.now,
        key: "",
        in: records
      )
      let list = page.list(asking.speaker)
      let name = "01-danh-sach-trieu-tap.xlsx"
      try ListWorkbook(list: list, made: asking.now, mark: mark.line(asking.speaker.language))
        .write(to: folder.url(name).path)
      return Paper(name: name, title: list.title)
    } catch let refusal as NominationRefusal where refusal == .notCalled {
      return nil
    }
  }

  private func write(
    _ report: String,
    as name: String,
    of code: Code<TrainingClass>,
    in records: ScopedRecords,
    _ folder: SentFolder
  ) throws -> Paper {
    let language = asking.speaker.language
    var request = ReportRequest(
      report,
      trainingClass: code,
      language: language,
      madeBy: visit.actor.name,
      madeAt: asking.now
    )
    request.mark = mark
    let document = try ReportCatalogue.document(request, in: records)
    try WorkbookFace().write(document, to: folder.url(name).path)
    return Paper(name: name, title: document.title[language])
  }

  private var mark: FileMark { FileMark(by: visit.actor.name, at: asking.now, for: purpose) }

  /// The first file: what the others are.
  private func contents(of found: TrainingClass, _ papers: [Paper]) -> String {
    let say = asking.speaker
    let head = [
      say("HỒ SƠ LỚP ", "FILE OF THE CLASS ") + found.code.text, found.title.onOneLine,
      say.days(found.days), mark.line(say.language), "",
    ]
    let lines = papers.map { "\($0.name)  \($0.title.onOneLine)" }
    return (head + lines).map { $0 + "\r\n" }.joined()
  }
}

/// A folder of its own for files that are sent, taken away with its last holder.
final class SentFolder: Sendable {
  private let path: String

  /// The file that is sent.
  static let file = "file.zip"

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("boiduong-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder,
      withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700]
    )
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Where a file of the folder lies.
  func url(_ name: String) -> URL { URL(fileURLWithPath: path).appendingPathComponent(name) }

  /// The file as the body of an answer, sent in pieces: the whole of it is never in memory.
  func body() throws -> ResponseBody {
    let size = try FileManager.default.attributesOfItem(atPath: url(Self.file).path)[.size] as? Int
    return ResponseBody(contentLength: size) { [self] writer in
      let handle = try FileHandle(forReadingFrom: url(Self.file))
      defer { try? handle.close() }
      while let piece = try handle.read(upToCount: 1 << 16), !piece.isEmpty {
        try await writer.write(ByteBuffer(bytes: piece))
      }
      try await writer.finish(nil)
    }
  }
}
