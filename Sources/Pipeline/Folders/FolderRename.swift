import Glibc

/// The `renameat2` of the C library, which the Glibc module does not show: it alone lets two folders
/// change places in one step.
enum FolderRename {
  /// Both names are there, and each gets what the other had.
  static let exchange: UInt32 = 2
  /// The new name is not there; where it is, nothing happens.
  static let noReplace: UInt32 = 1

  private typealias Call =
    @convention(c) (
      Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
    ) -> Int32

  /// The error number, 0 for none.
  static func rename(_ old: String, _ new: String, _ flags: UInt32) -> Int32 {
    guard let symbol = dlsym(nil, "renameat2") else { return ENOSYS }
    let call = unsafeBitCast(symbol, to: Call.self)
    return call(AT_FDCWD, old, AT_FDCWD, new, flags) == 0 ? 0 : errno
  }
}
