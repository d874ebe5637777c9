import CanonicalModel
import Records

/// How high a protective marking is. The two schemes do not lie on one ladder: a marking of the old
/// one stands for a range of the new one.
struct MarkingHeight {
  /// The steps of the new scheme that it can stand for: 1 for OFFICIAL, 2 for its caveat SENSITIVE, 3
  /// for SECRET, 4 for TOP SECRET.
  private let range: ClosedRange<Int>
  /// Its step in the old scheme, for a marking that only that one has.
  private let oldStep: Int?

  init?(_ marking: Code) {
    switch marking {
    case "not-marked": (range, oldStep) = (1...1, 0)
    case "protect": (range, oldStep) = (1...1, 1)
    case "restricted": (range, oldStep) = (1...2, 2)
    case "confidential": (range, oldStep) = (2...3, 3)
    case "official": (range, oldStep) = (1...1, nil)
    case "official-sensitive": (range, oldStep) = (2...2, nil)
    case .secret: (range, oldStep) = (3...3, nil)
    case .topSecret: (range, oldStep) = (4...4, nil)
    default: return nil
    }
  }

  /// Whether it is lower by every reading of both.
  func isCertainlyBelow(_ other: MarkingHeight) -> Bool {
    if let oldStep, let otherStep = other.oldStep { return oldStep < otherStep }
    return range.upperBound < other.range.lowerBound
  }
}

extension Code {
  // List: markings
  static var secret: Code { "secret" }
  static var topSecret: Code { "top-secret" }
}
