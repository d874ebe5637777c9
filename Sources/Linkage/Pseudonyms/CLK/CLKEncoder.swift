import Crypto

/// Makes the cryptographic long-term key of a record: one Bloom filter over all its features, bit for
/// bit as clkhash makes it (version 0.18.3, linkage schema 3).
///
/// Such a key is pseudonymised personal data. Whoever has many of them can align frequencies without
/// knowing the secret, and with the secret anybody can try names.
package struct CLKEncoder: Sendable {
  private let schema: CLKSchema
  /// Two keys for each feature, ignored ones too.
  private let keys: [[[UInt8]]]

  package init(_ schema: CLKSchema, secret: [UInt8]) {
    self.schema = schema
    let count = schema.features.count * 2 * schema.keySize
    let bytes = CLKEncoder.derived(from: secret, schema, count: count)
    keys = (0..<schema.features.count).map { feature in
      (0..<2).map { half in
        let start = (feature * 2 + half) * schema.keySize
        return Array(bytes[start..<start + schema.keySize])
      }
    }
  }

  /// The most bytes that HKDF can derive with the hash of the schema.
  package static func canDerive(_ schema: CLKSchema) -> Bool {
    schema.features.count * 2 * schema.keySize <= 255 * (schema.hash == .sha256 ? 32 : 64)
  }

  private static func derived(from secret: [UInt8], _ schema: CLKSchema, count: Int) -> [UInt8] {
    let key = SymmetricKey(data: secret)
    let made =
      switch schema.hash {
      case .sha256:
        HKDF<SHA256>.deriveKey(
          inputKeyMaterial: key, salt: schema.salt, info: schema.info, outputByteCount: count)
      case .sha512:
        HKDF<SHA512>.deriveKey(
          inputKeyMaterial: key, salt: schema.salt, info: schema.info, outputByteCount: count)
      }
    return made.withUnsafeBytes { Array($0) }
  }

  /// The key of a record whose values stand in the order of the features. A value that does not fit its
  /// format is told by the index of its feature.
  package func key(of values: [ArraySlice<UInt8>]) throws(CLKRefusal) -> BloomFilter {
    var filter = BloomFilter(count: schema.length << schema.folds)
    for (index, feature) in schema.features.enumerated() where index < values.count {
      guard let hashing = feature.hashing else { continue }
      let tokens: [[UInt8]]
      do {
        tokens = try CLKTokens.tokens(of: values[index], hashing)
      } catch {
        throw CLKRefusal(feature: index)
      }
      for (token, bits) in zip(tokens, CLKEncoder.bits(of: tokens.count, hashing.strategy)) {
        insert(token, bits, keys[index], hashing.method, into: &filter)
      }
    }
    for _ in 0..<schema.folds { filter.fold() }
    return filter
  }

  /// How often each of a feature's tokens is put in.
  private static func bits(of tokens: Int, _ strategy: CLKSchema.Strategy) -> [Int] {
    switch strategy {
    case .bitsPerToken(let bits): return Array(repeating: bits, count: tokens)
    case .bitsPerFeature(let bits):
      guard tokens > 0 else { return [] }
      return (0..<tokens).map { bits / tokens + ($0 < bits % tokens ? 1 : 0) }
    }
  }

  private func insert(
    _ token: [UInt8], _ bits: Int, _ keys: [[UInt8]], _ method: CLKSchema.Method,
    into filter: inout BloomFilter
  ) {
    switch method {
    case .blake:
      for round in 0..<(bits + 31) / 32 {
        let digest = BLAKE2b.digest(of: token, key: keys[0], salt: Array(String(round).utf8))
        for slot in 0..<min(32, bits - round * 32) {
          let value = Int(digest[2 * slot]) | Int(digest[2 * slot + 1]) << 8
          filter.insert(value % filter.count)
        }
      }
    case .double(let isNonSingular):
      let first = SymmetricKey(data: keys[0])
      let step = SymmetricKey(data: keys[1])
      let start = CLKEncoder.rest(
        HMAC<Insecure.SHA1>.authenticationCode(for: token, using: first), filter.count)
      var width = CLKEncoder.rest(
        HMAC<Insecure.MD5>.authenticationCode(for: token, using: step), filter.count)
      var round = 0
      while isNonSingular, width == 0, round < 128 {
        let longer = token + [UInt8(round)]
        width = CLKEncoder.rest(
          HMAC<Insecure.MD5>.authenticationCode(for: longer, using: step), filter.count)
        round += 1
      }
      for index in 0..<bits { filter.insert((start + index * width) % filter.count) }
    }
  }

  /// A big-endian number modulo a small one.
  private static func rest(_ bytes: some Sequence<UInt8>, _ divisor: Int) -> Int {
    bytes.reduce(0) { ($0 << 8 | Int($1)) % divisor }
  }
}

/// Why a record has no key: the value of a feature does not have the format that the schema names.
package struct CLKRefusal: Error, Equatable {
  /// Its index in the schema.
  package let feature: Int
}
