import CanonicalModel

/// Which pairs below the threshold are worth a person's time.
///
/// In a collection of several quarters most of what is left over is a name that many have within one
/// nation: names, sex, country and language agree, and nothing that is a person's own. Nobody who reads
/// both records can answer that. On invented people with their truth (20,000 records), what stands below
/// this floor were 48 pairs of one person among 6,224; of what is asked, two in five are.
enum ReviewFloor {
  /// What may be a person's own.
  private static let own: Set<String> = [
    "birth-date", "identifier", "phone", "email", "address", "birthplace", "occupation",
  ]
  /// What all of one nation share, beside their names.
  private static let ofNation: Set<String> = ["sex", "country", "language"]
  /// The same as in `schemas/linkage.json`: so many bits are evidence.
  private static let evidence = 1.5
  /// The least sum where there is some, without what a nation shares.
  private static let leastWithEvidence = -4.0
  /// A birth that comes to less is another one.
  private static let otherBirth = -1.0

  /// Whether to ask, by the reasons of a pair that was scored between review and link.
  static func asks(_ contributions: [RecordLink.Contribution]) -> Bool {
    var sums: [String: Double] = [:]
    for one in contributions { sums[one.comparison, default: 0] += one.weight }
    func sum(_ isCounted: (String) -> Bool) -> Double {
      contributions.reduce(0) { $0 + (isCounted($1.comparison) ? $1.weight : 0) }
    }
    if own.contains(where: { sums[$0, default: 0] >= evidence }) {
      return sum { !ofNation.contains($0) } >= leastWithEvidence
    }
    // Nothing but names: they have to be rare enough by themselves, and no birth may speak against them.
    return sums["birth-date", default: 0] > otherBirth
      && sum { !ofNation.contains($0) && !own.contains($0) && $0 != "household" } >= 0
  }
}
