import Profiles
import Records

/// A rough look at the first bytes of a JSON file: which keys stand in its first records. It is for
/// recognising a file only; the reader judges it.
enum JSONOutlineSketch {
  /// Every key in the text down to the object at `limit`, each once.
  static func keys(in text: [UInt8], downTo limit: Int = 3) -> [String] {
    var keys: [String] = []
    var seen: Set<String> = []
    var index = 0
    var depth = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "\""):
        let start = index + 1
        index = start
        while index < text.count, text[index] != UInt8(ascii: "\"") {
          index += text[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        let isKey = follows(text, index + 1, UInt8(ascii: ":"))
        if isKey, depth <= limit, index < text.count {
          let key = String(decoding: text[start..<index], as: UTF8.self)
          if seen.insert(key).inserted { keys.append(key) }
        }
      default: break
      }
      index += 1
    }
    return keys
  }

  /// The text behind the first key of that name, which has no escapes in it.
  private static func firstText(under key: StaticString, in text: [UInt8]) -> String? {
    let wanted = Array("\"\(key)\"".utf8)
    var index = 0
    while index + wanted.count < text.count {
      guard text[index] == wanted[0], text[index...].starts(with: wanted),
        follows(text, index + wanted.count, UInt8(ascii: ":"))
      else {
        index += 1
        continue
      }
      let rest = text[(index + wanted.count)...].drop { $0 != UInt8(ascii: ":") }.dropFirst()
        .drop { $0 == 0x20 || $0 &- 9 < 5 }
      guard rest.first == UInt8(ascii: "\"") else { return nil }
      return String(decoding: rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }
    return nil
  }

  private static func follows(_ text: [UInt8], _ start: Int, _ byte: UInt8) -> Bool {
    var index = start
    while index < text.count, text[index] == 0x20 || text[index] &- 9 < 5 { index += 1 }
    return index < text.count && text[index] == byte
  }

  /// The ways in which a text that begins with a bracket can be read, most likely first: as one
  /// document, or as a record a line. A profile decides; where there is none, the first is taken.
  static func signs(of text: [UInt8], named format: SourceFormat?) -> [FileSigns] {
    let keys = keys(in: text)
    let isObject = text.first { !($0 == 0x20 || $0 &- 9 < 5) } == UInt8(ascii: "{")
    let top = isObject ? self.keys(in: text, downTo: 1) : []
    let kind = firstText(under: "recordKind", in: text)
    let document = FileSigns(format: .json, keys: keys, topKeys: top, firstKind: kind)
    let lines = FileSigns(
      format: .ndjson, keys: isObject ? keys : [], topKeys: top, firstKind: kind)
    switch format {
    case .ndjson: return [lines, document]
    case .json: return isObject ? [document, lines] : [document]
    default:
      if isObject, looksLikeLines(text) { return [lines] }
      return isObject && isOneLine(text) ? [document, lines] : [document]
    }
  }

  /// Whether the first line ends with an object and nothing follows it.
  private static func isOneLine(_ text: [UInt8]) -> Bool {
    guard let end = text.firstIndex(of: 0x0A) else { return true }
    return text[end...].allSatisfy { $0 == 0x20 || $0 &- 9 < 5 }
  }

  /// Whether a second line begins with an object, and the first ends with one.
  private static func looksLikeLines(_ text: [UInt8]) -> Bool {
    guard let end = text.firstIndex(of: 0x0A) else { return false }
    let line = text[..<end].last { !($0 == 0x20 || $0 &- 9 < 5) }
    return line == UInt8(ascii: "}") && follows(text, end, UInt8(ascii: "{"))
  }
}
