import Contract
import Glibc
import Readers
import Records

/// Ends the program, for the fuzzer to keep the input, if a promise was broken.
package enum Verdict {
  /// Larger inputs show nothing that smaller ones do not, and are slow.
  package static let mostBytes = 1 << 14

  package static func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8]? {
    guard let start, count <= mostBytes else { return count == 0 ? [] : nil }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// The inputs are invented, so what is wrong may be told in full.
  package static func demand(_ what: String, _ breaches: () throws(ReadError) -> [String]) {
    do throws(ReadError) {
      let breaches = try breaches()
      if !breaches.isEmpty { end("\(what): " + breaches.prefix(5).joined(separator: "\n  ")) }
    } catch {
      end("\(what): bytes in memory could not be read: \(error)")
    }
  }

  package static func end(_ words: String) {
    let line = Array("BROKEN PROMISE: \(words)\n".utf8)
    _ = line.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
    abort()
  }
}
