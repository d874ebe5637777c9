/// SHA-256 (FIPS 180-4), the plain way: what a browser makes of the style that the page's policy names.
enum SHA256 {
  static func base64(_ text: String) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let bytes = hash(Array(text.utf8))
    var result = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let word = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
      for place in 0..<4 {
        result.append(place <= part.count ? letters[word >> (18 - 6 * place) & 63] : "=")
      }
    }
    return result
  }

  static func hash(_ message: [UInt8]) -> [UInt8] {
    let primes = firstPrimes(64)
    // The first 32 bits behind the point of square and cube roots of the first primes.
    var state = primes.prefix(8).map { bits(Double($0).squareRoot()) }
    let constants = primes.map { bits(cubeRoot(Double($0))) }
    var padded = message + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    let length = message.count * 8
    for byte in (0..<8).reversed() {
      padded.append(UInt8(truncatingIfNeeded: length >> (8 * byte)))
    }
    for start in stride(from: 0, to: padded.count, by: 64) {
      round(padded[start..<start + 64], constants, &state)
    }
    return state.flatMap { word -> [UInt8] in
      [24, 16, 8, 0].map { (shift: UInt32) in UInt8(truncatingIfNeeded: word >> shift) }
    }
  }

  private static func firstPrimes(_ count: Int) -> [Int] {
    var primes: [Int] = []
    var number = 2
    while primes.count < count {
      if !primes.contains(where: { number % $0 == 0 }) { primes.append(number) }
      number += 1
    }
    return primes
  }

  private static func bits(_ root: Double) -> UInt32 {
    UInt32((root - root.rounded(.down)) * 4_294_967_296)
  }

  private static func cubeRoot(_ number: Double) -> Double {
    var root = number
    for _ in 0..<100 { root -= (root * root * root - number) / (3 * root * root) }
    return root
  }

  private static func turn(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  private static func round(_ block: ArraySlice<UInt8>, _ k: [UInt32], _ state: inout [UInt32]) {
    var w = stride(from: block.startIndex, to: block.endIndex, by: 4).map { place in
      block[place..<place + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for i in 16..<64 {
      let (a, b) = (w[i - 15], w[i - 2])
      let s0: UInt32 = turn(a, 7) ^ turn(a, 18) ^ (a >> 3)
      let s1: UInt32 = turn(b, 17) ^ turn(b, 19) ^ (b >> 10)
      w.append(w[i - 16] &+ s0 &+ w[i - 7] &+ s1)
    }
    var s = state
    for i in 0..<64 {
      let e = turn(s[4], 6) ^ turn(s[4], 11) ^ turn(s[4], 25)
      let choice: UInt32 = (s[4] & s[5]) ^ (~s[4] & s[6])
      let first: UInt32 = s[7] &+ e &+ choice &+ k[i] &+ w[i]
      let a = turn(s[0], 2) ^ turn(s[0], 13) ^ turn(s[0], 22)
      let majority: UInt32 = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2])
      s = [first &+ a &+ majority, s[0], s[1], s[2], s[3] &+ first, s[4], s[5], s[6]]
    }
    for i in 0..<8 { state[i] = state[i] &+ s[i] }
  }
}
