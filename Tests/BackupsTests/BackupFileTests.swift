import Backups
import Foundation
import Records
import Testing

@Suite("A back-up")
struct BackupFileTests {
  private func read(
    _ path: String,
    key: BackupKey = .own
  ) throws -> (manifest: BackupManifest, rows: [Int: [[SQLValue]]]) {
    var rows: [Int: [[SQLValue]]] = [:]
    let manifest = try BackupReader(path: path, key: key).forEach { table, more in
      rows[table, default: []] += more
    }
    return (manifest, rows)
  }

  @Test("gives back every value of every kind, and what it said of itself")
  func same() throws {
    let folder = try Folder()
    let written = try Sample.write(folder.file("a"))
    let (manifest, rows) = try read(folder.file("a"))
    #expect(rows[0] == Sample.rows(20))
    #expect(rows[1] == Sample.rows(3, table: 1))
    #expect(manifest == written)
    #expect(manifest.opening == Sample.opening)
    #expect(manifest.closing.lastIDs == ["batch": 77])
    #expect(manifest.closing.fingerprint.rows == 23)
    #expect(manifest.bytes == (try folder.bytes("a")).count)
    #expect(manifest.sha256 == Digest(of: try folder.bytes("a")))
  }

  @Test("of many blocks is read in order and adds nothing up")
  func blocks() throws {
    let folder = try Folder()
    try Sample.write(folder.file("a"), rows: 30_000)
    var sizes: [Int] = []
    _ = try BackupReader(path: folder.file("a"), key: .own).forEach { table, rows in
      if table == 0 { sizes.append(rows.count) }
    }
    #expect(sizes.count > 2)
    #expect(sizes.reduce(0, +) == 30_000)
  }

  @Test("tells nothing to whoever has no key, and is another file each time")
  func locked() throws {
    let folder = try Folder()
    try Sample.write(folder.file("a"))
    try Sample.write(folder.file("b"))
    let (a, b) = (try folder.bytes("a"), try folder.bytes("b"))
    for word in ["Nguyễn", "officer", "sqlite", "0.1.0"] {
      #expect(a.firstRange(of: Array(word.utf8)) == nil)
    }
    #expect(a != b)
    let permissions = try FileManager.default.attributesOfItem(atPath: folder.file("a"))
    #expect((permissions[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test("opens with no other key")
  func otherKey() throws {
    let folder = try Folder()
    try Sample.write(folder.file("a"))
    let typed = try BackupKey(" \(BackupKey.own.text)\n")
    _ = try read(folder.file("a"), key: typed)
    #expect(throws: BackupFault.wrongKey(file: folder.file("a"))) {
      _ = try read(folder.file("a"), key: BackupKey.random())
    }
  }

  @Test("that was cut off anywhere is refused")
  func cutOff() throws {
    let folder = try Folder()
    try Sample.write(folder.file("a"))
    let whole = try folder.bytes("a")
    for length in Set(stride(from: 0, to: whole.count, by: 331)).union([15, 16, 17, 68, 69, 72]) {
      try folder.write(Array(whole.prefix(length)), to: "b")
      #expect(throws: BackupFault.self, "\(length) bytes") { _ = try read(folder.file("b")) }
    }
  }

