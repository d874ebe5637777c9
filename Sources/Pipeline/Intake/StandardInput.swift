import Glibc
import Readers
import Records

/// Standard input as a file of a run.
enum StandardInput {
  /// What it is called on the command line and in reports. A file of this name is `./-`.
  static let name = "-"

  /// Looks before the run begins whether anything can come.
  static func check(_ paths: [String]) throws(RunError) {
    let count = paths.count { $0 == name }
    guard count > 0 else { return }
    guard count == 1 else {
      throw .configuration("standard input (-) is named twice; it can be read once")
    }
    guard isatty(0) == 0 else {
      throw .configuration(
        "standard input (-) is this terminal; lead a file into it (- < FILE), or name the file")
    }
  }

  /// What is read more than once. What comes by standard input is kept in memory for that, and never on a disk,
  /// so that it may not be larger than `most` bytes; `isCut` is whether the beginning of more is enough.
  static func input(_ path: String, upTo most: Int, isCut: Bool = false) throws(RunError)
    -> ValidationInput
  {
    guard path == name else { return ValidationInput(path: path) }
    try check([path])
    let (bytes, isWhole) = try RunError.wrap { () throws(ReadError) in
      let source = try InputFile(standardInputUpTo: most, path: name)
      var bytes: [UInt8] = []
      while bytes.count < most,
        try source.read(upTo: min(1 << 20, most - bytes.count), into: &bytes)
      {}
      let isWhole = source.knownSize.map { $0 <= most } ?? !source.isBeyondLimit()
      return (bytes, isWhole)
    }
    guard isWhole || isCut else {
      throw .input(
        "standard input holds more than \(most >> 20) MiB, which are kept in memory; save it as a file"
      )
    }
    return ValidationInput(name: name, bytes: bytes)
  }

  /// Which file it is, where it is one.
  static var identity: FileTree.Identity? { FileTree.identity(ofDescriptor: 0) }
}
