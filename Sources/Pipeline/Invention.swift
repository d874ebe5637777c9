import CanonicalModel
import Glibc
import Records
import Synthesis

/// An invented drop: `cyson synth`.
package struct Invention: Sendable {
  private let count: Int
  private let form: Form

  private enum Form: Sendable {
    /// One file of one kind.
    case file(RecordGenerator)
    /// A folder with a file for each kind.
    case folder(InventedDrop)
    /// People who are in several records.
    case people(InventedPeople)
    /// Forces to be compared.
    case collection(InventedCollection)
  }

  static let everyKind = "all"

  package init(
    kind: String, count: Int, seed: UInt64, faults: Double, format: String,
    wish: InventedCollection.Wish? = nil
  ) throws(RunError) {
    guard let format = SourceFormat(rawValue: format) else {
      throw ReportOptions.unknown(
        format, of: "--format", among: SourceFormat.allCases.map(\.rawValue))
    }
    guard count >= 0, (0...1).contains(faults) else {
      throw .configuration("--count is 0 or more, --faults is between 0 and 1")
    }
    self.count = count
    guard kind != Invention.everyKind else {
      form = .folder(
        try InventedDrop(count: count, format: format, seed: seed, faults: faults))
      return
    }
    guard kind != InventedCollection.kind else {
      form = .collection(
        try InventedCollection(
          wish ?? .init(scenario: "identical", forces: [], years: 3), count: count, format: format,
          seed: seed, faults: faults))
      return
    }
    guard wish == nil else {
      throw .configuration("--scenario, --forces and --years are for --kind collection")
    }
    if let shape = InventedPeople.Shape(rawValue: kind) {
      form = .people(
        try InventedPeople(shape, count: count, format: format, seed: seed, faults: faults))
      return
    }
    guard let kind = RecordKind(rawValue: kind) else {
      throw ReportOptions.unknown(
        kind, of: "--kind",
        among: RecordKind.allCases.map(\.rawValue) + [Invention.everyKind, InventedCollection.kind]
          + InventedPeople.Shape.allCases.map(\.rawValue))
    }
    form = .file(RecordGenerator(kind, format: format, seed: seed, faultRate: faults))
  }

  /// Writes in pieces, so that memory does not grow with the count.
  package func write(to path: String?, truth: String?) throws(RunError) {
    if let path, let truth, FileTree.isOne(path, truth) {
      throw .configuration("--truth \(truth): this is where the data goes; name another file")
    }
    switch form {
    case .file(let generator): try write(generator, to: path, truth: truth)
    case .folder(let drop):
      guard let path else { throw .configuration("--kind all needs a folder: --out DIR") }
      try drop.write(to: path, truth: truth)
    case .people(let people): try people.write(to: path, truth: truth)
    case .collection(let collection):
      guard let path else { throw .configuration("--kind collection needs a folder: --out DIR") }
      try collection.write(to: path, truth: truth)
    }
  }

  private func write(_ generator: RecordGenerator, to path: String?, truth: String?)
    throws(RunError)
  {
    let data = try InventionSink(path)
    defer { data.discard() }
    let answers = try truth.map { path throws(RunError) in try InventionSink(path) }
    defer { answers?.discard() }
    try answers?.write(TruthLog.header)
    // Not the name that it is given: the truth of a seed is the same wherever it is written.
    let name = "\(generator.kind.plural).\(generator.format.rawValue)"
    try generator.generate(count: count, as: name) { bytes throws(RunError) in
      try data.write(bytes)
    } writeTruth: { bytes throws(RunError) in
      try answers?.write(bytes)
    }
    try data.finish()
    try answers?.finish()
  }

  /// What can be planted: a CSV file of rules, kinds of record and fields, then the rules whose
  /// fault cannot be planted, with the reason.
  package static var faults: String {
    var text = "rule,kind,field,reason\n"
    for fault in Fault.all {
      text += "\(fault.rule),\(fault.kind.rawValue),\(fault.field?.name ?? ""),\n"
    }
    for fault in FileFault.all { text += "\(fault.rule),file,,\n" }
    for fault in CollectionFault.all { text += "\(fault.rule),collection,,\n" }
    for (rule, reason) in Unplanted.all { text += "\(rule),,,\"\(reason)\"\n" }
    return text
  }
}

/// A file under a draft name until it is whole, or standard output.
final class InventionSink {
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
