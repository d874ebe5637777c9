import CanonicalModel
import Records

extension CanonicalRecord {
  /// Whether a telephone number of the source text stands in the sanitised one, however its digits
  /// are grouped.
  var sanitisedTextHoldsPhoneOfSource: Bool {
    let numbers = withText(.sourceText) { $0.phoneNumbers } ?? []
    if numbers.isEmpty { return false }
    let shared = withText(.sanitisedText) { $0.phoneNumbers } ?? []
    return shared.contains { numbers.contains($0) }
  }
}

extension Span<UInt8> {
  /// The first few numbers of the United Kingdom that stand in the text, each as one whole number.
  fileprivate var phoneNumbers: [UInt64] {
    var numbers: [UInt64] = []
    var index = 0
    while index < count, numbers.count < mostNumbers {
      guard self[index].isWordByte else {
        index += 1
        continue
      }
      let end = endOfWord(from: index)
      if self[index].isDigit, hasPhone(at: index..<end) { numbers.append(phoneNumber(at: index)) }
      index = end
    }
    return numbers
  }

  /// The last ten digits of a number that begins there: without the zero, or what stands for it abroad.
  private func phoneNumber(at start: Int) -> UInt64 {
    let isAbroad = byte(start + 1) == UInt8(ascii: "0")
    var missing = isAbroad ? 14 : 11
    var number: UInt64 = 0
    var index = start
    while index < count, missing > 0 {
      if self[index].isDigit {
        if missing <= 10 { number = number * 10 + UInt64(self[index] &- UInt8(ascii: "0")) }
        missing -= 1
      }
      index += 1
    }
    return number
  }
}

private let mostNumbers = 8
