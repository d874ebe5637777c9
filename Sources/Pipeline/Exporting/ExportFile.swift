import Glibc
import Records

/// A file of records that is written whole or not at all, and from which the records of a file can
/// be taken back while it is a draft. Memory does not grow with it.
///
/// A plain file is written beside its name (`Output.Draft`). What cannot be replaced, such as standard
/// output or a pipe, gets its bytes when all of them are known: until then they lie in a file that
/// has no name and that nobody else can open.
final class ExportFile {
  private let target: ExportTarget
  private let draft: Output.Draft?
  private let spool: Spool?
  /// How many bytes it has.
  private(set) var count = 0

  init(_ target: ExportTarget) throws(RunError) {
    self.target = target
    if case .file(let path) = target, Output.Draft.isReplaceable(path) {
      draft = try Output.Draft(of: path)
      spool = nil
    } else {
      draft = nil
      spool = try Spool()
    }
  }

  func write(_ bytes: [UInt8]) {
    if bytes.isEmpty { return }
    draft?.write(bytes)
    spool?.write(bytes)
    count += bytes.count
  }

  /// Takes back what was written behind an offset.
  func truncate(to offset: Int) {
    guard offset < count else { return }
    draft?.truncate(to: offset)
    spool?.truncate(to: offset)
    count = offset
  }

  func check() throws(RunError) {
    try draft?.check()
    try spool?.check()
  }

  /// Gives it its name, or hands it on.
  func finish() throws(RunError) {
    try draft?.finish()
    guard let spool else { return }
    try spool.check()
    switch target {
    case .standardOutput:
      let page = Output.Page()
      try spool.forEachPiece { page.write($0) }
      try page.finish()
    case .file(let path):
      let device = try Output.Draft(of: path)
      try spool.forEachPiece { device.write($0) }
      try device.finish()
    }
  }
}

/// Where records go.
enum ExportTarget: Sendable, Hashable {
  case standardOutput
  case file(String)

  /// `-` is standard output.
  init(_ name: String) { self = name == "-" ? .standardOutput : .file(name) }

  var path: String? {
    guard case .file(let path) = self else { return nil }
    return path
  }
}

/// Bytes that wait on the disk, in a file without a name.
private final class Spool {
  private let descriptor: Int32
  private var code: Int32 = 0
  private static let pieceSize = 1 << 16

  init() throws(RunError) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/cyson-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw .input("\(folder): cannot be written (error \(errno)); name another with TMPDIR")
    }
    unlink(template)
  }

  deinit { close(descriptor) }

  func write(_ bytes: [UInt8]) {
    if code == 0, !Output.write(bytes, to: descriptor) { code = errno }
  }

  func truncate(to offset: Int) {
    guard code == 0 else { return }
    if ftruncate(descriptor, offset) != 0 || lseek(descriptor, offset, SEEK_SET) < 0 {
      code = errno
    }
  }

  func check() throws(RunError) {
    guard code == 0 else {
      throw .input("the records cannot be kept (error \(code)); check the space left in TMPDIR")
    }
  }

  /// Calls `body` with all of it, in pieces.
  func forEachPiece(_ body: ([UInt8]) -> Void) throws(RunError) {
    var piece = [UInt8](repeating: 0, count: Spool.pieceSize)
    var offset = 0
    while true {
      let count = piece.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { pread(descriptor, $0, Spool.pieceSize, offset) } ?? -1
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .input("the records cannot be read back (error \(errno))") }
      if count == 0 { return }
      body(count == Spool.pieceSize ? piece : Array(piece[..<count]))
      offset += count
    }
  }
}
