import Glibc
import Records
import Synthesis

/// An invented drop: `cyson synth`.
package struct Invention: Sendable {
  private let count: Int
  private let generator: ReferralGenerator

  package init(kind: String, count: Int, seed: UInt64, faults: Double, format: String)
    throws(RunError)
  {
    guard kind == "referrals" else {
      throw ReportOptions.unknown(kind, of: "--kind", among: ["referrals"])
    }
    guard let format = SourceFormat(rawValue: format) else {
      throw ReportOptions.unknown(
        format, of: "--format", among: SourceFormat.allCases.map(\.rawValue))
    }
    guard count >= 0, (0...1).contains(faults) else {
      throw .configuration("--count is 0 or more, --faults is between 0 and 1")
    }
    self.count = count
    generator = ReferralGenerator(format: format, seed: seed, faultRate: faults)
  }

  /// Writes in pieces, so that memory does not grow with the count.
  package func write(to path: String?, truth: String?) throws(RunError) {
    let data = try Sink(path)
    defer { data.discard() }
    let answers = try truth.map { path throws(RunError) in try Sink(path) }
    defer { answers?.discard() }
    try generator.generate(count: count) { bytes throws(RunError) in
      try data.write(bytes)
    } writeTruth: { bytes throws(RunError) in
      try answers?.write(bytes)
    }
    try data.finish()
    try answers?.finish()
  }

  /// A file under a draft name until it is whole, or standard output.
  private final class Sink {
    private let descriptor: Int32
    private let path: String?
    private var isWhole = false

    init(_ path: String?) throws(RunError) {
      self.path = path
      descriptor =
        path.map { open($0 + ".part", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644) } ?? 1
      if descriptor < 0 { throw .input("\(path ?? ""): cannot be written (error \(errno))") }
    }

    func write(_ bytes: [UInt8]) throws(RunError) {
      guard Output.write(bytes, to: descriptor) else {
        throw .input("\(path ?? "standard output"): cannot be written (error \(errno))")
      }
    }

    /// Takes the draft away where it did not become whole.
    func discard() {
      if let path, !isWhole { unlink(path + ".part") }
    }

    func finish() throws(RunError) {
      guard let path else { return }
      guard close(descriptor) == 0, rename(path + ".part", path) == 0 else {
        throw .input("\(path): cannot be written (error \(errno))")
      }
      isWhole = true
    }
  }
}
