import CanonicalModel
import Records
import Rules

/// Holds the records of a run against those of the last drop, batch by batch, and says at the end what
/// differs.
final class PastComparison: RecordReceiver {
  let past: PastDrop
  private let ranks: PastRanks
  private var files: [PastFile] = []
  /// Of which partners and kinds files came.
  private var present: Set<PastGroup> = []
  private var suspects: [(file: PastFile, suspect: PastBatch.Suspect)] = []
  private var ofFile = Gathered()
  private var seen: PastMarks
  private var met: PastMarks
  private var compared: [PastGroup: [Int]] = [:]

  /// What the file at hand has brought so far.
  private struct Gathered {
    var counts = PastCounts()
    var suspects: [PastBatch.Suspect] = []
    var compared = Array(repeating: 0, count: 32)
    var seen: [Int] = []
    var met: [Int] = []
  }

  init(_ past: PastDrop, _ request: ValidationRequest) {
    self.past = past
    ranks = PastRanks(request.choice)
    seen = PastMarks(count: past.table.rows.count)
    met = PastMarks(count: past.table.facts.count)
  }

  func add(_ batch: TakenBatch) {
    ofFile.counts.add(batch.past.counts)
    ofFile.suspects += batch.past.suspects
    ofFile.seen += batch.past.seen
    ofFile.met += batch.past.met
    for (index, count) in batch.past.compared.enumerated() { ofFile.compared[index] += count }
  }

  func endFile(_ outcome: FileCheck.Outcome) {
    defer { ofFile = Gathered() }
    if let group = PastFile.group(outcome) { present.insert(group) }
    guard let file = PastFile(outcome, ofFile.counts) else { return }
    files.append(file)
    seen.insert(ofFile.seen)
    met.insert(ofFile.met)
    compared[file.group, default: Array(repeating: 0, count: 32)].add(ofFile.compared)
    for suspect in ofFile.suspects where !suspect.isGone || file.supplies(suspect) {
      suspects.append((file, suspect))
    }
  }

  func finish() {}

  /// What differs, by the number of the file; the files of the last drop are numbered from `first`.
  func conclude(first: Int) -> PastFindings {
    var findings = PastFindings(past, ranks, first: first)
    let changes = PastChanges(suspects, met: met, past.table)
    findings.add(changes, compared: compared)
    findings.add(PastAbsences(present, past))
    let heads = past.table.heads
    for group in Set(files.map(\.group)).sorted() {
      let pair = PastPair(group, files, past)
      if pair.last.isEmpty {
        findings.noteStranger(group)
        continue
      }
      let lost = PastLosses(pair, past.table, heads: heads, seen: seen)
      findings.add(lost, pair)
      findings.addVolumes(of: pair, withLosses: lost.rows.isEmpty)
      findings.addColumns(of: pair)
      findings.addFewerValues(of: pair)
    }
    return findings
  }
}

extension [Int] {
  fileprivate mutating func add(_ other: [Int]) {
    for (index, count) in other.enumerated() { self[index] += count }
  }
}

extension PastFile {
  fileprivate func supplies(_ suspect: PastBatch.Suspect) -> Bool {
    guard SettledFields.all.indices.contains(suspect.field) else { return true }
    return supplies(SettledFields.all[suspect.field])
  }
}

/// The rules of a run that tell what differs from the last drop, by their rank in the catalogue.
struct PastRanks: Sendable {
  private let faults: FaultRanks
  /// `XPT-007`, which also compares the drops of one run.
  let turnedDecision: Int?

  init(_ choice: RuleChoice) {
    faults = FaultRanks(choice)
    turnedDecision = Catalogue.all.firstIndex {
      $0.id == RuleID(.crossPartner, 7) && choice.includes($0)
    }
  }

  subscript(fault: Fault) -> Int? { faults[fault] }

  /// The rules that hold records of both drops against one another, and the run has chosen.
  var all: [RuleID] {
    let asked: [Fault] = [
      .lostSinceLastDrop, .changedSinceLastDrop, .otherPersonSinceLastDrop, .unusualSinceLastDrop,
      .otherColumnSinceLastDrop, .fewerValuesSinceLastDrop, .otherExportSinceLastDrop,
    ]
    return asked.compactMap { faults[$0] }.map { RuleHead.all[$0].id }
  }
}
