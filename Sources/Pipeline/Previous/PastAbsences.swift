import CanonicalModel
import Records

/// Exports that the last drop has and of which nothing came.
struct PastAbsences {
  /// Files of the last drop, of one partner, and the kinds of their records.
  struct Absence {
    let files: [PastFile]
    let kinds: [RecordKind]
    /// Whether nothing at all came of the partner.
    let isWhole: Bool

    var records: Int { files.reduce(0) { $0 + $1.counts.records } }
  }

  private(set) var all: [Absence] = []

  /// `present` are the partners and kinds of which files came, also those that were not read to their end.
  init(_ present: Set<PastGroup>, _ past: PastDrop) {
    let groups = Set(past.files.values.map(\.group)).subtracting(present).sorted()
    let partners = Set(present.map(\.partner))
    for partner in Set(groups.map(\.partner)).sorted() {
      let lost = groups.filter { $0.partner == partner }
        .map { (kind: $0.kind, files: PastPair($0, [], past).last) }
        .filter { $0.files.contains { $0.counts.records > 0 } }
      if partners.contains(partner) {
        all += lost.map { Absence(files: $0.files, kinds: [$0.kind], isWhole: false) }
      } else if partners.count > 1, !lost.isEmpty {
        all.append(Absence(files: lost.flatMap(\.files), kinds: lost.map(\.kind), isWhole: true))
      }
    }
  }
}

extension PastFindings {
  mutating func add(_ absences: PastAbsences) {
    for absence in absences.all {
      guard let file = absence.files.first else { continue }
      let places = absence.files.map { $0.start(in: number($0.number)) }
      add(
        ranks[.missingSinceLastDrop],
        [
          "kinds": .term(
            Words(
              en: absence.kinds.map(\.label.en).joined(separator: ", "),
              cy: absence.kinds.map(\.label.cy).joined(separator: ", "))),
          "records": .count(absence.records, .records),
        ], key: absence.isWhole ? "partner" : "", of: file, at: places[0],
        related: Array(places.dropFirst()))
    }
  }
}
