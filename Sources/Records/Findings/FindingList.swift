/// The findings of a run in the order of the report, made one at a time when a report walks over
/// them.
package struct FindingList: Sendable, Sequence {
  private var files: [FileFindings] = []
  /// Fingerprints that several findings share.
  private var shared: Set<UInt64> = []
  /// What was agreed of findings before the run.
  package var marks = FindingMarks.none
  /// The number that each file of the run has here; nothing where it has its own. What is in other
  /// files is passed over, and so is what is related there.
  private var numbers: [Int: Int]?
  /// How many findings of a rule in a file a walk tells, of those that count and of the others;
  /// nothing where it tells all that were made.
  package var listed: Int?

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

  /// How many there are, also those that a walk does not tell.
  package var count: Int { files.reduce(0) { $0 + $1.count } }
  package var isEmpty: Bool { files.isEmpty }

  /// Finds out which fingerprints are shared, once all files are there.
  package mutating func numberShared() {
    var all: [UInt64] = []
    all.reserveCapacity(count)
    for file in files {
      var reader = FileFindingsReader(file)
      while let glance = reader.skip() {
        if case .fingerprint(let number) = glance.id.name { all.append(number) }
      }
    }
    all.sort()
    shared = Set(zip(all, all.dropFirst()).lazy.filter { $0 == $1 }.map(\.0))
  }

  /// What was found in some files of the run, which are then numbered as they are given. Ids stay as
  /// they are in the whole.
  package func narrowed(to files: [Int]) -> FindingList {
    var list = self
    list.numbers = Dictionary(zip(files, files.indices)) { first, _ in first }
    return list
  }

  package func makeIterator() -> Iterator { Iterator(self, listed: listed) }

  /// A walk over every finding, also those that are not listed.
  package func everything() -> Iterator { Iterator(self, listed: nil) }

  package struct Iterator: IteratorProtocol {
    private var rest: ArraySlice<FileFindings>
    private var reader: FileFindingsReader?
    private let shared: Set<UInt64>
    private let marks: FindingMarks
    private let numbers: [Int: Int]?
    private var seen: [UInt64: Int] = [:]
    private let listed: Int?
    /// How many findings of each kind the file had that is walked over.
    private var told: [Kind: Int] = [:]

    private struct Kind: Hashable {
      let rule: RuleID
      let isCounted: Bool
    }

    fileprivate init(_ list: FindingList, listed: Int?) {
      rest = list.files[...]
      self.listed = listed
      shared = list.shared
      marks = list.marks
      numbers = list.numbers
      turn()
    }

    private mutating func turn() {
      reader = rest.popFirst().map { FileFindingsReader($0) }
      told.removeAll(keepingCapacity: true)
    }

    package mutating func next() -> Finding? {
      if listed != nil || numbers != nil { return nextTold() }
      while reader != nil {
        if var finding = reader?.next() {
          number(&finding.id)
          finding.standing = marks.standing(
            of: finding.id, finding.rule, file: finding.place.file, count: finding.count)
          return finding
        }
        turn()
      }
      return nil
    }

    /// Makes a finding only when it is known that it is told.
    private mutating func nextTold() -> Finding? {
      while reader != nil {
        guard var glance = reader?.peek() else {
          turn()
          continue
        }
        complete(&glance)
        guard isTold(glance) else {
          _ = reader?.skip()
          continue
        }
        guard var finding = reader?.next() else { continue }
        finding.id = glance.id
        finding.standing = glance.standing
        return narrowed(finding)
      }
      return nil
    }

    /// Goes on like `next`, and makes no finding.
    package mutating func glance() -> FindingGlance? {
      while reader != nil {
        guard var glance = reader?.skip() else {
          turn()
          continue
        }
        complete(&glance)
        guard isTold(glance) else { continue }
        glance.file = number(ofFile: glance.file) ?? glance.file
        return glance
      }
      return nil
    }

    private mutating func complete(_ glance: inout FindingGlance) {
      number(&glance.id)
      glance.standing = marks.standing(
        of: glance.id, glance.rule, file: glance.file, count: glance.count)
    }

    private mutating func isTold(_ glance: FindingGlance) -> Bool {
      guard number(ofFile: glance.file) != nil else { return false }
      guard let listed else { return true }
      let kind = Kind(rule: glance.rule, isCounted: glance.standing.isCounted)
      told[kind, default: 0] += 1
      return told[kind, default: 0] <= listed
    }

    // MARK: - Some files of the run

    /// The number of the file in the list; nothing where it is not of the list.
    private func number(ofFile file: Int) -> Int? {
      guard let numbers else { return file }
      return numbers[file]
    }

    /// Goes by what is in files that are not of the list, and counts it for the ids.
    private mutating func passOver() {
      guard numbers != nil else { return }
      while var glance = reader?.peek(), number(ofFile: glance.file) == nil {
        number(&glance.id)
        _ = reader?.skip()
      }
    }

    private func narrowed(_ finding: Finding) -> Finding {
      guard numbers != nil else { return finding }
      var finding = finding
      finding.place.file = number(ofFile: finding.place.file) ?? finding.place.file
      finding.related = finding.related.compactMap { place in
        number(ofFile: place.file).map { number in
          var place = place
          place.file = number
          return place
        }
      }
      return finding
    }

    /// The rule of what comes next.
    fileprivate mutating func rule() -> RuleID? {
      while reader != nil {
        passOver()
        if let rule = reader?.rule { return rule }
        turn()
      }
      return nil
    }

    private mutating func number(_ id: inout FindingID) {
      guard case .fingerprint(let number) = id.name, shared.contains(number) else { return }
      seen[number, default: 0] += 1
      id.occurrence = seen[number, default: 1]
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

  mutating func add(_ severity: Severity) {
    count += 1
    self.severity = Swift.max(self.severity, severity)
  }

  mutating func show(_ finding: Finding) { findings.append(finding) }
}

extension FindingList {
  /// The findings by rule, with the first `most` of each, the gravest rules first; of those only
  /// whose standing is asked for. All of them are counted, also those that are not listed.
  package func groups(
    showing most: Int, where isWanted: (FindingStanding) -> Bool = { _ in true }
  ) -> [FindingGroup] {
    var groups: [RuleID: FindingGroup] = [:]
    var walk = everything()
    let most = Swift.min(most, listed ?? most)
    while let rule = walk.rule() {
      var group = groups[rule] ?? FindingGroup(rule)
      groups[rule] = nil
      if group.findings.count < most {
        if let finding = walk.next(), isWanted(finding.standing) {
          group.add(finding.severity)
          group.show(finding)
        }
      } else if let glance = walk.glance(), isWanted(glance.standing) {
        group.add(glance.severity)
      }
      groups[rule] = group
    }
    return groups.values.filter { $0.count > 0 }
      .sorted { ($1.severity, $0.rule) < ($0.severity, $1.rule) }
  }
}
