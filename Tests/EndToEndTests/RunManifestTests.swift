import Foundation
import Testing

/// The manifest of a run, as a user asks for it and as somebody else verifies it.
@Suite struct RunManifestTests {
  static let drop = Samples.folder
  static let config = "samples/config/bawso.json"

  /// A folder with a manifest and whatever its run wrote.
  struct Made {
    let scratch: Scratch
    let run: Program.Run
    var manifest: Data {
      get throws { try Data(contentsOf: URL(filePath: scratch.path("m.json"))) }
    }

    init(_ arguments: [String], in scratch: Scratch, status: Int32) throws {
      self.scratch = scratch
      run = try Program.run(arguments + ["--manifest", scratch.path("m.json")])
      #expect(run.status == status, "\(run.complaints)")
      try keep()
    }

    /// Every manifest goes where somebody else holds it against the published schema, if anybody asks.
    private func keep() throws {
      guard let folder = ProcessInfo.processInfo.environment["CYSON_MANIFESTS"] else { return }
      let name = UUID().uuidString + ".manifest"
      try manifest.write(to: URL(filePath: folder).appending(path: name))
    }

    func verify(_ options: [String] = [], inputs: String? = RunManifestTests.drop) throws
      -> Program.Run
    {
      let folder = inputs.map { ["--inputs", $0] } ?? []
      return try Program.run(["manifest", "verify", scratch.path("m.json")] + folder + options)
    }
  }

  static func reports(_ scratch: Scratch) -> [String] {
    ["--report", "json=\(scratch.path("r.json"))", "--report", "text=\(scratch.path("r.txt"))"]
  }

  @Test func isTheSameWhereverAndHoweverItIsMade() throws {
    let one = try Scratch()
    let first = try Made(["validate", Self.drop] + Self.reports(one), in: one, status: 1)
    let whole = Program.root.appending(path: Self.drop).path()
    let drops = ["bawso", "gwent-police"].map { "\(Self.drop)/\($0)" }
    for (arguments, jobs) in [([Self.drop], "3"), ([Self.drop + "/"], "2")] {
      let other = try Scratch()
      let again = try Made(
        ["validate", "--jobs", jobs, "--quiet", "--no-progress", "--color", "always"] + arguments
          + Array(Self.reports(other).suffix(2) + Self.reports(other).prefix(2)), in: other,
        status: 1)
      #expect(try again.manifest == first.manifest, "\(arguments)")
    }
    let there = try Made(["validate"] + drops, in: try Scratch(), status: 1)
    let back = try Made(
      ["validate", "--jobs", "2"]
        + drops.reversed().map { Program.root.appending(path: $0).path() },
      in: try Scratch(), status: 1)
    #expect(try there.manifest == back.manifest)
    // Reports name files as the user did; the manifest names them alike.
    let near = try Made(["validate", Self.drop, "--quiet"], in: try Scratch(), status: 1)
    let far = try Made(["validate", whole, "--quiet"], in: try Scratch(), status: 1)
    #expect(try near.manifest == far.manifest)
    #expect(try there.manifest != first.manifest)
    let text = String(decoding: try first.manifest, as: UTF8.self)
    #expect(!text.contains(one.path("")) && !text.contains(Program.root.path()))
    #expect(!text.contains("\"/"))
  }

  @Test func agreesUntilSomethingChanges() throws {
    let scratch = try Scratch()
    let copy = scratch.path("drops")
    let source = Program.root.appending(path: "\(Self.drop)/bawso").path()
    try FileManager.default.copyItem(atPath: source, toPath: copy)
    let made = try Made(
      ["validate", copy, "--config", Self.config] + Self.reports(scratch), in: scratch, status: 1)
    let settings = ["--settings", "samples/config"]
    let clean = try made.verify(settings, inputs: copy)
    #expect(clean.status == 0, "\(clean.text)")
    #expect(clean.text.hasPrefix("PASS: "))
    #expect(clean.text.contains("setting config bawso.json"))
    let welsh = try made.verify(settings + ["--lang", "cy"], inputs: copy)
    #expect(welsh.status == 0 && welsh.text.hasPrefix("PASIO: "))
    let files = try FileManager.default.contentsOfDirectory(atPath: copy).map { "\(copy)/\($0)" }
    for file in files.filter({ !$0.hasSuffix("README.md") && !$0.hasSuffix(".expected.json") })
      + [scratch.path("r.json"), scratch.path("r.txt")]
    {
      try Self.change(file) {
        let run = try made.verify(settings, inputs: copy)
        #expect(run.status == 1 && run.text.hasPrefix("FAIL: "), "\(file)")
        #expect(run.text.contains("differs"))
      }
    }
    // Without the folders it is not known, and so it does not hold.
    #expect(try made.verify(inputs: nil).status == 1)
    #expect(try made.verify(["--only", "outputs"], inputs: nil).status == 0)
    #expect(try made.verify(["--only", "output"]).status == 2)
  }

