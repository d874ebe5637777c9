import RealModule

/// The number of marked ones among `drawn` taken without putting back from `marked` and `unmarked` ones.
package struct Hypergeometric: Hashable, Sendable {
  /// How many are marked.
  package let marked: Int
  /// How many are not.
  package let unmarked: Int
  /// How many are drawn.
  package let drawn: Int

  /// The distribution for counts, none negative, of which no more are drawn than there are.
  package init(marked: Int, unmarked: Int, drawn: Int) throws(Inestimable) {
    guard marked >= 0, unmarked >= 0, drawn >= 0, drawn <= marked + unmarked else {
      throw .countOutsideRange
    }
    self.marked = marked
    self.unmarked = unmarked
    self.drawn = drawn
  }

  /// The numbers of marked ones that can be drawn.
  package var support: ClosedRange<Int> { max(0, drawn - unmarked)...min(marked, drawn) }

  /// The chance of exactly x marked ones, by three binomial masses (Loader 2000).
  package func mass(_ x: Int) -> Double {
    guard support.contains(x) else { return 0 }
    let total = Double(marked + unmarked)
    if drawn == 0 || drawn == marked + unmarked { return 1 }
    let p = Double(drawn) / total
    let q = Double(marked + unmarked - drawn) / total
    return SaddlePoint.binomial(Double(x), of: Double(marked), p, q)
      * SaddlePoint.binomial(Double(drawn - x), of: Double(unmarked), p, q)
      / SaddlePoint.binomial(Double(drawn), of: total, p, q)
  }

  /// The chances of the numbers of the support, where a marked one is `odds` times as likely to be drawn as an
  /// unmarked one: Fisher's noncentral distribution. Odds are above zero; 1 gives the central one.
  package func masses(odds: Double = 1) -> [Double] {
    let central = support.map(mass)
    if odds == 1 { return central }
    let logs = zip(support, central).map { Double.log($1) + Double($0) * .log(odds) }
    let greatest = logs.max() ?? 0
    let weights = logs.map { Double.exp($0 - greatest) }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }
}
