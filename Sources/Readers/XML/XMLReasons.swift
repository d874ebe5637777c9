import CLibXML2
import Records

/// Why a text is not well-formed, in Cyson's words: libxml2's quote what stands in the file.
enum XMLReasons {
  static func words(_ code: Int32) -> Words {
    table[UInt32(bitPattern: code)]
      ?? Words(
        en: "the markup does not follow the rules of XML",
        cy: "nid yw'r marcio yn dilyn rheolau XML")
  }

  private static let table: [UInt32: Words] = {
    var table: [UInt32: Words] = [:]
    for (codes, words) in reasons { for code in codes { table[code.rawValue] = words } }
    return table
  }()

  private static let reasons: [([xmlParserErrors], Words)] = [
    (
      [XML_ERR_TAG_NAME_MISMATCH],
      Words(
        en: "the end tag does not match the start tag",
        cy: "nid yw'r tag cau yn cyfateb i'r tag agor")
    ),
    (
      [XML_ERR_INVALID_CHAR, XML_ERR_INVALID_ENCODING],
      Words(
        en: "a character stands here that XML does not allow",
        cy: "mae nod yma nad yw XML yn ei ganiatáu")
    ),
    (
      [XML_ERR_ATTRIBUTE_NOT_STARTED],
      Words(
        en: "an attribute's value is not in quotes", cy: "nid yw gwerth priodoledd mewn dyfynodau")
    ),
    (
      [XML_ERR_ATTRIBUTE_WITHOUT_VALUE, XML_ERR_EQUAL_REQUIRED],
      Words(en: "an attribute has no value", cy: "nid oes gwerth gan briodoledd")
    ),
    (
      [XML_ERR_ATTRIBUTE_NOT_FINISHED, XML_ERR_STRING_NOT_CLOSED],
      Words(
        en: "an attribute's value does not end", cy: "nid yw gwerth priodoledd yn dod i ben")
    ),
    (
      [XML_ERR_LT_IN_ATTRIBUTE],
      Words(
        en: "a less-than sign stands in an attribute's value",
        cy: "mae arwydd llai-na yng ngwerth priodoledd")
    ),
    (
      [XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED],
      Words(
        en: "an element has the same attribute twice",
        cy: "mae gan elfen yr un priodoledd ddwywaith")
    ),
    (
      [XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY],
      Words(
        en: "an entity is used that XML itself does not define",
        cy: "defnyddir endid nad yw XML ei hun yn ei ddiffinio")
    ),
    (
      [XML_ERR_ENTITYREF_SEMICOL_MISSING, XML_ERR_ENTITYREF_NO_NAME, XML_ERR_NAME_REQUIRED],
      Words(
        en: "a name is missing, or an ampersand or a less-than sign is not escaped",
        cy: "mae enw ar goll, neu nid yw ampersand neu arwydd llai-na wedi'i ddianc")
    ),
    (
      [XML_ERR_INVALID_CHARREF, XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_DEC_CHARREF],
      Words(
        en: "a character reference names no character that XML allows",
        cy: "nid yw cyfeirnod nod yn enwi nod y mae XML yn ei ganiatáu")
    ),
    (
      [XML_NS_ERR_UNDEFINED_NAMESPACE],
      Words(
        en: "a name has a prefix that is not declared",
        cy: "mae gan enw ragddodiad heb ei ddatgan")
    ),
    (
      [XML_NS_ERR_QNAME, XML_NS_ERR_COLON, XML_NS_ERR_EMPTY, XML_NS_ERR_XML_NAMESPACE],
      Words(
        en: "a namespace is declared or used against the rules",
        cy: "mae gofod enwau yn cael ei ddatgan neu ei ddefnyddio yn groes i'r rheolau")
    ),
    (
      [XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_START, XML_ERR_LT_REQUIRED],
      Words(en: "the file holds no element", cy: "nid oes elfen yn y ffeil")
    ),
    (
      [XML_ERR_DOCUMENT_END, XML_ERR_EXTRA_CONTENT],
      Words(
        en: "something stands behind the end of the outermost element",
        cy: "mae rhywbeth yn sefyll ar ôl diwedd yr elfen allanol")
    ),
    (
      [XML_ERR_GT_REQUIRED, XML_ERR_TAG_NOT_FINISHED, XML_ERR_LTSLASH_REQUIRED],
      Words(en: "a tag does not end", cy: "nid yw tag yn dod i ben")
    ),
    (
      [XML_ERR_SPACE_REQUIRED],
      Words(
        en: "a space is missing between two parts of a tag",
        cy: "mae bwlch ar goll rhwng dwy ran o dag")
    ),
    (
      [XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_HYPHEN_IN_COMMENT],
      Words(
        en: "a comment does not end, or holds two hyphens",
        cy: "nid yw sylw yn dod i ben, neu mae'n cynnwys dau gysylltnod")
    ),
    (
      [XML_ERR_PI_NOT_STARTED, XML_ERR_PI_NOT_FINISHED, XML_ERR_RESERVED_XML_NAME],
      Words(
        en: "a processing instruction is not written as XML wants it",
        cy: "nid yw cyfarwyddyd prosesu wedi'i ysgrifennu fel y mae XML yn gofyn")
    ),
    (
      [
        XML_ERR_XMLDECL_NOT_STARTED, XML_ERR_XMLDECL_NOT_FINISHED, XML_ERR_VERSION_MISSING,
        XML_ERR_ENCODING_NAME, XML_ERR_STANDALONE_VALUE,
      ],
      Words(
        en: "the XML declaration is not written as XML wants it",
        cy: "nid yw'r datganiad XML wedi'i ysgrifennu fel y mae XML yn gofyn")
    ),
    (
      [XML_ERR_MISPLACED_CDATA_END, XML_ERR_CDATA_NOT_FINISHED],
      Words(
        en: "a CDATA section does not end, or ends where none has begun",
        cy: "nid yw adran CDATA yn dod i ben, neu mae'n dod i ben heb ddechrau")
    ),
    (
      [XML_ERR_INTERNAL_ERROR, XML_ERR_NAME_TOO_LONG, XML_ERR_NO_MEMORY],
      Words(
        en: "a value or a name is longer than the reader can hold",
        cy: "mae gwerth neu enw yn hirach nag y gall y darllenydd ei ddal")
    ),
  ]
}
