import Foundation
import Testing

/// The report of each sample is kept beside it, byte for byte. `RECORD=1` writes them anew.
@Suite struct GoldenTests {
  @Test(arguments: Samples.drops)
  func isTheReportThatIsKept(_ drop: SampleDrop) throws {
    let partner = drop.partner
    let folder = drop.folder
    let run = try Program.run(["validate", folder, "--report", "json"])
    #expect(run.status == 1)
    let kept = Program.root.appending(path: "\(folder)/\(partner).expected.json")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try run.output.write(to: kept)
      Issue.record("\(partner).expected.json is written anew; read what changed in it")
      return
    }
    let expected = try? Data(contentsOf: kept)
    #expect(
      expected == run.output,
      "\(partner): \(difference(expected ?? Data(), run.output)); RECORD=1 writes it anew")
  }

  /// The first line that is not the same.
  private func difference(_ old: Data, _ new: Data) -> String {
    let old = String(decoding: old, as: UTF8.self).split(separator: "\n")
    let new = String(decoding: new, as: UTF8.self).split(separator: "\n")
    let index = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset
    guard let index else { return "\(new.count) lines instead of \(old.count)" }
    return "line \(index + 1) is \(new[index]), was \(old[index])"
  }
}
