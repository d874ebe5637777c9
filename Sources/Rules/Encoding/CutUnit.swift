import Records

extension Rule {
  /// Every unit of UTF-16 takes two bytes.
  static let cutUnit = Rule(
    RuleID(.encoding, 13), .error,
    title: Words(en: "File cut inside a character", cy: "Ffeil wedi'i thorri y tu mewn i nod"),
    explanation: Words(
      en: "A file in UTF-16 has an even number of bytes. The last one is half a unit.",
      cy: "Mae nifer beitiau ffeil UTF-16 yn eilrif. Hanner uned yw'r un olaf."),
    message: Words(
      en: "the file ends with half a unit of UTF-16",
      cy: "mae'r ffeil yn gorffen â hanner uned UTF-16"),
    fix: Words(
      en: "Send the file again; it was probably cut on its way.",
      cy: "Anfonwch y ffeil eto; mae'n debyg iddi gael ei thorri ar ei thaith."),
    authority: .statements(.xmlBytesAreLegal, .fileHasAgreedEncoding),
    examples: [
      .flags("a byte too many", bytes: utf16("nrmReference,route\nX1,nrm\n") + [0x58], as: .csv),
      .passes("whole units", bytes: utf16("nrmReference,route\nX1,nrm\n"), as: .csv),
    ],
    explaining: .cutUnit)

  /// In UTF-16 with the low byte first, with or without a mark.
  static func utf16(_ text: String, hasMark: Bool = true) -> [UInt8] {
    let units: [UInt16] = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }
}
