import Glibc
import Profiles
import Records

/// Why a run cannot go on: the program's own words for its exit codes.
package enum RunError: Error, Sendable {
  /// Exit code 2: a profile, a code list or an option is wrong.
  case configuration(String)
  /// The same of several things at once, a line for each.
  case mistakes([String])
  /// Exit code 3: an input cannot be read or an output cannot be written.
  case input(String)
  /// Exit code 4: the program is at fault.
  case internalFault(String)
  /// Exit code 5: refused for safety.
  case refused(String)

  package var exitCode: Int32 {
    switch self {
    case .configuration, .mistakes: 2
    case .input: 3
    case .internalFault: 4
    case .refused: 5
    }
  }

  package var message: String {
    switch self {
    case .configuration(let text), .input(let text), .internalFault(let text), .refused(let text):
      text
    case .mistakes(let lines): lines.joined(separator: "\n")
    }
  }

  /// The message, which is one line except of several mistakes.
  package var lines: [String] {
    if case .mistakes(let lines) = self { lines } else { [message] }
  }

  init(_ error: ReadError) {
    switch error {
    case .notReadable(StandardInput.name, let code):
      self = .input("standard input cannot be read (error \(code)); lead a file or a pipe into it")
    case .notFound(let path) where path.contains("\u{FFFD}"):
      self = .input("\(path): its name is not UTF-8, and cannot be told in a report; rename it")
    case .notFound(let path):
      let hint = FileTree.nearest(to: path).map { "did you mean \($0)?" } ?? "check the path"
      self = .input("\(path): there is no such file or folder; \(hint)")
    case .notReadable(let path, let code):
      self = .input("\(path): cannot be read (error \(code)); check that you may open it")
    case .notAFile(let path) where FileTree.isFolder(path):
      self = .input("\(path): this is a folder; name one file in it")
    case .notAFile(let path):
      self = .input("\(path): this is a pipe or a device; save its content as a file first")
    case .changed(let path):
      self = .input("\(path): it changed while it was read; let whoever writes it finish first")
    case .schemaNotUsable(let path, let line):
      self = .configuration("\(path):\(line): this XML schema does not compile; mend it")
    }
  }

  /// Why something could not be written, for a person; `code` is what the system says.
  static func unwritable(_ name: String, _ code: Int32) -> RunError {
    let reason =
      switch code {
      case ENOENT, ENOTDIR: "the folder above it is not there; make it first"
      case EISDIR: "this is a folder; name a file"
      case EACCES, EPERM, EROFS: "you may not write there; ask whoever looks after the folder"
      case ENOSPC, EDQUOT, EFBIG: "there is no space left; make room, or write elsewhere"
      case ENAMETOOLONG: "its name is too long"
      default: "error \(code); check the folder and the space left"
      }
    return .input("\(name): cannot be written: \(reason)")
  }

  /// Does what can fail to be read, and says so in the program's words.
  static func wrap<Value>(_ body: () throws(ReadError) -> Value) throws(RunError) -> Value {
    do throws(ReadError) {
      return try body()
    } catch {
      throw RunError(error)
    }
  }
}
