import Foundation

enum Program {
  struct Run: Sendable {
    let status: Int32
    let output: Data
    let complaints: String
    var text: String { String(decoding: output, as: UTF8.self) }
  }
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let binary: URL = {
    let named = ProcessInfo.processInfo.environment["CYSON_BINARY"]
    return named.map { URL(filePath: $0) } ?? root.appending(path: ".build/debug/cyson")
  }()

  /// `input` is the path of a file that comes by standard input; `environment` is added to that of
  /// the tests; `shell` stands before the program, such as a limit or what is piped into it.
  static func run(
    _ arguments: [String], input: String? = nil, environment: [String: String] = [:],
    under shell: String? = nil
  ) throws -> Run {
    let folder = try Scratch()
    let output = try folder.write("output", Data())
    let complaints = try folder.write("complaints", Data())
    let process = Process()
    process.executableURL = shell == nil ? binary : URL(filePath: "/bin/bash")
    process.arguments =
      (shell.map {
        ["-c", $0 + ($0.hasSuffix("|") ? " " : "; exec ") + "\"$0\" \"$@\"", binary.path()]
      }
        ?? []) + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.currentDirectoryURL = root
    process.standardInput =
      try input.map { try FileHandle(forReadingFrom: URL(filePath: $0)) } ?? FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: complaints))
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try Data(contentsOf: URL(filePath: output)),
      complaints: try String(contentsOf: URL(filePath: complaints), encoding: .utf8))
  }
}
final class Scratch: Sendable {
  let folder: URL
  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "cyson-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(at: folder) }
  func path(_ name: String) -> String { folder.appending(path: name).path() }
  func write(_ name: String, _ bytes: Data) throws -> String {
    try bytes.write(to: folder.appending(path: name))
    return path(name)
  }
  func write(_ name: String, _ text: String) throws -> String { try write(name, Data(text.utf8)) }
  func invented(count: Int = 50, faults: Double = 0, format: String = "csv") throws -> String {
    let file = path("invented-\(count).\(format)")
    let run = try Program.run([
      "synth", "--count", "\(count)", "--faults", "\(faults)", "--format", format, "--out", file,
    ])
    guard run.status == 0 else { throw Failure(words: run.complaints) }
    return file
  }
  struct Failure: Error { let words: String }
}
