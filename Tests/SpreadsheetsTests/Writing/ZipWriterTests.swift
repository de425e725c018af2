import CLibZip
import Foundation
import Spreadsheets
import Testing

struct `Files in one container` {
  /// Writes some files and packs them; the container's bytes.
  static func packed(_ files: [(name: String, text: String)]) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("zip-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let entries = try files.map { file -> ZipWriter.Entry in
      let path = folder.appendingPathComponent(file.name).path
      try file.text.write(toFile: path, atomically: false, encoding: .utf8)
      return ZipWriter.Entry(file.name, at: path)
    }
    let path = folder.appendingPathComponent("all.zip").path
    try ZipWriter.write(entries, to: path, madeAt: 1_600_000_000)
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  static let files = [
    ("00-muc-luc.txt", String(repeating: "Mục lục\r\n", count: 100)), ("01-a.xlsx", "đã nén rồi"),
  ]

  @Test
  func `come out as they went in, in their order`() throws {
    let bytes = try Self.packed(Self.files)
    try bytes.withUnsafeBytes { buffer in
      var error = zip_error_t()
      zip_error_init(&error)
      let source = zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, &error)
      let archive = try #require(zip_open_from_source(source, ZIP_RDONLY, &error))
      defer { zip_discard(archive) }
      #expect(zip_get_num_entries(archive, 0) == 2)
      for (place, file) in Self.files.enumerated() {
        let name = try #require(zip_get_name(archive, UInt64(place), 0))
        #expect(String(cString: name) == file.0)
        let opened = try #require(zip_fopen_index(archive, UInt64(place), 0))
        defer { zip_fclose(opened) }
        var content = [UInt8](repeating: 0, count: 4_000)
        let count = zip_fread(opened, &content, UInt64(content.count))
        #expect(String(decoding: content.prefix(Int(count)), as: UTF8.self) == file.1)
      }
    }
  }

  @Test
  func `are the same bytes for the same files and moment`() throws {
    #expect(try Self.packed(Self.files) == Self.packed(Self.files))
  }

  @Test
  func `are refused where one is not there`() {
    #expect(throws: WritingError.self) {
      try ZipWriter.write(
        [ZipWriter.Entry("a.txt", at: "/nirgends/a.txt")],
        to: FileManager.default.temporaryDirectory.appendingPathComponent("b.zip").path,
        madeAt: 0
      )
    }
  }
}
