import CanonicalModel
import Records

/// Columns that each stand for a code and are ticked: `Forced labour` with Yes or nothing.
struct TickColumns {
  private let words: WordTable
  private let judgement: ContentJudgement
  /// The codes of the kinds of exploitation, by the words of their spellings.
  private var codes: [Set<String>: String] = [:]

  init(words: WordTable, judgement: ContentJudgement, lists: CodeLists) {
    self.words = words
    self.judgement = judgement
    var shared: Set<Set<String>> = []
    for row in lists[.exploitationTypes]?.rows ?? [] {
      for spelling in [row.label.en, row.label.cy] + row.aliases {
        let tokens = TickColumns.tokens(words.tokens(of: spelling).map(\.text))
        guard !tokens.isEmpty else { continue }
        if let known = codes[tokens], known != row.code.description { shared.insert(tokens) }
        codes[tokens] = row.code.description
      }
    }
    for tokens in shared { codes[tokens] = nil }
  }

  /// Words that the names of such columns have beside the code's own.
  private static let company: Set<String> = [
    "exploitation", "type", "flag", "suspected", "component", "tick", "box", "slavery", "indicator",
    "-",
  ]

  private static func tokens(_ tokens: [String]) -> Set<String> {
    Set(tokens).subtracting(company)
  }

  /// The code for which the column is ticked, and what stands for a tick.
  func tick(_ sample: ColumnSample, _ heading: ColumnHeading) -> (code: String, ticks: [String])? {
    guard sample.count > 0, let ticks = ticks(in: sample) else { return nil }
    for (part, _) in ColumnHeading.parts(of: String(sample.leaf.drop { $0 == "@" })) {
      if let code = judgement.spelling(.exploitationTypes)?.code(Array(part.utf8).trimmedBlanks) {
        return (code.description, ticks)
      }
      let found = TickColumns.tokens(words.tokens(of: part).map(\.text))
      if let code = codes[found] { return (code, ticks) }
    }
    return nil
  }

  /// The spellings of yes, where all values are of yes and no or a cross.
  private func ticks(in sample: ColumnSample) -> [String]? {
    guard let answers = judgement.spelling(.yesNo), !sample.isOpenEnded,
      sample.spellings.count <= 4
    else { return nil }
    var ticks: [String] = []
    for (text, _) in sample.spellings {
      let shown = String(decoding: text, as: UTF8.self)
      if let code = answers.code(text) {
        if code == "yes" { ticks.append(shown) }
      } else if TickColumns.crosses.contains(shown.lowercased()) {
        ticks.append(shown)
      } else {
        return nil
      }
    }
    return ticks.isEmpty ? nil : ticks.sorted()
  }

  private static let crosses: Set<String> = ["x", "✓", "✔", "tick", "ticked", "checked", "☑"]
}

extension [UInt8] {
  fileprivate var trimmedBlanks: [UInt8] { Array(self[...].trimmed) }
}
