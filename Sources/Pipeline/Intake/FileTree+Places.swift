import Glibc

/// Where files stand, by whichever path they are named.
extension FileTree {
  /// Whether two paths name one file, or would if it were there.
  static func isOne(_ left: String, _ right: String) -> Bool {
    guard let file = identity(of: left) else { return absolute(left) == absolute(right) }
    return file == identity(of: right)
  }

  /// A path without links, `.` and `..`; nothing where it leads nowhere.
  static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// The same of what need not be there, by the nearest folder above it that is.
  static func absolute(_ path: String) -> String {
    if let real = real(path) { return real }
    let path = withoutSlash(path)
    return parent(of: path) == path ? path : place(of: path)
  }

  /// Where a file stands: its folder without links, and its name, which may be a link.
  static func place(of path: String) -> String {
    guard let name = path.utf8.split(separator: UInt8(ascii: "/")).last else { return path }
    let folder = absolute(parent(of: path))
    return (folder == "/" ? "" : folder) + "/" + String(Substring(name))
  }

  /// Whether a file lies in a folder or below it, or would if both were there.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    let folder = absolute(folder)
    return absolute(path).utf8.starts(with: (folder == "/" ? folder : folder + "/").utf8)
  }

  /// The name of a folder without the slashes that it may end in.
  static func withoutSlash(_ path: String) -> String {
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The folder that holds a path. A mark that combines with the slash before it is of the name behind.
  static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
