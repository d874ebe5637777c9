import Foundation

@testable import Register

/// A folder of one test's own, and how registers are used in it.
final class RegisterFolder {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "cyson-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String = "register.sqlite") -> String { folder.appending(path: name).path() }

  /// Runs with clusters of records that are named by one word each, and commits.
  @discardableResult
  func run(
    _ clusters: [[String]], prefix: String = "P", withdrawn: [String] = [],
    decided: Set<String> = [], accepts: Bool = true
  ) throws -> RegisterPlan {
    let register = try EntityRegister(path: path())
    var run = EntityRegister.Run(label: "2024-01-31 test")
    run.withdrawn = withdrawn
    run.decided = decided
    run.acceptsIDChanges = accepts
    let plan = try register.assign(clusters.map { .named($0, prefix) }, in: run)
    try register.commit(plan)
    return plan
  }

  var register: EntityRegister { get throws { try EntityRegister(path: path()) } }

  func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path()))) }

  func write(_ bytes: [UInt8], to name: String = "register.sqlite") throws {
    try Data(bytes).write(to: URL(filePath: path(name)))
  }
}

extension RegisteredCluster {
  /// Each record says what its name says; `a/x` is a record `a` that says `x`.
  static func named(_ names: [String], _ prefix: String = "P") -> RegisteredCluster {
    RegisteredCluster(prefix: prefix, members: names.map { RegisteredRecord(named: $0) })
  }
}

extension RegisteredRecord {
  init(named name: String) {
    let parts = name.split(separator: "/")
    self.init(key: String(parts[0]), fingerprint: String(parts.last ?? ""))
  }
}

/// Numbers that look random and are the same in every run.
struct Dice {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func roll(_ sides: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 11) % sides
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for index in elements.indices.dropFirst().reversed() {
      elements.swapAt(index, roll(index + 1))
    }
    return elements
  }
}
