import Records

/// The keys of a file as numbers, and which of them is likely to come next.
///
/// Records of a file have the same keys in the same order, give or take a few. So a key is first
/// compared with those that came at this point before, eight bytes at a time, and only another one is
/// looked up by its hash.
struct JSONNames {
  /// Stands for names that are not kept, once there are more than the limit.
  static let nameless = UInt32.max
  private static let none = UInt32.max
  /// How many keys may be left out before a forecast is given up.
  private static let patience = 4

  private struct Entry {
    /// The first eight bytes of the spelling with its quotation marks, and which of them count.
    var head: UInt64 = 0
    var mask: UInt64 = 0
    /// The object that had this key last; odd when it had it twice.
    var serial: UInt64 = 0
    /// The spelling in `spellings`; empty for names that need escapes.
    var start = 0
    var count: Int32 = 0
    /// The key that came behind this one, and the first key of the object that stands here.
    var next = JSONNames.none
    var first = JSONNames.none
    /// The path of the elements of the array that stands here.
    var elements = JSONNames.none
  }

  private(set) var table = PathTable()
  private var entries: [Entry] = []
  private var spellings: [UInt8] = []
  private let countLimit: Int
  private let byteLimit: Int

  init(limits: ReadingLimits) {
    countLimit = limits.columns
    byteLimit = limits.nameBytes
    enter()
  }

  /// The limit that is met when a name is not kept.
  var limitMet: Int { table.count > countLimit ? countLimit : byteLimit }

  /// Whether further names are not kept.
  private var isFull: Bool { table.count > countLimit || table.byteCount > byteLimit }

  // MARK: - Forecast

  /// The key whose opening quotation mark is at `index`, if it is among those expected behind
  /// `previous`, or at the front of `container` where there is no previous one.
  @inline(__always)
  func forecast(
    _ text: Span<UInt8>, _ index: Int, behind previous: UInt32?, in container: UInt32
  ) -> (path: UInt32, end: Int)? {
    guard container != JSONNames.nameless, previous != JSONNames.nameless else { return nil }
    var candidate =
      previous.map { entries[Int($0)].next } ?? entries[Int(container)].first
    var patience = JSONNames.patience
    while candidate != JSONNames.none, patience > 0 {
      let end = end(of: candidate, in: text, index)
      if end > index { return (candidate, end) }
      candidate = entries[Int(candidate)].next
      patience &-= 1
    }
    return nil
  }

  /// Where the spelling ends, if it stands at `index`.
  @inline(__always)
  private func end(of path: UInt32, in text: Span<UInt8>, _ index: Int) -> Int {
    let count = Int(entries[Int(path)].count)
    let end = index &+ max(count, 8)
    guard end <= text.count, count > 0 else { return index }
    let word = text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    guard word & entries[Int(path)].mask == entries[Int(path)].head else { return index }
    guard count > 8 else { return index &+ count }
    let start = entries[Int(path)].start
    var offset = 8
    while offset < count {
      // The last look overlaps the one before.
      let place = min(offset, count &- 8)
      let here = text.bytes.unsafeLoadUnaligned(fromByteOffset: index &+ place, as: UInt64.self)
      let there = spellings.span.bytes.unsafeLoadUnaligned(
        fromByteOffset: start &+ place, as: UInt64.self)
      if here != there { return index }
      offset &+= 8
    }
    return end
  }

  // MARK: - Look-up

  /// The path of a key by its bytes; nameless when it is new and there are too many already.
  mutating func path(
    _ name: Span<UInt8>, behind previous: UInt32?, in container: UInt32
  ) -> UInt32 {
    guard container != JSONNames.nameless else { return JSONNames.nameless }
    let path = path(name, below: container)
    guard path != JSONNames.nameless else { return path }
    if let previous {
      if previous != JSONNames.nameless { entries[Int(previous)].next = path }
    } else {
      entries[Int(container)].first = path
    }
    return path
  }

  private mutating func path(_ name: Span<UInt8>, below container: UInt32) -> UInt32 {
    guard isFull else {
      let path = table.path(name, below: container)
      enter()
      return path
    }
    return table.find(name, below: container) ?? JSONNames.nameless
  }

  /// The path of the elements of the array that stands at `path`.
  @inline(__always)
  mutating func elements(of path: UInt32) -> UInt32 {
    guard path != JSONNames.nameless else { return path }
    let known = entries[Int(path)].elements
    return known != JSONNames.none ? known : newElements(of: path)
  }

  private mutating func newElements(of path: UInt32) -> UInt32 {
    let star: [UInt8] = [UInt8(ascii: "*")]
    let elements = self.path(star.span, below: path)
    entries[Int(path)].elements = elements
    return elements
  }

  /// The path of steps that are known before reading.
  mutating func path(_ steps: [String]) -> UInt32 {
    var path = PathTable.root
    for step in steps { path = table.path(step, below: path) }
    enter()
    return path
  }

  // MARK: - Objects

  /// Whether the object with this serial number, which is even, has the key for the second time.
  @inline(__always)
  mutating func isRepeated(_ path: UInt32, in object: UInt64) -> Bool {
    guard path != JSONNames.nameless else { return false }
    let before = entries[Int(path)].serial
    guard before | 1 == object | 1 else {
      entries[Int(path)].serial = object
      return false
    }
    entries[Int(path)].serial = object | 1
    return before == object
  }

  /// How the first key of the last records is spelt, with its quotation marks.
  var firstSpelling: ArraySlice<UInt8> {
    let first = entries[Int(PathTable.root)].first
    guard first != JSONNames.none else { return [] }
    let entry = entries[Int(first)]
    return spellings[entry.start..<(entry.start + Int(entry.count))]
  }

  // MARK: - Entries

  /// Makes an entry of every path that has none.
  private mutating func enter() {
    while entries.count < table.count {
      var entry = Entry()
      let name = table.spelling(UInt32(entries.count))
      if name.allSatisfy({ $0 >= 0x20 && $0 != JSONLexer.quote && $0 != JSONLexer.backslash }) {
        entry.start = spellings.count
        entry.count = Int32(name.count + 2)
        spellings.append(JSONLexer.quote)
        spellings.append(contentsOf: name)
        spellings.append(JSONLexer.quote)
        setHead(&entry)
      }
      entries.append(entry)
    }
  }

  private func setHead(_ entry: inout Entry) {
    for (index, byte) in spellings[entry.start...].prefix(8).enumerated() {
      entry.head |= UInt64(byte) << UInt64(8 * index)
      entry.mask |= 0xFF << UInt64(8 * index)
    }
    entry.head = UInt64(littleEndian: entry.head)
    entry.mask = UInt64(littleEndian: entry.mask)
  }
}
