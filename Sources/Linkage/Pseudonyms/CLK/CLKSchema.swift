/// What partners agree on before they hash: a clkhash linkage schema, version 3, as far as it changes
/// bits. What a feature's values may look like is the validator's business and not told twice here.
package struct CLKSchema: Sendable {
  /// Bits of a finished key, after folding.
  package var length = 1024
  package var folds = 0
  package var hash = KeyHash.sha256
  package var info: [UInt8] = []
  package var salt: [UInt8] = []
  /// Bytes of each derived key.
  package var keySize = 64
  package var features: [Feature] = []

  package init() {}

  /// The hash under HKDF.
  package enum KeyHash: Sendable { case sha256, sha512 }

  /// One column of the table, in its order.
  package struct Feature: Sendable {
    package let identifier: String
    /// Nothing for a column that is ignored; it takes a pair of keys all the same.
    package let hashing: Hashing?

    package init(identifier: String, hashing: Hashing?) {
      self.identifier = identifier
      self.hashing = hashing
    }
  }

  package struct Hashing: Sendable {
    package var format = Format.text
    package var comparison = Comparison.exact
    package var strategy = Strategy.bitsPerToken(20)
    package var method = Method.blake
    /// A value that means that there is none, and what is hashed in its place.
    package var missing: (sentinel: [UInt8], replacement: [UInt8])?

    package init() {}
  }

  /// How a value is spelled before it is cut up.
  package enum Format: Sendable {
    case text
    case integer
    /// A date by a pattern of `%Y`, `%m`, `%d` and what stands between; hashed as `yyyymmdd`.
    case date(pattern: [UInt8])
  }

  package enum Comparison: Sendable {
    case exact
    case ngram(size: Int, isPositional: Bool)
    /// Whole numbers whose neighbourhoods overlap (Vatsalan and Christen 2016).
    case numeric(distance: Int, resolution: Int)
  }

  package enum Strategy: Sendable {
    case bitsPerToken(Int)
    case bitsPerFeature(Int)
  }

  package enum Method: Sendable {
    case blake
    /// HMAC-SHA1 and HMAC-MD5 (Schnell 2011); `isNonSingular` avoids the n-grams that set one bit only.
    case double(isNonSingular: Bool)
  }
}
