/// What a second release gives away when it is held beside the first.
package enum ReleaseDifference {
  /// The places at which two releases of the same table differ by a small number of people, or at which one shows what the
  /// other hides (nil). Rounded counts differ by nothing or by a whole step.
  package static func revealing(_ before: [Int?], _ after: [Int?], below threshold: Int = 5)
    throws(Inestimable) -> [Int]
  {
    guard before.count == after.count else { throw .unequalLengths }
    return before.indices.filter { place in
      switch (before[place], after[place]) {
      case (nil, nil): false
      case (let one?, let other?): one != other && abs(one - other) < threshold
      case (nil, _?), (_?, nil): true
      }
    }
  }
}
