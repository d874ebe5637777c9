import CanonicalModel
import Foundation
import Pipeline
import Records
import Testing

/// The spellings in doubt as they are published.
@Suite struct SpellingDoubtTests {
  private func doubts() throws -> [(list: CodeList, doubtful: DoubtfulSpelling)] {
    let lists = try SchemaTests.folder.get().lists
    return CodeListID.allCases.compactMap { lists[$0] }.flatMap { list in
      list.doubts.map { (list, $0) }
    }
  }

  @Test func writesEachSpellingOnceForAVocabulary() throws {
    for (list, doubtful) in try doubts() {
      let same = list.doubts.filter {
        $0.text.lowercased() == doubtful.text.lowercased()
          && ($0.vocabulary == doubtful.vocabulary || $0.vocabulary == nil)
      }
      #expect(same.count == 1, "\(list.id): \(doubtful.text)")
      #expect(doubtful.text == doubtful.text.trimmingCharacters(in: .whitespaces))
    }
  }

  /// What is read as something has to be in its list; what is only known not to be known is not.
  @Test func doubtsSpellingsThatTheListHas() throws {
    for (list, doubtful) in try doubts() {
      switch doubtful.doubt {
      case .ambiguous, .retired: continue
      case .splitName, .oldName, .noValue, .otherLabel, .shortMarking:
        let code = list.spellings.code(for: Array(doubtful.text.utf8)[...])
        #expect(code != nil, "\(list.id): \(doubtful.text)")
      }
    }
  }

  @Test func usesEveryDoubt() throws {
    #expect(Set(try doubts().map(\.doubtful.doubt)) == Set(SpellingDoubt.allCases))
    #expect(Set(SpellingDoubt.allCases.map(\.fault)).count == SpellingDoubt.allCases.count)
  }

  @Test func givesASourceForEach() throws {
    for line in try Tree.text("schemas/spelling-doubts.csv").split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      #expect(cells.count >= 6 && !cells[cells.count - 2].isEmpty, "\(line)")
    }
  }
}
