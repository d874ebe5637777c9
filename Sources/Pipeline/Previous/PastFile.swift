import CanonicalModel
import Profiles
import Records

/// Whose records of which kind: what of two drops is held against one another.
struct PastGroup: Hashable, Comparable, Sendable {
  let partner: String
  let kind: RecordKind

  static func < (left: PastGroup, right: PastGroup) -> Bool {
    (left.partner, left.kind.rawValue) < (right.partner, right.kind.rawValue)
  }
}

/// A file of the last drop, or of this one, when it has been read.
struct PastFile: Sendable {
  let maker: FindingMaker
  let export: ExportVersion
  let group: PastGroup
  let drop: DropFacts?
  let supplied: FieldSet?
  let counts: PastCounts

  /// Nothing for a file that no profile fits, or of which nothing goes any further.
  init?(_ outcome: FileCheck.Outcome, _ counts: PastCounts) {
    guard !outcome.isStopped, let maker = outcome.maker, let export = maker.mapper?.export,
      let group = PastFile.group(outcome)
    else { return nil }
    self.maker = maker
    self.export = export
    self.counts = counts
    self.group = group
    drop = outcome.circumstances.drop
    supplied = outcome.circumstances.supplied
  }

  /// Whose records it has, of which kind; nothing where no profile fits.
  static func group(_ outcome: FileCheck.Outcome) -> PastGroup? {
    guard let maker = outcome.maker, let export = maker.mapper?.export else { return nil }
    return PastGroup(partner: maker.partner, kind: export.recordKind)
  }

  var number: Int { maker.file }
  var age: Int32 { drop?.age ?? .min }

  /// The days that its drop says it covers, where it names both ends.
  var period: ClosedRange<CivilDate>? {
    guard let from = drop?.period.from, let until = drop?.period.until, from <= until else {
      return nil
    }
    return from...until
  }

  func supplies(_ field: CanonicalField) -> Bool { supplied?.contains(field) ?? true }

  /// The columns of a table, or the paths under which records have something, with their number.
  var names: [(name: String, path: UInt32, records: Int)] {
    let paths = maker.paths
    if export.format == .csv {
      return (1..<UInt32(max(1, paths.count))).filter { paths.parent($0) == PathTable.root }.map {
        (paths.name($0), $0, counts.records)
      }
    }
    return counts.paths.enumerated().filter { $0.element > 0 && $0.offset > 0 }.map {
      (paths.description(UInt32($0.offset)), UInt32($0.offset), $0.element)
    }
  }

  /// Its beginning.
  func start(in file: Int) -> Place { Place(file: file) }
}
