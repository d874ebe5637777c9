/// Text that a partner sent and that may say who somebody is.
///
/// It has no way into a message: it does not describe itself, it is not interpolated, and only a
/// `Disclosure`, which exists when the user asked for values, opens it.
package struct SensitiveText: Hashable, Sendable {
  private let text: String

  package init(_ text: String) { self.text = text }

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
