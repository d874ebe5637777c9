import CLibXML2
import Records

/// What libxml2 finds against a schema.
struct XMLViolation {
  let code: Int32
  /// The local name of the attribute, where it is one that breaks the schema.
  let attribute: String?

  init(code: Int32) {
    self.code = code
    attribute = nil
  }
}

extension XMLViolation {
  /// libxml2 names the attribute only in its sentence, before anything that a file could have put
  /// there: `Element 'a', attribute 'b': …`. Where the sentence differs none is named.
  init(_ error: xmlError) {
    code = error.code
    guard let message = error.message else {
      attribute = nil
      return
    }
    let sentence = String(cString: message)
    guard let opening = sentence.firstRange(of: "', attribute '"),
      sentence[..<opening.lowerBound].firstRange(of: ":") == nil
        || sentence[..<opening.lowerBound].hasPrefix("Element '{")
    else {
      attribute = nil
      return
    }
    let name = sentence[opening.upperBound...].prefix { $0 != "'" }
    attribute = name.split(separator: "}").last.map(String.init)
  }
}

/// The violation in Cyson's words: libxml2's own quote the file.
extension XMLViolation {
  /// That a value is not of its type: said again after each facet that it breaks.
  var isAboutType: Bool {
    switch xmlParserErrors(rawValue: UInt32(bitPattern: code)) {
    case XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1, XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_2,
      XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_3, XML_SCHEMAV_CVC_TYPE_1,
      XML_SCHEMAV_CVC_ATTRIBUTE_3:
      true
    default: false
    }
  }

  /// That an element is missing or not expected.
  var isAboutContent: Bool {
    code == Int32(bitPattern: XML_SCHEMAV_ELEMENT_CONTENT.rawValue)
      || code == Int32(bitPattern: XML_SCHEMAV_CVC_IDC.rawValue)
  }

  var words: Words {
    XMLViolation.table[UInt32(bitPattern: code)]
      ?? Words(en: "it breaks the XML schema", cy: "mae'n torri'r sgema XML")
  }

  private static let table: [UInt32: Words] = {
    var table: [UInt32: Words] = [:]
    for (codes, words) in reasons { for code in codes { table[code.rawValue] = words } }
    return table
  }()

  private static let reasons: [([xmlParserErrors], Words)] = [
    (
      [XML_SCHEMAV_CVC_PATTERN_VALID],
      Words(
        en: "the value does not have the required pattern",
        cy: "nid yw'r gwerth yn dilyn y patrwm gofynnol")
    ),
    (
      [XML_SCHEMAV_CVC_ENUMERATION_VALID],
      Words(
        en: "the value is not in the list of allowed values",
        cy: "nid yw'r gwerth yn y rhestr o werthoedd a ganiateir")
    ),
    (
      [
        XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1, XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_2,
        XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_3, XML_SCHEMAV_CVC_TYPE_1,
        XML_SCHEMAV_CVC_ATTRIBUTE_3,
      ],
      Words(en: "the value is not of the required type", cy: "nid yw'r gwerth o'r math gofynnol")
    ),
    (
      [
        XML_SCHEMAV_CVC_LENGTH_VALID, XML_SCHEMAV_CVC_MINLENGTH_VALID,
        XML_SCHEMAV_CVC_MAXLENGTH_VALID,
      ],
      Words(en: "the value is too short or too long", cy: "mae'r gwerth yn rhy fyr neu'n rhy hir")
    ),
    (
      [
        XML_SCHEMAV_CVC_MININCLUSIVE_VALID, XML_SCHEMAV_CVC_MAXINCLUSIVE_VALID,
        XML_SCHEMAV_CVC_MINEXCLUSIVE_VALID, XML_SCHEMAV_CVC_MAXEXCLUSIVE_VALID,
      ],
      Words(
        en: "the value is outside the allowed range",
        cy: "mae'r gwerth y tu allan i'r ystod a ganiateir")
    ),
    (
      [XML_SCHEMAV_CVC_TOTALDIGITS_VALID, XML_SCHEMAV_CVC_FRACTIONDIGITS_VALID],
      Words(en: "the number has too many digits", cy: "mae gormod o ddigidau yn y rhif")
    ),
    (
      [XML_SCHEMAV_ELEMENT_CONTENT],
      Words(
        en: "an element is missing here, or stands where it is not expected",
        cy: "mae elfen ar goll yma, neu mewn lle annisgwyl")
    ),
    (
      [XML_SCHEMAV_CVC_COMPLEX_TYPE_4],
      Words(en: "a required attribute is missing", cy: "mae priodoledd gofynnol ar goll")
    ),
    (
      [XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1, XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2],
      Words(en: "the attribute is not allowed here", cy: "ni chaniateir y priodoledd yma")
    ),
    (
      [XML_SCHEMAV_CVC_TYPE_3_1_1],
      Words(
        en: "an attribute stands at an element that may have none",
        cy: "mae priodoledd ar elfen na chaiff fod ag un")
    ),
    (
      [XML_SCHEMAV_CVC_TYPE_3_1_2, XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2],
      Words(
        en: "elements stand where only a value may stand",
        cy: "mae elfennau lle na chaiff ond gwerth sefyll")
    ),
    (
      [XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3, XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1],
      Words(
        en: "text stands where only elements may stand, or nothing at all",
        cy: "mae testun lle na chaiff ond elfennau sefyll, neu ddim byd o gwbl")
    ),
    (
      [XML_SCHEMAV_CVC_ELT_1],
      Words(
        en: "the outermost element is not one that the schema knows",
        cy: "nid yw'r elfen allanol yn un y mae'r sgema yn ei hadnabod")
    ),
    (
      [XML_SCHEMAV_CVC_ELT_3_1, XML_SCHEMAV_CVC_ELT_3_2_1, XML_SCHEMAV_CVC_ELT_3_2_2],
      Words(
        en: "the element may not be nil, or is nil and not empty",
        cy: "ni chaiff yr elfen fod yn nil, neu mae'n nil ond heb fod yn wag")
    ),
    (
      [XML_SCHEMAV_CVC_IDC],
      Words(
        en: "a key is missing, not unique or refers to nothing",
        cy: "mae allwedd ar goll, heb fod yn unigryw neu'n cyfeirio at ddim")
    ),
    (
      [XML_SCHEMAV_CVC_WILDCARD],
      Words(
        en: "the schema does not know this element", cy: "nid yw'r sgema yn adnabod yr elfen hon")
    ),
  ]
}