  @Test("with any byte changed is refused, whichever it is")
  func changed() throws {
    let folder = try Folder()
    try Sample.write(folder.file("a"))
    let whole = try folder.bytes("a")
    // The stretching of the key costs a tenth of a second each time.
    for place in [0, 15, 16, 17, 20, 24, 30, 45, 67]
      + Array(stride(from: 68, to: whole.count, by: 241))
    {
      var bytes = whole
      bytes[place] ^= 0x20
      try folder.write(bytes, to: "b")
      #expect(throws: BackupFault.self, "byte \(place)") { _ = try read(folder.file("b")) }
    }
    try folder.write(whole + [0], to: "b")
    #expect(throws: BackupFault.damaged(file: folder.file("b"), at: whole.count)) {
      _ = try read(folder.file("b"))
    }
  }

  @Test("that is something else is told so")
  func other() throws {
    let folder = try Folder()
    try folder.write(Array("SQLite format 3\0 and more".utf8), to: "b")
    #expect(throws: BackupFault.noBackup(file: folder.file("b"))) {
      _ = try read(folder.file("b"))
    }
    try folder.write(Array("boiduong-backup\n\u{2}".utf8), to: "b")
    #expect(throws: BackupFault.newerForm(file: folder.file("b"))) {
      _ = try read(folder.file("b"))
    }
    #expect(throws: BackupFault.failed(file: folder.file("c"), code: ENOENT)) {
      _ = try read(folder.file("c"))
    }
  }

  @Test("that asks too much of the machine is refused before it gets it")
  func greedy() throws {
    let folder = try Folder()
    try Sample.write(folder.file("a"))
    var bytes = try folder.bytes("a")
    bytes.replaceSubrange(21..<25, with: [255, 255, 255, 255])
    try folder.write(bytes, to: "b")
    #expect(throws: BackupFault.damaged(file: folder.file("b"), at: 17)) {
      _ = try read(folder.file("b"))
    }
  }

  @Test("of a later schema is refused, and so is one of other steps")
  func schema() throws {
    let folder = try Folder()
    let json = try JSONEncoder().encode(Sample.opening)
    func opening(_ change: (inout [String]) -> Void) throws -> BackupOpening {
      var object = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])
      var steps = try #require(object["steps"] as? [String])
      change(&steps)
      object["steps"] = steps
      let data = try JSONSerialization.data(withJSONObject: object)
      return try JSONDecoder().decode(BackupOpening.self, from: data)
    }
    let known = Schema.steps.count
    try Sample.write(folder.file("a"), opening: opening { $0.append("later") })
    #expect(throws: SchemaRefusal.newer(found: known + 1, known: known)) {
      _ = try read(folder.file("a"))
    }
    try Sample.write(folder.file("b"), opening: opening { $0[0] = "other" })
    #expect(throws: SchemaRefusal.foreign(step: 1)) { _ = try read(folder.file("b")) }
  }

  @Test("that is given up leaves no file")
  func givenUp() throws {
    let folder = try Folder()
    do {
      let writer = try BackupWriter(path: folder.file("a"), key: .own, Sample.opening)
      try writer.append(Sample.rows(5), toTable: 0)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test("is left to the one who is writing it")
  func taken() throws {
    let folder = try Folder()
    let writer = try BackupWriter(path: folder.file("a"), key: .own, Sample.opening)
    #expect(throws: BackupFault.taken(file: folder.file("a"))) {
      _ = try BackupWriter(path: folder.file("a"), key: .own, Sample.opening)
    }
    _ = try writer.finish(lastIDs: [:])
    #expect(try read(folder.file("a")).manifest.closing.fingerprint.rows == 0)
  }

  @Test("in a folder that is not there says so")
  func noFolder() throws {
    let folder = try Folder()
    let path = folder.file("khong/a")
    #expect(throws: BackupFault.failed(file: path, code: ENOENT)) {
      _ = try BackupWriter(path: path, key: .own, Sample.opening)
    }
  }

  @Test("has a manifest that names its file, its digests and no person")
  func manifest() throws {
    let folder = try Folder()
    let manifest = try Sample.write(folder.file("a"))
    let text = try manifest.json
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    )
    #expect(object["file"] as? String == "a")
    #expect(object["sha256"] as? String == Digest(of: try folder.bytes("a")).hexadecimal)
    #expect(object["rows"] as? Int == 23)
    #expect(object["at"] as? String == "\(Sample.opening.at)")
    #expect((object["tables"] as? [Any])?.count == Sample.opening.tables.count)
    #expect(!text.contains("Nguyễn"))
  }
}

@Suite("The key of back-ups")
struct BackupKeyTests {
  @Test("that the program makes is another one each time, and can be typed again")
  func random() throws {
    let keys = (0..<50).map { _ in BackupKey.random().text }
    #expect(Set(keys).count == 50)
    for key in keys {
      #expect(key.wholeMatch(of: /([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}/) != nil)
      #expect(try BackupKey("\n \(key)\r\n").text == key)
    }
  }

  @Test("is the same however its letters are composed")
  func composed() throws {
    let folder = try Folder()
    let composed = "khóa của Sở Ngoại vụ tỉnh"
    try Sample.write(folder.file("a"), key: BackupKey(composed))
    let apart = try BackupKey(composed.decomposedStringWithCanonicalMapping)
    _ = try BackupReader(path: folder.file("a"), key: apart).forEach { _, _ in }
  }

  @Test(
    "is refused where it keeps nothing",
    arguments: ["", "   ", "123456", "a\0bcdefghijklmnopqrst"]
  )
  func weak(text: String) {
    #expect(throws: BackupFault.weakKey) { _ = try BackupKey(text) }
  }
}
