import Foundation
import Testing

/// Files of more than 64 MB, each made to fill the memory in its own way: the program stays within 64
/// MB, ends as it should, and in a time that goes with the size.
///
/// Only the released program is held to it; the one built for debugging would take minutes.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["CYSON_BINARY"] != nil), .serialized)
struct HostileMemoryTests {
  struct Hostile: CustomTestStringConvertible, Sendable {
    let file: String
    let before: String
    let piece: String
    let after: String
    var testDescription: String {
      "\(file): \(before.suffix(16).debugDescription), then many \(piece.debugDescription)"
    }

    init(_ file: String, _ before: String, _ piece: String, _ after: String = "") {
      (self.file, self.before, self.piece, self.after) = (file, before, piece, after)
    }

    /// At least `size` bytes, written a mebibyte at a time.
    func write(to path: String, size: Int) throws {
      guard FileManager.default.createFile(atPath: path, contents: Data(before.utf8)) else {
        throw CocoaError(.fileWriteUnknown)
      }
      let handle = try FileHandle(forWritingTo: URL(filePath: path))
      try handle.seekToEnd()
      let block = Data(String(repeating: piece, count: max(1, (1 << 20) / piece.utf8.count)).utf8)
      for _ in 0...(size / block.count) { try handle.write(contentsOf: block) }
      try handle.write(contentsOf: Data(after.utf8))
      try handle.close()
    }
  }

  private static let header = "nrmReference,route,narrative\n"
  private static let opening =
    "{\"records\":[{\"nrmReference\":\"X1\",\"route\":\"nrm\",\"narrative\":"
  private static let line = "{\"nrmReference\":\"X1\",\"route\":\"nrm\",\"narrative\":"
  private static let root = "<cyson><record><nrmReference>X1</nrmReference><route>nrm</route>"

  static let files = [
    Hostile("a.csv", header + "X1,nrm,\"", "x,y\n"),
    Hostile("a.csv", header + "X1,nrm,", "\"\""),
    Hostile("a.csv", header + "X1,nrm,", "x"),
    Hostile("a.csv", header + "X1,nrm", ","),
    Hostile("a.csv", "nrmReference,route", ",a"),
    Hostile("a.csv", header, "\n"),
    Hostile("a.csv", header, "X1,nrm,x\"y\"\u{0},\n"),
    Hostile("a.json", opening, "["),
    Hostile("a.json", opening + "\"", "\\\\"),
    Hostile("a.json", opening + "[", "1,", "1]}]}"),
    Hostile("a.json", opening + "1", ",\"a\":1", "}]}"),
    Hostile("a.json", opening + "1}", ",{\"a\":tru}", "]}"),
    Hostile("a.json", opening + "1}", ",{\"nrmReference\":\"X1\"}", "]}"),
    Hostile("a.ndjson", line + "1}\n" + line + "\"", "x", "\"}\n"),
    Hostile("a.ndjson", line + "1}\n", "{\"a\":}\n"),
    Hostile("a.ndjson", line + "1}\n", "\r\n"),
    Hostile("a.xml", root + "<narrative>", "x", "</narrative></record></cyson>"),
    Hostile("a.xml", root + "<narrative>", "<a>"),
    Hostile("a.xml", root + "<narrative a='", "x", "'/></record></cyson>"),
    Hostile("a.xml", root + "<narrative>", "<a b='c'/>", "</narrative></record></cyson>"),
    Hostile("a.xml", root + "<!--", "x", "--></record></cyson>"),
    Hostile("a.xml", root + "<", "x", "/></record></cyson>"),
    Hostile("a.xml", root + "</record>", "<record><b/></record>", "</cyson>"),
    Hostile("a.xml", root + "</record>", "\r\n ", "</cyson>"),
  ]

  static let size = 66_000_000
  /// 64 MB, and 14 for the libraries that SQLite's Swift package and libarchive bring into the process: a
  /// program that only lists its partners went from 31 to 43 MB with them.
  static let mostMemory = 78_000_000
  /// Two hundred times what it should take: what is quadratic takes hours.
  static let patience = Duration.seconds(60)

  @Test(arguments: files)
  func fillsNoMemory(_ hostile: Hostile) throws {
    let scratch = try Scratch()
    let path = scratch.path(hostile.file)
    try hostile.write(to: path, size: Self.size)
    let report = scratch.path("report.json")
    let run = try Program.watch(
      ["validate", path, "--report", "json=\(report)", "--quiet"], patience: Self.patience)
    #expect(run.status == 0 || run.status == 1, "it ended with \(run.status)")
    #expect(run.peak <= Self.mostMemory)
    #expect(run.peak > 1_000_000, "the memory was not seen")
  }
}

extension Program {
  struct Watched: Sendable {
    let status: Int32
    /// The most memory it had, in bytes.
    let peak: Int
  }

  /// Runs the program and watches its memory. The usage that the system tells of a child counts what
  /// its parent had before, so the peak is read from the child itself while it runs.
  static func watch(_ arguments: [String], patience: Duration) throws -> Watched {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = root
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let deadline = ContinuousClock.now + patience
    try process.run()
    var peak = 0
    while process.isRunning {
      peak = max(peak, peakMemory(of: process.processIdentifier))
      if ContinuousClock.now > deadline { process.terminate() }
      usleep(3000)
    }
    return Watched(status: process.terminationStatus, peak: peak)
  }

  /// `VmHWM` of the program itself, once it is no longer the copy of its parent.
  private static func peakMemory(of identifier: Int32) -> Int {
    let folder = "/proc/\(identifier)"
    guard let name = try? FileManager.default.destinationOfSymbolicLink(atPath: folder + "/exe"),
      name.hasSuffix("/" + binary.lastPathComponent),
      let status = try? String(contentsOfFile: folder + "/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return 0 }
    return (Int(line.filter(\.isNumber)) ?? 0) * 1024
  }
}
