import Records

/// Why a text is not JSON (RFC 8259).
package enum JSONFlaw: Int, CaseIterable, Sendable {
  case unexpectedCharacter, badNumber, badWord, badEscape, controlCharacter, trailingComma
  case missingComma, missingColon, missingKey, repeatedKey, mismatchedBracket, tooDeep, afterTheEnd
  case lineTooShort

  /// What a fault tells of it. Made once, since a file may hold millions.
  var arguments: Arguments { JSONFlaw.told[rawValue] }

  private static let told = allCases.map { flaw -> Arguments in
    ["reason": .term(flaw.words)]
  }

  package var words: Words {
    switch self {
    case .unexpectedCharacter:
      Words(
        en: "a value cannot begin with this character",
        cy: "ni all gwerth ddechrau â'r nod hwn")
    case .badNumber:
      Words(
        en: "a number is written in a way that JSON does not allow",
        cy: "mae rhif wedi'i ysgrifennu mewn ffordd nad yw JSON yn ei chaniatáu")
    case .badWord:
      Words(
        en: "only true, false and null may stand without quotes",
        cy: "dim ond true, false a null a gaiff sefyll heb ddyfynodau")
    case .badEscape: Words(en: "an escape that JSON does not have", cy: "dihangiad nad yw yn JSON")
    case .controlCharacter:
      Words(en: "a raw control character in a string", cy: "nod rheoli amrwd mewn llinyn")
    case .trailingComma:
      Words(en: "a comma before a closing bracket", cy: "coma cyn braced cau")
    case .missingComma: Words(en: "a comma is missing", cy: "mae coma ar goll")
    case .missingColon: Words(en: "a colon is missing", cy: "mae colon ar goll")
    case .missingKey:
      Words(en: "a key in quotes is missing", cy: "mae allwedd mewn dyfynodau ar goll")
    case .repeatedKey:
      Words(en: "a key stands twice in one object", cy: "mae allwedd ddwywaith mewn un gwrthrych")
    case .mismatchedBracket:
      Words(en: "a bracket closes what it did not open", cy: "mae braced yn cau'r hyn nas agorodd")
    case .tooDeep: Words(en: "nested too deep", cy: "wedi'i nythu'n rhy ddwfn")
    case .afterTheEnd:
      Words(
        en: "something follows the end of the document",
        cy: "mae rhywbeth yn dilyn diwedd y ddogfen")
    case .lineTooShort:
      Words(
        en: "the line ends before the record is complete",
        cy: "mae'r llinell yn gorffen cyn i'r cofnod fod yn gyflawn")
    }
  }
}
