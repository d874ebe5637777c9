import Foundation
import Testing

/// What goes in by standard input, and what goes out to a terminal.
@Suite struct TerminalTests {
  /// Runs the program with standard error at a terminal or a pipe, and gives it its input slowly. Prints what
  /// came on both, by lines.
  private static let slowly = """
    import os, pty, subprocess, sys, time, threading
    where, path, *command = sys.argv[1:]
    seen = []
    if where == 'terminal':
        own, other = pty.openpty()
    else:
        own, other = os.pipe()
    def look():
        try:
            while True:
                part = os.read(own, 65536)
                if not part: break
                seen.append(part)
        except OSError: pass
    p = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=other,
                         env={**os.environ, 'TERM': 'xterm'})
    os.close(other)
    thread = threading.Thread(target=look); thread.start()
    data = open(path, 'rb').read()
    def feed():
        step = len(data) // 8 + 1
        for i in range(0, len(data), step):
            p.stdin.write(data[i:i+step]); p.stdin.flush(); time.sleep(0.4)
        p.stdin.close()
    feeder = threading.Thread(target=feed); feeder.start()
    out = p.stdout.read(); p.wait(); feeder.join(); thread.join()
    print(b'\\x1b' in out, repr(b''.join(seen)))
    """

  private func shown(at place: String, _ command: [String], input: String) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["python3", "-c", Self.slowly, place, input, Program.binary.path()] + command
    process.currentDirectoryURL = Program.root
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func showsProgressOnATerminalAndWipesIt() throws {
    let scratch = try Scratch()
    let file = try scratch.invented(count: 6000)
    let told = try shown(at: "terminal", ["validate", "-"], input: file)
    #expect(told.hasPrefix("False"), "nothing of it on standard output")
    #expect(
      told.contains("\\r\\x1b[K") && told.contains(" MB, ") && told.contains("records"), "\(told)")
    #expect(told.contains("\\r\\x1b[K'"), "it is wiped")
    for quiet in ["--quiet", "--no-progress"] {
      #expect(try shown(at: "terminal", ["validate", "-", quiet], input: file) == "False b''\n")
    }
    #expect(try shown(at: "pipe", ["validate", "-"], input: file) == "False b''\n")
  }

  // MARK: - Standard input

  @Test func readsStandardInputAsAFile() throws {
    let scratch = try Scratch()
    let path = try scratch.write("a.csv", "nrmReference,route,gender\nX1,nrm,heliotrope\n")
    let file = try Program.run(["validate", path])
    let piped = try Program.run(["validate", "-"], input: path)
    #expect(piped.status == 1 && piped.complaints.isEmpty)
    #expect(piped.text == file.text.replacing(path, with: "-"))
    let named = try Program.run(["validate", "-", "--partner", "cyson-exchange"], input: path)
    #expect(named.status == 1 && named.text.contains("-:2:8: error TYP-018"))
    let records = try Program.run(["normalise", "-", "--out", "-", "--quiet"], input: path)
    #expect(records.text.hasPrefix("{\"recordKind\":\"referral\""))
    let both = try Program.run(["validate", "-", Samples.folder + "/bawso"], input: path)
    #expect(both.text.contains("-:2:8: error TYP-018"))
  }

  @Test func refusesWhatStandardInputCannotBe() throws {
    let scratch = try Scratch()
    let path = try scratch.write("a.csv", "nrmReference,route\nX1,nrm\n")
    let twice = try Program.run(["validate", "-", "-"], input: path)
    #expect(twice.status == 2 && twice.complaints.contains("twice"))
    let empty = try Program.run(["validate", "-"], input: try scratch.write("b.csv", ""))
    #expect(empty.status == 1 && empty.text.contains("FIL-025"))
    let over = try Program.run(["validate", "-", "--report", "json=\(path)"], input: path)
    #expect(over.status == 5 && over.complaints.contains("overwrite"))
  }

  /// A list is read several times, and a sample too; what comes by standard input comes once.
  @Test(arguments: ["csv", "ndjson", "xml"])
  func draftsWhatComesByStandardInput(_ format: String) throws {
    let scratch = try Scratch()
    let path = try scratch.invented(count: 300, format: format)
    let file = try Program.run(["init", path, "--partner", "somebody"])
    let piped = try Program.run(["init", "-", "--partner", "somebody"], under: "cat '\(path)' |")
    #expect(file.status == 0 && file.text.hasPrefix("{"))
    #expect(
      piped.text == file.text && piped.complaints == file.complaints.replacing(path, with: "-"))
    let over = try Program.run(["init", "-", "--out", path], input: path)
    #expect(over.status == 2 && over.complaints.contains("already"))
  }

  @Test func linksWhatComesByStandardInput() throws {
    let scratch = try Scratch()
    let rows = [
      "id,name,dob", "1,Ann Lee,1990-01-02", "2,Lee Ann,1990-01-02", "3,Bo Wu,1985-03-04",
    ]
    let path = try scratch.write("a.csv", rows.joined(separator: "\n") + "\n")
    let other = try scratch.write("b.csv", "id,name,dob\n9,Ann Lee,1990-01-02\n")
    for piped in ["cat '\(path)' |", "cat '\(path)' | (sleep 1; cat) |"] {
      let run = try Program.run(["link", "-", "--id", "id"], under: piped)
      #expect(run.status == 0)
      #expect(run.text == (try Program.run(["link", path, "--id", "id"]).text))
    }
    let both = try Program.run(["link", other, "-", "--id", "id"], input: path)
    #expect(both.status == 0 && both.text.contains("\n-,1,"), "\(both.text)")
    for (arguments, status, words) in [
      (["-", "-"], 2, "twice"), (["-", path], 2, "named twice"), (["-", "--out", path], 5, "over"),
    ] as [([String], Int32, String)] {
      let run = try Program.run(["link", "--id", "id"] + arguments, input: path)
      #expect(run.status == status && run.complaints.contains(words), "\(run.complaints)")
    }
  }

  // MARK: - Names that act

  static let names = [
    "a\u{1B}[31mred\u{7}.csv", "b\n::error::x.csv", "c\u{202E}vsc.csv", "d\u{9B}31m.csv",
    "e\u{2028}x.csv", "f\r##[error]x.csv", "g\u{E0041}.csv",
  ]

  static let commands = [
    ["validate", "@"], ["validate", "@", "--report", "json"], ["validate", "@/none"],
    ["validate", "@", "--partner", "@"], ["validate", "@", "--report", "@"],
    ["validate", "@", "--config", "@"], ["validate", "@", "--schemas", "@"],
    ["validate", "@", "--select", "@"], ["validate", "@", "--color", "@"],
    ["validate", "--@", "x"], ["validate", "x", "--lang=@"], ["@"], ["explain", "@"],
    ["rules", "@"], ["partners", "@"], ["partners", "check", "@"], ["init", "@"],
    ["normalise", "@", "--out", "-"], ["merge", "@", "--out", "@"], ["compare", "@"],
    ["link", "@", "--id", "nrmReference"], ["link", "@", "--id", "@", "--report", "-"],
    ["encode", "@", "--id", "nrmReference", "--key-file", "@"],
    ["review", "list", "@"], ["synth", "--out", "@/none"], ["synth", "--kind", "@"],
  ]

  @Test(arguments: names)
  func actNowhere(_ name: String) throws {
    let scratch = try Scratch()
    let path = try scratch.write(name, "nrmReference,route,gender\nX1,nrm,heliotrope\n")
    for command in Self.commands {
      let run = try Program.run(command.map { $0.replacing("@", with: path) })
      #expect(run.status != 4, "\(command) \(run.complaints)")
      for text in [run.text, run.complaints] {
        let acts = text.unicodeScalars.contains {
          $0 != "\n"
            && ($0.properties.generalCategory == .control
              || [.format, .lineSeparator, .paragraphSeparator].contains(
                $0.properties.generalCategory))
        }
        #expect(!acts, "\(command): \(text.debugDescription.prefix(400))")
        #expect(!text.contains("\n::") && !text.contains("##["), "\(command): \(text.prefix(400))")
      }
    }
  }

  // MARK: - Names that are nearly right

  @Test func suggestsTheNearestPath() throws {
    let scratch = try Scratch()
    let path = try scratch.write("referrals.csv", "x")
    let run = try Program.run(["validate", scratch.path("referals.csv")])
    #expect(
      run.status == 3 && run.complaints.contains("did you mean \(path)?"), "\(run.complaints)")
    let far = try Program.run(["validate", scratch.path("zebra")])
    #expect(far.complaints.contains("check the path"))
  }
}
