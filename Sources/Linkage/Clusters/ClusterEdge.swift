/// Two records that were compared, and how much speaks for their being one.
package struct ClusterEdge: Sendable, Equatable {
  package let left: Int32
  package let right: Int32
  /// Bits, prior and all. Minus infinity says that they cannot be one, whatever else agrees.
  package let weight: Float

  package init(left: Int32, right: Int32, weight: Float) {
    self.left = left
    self.right = right
    self.weight = weight
  }
}
