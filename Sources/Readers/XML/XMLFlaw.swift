import Records

/// Why a text is not well-formed, or breaks the rules of namespaces.
enum XMLFlaw {
  // Against XML 1.0.
  case character, endTag, attributeValue, noValue, lessThanInValue, sameAttribute, entity, ampersand
  case reference, noElement, afterEnd, name, tag, space, comment, instruction, declaration
  case characterDataEnd, markup
  // Against Namespaces in XML 1.0.
  case prefix, qualifiedName, binding

  var words: Words {
    switch self {
    case .character:
      Words(
        en: "a character stands here that XML does not allow",
        cy: "mae nod yma nad yw XML yn ei ganiatáu")
    case .endTag:
      Words(
        en: "the end tag does not match the start tag",
        cy: "nid yw'r tag cau yn cyfateb i'r tag agor")
    case .attributeValue:
      Words(
        en: "an attribute's value is not in quotes", cy: "nid yw gwerth priodoledd mewn dyfynodau")
    case .noValue:
      Words(en: "an attribute has no value", cy: "nid oes gwerth gan briodoledd")
    case .lessThanInValue:
      Words(
        en: "a less-than sign stands in an attribute's value",
        cy: "mae arwydd llai-na yng ngwerth priodoledd")
    case .sameAttribute:
      Words(
        en: "an element has the same attribute twice",
        cy: "mae gan elfen yr un priodoledd ddwywaith")
    case .entity:
      Words(
        en: "an entity is used that XML itself does not define",
        cy: "defnyddir endid nad yw XML ei hun yn ei ddiffinio")
    case .ampersand:
      Words(en: "an ampersand is not escaped", cy: "nid yw ampersand wedi'i ddianc")
    case .reference:
      Words(
        en: "a character reference names no character that XML allows",
        cy: "nid yw cyfeirnod nod yn enwi nod y mae XML yn ei ganiatáu")
    case .noElement:
      Words(en: "the file holds no element", cy: "nid oes elfen yn y ffeil")
    case .afterEnd:
      Words(
        en: "something stands behind the end of the outermost element",
        cy: "mae rhywbeth yn sefyll ar ôl diwedd yr elfen allanol")
    default: moreWords
    }
  }

  private var moreWords: Words {
    switch self {
    case .name:
      Words(
        en: "a name is missing, or a less-than sign is not escaped",
        cy: "mae enw ar goll, neu nid yw arwydd llai-na wedi'i ddianc")
    case .tag: Words(en: "a tag does not end", cy: "nid yw tag yn dod i ben")
    case .space:
      Words(
        en: "a space is missing between two parts of a tag",
        cy: "mae bwlch ar goll rhwng dwy ran o dag")
    case .comment:
      Words(en: "a comment holds two hyphens", cy: "mae sylw yn cynnwys dau gysylltnod")
    case .instruction:
      Words(
        en: "a processing instruction is not written as XML wants it",
        cy: "nid yw cyfarwyddyd prosesu wedi'i ysgrifennu fel y mae XML yn gofyn")
    case .declaration:
      Words(
        en: "the XML declaration is not written as XML wants it",
        cy: "nid yw'r datganiad XML wedi'i ysgrifennu fel y mae XML yn gofyn")
    case .characterDataEnd:
      Words(
        en: "a CDATA section ends where none has begun",
        cy: "mae adran CDATA yn dod i ben heb ddechrau")
    case .prefix:
      Words(
        en: "a name has a prefix that is not declared",
        cy: "mae gan enw ragddodiad heb ei ddatgan")
    case .qualifiedName:
      Words(
        en: "a name has a colon where none may stand",
        cy: "mae colon mewn enw lle na chaiff un sefyll")
    case .binding:
      Words(
        en: "a namespace is declared against the rules",
        cy: "mae gofod enwau wedi'i ddatgan yn groes i'r rheolau")
    default:
      Words(
        en: "the markup does not follow the rules of XML",
        cy: "nid yw'r marcio yn dilyn rheolau XML")
    }
  }
}
