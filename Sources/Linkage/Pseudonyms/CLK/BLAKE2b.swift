/// BLAKE2b (RFC 7693) with a key and a salt and 64 bytes of digest: what clkhash hashes n-grams with.
///
/// The library that gives us all other hashes has none. This one guards nothing by itself: it only
/// has to give the bits that clkhash gives, which is proved against it.
package struct BLAKE2b {
  /// The digest of a text of any length. A key of more than 64 bytes or a salt of more than 16 is
  /// cut there, as no caller has one.
  package static func digest(of text: [UInt8], key: [UInt8], salt: [UInt8]) -> [UInt8] {
    var state = BLAKE2b(key: key.prefix(64), salt: salt.prefix(16))
    var input: [UInt8] = []
    if !key.isEmpty {
      input = Array(key.prefix(64))
      input += Array(repeating: 0, count: blockSize - input.count)
    }
    input += text
    if input.isEmpty { input = Array(repeating: 0, count: blockSize) }
    let count = key.isEmpty ? text.count : blockSize + text.count
    var start = 0
    while input.count - start > blockSize {
      state.compress(input[start..<start + blockSize], counted: start + blockSize, isLast: false)
      start += blockSize
    }
    var last = Array(input[start...])
    last += Array(repeating: 0, count: blockSize - last.count)
    state.compress(last[...], counted: count, isLast: true)
    return state.h.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
  }

  private static let blockSize = 128
  private var h: [UInt64]

  /// The parameter block (RFC 7693 section 2.5, and the salt's place of the BLAKE2 paper, 2.8).
  private init(key: ArraySlice<UInt8>, salt: ArraySlice<UInt8>) {
    h = BLAKE2b.start
    h[0] ^= 0x0101_0000 ^ UInt64(key.count) << 8 ^ 64
    let salt = Array(salt) + Array(repeating: 0, count: 16 - salt.count)
    h[4] ^= BLAKE2b.word(salt[0..<8])
    h[5] ^= BLAKE2b.word(salt[8..<16])
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private mutating func compress(_ block: ArraySlice<UInt8>, counted: Int, isLast: Bool) {
    let base = block.startIndex
    let m = (0..<16).map { BLAKE2b.word(block[base + $0 * 8..<base + $0 * 8 + 8]) }
    var v = h + BLAKE2b.start
    v[12] ^= UInt64(counted)
    if isLast { v[14] = ~v[14] }
    for round in 0..<12 {
      let order = BLAKE2b.orders[round % 10]
      for (index, lane) in BLAKE2b.lanes.enumerated() {
        BLAKE2b.mix(&v, lane, m[order[2 * index]], m[order[2 * index + 1]])
      }
    }
    for index in 0..<8 { h[index] ^= v[index] ^ v[index + 8] }
  }

  private static func mix(_ v: inout [UInt64], _ lane: [Int], _ x: UInt64, _ y: UInt64) {
    let (a, b, c, d) = (lane[0], lane[1], lane[2], lane[3])
    v[a] = v[a] &+ v[b] &+ x
    v[d] = turned(v[d] ^ v[a], by: 32)
    v[c] = v[c] &+ v[d]
    v[b] = turned(v[b] ^ v[c], by: 24)
    v[a] = v[a] &+ v[b] &+ y
    v[d] = turned(v[d] ^ v[a], by: 16)
    v[c] = v[c] &+ v[d]
    v[b] = turned(v[b] ^ v[c], by: 63)
  }

  private static func turned(_ word: UInt64, by bits: UInt64) -> UInt64 {
    word >> bits | word << (64 - bits)
  }

  private static let lanes = [
    [0, 4, 8, 12], [1, 5, 9, 13], [2, 6, 10, 14], [3, 7, 11, 15],
    [0, 5, 10, 15], [1, 6, 11, 12], [2, 7, 8, 13], [3, 4, 9, 14],
  ]

  private static let start: [UInt64] = [
    0x6a09_e667_f3bc_c908, 0xbb67_ae85_84ca_a73b, 0x3c6e_f372_fe94_f82b, 0xa54f_f53a_5f1d_36f1,
    0x510e_527f_ade6_82d1, 0x9b05_688c_2b3e_6c1f, 0x1f83_d9ab_fb41_bd6b, 0x5be0_cd19_137e_2179,
  ]

  private static let orders: [[Int]] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
    [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
    [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
    [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
    [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
  ]
}
