import Records

/// Indicators of the notes on consistency that no canonical field can answer yet, so that a report can say
/// what it does not look at.
package struct NotMeasured: Sendable {
  package let id: String
  package let question: Words
  /// What is missing, and where it would have to come from.
  package let missing: Words

  package init(id: String, question: Words, missing: Words) {
    self.id = id
    self.question = question
    self.missing = missing
  }
}

extension NotMeasured {
  /// Of the groups A and B.
  static let entering = [
    NotMeasured(
      id: "A05",
      question: Words(
        en: "When nobody was notified, is the reason on file?",
        cy: "Pan na hysbyswyd neb, a yw'r rheswm ar ffeil?"),
      missing: Words(
        en:
          "a coded reason why nobody was notified: exports have free text alone, and free text is not compared",
        cy:
          "rheswm wedi'i godio pam na hysbyswyd neb: testun rhydd yn unig sydd gan allforion, ac ni chymherir testun rhydd"
      )),
    NotMeasured(
      id: "B07",
      question: Words(
        en: "How fast are the competent authority's questions answered?",
        cy: "Pa mor gyflym yr atebir cwestiynau'r awdurdod cymwys?"),
      missing: Words(
        en: "the days on which the authority asked and was answered: they are in case files alone",
        cy:
          "y diwrnodau y gofynnodd yr awdurdod ac y cafodd ateb: mewn ffeiliau achos yn unig y maent"
      )),
  ]
}
