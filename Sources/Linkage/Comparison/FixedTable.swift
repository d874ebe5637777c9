/// Elements that stay as they are, read without counting references: pairs are compared millions of times,
/// and an array would be retained and released for each.
///
/// Workers share it, which the compiler cannot see to be safe: what it points at is written before anybody
/// else has it, never again, and let go of with the last copy.
struct FixedTable<Element: Sendable>: @unchecked Sendable {
  private final class Storage {
    let elements: UnsafeMutablePointer<Element>

    init(_ elements: [Element]) {
      self.elements = .allocate(capacity: max(1, elements.count))
      for (index, element) in elements.enumerated() {
        (self.elements + index).initialize(to: element)
      }
    }

    deinit { elements.deallocate() }
  }

  private let storage: Storage
  private let base: UnsafePointer<Element>
  let count: Int

  init(_ elements: [Element]) {
    storage = Storage(elements)
    base = UnsafePointer(storage.elements)
    count = elements.count
  }

  @inline(__always)
  subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count)
    return base[index]
  }

  @inline(__always)
  subscript(index: UInt32) -> Element { self[Int(index)] }
}
