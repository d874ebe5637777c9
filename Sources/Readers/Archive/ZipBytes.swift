/// The bytes of a part of an archive, and numbers in them as ZIP writes them: the least byte first.
struct ZipBytes {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }

  func two(_ offset: Int) -> Int { Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 }

  func four(_ offset: Int) -> Int { two(offset) | two(offset + 2) << 16 }

  /// What is more than any file has counts as the most that a number can be.
  func eight(_ offset: Int) -> Int {
    let high = four(offset + 4)
    return high > 0x7FFF_FFFF ? .max : four(offset) | high << 32
  }

  /// Whether `PK` and these two bytes stand there.
  func has(_ signature: (UInt8, UInt8), at offset: Int) -> Bool {
    offset >= 0 && offset + 4 <= count && bytes[offset] == 0x50 && bytes[offset + 1] == 0x4B
      && bytes[offset + 2] == signature.0 && bytes[offset + 3] == signature.1
  }

  // MARK: - Extra fields

  /// What a number of four bytes says when the number itself stands in an extra field.
  static let elsewhere = 0xFFFF_FFFF

  /// Where the content of an extra field stands; nothing where there is none of its kind.
  func extra(_ kind: Int, in range: Range<Int>) -> Range<Int>? {
    var offset = range.lowerBound
    while offset + 4 <= range.upperBound {
      let content = offset + 4..<offset + 4 + two(offset + 2)
      guard content.upperBound <= range.upperBound else { return nil }
      if two(offset) == kind { return content }
      offset = content.upperBound
    }
    return nil
  }

  /// The numbers of the extra field for large archives that stand in place of those given, in their
  /// order; nothing where one is wanted and not there.
  func large(_ numbers: [Int], in range: Range<Int>) -> [Int]? {
    guard numbers.contains(ZipBytes.elsewhere) else { return numbers }
    guard let content = extra(0x0001, in: range) else { return nil }
    var offset = content.lowerBound
    var all: [Int] = []
    for number in numbers {
      guard number == ZipBytes.elsewhere else {
        all.append(number)
        continue
      }
      guard offset + 8 <= content.upperBound else { return nil }
      all.append(eight(offset))
      offset += 8
    }
    return all
  }
}
