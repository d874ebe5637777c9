import Readers
import Records

/// How the bytes of a file are handed to a reader: how many were read beforehand, and how many are
/// read at a time.
package struct Cut: CustomStringConvertible, Sendable {
  package let opening: Int
  package let chunkSize: Int

  package init(opening: Int = 0, chunkSize: Int) {
    self.opening = opening
    self.chunkSize = chunkSize
  }

  package static let whole = Cut(chunkSize: TextWindow.defaultChunkSize)
  package static let sizes = [1, 2, 3, 7, 4096]

  /// A cut that depends on the bytes alone, so that a fuzzer finds the same one again.
  package static func derived(from bytes: [UInt8]) -> Cut {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Cut(
      opening: Int(hash >> 40) % (bytes.count + 1), chunkSize: 1 + Int(hash >> 8 & 0xFF) % 61)
  }

  package var description: String { "\(opening) bytes and then \(chunkSize) at a time" }

  package func window(
    _ bytes: [UInt8], encoding: SourceEncoding = .utf8, markLength: Int = 0
  ) -> TextWindow {
    let cut = max(markLength, min(opening, bytes.count))
    // A chunk beyond the end is the same as one that ends there, and cheaper.
    let chunkSize = min(chunkSize, bytes.count + 1)
    return TextWindow(
      InputFile(bytes: Array(bytes[min(cut, bytes.count)...])), encoding: encoding,
      opening: Array(bytes[..<min(cut, bytes.count)]), markLength: markLength,
      chunkSize: chunkSize)
  }
}
