/// By which numbers persons are linked. `schemas/linkage.json` holds the same ones; what stands here
/// is what the program knows without it.
package struct LinkageSettings: Sendable, Equatable {
  /// A level of a comparison: how often it is seen of one person, and how often of two.
  package struct Level: Sendable, Equatable {
    package var match: Double
    package var chance: Double

    package init(_ match: Double, _ chance: Double) {
      self.match = match
      self.chance = chance
    }
  }

  /// From this probability on two records are linked, if several kinds of evidence say so.
  package var linkProbability = 0.8
  /// The same where what is linked is merged: a false link there puts one person's life into
  /// another's file.
  package var mergeProbability = 0.95
  /// From this one on a person should look.
  package var reviewProbability = 0.2
  /// How many kinds of evidence have to speak for a link, each with at least `evidenceBits`.
  package var leastEvidence = 2
  package var evidenceBits = 1.5
  /// Before anything is counted: of how many other records of its person a record is expected.
  package var expectedMatches = 0.2
  /// Likewise of how many records of housemates.
  package var expectedHousemates = 0.3
  /// How many records' worth the shipped chance of a value weighs against counted ones.
  package var frequencyWeight = 50.0
  /// How many links' worth the shipped shares weigh against learnt ones.
  package var matchWeight = 40.0
  /// How many random pairs' worth the shipped chances weigh against counted ones.
  package var chanceWeight = 2000.0
  package var sampledPairs = 150_000
  /// Pairs that come to less than this before anything is learnt are not scored again.
  package var floorBits = -12.0
  /// Up to so many records every pair is compared.
  package var allPairsUpTo = 700
  /// No block has more records than this.
  package var blockCap = 300
  /// Blocks of this size are never split.
  package var leastCap = 5
  /// How many pairs a rule may make, as long as few of them are of one person.
  package var pairsPerRecord = 0.15
  package var leastPairs = 60_000
  package var rules: [BlockRule] = BlockRule.allCases
  /// From so many records on a table is put into blocks by fewer rules: there the rest brings mostly
  /// people who have little in common.
  package var largeTable = 250_000
  /// `leastCap` of such a table.
  package var largeLeastCap = 6
  /// The rules of such a table, as far as `rules` has them.
  package var largeRules: [BlockRule] = BlockRule.ofLargeTables
  /// By comparison, by level; level 0 is none.
  package var levels: [[Level]] = DefaultLevels.all

  package init() {}

  /// The same with the rules that a table of so many records is put into blocks by.
  func blocking(_ count: Int) -> LinkageSettings {
    let large = rules.filter(largeRules.contains)
    guard count >= largeTable, !large.isEmpty else { return self }
    var settings = self
    settings.rules = large
    settings.leastCap = max(leastCap, largeLeastCap)
    return settings
  }

  package func chance(_ comparison: PersonComparison, level: UInt8) -> Double {
    levels[Int(comparison.rawValue)][Int(level) - 1].chance
  }
}
