import Testing

/// What no source file holds, whoever wrote it and however late it was.
@Suite struct SourceTests {
  struct Ban: CustomTestStringConvertible, @unchecked Sendable {
    let name: String
    let pattern: Regex<Substring>
    var testDescription: String { name }
  }

  static let bans = [
    Ban(name: "fatalError", pattern: /\bfatalError\(/),
    Ban(name: "preconditionFailure", pattern: /\bpreconditionFailure\(/),
    Ban(name: "try!", pattern: /\btry!/),
    Ban(name: "as!", pattern: /\bas!/),
    Ban(name: "unsafelyUnwrapped", pattern: /\.unsafelyUnwrapped\b/),
    Ban(name: "an unwrapping by force", pattern: /[A-Za-z0-9_)\]}`]!(?!=)/),
    Ban(name: "Foundation", pattern: /\bimport\s+(?:[a-z]+\s+)?Foundation/),
    Ban(name: "NSRegularExpression", pattern: /\bNSRegularExpression\b/),
    Ban(name: "@unchecked Sendable", pattern: /@unchecked\s+Sendable/),
    Ban(name: "print to standard output", pattern: /(?:^|[^.\w])print\(/),
  ]

  /// A compiled XML schema is shared by parsers that only read it, and so are the tables that pairs are compared
  /// by; what a merge puts aside has a lock; the files say why that is safe.
  static let exceptions = [
    "@unchecked Sendable": [
      "Sources/Linkage/Comparison/FixedTable.swift", "Sources/Pipeline/Dataset/DraftShelf.swift",
      "Sources/Readers/XML/XMLSchema.swift",
    ],
    "print to standard output": ["Sources/Pipeline/Output.swift"],
  ]

  @Test(arguments: bans)
  func holdsNot(_ ban: Ban) {
    let exceptions = Self.exceptions[ban.name] ?? []
    for source in SwiftSource.all where !exceptions.contains(source.path) {
      for line in source.lines(matching: ban.pattern) {
        Issue.record("\(line): \(ban.name)")
      }
    }
  }

  @Test func seesWhatItLooksFor() throws {
    // This file names in strings what it looks for, and none of that is code.
    let source = try SwiftSource("Tests/HouseTests/SourceTests.swift")
    #expect(source.text.contains("preconditionFailure("))
    #expect(source.imports == ["Testing"])
    #expect(SwiftSource.all.count > 100)
    #expect("value!.count".contains(/[A-Za-z0-9_)\]}`]!(?!=)/))
    #expect(!"a != b && !c && d!=e".contains(/[A-Za-z0-9_)\]}`]!(?!=)/))
  }

  /// Beyond that a file does more than one thing.
  @Test func growsNoFileBeyondMeasure() throws {
    for path in try Tree.swiftFiles(at: "Sources") + Tree.swiftFiles(at: "Tests") {
      let lines = try Tree.text(path).split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 450, "\(path) has \(lines) lines")
    }
  }

  static let published = [
    "Package.swift", "README.md", "CHANGELOG.md", "Sources", "Tests", "ci", ".ci", "docs",
    "schemas", "samples", "Benchmarks/Package.swift", "Benchmarks/Sources/reader-times",
    "Benchmarks/Sources/simulate-verdicts",
    "Benchmarks/measure.py", "Benchmarks/data.py", "Benchmarks/linkage.py", "Benchmarks/peers",
    "Fuzz/Package.swift",
    "Fuzz/Sources/Fuzzing", "Fuzz/dictionaries",
  ]

  /// The folders in which somebody's checkout lies.
  @Test func namesNoFolderOfAMachine() throws {
    let folders = ["work", "root", "Users", "home"].map { "/\($0)/" }
    let pattern = /(?:^|[^A-Za-z0-9_.\/*])\/(?:work|root|Users|home)\//
    for file in try Self.published.flatMap({ try Tree.files(at: $0) }) {
      guard let text = try? Tree.text(file), folders.contains(where: text.contains) else {
        continue
      }
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      where line.contains(pattern) && !line.contains("let pattern = ") {
        Issue.record("\(file):\(number + 1) names a folder of a machine")
      }
    }
  }

  @Test func namesNoRegistryInItsScripts() throws {
    for file in try Tree.files(at: "ci") + Tree.files(at: ".ci") {
      let text = try Tree.text(file)
      for sign in ["://", "index-url"] {
        #expect(!text.contains(sign), "\(file) names a place by \(sign)")
      }
      // A host without a scheme in front.
      for host in text.matches(of: /[a-z0-9-]+\.(org|com|net|io|dev)\b/) {
        Issue.record("\(file) names \(host.0)")
      }
    }
  }

  /// A canary is a name that tests look for in outputs: among people it would hide a leak.
  @Test func keepsCanariesOutOfTheSamples() throws {
    for file in try Tree.files(at: "samples") + Tree.files(at: "schemas") {
      guard let text = try? Tree.text(file) else { continue }
      #expect(!text.lowercased().contains("canary"), "\(file)")
    }
  }
}
