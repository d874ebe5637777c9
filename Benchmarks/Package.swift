// swift-tools-version: 6.2
import PackageDescription

// What the readers cost by themselves, in a package of its own: nobody who builds the program pays
// for it. Targets of the program that are no product cannot be seen from another package, and making
// products of them only for this would show everybody the inside; so their sources are linked here
// and compiled again, with the same settings. `ci/bench.sh` builds and runs it.
let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "benchmarks",
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "Records", swiftSettings: settings),
    .target(name: "Readers", dependencies: ["Records", "CLibXML2"], swiftSettings: settings),
    .executableTarget(
      name: "reader-times", dependencies: ["Readers", "Records"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
