import CanonicalModel
import Records

/// The published XML Schema of canonical records, made from the closed list of fields.
///
/// XSD 1.0, for libxml2 knows no other. It cannot say that an element is empty exactly when it has
/// a `missing` attribute; `CanonicalXML` keeps to that by itself.
package enum CanonicalXSD {
  /// The whole of `schemas/canonical.xsd`.
  package static func text() -> String {
    var lines = Indented()
    lines.add(#"<?xml version="1.0" encoding="UTF-8"?>"#)
    lines.nest(
      #"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">"#
    ) {
      addRoot(to: &$0)
      addParts(to: &$0)
      addRecord(to: &$0)
      addEntity(to: &$0)
      addRecordKinds(to: &$0)
      addEntityKinds(to: &$0)
      addValueTypes(to: &$0)
    }
    return lines.text
  }

  private static func addRoot(to lines: inout Indented) {
    lines.nest(#"<xs:element name="cyson">"#) {
      document(Words(en: "Canonical records.", cy: "Cofnodion canonaidd."), in: &$0)
      $0.nest("<xs:complexType>") {
        $0.nest("<xs:sequence>") {
          $0.add(#"<xs:element name="record" type="record" minOccurs="0" maxOccurs="unbounded"/>"#)
          $0.add(#"<xs:element name="entity" type="entity" minOccurs="0" maxOccurs="unbounded"/>"#)
        }
        $0.add(
          #"<xs:attribute name="version" type="xs:token" use="required" "#
            + #"fixed="\#(CanonicalXML.version)"/>"#
        )
      }
    }
  }

  private static func addParts(to lines: inout Indented) {
    lines.nest(#"<xs:group name="parts">"#) {
      $0.nest("<xs:sequence>") {
        for layout in RecordLayout.parts { add(layout, to: &$0) }
      }
    }
  }

  private static func addRecord(to lines: inout Indented) {
    lines.nest(#"<xs:complexType name="record">"#) {
      $0.nest("<xs:sequence>") { $0.add(#"<xs:group ref="parts"/>"#) }
      $0.add(#"<xs:attribute name="kind" type="recordKind" use="required"/>"#)
      $0.add(#"<xs:attribute name="partner" type="xs:token" use="required"/>"#)
    }
  }

  /// A person or a matter, merged from records.
  private static func addEntity(to lines: inout Indented) {
    lines.nest(#"<xs:complexType name="entity">"#) {
      $0.nest("<xs:sequence>") {
        $0.nest(#"<xs:element name="source" maxOccurs="unbounded">"#) {
          document(
            Words(en: "A record of which it was made.", cy: "Cofnod y gwnaed ef ohono."), in: &$0)
          $0.nest("<xs:complexType>") {
            $0.add(#"<xs:attribute name="partner" type="xs:token" use="required"/>"#)
            $0.add(#"<xs:attribute name="key" type="xs:string" use="required"/>"#)
          }
        }
        $0.add(#"<xs:group ref="parts"/>"#)
      }
      $0.add(#"<xs:attribute name="kind" type="entityKind" use="required"/>"#)
      $0.add(#"<xs:attribute name="id" type="xs:token" use="required"/>"#)
      $0.add(#"<xs:attribute name="person" type="xs:token"/>"#)
      $0.add(#"<xs:attribute name="matter" type="xs:token"/>"#)
      $0.nest(#"<xs:attribute name="inConflict" type="xs:NMTOKENS">"#) {
        document(
          Words(
            en: "Fields in which sources disagree, so that they have no value.",
            cy: "Meysydd y mae ffynonellau'n anghytuno yn eu cylch, felly nid oes ganddynt werth."),
          in: &$0)
      }
    }
  }

  private static func addEntityKinds(to lines: inout Indented) {
    lines.nest(#"<xs:simpleType name="entityKind">"#) {
      $0.nest(#"<xs:restriction base="xs:token">"#) {
        for name in EntityKind.xmlNames { $0.add(#"<xs:enumeration value="\#(name)"/>"#) }
      }
    }
  }

  private static func add(_ layout: RecordLayout, to lines: inout Indented) {
    lines.nest(#"<xs:element name="\#(layout.part.rawValue)" minOccurs="0">"#) {
      document(layout.part.label, in: &$0)
      $0.nest("<xs:complexType>") {
        $0.nest("<xs:sequence>") {
          for definition in layout.fields { add(definition, to: &$0) }
        }
      }
    }
  }

  private static func add(_ definition: FieldDefinition, to lines: inout Indented) {
    let many = definition.isRepeated ? #" maxOccurs="unbounded""# : ""
    let type = definition.kind.schemaName
    lines.nest(#"<xs:element name="\#(definition.name)" type="\#(type)" minOccurs="0"\#(many)>"#) {
      var meaning = "\(definition.label.en): \(definition.meaning)"
      if let list = definition.kind.list {
        meaning += " Codes of schemas/code-lists/\(list.rawValue).csv."
      }
      document(Words(en: meaning, cy: definition.label.cy), in: &$0)
    }
  }

  private static func addRecordKinds(to lines: inout Indented) {
    lines.nest(#"<xs:simpleType name="recordKind">"#) {
      $0.nest(#"<xs:restriction base="xs:token">"#) {
        for kind in RecordKind.allCases {
          $0.nest(#"<xs:enumeration value="\#(kind.rawValue)">"#) { document(kind.label, in: &$0) }
        }
      }
    }
  }

  static func document(_ words: Words, in lines: inout Indented) {
    lines.nest("<xs:annotation>") {
      for language in Language.allCases {
        $0.add(
          #"<xs:documentation xml:lang="\#(language.rawValue)">"#
            + escaped(words.text(in: language)) + "</xs:documentation>")
      }
    }
  }

  private static func escaped(_ text: String) -> String {
    var output: [UInt8] = []
    XMLText.append(text, to: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
