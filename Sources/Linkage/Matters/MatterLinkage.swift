import CanonicalModel

/// What came of asking which records are of the same matter.
package struct MatterLinkage: Sendable {
  /// Two records that are of one person because they are of one matter. Never the other way round, and
  /// never with a duty-to-notify report.
  package struct SamePerson: Sendable, Equatable {
    package let left: Int
    package let right: Int
    /// The reference that says so.
    package let reason: String
    /// Whether it settles the question, as an NRM reference does whose two records agree in who it is;
    /// if not, it speaks for it.
    package let isCertain: Bool
  }

  /// A reference that so many records bear that it says nothing.
  package struct Overused: Sendable, Equatable {
    package let reference: String
    /// The lowest record that bears it.
    package let example: Int
    package let records: Int
  }

  /// For each record the lowest record of its matter.
  package internal(set) var matters: [Int]
  /// For each record the lowest record that is about the same referral, meeting, crime or report, in
  /// its matter and of its kind.
  package internal(set) var entities: [Int]
  /// By left, then right. None has a duty-to-notify report on one side only.
  package internal(set) var links: [RecordLink] = []
  /// By left, then right.
  package internal(set) var samePersonEvidence: [SamePerson] = []
  package internal(set) var overused: [Overused] = []
  /// Decisions to join that were not carried out, as they name a duty-to-notify report and something
  /// else than another report under its reference.
  package internal(set) var refusedDecisions: [(Int, Int)] = []
  /// Decisions that cannot all be right.
  package internal(set) var contradictedDecisions: [ContradictedDecision] = []

  init(count: Int) {
    matters = Array(0..<count)
    entities = matters
  }
}
