import Records

/// Why a spelling that a list has, or nearly has, is not to be taken without a word.
///
/// `schemas/spelling-doubts.csv` names the few spellings; each doubt is a fault with a rule of its
/// own.
package enum SpellingDoubt: String, CaseIterable, Sendable {
  /// It may mean several things.
  case ambiguous
  /// A piece of a name that some list split at its comma.
  case splitName = "split-name"
  /// A name that the organisation no longer bears.
  case oldName = "old-name"
  /// A value that the online form's list once held and should not have.
  case retired
  /// It may be a code, and it may say that there is no value.
  case noValue = "no-value"
  /// The label of another system, read as what it must mean.
  case otherLabel = "other-label"
  /// A short form of a marking, which has to be written out.
  case shortMarking = "short-marking"

  package var fault: Fault {
    switch self {
    case .ambiguous: .ambiguousSpelling
    case .splitName: .splitName
    case .oldName: .oldName
    case .retired: .retiredSpelling
    case .noValue: .codeOrNoValue
    case .otherLabel: .otherLabel
    case .shortMarking: .shortMarking
    }
  }
}

/// Whose words an export uses where it writes a code.
package enum ValueVocabulary: String, CaseIterable, Sendable {
  /// The partner's own.
  case own
  /// The values of the national online form and no others.
  case onlineForm = "online-form"
}

/// A spelling with its doubt.
package struct DoubtfulSpelling: Sendable {
  package let text: String
  package let doubt: SpellingDoubt
  /// The vocabulary in which it is doubtful; every one where there is none.
  package let vocabulary: ValueVocabulary?

  package init(_ text: String, _ doubt: SpellingDoubt, in vocabulary: ValueVocabulary? = nil) {
    self.text = text
    self.doubt = doubt
    self.vocabulary = vocabulary
  }
}

/// What a field's spellings leave in doubt, for one export.
///
/// A value costs nothing more unless its code is among the few that a doubtful spelling means: that
/// is asked of a set of 64 bits first.
package struct SpellingDoubts: Sendable {
  /// The doubtful spellings, each meaning its doubt.
  package let table: SpellingTable
  /// The spreads of the codes that they mean.
  package let codes: UInt64

  package static let none = SpellingDoubts(table: SpellingTable(), codes: 0)

  private init(table: SpellingTable, codes: UInt64) {
    self.table = table
    self.codes = codes
  }

  /// Those of a list's doubts that count in the vocabulary; the spellings to which the profile
  /// itself gives a meaning are none.
  package init(
    _ doubts: [DoubtfulSpelling], in vocabulary: ValueVocabulary, readBy spellings: SpellingTable,
    without own: [SpellingTable]
  ) {
    var table = SpellingTable()
    var codes: UInt64 = 0
    for doubtful in doubts where doubtful.vocabulary ?? vocabulary == vocabulary {
      let bytes = Array(doubtful.text.utf8)
      guard let meaning = Code(doubtful.doubt.rawValue),
        own.allSatisfy({ $0.code(for: bytes[...]) == nil })
      else { continue }
      table.add(doubtful.text, meaning: meaning)
      if let code = spellings.code(for: bytes[...]) { codes |= code.spread }
    }
    self.init(table: table, codes: codes)
  }
}
