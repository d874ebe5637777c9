import Glibc

/// Memory that was used and is free again. The C library keeps it for what comes next, and SQLite asks for
/// pieces of other sizes.
enum FreedMemory {
  private typealias Call = @convention(c) (Int) -> Int32
  private typealias Setting = @convention(c) (Int32, Int32) -> Int32

  /// From now on one piece of more than this is given back as soon as it is free, and all threads share what
  /// is free: one after the other they fill and empty the same tables, each larger than the last.
  private static let large: Int32 = 1 << 17
  /// What the C library calls its settings.
  private static let (trimThreshold, mmapThreshold, arenas): (Int32, Int32, Int32) = (-1, -3, -8)

  /// Has the C library keep little, where it can.
  static func keepLittle() {
    guard let symbol = dlsym(nil, "mallopt") else { return }
    let set = unsafeBitCast(symbol, to: Setting.self)
    _ = set(arenas, 1)
    _ = set(mmapThreshold, large)
    _ = set(trimThreshold, large)
  }

  /// Gives it back to the system, where the C library can.
  static func giveBack() {
    guard let symbol = dlsym(nil, "malloc_trim") else { return }
    _ = unsafeBitCast(symbol, to: Call.self)(0)
  }
}
