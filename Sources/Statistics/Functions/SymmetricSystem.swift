import RealModule

/// A system of linear equations with a symmetric matrix that has no negative direction, such as a covariance.
struct SymmetricSystem {
  /// The solution; zero in directions that the matrix does not see.
  let solution: [Double]
  /// In how many directions the matrix sees something.
  let rank: Int
  /// The logarithm of the determinant, where the rank is full.
  let logDeterminant: Double

  /// Solves by elimination with the greatest diagonal entry first. A direction counts as unseen when what is left of
  /// its diagonal is below 1e-10 of what it was.
  init(_ matrix: [[Double]], _ right: [Double]) {
    var rows = zip(matrix, right).map { $0 + [$1] }
    let whole = matrix.indices.map { matrix[$0][$0] }
    var open = Array(matrix.indices)
    var pivots: [Int] = []
    var logs = 0.0
    while let next = open.max(by: { rows[$0][$0] < rows[$1][$1] }),
      rows[next][next] > 1e-10 * whole[next], rows[next][next] > 0
    {
      open.removeAll { $0 == next }
      pivots.append(next)
      logs += .log(rows[next][next])
      for row in rows.indices where row != next {
        let factor = rows[row][next] / rows[next][next]
        guard factor != 0 else { continue }
        for column in rows[row].indices { rows[row][column] -= factor * rows[next][column] }
      }
    }
    var solution = Array(repeating: 0.0, count: right.count)
    for pivot in pivots { solution[pivot] = rows[pivot][right.count] / rows[pivot][pivot] }
    self.solution = solution
    rank = pivots.count
    logDeterminant = logs
  }
}
