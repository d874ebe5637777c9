import Glibc
import Records

/// Finds the files below the paths that a user names.
enum FileTree {
  /// The names that lie beside data and are none.
  static func isData(_ name: String) -> Bool {
    !name.hasPrefix(".") && name != "README.md" && name != Manifests.name
      && !name.hasSuffix(".expected.json")
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// One file, whatever it is called.
  struct Identity: Hashable {
    let device: UInt64
    let node: UInt64
  }

  /// Nothing for what is not there, or is no plain file: a device or a pipe holds no data of anybody.
  static func identity(of path: String) -> Identity? {
    var status = stat()
    return stat(path, &status) == 0 ? identity(status) : nil
  }

  /// How many bytes a file has.
  static func size(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  static func identity(ofDescriptor descriptor: Int32) -> Identity? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? identity(status) : nil
  }

  private static func identity(_ status: stat) -> Identity? {
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      node: UInt64(truncatingIfNeeded: status.st_ino))
  }

  /// The data files at or below a path, sorted by name. A file that is named is data whatever it is
  /// called. Links to folders are not followed, so that no tree is endless. Standard input is no path.
  static func files(at path: String) throws(RunError) -> [String] {
    if path == StandardInput.name { return [] }
    guard exists(path) else { throw RunError(.notFound(path: path)) }
    guard isFolder(path) else { return [path] }
    var files: [String] = []
    for name in try names(in: path) where isData(name) {
      let inner = path.hasSuffix("/") ? path + name : path + "/" + name
      if !isLink(inner) || !isFolder(inner) { files += try self.files(at: inner) }
    }
    return files
  }

  /// The manifests below a folder, without following links to folders.
  static func manifests(at folder: String) throws(RunError) -> [String] {
    var manifests: [String] = []
    for name in try names(in: folder) where !name.hasPrefix(".") {
      let inner = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if name == Manifests.name {
        manifests.append(inner)
      } else if !isLink(inner), isFolder(inner) {
        manifests += try self.manifests(at: inner)
      }
    }
    return manifests
  }

  /// Whether a plain file lies there, in folders that are no links.
  static func holds(_ name: String, in folder: String) -> Bool {
    var path = folder
    for step in name.split(separator: "/").dropLast() {
      path += "/" + step
      if isLink(path) { return false }
    }
    return identity(of: folder + "/" + name) != nil
  }

  /// The names in a folder, sorted by their bytes. `shown` is what the user calls the folder.
  static func names(in folder: String, shown: String? = nil) throws(RunError) -> [String] {
    guard let stream = opendir(folder) else {
      throw RunError(.notReadable(path: shown ?? folder, code: errno))
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      guard let name else {
        throw .input(
          "\(shown ?? folder): the name of a file in it is not UTF-8, and cannot be told in a report; rename it"
        )
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// The path that somebody meant by one that leads nowhere: the nearest name in the folder in which it breaks
  /// off, and what follows there. Nothing where that is not there either.
  static func nearest(to path: String) -> String? {
    let folder = parent(of: path)
    let name = path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
    let last = name.split(separator: "/").last.map(String.init) ?? name
    guard let near = isFolder(folder) ? folder : nearest(to: folder) else { return nil }
    guard isFolder(near), let names = try? names(in: near) else { return nil }
    let known = names.contains(last) ? last : NearestName.to(last, among: names)
    return known.map {
      near == "." && !path.hasPrefix("./") ? $0 : near == "/" ? "/\($0)" : "\(near)/\($0)"
    }
  }
}
