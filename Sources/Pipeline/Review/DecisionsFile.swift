import CanonicalModel
import Readers
import Records

/// The decisions that people made, in the order in which they made them: one JSON object a line, at
/// whose end new ones are added. It can be read, compared and kept under version control.
package struct DecisionsFile: Sendable {
  package let path: String
  package private(set) var decisions: [ReviewDecision] = []
  /// What stands there, so that nothing of it is lost when something is added.
  private var text: [UInt8] = []

  private static let keys = [
    "question", "left", "right", "answer", "by", "on", "reason", "leftFingerprint",
    "rightFingerprint",
  ]

  /// Reads all decisions. Where nothing is there yet, there are none; `mustExist` where a file that
  /// is not there can only be a slip of the pen.
  package init(path: String, mustExist: Bool = false) throws(RunError) {
    self.path = path
    guard FileTree.exists(path) else {
      guard !mustExist else { throw .input("\(path): there is no such file; check the path") }
      return
    }
    text = try DecisionsFile.bytes(of: path)
    for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
      decisions.append(try decision(Array(line), line: index + 1))
    }
  }

  static func bytes(of path: String) throws(RunError) -> [UInt8] {
    try RunError.wrap { () throws(ReadError) in
      let input = try InputFile(path: path)
      var bytes: [UInt8] = []
      while try input.read(upTo: 1 << 16, into: &bytes) {}
      return bytes
    }
  }

  /// Adds decisions at the end: all of them, or none.
  package mutating func add(_ new: [ReviewDecision]) throws(RunError) {
    if text.last.map({ $0 != 0x0A }) ?? false { text.append(0x0A) }
    for decision in new { text.append(contentsOf: decision.line.utf8) }
    decisions += new
    try Output.save(text, to: path)
  }

  /// Takes out all that speaks of records that were withdrawn, and says how many lines that were.
  package mutating func remove(_ keys: Set<String>) throws(RunError) -> Int {
    let kept = decisions.filter { !keys.contains($0.left.text) && !keys.contains($0.right.text) }
    let count = decisions.count - kept.count
    guard count > 0 else { return 0 }
    decisions = []
    text = []
    try add(kept)
    return count
  }

  // MARK: - One line

  private func decision(_ bytes: [UInt8], line: Int) throws(RunError) -> ReviewDecision {
    let document: Document
    do throws(DocumentReader.Failure) {
      document = try DocumentReader.read(bytes)
    } catch {
      throw fail("this is not JSON: \(error.flaw.words.en)", line)
    }
    guard let members = document.members else { throw fail("this must be an object", line) }
    for (key, _) in members where !DecisionsFile.keys.contains(key) {
      // What stands there may be anything, also somebody's name.
      let hint = NearestName.to(key, among: DecisionsFile.keys).map { "; did you mean \"\($0)\"?" }
      throw fail("a key is not known" + (hint ?? ""), line)
    }
    let left = try text("left", document, line)
    let right = try text("right", document, line)
    guard left != right else { throw fail("a record cannot be compared with itself", line) }
    guard let day = CivilDate(try text("on", document, line)) else {
      throw fail("\"on\" must be a day written as yyyy-mm-dd", line)
    }
    return ReviewDecision(
      try word("question", document, line),
      (SourceRecordKey(left), document["leftFingerprint"]?.string),
      (SourceRecordKey(right), document["rightFingerprint"]?.string),
      try word("answer", document, line), by: try text("by", document, line), on: day,
      reason: document["reason"]?.string ?? "")
  }

  private func word<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ document: Document, _ line: Int
  ) throws(RunError) -> Word {
    let name = try text(key, document, line)
    guard let word = Word(rawValue: name) else {
      let names = Word.allCases.map(\.rawValue)
      let hint = NearestName.to(name, among: names).map { "; did you mean \($0)?" } ?? ""
      throw fail(
        "\"\(key)\" cannot be that\(hint) (one of: \(names.joined(separator: ", ")))", line)
    }
    return word
  }

  private func text(_ key: String, _ document: Document, _ line: Int) throws(RunError) -> String {
    guard let text = document[key]?.string, !text.isEmpty else {
      throw fail("the key \"\(key)\" is missing or empty", line)
    }
    return text
  }

  private func fail(_ problem: String, _ line: Int) -> RunError {
    .configuration("\(path):\(line): \(problem)")
  }
}
