import CMemory

/// Elements that stay as they are, read without counting references: pairs are compared millions of times,
/// and an array would be retained and released for each.
///
/// Workers share it, which the compiler cannot see to be safe: what it points at is written before anybody
/// else has it, never again, and let go of with the last copy.
struct FixedTable<Element: Sendable>: @unchecked Sendable {
  private final class Storage {
    let elements: UnsafeMutablePointer<Element>
    /// Of the cache, in bytes: an element of this size is one line, and not parts of two.
    private static var line: Int { 64 }

    init(_ elements: [Element]) {
      let count = max(1, elements.count)
      self.elements = UnsafeMutableRawPointer.allocate(
        byteCount: MemoryLayout<Element>.stride * count, alignment: Self.line
      ).bindMemory(to: Element.self, capacity: count)
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

  /// Asks for an element that is read soon; nothing where there is none.
  @inline(__always)
  func fetch(_ index: Int) {
    if index >= 0, index < count { cyson_prefetch(base + index) }
  }
}

extension Array {
  /// Asks for an element that is read soon; nothing where there is none.
  @inline(__always)
  func fetch(_ index: Int) {
    withUnsafeBufferPointer { elements in
      guard let base = elements.baseAddress, elements.indices.contains(index) else { return }
      cyson_prefetch(base + index)
    }
  }
}
