import CanonicalModel
import Records

@testable import Synthesis

/// What a generator handed out.
struct Generated {
  let bytes: [UInt8]
  let truth: [UInt8]
  /// The size of each buffer.
  let buffers: [Int]

  init(
    _ format: SourceFormat, _ kind: RecordKind = .referral, count: Int, seed: UInt64 = 7,
    faultRate: Double = 0.3, isBesideOthers: Bool = false
  ) {
    var (bytes, truth, buffers) = ([UInt8](), [UInt8](), [Int]())
    RecordGenerator(
      kind, format: format, seed: seed, faultRate: faultRate, isBesideOthers: isBesideOthers
    ).generate(
      count: count, as: "records",
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
  struct Planted {
    let record: Int
    let rule: String
    let field: String
    let line: Int
    let byteOffset: Int
  }

  var faults: [Planted] {
    String(decoding: truth, as: UTF8.self).split(separator: "\n").map {
      let cells = $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Planted(
        record: Int(cells[1]) ?? 0, rule: cells[2], field: cells[3], line: Int(cells[4]) ?? 0,
        byteOffset: Int(cells[5]) ?? -1)
    }
  }

  /// The text from a place of the truth on.
  func text(at fault: Planted, count: Int) -> String {
    String(decoding: bytes[fault.byteOffset...].prefix(count), as: UTF8.self)
  }
}
