import CanonicalModel
import Records

/// What stands in a cell of a merged table, before a format spells it.
enum DatasetCell: Sendable {
  /// Nobody supplied anything.
  case empty
  case text(String)
  case integer(Int)
  case number(Double)
  case content(SourceStatement.Content)
  /// The values of a repeated field, at least one.
  case contents([SourceStatement.Content])
  /// Sources disagree, and no rule may choose.
  case disputed

  /// The word for a field in which sources disagree, beside the reasons for missing values.
  static let disputedWord = "in-conflict"

  static func text(_ text: String?) -> DatasetCell { text.map { .text($0) } ?? .empty }
}

extension ExportScope {
  /// What is written of a merged value.
  func cell(of value: MergedValue, in definition: FieldDefinition) -> DatasetCell {
    guard let first = value.contents.first else { return .disputed }
    guard definition.isRepeated else { return cell(of: first, in: definition) }
    let contents = value.contents.compactMap { content(of: $0, in: definition) }
    return contents.isEmpty ? .empty : .contents(contents)
  }

  private func cell(of content: SourceStatement.Content, in definition: FieldDefinition)
    -> DatasetCell
  {
    self.content(of: content, in: definition).map { .content($0) } ?? .empty
  }

  /// What is written of a statement; nothing where nobody supplied one.
  func content(of content: SourceStatement.Content, in definition: FieldDefinition)
    -> SourceStatement.Content?
  {
    if case .missing(let missing) = content { return missing == .notSupplied ? nil : content }
    return hides(definition) ? .missing(.redacted) : content
  }

  /// Whether what a source says in the field stays with it.
  func hides(_ definition: FieldDefinition) -> Bool { definition.isRestricted && !showsSourceText }
}
