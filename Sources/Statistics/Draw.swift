extension SplitMix {
  /// A number in 0..<bound, each as likely (Lemire 2019); the standard library does not promise its own
  /// way of drawing for ever.
  package mutating func below(_ bound: Int) -> Int {
    let range = UInt64(max(bound, 1))
    var product = next().multipliedFullWidth(by: range)
    if product.low < range {
      let threshold = (0 &- range) % range
      while product.low < threshold { product = next().multipliedFullWidth(by: range) }
    }
    return Int(product.high)
  }

  /// Brings the elements of a range into any order, each as likely (Fisher and Yates).
  package mutating func shuffle(_ elements: inout [Int], in range: Range<Int>) {
    exchange(&elements, in: range)
  }

  /// The same for other numbers.
  package mutating func shuffle(_ elements: inout [Double], in range: Range<Int>) {
    exchange(&elements, in: range)
  }

  /// The same for anything else, which is slower.
  package mutating func shuffle<Element>(_ elements: inout [Element], in range: Range<Int>) {
    exchange(&elements, in: range)
  }

  // A permutation test shuffles thousands of times, and what is generic is not specialised for other modules.
  @inline(__always)
  private mutating func exchange<Element>(_ elements: inout [Element], in range: Range<Int>) {
    guard range.count > 1 else { return }
    for last in (range.lowerBound + 1..<range.upperBound).reversed() {
      let other = range.lowerBound + below(last - range.lowerBound + 1)
      let element = elements[last]
      elements[last] = elements[other]
      elements[other] = element
    }
  }
}