  /// What the run went by: a code list, a profile, an XML schema, another profile, the configuration.
  @Test func findsWhatTheRunWentBy() throws {
    let scratch = try Scratch()
    let schemas = scratch.path("schemas")
    let standard = Program.root.appending(path: "schemas").path()
    try FileManager.default.copyItem(atPath: standard, toPath: schemas)
    let config = scratch.path("config.json")
    try FileManager.default.copyItem(
      atPath: Program.root.appending(path: Self.config).path(), toPath: config)
    let made = try Made(
      ["compare", "samples/drops", "--schemas", schemas, "--config", config, "--quiet"]
        + ["--report", "json=\(scratch.path("c.json"))"], in: scratch, status: 0)
    let options = ["--schemas", schemas, "--settings", scratch.path("")]
    #expect(try made.verify(options, inputs: "samples/drops").status == 0)
    for name in [
      "schemas/code-lists/decision-outcomes.csv", "schemas/spelling-doubts.csv",
      "schemas/linkage.json",
      "schemas/precedence.json", "schemas/comparison.json", "schemas/partners/bawso.json",
      "schemas/partners/gwent-police.xsd", "schemas/partners/glaa.json", "config.json", "c.json",
    ] {
      try Self.change(scratch.path(name)) {
        let run = try made.verify(options, inputs: "samples/drops")
        #expect(run.status == 1, "\(name)")
      }
    }
  }

