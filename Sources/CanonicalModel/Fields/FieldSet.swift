/// A set of canonical fields, one bit each.
///
/// Which fields a record states is asked for every rule of every record, so the set is four machine
/// words and asking costs an instruction a word.
public struct FieldSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  @usableFromInline var first: UInt64 = 0
  @usableFromInline var second: UInt64 = 0
  @usableFromInline var third: UInt64 = 0
  @usableFromInline var fourth: UInt64 = 0

  /// Takes the values as they are.
  @inlinable public init() {}

  package init(_ fields: some Sequence<CanonicalField>) {
    for field in fields { insert(field) }
  }

  /// Takes the values as they are.
  public init(arrayLiteral fields: CanonicalField...) { self.init(fields) }

  @inlinable @inline(__always)
  static func bit(_ field: CanonicalField) -> UInt64 {
    1 << UInt64(truncatingIfNeeded: field.rawValue & 63)
  }

  /// Adds a field.
  @inlinable @inline(__always)
  public mutating func insert(_ field: CanonicalField) {
    // Without a jump, for which word it is cannot be foretold.
    let (bit, word) = (FieldSet.bit(field), field.rawValue >> 6)
    first |= word == 0 ? bit : 0
    second |= word == 1 ? bit : 0
    third |= word == 2 ? bit : 0
    fourth |= word == 3 ? bit : 0
  }

  /// Whether it is inside.
  @inlinable @inline(__always)
  public func contains(_ field: CanonicalField) -> Bool {
    let word =
      switch field.rawValue >> 6 {
      case 0: first
      case 1: second
      case 2: third
      default: fourth
      }
    return word & FieldSet.bit(field) != 0
  }

  /// Whether every field of this set is in the other.
  @inlinable
  public func isSubset(of other: FieldSet) -> Bool {
    first & ~other.first | second & ~other.second | third & ~other.third
      | fourth & ~other.fourth == 0
  }

  /// The fields of this set that are not in the other.
  @inlinable
  public func subtracting(_ other: FieldSet) -> FieldSet {
    var rest = self
    rest.first &= ~other.first
    rest.second &= ~other.second
    rest.third &= ~other.third
    rest.fourth &= ~other.fourth
    return rest
  }

  package mutating func formUnion(_ other: FieldSet) {
    first |= other.first
    second |= other.second
    third |= other.third
    fourth |= other.fourth
  }

  /// Takes out the first field by its place in the list; nothing where the set is empty.
  @inlinable
  public mutating func popFirst() -> Int? {
    if first != 0 { return FieldSet.pop(&first, 0) }
    if second != 0 { return FieldSet.pop(&second, 64) }
    if third != 0 { return FieldSet.pop(&third, 128) }
    return fourth == 0 ? nil : FieldSet.pop(&fourth, 192)
  }

  @inlinable
  static func pop(_ word: inout UInt64, _ base: Int) -> Int {
    let bit = word.trailingZeroBitCount
    word &= word &- 1
    return base + bit
  }

  /// Empties the set.
  @inlinable
  public mutating func removeAll() { self = FieldSet() }
}
