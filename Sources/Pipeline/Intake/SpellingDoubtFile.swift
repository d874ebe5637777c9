import CanonicalModel
import Records

/// Reads the doubtful spellings of all lists from their one file.
enum SpellingDoubtFile {
  private static let header = ["list", "spelling", "doubt", "vocabulary", "source", "confidence"]

  static func doubts(_ bytes: [UInt8], file: String) throws(RunError)
    -> [CodeListID: [DoubtfulSpelling]]
  {
    let rows = try CodeListFile.rows(bytes, file: file)
    guard rows.first?.cells == header else {
      throw .configuration("\(file):1: the header must be " + header.joined(separator: ","))
    }
    var doubts: [CodeListID: [DoubtfulSpelling]] = [:]
    for row in rows.dropFirst() {
      let (list, doubtful) = try doubt(row, file: file)
      doubts[list, default: []].append(doubtful)
    }
    return doubts
  }

  private static func doubt(_ row: CodeListFile.Row, file: String) throws(RunError)
    -> (CodeListID, DoubtfulSpelling)
  {
    func fail(_ what: String) -> RunError { .configuration("\(file):\(row.line): \(what)") }
    let cells = row.cells
    guard cells.count == header.count else { throw fail("a row needs \(header.count) cells") }
    guard let list = CodeListID(rawValue: cells[0]) else { throw fail("there is no such list") }
    guard let doubt = SpellingDoubt(rawValue: cells[2]) else {
      throw fail("there is no such doubt")
    }
    let vocabulary = ValueVocabulary(rawValue: cells[3])
    guard cells[3].isEmpty || vocabulary != nil else {
      throw fail("a vocabulary is own or online-form")
    }
    guard Authority.Confidence(rawValue: cells[5]) != nil else {
      throw fail("confidence is seen, recalled or unsure")
    }
    return (list, DoubtfulSpelling(cells[1], doubt, in: vocabulary))
  }
}
