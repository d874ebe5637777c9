import CanonicalModel
import Records
import Reports
import Rules

/// The catalogue as JSON, for programs, in the shape of `schemas/rules.schema.json`.
enum RuleJSON {
  /// Changes when a reader of the document would have to change.
  static let version = 1

  static func text(_ rules: [Rule]) -> String {
    var json = JSONWriter(appendingTo: ReportOutput())
    json.object { json in
      json.member("catalogueVersion", version)
      json.member("tool") {
        $0.member("name", "cyson")
        $0.member("version", Cyson.version)
      }
      json.member("catalogue") {
        $0.member("version", Catalogue.version)
        $0.member("digest", CatalogueText.digest)
      }
      json.member("rules", array: rules) { json, rule in json.object { $0.rule(rule) } }
    }
    json.finish()
    return String(decoding: json.output.bytes, as: UTF8.self)
  }
}

extension JSONWriter {
  fileprivate mutating func rule(_ rule: Rule) {
    let info = rule.info
    member("id", info.id.description)
    member("family") {
      $0.member("id", info.id.family.rawValue)
      $0.words("title", info.id.family.title)
    }
    words("title", info.title)
    member("severity", info.severity.rawValue)
    member("level", info.level.rawValue)
    member("effective") {
      $0.member("from", info.effective.from?.description)
      $0.member("to", info.effective.until?.description)
      $0.optionalMember("datedBy", rule.datedBy?.name)
    }
    words("explanation", info.explanation)
    words("message", info.message)
    words("fix", info.fix)
    member("fixBy", info.fixBy.rawValue)
    member("authority") { $0.authority(info.authority) }
    member("recordKinds", array: rule.kinds) { $0.value($1.rawValue) }
    member("needs", array: rule.needs) { $0.value($1.name) }
    member("related", array: RuleFacts(rule).related) { $0.value($1.id.description) }
    member("examples", array: rule.examples) { json, example in
      json.object { $0.example(example) }
    }
  }

  // MARK: - Authority

  private mutating func authority(_ authority: Authority) {
    member("source", authority.source)
    member("confidence", authority.confidence.rawValue)
    member("statements", array: authority.statements) { json, statement in
      json.object { $0.statement(statement) }
    }
  }

  private mutating func statement(_ statement: Records.Statement) {
    member("id", statement.id)
    member("force", statement.force.rawValue)
    member("confidence", statement.confidence.rawValue)
    words("text", statement.words)
    member("source") {
      $0.member("id", statement.source.id)
      $0.member("title", statement.source.title)
      if !statement.clause.isEmpty { $0.member("clause", statement.clause) }
      $0.member("publisher", statement.source.publisher)
      $0.member("edition", statement.source.edition)
      $0.optionalMember("address", statement.source.address)
    }
  }

  // MARK: - Examples

  private mutating func example(_ example: Example) {
    member("title", example.title)
    member("verdict", example.isFlagged ? "flagged" : "passes")
    optionalMember("asOf", example.asOf?.description)
    switch example.content {
    case .records(let records): member("records", array: records) { $0.record($1) }
    case .files(let files): member("files", array: files) { $0.file($1) }
    case .source(let text, let format):
      member("format", format.rawValue)
      member("text", text)
    case .drop(let manifest, let files):
      self.files("drop", [ExampleData.manifest(manifest)] + files)
    case .drops(let last, let next):
      files("lastDrop", last)
      files("drop", next)
    case .bytes(let bytes, let format):
      member("format", format.rawValue)
      member("bytes", ExampleText.escaped(bytes))
    }
  }

  private mutating func files(_ name: StaticString, _ files: [ExampleData]) {
    member(name, array: files) { json, file in
      json.object {
        $0.member("name", file.name)
        $0.member("text", file.text)
      }
    }
  }

  private mutating func record(_ record: ExampleRecord) {
    object { json in
      json.member("kind", record.kind.rawValue)
      json.member("values", array: record.values) { json, value in
        json.object {
          $0.member("field", value.field.name)
          $0.member("text", value.text)
        }
      }
    }
  }

  private mutating func file(_ file: ExampleFile) {
    object { json in
      json.member("partner", file.partner)
      json.member("name", file.name)
      json.member("times", file.times)
      if let drop = file.drop { json.member("manifest", object: { ExampleDrop.write(drop, &$0) }) }
      json.member("titles", array: file.titles) { $0.value($1) }
      json.member("records", array: file.records) { $0.record($1) }
    }
  }
}
