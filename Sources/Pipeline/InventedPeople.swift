import CanonicalModel
import Glibc
import Records
import Synthesis

/// Invented people who are in several records: a folder with a drop of each partner, or a plain list.
package struct InventedPeople: Sendable {
  enum Shape: String, CaseIterable, Sendable {
    /// What `validate` and `merge` read.
    case drops = "people"
    /// What `link` reads.
    case list = "people-list"
  }

  private let shape: Shape
  private let count: Int
  private let format: SourceFormat
  private let seed: UInt64

  init(_ shape: Shape, count: Int, format: SourceFormat, seed: UInt64, faults: Double)
    throws(RunError)
  {
    guard faults == 0 else {
      throw .configuration(
        "--faults is not for people: their records differ as those of partners do")
    }
    guard count <= PeopleDrops.most else {
      throw .configuration("--kind \(shape.rawValue) makes at most \(PeopleDrops.most) records")
    }
    guard shape == .drops || format == .csv else {
      throw .configuration("--kind \(shape.rawValue) writes csv and no other format")
    }
    self.shape = shape
    self.count = count
    self.format = format
    self.seed = seed
  }

  /// Writes in pieces, so that memory does not grow with the count.
  func write(to path: String?, truth: String?) throws(RunError) {
    let answers = try truth.map { path throws(RunError) in try InventionSink(path) }
    defer { answers?.discard() }
    switch shape {
    case .list: try writeList(to: path, answers)
    case .drops:
      guard let path else { throw .configuration("--kind people needs a folder: --out DIR") }
      try writeDrops(to: path, answers)
    }
    try answers?.finish()
  }

  private func writeList(to path: String?, _ answers: InventionSink?) throws(RunError) {
    let data = try InventionSink(path)
    defer { data.discard() }
    try PeopleList(count: count, seed: seed).generate { bytes throws(RunError) in
      try data.write(bytes)
    } writeTruth: { bytes throws(RunError) in
      try answers?.write(bytes)
    }
    try data.finish()
  }

  private func writeDrops(to folder: String, _ answers: InventionSink?) throws(RunError) {
    let files = try InventedFolder(folder)
    defer { files.discard() }
    try PeopleDrops(count: count, format: format, seed: seed).generate {
      path, bytes throws(RunError) in
      try files.write(bytes, to: path)
    } writeTruth: { bytes throws(RunError) in
      try answers?.write(bytes)
    }
    try files.finish()
  }
}
