import CanonicalModel
import Linkage
import Records

extension PersonJudgement {
  /// Leaves for review whom tokens bring together: of two persons the surest pair of their records, which joins
  /// them all if somebody says yes. What was asked of such records without their names is asked anew.
  mutating func askByTokens(_ clusters: [Int]) {
    guard let tokens else { return }
    var decided: Set<RecordPair> = []
    for (pair, one) in found where tokens.speaks(of: pair.left, pair.right) {
      switch one.answer {
      // Its weight is that of the reasons, which are other ones now.
      case .linked: found[pair]?.weight = nil
      case .parted:
        found[pair]?.weight = nil
        decided.insert(RecordPair(clusters[pair.left], clusters[pair.right]))
      case .review: found[pair] = nil
      }
    }
    for (pair, weight) in surest(tokens.pairs, clusters) {
      let persons = RecordPair(clusters[pair.left], clusters[pair.right])
      guard decided.insert(persons).inserted else { continue }
      found[pair] = Found(answer: .review, reason: "tokens", weight: weight)
    }
  }

  /// The pairs of two persons that are worth a question, the surest first.
  private mutating func surest(_ pairs: [PersonLinkage.Pair], _ clusters: [Int])
    -> [(RecordPair, Double)]
  {
    var worth: [(pair: RecordPair, weight: Double)] = []
    for one in pairs where clusters[one.left] != clusters[one.right] {
      let pair = RecordPair(one.left, one.right)
      if one.reason == "review", !ReviewFloor.asks(explain(pair)) {
        unasked += 1
      } else {
        worth.append((pair, one.weight))
      }
    }
    return worth.sorted {
      ($1.weight, $0.pair.left, $0.pair.right) < ($0.weight, $1.pair.left, $1.pair.right)
    }
  }
}