  /// OpenSSL reads the keys, checks the signature, and makes one that we take.
  @Test func isSignedAsOpenSSLHasIt() throws {
    let scratch = try Scratch()
    let (key, half) = (scratch.path("key"), scratch.path("key.pub"))
    let made = try Program.run(["manifest", "keygen", "--out", key])
    #expect(made.status == 0)
    let run = try Made(
      ["validate", "\(Self.drop)/bawso", "--sign", key, "--quiet"], in: scratch, status: 1)
    let signature = scratch.path("m.json.sig")
    let verify = ["--public-key", half]
    #expect(try run.verify(verify, inputs: "\(Self.drop)/bawso").status == 0)
    #expect(
      try OpenSSL.run([
        "pkeyutl", "-verify", "-pubin", "-inkey", half, "-rawin", "-in", scratch.path("m.json"),
        "-sigfile", signature,
      ]).contains("Verified Successfully"))
    // The id is what anybody can reckon from the public key.
    let der = scratch.path("key.der")
    _ = try OpenSSL.run(["pkey", "-pubin", "-in", half, "-outform", "DER", "-out", der])
    let id = try OpenSSL.run(["dgst", "-sha256", "-r", der]).prefix(64)
    #expect(made.text.contains(id))
    #expect(String(decoding: try run.manifest, as: UTF8.self).contains("\"signer\": \"\(id)\""))
    // A key of theirs.
    let other = scratch.path("theirs")
    _ = try OpenSSL.run(["genpkey", "-algorithm", "ed25519", "-out", other])
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: other)
    _ = try OpenSSL.run(["pkey", "-in", other, "-pubout", "-out", other + ".pub"])
    let again = try Made(
      ["validate", "\(Self.drop)/bawso", "--sign", other, "--quiet"], in: scratch, status: 1)
    #expect(
      try again.verify(["--public-key", other + ".pub"], inputs: "\(Self.drop)/bawso").status == 0)
    let wrong = try again.verify(verify, inputs: "\(Self.drop)/bawso")
    #expect(wrong.status == 1 && wrong.text.contains("names another key"))
  }

  /// No key is ever told, and none that others can read is used.
  @Test func keepsTheKey() throws {
    let scratch = try Scratch()
    let key = scratch.path("key")
    _ = try Program.run(["manifest", "keygen", "--out", key])
    let secret = try String(contentsOfFile: key, encoding: .utf8)
      .split(separator: "\n")[1].suffix(43)
    let sign = [
      "validate", "\(Self.drop)/bawso", "--manifest", scratch.path("m.json"), "--sign", key,
    ]
    var runs = [try Program.run(["manifest", "keygen", "--out", key])]
    #expect(runs[0].status == 5)
    runs.append(try Program.run(sign + ["--report", "json=\(key)"]))
    #expect(runs[1].status == 5)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
    runs.append(try Program.run(sign))
    #expect(runs[2].status == 5)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key)
    try Self.change(key) { runs.append(try Program.run(sign)) }
    #expect(runs[3].status == 2)
    runs.append(try Program.run(["validate", "\(Self.drop)/bawso", "--sign", key]))
    #expect(runs[4].status == 2)
    for run in runs { #expect(!run.text.contains(secret) && !run.complaints.contains(secret)) }
    #expect(try String(contentsOfFile: key, encoding: .utf8).contains(secret))
    #expect(!FileManager.default.fileExists(atPath: scratch.path("m.json")))
  }

  /// Where it cannot be written there is none, and none of before is lost.
  @Test func isThereWholeOrNotAtAll() throws {
    let scratch = try Scratch()
    let drop = "\(Self.drop)/bawso"
    #expect(try Program.run(["validate", drop, "--manifest", "/dev/full"]).status == 3)
    #expect(try Program.run(["validate", drop, "--manifest", "/nonexistent/m.json"]).status == 3)
    #expect(try Program.run(["validate", drop, "--manifest", "-"]).status == 2)
    let before = Data("before".utf8)
    let path = try scratch.write("m.json", before)
    let program = Program.binary.path()
    let limited = try Shell.run(
      "ulimit -f 1; '\(program)' validate '\(drop)' --quiet --manifest '\(path)'")
    #expect(limited == 3)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    // It goes over nothing that is read or written.
    for arguments in [["--report", "json=\(path)"], ["--config", path]] {
      let run = try Program.run(["validate", drop, "--manifest", path] + arguments)
      #expect([2, 5].contains(run.status), "\(arguments)")
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path())
    #expect(!left.contains { $0.hasSuffix(".part") })
  }

  @Test func holdsNothingOfTheRecords() throws {
    let scratch = try Scratch()
    var canary = Canary()
    let files = try [
      scratch.write("a.csv", canary.csv()), scratch.write("a.ndjson", canary.ndjson()),
    ]
    for command in [["validate"], ["normalise", "--out", scratch.path("out.ndjson")]] {
      let made = try Made(
        command + files + ["--show-values", "--quiet"] + Self.reports(scratch), in: scratch,
        status: 1)
      #expect(!String(decoding: try made.manifest, as: UTF8.self).contains(Canary.word))
      let run = try made.verify(inputs: scratch.path(""))
      #expect(run.status == 0, "\(run.text)")
      #expect(!run.text.contains(Canary.word) && !run.complaints.contains(Canary.word))
    }
  }

  /// The manifest of a dataset is one of the same kind.
  @Test func verifiesADataset() throws {
    let scratch = try Scratch()
    let (out, key) = (scratch.path("merged"), scratch.path("key"))
    _ = try Program.run(["manifest", "keygen", "--out", key])
    let made = try Made(
      ["merge", Self.drop, "--out", out, "--sign", key, "--quiet", "--fail-on", "never"],
      in: scratch, status: 0)
    let options = ["--inputs", Self.drop, "--public-key", key + ".pub"]
    let dataset = ["manifest", "verify", out + "/manifest.json"] + options
    let clean = try Program.run(dataset)
    #expect(clean.status == 0, "\(clean.text)")
    #expect(clean.text.contains("output merged.sqlite"))
    let whole = try made.verify(["--outputs", out, "--public-key", key + ".pub"])
    #expect(whole.status == 0 && whole.text.contains("output manifest.json"), "\(whole.text)")
    try Self.change(out + "/people.csv") { () throws in
      #expect(try Program.run(dataset).status == 1)
      #expect(try made.verify(["--outputs", out]).status == 1)
    }
    // A dataset with a signature is replaced like any other.
    let again = try Program.run([
      "merge", Self.drop, "--out", out, "--quiet", "--fail-on", "never",
    ])
    #expect(again.status == 0, "\(again.complaints)")
    #expect(!FileManager.default.fileExists(atPath: out + "/manifest.json.sig"))
    #expect(try Program.run(dataset).status == 1)
  }

  /// Each option of a run is either told in the manifest or makes no difference to what comes of it: whoever adds
  /// one decides which.
  @Test(arguments: ["validate", "normalise", "merge", "compare"])
  func knowsEveryOption(_ command: String) throws {
    let help = try Program.run(["help", command]).text
    let options = Set(help.matches(of: /(?m)^  --([a-z-]+)/).map { String($0.1) })
    #expect(options.count > 10)
    #expect(options.subtracting(Self.told).subtracting(Self.silent).isEmpty)
  }

  /// By their values, as files with digests, or as what was read and written.
  static let told: Set = [
    "partner", "schemas", "as-of", "report", "manifest", "sign", "config", "fail-on", "select",
    "ignore", "show-values", "lang", "max-findings", "out", "format", "provenance",
    "with-source-text", "register", "decisions", "withdrawn", "tier", "from", "until", "forces",
    "against", "earlier", "baseline", "packs", "previous", "tokens", "key-file",
  ]
  static let silent: Set = [
    "jobs", "quiet", "no-progress", "color", "help", "version", "accept-id-changes",
  ]

  /// One byte in the middle of a file is another while `body` runs.
  static func change(_ file: String, _ body: () throws -> Void) throws {
    let bytes = try Data(contentsOf: URL(filePath: file))
    var changed = bytes
    changed[changed.count / 2] ^= 1
    let handle = try FileHandle(forWritingTo: URL(filePath: file))
    try handle.write(contentsOf: changed)
    try handle.close()
    defer { try? bytes.write(to: URL(filePath: file)) }
    try body()
  }
}

/// The oracle of keys and signatures.
enum OpenSSL {
  static func run(_ arguments: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["openssl"] + arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "openssl \(arguments.joined(separator: " "))")
    return String(decoding: bytes, as: UTF8.self)
  }
}

private enum Shell {
  static func run(_ script: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = Program.root
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
