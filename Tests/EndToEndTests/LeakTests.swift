import Foundation
import Testing

/// No command, no report and no failure shows a text of a person, on any way out: what is printed,
/// what is written, what is left in folders for temporary files. Two hundred canaries and more sit in
/// each format's file, one in every personal text and wherever nobody expects one.
@Suite struct LeakTests {
  static let formats = ["csv", "ndjson", "xml"]
  static let reports = [
    "text", "json", "ndjson", "csv", "markdown", "github", "sarif", "junit", "html",
  ]

  /// One run in a folder of its own, and all that it left behind.
  private struct Trial {
    let scratch: Scratch
    let drop: String

    init(_ format: String) throws {
      scratch = try Scratch()
      var canary = Canary()
      drop = try scratch.write("drop.\(format)", try canary.file(format))
      #expect(canary.sung >= 200)
      for name in ["out", "tmp"] {
        try FileManager.default.createDirectory(
          atPath: scratch.path(name), withIntermediateDirectories: true)
      }
    }

    func out(_ name: String) -> String { scratch.path("out/" + name) }

    /// What is said of the records that were asked for lies in `asked`, which is not looked at.
    @discardableResult
    func run(_ arguments: [String], status: Int32? = nil, under shell: String? = nil) throws
      -> Program.Run
    {
      let run = try Program.run(
        arguments, environment: ["TMPDIR": scratch.path("tmp")], under: shell)
      let words = arguments.prefix(2).joined(separator: " ")
      if let status { #expect(run.status == status, "\(words): \(run.complaints)") }
      #expect(run.status < 4 || run.status == 5, "\(words): \(run.status)")
      expectNoCanary(in: run.output, "\(words): standard output")
      expectNoCanary(in: Data(run.complaints.utf8), "\(words): standard error")
      try expectNothingLeft(words)
      return run
    }

    private func expectNothingLeft(_ words: String) throws {
      let files = try FileManager.default.subpathsOfDirectory(atPath: scratch.folder.path())
      for file in files where !file.hasPrefix("asked") && !file.hasPrefix("drop.") {
        #expect(!file.contains(Canary.word), "\(words): the name of a file")
        if let bytes = FileManager.default.contents(atPath: scratch.path(file)) {
          expectNoCanary(in: bytes, "\(words): \(file)")
        }
      }
    }

    private func expectNoCanary(in bytes: Data, _ name: String) {
      let text = String(decoding: bytes, as: UTF8.self)
      let found = text.range(of: Canary.word, options: .caseInsensitive)
      #expect(found == nil, "\(name): \(found.map { text[$0.lowerBound...].prefix(40) } ?? "")")
    }
  }

  @Test(arguments: formats, reports)
  func noReportShowsOne(_ format: String, _ report: String) throws {
    let trial = try Trial(format)
    try trial.run(["validate", trial.drop, "--report", report], status: 1)
    try trial.run(
      [
        "validate", trial.drop, "--report", "\(report)=\(trial.out("report"))", "--lang", "cy",
        "--max-findings", "3",
      ], status: 1)
    #expect(FileManager.default.fileExists(atPath: trial.out("report")))
  }

  @Test(arguments: formats)
  func noCommandShowsOne(_ format: String) throws {
    let trial = try Trial(format)
    let asked = trial.scratch.path("asked")
    try trial.run(["validate", trial.drop, "--packs", trial.out("packs")], status: 1)
    try trial.run(["validate", trial.drop, "--partner", "gwent-police"])
    try trial.run(["normalise", trial.drop, "--out", asked + ".ndjson"])
    try trial.run(["merge", trial.drop, "--out", asked])
    try trial.run(["compare", trial.drop])
    try trial.run(["compare", trial.drop, "--report", "html=\(trial.out("compared.html"))"])
  }

