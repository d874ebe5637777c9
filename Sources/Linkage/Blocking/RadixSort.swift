/// Sorting numbers by counting, eleven bits at a time.
enum RadixSort {
  private static let bits: UInt64 = 11
  private static let buckets = 1 << 11

  static func sort(_ numbers: inout [UInt32]) {
    sort(&numbers, keyBits: 32) { UInt64($0) }
  }

  /// Sorts by the lowest `keyBits` of the keys; equal ones stay in their order.
  static func sort<Element>(
    _ elements: inout [Element], keyBits: UInt64, _ key: (Element) -> UInt64
  ) {
    guard elements.count > 1 else { return }
    var other = elements
    var shift: UInt64 = 0
    while shift < keyBits {
      var places = [Int](repeating: 0, count: buckets)
      for element in elements { places[Int(key(element) >> shift & 2047)] += 1 }
      var sum = 0
      for bucket in places.indices {
        let count = places[bucket]
        places[bucket] = sum
        sum += count
      }
      for element in elements {
        let bucket = Int(key(element) >> shift & 2047)
        other[places[bucket]] = element
        places[bucket] += 1
      }
      swap(&elements, &other)
      shift += bits
    }
  }
}
