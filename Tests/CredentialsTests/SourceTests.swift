import Foundation
import Testing

/// What the sources say themselves of where secrets come from.
struct `The sources` {
  /// Every file of ours, by its path.
  private static func files() throws -> [(path: String, text: String)] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")
    let found = try #require(FileManager.default.enumerator(atPath: root.path))
    var files: [(path: String, text: String)] = []
    for case let path as String in found where path.hasSuffix(".swift") {
      files.append(
        (path, try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8))
      )
    }
    return files
  }

  @Test
  func `draw secrets from the generator of libsodium or of the system alone`() throws {
    let files = try Self.files()
    #expect(files.count > 300)
    func using(_ words: [String]) -> Set<String> {
      Set(files.filter { file in words.contains { file.text.contains($0) } }.map(\.path))
    }
    #expect(
      using(["randombytes_"]) == [
        "Credentials/Random.swift", "Audit/Entries/Salt.swift", "Audit/Keys/SigningKey.swift",
        "Backups/Keys/BackupKey.swift",
      ]
    )
    // The system's generator gives keys of forms and of writing transactions, and mixes answers that
    // bear no name.
    #expect(
      using(["SystemRandomNumberGenerator"]) == [
        "Web/Routes/OfficerRoutes.swift", "RecordsPostgres/Transactions/WriteKey.swift",
        "Records/Feedback/FeedbackAnswers.swift",
      ]
    )
    // These are waits and names of files, no secrets; those of samples are invented people.
    let waits = using([".random(in:"])
    #expect(
      waits == [
        "RecordsPostgres/Transactions/Patience.swift",
        "Spreadsheets/Writing/Files/PartialFile.swift",
      ]
    )
    #expect(using(["arc4random", "drand48", "srand(", "rand()"]).isEmpty)
  }

  @Test
  func `use SHA-1 for the codes of telephones alone, and no older digest`() throws {
    let files = try Self.files()
    let old = files.filter { $0.text.contains("SHA1") }.map(\.path).sorted()
    #expect(
      old == ["Credentials/Codes/SHA1.swift", "Credentials/Codes/TimedCodeSecret.swift"]
    )
    for name in ["MD5", "md5", "crypto_hash_sha1", "RC4", "3DES"] {
      #expect(!files.contains { $0.text.contains(name) }, "\(name)")
    }
  }
}
