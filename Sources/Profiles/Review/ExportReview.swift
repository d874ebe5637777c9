import CanonicalModel
import Records

/// What a check of one export looks at.
package struct ExportReview {
  let reading: ExportReading
  let lists: CodeLists

  package init(_ reading: ExportReading, lists: CodeLists) {
    self.reading = reading
    self.lists = lists
  }

  var export: ExportVersion { reading.export }
  var document: Document { reading.document }

  /// The general words for no value, and behind them nothing of the export's own.
  var generalMissing: SpellingTable { lists[.missingWords]?.spellings ?? SpellingTable() }

  /// The place of a key's value, or of what holds it.
  func place(_ keys: String...) -> TextPosition {
    var found = document
    for key in keys { found = found[key] ?? found }
    return found.position
  }

  /// All that can be said of the export by itself.
  package func remarks() -> [ProfileRemark] {
    let checks = reading.isWhole ? ExportReview.ofAll + ExportReview.ofWhole : ExportReview.ofAll
    return checks.flatMap { $0(self) }
  }

  private typealias Check = @Sendable (ExportReview) -> [ProfileRemark]

  /// Those that look at what is there.
  private static let ofAll: [Check] = [
    FormatCheck.remarks, SpellingCheck.remarks, TickCheck.remarks, MissingWordCheck.remarks,
    DatePatternCheck.remarks, DateOrderCheck.remarks, SourceCheck.remarks, PathCheck.remarks,
    IgnoredCheck.remarks, DraftCheck.remarks,
  ]

  /// Those that look for what is not: where a part could not be read, that part may have it.
  private static let ofWhole: [Check] = [
    IdentifierCheck.remarks, RecordCheck.remarks, SignatureNameCheck.remarks,
  ]
}

extension SourceReading {
  /// The place of a key's value, or of the source.
  func place(_ key: String) -> TextPosition { (document[key] ?? document).position }
}

extension SpellingTable {
  func code(for text: String) -> Code? { code(for: Array(text.utf8)[...]) }
}

extension String {
  /// As spellings are compared.
  var foldedSpelling: String {
    String(decoding: Array(utf8).foldedSpelling(), as: UTF8.self)
  }
}