  /// What cannot be written, what is cut off, what is ended half-way.
  @Test(arguments: formats, reports)
  func noFailureShowsOne(_ format: String, _ report: String) throws {
    let trial = try Trial(format)
    try trial.run(["validate", trial.drop, "--report", "\(report)=/dev/full"], status: 3)
    try trial.run(
      ["validate", trial.drop, "--report", "\(report)=\(trial.out("none/report"))"], status: 3)
    try trial.run(
      ["validate", trial.drop, "--report", "\(report)=\(trial.out("cut"))"], under: "ulimit -f 1")
    let bytes = try Data(contentsOf: URL(filePath: trial.drop))
    for part in [3, 5, 9] {
      try bytes.prefix(bytes.count * part / 10).write(to: URL(filePath: trial.drop))
      try trial.run(["validate", trial.drop, "--report", report])
    }
    try (Data([0, 0xFF, 0xFE]) + bytes).write(to: URL(filePath: trial.drop))
    try trial.run(["validate", trial.drop, "--report", report])
  }

  /// A run that dies leaves no text of a person in a report half written, nor in a copy of its memory,
  /// which the system would write into the folder where it runs.
  @Test(arguments: formats)
  func noEndedRunLeavesOne(_ format: String) throws {
    let trial = try Trial(format)
    let reports = Self.reports.flatMap { ["--report", "\($0)=\(trial.out($0))"] }
    for memory in [20_000, 60_000, 200_000] {
      let run = try Program.run(
        ["validate", trial.drop, "--schemas", Program.root.appending(path: "schemas").path()]
          + reports, environment: ["TMPDIR": trial.scratch.path("tmp")],
        under: "cd '\(trial.scratch.path("tmp"))'; ulimit -c unlimited; ulimit -v \(memory)")
      #expect(!run.complaints.contains(Canary.word) && !run.text.contains(Canary.word))
    }
    try trial.run(["validate", trial.drop] + reports, status: 1)
  }

  /// Signals as they are by default, and room for a copy of the memory: what the program leaves of that is its
  /// own doing. Prints how it ended, what it wrote, and what lies in its folder.
  private static let dying = """
    import array, fcntl, os, resource, signal, subprocess, sys, termios, time
    number, text, folder, *command = sys.argv[1:]
    def ready():
        for each in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
            try: signal.signal(each, signal.SIG_DFL)
            except (OSError, ValueError): pass
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
        room = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (room, room))
    p = subprocess.Popen(command, cwd=folder, preexec_fn=ready, stdin=subprocess.PIPE,
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    p.stdin.write(open(text, 'rb').read()); p.stdin.flush()
    left = array.array('i', [1])
    for _ in range(600):
        if p.poll() is not None or left[0] == 0: break
        time.sleep(0.1)
        fcntl.ioctl(p.stdin, termios.FIONREAD, left)
    p.send_signal(int(number))
    try: p.wait(20)
    except subprocess.TimeoutExpired: p.kill()
    print(p.wait(), p.stdout.read(), os.listdir(folder))
    """

  /// A run that a signal ends while it holds what was read writes no copy of its memory, and no backtrace, which
  /// shows what registers point to.
  @Test(arguments: [SIGQUIT, SIGABRT, SIGSEGV])
  func noDyingRunShowsOne(_ signal: Int32) throws {
    let trial = try Trial("csv")
    let folder = trial.scratch.folder.appending(path: "empty")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c", Self.dying, "\(signal)", trial.drop, folder.path(), Program.binary.path(),
      "validate", "-", "--schemas", Program.root.appending(path: "schemas").path(),
    ]
    process.standardOutput = pipe
    try process.run()
    let told = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(told == "-\(signal) b'' []\n")
  }

  @Test func noAnswerToAWrongRequestShowsOne() throws {
    let trial = try Trial("csv")
    for wrong in [
      ["--select", "NON-001"], ["--as-of", "never"], ["--config", trial.drop],
      ["--schemas", trial.drop],
    ] {
      try trial.run(["validate", trial.drop] + wrong, status: 2)
    }
    try trial.run(["init", trial.scratch.path("none.csv")])
    try trial.run(["link", trial.drop, "--id", "nothing"])
    try trial.run(["review", "list", trial.drop])
  }
}
