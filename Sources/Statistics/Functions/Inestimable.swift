/// Why a figure cannot be given. Nothing in this module answers with a number that is none.
package enum Inestimable: Error, Hashable, Sendable {
  /// There is nothing to count.
  case noObservations
  /// A count is negative, or more were counted than there are.
  case countOutsideRange
  /// A probability, a level, a share or a margin lies outside the range in which it means something.
  case probabilityOutsideRange
  /// Lists that belong together differ in length.
  case unequalLengths
  /// All outcomes are alike, so that nothing can differ.
  case noVariation
  /// No stratum holds records of both sides.
  case noSharedStratum
  /// A stratum that the standard needs holds no record of this side.
  case emptyStratum
  /// The formula of the variance gives zero or less, as with all or none on both sides: no interval
  /// follows from it, and the crude interval should be used.
  case noVariance
  /// There are fewer units than the method needs.
  case tooFewUnits(needed: Int, found: Int)
  /// There are fewer events than the method needs.
  case tooFewEvents(needed: Int, found: Int)
  /// The quantity has no finite value, such as a ratio to zero.
  case unbounded
  /// Columns of a model say the same, so that their shares of the effect cannot be told apart.
  case collinear
  /// The steps towards the answer did not settle.
  case notConverged
  /// The work or the numbers would grow beyond what is allowed.
  case tooLarge
  /// A group has nobody in it; groups are numbered from 0.
  case emptyGroup(Int)
  /// The observation of this number (from 0) makes no sense, such as an end before its start.
  case malformed(Int)
  /// The estimate lies on the edge, at 0 or 1, where this interval has no width.
  case boundary
  /// The curve has not come to the share asked for by the last time seen.
  case notReached(last: Double)
  /// Nobody was followed as long as was asked for; beyond the last time seen nothing is known.
  case beyondFollowUp(last: Double)
  /// Nothing is known of values below this one.
  case unknownBefore(Double)
  /// No path of the process leads to its end.
  case unreachable
}
