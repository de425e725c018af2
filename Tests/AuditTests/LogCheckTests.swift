import Foundation
import Testing
import Vietnamese

@testable import Audit

struct `Holding a log against its seals` {
  static let log = RandomLog([3, 1, 8, 2])

  @Test(arguments: [[1], [256], [3, 1, 8, 2], [256, 256, 5], []])
  func `finds nothing where all is as it was sealed`(sizes: [Int]) throws {
    let log = RandomLog(sizes)
    #expect(log.fault() == nil)
    #expect(log.fault(trusting: [log.key.verifying]) == nil)
    if !sizes.isEmpty { #expect(try log.fault(against: log.exported()) == nil) }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `names the first of the entries that are other`(seed: UInt64) throws {
    var chance = Chance(seed + 1)
    var log = Self.log
    let place = Int.random(in: 0..<14, using: &chance)
    for index in [place, min(place + 3, 13)] {
      var entry = try #require(log.entries[index].entry)
      switch chance.next() % 10 {
      case 0: entry.at += "0"
      case 1: entry.actor += "\u{301}"
      case 2: entry.source = entry.source.map { $0 + "x" } ?? ""
      case 3: entry.verb += " "
      case 4: entry.subject += "\u{0}"
      case 5: entry.key += "a"
      case 6: entry.batch = (entry.batch ?? 0) + 1
      case 7: entry.payload.old = entry.payload.old.map { _ in nil } ?? ""
      case 8: entry.payload.new = (entry.payload.new ?? "") + "x"
      default: entry.payload.reason = (entry.payload.reason ?? "") + "x"
      }
      log.entries[index] = log.entries[index].with(entry: entry)
    }
    #expect(log.fault()?.place == Int64(place) + 1 && log.fault()?.word == "changed")
  }

  @Test(arguments: 0..<14)
  func `names an entry that is gone`(index: Int) {
    var log = Self.log
    log.entries[index] = log.entries[index].with(entry: .some(nil))
    #expect(log.fault()?.word == "missing" && log.fault()?.place == Int64(index) + 1)
    log.entries.remove(at: index)
    #expect(log.fault() == .missing(place: Int64(index) + 1, id: nil))
  }

  @Test
  func `names the seal of an entry that was changed with all that is kept of it`() throws {
    var log = Self.log
    var entry = try #require(log.entries[6].entry)
    entry.actor = "x"
    let salt = Salt.random()
    let leaf = entry.leaf(at: 7, payload: entry.payload.digest(salt))
    log.entries[6] = log.entries[6].with(leaf: leaf, salt: salt, entry: entry)
    #expect(log.fault() == .rewritten(5...12, seal: 3))
  }

  @Test
  func `lets a payload be erased where it is told`() throws {
    var log = Self.log
    let sealed = log.entries[4]
    var entry = try #require(sealed.entry)
    let digest = entry.payload.digest(try #require(sealed.salt))
    entry.payload = entry.payload.erased
    log.entries[4] = sealed.with(salt: .some(nil), erasedDigest: digest, entry: entry)
    #expect(log.fault(erasures: [entry.id]) == nil)
    #expect(log.fault()?.word == "erased" && log.fault()?.place == 5)
    entry.payload.new = "{\"a\":1}"
    log.entries[4] = log.entries[4].with(entry: entry)
    #expect(log.fault(erasures: [entry.id])?.word == "changed")
  }

  @Test
  func `names a seal that is gone, forged, unchained or another's`() throws {
    var log = Self.log
    log.seals.remove(at: 1)
    #expect(log.fault() == .sealMissing(number: 2, place: 4))
    log = Self.log
    log.seals[1] = log.seals[1].with { $0.settled -= 1 }
    #expect(log.fault() == .sealForged(number: 2, place: 4))
    log = Self.log
    log.seals[1] = log.seals[1].with({ $0.settled -= 1 }, by: log.key)
    #expect(log.fault() == .chainBroken(number: 3, place: 5))
    let other = SigningKey.random()
    log.seals[3] = Self.log.seals[3].with({ _ in }, by: other)
    log.seals[1] = Self.log.seals[1]
    #expect(log.fault() == nil)
    #expect(
      log.fault(trusting: [log.key.verifying])
        == .unknownKey(number: 4, key: other.verifying, place: 13)
    )
  }

  @Test
  func `sees a cut end only against exported seals`() throws {
    let exported = try Self.log.exported()
    var log = Self.log
    log.seals.removeLast(2)
    log.entries.removeLast(10)
    #expect(log.fault() == nil)
    #expect(log.fault(against: exported) == .tailCut(from: 3, through: 4, place: 5))
  }

  @Test
  func `refuses exported seals that were changed`() throws {
    let lines = Self.log.seals.map(\.line)
    for (place, line) in lines.enumerated() {
      #expect(Seal(line: line) == Self.log.seals[place])
      var other = lines
      other[place] = line.replacing("\"settled\":1", with: "\"settled\":2")
      var exported = ExportedSeals()
      #expect(throws: ExportFault.forged(file: "a", line: place + 1)) {
        try exported.read(other, file: "a")
      }
    }
    var exported = ExportedSeals()
    #expect(throws: ExportFault.empty(file: "a")) { try exported.read([""], file: "a") }
    #expect(throws: ExportFault.noSeal(file: "a", line: 1)) { try exported.read(["x"], file: "a") }
  }
}

struct `A key of seals` {
  private let folder = NSTemporaryDirectory() + "boiduong-key-\(UUID().uuidString)"

  @Test
  func `is kept for its owner's eyes, and never replaced`() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (path, key) = (folder + "/seal.key", SigningKey.random())
    try key.write(to: path)
    #expect(try SigningKey(file: path).verifying == key.verifying)
    #expect(try VerifyingKey(file: path + ".pub") == key.verifying)
    #expect(try VerifyingKey(file: path) == key.verifying)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
    #expect(throws: SealKeyFault.taken(file: path)) { try SigningKey.random().write(to: path) }
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(throws: SealKeyFault.open(file: path)) { try SigningKey(file: path) }
    #expect(throws: SealKeyFault.noKey(file: path + ".pub")) { try SigningKey(file: path + ".pub") }
  }

  @Test
  func `signs for itself alone, and every byte of what it signed`() {
    let (key, other) = (SigningKey.random(), SigningKey.random())
    let message = Array("niêm phong".utf8)
    let signature = key.sign(message)
    #expect(key.verifying.signed(message, signature))
    #expect(!other.verifying.signed(message, signature))
    for place in message.indices {
      var changed = message
      changed[place] ^= 1
      #expect(!key.verifying.signed(changed, signature))
    }
  }
}
