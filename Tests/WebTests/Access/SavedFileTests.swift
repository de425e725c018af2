import Access
import Chronology
import HTTPTypes
import Operations
import Personnel
import Records
import Testing

@testable import Spreadsheets
@testable import Web

/// Files with people in them: given for a purpose, noted, and with no more than they need (U2, U4).
struct `A file with people in it` {
  static let files = [
    "/officers.xlsx", "/certificates.xlsx?within=3660", "/reports/ttdn-summary.xlsx?period=2020",
    "/reports/ttdn-summary.json?period=2020", "/reports/class-list.xlsx?class=LOP-2020-01",
    "/reports/class-list.json?class=LOP-2020-01", "/reports/marks.json?class=LOP-2020-01",
  ]
  /// What no file may tell, and no log.
  static let canaries = ["054080777012", "Canari-Ê-Đê", "canari@phuyen.gov.vn"]

  let store: any Store
  let clerk: Clerk

  init() async throws {
    store = try await Town.store()
    clerk = Clerk(site: try Town.site(store))
    try await store.write { records in
      var officer = try records.one(Query<OfficerRecord>.officers([ID(1)])).officer
      officer.nationalID = NationalID(Self.canaries[0])
      officer.email = Self.canaries[2]
      try records.change(officer)
      try records.run(.upsert(ethnicity: Self.canaries[1], of: officer.id))
    }
  }

  func saved() async throws -> [LogLine] {
    try await store.read { records in
      try records.all(.log(LogQuestion(), before: .max, limit: 100)).filter {
        $0.history.verb == .saved
      }
    }
  }

  @Test(arguments: files)
  func `is noted with who, what and what for`(path: String) async throws {
    #expect(try await clerk.send(path, ["purpose": "makeDecision"]).status == 200)
    let lines = try await saved()
    #expect(lines.count == 1)
    let line = try #require(lines.first)
    #expect(line.history.reason == "Lập danh sách, quyết định")
    #expect(line.history.source == "web 127.0.0.1")
    #expect(line.history.actor.contains("nhan.su"))
    #expect(path.contains(line.key))
    if let query = path.split(separator: "?").dropFirst().first {
      #expect(line.history.new?.contains(query) == true)
    }
  }

  /// Its cells in a sheet's printed foot and what the workbook says about itself (U4).
  @Test(arguments: files.filter { $0.contains(".xlsx") })
  func `tells in each of its sheets who saved it, when and what for`(path: String) async throws {
    let reply = try await clerk.send(path, ["purpose": "makeDecision"])
    func text(_ part: String) throws -> String { try Self.part(part, of: reply.bytes) }
    #expect(try text("docProps/core.xml").contains("Mục đích: Lập danh sách, quyết định"))
    #expect(try text("docProps/core.xml").contains("(nhan.su)"))
    let last = path.contains("summary") ? 3 : 1
    #expect(
      try text("xl/worksheets/sheet\(last).xml").contains("Mục đích: Lập danh sách, quyết định")
    )
  }

  /// The XML of a part of a workbook.
  private static func part(_ name: String, of file: [UInt8]) throws -> String {
    var content: [UInt8] = []
    try file.withUnsafeBufferPointer { buffer in
      let archive = try ZipArchive(bytes: buffer, limits: .standard)
      try archive.read(name) { next in
        try withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 8) { piece in
          let start = try #require(piece.baseAddress)
          while case let count = try next(start, piece.count), count > 0 {
            content.append(contentsOf: piece.prefix(count))
          }
        }
      }
    }
    return String(decoding: content, as: UTF8.self)
  }

  @Test(arguments: files)
  func `is not given without a purpose, by no other method, and then not noted`(
    path: String
  ) async throws {
    for form in [[:], ["purpose": "x"], ["purpose": ""]] {
      let reply = try await clerk.send(path, form)
      #expect(reply.status == 400)
      #expect(reply.text.contains("Chọn mục đích"))
    }
    let got = try await clerk.get(path)
    #expect([303, 405].contains(got.status))
    #expect(got["Content-Disposition"] == nil)
    #expect(try await saved().isEmpty)
  }

  @Test(arguments: [Role.provinceHR, .leadership, .agencyHR, .oversight])
  func `tells no identity number, no ethnicity and no address`(role: Role) async throws {
    let token = Door.token("C")
    try await Door.open(store, as: [role], at: ID(2), named: "canari", token: token)
    let reader = Clerk(site: clerk.site, token: token)
    for path in Self.files {
      let reply = try await reader.send(path, ["purpose": "report"])
      #expect([200, 403, 404].contains(reply.status), "\(path) \(reply.status)")
      for canary in Self.canaries {
        #expect(try !Unpacked.texts(reply).contains(canary), "\(path): \(canary)")
      }
    }
  }

  @Test(arguments: Role.allCases)
  func `and every page keep what is covered from those without the right`(
    role: Role
  ) async throws {
    let token = Door.token("P")
    try await Door.open(
      store,
      as: [role],
      at: ID(2),
      officer: role == .officer ? ID(1) : nil,
      named: "canari",
      token: token
    )
    let reader = Clerk(site: clerk.site, token: token)
    for route in clerk.site.routes.all where route.method == .get {
      let path = route.path.replacing("{id}", with: "1").replacing("{other}", with: "2")
        .replacing("{assignment}", with: "1").replacing("{code}", with: "ttdn-summary")
        .replacing("{name}", with: "icon.svg")
      let reply = try await reader.get(path)
      #expect(reply.status < 500, "\(path)")
      for canary in Self.canaries.prefix(2) {
        #expect(try !Unpacked.texts(reply).contains(canary), "\(path): \(canary)")
      }
    }
  }

  @Test
  func `leaves nothing in the log that is covered elsewhere`() async throws {
    for path in Self.files { _ = try await clerk.send(path, ["purpose": "report"]) }
    _ = try await clerk.send("/officers/1/uncover", ["purpose": "report"])
    let all = try await store.read { records in
      try records.all(Query("SELECT * FROM event") { "\($0.values)" })
    }
    #expect(all.count > Self.files.count)
    for canary in Self.canaries { #expect(!all.joined().contains(canary)) }
  }
}

/// What stands in a file, whether it is packed or not.
private enum Unpacked {
  static func texts(_ reply: Reply) throws -> String {
    guard reply.bytes.starts(with: [0x50, 0x4B]) else { return reply.text }
    return try SheetTexts.all(in: reply.bytes)
  }
}
