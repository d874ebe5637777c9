/// The names under which a file's values stand, each given a number when it is first seen.
///
/// A path is a step below another path: `Involvement/Nominal/Surname`, `victim/name`,
/// `nationalities/*` for the elements of an array, `@id` for an attribute, a header for a column.
/// Bytes are looked up without making a string.
package struct PathTable: Sendable {
  /// The path of a record itself.
  package static let root: UInt32 = 0

  private var names: [String] = [""]
  /// The names as they are written, which may be no valid UTF-8.
  private var spellings: [[UInt8]] = [[]]
  private var parents: [UInt32] = [0]
  /// How many bytes each path takes with the steps above it.
  private var lengths: [Int] = [0]
  /// How many bytes all paths take, each with the steps above it: what it costs to write them out.
  package private(set) var byteCount = 0
  private var slots: [UInt32]
  private var hashes: [UInt64] = [0]

  package init() { slots = Array(repeating: .max, count: 256) }

  package var count: Int { names.count }

  /// The number of the path one step below `parent`.
  package mutating func path(_ name: Span<UInt8>, below parent: UInt32) -> UInt32 {
    let hash = hash(name, below: parent)
    let slot = slot(of: name, below: parent, hash: hash)
    guard slots[slot] == .max else { return slots[slot] }
    return insert(name, below: parent, hash: hash, at: slot)
  }

  /// The same, for a name that has been seen before; nothing for another one.
  package func find(_ name: Span<UInt8>, below parent: UInt32) -> UInt32? {
    let slot = slot(of: name, below: parent, hash: hash(name, below: parent))
    return slots[slot] == .max ? nil : slots[slot]
  }

  private func hash(_ name: Span<UInt8>, below parent: UInt32) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(parent) &* 0x9E37_79B9_7F4A_7C15
    for index in name.indices { hash = (hash ^ UInt64(name[index])) &* 0x100_0000_01B3 }
    return hash
  }

  /// The slot that holds the name, or the free one where it belongs.
  private func slot(of name: Span<UInt8>, below parent: UInt32, hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & (slots.count - 1)
    while slots[slot] != .max {
      let candidate = Int(slots[slot])
      if hashes[candidate] == hash, parents[candidate] == parent, isName(candidate, name) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isName(_ candidate: Int, _ name: Span<UInt8>) -> Bool {
    let known = spellings[candidate]
    guard known.count == name.count else { return false }
    for index in name.indices where known[index] != name[index] { return false }
    return true
  }

  private mutating func insert(
    _ name: Span<UInt8>, below parent: UInt32, hash: UInt64, at slot: Int
  ) -> UInt32 {
    var bytes: [UInt8] = []
    for index in name.indices { bytes.append(name[index]) }
    let number = UInt32(names.count)
    names.append(String(decoding: bytes, as: UTF8.self))
    spellings.append(bytes)
    parents.append(parent)
    lengths.append(lengths[Int(parent)] + bytes.count + 1)
    byteCount += lengths[Int(number)]
    hashes.append(hash)
    slots[slot] = number
    if names.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    slots = Array(repeating: .max, count: slots.count * 2)
    for number in 1..<names.count {
      let hash = hashes[number]
      var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & (slots.count - 1)
      while slots[slot] != .max { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number)
    }
  }

  package mutating func path(_ name: String, below parent: UInt32 = root) -> UInt32 {
    let bytes = Array(name.utf8)
    return path(bytes.span, below: parent)
  }

  /// The names directly below the record, in the order in which they were met.
  package var columns: [String] {
    names.indices.dropFirst().filter { parents[$0] == PathTable.root }.map { names[$0] }
  }

  package func name(_ path: UInt32) -> String { names[Int(path)] }
  /// The name as it is written, which may be no valid UTF-8.
  package func spelling(_ path: UInt32) -> [UInt8] { spellings[Int(path)] }
  package func parent(_ path: UInt32) -> UInt32 { parents[Int(path)] }

  /// The steps from the record to the path, joined with `/`.
  package func description(_ path: UInt32) -> String {
    guard path != PathTable.root else { return "" }
    let above = description(parent(path))
    return above.isEmpty ? name(path) : above + "/" + name(path)
  }
}
