import Glibc

/// Text that is gathered and cleared at every tag. An array would check on every call who owns it.
struct XMLText {
  private(set) var start: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity = 1 << 12

  init() { start = .allocate(capacity: capacity) }

  func deallocate() { start.deallocate() }

  @inline(__always)
  mutating func removeAll() { count = 0 }

  @inline(__always)
  mutating func append(_ bytes: UnsafePointer<UInt8>, _ added: Int) {
    if count + added > capacity { grow(to: count + added) }
    memcpy(start + count, bytes, added)
    count += added
  }

  @inline(never)
  private mutating func grow(to needed: Int) {
    capacity = max(needed, capacity * 2)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    memcpy(larger, start, count)
    start.deallocate()
    start = larger
  }

  /// The text without the white space around it.
  @inline(__always)
  var trimmed: Range<Int> {
    var low = 0
    var high = count
    while low < high, XMLMarkup.isBlank(start[low]) { low += 1 }
    while high > low, XMLMarkup.isBlank(start[high - 1]) { high -= 1 }
    return low..<high
  }

  subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: start + range.lowerBound, count: range.count)
  }
}
