/// Why an input could not be read at all. What is wrong with its content is a fault, not an error.
package enum ReadError: Error, Hashable, Sendable {
  case notFound(path: String)
  case notReadable(path: String, code: Int32)
  /// A pipe, a device or a folder, which has no size and may have no end.
  case notAFile(path: String)
  /// It is another file now than it was when the run looked at it first.
  case changed(path: String)
  /// A fault of ours, such as an XML schema that does not compile.
  case schemaNotUsable(path: String, line: Int)
}
