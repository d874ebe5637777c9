import CanonicalModel
import Records

/// What was seen of a column, key or element of a sample: counts, shapes and a few spellings, gathered
/// value by value.
package struct ColumnSample: Sendable {
  /// A column's heading, or the steps from the record.
  package let path: String
  /// Values that are neither blank nor a word for no value.
  package private(set) var count = 0
  /// Words such as `N/K`.
  package private(set) var missing = 0
  /// Records in which it stands more than once.
  package private(set) var repeats = 0
  /// JSON numbers and booleans.
  package private(set) var booleans = 0
  private(set) var bytes = 0
  private(set) var greatestInteger = 0
  private(set) var fewestDigits = Int.max
  private(set) var mostDigits = 0
  private(set) var leadingZeros = 0
  /// Different values in the order in which they were met, with how often.
  private(set) var spellings: [(text: [UInt8], count: Int)] = []
  /// Whether there were more different ones than are kept.
  private(set) var isOpenEnded = false
  /// Values by the set of date patterns that read them.
  private(set) var dateMasks: [UInt64: Int] = [:]
  private var shapes = [Int](repeating: 0, count: ColumnShape.allCases.count)
  private var places: [[UInt8]: Int] = [:]
  private var lastRecord = 0
  private var wasRepeated = false

  /// The most different spellings that are kept, and the longest of them.
  private static let mostSpellings = 400
  private static let longestSpelling = 96

  package init(path: String) { self.path = path }

  /// Whether a record had it, be it without a value.
  package var hasStood: Bool { lastRecord > 0 }

  /// Takes a value without blanks around it.
  package mutating func add(
    _ text: ArraySlice<UInt8>, record: Int, kind: RawField.Kind, missingWords: SpellingTable
  ) {
    note(record)
    guard !text.isEmpty, kind != .null else { return }
    guard missingWords.code(for: text) == nil else {
      missing += 1
      return
    }
    count += 1
    bytes += text.count
    if kind == .boolean { booleans += 1 }
    addShapes(of: text)
    addDate(text)
    addSpelling(text)
  }

  private mutating func note(_ record: Int) {
    if record != lastRecord {
      wasRepeated = false
    } else if !wasRepeated {
      wasRepeated = true
      repeats += 1
    }
    lastRecord = record
  }

  private mutating func addShapes(of text: ArraySlice<UInt8>) {
    let found = ColumnShape.shapes(of: text)
    for shape in ColumnShape.allCases where found.contains(shape) {
      shapes[Int(shape.rawValue)] += 1
    }
    guard found.contains(.integer), text.count <= 18 else { return }
    var number = 0
    for byte in text where byte.isDigit { number = number * 10 + Int(byte &- 48) }
    greatestInteger = max(greatestInteger, number)
    fewestDigits = min(fewestDigits, text.count)
    mostDigits = max(mostDigits, text.count)
    if text.count > 1, text.first == UInt8(ascii: "0") { leadingZeros += 1 }
  }

  private mutating func addDate(_ text: ArraySlice<UInt8>) {
    let mask = DateForms.mask(of: text)
    if mask != 0 { dateMasks[mask, default: 0] += 1 }
  }

  private mutating func addSpelling(_ text: ArraySlice<UInt8>) {
    guard text.count <= ColumnSample.longestSpelling else {
      isOpenEnded = true
      return
    }
    let key = Array(text)
    if let place = places[key] {
      spellings[place].count += 1
    } else if spellings.count < ColumnSample.mostSpellings {
      places[key] = spellings.count
      spellings.append((key, 1))
    } else {
      isOpenEnded = true
    }
  }

  // MARK: - Shares

  func share(_ shape: ColumnShape) -> Double {
    count == 0 ? 0 : Double(shapes[Int(shape.rawValue)]) / Double(count)
  }

  /// How many of the values some date pattern reads.
  var dateShare: Double {
    count == 0 ? 0 : Double(dateMasks.values.reduce(0, +)) / Double(count)
  }

  var averageLength: Double { count == 0 ? 0 : Double(bytes) / Double(count) }

  /// How many of the values are different, of those that are kept.
  var distinctShare: Double { count == 0 ? 0 : Double(spellings.count) / Double(count) }

  /// The last step of its path, without the mark of an attribute.
  var leaf: Substring { path.split(separator: "/").last { $0 != "*" } ?? path[...] }

  var isElementOfArray: Bool { path.split(separator: "/").contains("*") }
}
