import Glibc

/// Memory that was used and is free again. The C library keeps it for what comes next, and SQLite asks for
/// pieces of other sizes.
enum FreedMemory {
  private typealias Call = @convention(c) (Int) -> Int32

  /// Gives it back to the system, where the C library can.
  static func giveBack() {
    guard let symbol = dlsym(nil, "malloc_trim") else { return }
    _ = unsafeBitCast(symbol, to: Call.self)(0)
  }
}
