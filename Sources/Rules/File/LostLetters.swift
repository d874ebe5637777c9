import Records

extension Rule {
  /// Windows-1252, which most exports of Windows are in, has â, ê, î, ô and û and lacks just these two.
  static let lostLetters = Rule(
    RuleID(.file, 5), .warning,
    title: Words(en: "Welsh letters lost", cy: "Llythrennau Cymraeg wedi'u colli"),
    explanation: Words(
      en: """
        A word shows a question mark or a bare letter where ŵ or ŷ belongs. The encoding of some \
        system on the way cannot hold these letters. Names do not match any more.
        """,
      cy: """
        Mae gair yn dangos gofynnod neu lythyren foel lle dylai ŵ neu ŷ fod. Ni all amgodiad rhyw \
        system ar y daith ddal y llythrennau hyn. Nid yw enwau'n cyfateb mwyach.
        """),
    message: Words(
      en: "the text holds a Welsh word that has lost its ŵ or ŷ",
      cy: "mae'r testun yn cynnwys gair Cymraeg sydd wedi colli ei ŵ neu ei ŷ"),
    fix: Words(
      en: "Correct the text at its source, and export it as UTF-8.",
      cy: "Cywirwch y testun yn ei ffynhonnell, ac allforiwch ef fel UTF-8."),
    authority: .statements(.windowsLacksWelshLetters),
    examples: [
      .flags(
        "a question mark in their place", "nrmReference,route,currentTown\nX1,nrm,Pen Ll?n\n",
        as: .csv),
      .passes("the letter itself", "nrmReference,route,currentTown\nX1,nrm,Pen Llŷn\n", as: .csv),
      .passes(
        "a lost apostrophe", "nrmReference,route,narrative\nX1,nrm,She didn?t say\n", as: .csv),
    ],
    explaining: .lostLetters)
}
