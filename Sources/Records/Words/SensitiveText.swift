/// Text that a partner sent and that may say who somebody is.
///
/// It has no way into a message: it does not describe itself, it is not interpolated, and only a
/// `Disclosure`, which exists when the user asked for values, opens it.
package struct SensitiveText: Hashable, Sendable {
  private let text: String

  package init(_ text: String) { self.text = text }

  /// A value as it was read: its beginning, where nobody would read it all. A file may hold ten
  /// thousand wrong values of a megabyte each.
  package init(startOf value: ArraySlice<UInt8>) {
    guard value.count > SensitiveText.mostBytes else {
      text = String(decoding: value, as: UTF8.self)
      return
    }
    var start = value.prefix(SensitiveText.mostBytes)
    // Not a scalar cut in two: its bytes behind the first, and then the first.
    while let last = start.last, last & 0xC0 == 0x80 { start.removeLast() }
    if let last = start.last, last >= 0xC0 { start.removeLast() }
    text = String(decoding: start, as: UTF8.self) + "…"
  }

  private static let mostBytes = 1024

  /// A text that was not kept.
  static let masked = SensitiveText(mask)

  /// What is stored of the text with a finding.
  var kept: String { text }

  /// What stands in every output in place of the text.
  package static let mask = "[masked]"

  package func revealed(by disclosure: Disclosure) -> String { text }

  /// Whether there is anything to hide.
  package var isEmpty: Bool { text.isEmpty }
}

extension SensitiveText: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { SensitiveText.mask }
  package var debugDescription: String { SensitiveText.mask }
  package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Leave to show the values of a drop, given by `--show-values` and passed by hand to whatever
/// writes them.
package struct Disclosure: Sendable {
  package init(askedForByUser: Void) {}
}
