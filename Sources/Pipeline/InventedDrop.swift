import CanonicalModel
import Glibc
import Records
import Synthesis

/// Invented drops: a large one with a manifest and a file for each kind of record, and beside it small
/// files and drops with one fault each.
package struct InventedDrop: Sendable {
  private let count: Int
  private let format: SourceFormat
  private let seed: UInt64
  private let faults: Double

  package init(count: Int, format: SourceFormat, seed: UInt64, faults: Double) throws(RunError) {
    guard count <= RecordGenerator.mostBesideOthers else {
      throw .configuration(
        "--kind all makes at most \(RecordGenerator.mostBesideOthers) records; --kind referral any")
    }
    self.count = count
    self.format = format
    self.seed = seed
    self.faults = faults
  }

  /// The folder of the large drop: its manifest would speak of all that lies below it.
  private static let main = "records"

  /// How many records of a hundred are of each kind.
  private static let shares: [(kind: RecordKind, share: Int)] = [
    (.encounter, 12), (.crimeRecord, 14), (.intelligenceReport, 10), (.supportContact, 10),
    (.maracCase, 6), (.intelligenceExchange, 6),
  ]

  private var counts: [(kind: RecordKind, count: Int)] {
    let others = InventedDrop.shares.map { ($0.kind, count * $0.share / 100) }
    return [(.referral, count - others.reduce(0) { $0 + $1.1 })] + others
  }

  /// Writes the folder, and the truth beside it, for it is no data.
  package func write(to folder: String, truth: String?) throws(RunError) {
    try InventedDrop.make(folder)
    try InventedDrop.make("\(folder)/\(InventedDrop.main)")
    let answers = try truth.map { path throws(RunError) in try InventionSink(path) }
    defer { answers?.discard() }
    try answers?.write(TruthLog.header)
    for (kind, count) in counts {
      try writeRecords(kind, count, in: folder, answers)
    }
    if faults > 0 {
      try writeFiles(in: folder, answers)
      try writeCompanions(in: folder, answers)
    }
    try InventedDrop.save(
      Array(InventedDrop.manifest.utf8), to: "\(folder)/\(InventedDrop.main)/drop.json")
    try answers?.finish()
  }

  private func writeRecords(
    _ kind: RecordKind, _ count: Int, in folder: String, _ answers: InventionSink?
  ) throws(RunError) {
    let name = "\(InventedDrop.main)/\(kind.plural).\(format.rawValue)"
    let data = try InventionSink("\(folder)/\(name)")
    defer { data.discard() }
    let generator = RecordGenerator(
      kind, format: format, seed: seed, faultRate: faults, isBesideOthers: true)
    try generator.generate(count: count, as: name) { bytes throws(RunError) in
      try data.write(bytes)
    } writeTruth: { bytes throws(RunError) in
      try answers?.write(bytes)
    }
    try data.finish()
  }

  /// The small files with one fault each.
  private func writeFiles(in folder: String, _ answers: InventionSink?) throws(RunError) {
    try InventedDrop.make("\(folder)/faults")
    for (index, fault) in FileFault.all.enumerated() {
      let name = "faults/\(fault.name)"
      let (bytes, truth, companions) = FileFault.write(index, seed: seed, as: name)
      let own = FileTree.parent(of: "\(folder)/\(name)")
      try InventedDrop.make(own)
      try InventedDrop.save(bytes, to: "\(folder)/\(name)")
      for file in companions { try InventedDrop.save(file.bytes, to: "\(own)/\(file.name)") }
      try answers?.write(truth)
    }
  }

  /// The small drops beside, which break a rule together.
  private func writeCompanions(in folder: String, _ answers: InventionSink?) throws(RunError) {
    for index in CollectionFault.all.indices {
      let (files, truth) = CollectionFault.write(index, format: format, seed: seed)
      for file in files {
        let path = "\(folder)/\(file.path)"
        try InventedDrop.makeAll(FileTree.parent(of: path), below: folder)
        try InventedDrop.save(file.bytes, to: path)
      }
      try answers?.write(truth)
    }
  }

  private static func save(_ bytes: [UInt8], to path: String) throws(RunError) {
    let sink = try InventionSink(path)
    defer { sink.discard() }
    try sink.write(bytes)
    try sink.finish()
  }

  /// A folder with those around it, which are few.
  private static func makeAll(_ path: String, below folder: String) throws(RunError) {
    guard path.utf8.count > folder.utf8.count else { return }
    try makeAll(FileTree.parent(of: path), below: folder)
    try make(path)
  }

  static func make(_ folder: String) throws(RunError) {
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST && FileTree.isFolder(folder) else {
      throw .input("\(folder): the folder cannot be made (error \(errno))")
    }
  }

  private static let manifest = """
    {
      "partner": "cyson-exchange",
      "period": {
        "from": "2009-01-01",
        "until": "2024-01-31"
      },
      "extractedOn": "2024-01-31",
      "marking": "OFFICIAL-SENSITIVE",
      "agreement": "WASPI-ISP-0042"
    }

    """
}
