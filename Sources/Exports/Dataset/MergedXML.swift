import CanonicalModel
import Records

/// Writes merged entities as XML that is valid against `schemas/canonical.xsd`.
enum MergedXML {
  static func write(_ source: DatasetSource, to text: inout DatasetText) {
    CanonicalXML.begin(to: &text.bytes)
    var places = [Int](repeating: -1, count: CanonicalField.count)
    for entity in source.dataset.entities {
      let values = Array(entity.values)
      for (index, value) in values.enumerated() { places[Int(value.field.rawValue)] = index }
      begin(entity, values, source, to: &text.bytes)
      for layout in RecordLayout.parts {
        write(layout, of: values, places, source, to: &text.bytes)
      }
      text.append("</entity>\n")
      text.endRow()
      for value in values { places[Int(value.field.rawValue)] = -1 }
    }
    CanonicalXML.end(to: &text.bytes)
  }

  /// The start tag, and the records of which the entity was made.
  private static func begin(
    _ entity: MergedEntity, _ values: [MergedValue], _ source: DatasetSource,
    to output: inout [UInt8]
  ) {
    output.append(contentsOf: "<entity".utf8)
    attribute("kind", entity.kind.xmlName, to: &output)
    attribute("id", entity.id, to: &output)
    if let person = entity.personID { attribute("person", person, to: &output) }
    if let matter = entity.matterID { attribute("matter", matter, to: &output) }
    let disputed = values.filter { $0.contents.isEmpty }.map { $0.field.name }
    if !disputed.isEmpty {
      attribute("inConflict", disputed.joined(separator: " "), to: &output)
    }
    output.append(UInt8(ascii: ">"))
    for member in entity.members {
      let record = source.dataset.records[member]
      output.append(contentsOf: "<source".utf8)
      attribute("partner", record.partner, to: &output)
      attribute("key", record.key.text, to: &output)
      output.append(contentsOf: "/>".utf8)
    }
  }

  private static func attribute(_ name: String, _ value: String, to output: inout [UInt8]) {
    output.append(contentsOf: " \(name)=\"".utf8)
    XMLText.append(value, to: &output)
    output.append(UInt8(ascii: "\""))
  }

  private static func write(
    _ layout: RecordLayout, of values: [MergedValue], _ places: [Int], _ source: DatasetSource,
    to output: inout [UInt8]
  ) {
    var isOpen = false
    for definition in layout.fields where places[Int(definition.field.rawValue)] >= 0 {
      let value = values[places[Int(definition.field.rawValue)]]
      let contents: [SourceStatement.Content]
      switch source.scope.cell(of: value, in: definition) {
      case .content(let content): contents = [content]
      case .contents(let several): contents = several
      default: continue
      }
      if !isOpen { output.append(contentsOf: "<\(layout.part.rawValue)>".utf8) }
      isOpen = true
      for content in contents { write(content, as: definition.name, to: &output) }
    }
    if isOpen { output.append(contentsOf: "</\(layout.part.rawValue)>".utf8) }
  }

  private static func write(
    _ content: SourceStatement.Content, as name: String, to output: inout [UInt8]
  ) {
    output.append(contentsOf: "<\(name)".utf8)
    switch content {
    case .missing(let missing):
      attribute("missing", missing.rawValue, to: &output)
      return output.append(contentsOf: "/>".utf8)
    case .text(let text):
      output.append(UInt8(ascii: ">"))
      XMLText.append(text[...], to: &output)
    case .code(let code):
      output.append(UInt8(ascii: ">"))
      XMLText.append(code.description, to: &output)
    case .date, .integer:
      output.append(UInt8(ascii: ">"))
      ContentText.appendPlain(content, to: &output)
    }
    output.append(contentsOf: "</\(name)>".utf8)
  }
}

extension EntityKind {
  /// Its name in XML: that of the kind of record, or `person`.
  var xmlName: String {
    switch self {
    case .person: "person"
    case .record(let kind): kind.rawValue
    }
  }

  static let xmlNames = all.map(\.xmlName)
}
