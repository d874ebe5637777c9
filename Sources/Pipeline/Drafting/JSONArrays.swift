import CanonicalModel
import Records

/// A rough look at the beginning of a JSON file: which arrays of objects it has. It is for files that no
/// profile knows; the reader judges them.
struct JSONArrays {
  /// Keys from the top to the array of records; empty where the file is that array, or a record a line.
  private(set) var recordPath: [String] = []
  /// Paths below a record of arrays of objects with more than one element.
  private(set) var repeatedParts: [String] = []

  private struct Level {
    let isObject: Bool
    /// Steps from the top, `*` for an element.
    let path: [String]
    var key = ""
    var objects = 0
  }

  private struct Seen {
    var most = 0
    var keys = 0
  }

  private var levels: [Level] = []
  private var seen: [[String]: Seen] = [:]
  /// The paths in the order in which they were met.
  private var order: [[String]] = []
  private static let deepest = 64

  /// `isLines` where every line is a record.
  init(_ text: [UInt8], isLines: Bool) {
    var index = 0
    while index < text.count, levels.count < JSONArrays.deepest {
      switch text[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): begin(text[index] == UInt8(ascii: "{"))
      case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = levels.popLast()
      case UInt8(ascii: "\""): readString(text, &index)
      default: break
      }
      index += 1
    }
    choose(isLines: isLines)
  }

  private mutating func begin(_ isObject: Bool) {
    guard let last = levels.indices.last else {
      return levels.append(Level(isObject: isObject, path: []))
    }
    let parent = levels[last]
    let path = parent.path + [parent.isObject ? parent.key : "*"]
    if isObject, !parent.isObject {
      levels[last].objects += 1
      note(parent.path, objects: levels[last].objects)
    }
    levels.append(Level(isObject: isObject, path: path))
  }

  private mutating func note(_ path: [String], objects: Int) {
    if seen[path] == nil { order.append(path) }
    seen[path, default: Seen()].most = max(seen[path]?.most ?? 0, objects)
  }

  private mutating func readString(_ text: [UInt8], _ index: inout Int) {
    let start = index + 1
    index = start
    while index < text.count, text[index] != UInt8(ascii: "\"") {
      index += text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    var next = index + 1
    while next < text.count, text[next].isBlank { next += 1 }
    guard next < text.count, text[next] == UInt8(ascii: ":"), let last = levels.indices.last,
      levels[last].isObject
    else { return }
    levels[last].key = String(decoding: text[start..<min(index, text.count)], as: UTF8.self)
    for level in levels where !level.isObject && seen[level.path] != nil {
      seen[level.path]?.keys += 1
    }
  }

  /// The array with the most keys in it that does not lie in another.
  private mutating func choose(isLines: Bool) {
    var prefix: [String] = []
    if !isLines {
      let outer = order.filter { !$0.contains("*") }
      let best = outer.max { (seen[$0]?.keys ?? 0) < (seen[$1]?.keys ?? 0) }
      recordPath = best ?? []
      prefix = best.map { $0 + ["*"] } ?? []
    }
    repeatedParts = order.filter {
      $0.starts(with: prefix) && $0.count > prefix.count && (seen[$0]?.most ?? 0) > 1
        && !$0.dropFirst(prefix.count).contains("*")
    }.map { $0.dropFirst(prefix.count).joined(separator: "/") }
  }
}
