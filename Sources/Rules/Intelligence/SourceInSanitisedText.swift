import CanonicalModel
import Records

extension Rule {
  /// Only what a text gives away by its words, or by the reference of its own source. Words in which
  /// somebody tells of themselves are only worth a look: an officer may be the one who tells. So is a
  /// number that both texts hold: it may be that of the place.
  /// A warning, for what sanitising asks for is remembered.
  static let sourceInSanitisedText = Rule(
    RuleID(.intelligence, 7), .warning,
    title: Words(
      en: "Sanitised text points at its source",
      cy: "Testun wedi'i lanhau yn cyfeirio at ei ffynhonnell"),
    explanation: Words(
      en: """
        A sanitised text is what others may read. Words about the source, or its reference, can \
        tell them who it is and put that person in danger.
        """,
      cy: """
        Testun wedi'i lanhau yw'r hyn y caiff eraill ei ddarllen. Gall geiriau am y ffynhonnell, \
        neu ei chyfeirnod, ddweud wrthynt pwy ydyw a rhoi'r person hwnnw mewn perygl.
        """),
    message: Words(
      en: "the sanitised text holds: {marker}",
      cy: "mae'r testun wedi'i lanhau yn cynnwys: {marker}"),
    fix: Words(
      en: """
        Have the text sanitised again before it is shared, and ask whoever has it already to \
        delete it.
        """,
      cy: """
        Trefnwch lanhau'r testun eto cyn ei rannu, a gofynnwch i bawb sydd ganddo eisoes ei ddileu.
        """),
    authority: .statements(.sanitisedTextHidesSource),
    kinds: [.intelligenceReport], needs: [.sanitisedText], silentWithout: [.sanitisedText],
    examples: [
      .flags(
        "an informant", [.sanitisedText: "The informant said that vans arrive at night."],
        kind: .intelligenceReport),
      .flags(
        "a covert source", [.sanitisedText: "A CHIS reports two men at the car wash."],
        kind: .intelligenceReport),
      .flags(
        "where the source lives",
        [.sanitisedText: "Source states he lives with the owner of the car wash."],
        kind: .intelligenceReport),
      .flags(
        "the source's own reference",
        [.sanitisedText: "Ref GW-4471: vans at night.", .sourceReference: "gw-4471"],
        kind: .intelligenceReport),
      .flags(
        "an informant, in Welsh", [.sanitisedText: "Dywedodd yr hysbysydd fod faniau'n cyrraedd."],
        kind: .intelligenceReport),
      .flags(
        "somebody tells of themselves",
        [.sanitisedText: "My neighbour keeps men in the shed."], kind: .intelligenceReport),
      .flags(
        "a number of the source text, written otherwise",
        [
          .sanitisedText: "Vans at night. Ring 01632 960 717.",
          .sourceText: "Caller on 0044 1632 960717.",
        ], kind: .intelligenceReport),
      .passes(
        "another number",
        [
          .sanitisedText: "Vans at night. Advert gives 01632 960718.",
          .sourceText: "Caller on 01632 960717.",
        ], kind: .intelligenceReport),
      .passes(
        "words that hold the same letters",
        [.sanitisedText: "Informants' policy; an informantless Chis; machismo."],
        kind: .intelligenceReport),
      .passes(
        "a name that is spelt alike",
        [.sanitisedText: "Ion CHIS was seen at the car wash."], kind: .intelligenceReport),
      .passes(
        "another reference", [.sanitisedText: "Vehicle GW-44710.", .sourceReference: "GW-4471"],
        kind: .intelligenceReport),
      .passes(
        "a sanitised text",
        [.sanitisedText: "Vans arrive at night.", .sourceReference: "GW-4471"],
        kind: .intelligenceReport),
    ],
    check: { record, _, flags in
      guard let marker = record.withText(.sanitisedText, SourceMarker.first) else { return }
      if let marker {
        flags.flag(
          .sanitisedText, ["marker": .term(Words(same: marker.words))],
          as: marker.isOwnWords ? .info : nil)
      } else if record.sanitisedTextHoldsReference {
        flags.flag(
          .sanitisedText, related: [.sourceReference], ["marker": .field(.sourceReference)])
      } else if record.sanitisedTextHoldsPhoneOfSource {
        flags.flag(
          .sanitisedText, related: [.sourceText], ["marker": .term(phoneOfSource)], as: .info)
      }
    })
}

private let phoneOfSource = Words(
  en: "a phone number of the source text", cy: "rhif ffôn o destun y ffynhonnell")

extension CanonicalRecord {
  /// Whether the source's reference stands in the text as a word. One of a few characters, or
  /// without a digit, may stand there for something else.
  fileprivate var sanitisedTextHoldsReference: Bool {
    withText(.sourceReference) { reference in
      guard reference.count >= 4, reference.holdsDigit else { return false }
      return withText(.sanitisedText) { $0.holds(reference: reference) } ?? false
    } ?? false
  }
}

extension Span<UInt8> {
  /// Whether the reference stands in the text with no letter or digit at either side, whatever its
  /// case.
  fileprivate func holds(reference: Span<UInt8>) -> Bool {
    guard reference.count > 0, reference.count <= count else { return false }
    for start in 0...count - reference.count
    where !byte(start - 1).isWordByte && !byte(start + reference.count).isWordByte {
      if spells(reference, at: start) { return true }
    }
    return false
  }

  private func spells(_ reference: Span<UInt8>, at start: Int) -> Bool {
    for index in reference.indices
    where self[start + index].lowercasedASCII != reference[index].lowercasedASCII {
      return false
    }
    return true
  }

  fileprivate var holdsDigit: Bool {
    for index in indices where self[index].isDigit { return true }
    return false
  }
}
