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
        "standard input (-) is this terminal; lead an export into it (cyson validate - < FILE), "
          + "or name the file")
    }
  }

  /// Which file it is, where it is one.
  static var identity: FileTree.Identity? { FileTree.identity(ofDescriptor: 0) }
}
