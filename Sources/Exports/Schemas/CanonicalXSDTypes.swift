import CanonicalModel
import Records

extension CanonicalXSD {
  /// The types of values. Each takes the empty text as well, which stands beside `missing`.
  static func addValueTypes(to lines: inout Indented) {
    addMissing(to: &lines)
    for kind in ["text", "date", "code", "integer"] { addElementType(kind, to: &lines) }
    addRestriction("textValue", base: "xs:string", pattern: nil, to: &lines)
    addRestriction(
      "codeValue", base: "xs:string", pattern: "[!-~]{0,\(Code.capacity)}", to: &lines)
    addUnion("integerValue", of: "xs:integer none", to: &lines)
    // Patterns shut out the zones that XML Schema lets a date have.
    addRestriction("day", base: "xs:date", pattern: "[0-9]{4}-[0-9]{2}-[0-9]{2}", to: &lines)
    addRestriction("month", base: "xs:gYearMonth", pattern: "[0-9]{4}-[0-9]{2}", to: &lines)
    addRestriction("year", base: "xs:gYear", pattern: "[0-9]{4}", to: &lines)
    addUnion("dateValue", of: "day month year none", to: &lines)
    lines.nest(#"<xs:simpleType name="none">"#) {
      $0.nest(#"<xs:restriction base="xs:string">"#) { $0.add(#"<xs:length value="0"/>"#) }
    }
  }

  private static func addMissing(to lines: inout Indented) {
    lines.nest(#"<xs:simpleType name="missing">"#) {
      document(
        Words(en: "Why there is no value.", cy: "Pam nad oes gwerth."), in: &$0)
      $0.nest(#"<xs:restriction base="xs:token">"#) {
        for reason in Missing.exported {
          $0.add(#"<xs:enumeration value="\#(reason.rawValue)"/>"#)
        }
      }
    }
  }

  private static func addElementType(_ name: String, to lines: inout Indented) {
    lines.nest(#"<xs:complexType name="\#(name)">"#) {
      $0.nest("<xs:simpleContent>") {
        $0.nest(#"<xs:extension base="\#(name)Value">"#) {
          $0.add(#"<xs:attribute name="missing" type="missing"/>"#)
        }
      }
    }
  }

  private static func addRestriction(
    _ name: String, base: String, pattern: String?, to lines: inout Indented
  ) {
    lines.nest(#"<xs:simpleType name="\#(name)">"#) {
      guard let pattern else { return $0.add(#"<xs:restriction base="\#(base)"/>"#) }
      $0.nest(#"<xs:restriction base="\#(base)">"#) {
        $0.add(#"<xs:pattern value="\#(pattern)"/>"#)
      }
    }
  }

  private static func addUnion(_ name: String, of members: String, to lines: inout Indented) {
    lines.nest(#"<xs:simpleType name="\#(name)">"#) {
      $0.add(#"<xs:union memberTypes="\#(members)"/>"#)
    }
  }
}
