import Foundation
import Testing

@testable import Credentials

struct `Keys of vaults` {
  @Test
  func `are 32 bytes, never the same`() {
    let keys = (0..<200).map { _ in VaultKey().bytes }
    #expect(keys.allSatisfy { $0.count == 32 })
    #expect(Set(keys).count == 200)
  }

  @Test
  func `are read as they were written`() throws {
    for key in (0..<100).map({ _ in VaultKey() }) {
      #expect(try #require(VaultKey(text: key.text)).bytes == key.bytes)
    }
  }

  @Test
  func `are read with the white space that editors leave`() throws {
    let key = VaultKey()
    let (head, tail) = (key.text.prefix(20), key.text.dropFirst(20))
    for text in ["\(key.text)\n", "\(key.text)\r\n", "  \(key.text)\t\n\n", "\(head)\n\(tail)\n"] {
      #expect(try #require(VaultKey(text: text)).bytes == key.bytes)
    }
  }

  @Test
  func `are read from nothing else`() {
    let text = VaultKey().text
    let spoilt = [
      "", "\n", String(text.dropLast()), text + "A", text + "=", "+" + text.dropFirst(),
      "ệ" + text.dropFirst(3), "key: " + text, text + "\n" + text, "\u{FEFF}" + text,
    ]
    #expect(spoilt.filter { VaultKey(text: $0) != nil }.isEmpty)
  }
}

struct `Files of keys` {
  let folder: Folder

  init() throws { folder = try Folder() }

  private func mode(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  @Test
  func `are readable by their owner alone`() throws {
    let path = folder.file("key")
    try VaultKey().write(to: path)
    #expect(try mode(of: path) == 0o600)
  }

  @Test
  func `are read as they were written`() throws {
    let key = VaultKey()
    try key.write(to: folder.file("key"))
    #expect(try VaultKey(file: folder.file("key")).bytes == key.bytes)
    #expect(try String(contentsOfFile: folder.file("key"), encoding: .utf8) == key.text + "\n")
  }

  @Test
  func `are never written over`() throws {
    let (first, path) = (VaultKey(), folder.file("key"))
    try first.write(to: path)
    #expect(throws: VaultRefusal.cannotWrite(path)) { try VaultKey().write(to: path) }
    #expect(try VaultKey(file: path).bytes == first.bytes)
  }

  @Test
  func `are not written over one that is no key either`() throws {
    let path = try folder.write("thơ\n", to: "key")
    #expect(throws: VaultRefusal.cannotWrite(path)) { try VaultKey().write(to: path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "thơ\n")
  }

  @Test
  func `are not written through a link that somebody laid`() throws {
    let (path, target) = (folder.file("key"), folder.file("elsewhere"))
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    #expect(throws: VaultRefusal.cannotWrite(path)) { try VaultKey().write(to: path) }
    #expect(!FileManager.default.fileExists(atPath: target))
  }

  @Test
  func `are written once by many who write at the same time`() async throws {
    let path = folder.file("key")
    let written = await withTaskGroup(of: [UInt8]?.self) { group in
      for _ in 0..<16 {
        group.addTask {
          let key = VaultKey()
          do {
            try key.write(to: path)
            return key.bytes
          } catch {
            return nil
          }
        }
      }
      return await group.reduce(into: [[UInt8]]()) { all, bytes in
        if let bytes { all.append(bytes) }
      }
    }
    try #require(written.count == 1)
    #expect(try VaultKey(file: path).bytes == written[0])
  }

  @Test
  func `are not written into folders that are not there`() {
    let path = folder.file("none/key")
    #expect(throws: VaultRefusal.cannotWrite(path)) { try VaultKey().write(to: path) }
  }

  @Test
  func `that are not there are refused`() {
    let path = folder.file("key")
    #expect(throws: VaultRefusal.noKey(path)) { try VaultKey(file: path) }
  }

  @Test(arguments: [0o640, 0o604, 0o644, 0o660, 0o620, 0o602, 0o610, 0o601, 0o777])
  func `that others may touch are refused`(mode: Int) throws {
    let path = try folder.write(VaultKey().text, to: "key", mode: mode)
    #expect(throws: VaultRefusal.readableByOthers(path)) { try VaultKey(file: path) }
  }

  @Test(arguments: [0o600, 0o400, 0o700])
  func `that only their owner may touch are taken`(mode: Int) throws {
    let key = VaultKey()
    let path = try folder.write(key.text, to: "key", mode: mode)
    #expect(try VaultKey(file: path).bytes == key.bytes)
  }

  @Test(arguments: ["", "\n", "không phải khóa", "AAAA\n"])
  func `that hold no key are refused`(text: String) throws {
    let path = try folder.write(text, to: "key")
    #expect(throws: VaultRefusal.badKey(path)) { try VaultKey(file: path) }
  }

  @Test
  func `that are no text are refused`() throws {
    let path = try folder.write("", to: "key")
    try Data([0xff, 0xfe, 0x00, 0x80] + VaultKey().bytes).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    #expect(throws: VaultRefusal.badKey(path)) { try VaultKey(file: path) }
  }

  @Test
  func `that are folders can't be read`() throws {
    #expect(throws: VaultRefusal.cannotRead(folder.path)) { try VaultKey(file: folder.path) }
  }

  @Test
  func `that could be written only by half are taken away again`() async throws {
    // In a process of its own, since it is the whole process that may write no more than ten bytes.
    await #expect(processExitsWith: .success) {
      let folder = try Folder()
      let path = folder.file("key")
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit()
      getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      limit.rlim_cur = 10
      guard setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { exit(2) }
      do {
        try VaultKey().write(to: path)
        exit(3)
      } catch VaultRefusal.cannotWrite(path) {
        exit(FileManager.default.fileExists(atPath: path) ? 4 : 0)
      } catch {
        exit(5)
      }
    }
  }
}
