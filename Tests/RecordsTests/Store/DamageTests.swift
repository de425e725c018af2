import Foundation
import Records
import RecordsSQLite
import Testing

struct `A file of records that is looked over` {
  private func written(_ folder: Folder) async throws {
    let store = try SQLiteStore(path: folder.file(), readers: 0)
    _ = try await Schema.migrate(store, at: .t0)
    try await store.write { records in
      for number in 1...3_000 {
        try records.run(
          """
          INSERT INTO duty (code, place, title_vi, title_en)
          VALUES (\("D\(number)"), \(number), \("Nhiệm vụ \(number)"), 'x')
          """
        )
      }
    }
  }

  @Test
  func `is found whole, and follows nothing`() async throws {
    let folder = try Folder()
    try await written(folder)
    let store = try SQLiteStore(path: folder.file(), readers: 0, isNew: false)
    #expect(try await store.damage() == nil)
    #expect(try await store.standing() == .primary)
  }

  @Test(arguments: [0.3, 0.5, 0.7, 0.9])
  func `is found damaged where a page was written over`(part: Double) async throws {
    let folder = try Folder()
    try await written(folder)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: folder.file()))
    let page = Int(Double(bytes.count / 4096) * part) * 4096
    bytes.replaceSubrange(page..<(page + 4096), with: repeatElement(0x5A, count: 4096))
    try bytes.write(to: URL(fileURLWithPath: folder.file()))
    // A page of the schema is read when the file is opened, any other when it is looked at.
    do {
      let store = try SQLiteStore(path: folder.file(), readers: 0, isNew: false)
      #expect(try await store.damage() != nil)
    } catch StoreFault.damaged {}
  }

  @Test
  func `is found damaged where a value breaks a rule of the schema`() async throws {
    let folder = try Folder()
    try await written(folder)
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.file())))
    // The first byte of a code that the index has too.
    let code = Array("D2999".utf8)
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: code) })
    bytes[place] = UInt8(ascii: "E")
    try Data(bytes).write(to: URL(fileURLWithPath: folder.file()))
    let store = try SQLiteStore(path: folder.file(), readers: 0, isNew: false)
    #expect(try await store.damage() != nil)
  }
}
