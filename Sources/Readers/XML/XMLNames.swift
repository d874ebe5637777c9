import Glibc
import Records

/// Numbers the names of elements and attributes.
///
/// libxml2 keeps one copy of each name, so a name is known again by its address, and its bytes are
/// looked at only when its slot was taken by another.
struct XMLNames {
  private struct Slot {
    var name: UnsafePointer<UInt8>?
    var parent: UInt32 = 0
    var isAttribute = false
    var path: UInt32 = 0
    var count = 0
  }

  /// The path of a name that came after the table was full; its values are left out.
  static let none = UInt32.max
  /// A power of two: ten bits of the hash choose a slot.
  private static let slotCount = 1 << 10

  private(set) var paths = PathTable()
  private let slots: UnsafeMutablePointer<Slot>
  private let limit: Int
  private(set) var isFull = false
  /// The names that have a number, once no more are taken.
  private var known: [Key: UInt32] = [:]

  private struct Key: Hashable {
    let name: [UInt8]
    let parent: UInt32
  }

  init(limit: Int) {
    self.limit = limit
    slots = .allocate(capacity: XMLNames.slotCount)
    slots.initialize(repeating: Slot(), count: XMLNames.slotCount)
  }

  func deallocate() { slots.deallocate() }

  /// The path of a name below another, and the length of the name.
  @inline(__always)
  mutating func path(
    _ name: UnsafePointer<UInt8>, below parent: UInt32, isAttribute: Bool = false
  ) -> (path: UInt32, count: Int) {
    let address = UInt(bitPattern: name)
    let key = address &+ UInt(parent) << 32 &+ (isAttribute ? 1 : 0)
    let slot = slots + Int((key &* 0x9E37_79B9_7F4A_7C15) >> 54)
    if slot.pointee.name == name, slot.pointee.parent == parent,
      slot.pointee.isAttribute == isAttribute
    {
      return (slot.pointee.path, slot.pointee.count)
    }
    return lookUp(name, below: parent, isAttribute: isAttribute, into: slot)
  }

  @inline(never)
  private mutating func lookUp(
    _ name: UnsafePointer<UInt8>, below parent: UInt32, isAttribute: Bool,
    into slot: UnsafeMutablePointer<Slot>
  ) -> (path: UInt32, count: Int) {
    let count = strlen(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
    let bytes =
      (isAttribute ? [UInt8(ascii: "@")] : []) + UnsafeBufferPointer(start: name, count: count)
    let path = number(bytes, below: parent) ?? XMLNames.none
    slot.pointee = Slot(
      name: name, parent: parent, isAttribute: isAttribute, path: path, count: count)
    return (path, count)
  }

  /// No more names than the limit are ever numbered: a file that makes up names must not fill
  /// memory.
  private mutating func number(_ name: [UInt8], below parent: UInt32) -> UInt32? {
    guard parent != XMLNames.none else { return nil }
    if isFull { return known[Key(name: name, parent: parent)] }
    let path = paths.path(name.span, below: parent)
    if paths.count > limit { close() }
    return path
  }

  /// The path of a name that is looked for, not met.
  mutating func expect(_ name: String, below parent: UInt32) -> UInt32 {
    paths.path(name, below: parent)
  }

  private mutating func close() {
    isFull = true
    for path in 1..<UInt32(paths.count) {
      known[Key(name: Array(paths.name(path).utf8), parent: paths.parent(path))] = path
    }
  }
}
