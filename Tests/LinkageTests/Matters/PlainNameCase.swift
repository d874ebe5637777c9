@testable import Linkage

enum PlainNameCase {
  static func isOneEdit(_ left: String, _ right: String) -> Bool {
    PlainName.isOneEdit(Array(left.utf8), Array(right.utf8))
  }
}
