import CanonicalModel
import Records

/// What the spellings of a sample mean in a list: by the list itself, or certainly though the list does
/// not have them.
struct CodeSpelling {
  let list: CodeListID
  private let table: SpellingTable
  private let own: CodeList?
  /// The codes by their spellings in letters and digits alone; nothing for what two codes share.
  private var plainly: [[UInt8]: String] = [:]

  init(_ list: CodeListID, in lists: CodeLists) {
    self.list = list
    own = lists[list]
    table = lists[list]?.spellings ?? SpellingTable()
    var shared: Set<[UInt8]> = []
    for row in own?.rows ?? [] {
      for spelling in [row.code.description, row.label.en, row.label.cy] + row.aliases {
        let (key, code) = (CodeSpelling.plain(Array(spelling.utf8)), row.code.description)
        if let known = plainly[key], known != code { shared.insert(key) }
        plainly[key] = code
      }
    }
    for key in shared { plainly[key] = nil }
  }

  func code(_ text: [UInt8]) -> Code? { table.code(for: text[...]) }

  /// Signs that stand between several codes of a cell.
  static let separators = Array(";|+/,".utf8)

  /// Whether the text is a code, or several of them with one sign between.
  func reads(_ text: [UInt8]) -> Bool {
    if code(text) != nil || certain(text) != nil { return true }
    return CodeSpelling.separators.contains { readsPieces(text, $0) }
  }

  func readsPieces(_ text: [UInt8], _ separator: UInt8) -> Bool {
    let pieces = text.split(separator: separator).map { Array($0.trimmed) }
    return pieces.count > 1 && pieces.allSatisfy { code($0) != nil }
  }

  // MARK: - Certain ones

  /// The code, or a question mark and the reason why there is none, of a spelling that the list lacks
  /// and that has one meaning only.
  func certain(_ text: [UInt8]) -> String? {
    if let grade = grade(text) { return grade }
    let plain = CodeSpelling.plain(text)
    guard !plain.isEmpty else { return nil }
    if plain == Array("u".utf8), list == .yesNo || list == .genders { return "?unknown" }
    if let code = plainly[plain] { return code }
    return text.count > 4 ? labelled(text) : nil
  }

  /// `Y - Yes`, `1: Male`: a code of the system before a word that the list knows.
  private func labelled(_ text: [UInt8]) -> String? {
    guard let sign = text.firstIndex(where: { ":-=".utf8.contains($0) }), sign <= 5 else {
      return nil
    }
    let rest = Array(text[(sign + 1)...].trimmed)
    return rest.count > 2 ? code(rest)?.description : nil
  }

  /// The letters and digits alone, in small letters.
  private static func plain(_ text: [UInt8]) -> [UInt8] {
    text.filter { $0.isLetterOrDigit || $0 >= 0x80 }.map(\.lowercasedASCII)
  }

  /// A letter or digit of one of the two schemes of grades, where it can be of one only.
  private func grade(_ text: [UInt8]) -> String? {
    guard text.count == 1, let sign = text.first?.uppercasedASCII else { return nil }
    let letter = String(UnicodeScalar(sign))
    switch list {
    case .sourceEvaluations:
      return sign.isDigit ? known("3x5x2." + letter) : known("5x5x5." + letter)
    case .intelligenceEvaluations:
      return sign.isDigit ? known("5x5x5." + letter) : known("3x5x2." + letter)
    case .handlingCodes: return sign.isDigit ? known("5x5x5." + letter) : known("3x5x2." + letter)
    default: return nil
    }
  }

  private func known(_ code: String) -> String? {
    Code(code).flatMap { own?.contains($0) == true ? code : nil }
  }
}
