/// The findings of a run in the order of the report, made one at a time when a report walks over
/// them.
package struct FindingList: Sendable, Sequence {
  private var files: [FileFindings] = []
  /// Fingerprints that several findings share.
  private var shared: Set<UInt64> = []

  package init() {}

  /// The findings as they are given.
  package init(_ findings: [Finding]) {
    var batch = FindingBatch(knowing: Vocabulary(), keepsText: true)
    for finding in findings { batch.append(finding, rank: 0) }
    var file = FileFindings()
    file.append(batch)
    append(file)
    numberShared()
  }

  package mutating func append(_ file: FileFindings) { if file.count > 0 { files.append(file) } }

  package var count: Int { files.reduce(0) { $0 + $1.count } }
  package var isEmpty: Bool { files.isEmpty }

  /// Finds out which fingerprints are shared, once all files are there.
  package mutating func numberShared() {
    var all: [UInt64] = []
    all.reserveCapacity(count)
    for file in files {
      var reader = FileFindingsReader(file)
      while let skipped = reader.skip() { skipped.fingerprint.map { all.append($0) } }
    }
    all.sort()
    shared = Set(zip(all, all.dropFirst()).lazy.filter { $0 == $1 }.map(\.0))
  }

  package func makeIterator() -> Iterator { Iterator(files, shared) }

  package struct Iterator: IteratorProtocol {
    private var rest: ArraySlice<FileFindings>
    private var reader: FileFindingsReader?
    private let shared: Set<UInt64>
    private var seen: [UInt64: Int] = [:]

    init(_ files: [FileFindings], _ shared: Set<UInt64>) {
      rest = files[...]
      self.shared = shared
      turn()
    }

    private mutating func turn() { reader = rest.popFirst().map { FileFindingsReader($0) } }

    package mutating func next() -> Finding? {
      while reader != nil {
        if var finding = reader?.next() {
          number(&finding)
          return finding
        }
        turn()
      }
      return nil
    }

    private mutating func number(_ finding: inout Finding) {
      guard case .fingerprint(let number) = finding.id.name, shared.contains(number) else { return }
      seen[number, default: 0] += 1
      finding.id.occurrence = seen[number, default: 1]
    }
  }
}

/// The findings of one rule, as a page for people shows them.
package struct FindingGroup: Sendable {
  package let rule: RuleID
  package private(set) var severity = Severity.info
  package private(set) var count = 0
  /// The first of them.
  package private(set) var findings: [Finding] = []

  init(_ rule: RuleID) { self.rule = rule }

  mutating func add(_ finding: Finding?, _ severity: Severity) {
    count += 1
    self.severity = max(self.severity, severity)
    if let finding { findings.append(finding) }
  }
}

extension FindingList {
  /// The findings by rule, with the first `most` of each, the gravest rules first.
  package func groups(showing most: Int) -> [FindingGroup] {
    var groups: [RuleID: FindingGroup] = [:]
    for file in files {
      var reader = FileFindingsReader(file)
      while let rule = reader.rule {
        if groups[rule, default: FindingGroup(rule)].count >= most {
          if let skipped = reader.skip() { groups[rule]?.add(nil, skipped.severity) }
        } else if let finding = reader.next() {
          groups[rule, default: FindingGroup(rule)].add(finding, finding.severity)
        }
      }
    }
    return groups.values.sorted { ($1.severity, $0.rule) < ($0.severity, $1.rule) }
  }
}
