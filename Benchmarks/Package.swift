// swift-tools-version: 6.2
import PackageDescription

// What the readers cost by themselves, and how often verdicts on invented forces are wrong, in a package
// of its own: nobody who builds the program pays for it. Targets of the program that are no product cannot be seen from another package, and making
// products of them only for this would show everybody the inside; so their sources are linked here
// and compiled again, with the same settings. `ci/bench.sh` and `ci/simulate.sh` build
// and run it.
let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1")
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .target(name: "Records", swiftSettings: settings),
    .target(
      name: "Readers", dependencies: ["CLibArchive", "CLibXML2", "Records"], swiftSettings: settings
    ),
    .target(name: "CanonicalModel", dependencies: ["Records"], swiftSettings: settings),
    .target(
      name: "Statistics",
      dependencies: [.product(name: "RealModule", package: "swift-numerics")],
      swiftSettings: settings),
    .target(
      name: "Consistency", dependencies: ["CanonicalModel", "Records", "Statistics"],
      swiftSettings: settings),
    .executableTarget(
      name: "reader-times", dependencies: ["Readers", "Records"], swiftSettings: settings),
    .executableTarget(
      name: "simulate-verdicts",
      dependencies: ["CanonicalModel", "Consistency", "Records", "Statistics"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
