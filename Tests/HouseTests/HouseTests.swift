import Testing

/// The picture of the house: `docs/architecture.md` draws it, this holds `Package.swift` to it.
@Suite struct HouseTests {
  /// What each target may use; all arrows point down, and the wings do not know of one another.
  static let picture: [String: Set<String>] = [
    "CLibArchive": [],
    "CLibXML2": [],
    "CMemory": [],
    "Records": [],
    "Statistics": ["realModule"],
    "CanonicalModel": ["Records"],
    "Readers": ["Records", "CLibArchive", "CLibXML2"],
    "Profiles": ["CanonicalModel", "Records"],
    "Rules": ["CanonicalModel", "Records"],
    "Reports": ["Records"],
    "Linkage": ["CMemory", "CanonicalModel", "Records", "crypto"],
    "Merging": ["CanonicalModel", "Records"],
    "Consistency": ["CanonicalModel", "Records", "Statistics"],
    "Register": ["Records", "crypto", "grdb"],
    "Exports": ["CanonicalModel", "Records", "grdb", "sqlite"],
    "Synthesis": ["CanonicalModel", "Records"],
    "Pipeline": [
      "CanonicalModel", "Consistency", "Exports", "Linkage", "Merging", "Profiles", "Readers",
      "Records", "Register", "Reports", "Rules", "Statistics", "Synthesis", "crypto",
    ],
    "cyson": ["Pipeline", "Records", "argumentParser"],
    "generate-docs": ["Pipeline"],
  ]

  /// What a package's product is called where it is imported.
  static let modules = [
    "crypto": "Crypto", "argumentParser": "ArgumentParser", "grdb": "GRDB",
    "realModule": "RealModule", "sqlite": "GRDBSQLite",
  ]

  @Test func hasTheRoomsAndArrowsOfThePicture() throws {
    let targets = try Manifest().targets.filter { $0.kind != "testTarget" }
    let drawn = Dictionary(uniqueKeysWithValues: targets.map { ($0.name, $0.dependencies) })
    #expect(Set(drawn.keys) == Set(Self.picture.keys))
    for (name, arrows) in drawn {
      #expect(arrows == Self.picture[name], "the arrows from \(name)")
    }
  }

  @Test func givesEveryRoomATestOfItsOwn() throws {
    let manifest = try Manifest()
    let tested = manifest.targets.filter { $0.kind == "target" }.map { "\($0.name)Tests" }
    let tests = manifest.targets.filter { $0.kind == "testTarget" }.map(\.name)
    #expect(Set(tests) == Set(tested + ["EndToEndTests", "HouseTests"]))
  }

  @Test func importsNothingThatItsTargetDoesNotDeclare() throws {
    for target in try Manifest().targets where target.kind != "systemLibrary" {
      let isTest = target.kind == "testTarget"
      let folder = "\(isTest ? "Tests" : "Sources")/\(target.name)"
      let declared = Set(target.dependencies.map { Self.modules[$0] ?? $0 })
      let always: Set =
        isTest
        ? ["Testing", "Foundation", "FoundationXML", "Glibc"] : ["Glibc", "Synchronization"]
      for path in try Tree.swiftFiles(at: folder) {
        for module in try SwiftSource(path).imports {
          #expect(
            declared.union(always).contains(module), "\(path) imports \(module), not declared")
        }
      }
    }
  }

  @Test(arguments: [("CLibArchive", "Readers"), ("CLibXML2", "Readers"), ("CMemory", "Linkage")])
  func leavesEachLibraryInCToOneWing(_ library: String, _ wing: String) {
    for source in SwiftSource.all where !source.path.hasPrefix("Sources/\(wing)/") {
      #expect(!source.imports.contains(library), "\(source.path)")
    }
  }

  @Test func keepsNoEmptyRoom() throws {
    for target in try Manifest().targets {
      let folder = target.kind == "testTarget" ? "Tests" : "Sources"
      let files = try Tree.files(at: "\(folder)/\(target.name)")
      #expect(!files.isEmpty, "\(target.name)")
      #expect(!files.contains { $0.hasSuffix("Placeholder.swift") }, "\(target.name)")
    }
  }
}
