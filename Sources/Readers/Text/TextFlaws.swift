import Records

/// Bytes of a text that spell nothing, in order: the first places of each kind in a file, and how
/// many more there are. So a file of nothing but such bytes takes no more memory than another.
package struct TextFlaws: Sendable {
  package struct Flaw: Sendable, Equatable {
    /// Index into the text.
    package var offset: Int
    package let fault: Fault
  }

  /// How many of a kind have a place; as many as a report lists.
  package static let placesOfAKind = 1000

  private struct Kind: Sendable {
    let fault: Fault
    var listed = 0
    var unlisted = 0
  }

  /// Those that were not handed over yet.
  package private(set) var waiting: [Flaw] = []
  /// Never more than two or three: an encoding knows few ways to be wrong.
  private var kinds: [Kind] = []
  /// The kind that was met last, once all its places are listed, and how many came since: a file may
  /// hold nothing else.
  private var full: Fault?
  private var sinceFull = 0

  package init() {}

  package var isEmpty: Bool {
    waiting.isEmpty && sinceFull == 0 && !kinds.contains { $0.unlisted > 0 }
  }

  @inline(__always)
  package mutating func add(_ fault: Fault, at offset: Int) {
    if fault.rawValue == full?.rawValue { sinceFull += 1 } else { addOther(fault, at: offset) }
  }

  private mutating func addOther(_ fault: Fault, at offset: Int) {
    let kind = index(of: fault)
    guard kinds[kind].listed < TextFlaws.placesOfAKind else {
      settleFull()
      full = fault
      sinceFull = 1
      return
    }
    kinds[kind].listed += 1
    waiting.append(Flaw(offset: offset, fault: fault))
  }

  private mutating func index(of fault: Fault) -> Int {
    if let known = kinds.firstIndex(where: { $0.fault == fault }) { return known }
    kinds.append(Kind(fault: fault))
    return kinds.count - 1
  }

  private mutating func settleFull() {
    if let full { kinds[index(of: full)].unlisted += sinceFull }
    sinceFull = 0
  }

  /// Takes out those before `end`.
  mutating func take(upTo end: Int) -> [Flaw] {
    let taken = waiting.prefix { $0.offset < end }
    waiting.removeFirst(taken.count)
    return Array(taken)
  }

  /// Takes out the number of those that have no place.
  mutating func takeUnlisted() -> [(fault: Fault, count: Int)] {
    settleFull()
    let unlisted = kinds.filter { $0.unlisted > 0 }.map { ($0.fault, $0.unlisted) }
    for index in kinds.indices { kinds[index].unlisted = 0 }
    return unlisted
  }

  /// The text has lost `count` bytes at its front.
  mutating func moveBack(by count: Int) {
    for index in waiting.indices { waiting[index].offset -= count }
  }
}
