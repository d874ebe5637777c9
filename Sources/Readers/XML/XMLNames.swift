import Records

/// Numbers the names of elements and attributes, and guesses the next one.
///
/// Elements come in much the same order in each record. So for each name it is remembered which
/// name came after it, and the text is first held against that: most names are known by one or two
/// comparisons, and nobody looks for where they end.
struct XMLNames {
  /// A name as it is written, below a path.
  struct Entry {
    /// The first eight bytes as a machine word, and which of its bits count.
    var head: UInt64 = 0
    var mask: UInt64 = 0
    /// Where its bytes stand in `spelling`.
    var start: Int32 = 0
    var count: Int32 = 0
    /// The bytes up to the colon and with it; 0 for a name without a prefix.
    var prefixCount: Int32 = 0
    var isQualified = true
    var isAttribute = false
    var parent: UInt32 = 0
    var path: UInt32 = 0
    /// The names that were last met behind this one, and first in its element.
    var next = XMLNames.unknown
    var firstElement = XMLNames.unknown
    var firstAttribute = XMLNames.unknown
  }

  /// A name that was found in the text.
  struct Found {
    var entry: Int32
    var end: Int
    var prefixCount: Int32
    var isQualified: Bool
    var path: UInt32
  }

  /// The path of a name that stands in no record, or came after the table was full; its values
  /// are left out.
  static let none = UInt32.max
  /// The entry of a name that has none.
  static let unknown: Int32 = -1

  /// How many bytes of a name are remembered. A value below a longer one is left out.
  static let longest = 1024

  private(set) var paths = PathTable()
  private(set) var entries: [Entry] = []
  private(set) var spelling: [UInt8] = []
  private var slots: [Int32] = Array(repeating: -1, count: 256)
  /// The hash of each entry.
  private var hashes: [UInt64] = []
  private let limit: Int
  private let byteLimit: Int

  init(limits: ReadingLimits) {
    limit = limits.columns
    byteLimit = limits.nameBytes
  }

  /// No more paths than the limits allow are ever numbered: a file that makes up names must not
  /// fill memory.
  var isFull: Bool { paths.count > limit || paths.byteCount > byteLimit }

  /// The limit that is met when it is full.
  var limitMet: Int { paths.count > limit ? limit : byteLimit }

  /// The path of a name that is looked for, not met.
  mutating func expect(_ name: String, below parent: UInt32) -> UInt32 {
    paths.path(name, below: parent)
  }

  /// The name at an index, held against a guess first. It ends where it starts when none is there,
  /// and at the end of the text when it may go on.
  @inline(__always)
  mutating func find(
    _ text: Span<UInt8>, at start: Int, below parent: UInt32, guess: Int32,
    isAttribute: Bool = false
  ) -> Found {
    if guess >= 0, start + 8 <= text.count {
      let entry = entries[Int(guess)]
      let end = start + Int(entry.count)
      let word = text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
      if UInt64(littleEndian: word) & entry.mask == entry.head, entry.parent == parent,
        entry.isAttribute == isAttribute, end < text.count,
        !XMLCharacter.isName(ascii: text[end]), text[end] < 0x80,
        entry.count <= 8 || isTail(of: entry, in: text, at: start)
      {
        return Found(
          entry: guess, end: end, prefixCount: entry.prefixCount, isQualified: entry.isQualified,
          path: entry.path)
      }
    }
    return lookUp(text, at: start, below: parent, isAttribute: isAttribute)
  }

  @inline(__always)
  private func isTail(of entry: Entry, in text: Span<UInt8>, at start: Int) -> Bool {
    var index = 8
    let known = spelling.span.bytes
    let count = Int(entry.count)
    while index < count {
      let at = min(index, count - 8)
      if text.bytes.unsafeLoadUnaligned(fromByteOffset: start + at, as: UInt64.self)
        != known.unsafeLoadUnaligned(fromByteOffset: Int(entry.start) + at, as: UInt64.self)
      {
        return false
      }
      index += 8
    }
    return true
  }

  /// Whether the text at an index goes on with the name of an entry.
  @inline(__always)
  func isName(_ entry: Int32, in text: Span<UInt8>, at start: Int) -> Bool {
    let entry = entries[Int(entry)]
    guard start + max(8, Int(entry.count)) <= text.count else {
      return isSpelled(entry, in: text, at: start)
    }
    let word = text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
    return UInt64(littleEndian: word) & entry.mask == entry.head
      && (entry.count <= 8 || isTail(of: entry, in: text, at: start))
  }

  private func isSpelled(_ entry: Entry, in text: Span<UInt8>, at start: Int) -> Bool {
    guard start + Int(entry.count) <= text.count else { return false }
    let known = Int(entry.start)
    for index in 0..<Int(entry.count) where text[start + index] != spelling[known + index] {
      return false
    }
    return true
  }

