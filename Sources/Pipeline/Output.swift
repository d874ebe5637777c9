import Glibc
import Records

/// Writes what a run has to say: whole, or not at all.
package enum Output {
  package static func print(_ bytes: [UInt8]) throws(RunError) {
    let page = Page()
    page.write(bytes)
    try page.finish()
  }

  /// Standard output, or standard error. A reader that has gone away is no fault of ours.
  final class Page {
    private let descriptor: Int32
    private var code: Int32 = 0

    init(to descriptor: Int32 = 1) { self.descriptor = descriptor }

    func write(_ bytes: [UInt8]) {
      if code == 0, !Output.write(bytes, to: descriptor) { code = errno }
    }

    func finish() throws(RunError) {
      guard code == 0 || code == EPIPE else {
        let name = descriptor == 2 ? "standard error" : "standard output"
        throw .unwritable(name, code)
      }
    }
  }

  /// A page of lines. Whatever in them would act on a terminal is made visible; a text of others has to be
  /// `visible` before it is put into a line, or its line breaks would be taken for the page's own.
  package static func print(_ text: String) throws(RunError) {
    try print(Array(text.visibleLines.utf8))
  }

  /// One line on standard error, in which nothing acts, line breaks neither.
  package static func complain(_ text: String) {
    _ = write(Array((text.visible + "\n").utf8), to: 2)
  }

  /// Why a run has ended: each line begins with the program's name, so that none is taken for a command by
  /// whatever shows it.
  package static func complain(_ error: RunError) {
    for line in error.lines { complain("cyson: " + line) }
  }

  /// Several lines on standard error, as `print` writes them to standard output.
  package static func explain(_ text: String) {
    _ = write(Array((text.visibleLines + "\n").utf8), to: 2)
  }

  package static func save(_ bytes: [UInt8], to path: String) throws(RunError) {
    let draft = try Draft(of: path)
    draft.write(bytes)
    try draft.finish()
  }

  /// A file that is written beside its name and then given the name, so that nobody ever sees a half.
  /// What is no plain file, such as `/dev/stderr` or a pipe, is written to and never replaced.
  final class Draft {
    private let path: String
    private let draft: String?
    private let descriptor: Int32
    /// Why it could not be written, if it could not.
    private var code: Int32 = 0
    private var isFinished = false

    init(of path: String) throws(RunError) {
      self.path = path
      draft = Draft.isReplaceable(path) ? Draft.name(of: path) : nil
      descriptor = open(draft ?? path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw .unwritable(path, errno) }
    }

    deinit {
      close(descriptor)
      if let draft, !isFinished { unlink(draft) }
    }

    /// What the draft of a file is called.
    static func name(of path: String) -> String { path + ".part" }

    /// Whether nothing is there yet, or a plain file: a link keeps leading where it leads.
    static func isReplaceable(_ path: String) -> Bool {
      var status = stat()
      return lstat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
    }

    func write(_ bytes: [UInt8]) {
      if code == 0, !Output.write(bytes, to: descriptor) { code = errno }
    }

    /// Takes back what was written behind an offset.
    func truncate(to offset: Int) {
      guard code == 0 else { return }
      if ftruncate(descriptor, offset) != 0 || lseek(descriptor, offset, SEEK_SET) < 0 {
        code = errno
      }
    }

    /// Throws if something could not be written, so that nobody goes on for nothing.
    func check() throws(RunError) {
      guard code == 0 else { throw .unwritable(path, code) }
    }

    func finish() throws(RunError) {
      if let draft {
        if code == 0, fsync(descriptor) != 0 { code = errno }
        if code == 0, rename(draft, path) != 0 { code = errno }
      }
      guard code == 0 else { throw .unwritable(path, code) }
      isFinished = true
    }
  }

  /// A limit on the size of files is an answer like that of a full disk, and no reason to die with
  /// half of a file on the disk.
  private static let ignoresFileLimits: Void = { signal(SIGXFSZ, SIG_IGN) }()

  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    ignoresFileLimits
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { Glibc.write(descriptor, $0 + done, bytes.count - done) } ?? -1
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }

  /// Whether standard output is a terminal.
  package static var isTerminal: Bool { isatty(1) == 1 }

  /// Whether the terminal shows letters and nothing else: no colours, and no line that is wiped.
  static var isPlainTerminal: Bool { variable("TERM") == "dumb" }

  /// Whether the user wants no colours anywhere: by any value that is not empty, as programs have agreed.
  static var isWithoutColour: Bool { variable("NO_COLOR")?.isEmpty == false }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
