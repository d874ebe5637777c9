// swift-tools-version: 6.2
import PackageDescription

// The fuzzers, in a package of their own: their programs have no entry point but libFuzzer's, so a
// plain build of the program must not meet them. They use what is no product of the program, so
// they compile its sources through links. `ci/fuzz.sh` builds and runs them.
//
// Of several `--sanitize` options the compiler takes the last alone, and in an order that changes
// from build to build; so both sanitizers are named in one.
let sanitizers = "-sanitize=fuzzer,address"

let settings: [SwiftSetting] = [
  .unsafeFlags([sanitizers]),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Counters that nothing refers to by name must stay: gold drops them, and lld does unless told.
let link: [LinkerSetting] = [
  .unsafeFlags([sanitizers, "-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "nostart-stop-gc"])
]

func fuzzer(_ name: String, _ others: Target.Dependency...) -> Target {
  .executableTarget(
    name: name, dependencies: ["Contract", "Fuzzing"] + others,
    swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])], linkerSettings: link)
}

let package = Package(
  name: "fuzz",
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .target(name: "Records", swiftSettings: settings),
    .target(
      name: "Readers", dependencies: ["CLibArchive", "CLibXML2", "Records"], swiftSettings: settings
    ),
    .target(name: "Contract", dependencies: ["Readers", "Records"], swiftSettings: settings),
    .target(
      name: "Fuzzing", dependencies: ["CLibXML2", "Contract", "Readers", "Records"],
      swiftSettings: settings),
    fuzzer("fuzz-csv"),
    fuzzer("fuzz-json", "Records"),
    fuzzer("fuzz-text", "Records"),
    fuzzer("fuzz-xml", "Readers", "Records"),
    fuzzer("fuzz-zip", "Readers", "Records"),
  ],
  swiftLanguageModes: [.v6]
)
