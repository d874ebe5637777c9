import CanonicalModel
import Records

@testable import Rules

/// Asks one rule about the records of an example, in the plainest way: the slow twin of the walk.
struct ExampleRun {
  /// What a rule said, whatever kind of rule it is.
  struct Flag {
    let arguments: Arguments
    let severity: Severity?
  }

  let rule: Rule
  let files: [(file: ExampleFile, records: [CanonicalRecord])]
  let asOf: CivilDate?

  init(_ rule: Rule, _ example: Example) throws {
    self.rule = rule
    asOf = example.asOf
    let written: [ExampleFile] =
      switch example.content {
      case .records(let records): [ExampleFile("example", records)]
      case .files(let files): files
      case .source, .bytes, .drop, .drops: []
      }
    let drops = DropFacts.ordered(Set(written.compactMap(\.drop)))
    files = try written.map { written in
      let file = written.amid(drops)
      let records = try file.records.map { example in
        var record = try example.record()
        file.drop?.envelope?.append(to: &record)
        return record
      }
      return (file, Array(repeating: records, count: file.times).flatMap { $0 })
    }
  }

  func flags() -> [Flag] {
    switch rule.check {
    case .fault: []
    case .record(let check): flags(check)
    case .dataset(let check):
      Array(repeating: Flag(arguments: .none, severity: nil), count: count(check))
    case .tally(let check): flags(check)
    }
  }

  private func circumstances(_ file: ExampleFile) -> Circumstances {
    Circumstances(
      lists: Tree.lists, asOf: asOf ?? file.drop?.extractedOn, partner: file.partner,
      drop: file.drop)
  }

  private func isAsked(_ record: CanonicalRecord) -> Bool {
    rule.kinds.contains(record.kind) && rule.isInForce(for: record)
  }

  private func flags(_ check: (CanonicalRecord, Circumstances, inout Flags) -> Void) -> [Flag] {
    var flags = Flags()
    for (file, records) in files {
      for record in records where isAsked(record) { check(record, circumstances(file), &flags) }
    }
    return flags.list.map { Flag(arguments: $0.arguments, severity: $0.severity) }
  }

  // MARK: - Records that are compared

  private struct Brought {
    let entry: DatasetEntry
    let partner: String
  }

  private func brought(_ check: DatasetCheck) -> [Brought] {
    var all: [Brought] = []
    for (file, records) in files {
      for record in records where isAsked(record) {
        var entries = DatasetEntries()
        check.collect(record, circumstances(file), &entries)
        all += entries.list.map { Brought(entry: $0, partner: file.partner) }
      }
    }
    return all
  }

  /// How many findings a comparison makes.
  private func count(_ check: DatasetCheck) -> Int {
    let all = brought(check)
    switch check.join {
    case .contradiction(let contradicts):
      return all.indices.count { index in
        let later = all[index]
        guard
          let first = all[..<index].first(where: {
            $0.entry.key == later.entry.key
              && (check.scope != .partner || $0.partner == later.partner)
          })
        else { return false }
        if check.scope == .crossPartner, first.partner == later.partner { return false }
        return contradicts(first.entry, later.entry)
      }
    case .unanswered:
      return all.count { asking in
        guard asking.entry.role == .asks else { return false }
        let answers = all.filter { $0.entry.role == .answers }
        let isHeard =
          asking.entry.audience == 0
          || answers.contains { $0.entry.audience == asking.entry.audience }
        return isHeard
          && !answers.contains {
            $0.entry.key == asking.entry.key
              && (check.scope != .partner || $0.partner == asking.partner)
              && (check.scope != .crossPartner || $0.partner != asking.partner)
          }
      }
    case .alone:
      return all.count { one in
        all.count {
          $0.entry.key == one.entry.key && (check.scope != .partner || $0.partner == one.partner)
        } == 1
      }
    }
  }

  // MARK: - Records that are counted

  private func flags(_ check: TallyCheck) -> [Flag] {
    let all = files.indices.map { tallied(files[$0].file, files[$0].records, $0, check) }
    let groups = check.scope == .run ? [all] : all.filter(\.isCounted).map { [$0] }
    var flags = TallyFlags()
    for group in groups {
      guard let first = group.first else { continue }
      check.conclude(group, circumstances(files[first.facts.number].file), &flags)
    }
    return flags.list.map { Flag(arguments: $0.arguments, severity: $0.severity) }
  }

  private func tallied(
    _ file: ExampleFile, _ records: [CanonicalRecord], _ number: Int, _ check: TallyCheck
  ) -> TalliedFile {
    var counts = TallyCounts()
    for record in records where isAsked(record) {
      check.count(record, circumstances(file), &counts)
    }
    var facts = FileFacts(number: number, name: file.name)
    facts.partner = file.partner
    facts.export = file.partner + "/example"
    facts.kind = records.first?.kind
    facts.records = records.count
    facts.sha256 = file.name
    facts.format = .csv
    facts.columns = file.records.first?.values.map(\.field.name) ?? []
    facts.titles = file.titles
    facts.drop = file.drop
    let isCounted = facts.kind.map { rule.kinds.contains($0) } ?? false
    return TalliedFile(facts: facts, counts: counts, isCounted: isCounted)
  }
}

extension ExampleFile {
  /// The file, its drop told of those that came after it.
  fileprivate func amid(_ drops: [DropFacts]) -> ExampleFile {
    let known = drops.first { $0.folder == drop?.folder && $0.partner == drop?.partner }
    return ExampleFile(
      partner, name: name, drop: known ?? drop, times: times, titles: titles, records)
  }
}
