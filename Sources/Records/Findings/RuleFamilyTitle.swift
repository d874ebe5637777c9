extension RuleFamily {
  /// What the family is about.
  package var title: Words {
    switch self {
    case .syntax: Words(en: "Syntax", cy: "Cystrawen")
    case .encoding: Words(en: "Encoding", cy: "Amgodiad")
    case .limits: Words(en: "Limits and refusals", cy: "Terfynau a gwrthod")
    case .file: Words(en: "The file and its profile", cy: "Y ffeil a'i phroffil")
    case .types: Words(en: "Dates, numbers and codes", cy: "Dyddiadau, rhifau a chodau")
    case .identifiers: Words(en: "Identifiers", cy: "Dynodyddion")
    case .person: Words(en: "Person and age", cy: "Person ac oedran")
    case .consent: Words(en: "Consent and duty to notify", cy: "Cydsyniad a dyletswydd i hysbysu")
    case .privacy: Words(en: "Privacy", cy: "Preifatrwydd")
    case .referral: Words(en: "Referral and first responder", cy: "Atgyfeiriad ac ymatebydd cyntaf")
    case .competentAuthority: Words(en: "Competent authority", cy: "Awdurdod cymwys")
    case .decisions: Words(en: "Decisions", cy: "Penderfyniadau")
    case .time: Words(en: "Time limits", cy: "Terfynau amser")
    case .exploitation: Words(en: "Exploitation", cy: "Camfanteisio")
    case .location: Words(en: "Places", cy: "Lleoedd")
    case .crime: Words(en: "Crime recording", cy: "Cofnodi troseddau")
    case .intelligence: Words(en: "Intelligence", cy: "Cudd-wybodaeth")
    case .marking: Words(en: "Protective marking", cy: "Marcio amddiffynnol")
    case .sharing: Words(en: "Sharing", cy: "Rhannu")
    case .crossPartner: Words(en: "Between partners", cy: "Rhwng partneriaid")
    case .aggregates: Words(en: "Totals and figures", cy: "Cyfansymiau a ffigurau")
    case .output: Words(en: "Merged and published data", cy: "Data cyfun a chyhoeddedig")
    }
  }
}
