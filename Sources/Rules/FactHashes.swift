import Records

/// Hashes of what must agree between records that share a key. A quarter of each hash is kept: two
/// different facts look alike once in 65,535 pairs, and then a flaw is missed, never made up.
package struct FactHashes: Hashable, Sendable {
  private let first: UInt16
  private let second: UInt16
  private let third: UInt16

  /// 0 stands for a fact that is missing, which agrees with all.
  package init(_ first: UInt64, _ second: UInt64 = 0, _ third: UInt64 = 0) {
    self.first = FactHashes.part(of: first)
    self.second = FactHashes.part(of: second)
    self.third = FactHashes.part(of: third)
  }

  /// No fact at all, which agrees with everything.
  package static let none = FactHashes(0)

  package var isEmpty: Bool { first == 0 && second == 0 && third == 0 }

  package func contradict(_ other: FactHashes) -> Bool {
    func differ(_ left: UInt16, _ right: UInt16) -> Bool {
      left != 0 && right != 0 && left != right
    }
    return differ(first, other.first) || differ(second, other.second)
      || differ(third, other.third)
  }

  /// Whether the fact of that place, from 0, is stated in both and differs.
  package func differs(_ place: Int, from other: FactHashes) -> Bool {
    let (left, right) =
      switch place {
      case 0: (first, other.first)
      case 1: (second, other.second)
      default: (third, other.third)
      }
    return left != 0 && right != 0 && left != right
  }

  private static func part(of hash: UInt64) -> UInt16 {
    hash == 0 ? 0 : max(1, UInt16(truncatingIfNeeded: hash >> 48))
  }
}
