import CanonicalModel
import Records

/// A value of a raw record on its way to a canonical one: where it stands, without blanks around it.
struct SourceValue {
  /// Index into the fields of the batch.
  let index: Int32
  let path: UInt32
  /// Whether it is an element of an array.
  let isElement: Bool
  let range: TextRange

  init(_ field: RawField, at index: Int, isElement: Bool, _ bounds: Range<Int>) {
    self.index = Int32(truncatingIfNeeded: index)
    path = field.path
    self.isElement = isElement
    range = TextRange(
      store: field.isAside ? .side : .bytes, start: bounds.lowerBound, count: bounds.count)
  }

  /// Its first byte in its store.
  @inline(__always)
  var start: Int { Int(range.start) }

  /// Its bytes in its store.
  @inline(__always)
  var bounds: Range<Int> { Int(range.start)..<Int(range.start) + Int(range.count) }

  private init(_ other: SourceValue, _ range: TextRange) {
    index = other.index
    path = other.path
    isElement = other.isElement
    self.range = range
  }

  /// A part of the value, by its range in the value's text.
  func part(_ part: Range<Int>) -> SourceValue {
    SourceValue(
      self,
      TextRange(
        store: range.store, start: Int(range.start) + part.lowerBound, count: part.count))
  }
}

extension Span<UInt8> {
  /// The range without blanks at either end, no-break spaces included.
  @inline(__always)
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return range }
    let (first, last) = (self[range.lowerBound], self[range.upperBound - 1])
    let isTrimmed = first > 0x20 && first != 0xC2 && last > 0x20 && last != 0xA0
    return isTrimmed ? range : trimmedSlowly(range)
  }

  /// The same within a range.
  func trimmedSlowly(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      if self[start].isBlank {
        start += 1
      } else if end - start >= 2, self[start] == 0xC2, self[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while end > start {
      if self[end - 1].isBlank {
        end -= 1
      } else if end - start >= 2, self[end - 2] == 0xC2, self[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// The next piece of a list from `index`, which moves behind its separator; nothing at the end.
  /// The piece has no blanks around it and may be empty.
  func piece(from index: inout Int, separator: UInt8) -> Range<Int>? {
    guard index <= count else { return nil }
    let start = index
    while index < count, self[index] != separator { index += 1 }
    let range = trimmedSlowly(start..<index)
    index += 1
    return range
  }
}
