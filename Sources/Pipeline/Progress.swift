import Glibc

/// A line on standard error that says how far a long file has come. It says nothing of its content.
struct Progress {
  private let isShown: Bool
  private var lastShare = -1

  /// Shown only where somebody looks: on a terminal.
  init(isShown: Bool) { self.isShown = isShown && isatty(2) == 1 }

  mutating func show(_ name: String, offset: Int, of total: Int) {
    guard isShown, total > 0 else { return }
    let share = min(100, offset * 100 / total)
    guard share != lastShare else { return }
    lastShare = share
    let file = name.split(separator: "/").last.map(String.init) ?? name
    let safe = String(
      file.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "?" : Character($0) })
    _ = Output.write(Array("\r\u{1B}[K\(safe): \(share)%".utf8), to: 2)
  }

  func clear() {
    if lastShare >= 0 { _ = Output.write(Array("\r\u{1B}[K".utf8), to: 2) }
  }
}
