import Foundation
import Glibc
import Testing

/// Whatever happens while a dataset is written: the folder holds the one of before or the new one, byte
/// for byte.
@Suite(.serialized) struct MergeFaultTests {
  /// Two datasets of invented drops, and a place where one is to follow the other.
  final class Scene {
    let scratch: Scratch
    let old: [String: Data]
    let new: [String: Data]
    let out: String

    init() throws {
      scratch = try Scratch()
      out = scratch.path("out")
      old = try Scene.written("bawso", to: scratch.path("old"))
      new = try Scene.written("north-wales-police", to: scratch.path("new"))
      try #require(try Program.run(Scene.arguments("bawso", to: out)).status == 0)
    }

    static func arguments(_ partner: String, to path: String) -> [String] {
      ["merge", "samples/drops/2013-q4/\(partner)", "--out", path, "--fail-on", "never", "--quiet"]
    }

    private static func written(_ partner: String, to path: String) throws -> [String: Data] {
      try #require(try Program.run(arguments(partner, to: path)).status == 0)
      return try files(path)
    }

    static func files(_ path: String) throws -> [String: Data] {
      var files: [String: Data] = [:]
      for name in try FileManager.default.contentsOfDirectory(atPath: path) {
        files[name] = try Data(contentsOf: URL(filePath: path).appending(path: name))
      }
      return files
    }

    /// Whether the folder holds one of the two, whole.
    func check(_ comment: String) throws {
      let found = try Scene.files(out)
      #expect(found == old || found == new, "\(comment)")
    }

    var names: [String] {
      ((try? FileManager.default.contentsOfDirectory(atPath: scratch.folder.path())) ?? []).sorted()
    }
  }

  /// Killed while it writes: moments from the first file to the removal of the old dataset.
  @Test func killedAtAnyMomentItLeavesOneWhole() throws {
    let scene = try Scene()
    var kills = 0
    for moment in 0..<16 {
      let process = Process()
      process.executableURL = Program.binary
      process.arguments = Scene.arguments("north-wales-police", to: scene.out)
      process.currentDirectoryURL = Program.root
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      let draft = scene.out + ".part-dataset"
      while process.isRunning, !FileManager.default.fileExists(atPath: draft) { usleep(500) }
      usleep(UInt32(moment * moment) * 1_500)
      if process.isRunning { kills += 1 }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      try scene.check("killed at moment \(moment)")
    }
    #expect(kills > 4)
    // What the killed ones left is no hindrance.
    let run = try Program.run(Scene.arguments("north-wales-police", to: scene.out))
    #expect(run.status == 0, "\(run.complaints)")
    #expect(try Scene.files(scene.out) == scene.new)
    #expect(!scene.names.contains("out.part-dataset"))
  }

  /// A limit on the size of files answers as a full disk does: at the first file, in the midst of
  /// tables, in the midst and at the end of the provenance, which is the largest.
  @Test func withoutRoomItLeavesTheOldOne() throws {
    let scene = try Scene()
    func size(_ name: String) -> Int { (scene.new[name]?.count ?? 0) / 512 }
    for blocks in [
      1, size("referrals.csv") / 2, size("provenance.ndjson") / 2, size("provenance.ndjson") - 1,
    ] {
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments =
        ["-c", "ulimit -f \(blocks); exec \"$0\" \"$@\"", Program.binary.path()]
        + Scene.arguments("north-wales-police", to: scene.out)
      process.currentDirectoryURL = Program.root
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationReason == .exit, "\(blocks)")
      #expect(process.terminationStatus == 3, "\(blocks)")
      #expect(try Scene.files(scene.out) == scene.old, "\(blocks)")
      #expect(!scene.names.contains("out.part-dataset"), "\(blocks)")
    }
  }

  @Test func writesOnlyWhereAFolderCanBe() throws {
    let scratch = try Scratch()
    let file = try scratch.write("file", "x")
    for (path, status) in [
      (file + "/out", Int32(3)), (scratch.path("nowhere/out"), 3), ("/proc/cyson", 3), (file, 5),
    ] {
      let run = try Program.run(Scene.arguments("bawso", to: path))
      #expect(run.status == status, "\(path): \(run.complaints)")
    }
  }
}
