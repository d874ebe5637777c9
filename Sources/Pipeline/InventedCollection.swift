import Records
import Synthesis

/// An invented collection of some years by several forces: what `cyson compare` reads.
package struct InventedCollection: Sendable {
  static let kind = "collection"

  private let collection: ComparedCollection

  /// What a user asks of it beside the count.
  package struct Wish: Sendable {
    package var scenario: String
    package var forces: [String]
    package var years: Int

    package init(scenario: String, forces: [String], years: Int) {
      self.scenario = scenario
      self.forces = forces
      self.years = years
    }

    /// The names of the scenarios, for the help.
    package static let scenarios = CollectionScenario.allCases.map(\.rawValue)
    /// The names of the forces, for the help.
    package static let forces = ComparedCollection.forces
  }

  init(_ wish: Wish, count: Int, format: SourceFormat, seed: UInt64, faults: Double)
    throws(RunError)
  {
    guard faults == 0 else {
      throw .configuration("--faults is not for a collection: its forces differ as --scenario says")
    }
    guard let scenario = CollectionScenario(rawValue: wish.scenario) else {
      throw ReportOptions.unknown(wish.scenario, of: "--scenario", among: Wish.scenarios)
    }
    let forces = wish.forces.isEmpty ? ComparedCollection.forces : wish.forces
    for (index, force) in forces.enumerated() {
      guard ComparedCollection.forces.contains(force) else {
        throw ReportOptions.unknown(force, of: "--forces", among: ComparedCollection.forces)
      }
      guard !forces[..<index].contains(force) else {
        throw .configuration("--forces: \(force) is named twice")
      }
    }
    guard forces.count > 1 else {
      throw .configuration("--forces: a comparison needs two forces or more")
    }
    guard (1...ComparedCollection.mostYears).contains(wish.years) else {
      throw .configuration("--years is between 1 and \(ComparedCollection.mostYears)")
    }
    guard count <= ComparedCollection.most else {
      throw .configuration("--kind collection makes at most \(ComparedCollection.most) cases")
    }
    collection = ComparedCollection(
      count: count, years: wish.years, forces: forces, scenario: scenario, format: format,
      seed: seed)
  }

  /// Writes the folder, and the truth beside it, for it is no data.
  func write(to folder: String, truth: String?) throws(RunError) {
    let files = try InventedFolder(folder)
    defer { files.discard() }
    try collection.generate { path, bytes throws(RunError) in
      try files.write(bytes, to: path)
    }
    try files.finish()
    guard let truth else { return }
    let answers = try InventionSink(truth)
    defer { answers.discard() }
    try answers.write(Array(collection.truth.utf8))
    try answers.finish()
  }
}
