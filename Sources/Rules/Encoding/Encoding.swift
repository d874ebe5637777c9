extension Catalogue {
  /// How bytes spell text. What concerns a file as a whole, such as invalid UTF-8, has kept its
  /// number among the files.
  static let encoding: [Rule] = [
    .undefinedByte, .loneSurrogate, .encodingMismatch, .windowsByte, .markInside,
    .unknownEncoding, .cutUnit, .jsonNotUTF8, .markMissing,
  ]
}
