/// The brackets that are open, from the outside in, with no more memory than the limit of depth.
struct JSONNesting {
  /// Whether each open bracket is that of an object.
  private(set) var kinds: [Bool] = []
  /// Brackets beyond the limit are only counted.
  private var beyond = 0
  private let limit: Int

  init(_ kinds: [Bool] = [], limit: Int) {
    self.kinds = kinds
    self.limit = limit
  }

  var isEmpty: Bool { kinds.isEmpty }
  var isFull: Bool { kinds.count >= limit }
  var isInObject: Bool { beyond == 0 && kinds.last == true }

  mutating func open(isObject: Bool) {
    if isFull { beyond += 1 } else { kinds.append(isObject) }
  }

  /// Closes the innermost bracket.
  mutating func close() { _ = kinds.popLast() }

  /// Closes the nearest bracket of this kind, and with it what was left open inside; false when none
  /// is open.
  mutating func close(isObject: Bool) -> Bool {
    if beyond > 0 {
      beyond -= 1
      return true
    }
    guard let index = kinds.lastIndex(of: isObject) else { return false }
    kinds.removeSubrange(index...)
    return true
  }
}
