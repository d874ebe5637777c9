import Records

extension Rule {
  /// Found by the sequences that UTF-8 leaves when it is read as Windows-1252 and written again. A
  /// public list of councils holds such a name to this day.
  static let mojibake = Rule(
    RuleID(.file, 4), .warning,
    title: Words(en: "Garbled letters", cy: "Llythrennau wedi'u difetha"),
    explanation: Words(
      en: """
        The text was once read in a wrong encoding, which turned its accented letters into several \
        others. Names do not match any more.
        """,
      cy: """
        Darllenwyd y testun rywbryd mewn amgodiad anghywir, a drodd ei lythrennau acennog yn nifer \
        o rai eraill. Nid yw enwau'n cyfateb mwyach.
        """),
    message: Words(
      en: "the text holds letters that a wrong encoding left behind",
      cy: "mae'r testun yn cynnwys llythrennau a adawyd gan amgodiad anghywir"),
    fix: Words(
      en: "Correct the text at its source, and export it as UTF-8.",
      cy: "Cywirwch y testun yn ei ffynhonnell, ac allforiwch ef fel UTF-8."),
    authority: .statements(.publicListsAreGarbled),
    examples: [
      .flags(
        "UTF-8 read as Windows-1252",
        "nrmReference,route,currentTown\nX1,nrm,Ynys MÃ´n\n", as: .csv),
      .passes("the letter itself", "nrmReference,route,currentTown\nX1,nrm,Ynys Môn\n", as: .csv),
    ],
    explaining: .mojibake)
}
