import Foundation
import Personnel
import Records
import Reports
import Spreadsheets
import Testing
import Vietnamese

/// The same report for each agency, in one container.
struct `A bundle of reports` {
  static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  static func write(
    _ request: ReportRequest,
    for agencies: [AgencyLine],
    atOnce: Int,
    in folder: URL
  ) async throws -> (parts: [ReportBundle.Part], bytes: [UInt8]) {
    let path = folder.appending(path: "all.zip").path
    let parts = try await ReportBundle(request, for: agencies, atOnce: atOnce)
      .write(to: path, by: folder.path, from: Province.store())
    return (parts, Array(try Data(contentsOf: URL(filePath: path))))
  }

  static func agencies(of request: ReportRequest) async throws -> [AgencyLine] {
    try await Province.store().read { try ReportBundle.agencies(of: request, in: $0) }
  }

  @Test
  func `has for each agency the workbook that it would have alone`() async throws {
    let request = Province.request("ttdn-summary")
    let agencies = try await Self.agencies(of: request)
    #expect(agencies.count > 4)
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (parts, _) = try await Self.write(request, for: agencies, atOnce: 3, in: folder)
    #expect(parts.map(\.agency) == agencies.map(\.code))
    for part in parts {
      let file = try #require(part.file)
      let made = try Workbook(path: folder.appending(path: file).path)
      var alone = request
      alone.agency = part.agency
      let expected = try WrittenReport(try await Province.document(alone)).workbook
      #expect(made.sheets.map(\.name) == expected.sheets.map(\.name))
      for sheet in made.sheets.indices {
        let (left, right) = (try made.table(sheet: sheet), try expected.table(sheet: sheet))
        #expect(left.rows.map { $0.cells.map(\.value) } == right.rows.map { $0.cells.map(\.value) })
      }
    }
  }

  @Test
  func `is the same file however many are made at once`() async throws {
    let request = Province.request("ttdn-summary")
    let agencies = try await Self.agencies(of: request)
    var files: [[UInt8]] = []
    for atOnce in [1, 2, 8] {
      let folder = try Self.folder()
      defer { try? FileManager.default.removeItem(at: folder) }
      files.append(try await Self.write(request, for: agencies, atOnce: atOnce, in: folder).bytes)
    }
    #expect(files[0] == files[1] && files[1] == files[2])
  }

  @Test
  func `tells which could not be made and has all others`() async throws {
    // Two agencies of 2020 are no more in 2025.
    let agencies = try await Self.agencies(of: Province.request("ttdn-summary"))
    var later = Province.request("ttdn-summary", period: "2025")
    later.asOf = Province.day("2025-12-31")
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (parts, _) = try await Self.write(later, for: agencies, atOnce: 2, in: folder)
    let refused = parts.filter { $0.file == nil }
    #expect(!refused.isEmpty && refused.count < parts.count)
    #expect(
      refused.allSatisfy { $0.refusal?.vi.contains("không tồn tại vào ngày 31/12/2025") == true }
    )
    let list = try String(
      contentsOf: folder.appending(path: "00-muc-luc.txt"),
      encoding: .utf8
    )
    for part in parts { #expect(list.contains(part.file ?? "\(part.agency)")) }
  }

  @Test
  func `has plain names, each once`() async throws {
    let request = Province.request("ttdn-summary")
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let agencies = try await Self.agencies(of: request)
    let names = try await Self.write(request, for: agencies, atOnce: 2, in: folder).parts
      .compactMap(\.file)
    #expect(Set(names).count == names.count)
    #expect(names[0].hasPrefix("01-") && names.allSatisfy { $0.hasSuffix(".xlsx") })
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.xls".unicodeScalars)
    #expect(names.allSatisfy { $0.unicodeScalars.allSatisfy(plain.contains) })
  }

  @Test
  func `is of the agency that is named and those below it`() async throws {
    var request = Province.request("ttdn-summary")
    request.agency = try Province.code("DH")
    #expect(try await Self.agencies(of: request).map(\.code.text) == ["DH", "PVH"])
  }

  @Test
  func `is refused of a report that is of no agency`() async throws {
    await #expect(throws: ReportRefusal.doesNotTake(report: "composition", .agency)) {
      _ = try await Self.agencies(of: Province.request("composition"))
    }
  }

  @Test
  func `leaves nothing behind where the disk does not take it`() async throws {
    let request = Province.request("ttdn-summary")
    let agencies = try await Self.agencies(of: request)
    let folder = try Self.folder()
    try FileManager.default.removeItem(at: folder)
    await #expect(throws: (any Error).self) {
      _ = try await Self.write(request, for: agencies, atOnce: 2, in: folder)
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }
}
