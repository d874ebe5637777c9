import Records

extension Statements {
  /// `MRK`: numbers from 1701 to 1799 of each source.
  static let marking: [Statement] = [
    .sensitiveIsACaveat
  ]
}

extension Statement {
  static let sensitiveIsACaveat = Statement(
    .domainKnowledge, 1751, .fact, .recalled,
    en: """
      OFFICIAL-SENSITIVE is OFFICIAL with a caveat, and is written out.
      """,
    cy: """
      OFFICIAL gyda chafeat yw OFFICIAL-SENSITIVE, ac fe'i hysgrifennir yn llawn.
      """)
}
