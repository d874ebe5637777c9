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
      ?? CanonicalField(name: name).map { say($0.definition.label) }
      ?? name.visible
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

  private static let comparisons: [String: Words] = [
    "prior": Words(en: "before comparing", cy: "cyn cymharu"),
    "given-name": Words(en: "given name", cy: "enw cyntaf"),
    "family-name": Words(en: "family name", cy: "cyfenw"),
    "name-order": Words(en: "order of the names", cy: "trefn yr enwau"),
    "birth-date": Words(en: "date of birth", cy: "dyddiad geni"),
    "sex": Words(en: "sex", cy: "rhyw"),
    "country": Words(en: "nationality or country of birth", cy: "cenedligrwydd neu wlad geni"),
    "birthplace": Words(en: "birthplace", cy: "man geni"),
    "address": Words(en: "address", cy: "cyfeiriad"),
    "phone": Words(en: "phone", cy: "ffôn"),
    "email": Words(en: "email", cy: "e-bost"),
    "occupation": Words(en: "occupation", cy: "galwedigaeth"),
    "language": Words(en: "language", cy: "iaith"),
    "identifier": Words(en: "identifier", cy: "dynodwr"),
    "frequency": Words(en: "how common the value is", cy: "pa mor gyffredin yw'r gwerth"),
    "date": Words(en: "date of the event", cy: "dyddiad y digwyddiad"),
    "place": Words(en: "place", cy: "lle"),
  ]

  private static let levels: [String: Words] = [
    "equal": Words(en: "the same", cy: "yr un fath"),
    "differs": Words(en: "different", cy: "yn wahanol"),
    "near": Words(en: "nearly the same", cy: "bron yr un fath"),
    "contained": Words(en: "one holds the other", cy: "mae un yn cynnwys y llall"),
    "sound": Words(en: "written otherwise, sounding alike", cy: "sillafiad gwahanol, sain debyg"),
    "partial": Words(
      en: "the same as far as it is known", cy: "yr un fath cyn belled ag y gwyddys"),
    "similar": Words(en: "similar", cy: "tebyg"),
    "initial": Words(en: "the same initial", cy: "yr un llythyren gyntaf"),
    "weak": Words(en: "a little alike", cy: "ychydig yn debyg"),
    "straight": Words(en: "the same order", cy: "yr un drefn"),
    "swapped": Words(en: "swapped", cy: "wedi'u cyfnewid"),
    "one-equal": Words(en: "one of them is the same", cy: "mae un ohonynt yr un fath"),
    "new-year": Words(en: "1 January in both", cy: "1 Ionawr yn y ddau"),
    "day-month-swapped": Words(en: "day and month swapped", cy: "dydd a mis wedi'u cyfnewid"),
    "one-digit": Words(en: "one digit differs", cy: "un digid yn wahanol"),
    "two-digits": Words(en: "two digits differ", cy: "dau ddigid yn wahanol"),
    "same-digits": Words(en: "the same digits in another order", cy: "yr un digidau, trefn arall"),
    "same-day-of-year": Words(
      en: "the same day, another year", cy: "yr un diwrnod, blwyddyn arall"),
    "same-month": Words(en: "the same month", cy: "yr un mis"),
    "same-year": Words(en: "the same year", cy: "yr un flwyddyn"),
    "near-year": Words(en: "years that are near", cy: "blynyddoedd agos"),
    "estimated": Words(en: "within what was estimated", cy: "o fewn yr amcangyfrif"),
    "equal-and-different": Words(en: "some the same, some not", cy: "rhai yr un fath, rhai ddim"),
    "street": Words(en: "the same street", cy: "yr un stryd"),
    "postcode": Words(en: "the same postcode", cy: "yr un cod post"),
    "near-postcode": Words(en: "nearly the same postcode", cy: "bron yr un cod post"),
    "postcode-area": Words(en: "the same postcode area", cy: "yr un ardal cod post"),
    "town": Words(en: "the same town", cy: "yr un dref"),
    "region": Words(en: "the same region", cy: "yr un rhanbarth"),
  ]
}

/// Numbers for people: the same text on every machine.
enum Figures {
  /// With so many digits behind the point.
  static func fixed(_ value: Double, _ digits: Int, signed: Bool = false) -> String {
    let scale = (0..<digits).reduce(1) { product, _ in product * 10 }
    guard value.isFinite, abs(value) < 1e12 else { return value < 0 ? "-∞" : "∞" }
    let whole = Int((abs(value) * Double(scale)).rounded())
    let sign = whole == 0 ? "" : value < 0 ? "-" : signed ? "+" : ""
    let rest = String(whole % scale)
    let zeros = String(repeating: "0", count: max(0, digits - rest.utf8.count))
    return sign + String(whole / scale) + (digits > 0 ? "." + zeros + rest : "")
  }

  /// The probability that belongs to a weight, in percent; never said to be certain.
  static func percent(_ weight: Double) -> String {
    let share = 100 / (1 + power(-weight))
    if share > 99.99 { return "> 99.99 %" }
    if share < 0.01 { return "< 0.01 %" }
    return fixed(share, 2) + " %"
  }

  /// How many times as likely a weight makes something, whichever way it points.
  static func times(_ weight: Double) -> String {
    let times = power(abs(weight))
    if times < 10 { return fixed(times, 1) }
    if times < 1_000_000 { return fixed(times, 0) }
    return "> 1,000,000"
  }

  /// Two to the power of a weight: the whole part exactly, the rest by its series.
  private static func power(_ exponent: Double) -> Double {
    let bounded = max(-1000, min(1000, exponent))
    let whole = bounded.rounded(.down)
    let rest = (bounded - whole) * 0.693_147_180_559_945_3
    var (sum, term) = (1.0, 1.0)
    for step in 1...20 {
      term *= rest / Double(step)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(whole), significand: sum)
  }
}
