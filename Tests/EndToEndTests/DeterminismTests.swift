import Foundation
import Testing

/// The same input and options give the same bytes, whatever does not count.
@Suite struct DeterminismTests {
  static let drops = ["\(Samples.folder)/bawso", "\(Samples.folder)/north-wales-police"]

  @Test(arguments: ["json", "text"])
  func writesTheSameBytes(_ format: String) throws {
    let scratch = try Scratch()
    let paths = Self.drops + [try scratch.invented(count: 1000, faults: 0.5)]
    let options = ["--report", format, "--ignore", "MRK", "--fail-on", "warning"]
    let first = try Program.run(["validate"] + paths + options + ["--jobs", "1"])
    #expect(first.status == 1)
    #expect(first.output.count > 1000)
    let others = [
      ["validate"] + paths + options + ["--jobs", "1"],
      ["validate"] + paths + options + ["--jobs", "4"],
      ["validate", "--jobs", "4", "--fail-on", "warning", "--ignore", "MRK", "--report", format]
        + paths.reversed(),
      ["validate"] + paths + paths + options,
    ]
    for arguments in others {
      let other = try Program.run(arguments)
      #expect(other.status == first.status)
      #expect(other.output == first.output, "\(arguments.joined(separator: " "))")
    }
  }

  @Test func inventsTheSameBytes() throws {
    let arguments = ["synth", "--count", "200", "--seed", "7", "--faults", "0.2"]
    let first = try Program.run(arguments)
    #expect(first.status == 0)
    #expect(try Program.run(arguments).output == first.output)
    #expect(try Program.run(arguments + ["--format", "xml"]).output != first.output)
  }
}
