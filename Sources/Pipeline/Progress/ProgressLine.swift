import Glibc
import Records

/// A line on standard error that is drawn over itself, and wiped when the work is done. It is there only where
/// somebody looks: on a terminal that can wipe a line.
enum ProgressLine {
  static var canBeShown: Bool { isatty(2) == 1 && !Output.isPlainTerminal }

  /// Work that is done sooner, in seconds, is not told of.
  static let patience = 1.0
  /// How often, in seconds, the line is drawn anew at most.
  static let interval = 0.25

  /// Seconds on a clock that nobody sets. Nothing but this line depends on it.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static func draw(_ text: String) {
    _ = Output.write(Array("\r\u{1B}[K\(text.visible.cut(to: width - 1))".utf8), to: 2)
  }

  static func wipe() { _ = Output.write(Array("\r\u{1B}[K".utf8), to: 2) }

  /// How many signs fit into a line: one that runs over its end could not be wiped.
  private static var width: Int {
    var size = winsize()
    let isKnown = ioctl(2, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 80
  }
}

extension String {
  /// As much of it as takes so many columns at most, where letters of East Asia take two.
  fileprivate func cut(to columns: Int) -> String {
    var rest = columns
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      rest -= scalar.value < 0x1100 ? 1 : 2
      guard rest >= 0 else { break }
      text.append(scalar)
    }
    return String(text)
  }
}
