/// A file that a run wrote, as a manifest lists it.
package struct OutputDigest: Sendable, Equatable {
  /// Its path, or how a manifest names it.
  package var file: String
  /// The format as options name it.
  package var format: String?
  package let bytes: Int
  /// SHA-256 in hexadecimal.
  package let sha256: String
  /// Rows, lines or entities; nothing where there is no telling.
  package let rows: Int?

  package init(
    file: String, format: String? = nil, bytes: Int, sha256: String, rows: Int? = nil
  ) {
    self.file = file
    self.format = format
    self.bytes = bytes
    self.sha256 = sha256
    self.rows = rows
  }
}
