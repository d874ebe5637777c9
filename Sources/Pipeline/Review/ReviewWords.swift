import CanonicalModel
import Records
import Register

/// What is said of pairs to those who have to decide.
struct ReviewWords {
  let language: Language

  func say(_ words: Words) -> String { words.text(in: language) }

  // MARK: - Questions and answers

  func question(_ name: String) -> String {
    switch name {
    case "person": say(Words(en: "same person?", cy: "yr un person?"))
    case "matter": say(Words(en: "same matter?", cy: "yr un mater?"))
    case "resent": say(Words(en: "same record, sent again?", cy: "yr un cofnod, wedi'i ailanfon?"))
    default: name.visible
    }
  }

  func standing(_ answer: String) -> String {
    switch answer {
    case "linked": say(Words(en: "linked", cy: "wedi'u cysylltu"))
    case "review": say(Words(en: "left for review", cy: "i'w adolygu"))
    case "parted": say(Words(en: "kept apart", cy: "wedi'u cadw ar wahân"))
    default: answer.visible
    }
  }

  func answer(_ answer: ReviewDecision.Answer) -> String {
    switch answer {
    case .same: say(Words(en: "the same", cy: "yr un"))
    case .different: say(Words(en: "different", cy: "gwahanol"))
    case .unsure: say(Words(en: "unsure", cy: "ansicr"))
    }
  }

  /// What is told of a record without saying who it is about.
  func record(_ source: ReviewSource?) -> String {
    guard let source else { return say(Words(en: "not in the dataset", cy: "nid yn y set ddata")) }
    let kind = RecordKind(rawValue: source.kind).map { say($0.label) } ?? source.kind.visible
    return "\(source.partner.visible), \(kind), \(source.file.visible):\(source.line)"
  }

  // MARK: - Reasons

  /// What was compared; a word that is not known stands as it is.
  func comparison(_ name: String) -> String {
    ReviewWords.comparisons[name].map(say)
      ?? CanonicalField(name: ReviewWords.fieldName(name)).map { say($0.definition.label) }
      ?? name.visible
  }

  /// `crimeReference` for `crime-reference`.
  private static func fieldName(_ word: String) -> String {
    let parts = word.split(separator: "-")
    return parts.prefix(1).joined()
      + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// What decided of a pair; a word that is not known stands as it is.
  func decidedBy(_ reason: String) -> String {
    ReviewWords.reasons[reason].map(say) ?? reason.visible
  }

  func level(_ name: String) -> String { ReviewWords.levels[name].map(say) ?? name.visible }

  /// One reason in plain words.
  func sentence(_ reason: ReviewReason) -> String {
    let times = Figures.times(reason.weight)
    if reason.comparison == "prior" {
      let words =
        reason.weight < 0
        ? Words(
          en: "Before anything is compared: two are \(times) times as likely as one.",
          cy: "Cyn cymharu dim: mae dau \(times) gwaith mor debygol ag un.")
        : Words(
          en: "Before anything is compared: one is \(times) times as likely as two.",
          cy: "Cyn cymharu dim: mae un \(times) gwaith mor debygol â dau.")
      return say(words)
    }
    let head = "\(comparison(reason.comparison)): \(level(reason.level)). "
    if abs(reason.weight) < 0.05 {
      return head + say(Words(en: "It says nothing either way.", cy: "Nid yw'n dweud dim."))
    }
    let words =
      reason.weight > 0
      ? Words(
        en: "\(times) times as likely if both are one.",
        cy: "\(times) gwaith mor debygol os un yw'r ddau.")
      : Words(
        en: "\(times) times as likely if they are two.",
        cy: "\(times) gwaith mor debygol os dau ydynt.")
    return head + say(words)
  }
}
