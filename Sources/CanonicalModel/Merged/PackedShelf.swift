/// A place for bytes that nobody asks for until something is written: beside memory, where a merge of many
/// records would need too much of it.
package protocol PackedShelf: AnyObject, Sendable {
  /// Puts bytes there and tells where.
  func put(_ bytes: [UInt8]) -> Int

  /// What was put at a place; nothing where it cannot be had again. Whoever owns the shelf asks it
  /// afterwards whether that happened, and publishes nothing then.
  func bytes(at place: Int, count: Int) -> [UInt8]?
}

/// Bytes in memory or on a shelf.
package enum ShelvedBytes: Sendable {
  case held([UInt8])
  case shelved(any PackedShelf, at: Int, count: UInt32)

  /// Nothing where they cannot be had again.
  var bytes: [UInt8]? {
    switch self {
    case .held(let bytes): bytes
    case .shelved(let shelf, let place, let count): shelf.bytes(at: place, count: Int(count))
    }
  }

  /// Some of them, by their place among these.
  func bytes(at start: Int, count: Int) -> [UInt8]? {
    switch self {
    case .held(let bytes):
      bytes.indices.contains(start) && count <= bytes.count - start
        ? Array(bytes[start..<start + count]) : nil
    case .shelved(let shelf, let place, _): shelf.bytes(at: place + start, count: count)
    }
  }

  /// The same on a shelf, if they are not on one.
  func moved(to shelf: any PackedShelf) -> ShelvedBytes {
    guard case .held(let bytes) = self, let count = UInt32(exactly: bytes.count), count > 0 else {
      return self
    }
    return .shelved(shelf, at: shelf.put(bytes), count: count)
  }
}
