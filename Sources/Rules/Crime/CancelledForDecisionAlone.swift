import CanonicalModel
import Records

extension Rule {
  /// The reason for cancelling a crime names the decision of the NRM and nothing else.
  ///
  /// The reason is free text, so it is looked at word by word: one word that is not of the decision
  /// may be the further information that is needed, and nothing is said.
  static let cancelledForDecisionAlone = Rule(
    RuleID(.crime, 7), .warning,
    title: Words(
      en: "Crime cancelled for a negative decision alone",
      cy: "Trosedd wedi'i dileu oherwydd penderfyniad negyddol yn unig"),
    explanation: Words(
      en: """
        A crime is cancelled when further information shows that none was committed. A negative \
        decision of the NRM is no such information: it follows another test.
        """,
      cy: """
        Caiff trosedd ei dileu pan fydd gwybodaeth bellach yn dangos na chyflawnwyd un. Nid yw \
        penderfyniad negyddol yr NRM yn wybodaeth o'r fath: prawf arall y mae'n ei ddilyn.
        """),
    message: Words(
      en: "the crime was cancelled, and the only reason given is a negative decision of the NRM",
      cy: "dilëwyd y drosedd, a'r unig reswm a roddir yw penderfyniad negyddol yr NRM"),
    fix: Words(
      en: "Ask the crime registrar what further information the cancelling rests on.",
      cy: "Gofynnwch i'r cofrestrydd troseddau ar ba wybodaeth bellach y mae'r dileu'n seiliedig."),
    authority: .statements(.cancellingNeedsInformation),
    kinds: [.crimeRecord, .referral], needs: [.cancellationReason],
    silentWithout: [.cancellationReason],
    examples: [
      .flags(
        "the decision alone", [.cancellationReason: "Negative CG decision"], kind: .crimeRecord),
      .flags(
        "in Welsh", [.cancellationReason: "Seiliau rhesymol negyddol (NRM)"], kind: .crimeRecord),
      .passes(
        "further information",
        [.cancellationReason: "Negative RG; phone records show he was in Lille"],
        kind: .crimeRecord),
      .passes(
        "the words of the rule",
        [.cancellationReason: "Additional verifiable information"], kind: .crimeRecord),
      .passes("a positive decision", [.cancellationReason: "CG decision"], kind: .crimeRecord),
      .passes("withheld", [.cancellationReason: "?redacted"], kind: .crimeRecord),
    ],
    check: { record, _, flags in
      guard record.withText(.cancellationReason, namesNegativeDecisionAlone) == true else {
        return
      }
      flags.flag(.cancellationReason)
    })
}

/// Whether every word is one of a negative decision, and both its parts are there.
private func namesNegativeDecisionAlone(_ text: Span<UInt8>) -> Bool {
  var isNegative = false
  var isDecision = false
  for index in text.indices where text.isStartOfWord(index) {
    if holds(one: negatives, text, index) {
      isNegative = true
    } else if holds(one: decisions, text, index) {
      isDecision = true
    } else if !holds(one: fillers, text, index) {
      return false
    }
  }
  return isNegative && isDecision
}

private func holds(one words: [StaticString], _ text: Span<UInt8>, _ index: Int) -> Bool {
  for word in words where text.holds(word, at: index) { return true }
  return false
}

private let negatives: [StaticString] = ["negative", "neg", "negyddol"]
private let decisions: [StaticString] = [
  "nrm", "rg", "cg", "reasonable", "conclusive", "seiliau", "rhesymol", "terfynol",
]
private let fillers: [StaticString] = [
  "grounds", "ground", "decision", "outcome", "result", "from", "the", "of", "by", "sca", "ieca",
  "ca", "competent", "authority", "home", "office", "received", "made", "only", "due", "to", "a",
  "penderfyniad", "gan", "yr", "y", "swyddfa", "gartref", "awdurdod", "cymwys", "sengl",
]
