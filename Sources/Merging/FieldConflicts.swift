import CanonicalModel

extension MergedValue {
  /// Whether sources disagree.
  package var isContested: Bool { !losers.isEmpty }
}
