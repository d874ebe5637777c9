import CanonicalModel
import Exports
import Records
import Testing

@Suite struct PublishedSchemaTests {
  private func count(_ part: String, in text: String) -> Int { text.ranges(of: part).count }

  @Test func haveEveryFieldOnce() {
    let json = CanonicalJSONSchema.text()
    let xml = CanonicalXSD.text()
    for definition in CanonicalField.definitions {
      #expect(count("        \"\(definition.name)\": {", in: json) == 1, "\(definition.name)")
      #expect(count("<xs:element name=\"\(definition.name)\" ", in: xml) == 1, "\(definition.name)")
    }
  }

  @Test func haveEveryPartAndRecordKindOnce() {
    let json = CanonicalJSONSchema.text()
    let xml = CanonicalXSD.text()
    for part in RecordPart.allCases {
      #expect(count("\n    \"\(part.rawValue)\": {", in: json) == 1)
      #expect(count("<xs:element name=\"\(part.rawValue)\" minOccurs=\"0\">", in: xml) == 1)
    }
    for kind in RecordKind.allCases {
      #expect(count("\"const\": \"\(kind.rawValue)\"", in: json) == 1)
      #expect(count("<xs:enumeration value=\"\(kind.rawValue)\">", in: xml) == 1)
    }
  }

  @Test func nameTheCodeListOfEveryCode() {
    for definition in CanonicalField.definitions {
      guard let list = definition.kind.list else { continue }
      #expect(CanonicalJSONSchema.text().contains("schemas/code-lists/\(list.rawValue).csv"))
    }
  }

  @Test func haveTheSharingEnvelopeInTheManifest() {
    let text = DropJSONSchema.text()
    for definition in CanonicalField.definitions {
      let isThere = text.contains("        \"\(definition.name)\": {\n          \"title\"")
      #expect(isThere == (definition.part == .sharing), "\(definition.name)")
    }
  }

  @Test func areTheSameEachTime() {
    #expect(DropJSONSchema.text() == DropJSONSchema.text())
    #expect(CanonicalJSONSchema.text() == CanonicalJSONSchema.text())
    #expect(CanonicalXSD.text() == CanonicalXSD.text())
  }
}
