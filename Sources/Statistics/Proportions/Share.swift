/// How many of how many: the guard before every interval of a share.
struct Share {
  let count: Double
  let size: Double

  init(_ x: Int, of n: Int) throws(Inestimable) {
    guard n > 0 else { throw .noObservations }
    guard x >= 0, x <= n else { throw .countOutsideRange }
    count = Double(x)
    size = Double(n)
  }

  var value: Double { count / size }
  var isNone: Bool { count == 0 }
  var isAll: Bool { count == size }
}
