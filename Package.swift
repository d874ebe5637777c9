// swift-tools-version: 6.2
import PackageDescription

/// The same rules of the language everywhere: Swift 6, no warning left standing, `any` written out,
/// and a member is visible only where its module is imported.
let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let realModule = Target.Dependency.product(name: "RealModule", package: "swift-numerics")

// The picture of the house is docs/architecture.md; HouseTests holds this list against it.
let package = Package(
  name: "cyson",
  products: [.executable(name: "cyson", targets: ["cyson"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CMemory"),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .target(name: "Records", swiftSettings: settings),
    .target(name: "Statistics", dependencies: [realModule], swiftSettings: settings),
    .target(name: "CanonicalModel", dependencies: ["Records"], swiftSettings: settings),
    .target(
      name: "Readers", dependencies: ["CLibArchive", "CLibXML2", "Records"], swiftSettings: settings
    ),
    .target(
      name: "Profiles", dependencies: ["CanonicalModel", "Records"], swiftSettings: settings),
    .target(name: "Rules", dependencies: ["CanonicalModel", "Records"], swiftSettings: settings),
    .target(name: "Reports", dependencies: ["Records"], swiftSettings: settings),
    .target(
      name: "Linkage", dependencies: ["CMemory", "CanonicalModel", "Records", crypto],
      swiftSettings: settings),
    .target(name: "Merging", dependencies: ["CanonicalModel", "Records"], swiftSettings: settings),
    .target(
      name: "Consistency", dependencies: ["CanonicalModel", "Records", "Statistics"],
      swiftSettings: settings),
    .target(name: "Register", dependencies: ["Records", crypto, grdb], swiftSettings: settings),
    .target(
      name: "Exports", dependencies: ["CanonicalModel", "Records", grdb, sqlite],
      swiftSettings: settings),
    .target(
      name: "Synthesis", dependencies: ["CanonicalModel", "Records"], swiftSettings: settings),
    .target(
      name: "Pipeline",
      dependencies: [
        "CanonicalModel", "Consistency", "Exports", "Linkage", "Merging", "Profiles", "Readers",
        "Records", "Register", "Reports", "Rules", "Statistics", "Synthesis", crypto,
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "cyson", dependencies: ["Pipeline", "Records", argumentParser],
      swiftSettings: settings),
    .executableTarget(
      name: "generate-docs", dependencies: ["Pipeline"], swiftSettings: settings),
    .testTarget(
      name: "RecordsTests", dependencies: ["Records"], swiftSettings: settings),
    .testTarget(
      name: "StatisticsTests", dependencies: ["Statistics", realModule], swiftSettings: settings),
    .testTarget(
      name: "ConsistencyTests",
      dependencies: ["CanonicalModel", "Consistency", "Records", "Statistics"],
      swiftSettings: settings),
    .testTarget(
      name: "CanonicalModelTests", dependencies: ["CanonicalModel", "Records"],
      swiftSettings: settings),
    .testTarget(
      name: "ReadersTests", dependencies: ["CLibXML2", "Readers", "Records"],
      swiftSettings: settings),
    .testTarget(
      name: "ProfilesTests", dependencies: ["CanonicalModel", "Profiles", "Readers", "Records"],
      swiftSettings: settings),
    .testTarget(
      name: "RulesTests", dependencies: ["CanonicalModel", "Records", "Rules"],
      swiftSettings: settings),
    .testTarget(
      name: "ReportsTests", dependencies: ["Records", "Reports"], exclude: ["Golden"],
      swiftSettings: settings),
    .testTarget(
      name: "LinkageTests", dependencies: ["CanonicalModel", "Linkage", "Records", crypto],
      swiftSettings: settings),
    .testTarget(
      name: "MergingTests", dependencies: ["CanonicalModel", "Merging", "Records"],
      swiftSettings: settings),
    .testTarget(
      name: "RegisterTests", dependencies: ["Records", "Register", grdb], swiftSettings: settings),
    .testTarget(
      name: "ExportsTests", dependencies: ["CanonicalModel", "Exports", "Records", grdb],
      exclude: ["Golden"], swiftSettings: settings),
    .testTarget(
      name: "SynthesisTests", dependencies: ["CanonicalModel", "Records", "Synthesis"],
      swiftSettings: settings),
    .testTarget(
      name: "PipelineTests",
      dependencies: [
        "CanonicalModel", "Consistency", "Exports", "Linkage", "Merging", "Pipeline", "Profiles",
        "Readers", "Records", "Register", "Reports", "Rules", "Statistics", "Synthesis",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests", dependencies: ["cyson"], swiftSettings: settings),
    .testTarget(
      name: "HouseTests", dependencies: ["CanonicalModel", "Pipeline", "Profiles", "Records"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
