/// What a linkage did: printed, and kept beside its answer.
package struct LinkageReport: Sendable {
  /// The pairs of one block rule, and what was left out of it.
  package struct Rule: Sendable {
    package let rule: String
    package internal(set) var pairs = 0
    /// The most records that a block of the rule has.
    package let cap: Int
    /// Blocks that were over-full after all splits: they were cut into pieces, or left out.
    package let leftOutBlocks: Int
    package let leftOutRecords: Int
  }

  package let records: Int
  package internal(set) var rules: [Rule] = []
  package let model: LinkageModel
  /// Pairs that were compared.
  package internal(set) var candidates = 0
  package internal(set) var patterns = 0
  package internal(set) var bridges: [Clustering.Bridge] = []
  package internal(set) var parted: [Clustering.Parted] = []
  /// The first records of clusters that are larger than usual.
  package internal(set) var largeClusters: [Int] = []

  /// Whether the model fits; if not, only decisions link.
  package var fits: Bool { model.flaw == nil }
}
