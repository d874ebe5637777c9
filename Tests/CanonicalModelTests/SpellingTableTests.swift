import Foundation
import Records
import Testing

@testable import CanonicalModel

@Suite struct SpellingTableTests {
  static let spellings = [
    "Unrhyw grŵp ethnig arall", "Camerŵn", "Côte d'Ivoire", "Türkiye", "São Tomé", "Curaçao",
    "Việt Nam",
    "Åland", "Dim yn siŵr", "Ŵ",
  ]

  /// A spelling is found however its accents are written, in the list and in the file.
  @Test(arguments: spellings)
  func findsBothForms(_ text: String) {
    let forms = [
      text.precomposedStringWithCanonicalMapping, text.decomposedStringWithCanonicalMapping,
    ]
    for listed in forms {
      var table = SpellingTable()
      table.add(listed, meaning: "yes")
      var tables = SpellingTables()
      let number = tables.add(table)
      for sent in forms {
        let bytes = Array("  \(sent) ".utf8)
        #expect(table.code(for: bytes[...]) == "yes")
        #expect(tables.code(for: bytes.span, 0..<bytes.count, in: number) == "yes")
        #expect(table.code(for: Array(sent.utf8)[...]) == "yes")
      }
      #expect(table.entries.count == 1)
    }
  }

  @Test func takesNoOtherLetterForIt() {
    var table = SpellingTable()
    table.add("grŵp", meaning: "yes")
    for text in ["grwp", "grw\u{301}p", "grŵ", "gr?p"] {
      #expect(table.code(for: Array(text.utf8)[...]) == nil)
    }
  }
}
