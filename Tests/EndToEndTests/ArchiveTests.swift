import Foundation
import Testing

/// Archives as Python's zipfile writes them, right ones and hostile ones: read as their folder is, or refused
/// with one finding.
@Suite struct ArchiveTests {
  /// Packs a folder; what is hidden and what is a folder is packed too.
  private static let pack = """
    import sys, os, zipfile
    with zipfile.ZipFile(sys.argv[2], 'w', zipfile.ZIP_DEFLATED) as z:
        for top, folders, files in sorted(os.walk(sys.argv[1])):
            for name in sorted(folders + files):
                path = os.path.join(top, name)
                z.write(path, os.path.relpath(path, sys.argv[1]))
    """

  private func python(_ script: String, _ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script] + arguments
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  private func findings(_ path: String, _ extra: [String] = []) throws -> [String] {
    let run = try Program.run(["validate", path, "--report", "json"] + extra)
    #expect(run.status == 1 && run.complaints.isEmpty, "\(run.complaints)")
    let report = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    return (report?["findings"] as? [[String: Any]] ?? []).compactMap { finding in
      let place = finding["place"] as? [String: Any] ?? [:]
      let file = (place["file"] as? String ?? "").replacing(path + "/", with: "")
      return finding["rule"] as? String == "LIM-013"
        ? nil : "\(finding["rule"] ?? "") \(file):\(place["line"] ?? "") \(finding["id"] ?? "")"
    }
  }

  @Test func areReadAsTheirFolderIs() throws {
    let scratch = try Scratch()
    let (folder, archive) = (
      Program.root.appending(path: Samples.folder).path(), scratch.path("d.zip")
    )
    try python(Self.pack, folder, archive)
    let found = try findings(archive)
    #expect(found.count > 100)
    #expect(try found == findings(folder))
    let records = try [archive, folder].map {
      try Program.run(["normalise", $0, "--out", "-", "--quiet"]).output
    }
    #expect(records[0] == records[1] && records[0].count > 10_000)
  }

  struct Hostile: CustomTestStringConvertible {
    let rule: String
    let words: String
    let script: String
    var testDescription: String { words }

    init(_ rule: String, _ words: String, _ script: String) {
      (self.rule, self.words, self.script) = (rule, words, script)
    }
  }

  static let hostile = [
    Hostile("LIM-012", "leads out", "w(('../a.csv', 'x'))"),
    Hostile("LIM-012", "leads out", "w(('/a.csv', 'x'))"),
    Hostile("LIM-012", "backslash", "w((r'\\\\host\\share\\a.csv', 'x'))"),
    Hostile("LIM-012", "cannot be seen", "w(('a\\x1b[31m.csv', 'x'))"),
    Hostile("LIM-012", "name of another", "w(('a.csv', 'x'), ('a.csv', 'y'))"),
    Hostile(
      "LIM-012", "is a link",
      "i = zipfile.ZipInfo('l'); i.create_system = 3; i.external_attr = 0o120777 << 16; w((i, '/etc/passwd'))"
    ),
    Hostile(
      "LIM-012", "archive itself",
      "w(('a.csv', 'x')); b = open(out, 'rb').read(); w(('in.csv', b))"),
    Hostile(
      "LIM-012", "encrypted",
      "w(('a.csv', 'x')); b = bytearray(open(out, 'rb').read()); b[6] |= 1; b[b.index(b'PK\\1\\2') + 8] |= 1; open(out, 'wb').write(b)"
    ),
    Hostile(
      "LIM-012", "would differ",
      "w(('a.csv', 'x')); b = open(out, 'rb').read(); open(out, 'wb').write(b.replace(b'a.csv', b'b.csv', 1))"
    ),
    Hostile(
      "LIM-012", "damaged",
      "w(('a.csv', 'x' * 99)); b = open(out, 'rb').read(); open(out, 'wb').write(b[:-9])"),
    Hostile("LIM-011", "number of its entries", "w(*[(f'{n}.csv', 'x') for n in range(1001)])"),
    Hostile("LIM-011", "each packed byte", bomb),
    // The same bomb, which says that it is small.
    Hostile(
      "LIM-012", "damaged",
      bomb
        + "\nb = bytearray(open(out, 'rb').read())\nfor sign, at in ((b'PK\\3\\4', 22), (b'PK\\1\\2', 24)):\n"
        + "    i = b.index(sign) + at; b[i:i+4] = struct.pack('<I', 1000)\nopen(out, 'wb').write(b)"
    ),
  ]

  /// A thousand million zeroes.
  private static let bomb = """
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as z:
        i = zipfile.ZipInfo('a.csv'); i.compress_type = 8; i.file_size = 10**9
        with z.open(i, 'w') as f:
            for _ in range(1000): f.write(b'0' * 10**6)
    """

  private static let head = """
    import sys, struct, zipfile, warnings
    warnings.simplefilter('ignore')
    out = sys.argv[1]
    def w(*entries):
        with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as z:
            for name, text in entries: z.writestr(name, text)

    """

  @Test(arguments: hostile)
  func areRefusedWithOneFinding(_ hostile: Hostile) throws {
    let scratch = try Scratch()
    let archive = scratch.path("hostile.zip")
    try python(Self.head + hostile.script, archive)
    let json = scratch.path("report.json")
    let start = ContinuousClock.now
    let run = try Program.run(["validate", archive, "--report", "text", "--report", "json=\(json)"])
    #expect(ContinuousClock.now - start < .seconds(60))
    #expect(run.status == 1 && run.complaints.isEmpty, "\(run.complaints)")
    #expect(run.text.contains(hostile.words), "\(run.text)")
    let report = try ReportDocument(try Data(contentsOf: URL(filePath: json)))
    #expect(report.findings.map(\.rule) == [hostile.rule])
  }
}
