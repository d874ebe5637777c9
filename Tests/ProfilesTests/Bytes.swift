extension String {
  /// A slice that does not start at 0, as values stand in a batch.
  var bytes: ArraySlice<UInt8> { Array("xx\(self)".utf8)[2...] }
}

extension ArraySlice<UInt8> {
  var string: String { String(decoding: self, as: UTF8.self) }
}
