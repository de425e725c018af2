// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A module of ours: what it may import is exactly what stands here.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of a module, on the real thing: they may import what they need to set a scene.
func tests(
  _ name: String,
  _ dependencies: [Target.Dependency],
  resources: [Resource] = []
) -> Target {
  .testTarget(
    name: name,
    dependencies: dependencies,
    resources: resources,
    swiftSettings: settings
  )
}

/// The domain, from its days to the engine.
let engine: [Target.Dependency] = [
  "Chronology", "Vietnamese", "Personnel", "Access", "Training", "Assessment",
]

/// One library of the system: a module map and a header, nothing else.
func system(_ name: String, pkgConfig: String, apt: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let package = Package(
  name: "boiduong",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird",
      from: "2.28.1",
      traits: []
    ),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // Part of what Hummingbird brings; named because Web imports them.
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
    .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.1"),
  ],
  targets: [
    // Civil days, half-open ranges, durations and instants: no clock.
    module("Chronology"),
    // Text: sort key, folding, numbers in words, both languages of the product.
    module("Vietnamese"),
    // How far a long work has come: no clock, no terminal.
    module("Work"),
    // Agencies, officers, duties, assignments, coverage.
    module("Personnel", ["Chronology", "Vietnamese"]),
    // Courses, classes, sessions, enrolments, attendance, results.
    module("Training", ["Chronology", "Vietnamese", "Personnel"]),
    // Roles, rights, scopes: who may see and do what. Pure.
    module("Access", ["Chronology", "Vietnamese", "Personnel"]),
    // The engine: marks, criteria, timelines, gaps. Pure.
    module("Assessment", ["Chronology", "Vietnamese", "Personnel", "Training"]),
    // An invented province, drawn from a seed. Pure.
    module("Sampling", engine),
    // Cells in, cells out. Knows no officer.
    module("Spreadsheets", ["Chronology", "CExpat", "CLibXLSXWriter", "CLibZip", "CZlib"]),
    // Curricula and rosters: text to domain, an error names file, line or cell.
    module(
      "Intake",
      [
        "Chronology", "Vietnamese", "Work", "Personnel", "Training", "Assessment", "Spreadsheets",
        .product(name: "Yams", package: "Yams"),
      ]
    ),
    // What makes a log tamper-evident: hashes, trees, seals, and how to hold a log against them.
    module("Audit", ["Chronology", "Vietnamese", "CSodium"]),
    // SQL written once, its results, schema steps, the Store protocol.
    module(
      "Records",
      [
        "Chronology", "Vietnamese", "Personnel", "Access", "Training", "Assessment", "Audit",
        "CSodium",
      ]
    ),
    // The embedded default.
    module(
      "RecordsSQLite",
      [
        "Records", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]
    ),
    // The driver for several nodes.
    module("RecordsPostgres", ["Records", "CLibPQ"]),
    // Passwords, tokens, codes: what proves who somebody is. Knows no account.
    module("Credentials", ["Chronology", "Vietnamese", "CSodium"]),
    // Back-ups: files of records, locked with a key. Knows no officer.
    module("Backups", ["Chronology", "Vietnamese", "Records", "CSodium", "CZlib"]),
    // What people do: one verb a file, one transaction, one event.
    module(
      "Operations",
      [
        "Chronology", "Vietnamese", "Work", "Personnel", "Access", "Training", "Assessment",
        "Sampling", "Spreadsheets", "Intake", "Audit", "Records", "Backups", "Credentials",
      ]
    ),
    // One file a report: definition to page, workbook, JSON.
    module(
      "Reports",
      [
        "Chronology", "Vietnamese", "Personnel", "Training", "Assessment", "Spreadsheets",
        "Records",
        "CSodium",
      ]
    ),
    // HTML as a value that escapes what is interpolated.
    module("Markup"),
    // Page values to HTML.
    module(
      "Pages",
      [
        "Chronology", "Vietnamese", "Personnel", "Access", "Training", "Assessment",
        "Spreadsheets", "Intake", "Records", "Operations", "Reports", "Markup", "CQREncode",
      ]
    ),
    // A child process with limits, for work on a file that somebody sent. Knows nothing of ours.
    module("Isolation", ["CIsolation"]),
    // The calls of Linux that Swift's own view of the C library leaves out.
    .target(name: "CIsolation"),
    // Routes, limits, headers.
    .target(
      name: "Web",
      dependencies: [
        "Chronology", "Vietnamese", "Work", "Personnel", "Access", "Training", "Spreadsheets",
        "Intake", "Records", "Operations", "Reports", "Markup", "Pages", "Isolation", "Credentials",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
      ],
      resources: [
        .embedInCode("Assets/boiduong.css"), .embedInCode("Assets/boiduong.js"),
        .embedInCode("Assets/charts.js"),
        .embedInCode("Assets/icon.svg"), .embedInCode("Assets/roll-call.js"),
        .embedInCode("Assets/service-worker.js"),
      ],
      swiftSettings: settings
    ),
    // The commands.
    .executableTarget(
      name: "boiduong",
      dependencies: [
        "Chronology", "Vietnamese", "Work", "Personnel", "Access", "Training", "Assessment",
        "Sampling", "Spreadsheets", "Intake", "Audit", "Records", "RecordsSQLite", "RecordsPostgres",
        "Operations", "Reports", "Pages", "Web", "Isolation", "Backups", "Credentials",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
    // What script/bench runs.
    .executableTarget(
      name: "bench-engine",
      dependencies: engine,
      path: "Benchmarks/Engine",
      swiftSettings: settings
    ),
    .target(name: "BenchCells", path: "Benchmarks/Cells", swiftSettings: settings),
    .executableTarget(
      name: "bench-report",
      dependencies: ["BenchCells", "Reports", "Vietnamese"],
      path: "Benchmarks/LongReport",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "bench-rosters",
      dependencies: [
        "Chronology", "Spreadsheets", "Intake", "Records", "RecordsSQLite", "Operations",
      ],
      path: "Benchmarks/Rosters",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "bench-stores",
      dependencies: [
        "Chronology", "Personnel", "Access", "Training", "Records", "RecordsSQLite", "RecordsPostgres",
        "Operations", "Reports",
      ],
      path: "Benchmarks/Stores",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "bench-sheets",
      dependencies: ["BenchCells", "Spreadsheets"],
      path: "Benchmarks/Sheets",
      swiftSettings: settings
    ),
    system("CExpat", pkgConfig: "expat", apt: "libexpat1-dev"),
    system("CLibPQ", pkgConfig: "libpq", apt: "libpq-dev"),
    system("CLibXLSXWriter", pkgConfig: "xlsxwriter", apt: "libxlsxwriter-dev"),
    system("CLibZip", pkgConfig: "libzip", apt: "libzip-dev"),
    system("CQREncode", pkgConfig: "libqrencode", apt: "libqrencode-dev"),
    system("CSodium", pkgConfig: "libsodium", apt: "libsodium-dev"),
    system("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),

    // Fresh records for tests, over the database that the environment names.
    .target(
      name: "StoreScenes",
      dependencies: ["Chronology", "Records", "RecordsSQLite", "RecordsPostgres", "CLibPQ"],
      path: "Tests/StoreScenes",
      swiftSettings: settings
    ),
    tests("ChronologyTests", ["Chronology"]),
    tests("VietnameseTests", ["Vietnamese"]),
    tests("PersonnelTests", ["Chronology", "Vietnamese", "Personnel"]),
    tests("AccessTests", ["Chronology", "Vietnamese", "Personnel", "Access"]),
    tests("CredentialsTests", ["Chronology", "Vietnamese", "Credentials"]),
    tests("TrainingTests", ["Chronology", "Vietnamese", "Personnel", "Training"]),
    tests("AssessmentTests", engine, resources: [.copy("Vectors")]),
    tests("SamplingTests", engine + ["Intake", "Sampling"]),
    tests(
      "SpreadsheetsTests",
      ["Chronology", "Spreadsheets", "CLibZip"],
      resources: [.copy("Fixtures")]
    ),
    tests(
      "IntakeTests",
      engine + ["Spreadsheets", "Intake"],
      resources: [.copy("Rosters/Samples")]
    ),
    tests(
      "RecordsTests",
      engine + ["Spreadsheets", "Intake", "Audit", "Records", "RecordsSQLite", "StoreScenes"]
    ),
    tests("RecordsPostgresTests", ["Chronology", "Records", "RecordsPostgres", "StoreScenes"]),
    tests("AuditTests", ["Chronology", "Vietnamese", "Audit"]),
    tests("BackupsTests", ["Chronology", "Records", "Backups"]),
    tests(
      "OperationsTests",
      engine + [
        "Work", "Sampling", "Spreadsheets", "Intake", "Audit", "Records", "Backups", "Operations",
        "StoreScenes", "Credentials",
      ]
    ),
    tests(
      "ReportsTests",
      engine + ["Spreadsheets", "Intake", "Records", "Operations", "Reports", "StoreScenes"]
    ),
    tests(
      "boiduongTests",
      engine + [
        "Work", "Spreadsheets", "Intake", "Audit", "Records", "RecordsSQLite", "Operations",
        "boiduong",
      ]
    ),
    tests("IsolationTests", ["Isolation"]),
    tests("MarkupTests", ["Markup"]),
    tests(
      "PagesTests",
      engine + [
        "Sampling", "Spreadsheets", "Intake", "Records", "StoreScenes", "Operations", "Reports",
        "Markup", "Pages",
      ]
    ),
    tests(
      "WebTests",
      engine + [
        "Spreadsheets", "Intake", "Audit", "Records", "StoreScenes", "Operations", "Reports",
        "Markup", "Pages", "Web", "Credentials", "Work",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)
