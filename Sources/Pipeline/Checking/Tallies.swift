import CanonicalModel
import Records
import Rules

/// The files of a run and what was counted in each, until the rules that count have judged them.
struct Tallies {
  private struct File {
    let facts: FileFacts
    let counted: TallyBatch
    let circumstances: Circumstances
    let maker: FindingMaker
    let start: TextPosition
  }

  private let choice: RuleChoice
  private var files: [File] = []
  /// Where a file stands by its number in the run, in which archives are numbered too.
  private var indices: [Int: Int] = [:]

  init(_ choice: RuleChoice) { self.choice = choice }

  mutating func add(
    _ facts: FileFacts, _ counted: TallyBatch, _ circumstances: Circumstances,
    _ maker: FindingMaker, start: TextPosition
  ) {
    indices[facts.number] = files.count
    files.append(
      File(
        facts: facts, counted: counted, circumstances: circumstances, maker: maker, start: start))
  }

  private func file(numbered number: Int) -> File? { indices[number].map { files[$0] } }

  /// What the rules say, by the number of the file.
  func conclude() -> [(file: Int, making: FileTally.Making)] {
    var makings: [(file: Int, making: FileTally.Making)] = []
    for (rank, rule) in Catalogue.all.enumerated() where choice.includes(rule) {
      guard case .tally(let check) = rule.check else { continue }
      // Of a file that must not be read that is told, and nothing else.
      let isStop = rule.id == RuleID(.file, 12)
      let all = files.filter { isStop || !$0.facts.isStopped }.map { tallied($0, rank) }
      let groups = check.scope == .run ? [all] : all.filter(\.isCounted).map { [$0] }
      for group in groups {
        guard let first = group.first, let counted = file(numbered: first.facts.number) else {
          continue
        }
        var flags = TallyFlags()
        check.conclude(group, counted.circumstances, &flags)
        for flag in flags.list {
          guard let making = making(flag, rank) else { continue }
          makings.append((file(of: flag.spot), making))
        }
      }
    }
    return makings
  }

  private func tallied(_ file: File, _ rank: Int) -> TalliedFile {
    let counts = file.counted.counts(of: rank)
    return TalliedFile(
      facts: file.facts, counts: counts ?? TallyCounts(), isCounted: counts != nil)
  }

  private func making(_ flag: TallyFlags.Flag, _ rank: Int) -> FileTally.Making? {
    guard let maker = file(numbered: flag.spot.file)?.maker else { return nil }
    let rule = maker.heads[rank]
    let severity = flag.severity.map { min($0, rule.severity) } ?? rule.severity
    return FileTally.Making(rank: rank, severity: severity) {
      maker.finding(
        rule, severity: severity, arguments: flag.arguments, field: nil,
        key: key(of: flag), place: place(of: flag.spot, rank),
        related: flag.related.map { place(of: $0, rank) }, count: flag.count)
    }
  }

  /// What tells two findings of a rule in one file apart.
  private func key(of flag: TallyFlags.Flag) -> String {
    flag.spot.key.map { "\($0.counter) \($0.code?.description ?? "")" } ?? ""
  }

  /// The file whose finding it is: the manifest for what is about the drop.
  private func file(of spot: TallyFlags.Spot) -> Int {
    guard spot.member != nil else { return spot.file }
    return file(numbered: spot.file)?.maker.drop?.file ?? spot.file
  }

  private func place(of spot: TallyFlags.Spot, _ rank: Int) -> Place {
    let file = self.file(numbered: spot.file)
    if let member = spot.member, let drop = file?.maker.drop { return drop.place(of: member) }
    if let key = spot.key, let place = file?.counted.place(of: key, rank) { return place }
    let start = file?.start ?? TextPosition(line: 1, column: 1, byteOffset: 0)
    return Place(
      file: spot.file, line: start.line, column: start.column, byteOffset: start.byteOffset)
  }
}
