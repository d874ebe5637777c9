import CanonicalModel
import Profiles
import Records
import Statistics

/// Exports, columns and fields that are not what they were.
extension PastFindings {
  // MARK: - Columns

  mutating func addColumns(of pair: PastPair) {
    for file in pair.next {
      let alike = pair.last.filter { $0.export.id == file.export.id }
      guard let last = alike.first else {
        if let other = pair.last.first { addExport(file, other) }
        continue
      }
      if alike.contains(where: { Set($0.names.map(\.name)) == Set(file.names.map(\.name)) }) {
        continue
      }
      addNames(of: file, last)
    }
  }

  private mutating func addExport(_ file: PastFile, _ last: PastFile) {
    add(
      .otherExportSinceLastDrop,
      [
        "export": .term(Words(same: file.export.id)), "before": .term(Words(same: last.export.id)),
      ], key: "", of: file, beside: last)
  }

  private mutating func addNames(of file: PastFile, _ last: PastFile) {
    let (here, there) = (Set(file.names.map(\.name)), Set(last.names.map(\.name)))
    for name in last.names where !here.contains(name.name) {
      guard last.isNotByChance(name.records, in: file) else { continue }
      addName(name.name, last.argument(name.path, name.name), PastWords.wentAway, file, last)
    }
    for name in file.names where !there.contains(name.name) {
      guard file.isNotByChance(name.records, in: last) else { continue }
      addName(
        name.name, file.argument(name.path, name.name), PastWords.cameIn, file, last, as: .info)
    }
  }

  private mutating func addName(
    _ name: String, _ argument: Argument, _ change: Words, _ file: PastFile, _ last: PastFile,
    as severity: Severity? = nil
  ) {
    add(
      .otherColumnSinceLastDrop, ["name": argument, "change": .term(change)], key: name, of: file,
      beside: last, as: severity)
  }

  // MARK: - Fields

  mutating func addFewerValues(of pair: PastPair) {
    for export in Set(pair.next.map(\.export.id)).sorted() {
      let next = pair.next.filter { $0.export.id == export }
      let last = pair.last.filter { $0.export.id == export }
      guard let file = next.first, let before = last.first else { continue }
      for field in CanonicalField.allCases where field.isFilledAtOnce {
        guard (next + last).allSatisfy({ $0.supplies(field) }) else { continue }
        let jump = MissingJump(field, next, last)
        guard jump.isUnusual else { continue }
        add(
          .fewerValuesSinceLastDrop,
          [
            "field": .field(field.name, label: field.definition.label),
            "missing": .number(jump.missing), "records": .count(jump.records, .records),
            "missingBefore": .number(jump.missingBefore), "before": .number(jump.before),
          ], field: field, key: "", of: file, beside: before)
      }
    }
  }
}

extension PastFile {
  /// A name that the profile knows is shown; any other may be data that slipped into a header.
  fileprivate func argument(_ path: UInt32, _ name: String) -> Argument {
    maker.mapper?.isKnown(path) == true
      ? .term(Words(same: name)) : .text(SensitiveText(name))
  }

  /// Whether a name that stands in so many records of this file would stand in some record of the other:
  /// a table has its columns whatever its records hold.
  fileprivate func isNotByChance(_ records: Int, in other: PastFile) -> Bool {
    guard export.format != .csv else { return true }
    guard counts.records > 0, other.counts.records > 0 else { return false }
    let share = min(1, Double(records) / Double(counts.records))
    var chance = 1.0
    for _ in 0..<min(other.counts.records, 10_000) {
      chance *= 1 - share
      if chance < 0.001 { return records >= PastFile.fewest }
    }
    return false
  }

  /// A key that fewer records have is one that comes and goes.
  private static let fewest = 10
}

extension CanonicalField {
  /// Whether a young record has it as often as an old one. Decisions and other ends of a matter come
  /// later; what the manifest says of sharing has rules of its own.
  fileprivate var isFilledAtOnce: Bool {
    if [.decision, .sharing].contains(definition.part) { return false }
    return !CanonicalField.ends.contains(self)
  }

  private static let ends: [CanonicalField] = [
    .offenceEndedOn, .crimeOutcome, .cancellationReason, .supportEndedOn, .answeredOn,
    .exchangeAnswer, .followedUpOn, .disseminatedOn, .lastEvaluatedOn, .referredOnwardTo,
    .referredOnwardOn, .consentedAsAdultOn, .guardianReferredOn, .transferredToForce,
  ]
}

/// How often a field is missing in both drops.
private struct MissingJump {
  let missing: Int
  let records: Int
  let missingBefore: Int
  let before: Int

  init(_ field: CanonicalField, _ next: [PastFile], _ last: [PastFile]) {
    func stated(_ files: [PastFile]) -> Int {
      files.reduce(0) { $0 + $1.counts.stated[Int(field.rawValue)] }
    }
    records = next.reduce(0) { $0 + $1.counts.records }
    before = last.reduce(0) { $0 + $1.counts.records }
    missing = records - stated(next)
    missingBefore = before - stated(last)
  }

  /// Twenty records in each, a fifth of all more, and one in a thousand by chance.
  var isUnusual: Bool {
    guard records >= 20, before >= 20 else { return false }
    let more = Double(missing) / Double(records) - Double(missingBefore) / Double(before)
    guard more >= 0.2 else { return false }
    // So many are not by chance, and the exact test would take long.
    if records + before > 10_000 { return true }
    let table = try? Stratum(cases: missing, of: records, others: missingBefore, of: before)
    return table.flatMap { try? FisherExact($0).p }.map { $0 < 0.001 } ?? false
  }
}
