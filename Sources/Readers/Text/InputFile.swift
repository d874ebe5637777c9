import Glibc
import Records

/// The bytes of an input, read in order and once.
package final class InputFile {
  private let origin: Origin
  private let path: String
  /// How many bytes are still to be read: what comes in while a file is read is left out, so that
  /// reading has an end.
  private var rest: Int
  /// How many bytes the file had when it was opened; nothing where that is not known, as of a pipe.
  package let knownSize: Int?
  /// Sees all bytes as they are read, in their order: a hash needs no reading of its own.
  package var witness: ((UnsafeRawBufferPointer) -> Void)?

  private enum Origin {
    case file(InputDescriptor)
    case memory([UInt8])
    case entry(ZipUnpacking)
  }

  /// Reads no more than the file has now.
  package init(path: String) throws(ReadError) {
    let descriptor = try InputDescriptor(path: path)
    origin = .file(descriptor)
    self.path = path
    knownSize = descriptor.size
    rest = descriptor.size ?? 0
  }

  /// An input that is already in memory: an example, a test.
  package init(bytes: [UInt8]) {
    origin = .memory(bytes)
    path = ""
    knownSize = bytes.count
    rest = bytes.count
  }

  /// What comes in by standard input, up to `limit` bytes: a pipe need not have an end.
  package init(standardInputUpTo limit: Int, path: String) throws(ReadError) {
    let descriptor = try InputDescriptor(standardInputAs: path)
    origin = .file(descriptor)
    self.path = path
    knownSize = descriptor.size
    rest = descriptor.size ?? limit
  }

  /// An entry of an archive, unpacked as it is read.
  package init(_ entry: ZipEntry, of archive: ZipArchive) throws(ZipFailure) {
    origin = entry.size == 0 ? .memory([]) : .entry(try archive.unpacking(entry))
    path = "\(archive.path)/\(entry.name)"
    knownSize = entry.size
    rest = entry.size
  }

  /// The same where it is not known.
  package var size: Int { knownSize ?? 0 }

  /// Appends `count` bytes, or what is left of the file; false at the end.
  package func read(upTo count: Int, into bytes: inout [UInt8]) throws(ReadError) -> Bool {
    let before = bytes.count
    let wanted = min(count, rest)
    guard wanted > 0 else { return false }
    if case .memory(let memory) = origin {
      let start = memory.count - rest
      bytes.append(contentsOf: memory[start..<start + wanted])
    } else {
      var failure: ReadError?
      bytes.append(addingCapacity: wanted) { output in
        output.withUnsafeMutableBufferPointer { buffer, filled in
          failure = fill(UnsafeMutableRawBufferPointer(buffer), &filled, upTo: wanted)
        }
      }
      if let failure { throw failure }
    }
    let got = bytes.count - before
    if let witness, got > 0 {
      bytes.withUnsafeBytes { witness(UnsafeRawBufferPointer(rebasing: $0[before...])) }
    }
    // Fewer than the file had: it was cut while it was read, and this is its end.
    rest = got < wanted ? 0 : rest - got
    return got > 0
  }

  /// Reads what is left, for the witness alone.
  package func readRest() throws(ReadError) {
    var chunk: [UInt8] = []
    while try read(upTo: 1 << 18, into: &chunk) { chunk.removeAll(keepingCapacity: true) }
  }

  /// Whether more would come by standard input than its limit, which was read up to.
  package func isBeyondLimit() -> Bool {
    guard knownSize == nil, rest == 0, case .file(let descriptor) = origin else { return false }
    var byte: UInt8 = 0
    var filled = 0
    let failure = withUnsafeMutableBytes(of: &byte) { descriptor.fill($0, &filled, upTo: 1) }
    return failure == nil && filled == 1
  }

  /// Reads until `count` bytes stand there or the input ends. Returns why it could not.
  private func fill(
    _ buffer: UnsafeMutableRawBufferPointer, _ filled: inout Int, upTo count: Int
  ) -> ReadError? {
    switch origin {
    case .memory: return nil
    case .file(let descriptor):
      let code = descriptor.fill(buffer, &filled, upTo: count)
      return code.map { .notReadable(path: path, code: $0) }
    case .entry(let unpacking):
      let part = UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<count])
      do throws(ZipFailure) {
        filled += try unpacking.read(into: part)
        return nil
      } catch {
        // Each entry was unpacked once before any was read, and was sound.
        if case .file(let error) = error { return error }
        return .changed(path: path)
      }
    }
  }
}
