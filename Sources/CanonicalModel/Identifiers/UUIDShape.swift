/// The shape of a UUID: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12 (RFC 9562).
package enum UUIDShape {
  package static func matches(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count == 36 else { return false }
    let bytes = text.span
    var isRight = true
    for index in bytes.indices {
      let byte = bytes[index]
      let isHyphen = index == 8 || index == 13 || index == 18 || index == 23
      let isHexadecimal = byte &- 48 < 10 || (byte | 0x20) &- 97 < 6
      isRight = isRight && (isHyphen ? byte == UInt8(ascii: "-") : isHexadecimal)
    }
    return isRight
  }
}
