/// The text of a file while it is made: rows go into one buffer, which is handed on when it is well
/// filled. Memory does not grow with the file.
package struct DatasetText {
  package internal(set) var bytes: [UInt8] = []
  /// How many rows, lines or entities it has.
  package internal(set) var rows = 0
  /// The cells that were disarmed.
  package internal(set) var disarmed: [DisarmedCell] = []
  private let handOn: ([UInt8]) -> Void

  /// A cell as a spreadsheet counts it.
  package struct DisarmedCell: Sendable, Equatable {
    /// From 1, the heading counted.
    package let row: Int
    package let column: String
  }

  /// `handOn` takes bytes in their order.
  package init(handOn: @escaping ([UInt8]) -> Void) { self.handOn = handOn }

  private static let fill = 1 << 16

  mutating func endRow() {
    rows += 1
    if bytes.count >= DatasetText.fill { flush() }
  }

  /// Hands on what is left.
  package mutating func flush() {
    if !bytes.isEmpty { handOn(bytes) }
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
