/// How far two sources give the same persons the same codes, from the square table of their codes: `matrix[i][j]` counts
/// those whom the first source codes i and the second j.
package struct Agreement: Hashable, Sendable {
  /// Persons compared.
  package let total: Int
  /// The share on the diagonal, 0...1.
  package let observed: Double
  /// The share that would agree by chance under the margins of the two sources.
  package let expected: Double
  let matrix: [[Int]]
  let first: [Double]
  let second: [Double]

  /// Takes a table with as many rows as columns and nothing negative.
  package init(_ matrix: [[Int]]) throws(Inestimable) {
    guard matrix.allSatisfy({ $0.count == matrix.count }) else { throw .unequalLengths }
    for (number, row) in matrix.enumerated() where row.contains(where: { $0 < 0 }) {
      throw .malformed(number)
    }
    total = matrix.joined().reduce(0, +)
    guard total > 0 else { throw .noObservations }
    let size = Double(total)
    self.matrix = matrix
    first = matrix.map { Double($0.reduce(0, +)) / size }
    second = matrix.indices.map { column in Double(matrix.reduce(0) { $0 + $1[column] }) / size }
    observed = Double(matrix.indices.reduce(0) { $0 + matrix[$1][$1] }) / size
    expected = zip(first, second).map { $0 * $1 }.orderlySum
  }

  private var size: Double { Double(total) }

  /// Cohen's κ (1960): agreement beyond chance, at most 1. Not estimable where both sources use one code only.
  package var kappa: Double {
    get throws(Inestimable) {
      guard expected < 1 else { throw .noVariation }
      return (observed - expected) / (1 - expected)
    }
  }

  /// The asymptotic standard error of κ (Fleiss, Cohen and Everitt 1969).
  package var standardError: Double {
    get throws(Inestimable) {
      let kappa = try kappa
      let rest = 1 - kappa
      var sum = 0.0
      for row in matrix.indices {
        for column in matrix.indices {
          let share = Double(matrix[row][column]) / size
          if row == column {
            let factor = 1 - (first[row] + second[row]) * rest
            sum += share * factor * factor
          } else {
            let margins = second[row] + first[column]
            sum += rest * rest * share * margins * margins
          }
        }
      }
      let centre = kappa - expected * rest
      let variance = (sum - centre * centre) / ((1 - expected) * (1 - expected) * size)
      return max(0, variance).squareRoot()
    }
  }

  /// κ ± z standard errors, which may pass 1; not estimable where all agree, as the error is 0 there.
  package func interval(level: Double) throws(Inestimable) -> Interval {
    let (kappa, error) = (try kappa, try standardError)
    guard error > 0 else { throw .boundary }
    let width = try Normal.bound(level: level) * error
    return Interval(kappa - width, kappa + width)
  }

  /// Gwet's AC1 (2008), which stays steady where one code is far more frequent than the others.
  package var ac1: Double {
    get throws(Inestimable) {
      guard matrix.count > 1 else { throw .noVariation }
      let chance =
        zip(first, second).map { pair in
          let share = (pair.0 + pair.1) / 2
          return share * (1 - share)
        }.orderlySum / Double(matrix.count - 1)
      return (observed - chance) / (1 - chance)
    }
  }

  /// κ as if all codes were equally frequent (Byrt, Bishop and Carlin 1993; for q codes Brennan and Prediger 1981).
  package var pabak: Double {
    get throws(Inestimable) {
      guard matrix.count > 1 else { throw .noVariation }
      let codes = Double(matrix.count)
      return (codes * observed - 1) / (codes - 1)
    }
  }

  /// For each code the share of its uses in which the other source used it, too (Cicchetti and Feinstein 1990); nil for
  /// a code that neither used.
  package var specific: [Double?] {
    matrix.indices.map { code in
      let uses = matrix[code].reduce(0, +) + matrix.reduce(0) { $0 + $1[code] }
      return uses > 0 ? 2 * Double(matrix[code][code]) / Double(uses) : nil
    }
  }

  /// Two codes that the sources use for the same persons.
  package struct Confusion: Hashable, Sendable {
    /// The numbers of the codes, from 0, the smaller first.
    package let codes: [Int]
    /// Persons with the smaller code from the first source and the larger from the second, and the other way round.
    package let counts: [Int]
    /// Persons whom the sources code apart in this way.
    package var total: Int { counts.reduce(0, +) }
  }

  /// The codes that are taken for one another, most often first.
  package var confusions: [Confusion] {
    let pairs = matrix.indices.flatMap { one in
      matrix.indices.dropFirst(one + 1).map { other in
        Confusion(codes: [one, other], counts: [matrix[one][other], matrix[other][one]])
      }
    }
    return pairs.filter { $0.total > 0 }.sorted {
      $0.total != $1.total ? $0.total > $1.total : $0.codes.lexicographicallyPrecedes($1.codes)
    }
  }

  /// Whether the two sources use the codes equally often, which disagreement without direction leaves untouched
  /// (Stuart 1955; Maxwell 1970).
  package func stuartMaxwell() throws(Inestimable) -> TestResult {
    let codes = matrix.indices
    let rows = codes.map { matrix[$0].reduce(0, +) }
    let columns = codes.map { column in matrix.reduce(0) { $0 + $1[column] } }
    let differences = codes.map { Double(rows[$0] - columns[$0]) }
    let covariance = codes.map { one in
      codes.map { other in
        one == other
          ? Double(rows[one] + columns[one] - 2 * matrix[one][one])
          : -Double(matrix[one][other] + matrix[other][one])
      }
    }
    guard let result = TestResult(differences, covariance: covariance) else { throw .noVariation }
    return result
  }
}
