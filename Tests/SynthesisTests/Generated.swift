import Records
import Synthesis

/// What a generator handed out.
struct Generated {
  var bytes: [UInt8] = []
  var truth: [UInt8] = []
  /// The size of each buffer.
  var buffers: [Int] = []

  init(_ format: SourceFormat, count: Int, seed: UInt64 = 7, faultRate: Double = 0.3) {
    var (bytes, truth, buffers) = ([UInt8](), [UInt8](), [Int]())
    ReferralGenerator(format: format, seed: seed, faultRate: faultRate).generate(
      count: count,
      write: {
        bytes += $0
        buffers.append($0.count)
      },
      writeTruth: { truth += $0 })
    (self.bytes, self.truth, self.buffers) = (bytes, truth, buffers)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var lines: [Substring] { text.split(separator: "\n") }

  /// One planted fault, as the truth tells it.
  struct Fault {
    let record: Int
    let rule: String
    let field: String
    let line: Int
    let byteOffset: Int
  }

  var faults: [Fault] {
    String(decoding: truth, as: UTF8.self).split(separator: "\n").dropFirst().map {
      let cells = $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Fault(
        record: Int(cells[0]) ?? 0, rule: cells[1], field: cells[2], line: Int(cells[3]) ?? 0,
        byteOffset: Int(cells[4]) ?? -1)
    }
  }

  /// The text from a place of the truth on.
  func text(at fault: Fault, count: Int) -> String {
    String(decoding: bytes[fault.byteOffset...].prefix(count), as: UTF8.self)
  }
}
