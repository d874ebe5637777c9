import Profiles
import Records
import Rules

/// Sums the batches of one file, in their order.
struct FileTally {
  private(set) var findings = FileFindings()
  private(set) var found = FoundCounts()
  private(set) var asked = Array(repeating: 0, count: Catalogue.all.count)
  /// How many comparisons each rule left open.
  private(set) var undecided = Array(repeating: 0, count: Catalogue.all.count)
  private(set) var counted = TallyBatch([])
  private var habits = HabitTally()
  private(set) var records = 0
  /// What rules say of values of the drop's manifest.
  private(set) var ofDrop = EnvelopeFolds()
  private var folded = FoldedTally()
  private var missing: [Finding] = []
  /// How many more findings of each rule are listed.
  private var room: [Int]
  private let limit: Int
  /// How many more findings are made, of whatever rule.
  private var left: Int
  /// Rules whose findings are counted and not listed.
  private let silenced: Set<Int>
  private let keepsText: Bool

  /// `limit` findings of a rule are kept; the counts stay exact.
  init(
    limit: Int, of total: Int = .max, silenced: Set<Int> = [], keepsText: Bool
  ) {
    self.limit = limit
    left = max(0, total)
    self.silenced = silenced
    self.keepsText = keepsText
    room = Catalogue.all.indices.map { silenced.contains($0) ? 0 : limit }
  }

  /// How far the file has come that was read up to so many bytes.
  func progress(bytes: Int) -> Progress.Count {
    let findings = Severity.allCases.reduce(0) { $0 + found.sum($1, without: silenced) }
    return Progress.Count(bytes: bytes, records: records, findings: findings)
  }

  /// For a file of a run.
  init(_ request: ValidationRequest) {
    self.init(
      limit: request.findingLimit, of: request.makesAll ? request.findingTotal : .max,
      silenced: request.settings.silenced, keepsText: request.keepsText)
  }

  /// What a batch that is begun now needs to know.
  var listing: Listing {
    Listing(
      room: room, foldRoom: folded.room, vocabulary: findings.vocabulary, habits: habits.habits,
      keepsText: keepsText)
  }

  /// Rules of which not all findings are listed.
  var cut: [Int] { room.indices.filter { found[$0] > limit && !silenced.contains($0) } }

  mutating func add(_ result: BatchResult) {
    records += result.records
    for (index, count) in result.asked.enumerated() { asked[index] += count }
    for (index, count) in result.undecided.enumerated() { undecided[index] += count }
    counted.add(result.tallies)
    habits.add(result)
    let (room, before) = (room, findings.count)
    findings.append(result.findings) { room[$0] }
    left -= findings.count - before
    missing += result.missing
    found.add(result.found)
    for rank in room.indices where !silenced.contains(rank) {
      self.room[rank] = left > 0 ? max(0, limit - found[rank]) : 0
    }
    folded.add(result.folds)
    ofDrop.add(result.ofDrop)
  }

  /// Adds findings that no batch made, of those for which there is room.
  mutating func add(_ makings: some Sequence<Making>) {
    var batch = listing.batch()
    for making in makings { add(making, to: &batch) }
    take(&batch)
  }

  /// A finding that is made when it will be listed.
  struct Making {
    let rank: Int
    let severity: Severity
    let finding: () -> Finding
  }

  private mutating func add(_ making: Making, to batch: inout FindingBatch) {
    _ = found.add(making.rank, making.severity)
    guard room[making.rank] > 0, left > 0 else { return }
    room[making.rank] -= 1
    left -= 1
    batch.append(making.finding(), rank: making.rank)
  }

  private mutating func take(_ batch: inout FindingBatch) {
    batch.sort()
    findings.append(batch)
  }

  /// Makes the folded faults into findings: the first place, the others beside it, the count.
  mutating func finish(with maker: FindingMaker, _ ranks: FaultRanks) {
    var batch = listing.batch()
    for var finding in missing {
      // A missing column is missing in every record. It was counted with its batch.
      finding.count = records
      if let rank = ranks[.missingColumn] { batch.append(finding, rank: rank) }
    }
    for fold in folded.all {
      guard let rank = ranks[fold.key.fault], let first = fold.places.first else { continue }
      let making = Making(rank: rank, severity: maker.heads[rank].severity) {
        maker.finding(
          maker.heads[rank], arguments: fold.arguments, field: nil, key: fold.name, place: first,
          related: Array(fold.places.dropFirst()), count: fold.count)
      }
      add(making, to: &batch)
    }
    for making in habits.makings(maker, ranks) { add(making, to: &batch) }
    take(&batch)
    folded = FoldedTally()
  }
}
