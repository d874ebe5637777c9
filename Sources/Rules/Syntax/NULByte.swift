import Records

extension Rule {
  /// No format that Cyson reads has a place for a NUL: RFC 4180, RFC 8259 §7 and XML 1.0 §2.2 leave
  /// it out alike.
  static let nulByte = Rule(
    RuleID(.syntax, 5), .error,
    title: Words(en: "NUL byte in the text", cy: "Beit NUL yn y testun"),
    explanation: Words(
      en: """
        Text has no NUL bytes. They come from a damaged file, from the padding of a database or \
        from an encoding that was not declared.
        """,
      cy: """
        Nid oes beitiau NUL mewn testun. Dônt o ffeil wedi'i difrodi, o badin cronfa ddata neu o \
        amgodiad na chafodd ei ddatgan.
        """),
    message: Words(en: "the text holds a NUL byte", cy: "mae'r testun yn cynnwys beit NUL"),
    fix: Words(
      en: "Export the file again as UTF-8 text.",
      cy: "Allforiwch y ffeil eto fel testun UTF-8."),
    authority: .statements(.csvTextHasNoControls),
    examples: [
      .flags("inside a value", "nrmReference,route\nX\01,nrm\n", as: .csv),
      .passes("none", "nrmReference,route\nX1,nrm\n", as: .csv),
    ],
    explaining: .nulByte)
}
