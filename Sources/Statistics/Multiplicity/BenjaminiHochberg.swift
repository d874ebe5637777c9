/// Control of the share of false alarms among all alarms of a family (Benjamini and Hochberg 1995).
package enum BenjaminiHochberg {
  /// The adjusted p (q) of each p, in the order given: an alarm at q ≤ 0.05 keeps the expected share of false ones at 5 %.
  package static func adjusted(_ ps: [Double]) throws(Inestimable) -> [Double] {
    guard ps.allSatisfy({ $0 >= 0 && $0 <= 1 }) else { throw .probabilityOutsideRange }
    var adjusted = ps
    var least = 1.0
    let order = ps.indices.sorted { ps[$0] > ps[$1] }
    for (step, index) in order.enumerated() {
      least = min(least, ps[index] * Double(ps.count) / Double(ps.count - step))
      adjusted[index] = least
    }
    return adjusted
  }
}