  /// Whether a name begins with what stands in the text.
  func begins(_ entry: Int32, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = Int(entries[Int(entry)].start)
    for index in range where spelling[start + index - range.lowerBound] != text[index] {
      return false
    }
    return true
  }

  // MARK: - Guesses

  @inline(__always)
  func guess(after entry: Int32) -> Int32 { entries[Int(entry)].next }

  @inline(__always)
  func firstElement(of parent: Int32) -> Int32 {
    parent >= 0 ? entries[Int(parent)].firstElement : XMLNames.unknown
  }

  @inline(__always)
  func firstAttribute(of element: Int32) -> Int32 {
    element >= 0 ? entries[Int(element)].firstAttribute : XMLNames.unknown
  }

  @inline(__always)
  mutating func learn(_ entry: Int32, after previous: Int32) {
    guard previous >= 0, entries[Int(previous)].next != entry else { return }
    entries[Int(previous)].next = entry
  }

  @inline(__always)
  mutating func learn(_ entry: Int32, firstElementOf parent: Int32) {
    guard parent >= 0, entries[Int(parent)].firstElement != entry else { return }
    entries[Int(parent)].firstElement = entry
  }

  @inline(__always)
  mutating func learn(_ entry: Int32, firstAttributeOf element: Int32) {
    guard element >= 0, entries[Int(element)].firstAttribute != entry else { return }
    entries[Int(element)].firstAttribute = entry
  }

  // MARK: - Names that were not guessed

  @inline(never)
  private mutating func lookUp(
    _ text: Span<UInt8>, at start: Int, below parent: UInt32, isAttribute: Bool
  ) -> Found {
    let end = XMLCharacter.endOfName(in: text, from: start)
    var found = Found(
      entry: XMLNames.unknown, end: end, prefixCount: 0, isQualified: true, path: XMLNames.none)
    guard end > start, end < text.count else { return found }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(parent) &* 0x9E37_79B9_7F4A_7C15
    hash ^= isAttribute ? 0x5555 : 0
    for index in start..<end { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01B3 }
    var slot = firstSlot(hash)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.parent == parent, entry.isAttribute == isAttribute, Int(entry.count) == end - start,
        isSpelled(entry, in: text, at: start)
      {
        found.entry = slots[slot]
        (found.prefixCount, found.isQualified) = (entry.prefixCount, entry.isQualified)
        found.path = entry.path
        return found
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    readColon(text, start, &found)
    let isShort = end - start <= XMLNames.longest
    if isShort {
      found.path = path(text, start + Int(found.prefixCount)..<end, below: parent, isAttribute)
    }
    if isShort, entries.count < limit * 2 {
      slots[slot] = Int32(truncatingIfNeeded: entries.count)
      hashes.append(hash)
      found.entry = insert(text, start, found, below: parent, isAttribute)
    }
    return found
  }

  /// Where the prefix ends, and whether the name is one that Namespaces in XML allow.
  private func readColon(_ text: Span<UInt8>, _ start: Int, _ found: inout Found) {
    for index in start..<found.end where text[index] == UInt8(ascii: ":") {
      if found.prefixCount > 0 || index == start { found.isQualified = false }
      found.prefixCount = Int32(truncatingIfNeeded: index + 1 - start)
    }
    let local = start + Int(found.prefixCount)
    if local == found.end || XMLCharacter.endOfName(in: text, from: local) != found.end {
      found.isQualified = false
    }
    if !found.isQualified { found.prefixCount = 0 }
  }

  private mutating func path(
    _ text: Span<UInt8>, _ name: Range<Int>, below parent: UInt32, _ isAttribute: Bool
  ) -> UInt32 {
    guard parent != XMLNames.none else { return XMLNames.none }
    var bytes: [UInt8] = isAttribute ? [UInt8(ascii: "@")] : []
    for index in name { bytes.append(text[index]) }
    if isFull { return paths.find(bytes.span, below: parent) ?? XMLNames.none }
    return paths.path(bytes.span, below: parent)
  }

  private mutating func insert(
    _ text: Span<UInt8>, _ start: Int, _ found: Found, below parent: UInt32, _ isAttribute: Bool
  ) -> Int32 {
    var entry = Entry()
    entry.start = Int32(truncatingIfNeeded: spelling.count)
    entry.count = Int32(truncatingIfNeeded: found.end - start)
    for index in 0..<Int(entry.count) {
      let byte = text[start + index]
      spelling.append(byte)
      if index < 8 {
        entry.head |= UInt64(byte) << UInt64(8 * index)
        entry.mask |= 0xFF << UInt64(8 * index)
      }
    }
    entry.prefixCount = found.prefixCount
    entry.isQualified = found.isQualified
    entry.isAttribute = isAttribute
    entry.parent = parent
    entry.path = found.path
    entries.append(entry)
    if entries.count * 2 > slots.count { grow() }
    return Int32(truncatingIfNeeded: entries.count - 1)
  }

  private func firstSlot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 29) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = firstSlot(hash)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }
}
