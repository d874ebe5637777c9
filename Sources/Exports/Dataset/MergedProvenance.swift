import CanonicalModel
import Records

/// Writes where each merged value comes from: one JSON object a value, with the rule that chose, the
/// statements that stand behind it and those that lost, each with its record and its place.
enum MergedProvenance {
  static func write(_ source: DatasetSource, to text: inout DatasetText) {
    for entity in source.dataset.entities {
      var told = ToldStatements(source)
      for value in entity.values {
        write(value, of: entity, &told, to: &text.bytes)
        text.endRow()
      }
    }
  }

  /// The statements behind the values of one entity: each record is opened once.
  private struct ToldStatements {
    let source: DatasetSource
    private var opened: [Int: OpenedStatements] = [:]

    init(_ source: DatasetSource) { self.source = source }

    mutating func statement(_ reference: StatementReference) -> SourceStatement {
      if let statements = opened[reference.record] { return statements[reference.statement] }
      let statements = source.dataset.records[reference.record].statements.opened
      opened[reference.record] = statements
      return statements[reference.statement]
    }
  }

  private static func write(
    _ value: MergedValue, of entity: MergedEntity, _ told: inout ToldStatements,
    to output: inout [UInt8]
  ) {
    let definition = value.field.definition
    output.append(contentsOf: #"{"entity":"#.utf8)
    JSONText.append(entity.id, to: &output)
    ProvenanceNDJSON.member("table", entity.kind.table, to: &output)
    ProvenanceNDJSON.member("field", definition.name, to: &output)
    switch told.source.scope.cell(of: value, in: definition) {
    case .content(let content):
      ProvenanceNDJSON.key("value", to: &output)
      ContentText.appendJSON(content, to: &output)
    case .contents(let contents):
      ProvenanceNDJSON.key("value", to: &output)
      ContentText.appendJSON(contents, to: &output)
    case .disputed:
      ProvenanceNDJSON.key("value", to: &output)
      ContentText.appendMissing(DatasetCell.disputedWord, to: &output)
    default: break
    }
    ProvenanceNDJSON.member("rule", value.rule, to: &output)
    write(value.sources, as: "sources", &told, to: &output)
    write(value.losers, as: "losers", &told, to: &output)
    output.append(contentsOf: "}\n".utf8)
  }

  private static func write(
    _ references: [StatementReference], as name: String, _ told: inout ToldStatements,
    to output: inout [UInt8]
  ) {
    ProvenanceNDJSON.key(name, to: &output)
    output.append(UInt8(ascii: "["))
    for (index, reference) in references.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      write(
        told.statement(reference), of: told.source.dataset.records[reference.record], told.source,
        &output)
    }
    output.append(UInt8(ascii: "]"))
  }

  private static func write(
    _ statement: SourceStatement, of record: SourceRecord, _ source: DatasetSource,
    _ output: inout [UInt8]
  ) {
    let definition = statement.field.definition
    output.append(contentsOf: #"{"key":"#.utf8)
    JSONText.append(record.key.text, to: &output)
    ProvenanceNDJSON.member("partner", record.partner, to: &output)
    ProvenanceNDJSON.member("field", definition.name, to: &output)
    if let content = source.scope.content(of: statement.content, in: definition) {
      ProvenanceNDJSON.key("value", to: &output)
      ContentText.appendJSON(content, to: &output)
    }
    ProvenanceNDJSON.write(statement.origin.making, to: &output)
    output.append(UInt8(ascii: ","))
    if let origin = statement.origin.source {
      ProvenanceNDJSON.write(
        origin, hidesText: source.scope.hides(definition), isWhole: false, to: &output)
    } else {
      output.append(contentsOf: #""place":"#.utf8)
      PlaceJSON.write(record.place, in: record.file, to: &output)
    }
    output.append(UInt8(ascii: "}"))
  }
}
