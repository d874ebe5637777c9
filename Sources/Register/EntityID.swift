/// What a person or a matter is called for ever: a letter for what it is, and a number in sequence.
/// Nothing in it comes from the data.
package struct EntityID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let prefix: String
  /// From 1, in the order in which ids were given out.
  package let serial: Int

  package init(prefix: String, serial: Int) {
    self.prefix = prefix
    self.serial = serial
  }

  /// Nothing for a text that is not written as an id is.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let serial = Int(parts[1]), serial > 0 else {
      return nil
    }
    self.init(prefix: String(parts[0]), serial: serial)
    guard description == text else { return nil }
  }

  package var description: String {
    let digits = String(serial)
    return prefix + "-" + String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
  }

  package static func < (left: EntityID, right: EntityID) -> Bool {
    left.prefix == right.prefix ? left.serial < right.serial : left.prefix < right.prefix
  }
}
