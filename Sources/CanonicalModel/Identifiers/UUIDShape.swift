/// The shape of a UUID: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12 (RFC 9562).
package enum UUIDShape {
  package static func matches(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count == 36 else { return false }
    for (index, byte) in text.enumerated() {
      switch index {
      case 8, 13, 18, 23: guard byte == UInt8(ascii: "-") else { return false }
      default: guard byte.isDigit || (byte | 0x20) &- 97 < 6 else { return false }
      }
    }
    return true
  }
}
