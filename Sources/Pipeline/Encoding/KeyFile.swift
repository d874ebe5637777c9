import Glibc
import Linkage
import Records

/// The file of a match key: one line, `cyson-match-key 1`, the key's id and its bytes in hexadecimal.
enum KeyFile {
  private static let mark = "cyson-match-key 1"

  /// Makes a new key. Nothing that is there is written over: what was encoded with it could never be
  /// linked again.
  static func make(at path: String) throws(RunError) -> MatchKey {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST {
        throw .refused("\(path): something is there already; a new key needs a new file")
      }
      throw .input("\(path): cannot be written (error \(errno))")
    }
    defer { close(descriptor) }
    let key = MatchKey.fresh()
    let line = Array("\(mark) \(key.id) ".utf8) + text(of: key) + [0x0A]
    guard Output.write(line, to: descriptor), fsync(descriptor) == 0 else {
      let code = errno
      unlink(path)
      throw .input("\(path): cannot be written (error \(code))")
    }
    return key
  }

  /// The bytes of a key as its file has them: what a partner with clkhash gives as its secret.
  static func text(of key: MatchKey) -> [UInt8] {
    Array(MatchKey.hexadecimal(key.bytes).utf8)
  }

  /// Reads a key. Nothing of a file that is none is repeated: it may be one that was damaged.
  static func read(_ path: String) throws(RunError) -> MatchKey {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & 0o077 != 0 {
      Output.complain(
        "cyson: note: \(path): others than its owner can read this key; make it yours alone (chmod 600)"
      )
    }
    let bytes = try SchemaFolder.bytes(of: path, orSay: "this key cannot be read")
    let words = String(decoding: bytes.prefix(200), as: UTF8.self).split(
      whereSeparator: \.isWhitespace)
    guard words.count == 4, words[0] + " " + words[1] == mark, let key = key(words[3]) else {
      throw .configuration("\(path): this is no key of cyson; make one with cyson encode --new-key")
    }
    guard key.id == words[2] else {
      throw .configuration("\(path): this key was changed: its id does not fit its bytes")
    }
    return key
  }

  private static func key(_ digits: Substring) -> MatchKey? {
    let values = digits.map(\.hexDigitValue)
    guard values.count == 2 * MatchKey.size else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: values.count, by: 2) {
      guard let high = values[index], let low = values[index + 1] else { return nil }
      bytes.append(UInt8(high << 4 | low))
    }
    return MatchKey(bytes: bytes)
  }
}
