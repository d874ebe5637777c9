import Records

extension Rule {
  /// The zeros are not put back: the value may as well be another one that was cut.
  ///
  /// No examples: Cyson's exchange format names no column of a fixed width. The tests of the
  /// profiles bring one.
  static let lostLeadingZeros = Rule(
    RuleID(.types, 11), .warning, level: .record,
    title: Words(en: "Leading zeros lost", cy: "Seroau blaen wedi'u colli"),
    explanation: Words(
      en: """
        A spreadsheet took a reference or code for a number and dropped the zeros in front of it.
        """,
      cy: "Cymerodd taenlen gyfeirnod neu god yn rhif a gollwng y seroau o'i flaen."),
    message: Words(
      en: "{field}: {value} has lost its leading zeros, expected length: {expected}",
      cy: "{field}: mae {value} wedi colli ei seroau blaen, hyd disgwyliedig: {expected}"),
    fix: Words(
      en: "Format the column as text before you export it.",
      cy: "Fformatiwch y golofn fel testun cyn ei hallforio."),
    authority: .statements(.referencesAreText),
    examples: [],
    explaining: .lostLeadingZeros)
}
